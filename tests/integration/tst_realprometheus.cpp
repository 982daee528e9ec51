// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/net/httpclient.h"
#include "services/prometheus/prometheusclient.h"
#include "tests/support/pending.h"
#include "tests/support/prometheusserver.h"
#include "tests/support/testserver.h"

#include <cmath>

using namespace wardroom;
using namespace Qt::StringLiterals;

/// The client against a real Prometheus: history made by promtool, a target that tells exemplars, one that is dead,
/// and two rules.
class TestRealPrometheus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void vectorAtATime();
    void scalarAndString();
    void matrixSelector();
    void rangeKeepsGapsAndOddValues();
    void textWithEveryCharacter();
    void longQuery();
    void elevenThousandPoints();
    void labelsAndValues();
    void seriesOfAMatcher();
    void targetsUpAndDown();
    void metadataOfTheTarget();
    void rulesAndAlerts();
    void exemplarsOfTheTarget();
    void buildAndRuntime();
    void formattedQuery();
    void serversOwnWords();
    void absentEndpoint();

private:
    template <typename T> bool ask(Pending<T> &pending, RequestHandle handle);

    qint64 m_startMs = 0; ///< of the history
    TestServer m_target;
    PrometheusServer m_server;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<PrometheusClient> m_client;
};

namespace {

constexpr qint64 Step = 15'000;
constexpr qint64 Minute = 60'000;

QByteArray line(const char *series, const QByteArray &value, qint64 ms)
{
    return series + (' ' + value + ' ') + QByteArray::number(static_cast<double>(ms) / 1000, 'f', 3) + '\n';
}

/// A counter over ten minutes, a gap of ten and ten more; gauges with one odd value each.
QByteArray history(qint64 start)
{
    QByteArray text = "# TYPE shop_orders counter\n# HELP shop_orders Orders \"taken\".\n";
    for (int i = 0; i <= 120; ++i) {
        if (i <= 40 || i >= 80)
            text += line("shop_orders_total{job=\"shop\",zone=\"a b\"}", QByteArray::number(i), start + i * Step);
    }
    text += "# TYPE shop_odd gauge\n";
    for (const auto *value : {"NaN", "+Inf", "-Inf", "1e-67", "9007199254740993", "-0.25"})
        text += line(QByteArray("shop_odd{value=\"" + QByteArray(value) + "\"}").constData(), value, start);
    return text + "# EOF\n";
}

QByteArray exposition()
{
    return "# TYPE shop_latency_seconds histogram\n"
           "# HELP shop_latency_seconds How long an order takes.\n"
           "# UNIT shop_latency_seconds seconds\n"
           "shop_latency_seconds_bucket{le=\"0.1\"} 8 # {trace_id=\"abc123\"} 0.067\n"
           "shop_latency_seconds_bucket{le=\"+Inf\"} 17\n"
           "shop_latency_seconds_sum 3.5\n"
           "shop_latency_seconds_count 17\n"
           "# EOF\n";
}

const QByteArray Rules = R"(groups:
- name: shop
  rules:
  - alert: AlwaysFiring
    expr: vector(7) > 1
    labels: {severity: critical}
    annotations: {summary: "Value {{ $value }}"}
  - alert: Waits
    expr: vector(1)
    for: 1h
  - record: shop:load:sum
    expr: sum(vector(3))
)";

} // namespace

void TestRealPrometheus::initTestCase()
{
    if (!PrometheusServer::isInstalled())
        QSKIP("prometheus and promtool are not installed");
    m_target.setHandler([](const TestServer::Request &) {
        return TestServer::Response{.body = exposition(), .contentType = "application/openmetrics-text; version=1.0.0; charset=utf-8"};
    });
    // Some hours ago, at a full minute: the history must lie behind what the server has in memory.
    m_startMs = (QDateTime::currentMSecsSinceEpoch() / Minute - 300) * Minute;
    const QByteArray scrapes = "[{job_name: shop, static_configs: [{targets: ['127.0.0.1:" + QByteArray::number(m_target.port())
        + "'], labels: {env: test}}]}, {job_name: dead, static_configs: [{targets: ['127.0.0.1:1']}]}]";
    QVERIFY2(m_server.start({history(m_startMs), Rules, scrapes}), qPrintable(m_server.problem()));
    Endpoint endpoint;
    endpoint.url = m_server.url();
    m_http = std::make_unique<HttpClient>(endpoint, Credentials());
    m_client = std::make_unique<PrometheusClient>(*m_http);
}

void TestRealPrometheus::cleanupTestCase()
{
    m_client.reset();
    m_http.reset();
    m_server.stop();
}

