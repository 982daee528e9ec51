// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explore/rulesmodel.h"
#include "models/explore/targetsmodel.h"
#include "services/core/clock.h"
#include "services/explore/completionsource.h"
#include "services/explore/explorequery.h"
#include "services/explore/maskedquery.h"
#include "services/explore/metriccatalog.h"
#include "services/explore/metricdetail.h"
#include "services/net/httpclient.h"
#include "tests/support/pending.h"
#include "tests/support/prometheusserver.h"
#include "tests/support/testserver.h"

#include <QtCore/QDateTime>

using namespace wardroom;
using namespace Qt::StringLiterals;

/// Explore against a real Prometheus: what it completes, how it formats, where it finds errors, its targets
/// and rules.
class TestRealExplore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void completion();
    void errorPositions_data();
    void errorPositions();
    void macrosRun();
    void formatKeepsVariables();
    void everyFunctionIsKnownToTheServer();
    void catalog();
    void detail();
    void targets();
    void rules();

private:
    QStringList complete(const QString &textWithCaret);
    template <typename T> bool ask(Pending<T> &pending) { return pending.wait() && pending.isValue(); }
    TimeSpan span() const
    {
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        return {now - 600'000, now + 5'000};
    }

    SystemClock m_clock;
    TestServer m_target;
    PrometheusServer m_server;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<PrometheusClient> m_client;
    std::unique_ptr<CompletionSource> m_completions;
};

void TestRealExplore::initTestCase()
{
    if (!PrometheusServer::isInstalled())
        QSKIP("prometheus and promtool are not installed");
    m_target.setHandler([](const TestServer::Request &) {
        QByteArray body = "# HELP shop_orders_total Orders taken.\n# TYPE shop_orders_total counter\n"
                          "shop_orders_total{route=\"/cart\"} 5\nshop_orders_total{route=\"/pay\"} 7\n";
        for (int i = 0; i < 12; ++i)
            body += "shop_gauge_" + QByteArray::number(i) + " 1\n";
        return TestServer::Response{
            .body = body,
            .contentType = "text/plain; version=0.0.4"};
    });
    const QByteArray scrapes =
        "[{job_name: shop, static_configs: [{targets: ['127.0.0.1:" + QByteArray::number(m_target.port())
        + "']}]}, {job_name: dead, static_configs: [{targets: ['127.0.0.1:1']}]}]";
    const QByteArray rules =
        "groups:\n- name: shop\n  rules:\n  - {alert: Orders, expr: shop_orders_total > 1}\n"
        "  - {record: doubled, expr: 'label_replace(shop_orders_total, \"route\", \"x\", \"\", \"\")'}\n";
    QVERIFY2(m_server.start({{}, rules, scrapes}), qPrintable(m_server.problem()));
    Endpoint endpoint;
    endpoint.url = m_server.url();
    m_http = std::make_unique<HttpClient>(endpoint, Credentials());
    m_client = std::make_unique<PrometheusClient>(*m_http);
    m_completions = std::make_unique<CompletionSource>(m_clock);
    m_completions->setClient(m_client.get());
    QTRY_VERIFY_WITH_TIMEOUT((m_completions->forget(), complete(u"|"_s).contains(u"shop_orders_total"_s)),
                             30'000);
}

QStringList TestRealExplore::complete(const QString &textWithCaret)
{
    QString text = textWithCaret;
    const qsizetype caret = text.indexOf(u'|');
    text.remove(caret, 1);
    Pending<PromqlCompletions> pending;
    pending.handle = m_completions->complete(promqlContextAt(tokenizePromql(text), text, caret), span(),
                                             &pending.guard, pending.keep());
    QStringList texts;
    if (!ask(pending))
        return texts;
    for (const PromqlCompletion &one : pending.value())
        texts << one.text;
    return texts;
}

void TestRealExplore::completion()
{
    QVERIFY(complete(u"sum(|"_s).contains(u"up"_s));
    const QStringList labels = complete(u"shop_orders_total{job=\"shop\",|}"_s);
    QVERIFY(labels.contains(u"route"_s));
    QVERIFY(!labels.contains(u"job"_s));
    QCOMPARE(complete(u"shop_orders_total{route=\"|\"}"_s), (QStringList{u"/cart"_s, u"/pay"_s}));
    QCOMPARE(complete(u"shop_orders_total{job=\"dead\",route=\"|\"}"_s), QStringList());
    QVERIFY(complete(u"sum by (|) (rate(shop_orders_total[5m]))"_s).contains(u"route"_s));
}

void TestRealExplore::errorPositions_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("at"); // text that the place starts
    QTest::newRow("first line") << u"sum(up) foo"_s << u"foo"_s;
    QTest::newRow("second line") << u"sum(up)\n  foo"_s << u"foo"_s;
    QTest::newRow("behind a macro") << u"rate(up[$__rate_interval]) foo"_s << u"foo"_s;
    QTest::newRow("behind wide characters") << u"up{a=\"\u4f60\u597d\"} foo"_s << u"foo"_s;
    QTest::newRow("unknown function") << u"1 + nosuch(up)"_s << u"nosuch"_s;
}

void TestRealExplore::errorPositions()
{
    QFETCH(QString, query);
    QFETCH(QString, at);
    ExploreQuery runner;
    runner.setClient(m_client.get());
    runner.run(query, ExploreQuery::Mode::Range, {span(), 15'000, 15'000});
    QTRY_VERIFY(!runner.isRunning());
    QVERIFY(runner.error());
    QCOMPARE(runner.error()->kind, ErrorKind::BadQuery);
    QVERIFY2(runner.errorPlace().message.startsWith(u"parse error"), qPrintable(runner.errorPlace().message));
    QCOMPARE(runner.errorPlace().offset.value_or(-1), query.indexOf(at));
}

