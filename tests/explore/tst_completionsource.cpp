// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/core/clock.h"
#include "services/explore/completionsource.h"
#include "services/net/httpclient.h"
#include "tests/support/pending.h"
#include "tests/support/testserver.h"

using namespace wardroom;
using namespace Qt::StringLiterals;

/// What completion offers in context, how often the server is asked for it, and what failures cost.
class TestCompletionSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void metricsWithTypeAndHelp();
    void askedOnce();
    void labelsOfTheMetric();
    void namesInQuotes();
    void valuesInContext();
    void supersededIsForgotten();
    void failureLeavesFunctions();
    void withoutServer();
    void sourceChangesForgets();

private:
    TestServer::Response answer(const TestServer::Request &request);
    QStringList complete(const QString &textWithCaret);
    qsizetype asked(const QString &pathPart) const;

    static constexpr TimeSpan Span{1'700'000'000'000, 1'700'003'600'000};
    ManualClock m_clock{1'700'003'600'000};
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<PrometheusClient> m_client;
    std::unique_ptr<CompletionSource> m_source;
    PromqlCompletions m_last;
    bool m_failing = false;
};

namespace {

PromqlContext contextOf(QString text)
{
    const qsizetype caret = text.indexOf(u'|');
    text.remove(caret, 1);
    return promqlContextAt(tokenizePromql(text), text, caret);
}

} // namespace

void TestCompletionSource::init()
{
    m_failing = false;
    m_server = std::make_unique<TestServer>();
    m_server->setHandler([this](const TestServer::Request &request) { return answer(request); });
    Endpoint endpoint;
    endpoint.url = m_server->url();
    m_http = std::make_unique<HttpClient>(endpoint, Credentials());
    m_client = std::make_unique<PrometheusClient>(*m_http);
    m_source = std::make_unique<CompletionSource>(m_clock);
    m_source->setClient(m_client.get());
}

TestServer::Response TestCompletionSource::answer(const TestServer::Request &request)
{
    if (m_failing)
        return TestServer::error(400, "sorry");
    const QString path = request.path();
    if (path.endsWith(u"/metadata"))
        return TestServer::json(
            R"({"status":"success","data":{"up":[{"type":"gauge","help":"Is it there?","unit":""}]}})");
    if (path.endsWith(u"/__name__/values"))
        return TestServer::json(R"({"status":"success","data":["http_requests_total","up"]})");
    if (path.endsWith(u"/labels"))
        return TestServer::json(R"({"status":"success","data":["__name__","instance","job"]})");
    if (path.endsWith(u"/job/values"))
        return TestServer::json(R"({"status":"success","data":["node","shop"]})");
    return TestServer::error(404, "not here");
}

QStringList TestCompletionSource::complete(const QString &textWithCaret)
{
    Pending<PromqlCompletions> pending;
    pending.handle = m_source->complete(contextOf(textWithCaret), Span, &pending.guard, pending.keep());
    if (!pending.wait() || !pending.isValue())
        return {u"no answer"_s};
    m_last = pending.value();
    QStringList texts;
    for (const PromqlCompletion &one : m_last)
        texts << one.text;
    return texts;
}

qsizetype TestCompletionSource::asked(const QString &pathPart) const
{
    const auto &all = m_server->requests();
    return std::count_if(all.begin(), all.end(),
                         [&](const auto &request) { return request.path().contains(pathPart); });
}

void TestCompletionSource::metricsWithTypeAndHelp()
{
    const QStringList texts = complete(u"sum(u|"_s);
    const qsizetype up = texts.indexOf(u"up"_s);
    QVERIFY(up >= 0);
    QCOMPARE(m_last[static_cast<std::size_t>(up)].detail, u"gauge"_s);
    QCOMPARE(m_last[static_cast<std::size_t>(up)].help, u"Is it there?"_s);
    QVERIFY(texts.contains(u"rate"_s));
    QVERIFY(texts.contains(u"topk"_s));
    QVERIFY(!texts.contains(u"on"_s));
    QVERIFY(complete(u"a / |"_s).contains(u"on"_s));
    QVERIFY(complete(u"sum |"_s).contains(u"by"_s));
}

void TestCompletionSource::askedOnce()
{
    complete(u"u|"_s);
    complete(u"sum(|"_s);
    QCOMPARE(asked(u"__name__"_s), 1);
    QCOMPARE(asked(u"metadata"_s), 1);
    m_clock.advance(CompletionSource::KeepMs + 1);
    complete(u"u|"_s);
    QCOMPARE(asked(u"__name__"_s), 2);
    m_source->forget();
    complete(u"u|"_s);
    QCOMPARE(asked(u"__name__"_s), 3);
}

