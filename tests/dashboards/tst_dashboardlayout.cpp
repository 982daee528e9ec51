// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboards/dashboarddocument.h"
#include "services/dashboards/queryplan.h"

#include <QtTest/QTest>

using namespace wardroom;
using namespace Qt::StringLiterals;

namespace {

Dashboard dashboardOf(const QByteArray &panels)
{
    const auto documents = parseDashboards("{\"title\":\"Board\",\"panels\":[" + panels + "]}", u"x.json"_s);
    return documents ? documents->front().dashboard : Dashboard();
}

VariableValues valuesOf(const QString &name, const QStringList &values)
{
    VariableValues::Entry entry;
    entry.multi = true;
    for (const QString &value : values)
        entry.chosen.push_back({value, value});
    VariableValues result;
    result.set(name, entry);
    return result;
}

/// "key x,y wxh title" a panel.
QStringList dump(const std::vector<PlacedPanel> &placed)
{
    QStringList lines;
    for (const PlacedPanel &panel : placed)
        lines << u"%1 %2,%3 %4x%5 %6"_s.arg(panel.key).arg(panel.grid.x).arg(panel.grid.y).arg(panel.grid.w).arg(panel.grid.h).arg(panel.title);
    return lines;
}

} // namespace

class TestDashboardLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gapsCloseUpwards();
    void rowsOpenAndClose();
    void repeatedSideways();
    void repeatedDownwards();
    void repeatedRows();
    void repeatWithoutValues();
    void queryPlans();
    void ownTimes_data();
    void ownTimes();
    void anotherPanelsResult();
};

void TestDashboardLayout::gapsCloseUpwards()
{
    const Dashboard dashboard = dashboardOf(R"({"id":1,"type":"stat","title":"A","gridPos":{"x":0,"y":3,"w":12,"h":4}},
        {"id":2,"type":"stat","title":"B","gridPos":{"x":12,"y":0,"w":12,"h":8}},{"id":3,"type":"stat","title":"C","gridPos":{"x":0,"y":4,"w":6,"h":2}},
        {"id":4,"type":"stat","title":"D","gridPos":{"x":0,"y":40,"w":24,"h":2}})");
    QCOMPARE(dump(layOut(dashboard, {})), (QStringList{u"2 12,0 12x8 B"_s, u"1 0,0 12x4 A"_s, u"3 0,4 6x2 C"_s, u"4 0,8 24x2 D"_s}));
}

void TestDashboardLayout::rowsOpenAndClose()
{
    const Dashboard dashboard = dashboardOf(R"({"id":1,"type":"row","title":"R","collapsed":true,"gridPos":{"x":0,"y":0,"w":24,"h":1},"panels":[
          {"id":2,"type":"stat","title":"A","gridPos":{"x":0,"y":1,"w":12,"h":4}}]},
        {"id":3,"type":"row","title":"S","gridPos":{"x":0,"y":1,"w":24,"h":1}},{"id":4,"type":"stat","title":"B","gridPos":{"x":0,"y":2,"w":12,"h":4}})");
    const auto placed = layOut(dashboard, {});
    QCOMPARE(dump(placed), (QStringList{u"1 0,0 24x1 R"_s, u"3 0,1 24x1 S"_s, u"4 0,2 12x4 B"_s}));
    QCOMPARE(placed.front().hiddenPanels, 1);
    QCOMPARE(dump(layOut(dashboard, {}, {{u"1"_s, false}, {u"3"_s, true}})),
             (QStringList{u"1 0,0 24x1 R"_s, u"2 0,1 12x4 A"_s, u"3 0,5 24x1 S"_s}));
}

