// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/core/clock.h"
#include "services/dashboards/dashboarddocument.h"
#include "services/dashboards/dashboardfeed.h"
#include "services/dashboards/variableresolver.h"
#include "tests/support/pending.h"
#include "tests/support/testserver.h"

#include <QtTest/QSignalSpy>

using namespace wardroom;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Matrix = R"({"status":"success","data":{"resultType":"matrix","result":[
    {"metric":{"job":"a"},"values":[[1700000000,"1"],[1700000060,"2"]]},{"metric":{"job":"b"},"values":[[1700000000,"5"]]}]}})";
const QByteArray Vector = R"({"status":"success","data":{"resultType":"vector","result":[{"metric":{"job":"a"},"value":[1700003600,"7"]}]}})";
constexpr TimeSpan Span{1'700'000'000'000, 1'700'003'600'000};

Dashboard dashboardOf(const QByteArray &panels)
{
    const auto documents = parseDashboards("{\"panels\":[" + panels + "]}", u"x.json"_s);
    return documents ? documents->front().dashboard : Dashboard();
}

QHash<QString, int> visible(const QStringList &keys)
{
    QHash<QString, int> result;
    for (const QString &key : keys)
        result.insert(key, 600);
    return result;
}

Variable variable(const QString &name, const QString &query, VariableKind kind = VariableKind::Query)
{
    Variable result;
    result.name = name;
    result.query = query;
    result.kind = kind;
    return result;
}

QStringList valuesOf(const ResolvedVariable &resolved)
{
    QStringList values;
    for (const VariableOption &option : resolved.options)
        values << option.value;
    return values;
}

} // namespace

class TestDashboardFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sharedQueriesRunOnce();
    void onlyVisiblePanelsAsk();
    void newSpanSupersedes();
    void exemplarsOfThoseThatWantThem();
    void onePanelFails();
    void tablesAndTransformations();
    void noSource();
    void foreignSource();
    void goneWhileAsking();
    void chainedVariables();
    void failingVariable();
    void filterThatCanNotBeAppliedIsSaid_data();
    void filterThatCanNotBeAppliedIsSaid();
    void circularVariables();
    void localVariables();
    void resolutionIsCancelled();

private:
    void open(const QByteArray &panels);
    TestServer::Response answer(const TestServer::Request &request) const;

    ManualClock m_clock{1'700'003'600'000};
    std::unique_ptr<TestServer> m_server;
    std::shared_ptr<Session> m_session;
    Dashboard m_dashboard;
    std::unique_ptr<DashboardFeed> m_feed;
};

TestServer::Response TestDashboardFeed::answer(const TestServer::Request &request) const
{
    if (request.parameter(u"query"_s) == "bad"_L1)
        return {.status = 400, .body = R"({"status":"error","errorType":"bad_data","error":"no such thing"})"};
    if (request.path().contains("/label/"_L1))
        return TestServer::json(R"({"status":"success","data":["b","a"]})");
    return TestServer::json(request.path().endsWith("query_range"_L1) ? Matrix : Vector);
}

void TestDashboardFeed::init()
{
    m_feed.reset();
    m_session.reset();
    m_server = std::make_unique<TestServer>();
    m_server->setHandler([this](const TestServer::Request &request) { return answer(request); });
    Connection connection;
    connection.prometheus = Endpoint{};
    connection.prometheus->url = m_server->url();
    m_session = std::make_shared<Session>(connection, Session::Secrets{}, m_clock);
}

void TestDashboardFeed::open(const QByteArray &panels)
{
    m_dashboard = dashboardOf(panels);
    m_feed = std::make_unique<DashboardFeed>();
    m_feed->setSession(m_session);
    m_feed->setPanels(m_dashboard, layOut(m_dashboard, {}));
}

