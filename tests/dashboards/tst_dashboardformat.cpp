// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboards/dashboarddocument.h"
#include "services/json/jsonreader.h"
#include "tests/support/pending.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <cmath>

using namespace wardroom;
using namespace Qt::StringLiterals;

namespace {

DashboardDocument open(const QByteArray &json)
{
    auto documents = parseDashboards(json, u"test.json"_s);
    return documents ? std::move(documents->front()) : DashboardDocument();
}

Dashboard dashboardOf(const QByteArray &panels)
{
    return open("{\"panels\":[" + panels + "]}").dashboard;
}

Panel panelOf(const QByteArray &json)
{
    return dashboardOf(json).panels.at(0);
}

} // namespace

class TestDashboardFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrappers_data();
    void wrappers();
    void configMaps();
    void otherWrappers();
    void wholeFiles_data();
    void wholeFiles();
    void legacyRows();
    void nestedAndFollowingPanels();
    void idsMissingAndDoubled();
    void lowerCaseKeys();
    void targetsWithoutRefId();
    void datasources_data();
    void datasources();
    void inputsAndVariables();
    void refresh_data();
    void refresh();
    void queriesAsTextOrObject();
    void unknownPanelsAreKept();
    void libraryPanelsOfTheFile();
    void zeroWidth();
    void numbersThatAreNone_data();
    void numbersThatAreNone();
    void wrongTypesEverywhere();
    void brokenFiles_data();
    void brokenFiles();
    void tooLarge();
    void loadInBackground();
    void saveToReadOnlyFolder();
};

void TestDashboardFormat::wrappers_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("bare") << QByteArray(R"j({"title":"T","panels":[{"type":"stat"}]})j");
    QTest::newRow("api") << QByteArray(R"j({"meta":{"slug":"t"},"dashboard":{"title":"T","panels":[{"type":"stat"}]}})j");
    QTest::newRow("resource") << QByteArray(
        R"j({"apiVersion":"dashboard.grafana.app/v1","kind":"Dashboard","spec":{"title":"T","panels":[{"type":"stat"}]}})j");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF{\"title\":\"T\",\"panels\":[{\"type\":\"stat\"}]}");
}

void TestDashboardFormat::wrappers()
{
    QFETCH(QByteArray, json);
    const DashboardDocument document = open(json);
    QCOMPARE(document.dashboard.title, u"T"_s);
    QCOMPARE(document.report.panels, 1);
    QCOMPARE(*readJson(documentText(document)), *readJson(json));
}

void TestDashboardFormat::configMaps()
{
    const QByteArray yaml = R"j(apiVersion: v1
kind: ConfigMap
metadata: {name: one}
data:
  a.json: |-
    {"title": "A", "panels": [{"type": "stat"}]}
  readme: nothing
---
apiVersion: v1
kind: ConfigMapList
items:
  - kind: ConfigMap
    data:
      b.json: '{"title": "B", "rows": []}'
      c.json: '{"title": "C", "panels": []}'
---
kind: GrafanaDashboard
metadata: {name: d}
spec:
  json: '{"title": "D", "panels": []}'
)j";
    const auto documents = parseDashboards(yaml, u"maps.yaml"_s);
    QVERIFY2(documents.has_value(), documents ? "" : qPrintable(documents.error().detail));
    QStringList found;
    for (const DashboardDocument &document : *documents)
        found << document.name + u'=' + document.dashboard.title;
    QCOMPARE(found, (QStringList{u"a.json=A"_s, u"b.json=B"_s, u"c.json=C"_s, u"d=D"_s}));

    const auto broken = parseDashboards("kind: ConfigMap\ndata:\n  x.json: '{\"a\": }'\n", u"m.yml"_s);
    QVERIFY(!broken.has_value());
    QVERIFY2(broken.error().detail.startsWith("x.json, line 1, column 7:"_L1), qPrintable(broken.error().detail));
    const auto noYaml = parseDashboards("a: [1,\nb: {{ x }\n", u"m.yml"_s);
    QVERIFY(!noYaml.has_value());
    QVERIFY2(noYaml.error().detail.startsWith("line "_L1), qPrintable(noYaml.error().detail));
}

