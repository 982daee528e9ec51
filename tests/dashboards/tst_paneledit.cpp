// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboards/paneledit.h"
#include "tests/dashboards/editfixtures.h"

#include <QtTest/QTest>

using namespace wardroom;
using namespace Qt::StringLiterals;

namespace {

DashboardDocument fixture()
{
    return documentOf(editableJson());
}

const Panel &panelOf(const DashboardDocument &document, int id)
{
    return *document.dashboard.panel(id);
}

JsonValue word(const QString &text)
{
    return JsonValue::string(text);
}

} // namespace

class TestPanelEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void optionsAreReadBack_data();
    void optionsAreReadBack();
    void takingAnOptionAway();
    void theRestStays();
    void looksAreRead();
    void olderPanelsTakeTodaysForm();
    void thresholds();
    void datasource();
    void targetOptions();
    void targetsComeAndGo();
    void foreignQueriesStay();
    void everyDashboard_data() { addDashboardRows(); }
    void everyDashboard();
};

void TestPanelEdit::optionsAreReadBack_data()
{
    QTest::addColumn<PanelOption>("option");
    QTest::addColumn<QString>("value");
    QTest::newRow("title") << PanelOption::Title << u"T"_s;
    QTest::newRow("description") << PanelOption::Description << u"D"_s;
    QTest::newRow("type") << PanelOption::Type << u"gauge"_s;
    QTest::newRow("unit") << PanelOption::Unit << u"bytes"_s;
    QTest::newRow("draw style") << PanelOption::DrawStyle << u"bars"_s;
    QTest::newRow("interpolation") << PanelOption::LineInterpolation << u"stepAfter"_s;
    QTest::newRow("stacking") << PanelOption::Stacking << u"percent"_s;
    QTest::newRow("axis label") << PanelOption::AxisLabel << u"per second"_s;
    QTest::newRow("legend") << PanelOption::LegendMode << u"table"_s;
    QTest::newRow("placement") << PanelOption::LegendPlacement << u"right"_s;
    QTest::newRow("content") << PanelOption::Content << u"# Head"_s;
}

void TestPanelEdit::optionsAreReadBack()
{
    QFETCH(PanelOption, option);
    QFETCH(QString, value);
    const DashboardDocument after = withOption(fixture(), 1, option, word(value));
    QCOMPARE(panelOption(after, 1, option), word(value));
    QVERIFY(panelOption(after, 2, option) != word(value));
}

void TestPanelEdit::takingAnOptionAway()
{
    const DashboardDocument after = withOption(fixture(), 1, PanelOption::Unit, {});
    QVERIFY(panelOption(after, 1, PanelOption::Unit).isNull());
    const JsonValue json = *findIn(after.model, panelOf(after, 1).path);
    QVERIFY(!json.value(u"fieldConfig").value(u"defaults").contains(u"unit"));
    QVERIFY(json.value(u"fieldConfig").value(u"defaults").contains(u"x-default"));
}

void TestPanelEdit::theRestStays()
{
    const DashboardDocument before = fixture();
    const DashboardDocument after = withOption(before, 1, PanelOption::LineWidth, JsonValue::integer(5));
    const DashboardDocument back = withOption(after, 1, PanelOption::LineWidth, JsonValue::integer(2));
    QVERIFY(after.document != before.document);
    QCOMPARE(documentText(back), documentText(before));
}

void TestPanelEdit::looksAreRead()
{
    DashboardDocument after = withOption(fixture(), 1, PanelOption::Unit, word(u"s"_s));
    after = withOption(after, 1, PanelOption::Decimals, JsonValue::integer(3));
    after = withOption(after, 1, PanelOption::Min, JsonValue::integer(-1));
    after = withOption(after, 1, PanelOption::DrawStyle, word(u"points"_s));
    after = withOption(after, 1, PanelOption::FillOpacity, JsonValue::integer(40));
    after = withOption(after, 1, PanelOption::Stacking, word(u"normal"_s));
    after = withOption(after, 1, PanelOption::ConnectNulls, JsonValue::boolean(true));
    const FieldConfig config = panelOf(after, 1).fields.common();
    QCOMPARE(config.unit, u"s"_s);
    QCOMPARE(config.decimals, std::optional<int>(3));
    QCOMPARE(config.min, std::optional<double>(-1));
    QCOMPARE(config.drawStyle, DrawStyle::Points);
    QCOMPARE(config.fillOpacity, 40.0);
    QCOMPARE(config.stacking, StackingMode::Normal);
    QCOMPARE(config.nullMode, NullMode::Connected);
}

void TestPanelEdit::olderPanelsTakeTodaysForm()
{
    const DashboardDocument before = documentOf(
        R"j({"panels":[{"id":1,"type":"graph","title":"g","fill":4,"stack":true,"yaxes":[{"format":"bytes"}],"x-graph":1,"targets":[{"expr":"up"}]}]})j");
    QCOMPARE(panelOption(before, 1, PanelOption::Unit), word(u"bytes"_s));
    const DashboardDocument titled = withOption(before, 1, PanelOption::Title, word(u"G"_s));
    QCOMPARE(panelOf(titled, 1).type, u"graph"_s);

    const DashboardDocument after = withOption(before, 1, PanelOption::Decimals, JsonValue::integer(1));
    QCOMPARE(panelOf(after, 1).type, u"timeseries"_s);
    const FieldConfig config = panelOf(after, 1).fields.common();
    QCOMPARE(config.decimals, std::optional<int>(1));
    QCOMPARE(config.unit, u"bytes"_s);
    QCOMPARE(config.fillOpacity, 40.0);
    QCOMPARE(config.stacking, StackingMode::Normal);
    const JsonValue json = *findIn(after.model, panelOf(after, 1).path);
    QCOMPARE(json.value(u"x-graph").toInteger(), 1);
    QCOMPARE(panelOf(after, 1).targets.at(0).expr, u"up"_s);
}

