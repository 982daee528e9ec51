// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/loki/lokiclient.h"
#include "services/loki/lokiparser.h"
#include "services/net/httpclient.h"
#include "tests/support/testserver.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace wardroom;

/// What a real Loki 3.4.2 answered, entry by entry of the recordings' index: a server repeats the answer, the
/// client is asked what was asked then, and both the request and what is read from the answer are compared.
class TestLokiRecordings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void entry_data();
    void entry();
    void tail();
    void awkwardLines();

private:
    QJsonArray m_index;
};

namespace {

QByteArray recording(const QString &name)
{
    QFile file(qEnvironmentVariable("WARDROOM_SOURCE_DIR") + QLatin1String("/tests/loki/data/loki-3.4.2/")
               + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What one function of the client made of an entry's answer: a count of things, or the error.
struct Outcome
{
    std::optional<Error> error;
    qint64 count = 0;
    QString text;
};

template <typename T, typename Sum> auto into(std::optional<Outcome> &outcome, Sum sum)
{
    return [&outcome, sum](Result<T> result) {
        Outcome seen;
        if (result)
            sum(*result, seen);
        else
            seen.error = result.error();
        outcome = seen;
    };
}

qint64 countOf(const LogQueryResult &result)
{
    if (result.type == LogQueryResult::Type::Streams)
        return static_cast<qint64>(result.lines.size());
    return static_cast<qint64>(result.series->sampleCount());
}

/// Lines or samples in a recorded answer, counted without our parser.
qint64 countIn(const QJsonObject &body)
{
    const QJsonObject data = body.value(QLatin1String("data")).toObject();
    if (data.value(QLatin1String("resultType")) == QLatin1String("scalar"))
        return 1;
    const QJsonArray results = data.value(QLatin1String("result")).toArray();
    qint64 count = 0;
    for (const QJsonValue &result : results) {
        const QJsonObject object = result.toObject();
        count += object.contains(QLatin1String("value"))
            ? 1
            : object.value(QLatin1String("values")).toArray().size();
    }
    return count;
}

struct Asked
{
    QString name;
    QString path;
    QString query;
    qint64 startNs = 0;
    qint64 endNs = 0;
    int limit = 0;
    QString direction;
    QString step;
    QString label;
    bool categorized = false;

    TimeSpan span() const { return {startNs / 1'000'000, endNs / 1'000'000}; }
};

Asked askedIn(const QJsonObject &entry)
{
    const QJsonObject params = entry.value(QLatin1String("params")).toObject();
    const auto text = [&params](const char *name) { return params.value(QLatin1String(name)).toString(); };
    Asked asked;
    asked.name = entry.value(QLatin1String("name")).toString();
    asked.path = entry.value(QLatin1String("path")).toString();
    asked.query = params.contains(QLatin1String("match[]")) ? text("match[]") : text("query");
    asked.startNs = text("start").toLongLong();
    asked.endNs = text("end").toLongLong();
    asked.limit = text("limit").toInt();
    asked.direction = text("direction");
    asked.step = text("step");
    asked.label = asked.path.section(u'/', 5, 5);
    asked.categorized = !entry.value(QLatin1String("request_headers")).toObject().isEmpty();
    return asked;
}

RequestHandle askRange(LokiClient &client, const Asked &asked, QObject *guard,
                       std::optional<Outcome> &outcome)
{
    LokiClient::RangeQuery range;
    range.logql = asked.query;
    range.startNs = asked.startNs;
    range.endNs = asked.endNs;
    if (asked.limit > 0)
        range.limit = asked.limit;
    range.stepMs = qRound64(asked.step.toDouble() * 1000);
    range.categorizeLabels = asked.categorized;
    if (asked.direction == QLatin1String("forward"))
        range.direction = LokiClient::Direction::Forward;
    return client.queryRange(range, guard,
                             into<LogQueryResult>(outcome, [](const LogQueryResult &result, Outcome &seen) {
                                 seen.count = countOf(result);
                             }));
}

const auto countItems = [](const auto &items, Outcome &seen) {
    seen.count = static_cast<qint64>(items.size());
};

/// Asks by the function that fits the entry's path. False: the client has none.
bool ask(LokiClient &client, const Asked &asked, QObject *guard, RequestHandle &handle,
         std::optional<Outcome> &outcome)
{
    const QString endpoint = asked.path.section(u'/', 4);
    if (endpoint == QLatin1String("labels"))
        handle = client.labels(asked.span(), guard, into<QStringList>(outcome, countItems));
    else if (endpoint.startsWith(QLatin1String("label/")))
        handle = client.labelValues(asked.label, asked.span(), guard, into<QStringList>(outcome, countItems));
    else if (endpoint == QLatin1String("series"))
        handle =
            client.series({asked.query}, asked.span(), guard, into<std::vector<Labels>>(outcome, countItems));
    else if (endpoint == QLatin1String("query_range"))
        handle = askRange(client, asked, guard, outcome);
    else if (endpoint == QLatin1String("query"))
        handle = client.query(asked.query, {}, guard,
                              into<LogQueryResult>(outcome, [](const LogQueryResult &result, Outcome &seen) {
                                  seen.count = countOf(result);
                              }));
    else if (endpoint == QLatin1String("index/stats"))
        handle = client.stats(asked.query, asked.span(), guard,
                              into<LogStats>(outcome, [](const LogStats &stats, Outcome &seen) {
                                  seen.count = stats.entries;
                              }));
    else if (endpoint == QLatin1String("index/volume"))
        handle = client.volume(asked.query, asked.span(), guard,
                               into<std::vector<LogVolume>>(outcome, countItems));
    else if (endpoint == QLatin1String("detected_fields"))
        handle = client.detectedFields(asked.query, asked.span(), guard,
                                       into<std::vector<DetectedField>>(outcome, countItems));
    else if (endpoint == QLatin1String("patterns"))
        handle = client.patterns(asked.query, asked.span(), guard,
                                 into<std::vector<LogPattern>>(outcome, countItems));
    else if (endpoint == QLatin1String("format_query"))
        handle = client.formatQuery(
            asked.query, guard,
            into<QString>(outcome, [](const QString &text, Outcome &seen) { seen.text = text; }));
    else
        return false;
    return true;
}

qint64 expectedCount(const QString &endpoint, const QJsonObject &body)
{
    if (endpoint == QLatin1String("index/stats"))
        return body.value(QLatin1String("entries")).toInteger();
    if (endpoint == QLatin1String("detected_fields"))
        return body.value(QLatin1String("fields")).toArray().size();
    if (body.value(QLatin1String("data")).isArray())
        return body.value(QLatin1String("data")).toArray().size();
    return countIn(body);
}

/// The request is the one that the recording's server was sent.
void checkRequest(const TestServer::Request &request, const Asked &asked, const QJsonObject &recorded)
{
    QCOMPARE(request.path(), asked.path);
    QCOMPARE(request.parameter(
                 recorded.value(QLatin1String("params")).toObject().contains(QLatin1String("match[]"))
                     ? QStringLiteral("match[]")
                     : QStringLiteral("query")),
             asked.query);
    QCOMPARE(request.headers.value("x-loki-response-encoding-flags"),
             asked.categorized ? QByteArray("categorize-labels") : QByteArray());
    if (asked.path.endsWith(QLatin1String("query_range"))) {
        QCOMPARE(request.parameter(QStringLiteral("start")), QString::number(asked.startNs));
        QCOMPARE(request.parameter(QStringLiteral("end")), QString::number(asked.endNs));
        QCOMPARE(request.parameter(QStringLiteral("step")).toDouble(), asked.step.toDouble());
    }
}

} // namespace

void TestLokiRecordings::initTestCase()
{
    m_index = QJsonDocument::fromJson(recording(QStringLiteral("index.json"))).array();
    QVERIFY2(m_index.size() > 30, "the recordings are not there");
}

void TestLokiRecordings::entry_data()
{
    QTest::addColumn<QJsonObject>("recorded");
    for (const QJsonValue &value : std::as_const(m_index)) {
        const QJsonObject object = value.toObject();
        QTest::newRow(qPrintable(object.value(QLatin1String("name")).toString())) << object;
    }
}

void TestLokiRecordings::entry()
{
    QFETCH(QJsonObject, recorded);
    const Asked asked = askedIn(recorded);
    const int status = recorded.value(QLatin1String("status")).toInt();
    const QByteArray body = recording(recorded.value(QLatin1String("body")).toString());
    TestServer server;
    server.setHandler([&](const TestServer::Request &) {
        TestServer::Response response;
        response.status = status;
        response.body = body;
        response.contentType = recorded.value(QLatin1String("content_type")).toString().toLatin1();
        return response;
    });
    Endpoint endpoint;
    endpoint.url = server.url();
    HttpClient http(endpoint, {});
    LokiClient client(http);
    QObject guard;
    std::optional<Outcome> outcome;
    RequestHandle handle;
    if (!ask(client, asked, &guard, handle, outcome)) {
        // No function asks for these: readiness, the tail (see below), label detection, volumes over time, a
        // wrong path.
        const QStringList others{QStringLiteral("ready"), QStringLiteral("tail"),
                                 QStringLiteral("detected_labels"), QStringLiteral("index_volume_range"),
                                 QStringLiteral("error_not_found")};
        QVERIFY2(others.contains(asked.name), "an entry that nothing checks");
        return;
    }
    QTRY_VERIFY(outcome);
    checkRequest(server.requests().first(), asked, recorded);
    if (QTest::currentTestFailed())
        return;
    if (status == 400) {
        QVERIFY(outcome->error);
        QCOMPARE(outcome->error->kind, ErrorKind::BadQuery);
        QCOMPARE(outcome->error->httpStatus, 400);
        QCOMPARE(outcome->error->detail, QString::fromUtf8(body).trimmed());
        return;
    }
    QVERIFY2(!outcome->error, qPrintable(outcome->error ? describe(*outcome->error) : QString()));
    const QJsonObject answer = QJsonDocument::fromJson(body).object();
    if (asked.name == QLatin1String("format_query"))
        QCOMPARE(outcome->text, answer.value(QLatin1String("data")).toString());
    else
        QCOMPARE(outcome->count, expectedCount(asked.path.section(u'/', 4), answer));
}

void TestLokiRecordings::tail()
{
    const QList<QByteArray> frames = recording(QStringLiteral("tail_frames.jsonl")).trimmed().split('\n');
    QCOMPARE(frames.size(), 2);
    const auto first = loki::parseTailFrame(frames[0]);
    QVERIFY(first);
    QCOMPARE(first->lines.size(), 10U);
    QVERIFY(
        std::is_sorted(first->lines.begin(), first->lines.end(),
                       [](const LogLine &left, const LogLine &right) { return left.timeNs < right.timeNs; }));
    const auto second = loki::parseTailFrame(frames[1]);
    QVERIFY(second);
    QCOMPARE(second->lines.size(), 2U);
    QCOMPARE(second->lines[0].timeNs, 1795186775846909622);
    QCOMPARE(second->lines[0].level, LogLevel::Error);
    QVERIFY(second->lines[1].text.contains(QStringLiteral("即時尾隨")));
}

void TestLokiRecordings::awkwardLines()
{
    const auto result =
        loki::parseQuery(recording(QStringLiteral("query_range_edge_cases.json")), loki::Order::NewestFirst);
    QVERIFY(result);
    QStringList texts;
    for (const LogLine &line : result->lines)
        texts << line.text;
    QVERIFY(texts.contains(QString()));
    QVERIFY(texts.contains(QStringLiteral(" ")));
    QVERIFY(texts.contains(QStringLiteral("\u001b[31mERROR\u001b[0m ansi coloured line")));
    QVERIFY(std::any_of(texts.begin(), texts.end(), [](const QString &text) { return text.size() > 9000; }));
    QVERIFY(
        std::any_of(texts.begin(), texts.end(), [](const QString &text) { return text.contains(u'\n'); }));
    const qsizetype b = texts.indexOf(QStringLiteral("same timestamp B"));
    QVERIFY(b >= 0);
    QCOMPARE(texts.value(b + 1), QStringLiteral("same timestamp A"));
    QCOMPARE(result->lines[static_cast<std::size_t>(b)].timeNs,
             result->lines[static_cast<std::size_t>(b) + 1].timeNs);
}

QTEST_GUILESS_MAIN(TestLokiRecordings)
#include "tst_lokirecordings.moc"