void TestDashboardFormat::otherWrappers()
{
    const auto catalogue = parseDashboards(R"j({"id":7,"revision":2,"json":{"title":"A","panels":[{"type":"stat"}]}})j", u"a.json"_s);
    QVERIFY(catalogue.has_value());
    QCOMPARE(catalogue->front().dashboard.title, u"A"_s);
    const auto chart = parseDashboards("grafana:\n  dashboards:\n    default:\n      one:\n        json: |\n          {\"title\": \"B\", \"panels\": []}\n"
                                       "      two:\n        gnetId: 1860\n",
                                       u"values.yaml"_s);
    QVERIFY(chart.has_value());
    QCOMPARE(chart->size(), std::size_t(1));
    QCOMPARE(chart->front().dashboard.title, u"B"_s);
}

void TestDashboardFormat::wholeFiles_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("whole");
    QTest::newRow("bare") << QByteArray(R"j({"panels":[]})j") << true;
    QTest::newRow("api") << QByteArray(R"j({"meta":{},"dashboard":{"panels":[]}})j") << true;
    QTest::newRow("list of one") << QByteArray(R"j([{"panels":[]}])j") << false;
    QTest::newRow("list of a cluster") << QByteArray(R"j({"kind":"DashboardList","items":[{"spec":{"panels":[]}}]})j") << false;
    QTest::newRow("within others") << QByteArray(R"j({"id":7,"json":{"panels":[]}})j") << false;
}

/// Only what is a whole file may be saved in its place: what is around it would be gone.
void TestDashboardFormat::wholeFiles()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, whole);
    QCOMPARE(open(json).isWholeFile, whole);
}

void TestDashboardFormat::legacyRows()
{
    const Dashboard dashboard = open(R"j({"rows":[
        {"title":"One","height":"250px","showTitle":true,"panels":[
            {"id":1,"type":"graph","span":6},{"id":2,"type":"graph","span":6},{"id":3,"type":"graph","span":12}]},
        {"title":"Two","height":100,"collapse":true,"repeat":"job","panels":[{"id":4,"type":"singlestat","span":3,"minSpan":3}]}]})j").dashboard;
    QCOMPARE(dashboard.panels.size(), std::size_t(6));
    QVERIFY(dashboard.panels.at(0).isRow() && dashboard.panels.at(0).synthetic);
    QCOMPARE(dashboard.panel(1)->grid, (GridPos{0, 1, 12, 7}));
    QCOMPARE(dashboard.panel(2)->grid, (GridPos{12, 1, 12, 7}));
    QCOMPARE(dashboard.panel(3)->grid, (GridPos{0, 8, 24, 7}));
    QCOMPARE(dashboard.panel(4)->grid, (GridPos{0, 16, 6, 3}));
    QCOMPARE(dashboard.panel(4)->maxPerRow, 4);
    const Panel *two = dashboard.panel(dashboard.panel(4)->row);
    QVERIFY(two && two->collapsed);
    QCOMPARE(two->repeat, u"job"_s);
    QCOMPARE(examine(dashboard).panels, 4);
}

void TestDashboardFormat::nestedAndFollowingPanels()
{
    const Dashboard dashboard = dashboardOf(R"j(
        {"id":5,"type":"stat","gridPos":{"x":0,"y":0,"w":4,"h":4}},
        {"id":1,"type":"row","title":"Open","collapsed":false,"panels":[],"gridPos":{"x":0,"y":4,"w":24,"h":1}},
        {"id":2,"type":"row","title":"Closed","collapsed":true,"gridPos":{"x":0,"y":13,"w":24,"h":1},
            "panels":[{"id":4,"type":"stat","targets":[{"expr":"up"}],"gridPos":{"x":0,"y":14,"w":8,"h":4}}]},
        {"id":3,"type":"stat","gridPos":{"x":0,"y":5,"w":4,"h":4}})j");
    QCOMPARE(dashboard.panel(5)->row, 0);
    QCOMPARE(dashboard.panel(3)->row, 1);
    QCOMPARE(dashboard.panel(4)->row, 2);
    const ImportReport report = examine(dashboard);
    QCOMPARE(report.panels, 5);
    QCOMPARE(report.targets, 1);
    QCOMPARE(dashboard.panel(4)->path.size(), 4);
}

