// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/prometheus/prometheusparser.h"

#include <QtTest/QTest>

#include <cmath>

using namespace wardroom;
using namespace Qt::StringLiterals;

/// Answers of the small endpoints, by several servers and versions.
class TestPrometheusParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts();
    void series();
    void metadata();
    void targets();
    void rules();
    void alerts();
    void exemplars();
    void buildInfo_data();
    void buildInfo();
    void victoriaMetricsVersion();
    void runtimeInfo();
    void tsdbStatus();
    void formattedQuery();
    void absentOrNullDataIsEmpty();
    void wrongShapesBreakThePromise_data();
    void wrongShapesBreakThePromise();
    void serversOwnError();
};

namespace {

QByteArray success(const QByteArray &data)
{
    return R"({"status":"success","data":)" + data + '}';
}

qint64 instant(const char *iso)
{
    return QDateTime::fromString(QLatin1String(iso), Qt::ISODateWithMs).toMSecsSinceEpoch();
}

} // namespace

void TestPrometheusParser::texts()
{
    const auto names = parseTexts(R"({"data":["__name__","job","服務"],"warnings":["partial"],"status":"success"})");
    QVERIFY(names);
    QCOMPARE(*names, (QStringList{u"__name__"_s, u"job"_s, u"服務"_s}));
}

void TestPrometheusParser::series()
{
    const auto list = parseSeries(success(R"([{"__name__":"up","job":"a"},{"__name__":"up","job":""},{}])"));
    QVERIFY(list);
    QCOMPARE(list->size(), std::size_t(3));
    QCOMPARE((*list)[0], (Labels{{u"__name__"_s, u"up"_s}, {u"job"_s, u"a"_s}}));
    QCOMPARE((*list)[1], (Labels{{u"__name__"_s, u"up"_s}}));
    QVERIFY((*list)[2].isEmpty());
}

void TestPrometheusParser::metadata()
{
    const auto list = parseMetadata(success(R"({"up":[{"type":"gauge","help":"Up.","unit":""},{"type":"gauge","help":"Is it up?"}],"a_bytes_total":[{"type":"counter","help":"Bytes\nsent","unit":"bytes"}],"none":[]})"));
    QVERIFY(list);
    QCOMPARE(list->size(), std::size_t(3));
    QCOMPARE((*list)[0].metric, u"a_bytes_total"_s);
    QCOMPARE((*list)[0].unit, u"bytes"_s);
    QCOMPARE((*list)[0].help, u"Bytes\nsent"_s);
    QCOMPARE((*list)[1].help, u"Up."_s);
    QCOMPARE((*list)[2].help, u"Is it up?"_s);
}

void TestPrometheusParser::targets()
{
    const auto list = parseTargets(success(R"({"activeTargets":[{"discoveredLabels":{"__address__":"a:1"},"labels":{"instance":"a:1","job":"node"},"scrapePool":"node",)"
                                           R"("scrapeUrl":"http://user:secret@a:1/metrics?token=abc","globalUrl":"","lastError":"refused","lastScrape":"2026-01-02T13:37:00.123456789Z",)"
                                           R"("lastScrapeDuration":0.0125,"health":"down","scrapeInterval":"1m30s","scrapeTimeout":"10s"},)"
                                           R"({"labels":{"instance":"b:1"},"health":"up","lastScrape":"0001-01-01T00:00:00Z"},{"health":"strange"}],)"
                                           R"("droppedTargets":[{"discoveredLabels":{"job":"x"}}],"droppedTargetCounts":{"x":1}})"));
    QVERIFY(list);
    QCOMPARE(list->size(), std::size_t(4));
    const ScrapeTarget &first = list->front();
    QCOMPARE(first.labels.value(u"job"), u"node"_s);
    QCOMPARE(first.discoveredLabels.value(u"__address__"), u"a:1"_s);
    QCOMPARE(first.scrapePool, u"node"_s);
    QVERIFY(!first.scrapeUrl.toString().contains(u"secret"_s));
    QVERIFY(!first.scrapeUrl.toString().contains(u"abc"_s));
    QCOMPARE(first.scrapeUrl.host(), u"a"_s);
    QCOMPARE(first.health, ScrapeTarget::Health::Down);
    QCOMPARE(first.lastError, u"refused"_s);
    QCOMPARE(first.lastScrapeMs, instant("2026-01-02T13:37:00.123Z"));
    QCOMPARE(first.lastScrapeDurationSeconds, 0.0125);
    QCOMPARE(first.scrapeIntervalSeconds, 90.0);
    QVERIFY(!first.dropped);
    QCOMPARE((*list)[1].health, ScrapeTarget::Health::Up);
    QCOMPARE((*list)[1].lastScrapeMs, 0);
    QCOMPARE((*list)[1].scrapeIntervalSeconds, 0.0);
    QCOMPARE((*list)[2].health, ScrapeTarget::Health::Unknown);
    QVERIFY((*list)[3].dropped);
}