void TestCompletionSource::labelsOfTheMetric()
{
    QCOMPARE(complete(u"up{job=\"x\", |}"_s), (QStringList{u"__name__"_s, u"instance"_s}));
    QCOMPARE(m_server->requests().last().parameter(u"match[]"_s), u"up{job=\"x\"}"_s);
    QCOMPARE(complete(u"sum by (|) (rate(http_requests_total[5m]))"_s),
             (QStringList{u"instance"_s, u"job"_s}));
    QCOMPARE(m_server->requests().last().parameter(u"match[]"_s), u"http_requests_total"_s);
    QCOMPARE(m_server->requests().last().parameter(u"start"_s), u"1700000000.000"_s);
}

/// Names that hold anything stand in quotes; where a metric may stand, metrics are offered as well.
void TestCompletionSource::namesInQuotes()
{
    QCOMPARE(complete(u"{\"|\"}"_s), (QStringList{u"http_requests_total"_s, u"up"_s, u"__name__"_s, u"instance"_s, u"job"_s}));
    QCOMPARE(m_last.front().insert, u"\"http_requests_total\""_s);
    QCOMPARE(m_last.back().insert, u"job=\"\""_s);
    QCOMPARE(complete(u"up{\"|\"}"_s), (QStringList{u"__name__"_s, u"instance"_s, u"job"_s}));
    QCOMPARE(complete(u"sum by (\"|\") (up)"_s), (QStringList{u"instance"_s, u"job"_s}));
    QCOMPARE(m_last.back().insert, u"job"_s);
}

void TestCompletionSource::valuesInContext()
{
    QCOMPARE(complete(u"up{job=\"|\"}"_s), (QStringList{u"node"_s, u"shop"_s}));
    QCOMPARE(m_server->requests().last().parameter(u"match[]"_s), u"up"_s);
    complete(u"up{job=\"s|\"}"_s);
    QCOMPARE(asked(u"/job/values"_s), 1); // the letters typed are no new question
    complete(u"up{instance=\"a\",job=\"|\"}"_s);
    QCOMPARE(asked(u"/job/values"_s), 2);
}

void TestCompletionSource::supersededIsForgotten()
{
    m_server->enqueue({.body = QByteArray(5'000, ' '), .trickleMs = 5});
    Pending<PromqlCompletions> pending;
    pending.handle = m_source->complete(contextOf(u"up{|}"_s), Span, &pending.guard, pending.keep());
    QTRY_VERIFY(m_server->bytesWritten() > 0);
    pending.handle = m_source->complete(contextOf(u"up[5|]"_s), Span, &pending.guard, pending.keep());
    QVERIFY(pending.wait());
    QCOMPARE(pending.value().front().text, u"5s"_s);
    QTRY_COMPARE(m_server->openConnections(), 0); // the transfer is stopped, not only ignored
    QCOMPARE(pending.calls, 1);
}

void TestCompletionSource::failureLeavesFunctions()
{
    m_failing = true;
    QVERIFY(complete(u"ra|"_s).contains(u"rate"_s));
    QVERIFY(complete(u"up{|}"_s).isEmpty());
    m_failing = false;
    QVERIFY(complete(u"|"_s).contains(u"up"_s)); // a failure is not remembered
    QVERIFY(!complete(u"up{|}"_s).isEmpty());
}

void TestCompletionSource::withoutServer()
{
    m_source->setClient(nullptr);
    QVERIFY(complete(u"ra|"_s).contains(u"rate"_s));
    QVERIFY(complete(u"up{|}"_s).isEmpty());
    QCOMPARE(complete(u"up[5|]"_s).first(), u"5s"_s);
    QCOMPARE(complete(u"up @ |"_s), (QStringList{u"start()"_s, u"end()"_s}));
    QVERIFY(complete(u"up # |"_s).isEmpty());
    QVERIFY(m_server->requests().isEmpty());
}

void TestCompletionSource::sourceChangesForgets()
{
    complete(u"|"_s);
    m_source->setClient(nullptr);
    QVERIFY(!complete(u"|"_s).contains(u"up"_s));
}

QTEST_GUILESS_MAIN(TestCompletionSource)
#include "tst_completionsource.moc"