void TestDashboardFormat::idsMissingAndDoubled()
{
    const Dashboard dashboard = dashboardOf(R"j({"id":7,"type":"stat"},{"id":7,"type":"stat"},{"type":"stat"},{"id":0,"type":"stat"})j");
    QSet<int> ids;
    for (const Panel &panel : dashboard.panels)
        ids.insert(panel.id);
    QCOMPARE(ids, (QSet<int>{7, 8, 9, 10}));
    QVERIFY(!ids.contains(0));
}

void TestDashboardFormat::lowerCaseKeys()
{
    const Dashboard dashboard = open(R"j({"schemaversion":16,"panels":[{"type":"timeseries","gridpos":{"x":1,"y":2,"w":3,"h":4},
        "fieldconfig":{"defaults":{"unit":"s","displayname":"D"}},"targets":[{"refid":"Q","expr":"up","legendformat":"{{a}}"}]}]})j").dashboard;
    const Panel &panel = dashboard.panels.at(0);
    QCOMPARE(dashboard.schemaVersion, 16);
    QCOMPARE(panel.grid, (GridPos{1, 2, 3, 4}));
    QCOMPARE(panel.targets.at(0).refId, u"Q"_s);
    QCOMPARE(panel.targets.at(0).legendFormat, u"{{a}}"_s);
    QCOMPARE(panel.fields.common().displayName, u"D"_s);
}

void TestDashboardFormat::targetsWithoutRefId()
{
    const Panel panel = panelOf(
        R"j({"type":"stat","targets":[{"expr":"a"},{"expr":"b","refID":"A"},{"expr":"c","refId":"A"},{"expr":"d","hide":true}]})j");
    QStringList ids;
    for (const Target &target : panel.targets)
        ids << target.refId;
    QCOMPARE(ids, (QStringList{u"B"_s, u"A"_s, u"C"_s, u"D"_s}));
    QVERIFY(panel.targets.at(3).hidden);
}

void TestDashboardFormat::datasources_data()
{
    using Kind = DatasourceRef::Kind;
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("object") << QByteArray(R"j({"type":"prometheus","uid":"x"})j") << Kind::Prometheus;
    QTest::newRow("uid only") << QByteArray(R"j({"uid":"x"})j") << Kind::Unknown;
    QTest::newRow("text") << QByteArray(R"j("Prometheus")j") << Kind::Unknown;
    QTest::newRow("null") << QByteArray("null") << Kind::Inherited;
    QTest::newRow("default") << QByteArray(R"j("default")j") << Kind::Inherited;
    QTest::newRow("mixed") << QByteArray(R"j("-- Mixed --")j") << Kind::Mixed;
    QTest::newRow("mixed object") << QByteArray(R"j({"type":"datasource","uid":"-- Mixed --"})j") << Kind::Mixed;
    QTest::newRow("dashboard") << QByteArray(R"j({"type":"datasource","uid":"-- Dashboard --"})j") << Kind::Dashboard;
    QTest::newRow("pseudo") << QByteArray(R"j({"type":"datasource","uid":"grafana"})j") << Kind::Grafana;
    QTest::newRow("loki") << QByteArray(R"j({"type":"loki","uid":"l"})j") << Kind::Loki;
    QTest::newRow("sql") << QByteArray(R"j({"type":"mysql","uid":"m"})j") << Kind::Other;
    QTest::newRow("variable") << QByteArray(R"j("$ds")j") << Kind::Unknown;
}

void TestDashboardFormat::datasources()
{
    QFETCH(QByteArray, json);
    QFETCH(DatasourceRef::Kind, kind);
    QCOMPARE(readDatasource(*readJson(json)).kind, kind);
}