void TestPrometheusParser::rules()
{
    const auto list = parseRules(success(R"({"groups":[{"name":"g","file":"rules.yml","interval":30,"evaluationTime":0.5,"lastEvaluation":"2026-01-02T13:37:00.5+08:00","limit":0,"rules":[)"
                                         R"({"state":"firing","name":"HighErrors","query":"a > 1","duration":120,"keepFiringFor":0,"labels":{"severity":"critical"},"annotations":{"summary":"x"},)"
                                         R"("alerts":[{"labels":{"alertname":"HighErrors"},"annotations":{},"state":"firing","activeAt":"2026-01-02T13:37:00Z","value":"1e+00"},)"
                                         R"({"labels":{},"state":"pending","value":"+Inf"}],"health":"err","lastError":"many-to-many","evaluationTime":0.001,"lastEvaluation":"2026-01-02T13:37:00Z","type":"alerting"},)"
                                         R"({"name":"a:b","query":"b","health":"ok","type":"recording"}]},{"name":"empty","rules":null}],"groupNextToken":"x"})"));
    QVERIFY(list);
    QCOMPARE(list->size(), std::size_t(2));
    const RuleGroup &group = list->front();
    QCOMPARE(group.file, u"rules.yml"_s);
    QCOMPARE(group.intervalSeconds, 30.0);
    QCOMPARE(group.lastEvaluationMs, instant("2026-01-02T05:37:00.500Z"));
    const Rule &alerting = group.rules.at(0);
    QCOMPARE(alerting.kind, Rule::Kind::Alerting);
    QCOMPARE(alerting.forSeconds, 120.0);
    QCOMPARE(alerting.health, u"err"_s);
    QCOMPARE(alerting.lastError, u"many-to-many"_s);
    QCOMPARE(alerting.labels.value(u"severity"), u"critical"_s);
    QCOMPARE(alerting.alerts.size(), std::size_t(2));
    QCOMPARE(alerting.alerts[0].value, 1.0);
    QCOMPARE(alerting.alerts[0].activeAtMs, instant("2026-01-02T13:37:00Z"));
    QVERIFY(std::isinf(alerting.alerts[1].value));
    QCOMPARE(group.rules.at(1).kind, Rule::Kind::Recording);
    QVERIFY((*list)[1].rules.empty());
}

void TestPrometheusParser::alerts()
{
    const auto list = parseAlerts(success(R"({"alerts":[{"labels":{"alertname":"A"},"annotations":{"summary":"s"},"state":"pending","activeAt":"2026-01-02T13:37:00.1Z","value":"-2.5e-01"}]})"));
    QVERIFY(list);
    QCOMPARE(list->size(), std::size_t(1));
    QCOMPARE(list->front().state, u"pending"_s);
    QCOMPARE(list->front().activeAtMs, instant("2026-01-02T13:37:00.100Z"));
    QCOMPARE(list->front().value, -0.25);
    QCOMPARE(list->front().annotations.value(u"summary"), u"s"_s);
}

