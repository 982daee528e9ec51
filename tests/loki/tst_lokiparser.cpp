// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/loki/lokiparser.h"

#include <QtTest/QTest>

#include <cmath>

using namespace wardroom;

class TestLokiParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thirdElements();
    void doublesAreKept();
    void mergedInOrderAndStable();
    void textIsKeptAsItIs();
    void metricValues();
    void scalar();
    void warningsAndStatistics();
    void successWithoutData();
    void tailFrames();
    void notTheApi_data();
    void notTheApi();
    void oddNumbers();
};

namespace {

QByteArray streams(const QByteArray &result)
{
    return R"({"status":"success","data":{"resultType":"streams","result":[)" + result + "]}}";
}

QStringList texts(const std::vector<LogLine> &lines)
{
    QStringList all;
    for (const LogLine &line : lines)
        all << line.text;
    return all;
}

} // namespace

void TestLokiParser::thirdElements()
{
    const auto result = loki::parseQuery(
        streams(R"({"stream":{"app":"a"},"values":[["4","plain"],["3","flat",{"trace_id":"t"}],
                   ["2","both",{"structuredMetadata":{"pod":"p"},"parsed":{"level":"warn"}}],["1","empty",{}]]})"),
        loki::Order::NewestFirst);
    QVERIFY(result);
    QCOMPARE(result->lines.size(), 4U);
    QVERIFY(result->lines[0].structuredMetadata.isEmpty());
    QCOMPARE(result->lines[1].structuredMetadata.value(u"trace_id"), QStringLiteral("t"));
    QCOMPARE(result->lines[2].structuredMetadata.value(u"pod"), QStringLiteral("p"));
    QCOMPARE(result->lines[2].parsed.value(u"level"), QStringLiteral("warn"));
    QCOMPARE(result->lines[2].level, LogLevel::Warn);
    QVERIFY(result->lines[3].structuredMetadata.isEmpty());
    QVERIFY2(result->lines[0].stream == result->lines[3].stream, "one label set for all lines of a stream");
}

void TestLokiParser::doublesAreKept()
{
    const auto result =
        loki::parseQuery(streams(R"({"stream":{"a":"1"},"values":[["5","same"],["5","same"],["5","same"]]})"),
                         loki::Order::NewestFirst);
    QVERIFY(result);
    QCOMPARE(result->lines.size(), 3U);
}

void TestLokiParser::mergedInOrderAndStable()
{
    const QByteArray body = streams(R"({"stream":{"a":"1"},"values":[["9","a9"],["5","a5 B"],["5","a5 A"]]},
                                       {"stream":{"a":"2"},"values":[["7","b7"],["5","b5"],["1","b1"]]})");
    const auto newest = loki::parseQuery(body, loki::Order::NewestFirst);
    QCOMPARE(texts(newest->lines),
             QStringList({QStringLiteral("a9"), QStringLiteral("b7"), QStringLiteral("a5 B"),
                          QStringLiteral("a5 A"), QStringLiteral("b5"), QStringLiteral("b1")}));
    const auto oldest =
        loki::parseQuery(streams(R"({"stream":{"a":"1"},"values":[["5","x"],["5","y"],["9","z"]]},
                                                    {"stream":{"a":"2"},"values":[["1","w"],["9","v"]]})"),
                         loki::Order::OldestFirst);
    QCOMPARE(texts(oldest->lines),
             QStringList({QStringLiteral("w"), QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("z"),
                          QStringLiteral("v")}));
}

void TestLokiParser::textIsKeptAsItIs()
{
    const auto result = loki::parseQuery(
        streams(
            R"({"stream":{},"values":[["1","\u001b[31mred\u001b[0m\n<b>&amp;\u202e\u0000\t 漢字 😀"],["2",""]]})"),
        loki::Order::OldestFirst);
    QVERIFY(result);
    QCOMPARE(result->lines[0].text,
             QStringLiteral("\u001b[31mred\u001b[0m\n<b>&amp;\u202e") + QChar(0)
                 + QStringLiteral("\t 漢字 😀"));
    QCOMPARE(result->lines[1].text, QString());
}

void TestLokiParser::metricValues()
{
    const auto result = loki::parseQuery(
        R"({"status":"success","data":{"resultType":"matrix","result":[{"metric":{"app":"a"},
            "values":[[1795184340,"0.25"],[1795184370.5,"NaN"],[1795184400,"+Inf"]]},{"metric":{},"values":[]}]}})",
        loki::Order::OldestFirst, {1000, 2000}, 30'000);
    QVERIFY(result);
    QCOMPARE(result->type, LogQueryResult::Type::Matrix);
    QCOMPARE(result->series->span, (TimeSpan{1000, 2000}));
    QCOMPARE(result->series->stepMs, 30'000);
    QCOMPARE(result->series->series.size(), 2U);
    const Series &series = result->series->series.front();
    QCOMPARE(series.labels.value(u"app"), QStringLiteral("a"));
    QCOMPARE(series.times, (std::vector<qint64>{1795184340000, 1795184370500, 1795184400000}));
    QCOMPARE(series.values[0], 0.25);
    QVERIFY(std::isnan(series.values[1]));
    QVERIFY(std::isinf(series.values[2]));
    QVERIFY(result->series->series.back().times.empty());
}

