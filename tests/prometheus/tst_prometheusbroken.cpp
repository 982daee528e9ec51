// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/prometheus/prometheusparser.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace wardroom;
using namespace Qt::StringLiterals;

/// Whatever bytes come, every parser returns: a value or an Error, never a crash. Runs under the sanitizers.
class TestPrometheusBroken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void garbage_data();
    void garbage();
    void webPageIsALogIn();
    void everyCut_data();
    void everyCut();
    void randomChanges_data();
    void randomChanges();
};

namespace {

/// All parsers; the error of the last that failed. A value is fine too.
std::optional<Error> parseAll(const QByteArray &body)
{
    std::optional<Error> error;
    const auto note = [&error](const auto &result) {
        if (!result)
            error = result.error();
    };
    note(parseTexts(body));
    note(parseSeries(body));
    note(parseMetadata(body));
    note(parseTargets(body));
    note(parseRules(body));
    note(parseAlerts(body));
    note(parseExemplars(body));
    note(parseBuildInfo(body));
    note(parseRuntimeInfo(body));
    note(parseTsdbStatus(body));
    note(parseText(body));
    note(parseQuery(body));
    note(parseRange(body, {}, 0));
    return error;
}

void addSamples()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("matrix") << QByteArray(R"({"status":"success","data":{"resultType":"matrix","result":[{"metric":{"__name__":"é\n","job":"a"},"values":[[1435781451.781,"1.5"],[-2,"NaN"],[3e1,"+Inf"]],"histograms":[[4,{"count":"1","sum":"2","buckets":[[0,"1","2","3"]]}]]}]},"warnings":["w"],"infos":[]})");
    QTest::newRow("vector") << QByteArray(R"({"status":"success","data":{"resultType":"vector","result":[{"metric":{"a":"b\u00e9"},"value":[1,"2"]},{"metric":{},"histogram":[1,{"count":"1","sum":"-Inf","buckets":[[3,"-1","1","1"]]}]}]}})");
    QTest::newRow("scalar") << QByteArray(R"({"data":{"result":[1767436620,"42"],"resultType":"scalar"},"status":"success"})");
    QTest::newRow("string") << QByteArray(R"({"status":"success","data":{"resultType":"string","result":[1,"text"]}})");
    QTest::newRow("rules") << QByteArray(R"({"status":"success","data":{"groups":[{"name":"g","interval":30,"lastEvaluation":"2026-01-02T13:37:00.5+08:00","rules":[{"type":"alerting","duration":1,"labels":{"a":"b"},"alerts":[{"labels":{},"activeAt":"2026-01-02T13:37:00Z","value":"1e+00"}]}]}]}})");
    QTest::newRow("targets") << QByteArray(R"({"status":"success","data":{"activeTargets":[{"labels":{"a":"b"},"scrapeUrl":"http://a:1/m","lastScrape":"2026-01-02T13:37:00.123456789Z","lastScrapeDuration":0.1,"health":"up","scrapeInterval":"1m30s"}],"droppedTargets":[]}})");
    QTest::newRow("exemplars") << QByteArray(R"({"status":"success","data":[{"seriesLabels":{"a":"b"},"exemplars":[{"labels":{},"value":"1","timestamp":1.5}]}]})");
    QTest::newRow("metadata") << QByteArray(R"({"status":"success","data":{"up":[{"type":"gauge","help":"h","unit":""}]}})");
    QTest::newRow("error") << QByteArray(R"({"status":"error","errorType":"bad_data","error":"e","data":{"resultType":"matrix","result":null}})");
}

} // namespace

void TestPrometheusBroken::garbage_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &body, const QString &says) { QTest::newRow(name) << body << says; };
    row("empty", {}, u"it is empty"_s);
    row("white space", " \r\n\t ", u"it is empty"_s);
    row("text", "upstream connect error or disconnect", u"begins with \"upstream connect error"_s);
    row("zero bytes", QByteArray(100, '\0'), u"not valid JSON"_s);
    row("random bytes", QByteArray::fromHex("fffe00d8ff9c7b7d5b22"), u"not valid JSON"_s);
    row("cut", R"({"status":"success","data":{"resultType":"matr)", u"it ends in the middle, after 46 bytes"_s);
    row("a list", "[1,2,3]", u"the Prometheus API promises"_s);
    row("a number", "42", u"the Prometheus API promises"_s);
    row("null", "null", u"the Prometheus API promises"_s);
    row("open brackets", QByteArray(200'000, '['), u"it ends in the middle"_s);
    row("deep", QByteArray(100'000, '[') + QByteArray(100'000, ']'), u"the Prometheus API promises"_s);
    row("deep in the data", R"({"status":"success","data":)" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + '}',
        u"the Prometheus API promises"_s);
    row("deep objects", QByteArray("{\"a\":").repeated(50'000) + '1' + QByteArray(50'000, '}'), u"the Prometheus API promises"_s);
    row("another API", R"({"series":[{"pointlist":[]}]})", u"no status"_s);
}

void TestPrometheusBroken::garbage()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, says);
    for (const auto &error : {parseTexts(body).error(), parseQuery(body).error(), parseRange(body, {}, 0).error()}) {
        QCOMPARE(error.kind, ErrorKind::Protocol);
        QVERIFY2(error.detail.contains(says), qPrintable(error.detail));
        QVERIFY2(error.detail.size() < 300, qPrintable(error.detail));
    }
    QVERIFY(parseAll(body));
}

void TestPrometheusBroken::webPageIsALogIn()
{
    const QByteArray page = "\n<!DOCTYPE html><html><head><title>\n Sign in </title></head><body>…</body></html>";
    for (const auto &error : {parseTexts(page).error(), parseQuery(page).error()}) {
        QCOMPARE(error.kind, ErrorKind::Auth);
        QCOMPARE(error.detail, u"a web page came in place of data: \"Sign in\""_s);
    }
    QCOMPARE(parseTexts("<html>").error().detail, u"a web page came in place of data"_s);
}

void TestPrometheusBroken::everyCut_data()
{
    addSamples();
}

void TestPrometheusBroken::everyCut()
{
    QFETCH(QByteArray, body);
    for (qsizetype length = 0; length < body.size(); ++length) {
        const auto error = parseAll(body.left(length));
        QVERIFY2(error, body.left(length).constData());
        QCOMPARE(error->kind, ErrorKind::Protocol);
    }
}

void TestPrometheusBroken::randomChanges_data()
{
    addSamples();
}

void TestPrometheusBroken::randomChanges()
{
    QFETCH(QByteArray, body);
    QRandomGenerator random(20'261'120);
    const QByteArray alphabet = "[]{}\",:0123456789.eE+-\\ntf\x80\xc3 \0";
    for (int round = 0; round < 1500; ++round) {
        QByteArray changed = body;
        for (quint32 n = random.bounded(1u, 5u); n > 0; --n) {
            const auto at = static_cast<qsizetype>(random.bounded(static_cast<quint32>(changed.size())));
            const char byte = alphabet[random.bounded(static_cast<int>(alphabet.size()))];
            switch (random.bounded(3)) {
            case 0:
                changed[at] = byte;
                break;
            case 1:
                changed.insert(at, byte);
                break;
            default:
                changed.remove(at, random.bounded(1, 9));
                break;
            }
            if (changed.isEmpty())
                break;
        }
        // Nothing to compare: the promise is that it returns, and that a failure has words.
        if (const auto error = parseAll(changed))
            QVERIFY(!error->detail.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestPrometheusBroken)
#include "tst_prometheusbroken.moc"