void TestDashboardFeed::sharedQueriesRunOnce()
{
    open(R"({"id":1,"type":"timeseries","targets":[{"expr":"up","legendFormat":"{{job}}"}]},
            {"id":2,"type":"timeseries","targets":[{"expr":"up"}]},{"id":3,"type":"stat","targets":[{"expr":"up","instant":true}]})");
    QSignalSpy finished(m_feed.get(), &DashboardFeed::finished);
    QSignalSpy changed(m_feed.get(), &DashboardFeed::panelChanged);
    m_feed->setVisible(visible({u"1"_s, u"2"_s, u"3"_s}));
    m_feed->fetch(Span);
    QVERIFY(m_feed->data(u"1"_s).loading);
    QVERIFY(finished.wait());
    QCOMPARE(finished.size(), 1);
    QCOMPARE(changed.size(), 3);
    QCOMPARE(m_feed->queriesAsked(), 2);
    const PanelData &one = m_feed->data(u"1"_s);
    QVERIFY(!one.loading && !one.error);
    QCOMPARE(one.series.size(), std::size_t(1));
    QCOMPARE(one.series.at(0).names, (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(one.series.at(0).snapshot, m_feed->data(u"2"_s).series.at(0).snapshot);
    QCOMPARE(one.span, Span);
    QCOMPARE(m_feed->data(u"3"_s).series.at(0).snapshot->series.at(0).values, std::vector<double>{7});
}

void TestDashboardFeed::onlyVisiblePanelsAsk()
{
    open(R"({"id":1,"type":"stat","targets":[{"expr":"a"}]},{"id":2,"type":"stat","targets":[{"expr":"b"}]})");
    QSignalSpy finished(m_feed.get(), &DashboardFeed::finished);
    m_feed->setVisible(visible({u"1"_s}));
    m_feed->fetch(Span);
    QVERIFY(finished.wait());
    QCOMPARE(m_feed->queriesAsked(), 1);
    QVERIFY(!m_feed->data(u"2"_s).hasData());
    m_feed->setVisible(visible({u"2"_s}));
    QVERIFY(finished.wait());
    QCOMPARE(m_feed->queriesAsked(), 2);
    QVERIFY(m_feed->data(u"2"_s).hasData());
    QVERIFY(m_feed->data(u"1"_s).hasData());
    m_feed->setVisible(visible({u"1"_s, u"2"_s}));
    QVERIFY(!m_feed->isRunning());
    QCOMPARE(m_feed->queriesAsked(), 2);
}

void TestDashboardFeed::newSpanSupersedes()
{
    open(R"({"id":1,"type":"timeseries","targets":[{"expr":"up"}]})");
    m_server->enqueue({.silent = true});
    QSignalSpy finished(m_feed.get(), &DashboardFeed::finished);
    QSignalSpy changed(m_feed.get(), &DashboardFeed::panelChanged);
    m_feed->setVisible(visible({u"1"_s}));
    m_feed->fetch(Span);
    QTRY_COMPARE(m_server->requests().size(), 1);
    const TimeSpan later{Span.fromMs + 600'000, Span.toMs + 600'000};
    m_feed->fetch(later);
    QVERIFY(finished.wait());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_feed->data(u"1"_s).span, later);
}

void TestDashboardFeed::exemplarsOfThoseThatWantThem()
{
    const auto normal = [this](const TestServer::Request &request) { return answer(request); };
    bool knows = true;
    m_server->setHandler([&](const TestServer::Request &request) {
        if (!request.path().endsWith("query_exemplars"_L1))
            return normal(request);
        if (!knows)
            return TestServer::Response{.status = 404, .body = "no such page"};
        return TestServer::json(R"({"status":"success","data":[{"seriesLabels":{"job":"a"},"exemplars":[
            {"labels":{"trace_id":"abc"},"value":"1.5","timestamp":1700000030}]}]})");
    });
    open(R"({"id":1,"type":"timeseries","targets":[{"expr":"up","exemplar":true}]},
            {"id":2,"type":"timeseries","targets":[{"expr":"up"}]},{"id":3,"type":"stat","targets":[{"expr":"up","exemplar":true}]})");
    QSignalSpy finished(m_feed.get(), &DashboardFeed::finished);
    m_feed->setVisible(visible({u"1"_s, u"2"_s, u"3"_s}));
    m_feed->fetch(Span);
    QVERIFY(finished.wait());
    const PanelData &one = m_feed->data(u"1"_s);
    QCOMPARE(one.exemplars.size(), std::size_t(1));
    QCOMPARE(one.exemplars.front().labels.value(u"trace_id"), u"abc"_s);
    QCOMPARE(one.exemplars.front().timeMs, 1'700'000'030'000);
    QVERIFY(m_feed->data(u"2"_s).exemplars.empty());
    QVERIFY(m_feed->data(u"3"_s).exemplars.empty());
    QVERIFY(!one.isPartial());

    knows = false; // an old server, or another program
    m_feed->fetch(Span);
    QVERIFY(finished.wait());
    QVERIFY(!m_feed->data(u"1"_s).error && !m_feed->data(u"1"_s).isPartial());
    QCOMPARE(m_feed->data(u"1"_s).series.size(), std::size_t(1));
    QVERIFY(m_feed->data(u"1"_s).exemplars.empty());
}