void TestDashboardFormat::inputsAndVariables()
{
    const Dashboard dashboard = open(R"j({"__inputs":[{"name":"DS_X","type":"datasource","pluginId":"loki","label":"L"}],
        "templating":{"list":[{"name":"ds","type":"datasource","query":"prometheus"}]},
        "panels":[{"id":1,"type":"logs","datasource":"${DS_X}","targets":[{"expr":"{a=\"b\"}"}]},
                  {"id":2,"type":"stat","datasource":{"uid":"$ds"},"targets":[{"expr":"up"}]},
                  {"id":3,"type":"stat","datasource":{"type":"mysql","uid":"m"},"targets":[{"rawSql":"select 1"}]},
                  {"id":4,"type":"stat","targets":[{"query":"SELECT mean(x)","measurement":"x"}]}]})j").dashboard;
    QCOMPARE(dashboard.panel(1)->targets.at(0).language, QueryLanguage::LogQl);
    QCOMPARE(dashboard.panel(2)->targets.at(0).language, QueryLanguage::PromQl);
    QCOMPARE(dashboard.effectiveDatasource(*dashboard.panel(2), dashboard.panel(2)->targets.at(0)).kind,
             DatasourceRef::Kind::Prometheus);
    const ImportReport report = examine(dashboard);
    QCOMPARE(report.expressions, 4);
    QCOMPARE(report.status(), ImportStatus::Lost);
    QCOMPARE(report.losses.size(), std::size_t(2));
    QCOMPARE(report.losses.at(0).text(), u"query A: mysql can not be asked here"_s);
}

void TestDashboardFormat::refresh_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("refresh");
    QTest::newRow("false") << QByteArray("false") << QString();
    QTest::newRow("60") << QByteArray("60") << u"60s"_s;
    QTest::newRow("empty") << QByteArray(R"j("")j") << QString();
    QTest::newRow("30s") << QByteArray(R"j("30s")j") << u"30s"_s;
    QTest::newRow("null") << QByteArray("null") << QString();
}

void TestDashboardFormat::refresh()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, refresh);
    const Dashboard dashboard = open("{\"panels\":[],\"timezone\":\"UTC\",\"refresh\":" + json + '}').dashboard;
    QCOMPARE(dashboard.refresh, refresh);
    QCOMPARE(dashboard.timeFrom, u"now-6h"_s);
    QCOMPARE(dashboard.timezone, u"utc"_s);
}

void TestDashboardFormat::queriesAsTextOrObject()
{
    const Dashboard dashboard = open(R"j({"panels":[],"templating":{"list":[
        {"name":"a","type":"query","query":"label_values(up, job)","current":{"text":["x","y"],"value":["x","y"]},"multi":true,"sort":1},
        {"name":"b","type":"query","query":{"query":"label_values(job)","refId":"x"},"current":{}},
        {"name":"c","type":"query","query":{"qryType":1,"label":"node","metric":"up{a=\"b,c\"}"},"current":{"value":"$__all","text":"All"},"includeAll":true,"allValue":".+"},
        {"name":"d","type":"custom","query":"1,2","hide":2},
        {"name":"e","type":"switch"}]}})j").dashboard;
    QCOMPARE(dashboard.variable(u"a")->query, u"label_values(up, job)"_s);
    QCOMPARE(dashboard.variable(u"a")->current.chosen.size(), std::size_t(2));
    QCOMPARE(dashboard.variable(u"b")->query, u"label_values(job)"_s);
    QVERIFY(dashboard.variable(u"b")->current.chosen.empty());
    QCOMPARE(dashboard.variable(u"c")->query, u"label_values(up{a=\"b,c\"}, node)"_s);
    QVERIFY(dashboard.variable(u"c")->current.all);
    QCOMPARE(dashboard.variable(u"c")->allValue, u".+"_s);
    QCOMPARE(dashboard.variable(u"d")->hide, Variable::Hide::Variable);
    QCOMPARE(dashboard.variable(u"e")->kind, VariableKind::Unknown);
}