void TestPanelEdit::thresholds()
{
    const Thresholds steps{true, {{std::nullopt, u"green"_s}, {80.0, u"red"_s}}};
    const DashboardDocument after = withThresholds(fixture(), 2, steps);
    QCOMPARE(panelOf(after, 2).fields.common().thresholds, steps);
    const JsonValue json = *findIn(after.model, panelOf(after, 2).path);
    QVERIFY(json.value(u"fieldConfig").value(u"defaults").value(u"thresholds").value(u"steps").at(0).value(u"value").isNull());
}

void TestPanelEdit::datasource()
{
    const DatasourceRef loki{DatasourceRef::Kind::Loki, u"loki"_s, u"logs"_s};
    const DashboardDocument after = withDatasource(fixture(), 1, loki);
    QCOMPARE(panelOf(after, 1).datasource, loki);
    QCOMPARE(panelOf(after, 1).targets.at(1).datasource, loki);
    QCOMPARE(panelOf(after, 1).targets.at(1).language, QueryLanguage::LogQl);
    const DashboardDocument back = withDatasource(after, 1, {});
    QCOMPARE(documentText(back).size(), documentText(fixture()).size());
}

void TestPanelEdit::targetOptions()
{
    DashboardDocument after = withTargetOption(fixture(), 1, u"A"_s, TargetOption::Expr, word(u"rate(x[5m])"_s));
    after = withTargetOption(after, 1, u"A"_s, TargetOption::Instant, JsonValue::boolean(true));
    after = withTargetOption(after, 1, u"A"_s, TargetOption::Format, word(u"table"_s));
    after = withTargetOption(after, 1, u"B"_s, TargetOption::LegendFormat, word(u"{{ instance }}"_s));
    after = withTargetOption(after, 1, u"B"_s, TargetOption::Hidden, JsonValue::boolean(true));
    after = withTargetOption(after, 1, u"none"_s, TargetOption::Expr, word(u"lost"_s));
    const std::vector<Target> &targets = panelOf(after, 1).targets;
    QCOMPARE(targets.at(0).expr, u"rate(x[5m])"_s);
    QVERIFY(targets.at(0).instant && !targets.at(0).range);
    QCOMPARE(targets.at(0).format, Target::Format::Table);
    QCOMPARE(targets.at(1).refId, u"B"_s);
    QCOMPARE(targets.at(1).legendFormat, u"{{ instance }}"_s);
    QVERIFY(targets.at(1).hidden);
    const JsonValue json = *findIn(after.model, panelOf(after, 1).path);
    QCOMPARE(json.value(u"targets").at(0).value(u"x-target"), word(u"kept"_s));
}

void TestPanelEdit::targetsComeAndGo()
{
    DashboardDocument after = withNewTarget(fixture(), 1, u"third"_s);
    QCOMPARE(panelOf(after, 1).targets.size(), std::size_t(3));
    QCOMPARE(panelOf(after, 1).targets.back().refId, u"C"_s);
    after = withoutTarget(after, 1, u"A"_s);
    QCOMPARE(panelOf(after, 1).targets.front().refId, u"B"_s); // its letter stays
    QCOMPARE(panelOf(after, 1).targets.front().expr, u"down"_s);
    // `refID` is a name, too.
    after = withNewTarget(after, 2);
    QCOMPARE(panelOf(after, 2).targets.at(0).refId, u"Q"_s);
    QCOMPARE(panelOf(after, 2).targets.at(1).refId, u"A"_s);
}

void TestPanelEdit::foreignQueriesStay()
{
    const DashboardDocument before = documentOf(
        R"j({"panels":[{"id":1,"type":"table","datasource":{"type":"mysql","uid":"m"},"targets":[{"refId":"A","rawSql":"select 1"}]}]})j");
    const DashboardDocument after = withTargetOption(before, 1, u"A"_s, TargetOption::Expr, word(u"up"_s));
    QCOMPARE(documentText(after), documentText(before));
}

void TestPanelEdit::everyDashboard()
{
    QFETCH(QByteArray, content);
    const DashboardDocument before = documentOf(content);
    for (const Panel &panel : before.dashboard.panels) {
        if (panel.isRow())
            continue;
        const DashboardDocument titled = withOption(before, panel.id, PanelOption::Title, word(u"x"_s));
        const DashboardDocument back = withOption(titled, panel.id, PanelOption::Title,
                                                  panelOption(before, panel.id, PanelOption::Title));
        QCOMPARE(panelContents(back), panelContents(before));
        const DashboardDocument after = withOption(before, panel.id, PanelOption::Unit, word(u"apples"_s));
        QCOMPARE(panelOf(after, panel.id).fields.common().unit, u"apples"_s);
        QCOMPARE(panelOf(after, panel.id).targets.size(), panel.targets.size());
        const JsonValue old = *findIn(before.model, panel.path);
        const JsonValue now = *findIn(after.model, panelOf(after, panel.id).path);
        for (const QString &key : old.keys()) {
            const bool ofLook = key == "fieldConfig"_L1 || key == "options"_L1 || key == "type"_L1 || key == "id"_L1;
            QVERIFY2(ofLook || now.value(key) == old.value(key), qPrintable(key));
        }
        if (panel.id > 8 && before.dashboard.panels.size() > 60)
            break; // the rest of a large file is like its beginning
    }
}

QTEST_GUILESS_MAIN(TestPanelEdit)
#include "tst_paneledit.moc"