void TestDashboardFeed::onePanelFails()
{
    open(R"({"id":1,"type":"timeseries","targets":[{"expr":"bad"}]},{"id":2,"type":"timeseries","targets":[{"expr":"up"},{"expr":"bad"}]},
            {"id":3,"type":"timeseries","targets":[{"expr":"up"}]})");
    QSignalSpy finished(m_feed.get(), &DashboardFeed::finished);
    m_feed->setVisible(visible({u"1"_s, u"2"_s, u"3"_s}));
    m_feed->fetch(Span);
    QVERIFY(finished.wait());
    QCOMPARE(m_feed->data(u"1"_s).error->kind, ErrorKind::BadQuery);
    QVERIFY(!m_feed->data(u"1"_s).hasData());
    QVERIFY(m_feed->data(u"2"_s).isPartial() && m_feed->data(u"2"_s).error);
    QCOMPARE(m_feed->data(u"2"_s).series.size(), std::size_t(1));
    QVERIFY(!m_feed->data(u"3"_s).error);
}

void TestDashboardFeed::tablesAndTransformations()
{
    open(R"({"id":1,"type":"table","targets":[{"refId":"A","expr":"x","instant":true,"format":"table"},{"refId":"B","expr":"y","instant":true,"format":"table"}],
                "transformations":[{"id":"merge","options":{}}]},
            {"id":2,"type":"timeseries","targets":[{"expr":"up"}],"transformations":[{"id":"renameByRegex","options":{"regex":".*job=\"(.)\".*","renamePattern":"job $1"}}]},
            {"id":3,"type":"barchart","targets":[{"refId":"A","expr":"x","instant":true,"format":"table"}]})");
    QSignalSpy finished(m_feed.get(), &DashboardFeed::finished);
    m_feed->setVisible(visible({u"1"_s, u"2"_s, u"3"_s}));
    m_feed->fetch(Span);
    QVERIFY(finished.wait());
    const Frames &frames = m_feed->data(u"1"_s).frames;
    QCOMPARE(frames.size(), std::size_t(1));
    QCOMPARE(frames.front().rowCount(), std::size_t(1));
    QVERIFY(frames.front().field(u"Value #A") && frames.front().field(u"Value #B") && frames.front().field(u"job"));
    const PanelData &two = m_feed->data(u"2"_s);
    QCOMPARE(two.series.size(), std::size_t(2));
    QCOMPARE(two.series.at(0).names, QStringList{u"job a"_s});
    QCOMPARE(two.series.at(0).snapshot->series.at(0).values, (std::vector<double>{1, 2}));
    const Frames &bars = m_feed->data(u"3"_s).frames; // a column of the table names them
    QVERIFY(!bars.empty() && bars.front().field(u"job"));
}

void TestDashboardFeed::noSource()
{
    open(R"({"id":1,"type":"logs","datasource":{"type":"loki"},"targets":[{"expr":"{a=\"b\"}"}]},{"id":2,"type":"text"})");
    QSignalSpy finished(m_feed.get(), &DashboardFeed::finished);
    m_feed->setVisible(visible({u"1"_s, u"2"_s}));
    m_feed->fetch(Span);
    QVERIFY(finished.wait());
    QCOMPARE(m_feed->data(u"1"_s).error->kind, ErrorKind::NotFound);
    QCOMPARE(m_feed->data(u"1"_s).error->detail, u"Loki"_s);
    QVERIFY(!m_feed->data(u"2"_s).error);
}