void TestDashboardFormat::unknownPanelsAreKept()
{
    const DashboardDocument document = open(R"j({"panels":[{"id":1,"type":"acme-map-panel","title":"Map","targets":[{"expr":"up"}],"secret":{"x":9007199254740993}},
        {"id":2,"title":"Lib","libraryPanel":{"uid":"u","name":"Shared"}},{"id":3,"type":"stat"}]})j");
    QCOMPARE(document.report.placeholders, 2);
    QCOMPARE(document.report.status(), ImportStatus::Lost);
    QCOMPARE(document.report.losses.at(0).kind, LossKind::UnknownPanel);
    QCOMPARE(document.report.losses.at(0).panelTitle, u"Map"_s);
    QCOMPARE(document.report.losses.at(1).kind, LossKind::LibraryPanel);
    QVERIFY(document.report.losses.at(1).text().contains("Shared"_L1));
    QVERIFY(documentText(document).contains("9007199254740993"));
}

void TestDashboardFormat::libraryPanelsOfTheFile()
{
    const auto documents = parseDashboards(R"({"__elements":{"u1":{"name":"Shared","uid":"u1","kind":1,"model":{"type":"stat","title":"Theirs",
        "gridPos":{"x":5,"y":5,"w":5,"h":5},"targets":[{"expr":"up"}]}}},"panels":[
        {"id":7,"gridPos":{"x":1,"y":2,"w":3,"h":4},"title":"Mine","libraryPanel":{"name":"Shared","uid":"u1"}},
        {"id":8,"gridPos":{"x":9,"y":2,"w":3,"h":4},"libraryPanel":{"name":"Elsewhere","uid":"u2"}}]})",
                                           u"x.json"_s);
    QVERIFY(documents);
    const DashboardDocument &document = documents->front();
    const Panel *whole = document.dashboard.panel(7);
    QCOMPARE(whole->kind, PanelKind::Stat);
    QCOMPARE(whole->title, u"Mine"_s);
    QCOMPARE(whole->grid.x, 1);
    QCOMPARE(whole->targets.at(0).expr, u"up"_s);
    QCOMPARE(whole->libraryPanel, u"Shared"_s);
    QCOMPARE(document.dashboard.panel(8)->kind, PanelKind::Placeholder);
    QCOMPARE(document.report.placeholders, 1);
}

void TestDashboardFormat::zeroWidth()
{
    const Panel panel = panelOf(R"j({"type":"stat","gridPos":{"x":20,"y":-3,"w":0,"h":0}})j");
    QVERIFY(panel.grid.w > 0 && panel.grid.h > 0 && panel.grid.y >= 0);
    QVERIFY(panel.grid.x + panel.grid.w <= GridPos::Columns);
}

void TestDashboardFormat::numbersThatAreNone_data()
{
    QTest::addColumn<QByteArray>("number");
    for (const char *number : {"\"NaN\"", "\"Infinity\"", "-1e20", "1e400", "\"-\"", "null"})
        QTest::newRow(number) << QByteArray(number);
}