void TestPrometheusParser::exemplars()
{
    const auto list = parseExemplars(success(R"([{"seriesLabels":{"job":"a"},"exemplars":[{"labels":{"trace_id":"abc"},"value":"+Inf","timestamp":1600096945.479},{"labels":{},"value":"6","timestamp":-1}]},{"seriesLabels":{}}])"));
    QVERIFY(list);
    QCOMPARE(list->size(), std::size_t(2));
    QCOMPARE((*list)[0].seriesLabels.value(u"job"), u"a"_s);
    QCOMPARE((*list)[0].exemplars.size(), std::size_t(2));
    QCOMPARE((*list)[0].exemplars[0].labels.value(u"trace_id"), u"abc"_s);
    QVERIFY(std::isinf((*list)[0].exemplars[0].value));
    QCOMPARE((*list)[0].exemplars[0].timeMs, 1'600'096'945'479);
    QCOMPARE((*list)[0].exemplars[1].timeMs, -1000);
    QVERIFY((*list)[1].exemplars.empty());
}

void TestPrometheusParser::buildInfo_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("application");
    QTest::addColumn<QString>("version");
    QTest::newRow("Prometheus") << QByteArray(R"({"version":"2.42.0","revision":"abc","branch":"HEAD","goVersion":"go1.19"})") << u"Prometheus"_s << u"2.42.0"_s;
    QTest::newRow("Thanos") << QByteArray(R"({"version":"0.34.1","revision":"abc","goVersion":"go1.21"})") << u"Thanos"_s << u"0.34.1"_s;
    QTest::newRow("Mimir") << QByteArray(R"({"application":"Grafana Mimir","version":"2.11.0","revision":"abc","features":{"ruler_config_api":"true"}})") << u"Mimir"_s << u"2.11.0"_s;
    QTest::newRow("VictoriaMetrics, old") << QByteArray("{}") << QString() << QString();
    QTest::newRow("VictoriaMetrics, new") << QByteArray(R"({"version":"2.24.0"})") << QString() << u"2.24.0"_s;
    QTest::newRow("another") << QByteArray(R"({"application":"Cortex","version":"1.16"})") << u"Cortex"_s << u"1.16"_s;
}

void TestPrometheusParser::buildInfo()
{
    QFETCH(QByteArray, data);
    QFETCH(QString, application);
    QFETCH(QString, version);
    const auto info = parseBuildInfo(success(data));
    QVERIFY(info);
    QCOMPARE(info->application, application);
    QCOMPARE(info->version, version);
}

void TestPrometheusParser::victoriaMetricsVersion()
{
    const auto told = victoriaMetricsBuild("vm_a 1\nvm_app_version{version=\"victoria-metrics-2024-tags-v1.97.1-0-g\", short_version=\"v1.97.1\"} 1\n");
    QVERIFY(told);
    QCOMPARE(told->application, u"VictoriaMetrics"_s);
    QCOMPARE(told->version, u"1.97.1"_s);
    const auto untold = victoriaMetricsBuild("vm_app_version{version=\"\", short_version=\"\"} 1\n");
    QVERIFY(untold);
    QVERIFY(untold->version.isEmpty());
    QVERIFY(!victoriaMetricsBuild("# HELP vm_app_version x\nprometheus_build_info{version=\"2.42.0\"} 1\n"));
    QVERIFY(!victoriaMetricsBuild("<html>"));
}