/// Nobody can ask MySQL: the panel says so, and what else it asks is shown as a part.
void TestDashboardFeed::foreignSource()
{
    open(R"({"id":1,"type":"timeseries","datasource":{"type":"mysql","uid":"m"},"targets":[{"refId":"A","rawSql":"select 1"}]},
            {"id":2,"type":"timeseries","datasource":{"type":"mixed","uid":"-- Mixed --"},"targets":[
                {"refId":"A","rawSql":"select 1","datasource":{"type":"mysql","uid":"m"}},
                {"refId":"B","expr":"up","datasource":{"type":"prometheus","uid":"p"}}]},
            {"id":3,"type":"timeseries","datasource":{"type":"mysql","uid":"m"},"targets":[{"refId":"A","rawSql":"select 1","hide":true}]})");
    QSignalSpy finished(m_feed.get(), &DashboardFeed::finished);
    m_feed->setVisible(visible({u"1"_s, u"2"_s, u"3"_s}));
    m_feed->fetch(Span);
    QVERIFY(finished.wait());
    const PanelData &none = m_feed->data(u"1"_s);
    QVERIFY(none.error);
    QCOMPARE(none.error->detail, u"mysql"_s);
    QCOMPARE(none.error->cause, ErrorCause::OtherService);
    QVERIFY(!none.hasData());
    const PanelData &part = m_feed->data(u"2"_s);
    QVERIFY(part.hasData() && part.isPartial());
    QCOMPARE(part.series.size(), 1U);
    QVERIFY(!m_feed->data(u"3"_s).error);
}

void TestDashboardFeed::goneWhileAsking()
{
    open(R"({"id":1,"type":"timeseries","targets":[{"expr":"up"}]})");
    m_server->enqueue({.silent = true});
    m_feed->setVisible(visible({u"1"_s}));
    m_feed->fetch(Span);
    QTRY_COMPARE(m_server->requests().size(), 1);
    m_feed.reset();
    QTRY_COMPARE(m_server->openConnections(), 0);
}

void TestDashboardFeed::chainedVariables()
{
    Variable first = variable(u"job"_s, u"label_values(up, job)"_s);
    first.sort = Variable::Sort::AlphabeticalUp;
    first.multi = true;
    first.includeAll = true;
    first.current.all = true;
    std::vector<Variable> variables{variable(u"pod"_s, u"label_values(x{job=~\"$job\"}, pod)"_s), first};
    VariableContext context;
    context.macros.span = Span;
    Pending<ResolvedVariables> resolved;
    resolved.handle = resolveVariables(m_session->prometheus(), variables, context, &resolved.guard, resolved.keep());
    QVERIFY(resolved.wait());
    QVERIFY(resolved.isValue());
    QCOMPARE(valuesOf(resolved.value().variables.at(1)), (QStringList{u"a"_s, u"b"_s}));
    QVERIFY(resolved.value().variables.at(1).entry.isAll);
    QCOMPARE(resolved.value().variables.at(0).entry.chosen.front().value, u"b"_s);
    QCOMPARE(m_server->requests().size(), 2);
    QVERIFY(m_server->requests().at(0).path().endsWith("/label/job/values"_L1));
    QCOMPARE(m_server->requests().at(1).parameter(u"match[]"_s), u"x{job=~\"(a|b)\"}"_s);
}

void TestDashboardFeed::failingVariable()
{
    Variable bad = variable(u"v"_s, u"query_result(bad)"_s);
    bad.current.chosen = {{u"K"_s, u"k"_s}};
    Pending<ResolvedVariables> resolved;
    resolved.handle = resolveVariables(m_session->prometheus(), {bad, variable(u"w"_s, u"label_values(job)"_s)}, {},
                                       &resolved.guard, resolved.keep());
    QVERIFY(resolved.wait());
    QCOMPARE(resolved.value().variables.at(0).error->kind, ErrorKind::BadQuery);
    QCOMPARE(resolved.value().variables.at(0).entry.chosen.front().value, u"k"_s);
    QVERIFY(!resolved.value().variables.at(1).error);
}

