// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboards/dashboardlistmodel.h"
#include "models/dashboards/framemodel.h"
#include "models/dashboards/importlossmodel.h"
#include "models/dashboards/variableoptionmodel.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <cmath>

using namespace wardroom;
using namespace Qt::StringLiterals;

namespace {

Panel panelOf(const QByteArray &json)
{
    const auto documents = parseDashboards("{\"panels\":[" + json + "]}", u"x.json"_s);
    return documents ? documents->front().dashboard.panels.front() : Panel();
}

Frame mounts(double used = 0.5)
{
    return {{}, u"A"_s, {{u"mount"_s, FieldType::String, {}, {Cell(u"/"_s), Cell(u"/var"_s)}, {}},
                         {u"used"_s, FieldType::Number, {}, {Cell(used), Cell(0.9)}, {}}}};
}

PanelData dataOf(std::vector<double> values)
{
    auto snapshot = std::make_shared<SeriesSnapshot>();
    Series series;
    for (std::size_t i = 0; i < values.size(); ++i)
        series.times.push_back(static_cast<qint64>(i) * 1000);
    series.values = std::move(values);
    series.finish();
    snapshot->series.push_back(std::move(series));
    PanelData data;
    data.dataMs = 1;
    data.series.push_back({{}, snapshot, {u"one"_s}});
    return data;
}

} // namespace

class TestDashboardModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresAreReduced();
    void mappingsAndThresholds();
    void missingIsADash();
    void tableShowsFields();
    void tableKeepsItsRows();
    void tableOfNothing();
    void listIsGrouped();
    void listOfBrokenFiles();
    void oneValueIsChosen();
    void severalValuesAreChecked();
    void lossesAreSentences();
};

void TestDashboardModels::figuresAreReduced()
{
    const Panel panel = panelOf(R"({"type":"stat","options":{"reduceOptions":{"calcs":["max"]}},
        "fieldConfig":{"defaults":{"unit":"s","decimals":1,"displayName":"Latency of ${__field.name}"}}})");
    const auto values = fieldValues(panel, dataOf({1, 3, 2}), Formatter(Language::English)).values;
    QCOMPARE(values.size(), std::size_t(1));
    QCOMPARE(values.front().value, 3.0);
    QCOMPARE(values.front().shown.text.text(), u"3.0 s"_s);
    QCOMPARE(values.front().name, u"Latency of one"_s);
}

void TestDashboardModels::mappingsAndThresholds()
{
    const Panel panel = panelOf(R"({"type":"stat","fieldConfig":{"defaults":{
        "thresholds":{"mode":"absolute","steps":[{"color":"green","value":null},{"color":"red","value":80}]},
        "mappings":[{"type":"value","options":{"0":{"text":"down","color":"dark-red"}}}]}}})");
    const FieldConfig config = panel.fields.common();
    const Formatter format(Language::English);
    QCOMPARE(shownValue(config, Cell(10.0), 0, format).color.name, u"green"_s);
    QCOMPARE(shownValue(config, Cell(80.0), 0, format).color.name, u"red"_s);
    QCOMPARE(shownValue(config, Cell(0.0), 0, format).text.text(), u"down"_s);
    QCOMPARE(shownValue(config, Cell(0.0), 0, format).color.name, u"dark-red"_s);
}

void TestDashboardModels::missingIsADash()
{
    const Formatter format(Language::English);
    QCOMPARE(shownValue({}, Cell(std::nan("")), 0, format).text.text(), u"—"_s);
    QVERIFY(shownValue({}, Cell(std::nan("")), 0, format).color.isNone());
    FieldConfig config;
    config.noValue = u"none yet"_s;
    QCOMPARE(shownValue(config, Cell(), 0, format).text.text(), u"none yet"_s);
    FieldValue unknown;
    unknown.value = std::nan("");
    QCOMPARE(unknown.share(), 0.0);
}

void TestDashboardModels::tableShowsFields()
{
    FrameModel model;
    QAbstractItemModelTester tester(&model);
    const Panel panel = panelOf(R"({"type":"table","fieldConfig":{"defaults":{},"overrides":[
        {"matcher":{"id":"byName","options":"used"},"properties":[{"id":"unit","value":"percentunit"},{"id":"displayName","value":"Used"}]},
        {"matcher":{"id":"byName","options":"mount"},"properties":[{"id":"links","value":[{"title":"x","url":"https://e.org/${__value.raw}?u=${__data.fields.used}"}]}]}]}})");
    model.setContent(panel, {mounts()}, Formatter(Language::English));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"Used"_s);
    QCOMPARE(model.index(0, 1).data().toString(), u"50.0 %"_s);
    QCOMPARE(model.index(1, 1).data(FrameModel::ShareRole).toDouble(), 0.9);
    QCOMPARE(model.index(0, 0).data(FrameModel::LinkRole).toString(), u"https://e.org/%2F?u=0.5"_s);
    QVERIFY(model.index(0, 1).data(Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignRight));
}