void TestPrometheusParser::tsdbStatus()
{
    const auto status = parseTsdbStatus(success(R"({"headStats":{"numSeries":508,"chunkCount":9},
        "seriesCountByMetricName":[{"name":"a","value":44},{"name":"b","value":5}],
        "labelValueCountByLabelName":[{"name":"le","value":12}],
        "memoryInBytesByLabelName":[{"name":"le","value":1266}],
        "seriesCountByLabelValuePair":[{"name":"job=x","value":425}]})"));
    QVERIFY(status);
    QCOMPARE(status->series, 508);
    QCOMPARE(status->seriesByMetric, (std::vector<NamedCount>{{u"a"_s, 44}, {u"b"_s, 5}}));
    QCOMPARE(status->valuesByLabel, (std::vector<NamedCount>{{u"le"_s, 12}}));
    QCOMPARE(status->seriesByPair, (std::vector<NamedCount>{{u"job=x"_s, 425}}));

    const auto victoria = parseTsdbStatus(success(R"({"totalSeries":7,"totalLabelValuePairs":9,"seriesCountByMetricName":null})"));
    QVERIFY(victoria);
    QCOMPARE(victoria->series, 7);
    QVERIFY(victoria->seriesByMetric.empty());
    QCOMPARE(parseTsdbStatus(success("{}"))->series, -1);
    QCOMPARE(parseTsdbStatus(success(R"({"seriesCountByMetricName":[5]})")).error().kind, ErrorKind::Protocol);
}

void TestPrometheusParser::runtimeInfo()
{
    const auto info = parseRuntimeInfo(success(R"({"startTime":"2026-11-20T16:28:20.323642671Z","CWD":"/","reloadConfigSuccess":false,"storageRetention":"31d or 10GB"})"));
    QVERIFY(info);
    QCOMPARE(info->startTimeMs, instant("2026-11-20T16:28:20.323Z"));
    QCOMPARE(info->reloadConfigSuccess, false);
    QCOMPARE(info->storageRetention, u"31d or 10GB"_s);
    QCOMPARE(info->timeSeriesCount, -1);
    const auto old = parseRuntimeInfo(success(R"({"timeSeriesCount":9925})"));
    QVERIFY(old);
    QCOMPARE(old->timeSeriesCount, 9925);
    QVERIFY(old->reloadConfigSuccess);
}

void TestPrometheusParser::formattedQuery()
{
    const auto text = parseText(success(R"x("sum by (job) (\n  rate(x[5m])\n)")x"));
    QVERIFY(text);
    QCOMPARE(*text, u"sum by (job) (\n  rate(x[5m])\n)"_s);
}

void TestPrometheusParser::absentOrNullDataIsEmpty()
{
    for (const char *body : {R"({"status":"success"})", R"({"status":"success","data":null})"}) {
        QVERIFY(parseTexts(body)->isEmpty());
        QVERIFY(parseSeries(body)->empty());
        QVERIFY(parseMetadata(body)->empty());
        QVERIFY(parseTargets(body)->empty());
        QVERIFY(parseRules(body)->empty());
        QVERIFY(parseAlerts(body)->empty());
        QVERIFY(parseExemplars(body)->empty());
        QVERIFY(parseBuildInfo(body)->version.isEmpty());
    }
}

void TestPrometheusParser::wrongShapesBreakThePromise_data()
{
    QTest::addColumn<QByteArray>("data");
    for (const char *data : {"1", "true", "{\"groups\":1}", "[1]", "[[1]]"})
        QTest::newRow(data) << QByteArray(data);
}

void TestPrometheusParser::wrongShapesBreakThePromise()
{
    QFETCH(QByteArray, data);
    const QByteArray body = success(data);
    const auto expect = [](const auto &result) {
        return !result && result.error().kind == ErrorKind::Protocol
            && result.error().detail.startsWith(u"the answer is not what the Prometheus API promises: ");
    };
    QVERIFY(expect(parseTexts(body)));
    QVERIFY(expect(parseSeries(body)));
    QVERIFY(expect(parseMetadata(body)));
    QVERIFY(expect(parseText(body)));
    QVERIFY(expect(parseQuery(body)));
    if (data.startsWith('{'))
        QVERIFY(expect(parseRules(body)));
}

void TestPrometheusParser::serversOwnError()
{
    const auto names = parseTexts(R"({"status":"error","errorType":"internal","error":"TSDB not ready"})");
    QVERIFY(!names);
    QCOMPARE(names.error().kind, ErrorKind::Server);
    QVERIFY(names.error().retryable);
    QCOMPARE(names.error().detail, u"TSDB not ready"_s);
}

QTEST_GUILESS_MAIN(TestPrometheusParser)
#include "tst_prometheusparser.moc"