void TestDashboardFeed::filterThatCanNotBeAppliedIsSaid_data()
{
    QTest::addColumn<QString>("regex");
    QTest::addColumn<QString>("part");
    QTest::newRow("broken") << u"/(/"_s << u"is broken"_s;
    QTest::newRow("for ever") << u"/^(a+)+$/"_s << u"takes too long"_s;
}

void TestDashboardFeed::filterThatCanNotBeAppliedIsSaid()
{
    QFETCH(QString, regex);
    QFETCH(QString, part);
    QByteArray values;
    for (int i = 0; i < 100; ++i)
        values += (i > 0 ? ",\"" : "\"") + QByteArray(40, 'a') + QByteArray::number(i) + '"';
    m_server->setHandler([values](const TestServer::Request &) {
        return TestServer::json("{\"status\":\"success\",\"data\":[" + values + "]}");
    });
    Variable filtered = variable(u"v"_s, u"label_values(job)"_s);
    filtered.regex = regex;
    filtered.current.chosen = {{u"K"_s, u"k"_s}};
    Pending<ResolvedVariables> resolved;
    resolved.handle =
        resolveVariables(m_session->prometheus(), {filtered}, {}, &resolved.guard, resolved.keep());
    QVERIFY(resolved.wait());
    const ResolvedVariable &result = resolved.value().variables.at(0);
    QVERIFY(result.error);
    QVERIFY2(result.error->detail.contains(part) && result.error->detail.contains(regex.mid(1, regex.size() - 2)),
             qPrintable(result.error->detail));
    QCOMPARE(result.entry.chosen.front().value, u"k"_s); // that of the file
}

void TestDashboardFeed::circularVariables()
{
    Pending<ResolvedVariables> resolved;
    resolved.handle = resolveVariables(m_session->prometheus(), {variable(u"a"_s, u"$b"_s), variable(u"b"_s, u"$a"_s)}, {},
                                       &resolved.guard, resolved.keep());
    QVERIFY(resolved.wait());
    QVERIFY(!resolved.isValue());
    QVERIFY(resolved.error().detail.contains(u"a → b → a"_s));
    QVERIFY(m_server->requests().isEmpty());
}

void TestDashboardFeed::localVariables()
{
    Variable interval = variable(u"i"_s, u"1m,10m"_s, VariableKind::Interval);
    interval.autoInterval = true;
    interval.current.chosen = {{u"auto"_s, u"$__auto_interval_i"_s}};
    VariableContext context;
    context.macros.span = Span;
    context.prometheusNames = {u"prod"_s, u"test"_s};
    context.choices.insert(u"ds"_s, {{{u"test"_s, u"test"_s}}, false});
    Pending<ResolvedVariables> resolved;
    resolved.handle = resolveVariables(nullptr,
                                       {interval, variable(u"ds"_s, u"prometheus"_s, VariableKind::Datasource),
                                        variable(u"c"_s, u"x : 1, y : 2"_s, VariableKind::Custom),
                                        variable(u"t"_s, u"typed"_s, VariableKind::TextBox),
                                        variable(u"k"_s, u"fixed"_s, VariableKind::Constant), variable(u"q"_s, u"label_values(job)"_s)},
                                       context, &resolved.guard, resolved.keep());
    QVERIFY(resolved.wait());
    const VariableValues &values = resolved.value().values;
    QCOMPARE(interpolate(u"[$i] $ds $c $t $k [$__auto_interval_i]"_s, values, context.macros), u"[2m] test 1 typed fixed [2m]"_s);
}

void TestDashboardFeed::resolutionIsCancelled()
{
    m_server->enqueue({.silent = true});
    Pending<ResolvedVariables> resolved;
    resolved.handle = resolveVariables(m_session->prometheus(), {variable(u"a"_s, u"label_values(job)"_s)}, {}, &resolved.guard,
                                       resolved.keep());
    QTRY_COMPARE(m_server->requests().size(), 1);
    resolved.handle.cancel();
    QTRY_COMPARE(m_server->openConnections(), 0);
    QCOMPARE(resolved.calls, 0);
}

QTEST_GUILESS_MAIN(TestDashboardFeed)
#include "tst_dashboardfeed.moc"