/// None of these can be a place, an id or a count; a panel that has them stands where others would.
void TestDashboardFormat::numbersThatAreNone()
{
    QFETCH(QByteArray, number);
    QByteArray json = R"j({"schemaVersion":#,"graphTooltip":#,"templating":{"list":[{"name":"v","type":"interval","sort":#,"auto_count":#}]},
        "panels":[{"id":#,"type":"timeseries","gridPos":{"x":#,"y":#,"w":#,"h":#},"maxDataPoints":#,"maxPerRow":#,
          "targets":[{"expr":"up","intervalFactor":#,"panelId":#}],"fieldConfig":{"defaults":{"decimals":#,"min":#,"max":#,
          "custom":{"lineWidth":#,"pointSize":#,"spanNulls":#,"width":#}}}}],
        "rows":[{"height":#,"panels":[{"type":"graph","span":#,"minSpan":#,"linewidth":#,"fill":#}]}]})j";
    const DashboardDocument document = open(json.replace("#", number));
    QCOMPARE(document.report.panels, 2);
    for (const Panel &panel : document.dashboard.panels) {
        QVERIFY(panel.id > 0);
        QVERIFY(panel.grid.w > 0 && panel.grid.h > 0 && panel.grid.x >= 0 && panel.grid.y >= 0);
        QVERIFY(panel.grid.x + panel.grid.w <= GridPos::Columns);
        const FieldConfig config = panel.fields.common();
        QVERIFY(std::isfinite(config.lineWidth) && std::isfinite(config.pointSize) && std::isfinite(config.connectBelowMs));
    }
}

void TestDashboardFormat::wrongTypesEverywhere()
{
    const DashboardDocument document = open(R"j({"title":5,"tags":"x","time":[],"refresh":{},"templating":{"list":{"a":1}},"annotations":7,
        "panels":[null,3,"x",{"type":7,"targets":{"a":1},"fieldConfig":[],"gridPos":"x","links":4,"options":[],"transformations":{}},
        {"type":"graph","yaxes":{},"seriesOverrides":"x","legend":3,"thresholds":"80"},{"type":"table","styles":[4,null]},{"type":"row","panels":{}}]})j");
    QCOMPARE(document.dashboard.title, u"5"_s);
    QCOMPARE(document.report.panels, 4);
}

void TestDashboardFormat::brokenFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("place");
    QTest::newRow("cut") << QByteArray("{\"panels\":\n [{\"type\"") << u"line 2, column 10"_s;
    QTest::newRow("empty") << QByteArray() << u"line 1, column 1"_s;
    QTest::newRow("no dashboard") << QByteArray(R"j({"a":1})j") << u"line 1, column 1"_s;
    QTest::newRow("empty list") << QByteArray("[]") << u"line 1, column 1"_s;
    QTest::newRow("number") << QByteArray("42") << u"line 1, column 1"_s;
    QTest::newRow("HTML") << QByteArray("<html>") << u"line 1, column 1"_s;
}

void TestDashboardFormat::brokenFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, place);
    const auto documents = parseDashboards(content, u"x.json"_s);
    QVERIFY(!documents.has_value());
    QVERIFY2(documents.error().detail.startsWith(place), qPrintable(documents.error().detail));
}

void TestDashboardFormat::tooLarge()
{
    const auto documents = parseDashboards(QByteArray(LargestDashboardFile + 1, ' '), u"x.json"_s);
    QVERIFY(!documents.has_value());
    QVERIFY2(documents.error().detail.contains("64 MB"_L1), qPrintable(documents.error().detail));
}

void TestDashboardFormat::loadInBackground()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.json"_s);
    Pending<std::vector<DashboardDocument>> absent;
    absent.handle = loadDashboard(path, &absent.guard, absent.keep());
    QVERIFY(absent.wait());
    QCOMPARE(absent.error().kind, ErrorKind::Storage);

    QObject guard;
    std::optional<Result<void>> saved;
    const DashboardDocument document = open(R"j({"title":"T","panels":[]})j");
    const RequestHandle saving = saveDashboard(document, path, &guard, [&saved](Result<void> result) { saved = result; });
    QTRY_VERIFY(saved.has_value());
    QVERIFY(saved->has_value());
    Pending<std::vector<DashboardDocument>> loaded;
    loaded.handle = loadDashboard(path, &loaded.guard, loaded.keep());
    QVERIFY(loaded.wait());
    QVERIFY(loaded.isValue());
    QCOMPARE(loaded.value().front().dashboard.title, u"T"_s);

    Pending<std::vector<DashboardDocument>> cancelled;
    cancelled.handle = loadDashboard(path, &cancelled.guard, cancelled.keep());
    cancelled.handle.cancel();
    QVERIFY(!cancelled.wait(200));
}

void TestDashboardFormat::saveToReadOnlyFolder()
{
    QObject guard;
    std::optional<Result<void>> saved;
    const RequestHandle saving = saveDashboard(open(R"j({"panels":[]})j"), u"/proc/none/a.json"_s, &guard,
                                               [&saved](Result<void> result) { saved = result; });
    QTRY_VERIFY(saved.has_value());
    QVERIFY(!saved->has_value());
    QCOMPARE(saved->error().kind, ErrorKind::Storage);
    QVERIFY(saved->error().detail.startsWith("/proc/none/a.json: "_L1));
}

QTEST_GUILESS_MAIN(TestDashboardFormat)
#include "tst_dashboardformat.moc"