void TestDashboardLayout::repeatedSideways()
{
    const Dashboard dashboard = dashboardOf(R"({"id":1,"type":"stat","title":"$v","repeat":"v","maxPerRow":2,"gridPos":{"x":6,"y":0,"w":6,"h":3}},
        {"id":2,"type":"stat","title":"B","gridPos":{"x":0,"y":3,"w":24,"h":2}})");
    const auto placed = layOut(dashboard, valuesOf(u"v"_s, {u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(dump(placed), (QStringList{u"1 0,0 12x3 a"_s, u"1@b 12,0 12x3 b"_s, u"1@c 0,3 12x3 c"_s, u"2 0,6 24x2 B"_s}));
    QCOMPARE(interpolate(u"$v"_s, placed.at(1).values, {}), u"b"_s);
}

void TestDashboardLayout::repeatedDownwards()
{
    const Dashboard dashboard = dashboardOf(R"({"id":1,"type":"stat","title":"$v","repeat":"v","repeatDirection":"v","gridPos":{"x":6,"y":0,"w":6,"h":3}})");
    QCOMPARE(dump(layOut(dashboard, valuesOf(u"v"_s, {u"a"_s, u"b"_s}))), (QStringList{u"1 6,0 6x3 a"_s, u"1@b 6,3 6x3 b"_s}));
}

void TestDashboardLayout::repeatedRows()
{
    const Dashboard dashboard = dashboardOf(R"({"id":1,"type":"row","title":"Row $v","repeat":"v","gridPos":{"x":0,"y":0,"w":24,"h":1}},
        {"id":2,"type":"stat","title":"of $v","gridPos":{"x":0,"y":1,"w":12,"h":4}})");
    QCOMPARE(dump(layOut(dashboard, valuesOf(u"v"_s, {u"a"_s, u"b"_s}))),
             (QStringList{u"1 0,0 24x1 Row a"_s, u"2 0,1 12x4 of a"_s, u"1@b 0,5 24x1 Row b"_s, u"2@b 0,6 12x4 of b"_s}));
}

void TestDashboardLayout::repeatWithoutValues()
{
    const Dashboard dashboard = dashboardOf(R"({"id":1,"type":"stat","title":"T","repeat":"gone","gridPos":{"x":0,"y":0,"w":6,"h":3}})");
    QCOMPARE(dump(layOut(dashboard, {})), QStringList{u"1 0,0 6x3 T"_s});
    QStringList many;
    for (int i = 0; i < 1000; ++i)
        many << QString::number(i);
    QCOMPARE(layOut(dashboard, valuesOf(u"gone"_s, many)).size(), MostRepeats);
}

void TestDashboardLayout::queryPlans()
{
    const Dashboard dashboard = dashboardOf(R"j({"id":1,"type":"timeseries","interval":"1m","targets":[
        {"refId":"A","expr":"rate(x{job=~\"$job\"}[$__rate_interval])","legendFormat":"$job {{a}}"},
        {"refId":"B","expr":"hidden","hide":true},{"refId":"C","expr":"both","instant":true,"range":true},
        {"refId":"D","expr":"now","instant":true,"format":"table"},{"refId":"E","expr":"","legendFormat":"x"},{"refId":"F","rawSql":"select"}]})j");
    PlanContext context;
    context.span = {1'700'000'010'000, 1'700'003'610'000};
    context.pixels = 1000;
    const auto queries = planQueries(dashboard, dashboard.panels.front(), valuesOf(u"job"_s, {u"a"_s, u"b"_s}), context);
    QCOMPARE(queries.size(), std::size_t(4));
    QCOMPARE(queries[0].query.expr, u"rate(x{job=~\"(a|b)\"}[1m15s])"_s);
    QCOMPARE(queries[0].query.stepMs, 60'000);
    QCOMPARE(queries[0].query.span.fromMs % 60'000, 0);
    QCOMPARE(queries[0].settings.legendFormat, u"a + b {{a}}"_s);
    QVERIFY(!queries[1].query.instant);
    QVERIFY(queries[2].query.instant);
    QCOMPARE(queries[2].query.expr, u"both"_s);
    QVERIFY(queries[3].query.instant);
    QCOMPARE(queries[3].query.span, context.span);
}

void TestDashboardLayout::ownTimes_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("shift");
    QTest::addColumn<TimeSpan>("expected");
    constexpr qint64 hour = 3'600'000;
    QTest::newRow("none") << QString() << QString() << TimeSpan{90 * hour, 100 * hour};
    QTest::newRow("from") << u"2h"_s << QString() << TimeSpan{98 * hour, 100 * hour};
    QTest::newRow("day") << u"now/d"_s << QString() << TimeSpan{96 * hour, 100 * hour};
    QTest::newRow("shift") << QString() << u"1d"_s << TimeSpan{66 * hour, 76 * hour};
    QTest::newRow("both") << u"1h"_s << u"1h"_s << TimeSpan{98 * hour, 99 * hour};
    QTest::newRow("broken") << u"soon"_s << u"later"_s << TimeSpan{90 * hour, 100 * hour};
}

void TestDashboardLayout::ownTimes()
{
    QFETCH(QString, from);
    QFETCH(QString, shift);
    QFETCH(TimeSpan, expected);
    Panel panel;
    panel.timeFrom = from;
    panel.timeShift = shift;
    constexpr qint64 hour = 3'600'000;
    QCOMPARE(panelSpan(panel, {90 * hour, 100 * hour}, QTimeZone::utc()), expected);
}

void TestDashboardLayout::anotherPanelsResult()
{
    const Dashboard dashboard = dashboardOf(R"({"id":1,"type":"stat","targets":[{"refId":"A","expr":"up"}]},
        {"id":2,"type":"stat","datasource":{"type":"datasource","uid":"-- Dashboard --"},"targets":[{"refId":"A","panelId":1}]},
        {"id":3,"type":"stat","datasource":"-- Dashboard --","targets":[{"refId":"A","panelId":3}]})");
    PlanContext context;
    context.span = {0, 3'600'000};
    const auto queries = planQueries(dashboard, *dashboard.panel(2), {}, context);
    QCOMPARE(queries.size(), std::size_t(1));
    QCOMPARE(queries[0].query.expr, u"up"_s);
    QVERIFY(planQueries(dashboard, *dashboard.panel(3), {}, context).empty());
}

QTEST_GUILESS_MAIN(TestDashboardLayout)
#include "tst_dashboardlayout.moc"