void TestLokiParser::scalar()
{
    const auto result =
        loki::parseQuery(R"({"status":"success","data":{"resultType":"scalar","result":[12.5,"2"]}})",
                         loki::Order::OldestFirst);
    QVERIFY(result);
    QCOMPARE(result->type, LogQueryResult::Type::Scalar);
    QCOMPARE(result->series->series.front().times.front(), 12'500);
    QCOMPARE(result->series->series.front().values.front(), 2.0);
}

void TestLokiParser::warningsAndStatistics()
{
    const auto result = loki::parseQuery(
        R"({"status":"success","warnings":["partial"],"data":{"resultType":"streams","result":[],
            "stats":{"summary":{"totalBytesProcessed":126120,"totalLinesProcessed":942,"execTime":0.25}}}})",
        loki::Order::OldestFirst);
    QVERIFY(result);
    QCOMPARE(result->warnings, QStringList(QStringLiteral("partial")));
    QCOMPARE(result->bytesProcessed, 126120);
    QCOMPARE(result->linesProcessed, 942);
    QCOMPARE(result->executionSeconds, 0.25);
}

void TestLokiParser::successWithoutData()
{
    QVERIFY(loki::parseStrings(R"({"status":"success"})")->isEmpty());
    QVERIFY(loki::parseStrings(R"({"status":"success","data":null})")->isEmpty());
    QVERIFY(loki::parseSeries(R"({"status":"success"})")->empty());
    QVERIFY(loki::parseDetectedFields(R"({"fields":null,"limit":1000})")->empty());
    QVERIFY(loki::parseQuery(streams({}), loki::Order::NewestFirst)->lines.empty());
}

void TestLokiParser::tailFrames()
{
    const auto frame = loki::parseTailFrame(
        R"({"streams":[{"stream":{"a":"1"},"values":[["9","late"]]},{"stream":{"a":"2"},"values":[["3","early",{"t":"x"}]]}],
            "dropped_entries":[{"labels":{"a":"1"},"timestamp":"5"},{"labels":{},"timestamp":"6"}]})");
    QVERIFY(frame);
    QCOMPARE(texts(frame->lines), QStringList({QStringLiteral("early"), QStringLiteral("late")}));
    QCOMPARE(frame->dropped, 2);
    QVERIFY(loki::parseTailFrame(R"({"streams":null,"dropped_entries":null})")->lines.empty());
    QVERIFY(loki::parseTailFrame("{}")->lines.empty());
    QVERIFY(!loki::parseTailFrame("hello"));
    QVERIFY(!loki::parseTailFrame(R"({"streams":{}})"));
    QVERIFY(!loki::parseTailFrame(R"({"streams":[{"values":[["x","y"]]}]})"));
}

void TestLokiParser::notTheApi_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("html") << QByteArray("<html><title>Log in</title></html>");
    QTest::newRow("cut") << streams(R"({"stream":{"app":"a"},"values":[["4","pl)").chopped(10);
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("other result type") << QByteArray(R"({"data":{"resultType":"table","result":[]}})");
    QTest::newRow("data is text") << QByteArray(R"({"data":"x"})");
    QTest::newRow("time is no number") << streams(R"({"stream":{},"values":[["now","x"]]})");
    QTest::newRow("time is a JSON number") << streams(R"({"stream":{},"values":[[1,"x"]]})");
    QTest::newRow("line is missing") << streams(R"({"stream":{},"values":[["1"]]})");
    QTest::newRow("line is a number") << streams(R"({"stream":{},"values":[["1",2]]})");
    QTest::newRow("values is text") << streams(R"({"stream":{},"values":"x"})");
    QTest::newRow("sample is text") << QByteArray(
        R"({"data":{"resultType":"matrix","result":[{"metric":{},"values":["x"]}]}})");
    QTest::newRow("value is no number")
        << QByteArray(R"({"data":{"resultType":"matrix","result":[{"metric":{},"values":[[1,"x"]]}]}})");
}

void TestLokiParser::notTheApi()
{
    QFETCH(QByteArray, body);
    const auto result = loki::parseQuery(body, loki::Order::NewestFirst);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Protocol);
    QVERIFY(!result.error().detail.isEmpty());
}

void TestLokiParser::oddNumbers()
{
    // None of these may be undefined behaviour.
    QVERIFY(
        !loki::parseQuery(R"({"data":{"resultType":"vector","result":[{"metric":{},"value":[1e300,"1"]}]}})",
                          loki::Order::NewestFirst));
    QVERIFY(!loki::parseQuery(streams(R"({"stream":{},"values":[["99999999999999999999","x"]]})"),
                              loki::Order::NewestFirst));
    QVERIFY(!loki::parsePatterns(R"({"data":[{"pattern":"p","samples":[[9223372036854775807,1]]}]})"));
    const auto volume = loki::parseVolume(
        R"({"data":{"resultType":"vector","result":[{"metric":{"a":"1"},"value":[1,"NaN"]},{"metric":{"a":"2"},"value":[1,"1e300"]}]}})");
    QVERIFY(volume);
    QCOMPARE(volume->front().labels.value(u"a"), QStringLiteral("2"));
    QCOMPARE(volume->back().bytes, 0);
}

QTEST_GUILESS_MAIN(TestLokiParser)
#include "tst_lokiparser.moc"