template <typename T> bool TestRealPrometheus::ask(Pending<T> &pending, RequestHandle handle)
{
    pending.handle = std::move(handle);
    if (!pending.wait())
        return false;
    if (!pending.isValue())
        qWarning("%s", qPrintable(describe(pending.error())));
    return pending.isValue();
}

void TestRealPrometheus::vectorAtATime()
{
    Pending<QueryResult> answer;
    QVERIFY(ask(answer, m_client->query(u"shop_orders_total"_s, m_startMs + 3 * Step + 1, &answer.guard, answer.keep())));
    QCOMPARE(answer.value().type, QueryResult::Type::Vector);
    QCOMPARE(answer.value().vector.size(), std::size_t(1));
    const VectorSample &sample = answer.value().vector.front();
    QCOMPARE(sample.labels, (Labels{{u"__name__"_s, u"shop_orders_total"_s}, {u"job"_s, u"shop"_s}, {u"zone"_s, u"a b"_s}}));
    QCOMPARE(sample.value, 3.0);
    QCOMPARE(sample.timeMs, m_startMs + 3 * Step + 1);
}

void TestRealPrometheus::scalarAndString()
{
    Pending<QueryResult> scalar;
    QVERIFY(ask(scalar, m_client->query(u"1e-67"_s, 1'234, &scalar.guard, scalar.keep())));
    QCOMPARE(scalar.value().type, QueryResult::Type::Scalar);
    QCOMPARE(scalar.value().vector.at(0).value, 1e-67);
    QCOMPARE(scalar.value().timeMs, 1'234);
    Pending<QueryResult> text;
    QVERIFY(ask(text, m_client->query(u"\"état\\n<b>\""_s, -1'500, &text.guard, text.keep())));
    QCOMPARE(text.value().type, QueryResult::Type::String);
    QCOMPARE(text.value().string, u"état\n<b>"_s);
    QCOMPARE(text.value().timeMs, -1'500);
}

void TestRealPrometheus::matrixSelector()
{
    Pending<QueryResult> answer;
    QVERIFY(ask(answer, m_client->query(u"shop_orders_total[1m]"_s, m_startMs + 4 * Step, &answer.guard, answer.keep())));
    QCOMPARE(answer.value().type, QueryResult::Type::Matrix);
    QCOMPARE(answer.value().matrix->series.at(0).values, (std::vector<double>{0, 1, 2, 3, 4}));
}

void TestRealPrometheus::rangeKeepsGapsAndOddValues()
{
    Pending<SnapshotPtr> answer;
    const TimeSpan span{m_startMs, m_startMs + 120 * Step};
    QVERIFY(ask(answer, m_client->queryRange(u"shop_orders_total"_s, span, Step, &answer.guard, answer.keep())));
    const Series &orders = answer.value()->series.at(0);
    // A sample is looked back for at most five minutes: the gap shows from 15 to 20 minutes.
    const std::size_t gap = orders.lowerBound(m_startMs + 61 * Step);
    QCOMPARE(orders.times[gap], m_startMs + 80 * Step);
    QCOMPARE(orders.values.back(), 120.0);

    Pending<QueryResult> odd;
    QVERIFY(ask(odd, m_client->query(u"shop_odd"_s, m_startMs, &odd.guard, odd.keep())));
    QCOMPARE(odd.value().vector.size(), std::size_t(6));
    for (const VectorSample &sample : odd.value().vector) {
        const QString written = sample.labels.value(u"value");
        const double expected = written == u"+Inf" ? qInf() : written == u"-Inf" ? -qInf() : written.toDouble();
        QVERIFY2(written == u"NaN" ? std::isnan(sample.value) : sample.value == expected, qPrintable(written));
    }
}

void TestRealPrometheus::textWithEveryCharacter()
{
    Pending<QueryResult> answer;
    const QString query = u"label_replace(vector(1+1), \"x\", \"a+b&c=%41#;é😀\", \"\", \"\")"_s;
    QVERIFY(ask(answer, m_client->query(query, {}, &answer.guard, answer.keep())));
    QCOMPARE(answer.value().vector.at(0).labels.value(u"x"), u"a+b&c=%41#;é😀"_s);
    QCOMPARE(answer.value().vector.at(0).value, 2.0);
}

void TestRealPrometheus::longQuery()
{
    Pending<QueryResult> answer;
    const QString query = u"vector(0)"_s + u" + vector(1)"_s.repeated(2'000);
    QVERIFY(ask(answer, m_client->query(query, {}, &answer.guard, answer.keep())));
    QCOMPARE(answer.value().vector.at(0).value, 2'000.0);
}

void TestRealPrometheus::elevenThousandPoints()
{
    for (const qint64 seconds : {10'998, 10'999, 11'000, 11'001, 86'400}) {
        Pending<SnapshotPtr> answer;
        QVERIFY(ask(answer, m_client->queryRange(u"vector(1)"_s, {0, seconds * 1000}, 1'000, &answer.guard, answer.keep())));
        QVERIFY(answer.value()->sampleCount() <= std::size_t(MaxPointsPerSeries));
        QVERIFY(answer.value()->sampleCount() > std::size_t(MaxPointsPerSeries) / 3);
    }
}

void TestRealPrometheus::labelsAndValues()
{
    const TimeSpan span{m_startMs, m_startMs + 30 * Minute};
    Pending<QStringList> names;
    QVERIFY(ask(names, m_client->labels({u"shop_orders_total"_s}, span, &names.guard, names.keep())));
    QCOMPARE(names.value(), (QStringList{u"__name__"_s, u"job"_s, u"zone"_s}));
    Pending<QStringList> values;
    QVERIFY(ask(values, m_client->labelValues(u"value"_s, {u"shop_odd"_s, u"shop_orders_total"_s}, span, &values.guard, values.keep())));
    QCOMPARE(values.value().size(), 6);
    Pending<QStringList> none;
    QVERIFY(ask(none, m_client->labelValues(u"absent"_s, {}, span, &none.guard, none.keep())));
    QVERIFY(none.value().isEmpty());
}

void TestRealPrometheus::seriesOfAMatcher()
{
    Pending<std::vector<Labels>> answer;
    const TimeSpan span{m_startMs, m_startMs + 30 * Minute};
    QVERIFY(ask(answer, m_client->series({u"{__name__=~\"shop_(odd|orders_total)\", value!~\".*Inf\"}"_s}, span, &answer.guard, answer.keep())));
    QCOMPARE(answer.value().size(), std::size_t(5));
}

void TestRealPrometheus::targetsUpAndDown()
{
    const auto find = [](const std::vector<ScrapeTarget> &targets, QStringView job) {
        return *std::find_if(targets.begin(), targets.end(), [job](const ScrapeTarget &target) { return target.labels.value(u"job") == job; });
    };
    // The first scrape comes within the first second.
    ScrapeTarget shop;
    ScrapeTarget dead;
    QTRY_VERIFY_WITH_TIMEOUT(([&] {
        Pending<std::vector<ScrapeTarget>> answer;
        if (!ask(answer, m_client->targets(&answer.guard, answer.keep())) || answer.value().size() != 2)
            return false;
        shop = find(answer.value(), u"shop");
        dead = find(answer.value(), u"dead");
        return shop.health == ScrapeTarget::Health::Up && dead.health == ScrapeTarget::Health::Down;
    }()), 20'000);
    QCOMPARE(shop.labels.value(u"env"), u"test"_s);
    QCOMPARE(shop.scrapePool, u"shop"_s);
    QCOMPARE(shop.scrapeIntervalSeconds, 1.0);
    QCOMPARE(shop.scrapeUrl.port(), m_target.port());
    QVERIFY(shop.lastError.isEmpty());
    QVERIFY(std::abs(shop.lastScrapeMs - QDateTime::currentMSecsSinceEpoch()) < 10 * Minute);
    QVERIFY(dead.lastError.contains(u"refused"_s));
}

void TestRealPrometheus::metadataOfTheTarget()
{
    Pending<std::vector<MetricMetadata>> answer;
    QTRY_VERIFY_WITH_TIMEOUT((answer.result.reset(), ask(answer, m_client->metadata(u"shop_latency_seconds"_s, &answer.guard, answer.keep())))
                                 && answer.value().size() == 1, 20'000);
    const MetricMetadata &metadata = answer.value().front();
    QCOMPARE(metadata.metric, u"shop_latency_seconds"_s);
    QCOMPARE(metadata.type, u"histogram"_s);
    QCOMPARE(metadata.help, u"How long an order takes."_s);
    QCOMPARE(metadata.unit, u"seconds"_s);
}

void TestRealPrometheus::rulesAndAlerts()
{
    std::vector<PrometheusAlert> alerts;
    QTRY_VERIFY_WITH_TIMEOUT(([&] {
        Pending<std::vector<PrometheusAlert>> answer;
        if (!ask(answer, m_client->alerts(&answer.guard, answer.keep())))
            return false;
        alerts = answer.value();
        return alerts.size() == 2;
    }()), 30'000);
    const auto firing = std::find_if(alerts.begin(), alerts.end(), [](const auto &alert) { return alert.state == u"firing"; });
    QVERIFY(firing != alerts.end());
    QCOMPARE(firing->labels.value(u"alertname"), u"AlwaysFiring"_s);
    QCOMPARE(firing->annotations.value(u"summary"), u"Value 7"_s);
    QCOMPARE(firing->value, 7.0);
    QVERIFY(std::abs(firing->activeAtMs - QDateTime::currentMSecsSinceEpoch()) < 10 * Minute);

    Pending<std::vector<RuleGroup>> groups;
    QVERIFY(ask(groups, m_client->rules(&groups.guard, groups.keep())));
    QCOMPARE(groups.value().size(), std::size_t(1));
    const RuleGroup &group = groups.value().front();
    QCOMPARE(group.name, u"shop"_s);
    QCOMPARE(group.intervalSeconds, 1.0);
    QCOMPARE(group.rules.size(), std::size_t(3));
    QCOMPARE(group.rules[0].state, u"firing"_s);
    QCOMPARE(group.rules[0].alerts.size(), std::size_t(1));
    QCOMPARE(group.rules[1].state, u"pending"_s);
    QCOMPARE(group.rules[1].forSeconds, 3'600.0);
    QCOMPARE(group.rules[2].kind, Rule::Kind::Recording);
    QCOMPARE(group.rules[2].query, u"sum(vector(3))"_s);
    QCOMPARE(group.rules[2].health, u"ok"_s);
}

void TestRealPrometheus::exemplarsOfTheTarget()
{
    std::vector<ExemplarSeries> series;
    QTRY_VERIFY_WITH_TIMEOUT(([&] {
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        Pending<std::vector<ExemplarSeries>> answer;
        if (!ask(answer, m_client->exemplars(u"shop_latency_seconds_bucket"_s, {now - 60 * Minute, now + Minute}, &answer.guard, answer.keep())))
            return false;
        series = answer.value();
        return !series.empty();
    }()), 20'000);
    QCOMPARE(series.front().seriesLabels.value(u"le"), u"0.1"_s);
    QCOMPARE(series.front().exemplars.at(0).labels.value(u"trace_id"), u"abc123"_s);
    QCOMPARE(series.front().exemplars.at(0).value, 0.067);
}

void TestRealPrometheus::buildAndRuntime()
{
    Pending<BuildInfo> build;
    QVERIFY(ask(build, m_client->buildInfo(&build.guard, build.keep())));
    QCOMPARE(build.value().application, u"Prometheus"_s);
    QVERIFY(build.value().version.startsWith(u"2."_s) || build.value().version.startsWith(u"3."_s));
    Pending<RuntimeInfo> runtime;
    QVERIFY(ask(runtime, m_client->runtimeInfo(&runtime.guard, runtime.keep())));
    QVERIFY(runtime.value().reloadConfigSuccess);
    QVERIFY(std::abs(runtime.value().startTimeMs - QDateTime::currentMSecsSinceEpoch()) < 10 * Minute);
    QVERIFY(!runtime.value().storageRetention.isEmpty());
}

void TestRealPrometheus::formattedQuery()
{
    Pending<QString> answer;
    QVERIFY(ask(answer, m_client->formatQuery(u"sum  by(job)(rate(x[5m]))+1"_s, &answer.guard, answer.keep())));
    // Prometheus 3 writes no space before the labels.
    QCOMPARE(QString(answer.value()).replace(u"by ("_s, u"by("_s), u"sum by(job) (rate(x[5m])) + 1"_s);
}

void TestRealPrometheus::serversOwnWords()
{
    Pending<QueryResult> answer;
    answer.handle = m_client->query(u"sum("_s, {}, &answer.guard, answer.keep());
    QVERIFY(answer.wait());
    QCOMPARE(answer.error().kind, ErrorKind::BadQuery);
    QCOMPARE(answer.error().httpStatus, 400);
    QVERIFY2(answer.error().detail.contains(u"unclosed left parenthesis"_s), qPrintable(answer.error().detail));
    QVERIFY(!answer.error().detail.contains(u'{'));
}

void TestRealPrometheus::absentEndpoint()
{
    Endpoint endpoint;
    endpoint.url = m_server.url().resolved(QUrl(u"/nowhere/"_s));
    HttpClient http(endpoint, {});
    PrometheusClient client(http);
    Pending<QString> answer;
    answer.handle = client.formatQuery(u"x"_s, &answer.guard, answer.keep());
    QVERIFY(answer.wait());
    QCOMPARE(answer.error().kind, ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(TestRealPrometheus)
#include "tst_realprometheus.moc"
