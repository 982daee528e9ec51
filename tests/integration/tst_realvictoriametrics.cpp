// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/net/httpclient.h"
#include "services/prometheus/prometheusclient.h"
#include "tests/support/pending.h"
#include "tests/support/victoriametricsserver.h"

using namespace wardroom;
using namespace Qt::StringLiterals;

/// The same client against a real VictoriaMetrics: where it differs from Prometheus.
class TestRealVictoriaMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void vector();
    void scalarComesAsVector();
    void range();
    void labelsValuesAndSeries();
    void emptyLists();
    void knowsTheProgram();
    void absentEndpoints();
    void serversOwnWords();

private:
    qint64 m_startMs = 0; ///< of what was imported
    VictoriaMetricsServer m_server;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<PrometheusClient> m_client;
};

namespace {

constexpr qint64 Step = 15'000;
constexpr qint64 Minute = 60'000;

} // namespace

void TestRealVictoriaMetrics::initTestCase()
{
    if (!VictoriaMetricsServer::isInstalled())
        QSKIP("victoria-metrics is not installed");
    QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
    m_startMs = (QDateTime::currentMSecsSinceEpoch() / Minute - 60) * Minute;
    QByteArray exposition;
    for (int i = 0; i <= 40; ++i)
        exposition += "shop_orders_total{job=\"shop\",zone=\"a b\"} " + QByteArray::number(i * 0.5) + ' '
            + QByteArray::number(m_startMs + i * Step) + '\n';
    QVERIFY2(m_server.load(exposition), qPrintable(m_server.problem()));
    Endpoint endpoint;
    endpoint.url = m_server.url();
    m_http = std::make_unique<HttpClient>(endpoint, Credentials());
    m_client = std::make_unique<PrometheusClient>(*m_http);
}

void TestRealVictoriaMetrics::vector()
{
    Pending<QueryResult> answer;
    answer.handle = m_client->query(u"shop_orders_total"_s, m_startMs + 4 * Step, &answer.guard, answer.keep());
    QVERIFY(answer.wait());
    QVERIFY2(answer.isValue(), qPrintable(describe(answer.error())));
    QCOMPARE(answer.value().vector.size(), std::size_t(1));
    QCOMPARE(answer.value().vector[0].value, 2.0);
    QCOMPARE(answer.value().vector[0].labels.value(u"zone"), u"a b"_s);
}

void TestRealVictoriaMetrics::scalarComesAsVector()
{
    Pending<QueryResult> answer;
    answer.handle = m_client->query(u"1+1"_s, {}, &answer.guard, answer.keep());
    QVERIFY(answer.wait());
    QVERIFY2(answer.isValue(), qPrintable(describe(answer.error())));
    QCOMPARE(answer.value().vector.at(0).value, 2.0);
}

void TestRealVictoriaMetrics::range()
{
    Pending<SnapshotPtr> answer;
    answer.handle = m_client->queryRange(u"shop_orders_total"_s, {m_startMs, m_startMs + 40 * Step}, Step, &answer.guard, answer.keep());
    QVERIFY(answer.wait());
    QVERIFY2(answer.isValue(), qPrintable(describe(answer.error())));
    const Series &series = answer.value()->series.at(0);
    QCOMPARE(series.size(), std::size_t(41));
    QCOMPARE(series.times.front(), m_startMs);
    QCOMPARE(series.values.back(), 20.0);
}

void TestRealVictoriaMetrics::labelsValuesAndSeries()
{
    const TimeSpan span{m_startMs, m_startMs + 40 * Step};
    Pending<QStringList> names;
    names.handle = m_client->labels({}, span, &names.guard, names.keep());
    QVERIFY(names.wait());
    QCOMPARE(names.value(), (QStringList{u"__name__"_s, u"job"_s, u"zone"_s}));
    Pending<QStringList> values;
    values.handle = m_client->labelValues(u"zone"_s, {u"shop_orders_total"_s}, span, &values.guard, values.keep());
    QVERIFY(values.wait());
    QCOMPARE(values.value(), QStringList{u"a b"_s});
    Pending<std::vector<Labels>> series;
    series.handle = m_client->series({u"{job=\"shop\"}"_s}, span, &series.guard, series.keep());
    QVERIFY(series.wait());
    QCOMPARE(series.value().size(), std::size_t(1));
}

void TestRealVictoriaMetrics::emptyLists()
{
    Pending<std::vector<ScrapeTarget>> targets;
    targets.handle = m_client->targets(&targets.guard, targets.keep());
    QVERIFY(targets.wait());
    QVERIFY(targets.isValue() && targets.value().empty());
    Pending<std::vector<RuleGroup>> rules;
    rules.handle = m_client->rules(&rules.guard, rules.keep());
    QVERIFY(rules.wait());
    QVERIFY(rules.isValue() && rules.value().empty());
    Pending<std::vector<PrometheusAlert>> alerts;
    alerts.handle = m_client->alerts(&alerts.guard, alerts.keep());
    QVERIFY(alerts.wait());
    QVERIFY(alerts.isValue() && alerts.value().empty());
    Pending<std::vector<MetricMetadata>> metadata;
    metadata.handle = m_client->metadata({}, &metadata.guard, metadata.keep());
    QVERIFY(metadata.wait());
    QVERIFY(metadata.isValue());
    Pending<std::vector<ExemplarSeries>> exemplars;
    exemplars.handle = m_client->exemplars(u"up"_s, {m_startMs, m_startMs + Minute}, &exemplars.guard, exemplars.keep());
    QVERIFY(exemplars.wait());
    QVERIFY(exemplars.isValue() && exemplars.value().empty());
}

void TestRealVictoriaMetrics::knowsTheProgram()
{
    Pending<BuildInfo> answer;
    answer.handle = m_client->buildInfo(&answer.guard, answer.keep());
    QVERIFY(answer.wait());
    QVERIFY2(answer.isValue(), qPrintable(describe(answer.error())));
    QCOMPARE(answer.value().application, u"VictoriaMetrics"_s);
}

void TestRealVictoriaMetrics::absentEndpoints()
{
    for (const QString &query : {u"sum(x)"_s, u"sum("_s + u"x+"_s.repeated(400) + u"x)"_s}) {
        Pending<QString> answer;
        answer.handle = m_client->formatQuery(query, &answer.guard, answer.keep());
        QVERIFY(answer.wait());
        // Newer versions have it.
        QVERIFY2(answer.isValue() || answer.error().kind == ErrorKind::NotFound, qPrintable(describe(answer.error())));
    }
    Pending<RuntimeInfo> runtime;
    runtime.handle = m_client->runtimeInfo(&runtime.guard, runtime.keep());
    QVERIFY(runtime.wait());
    QVERIFY2(runtime.isValue() || runtime.error().kind == ErrorKind::NotFound, qPrintable(describe(runtime.error())));
}

void TestRealVictoriaMetrics::serversOwnWords()
{
    Pending<QueryResult> answer;
    answer.handle = m_client->query(u"sum("_s, {}, &answer.guard, answer.keep());
    QVERIFY(answer.wait());
    QCOMPARE(answer.error().kind, ErrorKind::BadQuery);
    QVERIFY2(answer.error().detail.contains(u"unexpected token"_s), qPrintable(answer.error().detail));
}

QTEST_GUILESS_MAIN(TestRealVictoriaMetrics)
#include "tst_realvictoriametrics.moc"