void TestDashboardModels::tableKeepsItsRows()
{
    FrameModel model;
    QAbstractItemModelTester tester(&model);
    const Panel panel = panelOf(R"({"type":"table"})");
    model.setContent(panel, {mounts()}, Formatter(Language::English));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setContent(panel, {mounts(0.25)}, Formatter(Language::English));
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.index(0, 1).data().toString(), u"0.25"_s);
    model.setContent(panel, {mounts(), mounts()}, Formatter(Language::English));
    model.setFrame(1);
    QCOMPARE(model.frame(), 1);
    model.setContent(panel, {mounts()}, Formatter(Language::English));
    QCOMPARE(model.frame(), 0);
}

void TestDashboardModels::tableOfNothing()
{
    FrameModel model;
    QAbstractItemModelTester tester(&model);
    model.setContent(panelOf(R"({"type":"table"})"), {}, Formatter(Language::English));
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 0);
}

void TestDashboardModels::listIsGrouped()
{
    DashboardListModel model;
    QAbstractItemModelTester tester(&model);
    model.setBundled(bundledEntries(u"en"_s));
    QCOMPARE(model.rowCount(), 4);
    const QModelIndex redis = model.indexOf(u"redis"_s);
    QVERIFY(redis.isValid());
    QCOMPARE(redis.parent().data().toString(), u"Infrastructure"_s);
    QVERIFY(model.entry(u"web-vitals"_s));
    QVERIFY(!model.entry(u"no such"_s));
    model.setBundled(bundledEntries(u"zh_TW"_s));
    QVERIFY(model.indexOf(u"system-overview"_s).data().toString() != u"System overview"_s);
}

void TestDashboardModels::listOfBrokenFiles()
{
    DashboardListModel model;
    QAbstractItemModelTester tester(&model);
    LibraryEntry broken;
    broken.path = u"/x/broken.json"_s;
    broken.title = u"broken.json"_s;
    broken.error = Error{ErrorKind::Protocol, 0, u"line 3, column 5: unexpected }"_s, {}, false};
    model.setOwn({broken});
    const QModelIndex index = model.indexOf(broken.id());
    QCOMPARE(index.siblingAtColumn(DashboardListModel::AboutColumn).data().toString(), broken.error->detail);
    QVERIFY(index.data(DashboardListModel::ErrorRole).toBool());
    model.setOwn({});
    QCOMPARE(model.rowCount(), 0);
}

void TestDashboardModels::oneValueIsChosen()
{
    VariableOptionModel model;
    QAbstractItemModelTester tester(&model);
    Variable variable;
    ResolvedVariable resolved;
    resolved.options = {{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}};
    model.setVariable(variable, resolved);
    QVERIFY(!model.setData(model.index(0), Qt::Checked, Qt::CheckStateRole));
    model.choose(1);
    QCOMPARE(model.value().chosen.size(), std::size_t(1));
    QCOMPARE(model.value().chosen.front().value, u"2"_s);
}

void TestDashboardModels::severalValuesAreChecked()
{
    VariableOptionModel model;
    QAbstractItemModelTester tester(&model);
    Variable variable;
    variable.multi = true;
    variable.includeAll = true;
    ResolvedVariable resolved;
    resolved.options = {{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}};
    resolved.entry.isAll = true;
    model.setVariable(variable, resolved);
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(model.value().all);
    QVERIFY(model.setData(model.index(2), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!model.value().all); // one value ends All
    QCOMPARE(model.value().chosen.front().value, u"2"_s);
    QVERIFY(model.setData(model.index(0), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(model.value().all);
    QCOMPARE(model.index(2).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
}

void TestDashboardModels::lossesAreSentences()
{
    ImportLossModel model;
    QAbstractItemModelTester tester(&model);
    ImportReport report;
    report.panels = 38;
    report.placeholders = 1;
    report.changed = 1;
    report.losses = {{LossKind::OlderPanel, 3, u"Old"_s, u"graph"_s}, {LossKind::UnknownPanel, 4, u"Map"_s, u"geomap"_s}};
    model.setReport(report);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, 0).data().toString(), u"Map"_s); // what is lost stands first
    QVERIFY(model.index(0, 1).data().toString().contains(u"geomap"_s));
    QVERIFY(ImportLossModel::summary(report).startsWith(u"36 of 38"_s));
}

QTEST_GUILESS_MAIN(TestDashboardModels)
#include "tst_dashboardmodels.moc"