void TestRealExplore::macrosRun()
{
    ExploreQuery runner;
    runner.setClient(m_client.get());
    runner.run(
        u"rate(shop_orders_total[$__rate_interval]) + $__range_s + count_over_time(up{job=\"shop\"}[$__range:$__interval]) * 0"_s,
        ExploreQuery::Mode::Instant, {span(), 15'000, 15'000});
    QTRY_VERIFY(!runner.isRunning());
    QVERIFY2(!runner.error(), runner.error() ? qPrintable(runner.error()->detail) : "");
    runner.run(u"shop_orders_total"_s, ExploreQuery::Mode::Range, {span(), 1'000, 1'000});
    QTRY_VERIFY(!runner.isRunning());
    QCOMPARE(runner.seriesCount(), 2);
}

void TestRealExplore::formatKeepsVariables()
{
    const MaskedQuery masked(
        u"sum(rate(shop_orders_total{route=\"$route\"}[$__rate_interval]offset ${shift}))by(job)*$factor"_s);
    Pending<QString> formatted;
    formatted.handle = m_client->formatQuery(masked.text(), &formatted.guard, formatted.keep());
    QVERIFY2(ask(formatted), qPrintable(formatted.error().detail));
    const QString text = masked.unmasked(formatted.value());
    for (const QString &variable :
         {u"\"$route\""_s, u"[$__rate_interval]"_s, u"offset ${shift}"_s, u"$factor"_s})
        QVERIFY2(text.contains(variable), qPrintable(text));
    QVERIFY(!text.contains(u"wardroom_variable"));
}

void TestRealExplore::everyFunctionIsKnownToTheServer()
{
    // Prometheus 2.42 itself says which names it does not know.
    Pending<BuildInfo> build;
    build.handle = m_client->buildInfo(&build.guard, build.keep());
    QVERIFY(ask(build));
    if (!build.value().version.startsWith(u"2.42"))
        QSKIP("another version has other functions");
    for (const PromqlCompletion &one : functionCompletions()) {
        Pending<QueryResult> answer;
        answer.handle =
            m_client->query(one.text + u"(1,2,3,4,5,6,7)"_s, std::nullopt, &answer.guard, answer.keep());
        QVERIFY(answer.wait());
        const bool unknown = answer.error().detail.contains(u"unknown function");
        const bool toldNewer = one.help.contains(u'\n');
        const bool aggregation = one.kind == PromqlCompletion::Kind::Aggregation;
        if (!aggregation)
            QVERIFY2(unknown == toldNewer, qPrintable(one.text + u": "_s + answer.error().detail));
    }
}

void TestRealExplore::catalog()
{
    MetricCatalog catalog;
    catalog.setClient(m_client.get());
    catalog.refresh(span());
    QTRY_VERIFY(!catalog.isLoading());
    QVERIFY(catalog.hasCounts());
    QVERIFY(catalog.seriesInStorage() > 0);
    const auto &metrics = catalog.metrics();
    const auto orders = std::find_if(metrics.begin(), metrics.end(),
                                     [](const MetricEntry &one) { return one.name == u"shop_orders_total"; });
    QVERIFY(orders != metrics.end());
    QCOMPARE(orders->type, u"counter"_s);
    QCOMPARE(orders->help, u"Orders taken."_s);
    // 2.42 tells of its ten largest metrics only.
    const auto isCounted = [](const MetricEntry &one) { return one.series.has_value(); };
    QVERIFY(std::count_if(metrics.begin(), metrics.end(), isCounted) > 10);
    QCOMPARE(orders->series.value_or(-1), 2);
}

void TestRealExplore::detail()
{
    MetricDetail detail;
    detail.setClient(m_client.get());
    detail.load(u"shop_orders_total"_s, span());
    QTRY_VERIFY(!detail.isLoading());
    QCOMPARE(detail.series().value_or(-1), 2);
    QCOMPARE(detail.labels().front().label, u"route"_s);
    QCOMPARE(detail.labels().front().values, (std::vector<NamedCount>{{u"/cart"_s, 1}, {u"/pay"_s, 1}}));
}

void TestRealExplore::targets()
{
    TargetsModel model;
    const auto fetch = [&] {
        Pending<std::vector<ScrapeTarget>> targets;
        targets.handle = m_client->targets(&targets.guard, targets.keep());
        if (!ask(targets))
            return -1;
        model.setTargets(targets.value());
        return model.downCount();
    };
    QTRY_COMPARE_WITH_TIMEOUT(fetch(), 1, 20'000);
    QCOMPARE(model.targetCount(), 2);
    const QModelIndex dead = model.index(0, 0);
    QCOMPARE(dead.data().toString(), u"dead"_s);
    QVERIFY(model.index(0, TargetsModel::ErrorColumn, dead).data().toString().contains(u"refused"));
}

void TestRealExplore::rules()
{
    RulesModel model;
    const auto fetch = [&] {
        Pending<std::vector<RuleGroup>> groups;
        groups.handle = m_client->rules(&groups.guard, groups.keep());
        if (!ask(groups))
            return -1;
        model.setGroups(groups.value());
        return model.errorCount();
    };
    QTRY_COMPARE_WITH_TIMEOUT(fetch(), 1, 40'000);
    QCOMPARE(model.ruleCount(), 2);
    const QModelIndex group = model.index(0, 0);
    QCOMPARE(model.index(1, RulesModel::HealthColumn, group).data().toString(), u"error"_s);
    QVERIFY(!model.index(1, RulesModel::ErrorColumn, group).data().toString().isEmpty());
}

QTEST_GUILESS_MAIN(TestRealExplore)
#include "tst_realexplore.moc"
