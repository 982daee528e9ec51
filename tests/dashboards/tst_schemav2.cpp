// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboards/dashboarddocument.h"
#include "services/json/jsonreader.h"

#include <QtTest/QTest>

using namespace wardroom;
using namespace Qt::StringLiterals;

namespace {

DashboardDocument open(const QByteArray &json)
{
    auto documents = parseDashboards(json, u"test.json"_s);
    return documents ? std::move(documents->front()) : DashboardDocument();
}

} // namespace

/// Grafana's later form: elements and a layout instead of panels.
class TestSchemaV2 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeDashboard();
    void olderParts();
};

void TestSchemaV2::wholeDashboard()
{
    const QByteArray json = R"j({"kind":"Dashboard","apiVersion":"dashboard.grafana.app/v2beta1","metadata":{"name":"u1"},"spec":{
      "title":"V2","timeSettings":{"from":"now-1h","to":"now","autoRefresh":"10s","timezone":"utc"},
      "elements":{
        "p1":{"kind":"Panel","spec":{"id":1,"title":"Rate","data":{"kind":"QueryGroup","spec":{"queries":[
            {"kind":"PanelQuery","spec":{"refId":"A","hidden":false,"query":{"kind":"DataQuery","group":"prometheus","datasource":{"name":"prom"},"spec":{"expr":"rate(x[5m])","legendFormat":"{{job}}"}}}}],
            "transformations":[{"kind":"limit","spec":{"id":"limit","options":{"limitField":5}}}],"queryOptions":{"interval":"1m"}}},
            "vizConfig":{"kind":"VizConfig","group":"timeseries","spec":{"options":{},"fieldConfig":{"defaults":{"unit":"ops"},"overrides":[]}}}}},
        "p2":{"kind":"Panel","spec":{"id":2,"title":"Old","data":{"kind":"QueryGroup","spec":{"queries":[
            {"kind":"PanelQuery","spec":{"refId":"A","datasource":{"type":"prometheus","uid":"x"},"query":{"kind":"prometheus","spec":{"expr":"up"}}}}]}},
            "vizConfig":{"kind":"stat","spec":{"options":{},"fieldConfig":{"defaults":{},"overrides":[]}}}}},
        "p3":{"kind":"LibraryPanel","spec":{"id":3,"title":"Lib","libraryPanel":{"name":"shared","uid":"l"}}}},
      "layout":{"kind":"RowsLayout","spec":{"rows":[{"kind":"RowsLayoutRow","spec":{"title":"R","collapse":true,"layout":
          {"kind":"GridLayout","spec":{"items":[{"kind":"GridLayoutItem","spec":{"x":0,"y":0,"width":12,"height":6,"element":{"kind":"ElementReference","name":"p1"}}}]}}}},
          {"kind":"RowsLayoutRow","spec":{"title":"S","layout":{"kind":"AutoGridLayout","spec":{"maxColumnCount":2,"items":[{"kind":"AutoGridLayoutItem","spec":{"element":{"name":"p2"}}}]}}}}]}},
      "variables":[{"kind":"QueryVariable","spec":{"name":"job","multi":true,"query":{"kind":"DataQuery","group":"prometheus","spec":{"query":"label_values(up, job)"}}}},
                   {"kind":"DatasourceVariable","spec":{"name":"ds","pluginId":"prometheus"}}]}})j";
    const DashboardDocument document = open(json);
    QVERIFY(document.schemaV2);
    const Dashboard &dashboard = document.dashboard;
    QCOMPARE(dashboard.title, u"V2"_s);
    QCOMPARE(dashboard.uid, u"u1"_s);
    QCOMPARE(dashboard.refresh, u"10s"_s);
    QCOMPARE(document.report.expressions, 2);
    QCOMPARE(document.report.placeholders, 1);
    const Panel *rate = dashboard.panel(1);
    QVERIFY(rate);
    QCOMPARE(rate->kind, PanelKind::TimeSeries);
    QCOMPARE(rate->grid, (GridPos{0, 1, 12, 6}));
    QCOMPARE(rate->targets.at(0).expr, u"rate(x[5m])"_s);
    QCOMPARE(rate->targets.at(0).datasource.kind, DatasourceRef::Kind::Prometheus);
    QCOMPARE(rate->fields.common().unit, u"ops"_s);
    QCOMPARE(rate->transformations.at(0).id, u"limit"_s);
    QCOMPARE(dashboard.panel(rate->row)->title, u"R"_s);
    QVERIFY(dashboard.panel(rate->row)->collapsed);
    QCOMPARE(dashboard.panel(2)->kind, PanelKind::Stat);
    QCOMPARE(dashboard.panel(3)->libraryPanel, u"shared"_s);
    QCOMPARE(dashboard.variables.at(0).query, u"label_values(up, job)"_s);
    QCOMPARE(dashboard.variables.at(1).query, u"prometheus"_s);
    QCOMPARE(*readJson(documentText(document)), *readJson(json));
}

/// What converting an older dashboard leaves in v2: queries as bare texts, no plugin named, filters' source beside them.
void TestSchemaV2::olderParts()
{
    const QByteArray json = R"j({"kind":"Dashboard","apiVersion":"dashboard.grafana.app/v2","metadata":{"name":"u2"},"spec":{"title":"Converted",
      "elements":{"p1":{"kind":"Panel","spec":{"id":1,"title":"Up","data":{"kind":"QueryGroup","spec":{"queries":[
          {"kind":"PanelQuery","spec":{"refId":"A","query":{"kind":"DataQuery","group":"","spec":{"expr":"up"}}}},
          {"kind":"PanelQuery","spec":{"refId":"B","query":{"kind":"DataQuery","spec":{"expr":"sum(up)"}}}}]}},
        "vizConfig":{"kind":"VizConfig","group":"stat","spec":{}}}}},
      "layout":{"kind":"GridLayout","spec":{"items":[{"kind":"GridLayoutItem","spec":{"x":0,"y":0,"width":6,"height":4,"element":{"name":"p1"}}}]}},
      "annotations":[{"kind":"AnnotationQuery","spec":{"name":"deploys","enable":true,"query":{"kind":"DataQuery","group":"prometheus","spec":{}},
          "legacyOptions":{"expr":"changes(version[5m]) > 0","titleFormat":"{{version}}"}}}],
      "variables":[{"kind":"QueryVariable","spec":{"name":"host","query":{"kind":"DataQuery","group":"prometheus","spec":{"__legacyStringValue":"label_values(up, host)"}}}},
          {"kind":"AdhocVariable","group":"prometheus","datasource":{"name":"prom"},"spec":{"name":"filters","filters":[{"key":"job","operator":"=","value":"api"}]}}]}})j";
    const DashboardDocument document = open(json);
    const Dashboard &dashboard = document.dashboard;
    QCOMPARE(document.report.status(), ImportStatus::Whole);
    QCOMPARE(document.report.expressions, 2);
    for (const Target &target : dashboard.panel(1)->targets)
        QCOMPARE(target.language, QueryLanguage::PromQl);
    QCOMPARE(dashboard.annotations.at(0).expr, u"changes(version[5m]) > 0"_s);
    QCOMPARE(dashboard.annotations.at(0).titleFormat, u"{{version}}"_s);
    QCOMPARE(dashboard.variables.at(0).query, u"label_values(up, host)"_s);
    QCOMPARE(dashboard.variables.at(1).datasource.kind, DatasourceRef::Kind::Prometheus);
    QCOMPARE(*readJson(documentText(document)), *readJson(json));
}

QTEST_GUILESS_MAIN(TestSchemaV2)
#include "tst_schemav2.moc"
