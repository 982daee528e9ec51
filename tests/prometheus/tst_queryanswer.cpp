// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/prometheus/prometheusparser.h"

#include <QtTest/QTest>

#include <cmath>

using namespace wardroom;
using namespace Qt::StringLiterals;

/// Answers of /query and /query_range, as the servers shape them.
class TestQueryAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vector();
    void emptyVector_data();
    void emptyVector();
    void matrix();
    void orderOfFieldsIsFree();
    void scalar();
    void string();
    void histogramInVector();
    void histogramsBesideValues();
    void emptyHistogram();
    void warningsAndInfosBesideData();
    void warningsOfAMatrix();
    void utf8Names();
    void escapesInLabels();
    void oddBytesInLabels();
    void unknownFieldsAreSkipped();
    void timesThatRunBackwardAreSorted();
    void pyramidCoversTheColumn();
    void errorInTheBody_data();
    void errorInTheBody();
    void rangeWantsAMatrix();
    void brokenPromises_data();
    void brokenPromises();
    void cancelledParseStops();
};

namespace {

QByteArray success(const char *type, const QByteArray &result, const QByteArray &more = {})
{
    return QByteArray(R"({"status":"success","data":{"resultType":")") + type + R"(","result":)" + result + '}' + more + '}';
}

const TimeSpan Span{1'700'000'000'000, 1'700'000'060'000};

} // namespace

void TestQueryAnswer::vector()
{
    const auto answer = parseQuery(success("vector", R"([{"metric":{"__name__":"up","job":"api"},"value":[1435781451.781,"1"]},)"
                                                     R"({"metric":{},"value":[-1,"NaN"]}])"));
    QVERIFY(answer);
    QCOMPARE(answer->type, QueryResult::Type::Vector);
    QCOMPARE(answer->vector.size(), std::size_t(2));
    QCOMPARE(answer->vector[0].labels, (Labels{{u"__name__"_s, u"up"_s}, {u"job"_s, u"api"_s}}));
    QCOMPARE(answer->vector[0].timeMs, 1'435'781'451'781);
    QCOMPARE(answer->vector[0].value, 1.0);
    QVERIFY(!answer->vector[0].histogram);
    QCOMPARE(answer->vector[1].timeMs, -1000);
    QVERIFY(std::isnan(answer->vector[1].value));
    QVERIFY(!answer->matrix);
}

void TestQueryAnswer::emptyVector_data()
{
    QTest::addColumn<QByteArray>("result");
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("null") << QByteArray("null");
}

void TestQueryAnswer::emptyVector()
{
    QFETCH(QByteArray, result);
    const auto answer = parseQuery(success("vector", result));
    QVERIFY(answer);
    QVERIFY(answer->vector.empty());
    const auto range = parseRange(success("matrix", result), Span, 15'000);
    QVERIFY(range);
    QVERIFY((*range)->series.empty());
}

void TestQueryAnswer::matrix()
{
    const auto range = parseRange(success("matrix", R"([{"metric":{"job":"a"},"values":[[1700000000,"1"],[1700000015,"+Inf"],[1700000060,"-1e-67"]]},)"
                                                    R"({"metric":{"job":"b"},"values":[]},{"metric":{"job":"c"}}])"),
                                  Span, 15'000);
    QVERIFY(range);
    const SeriesSnapshot &snapshot = **range;
    QCOMPARE(snapshot.span, Span);
    QCOMPARE(snapshot.stepMs, 15'000);
    QCOMPARE(snapshot.series.size(), std::size_t(3));
    const Series &first = snapshot.series[0];
    QCOMPARE(first.labels.value(u"job"), u"a"_s);
    // The two samples that are missing stay missing.
    QCOMPARE(first.times, (std::vector<qint64>{1'700'000'000'000, 1'700'000'015'000, 1'700'000'060'000}));
    QCOMPARE(first.values[0], 1.0);
    QVERIFY(std::isinf(first.values[1]));
    QCOMPARE(first.values[2], -1e-67);
    QCOMPARE(snapshot.series[1].size(), std::size_t(0));
    QCOMPARE(snapshot.series[2].size(), std::size_t(0));
}

void TestQueryAnswer::orderOfFieldsIsFree()
{
    const auto answer = parseQuery(R"({"infos":["i"],"data":{"result":[{"value":[1,"2"],"metric":{"a":"b"}}],"resultType":"vector"},"status":"success"})");
    QVERIFY(answer);
    QCOMPARE(answer->vector.size(), std::size_t(1));
    QCOMPARE(answer->vector[0].value, 2.0);
    QCOMPARE(answer->infos, QStringList{u"i"_s});
}

void TestQueryAnswer::scalar()
{
    const auto answer = parseQuery(success("scalar", R"([1435781451.781,"9007199254740993"])"));
    QVERIFY(answer);
    QCOMPARE(answer->type, QueryResult::Type::Scalar);
    QCOMPARE(answer->timeMs, 1'435'781'451'781);
    QCOMPARE(answer->vector.size(), std::size_t(1));
    QVERIFY(answer->vector[0].labels.isEmpty());
    QCOMPARE(answer->vector[0].value, 9007199254740992.0);
}

void TestQueryAnswer::string()
{
    const auto answer = parseQuery(success("string", R"([1435781451.781,"bonjour \"é\"\n<b>"])"));
    QVERIFY(answer);
    QCOMPARE(answer->type, QueryResult::Type::String);
    QCOMPARE(answer->timeMs, 1'435'781'451'781);
    QCOMPARE(answer->string, u"bonjour \"é\"\n<b>"_s);
}

void TestQueryAnswer::histogramInVector()
{
    const auto answer = parseQuery(success(
        "vector", R"([{"metric":{"a":"b"},"histogram":[12.5,{"count":"12.5","sum":"-3","buckets":[[3,"-0.001","0.001","2"],[0,"1","+Inf","10.5"]]}]}])"));
    QVERIFY(answer);
    const VectorSample &sample = answer->vector.at(0);
    QVERIFY(std::isnan(sample.value));
    QCOMPARE(sample.timeMs, 12'500);
    QVERIFY(sample.histogram);
    QCOMPARE(sample.histogram->count, 12.5);
    QCOMPARE(sample.histogram->sum, -3.0);
    QCOMPARE(sample.histogram->buckets.size(), std::size_t(2));
    QCOMPARE(sample.histogram->buckets[0], (HistogramBucket{3, -0.001, 0.001, 2}));
    QVERIFY(std::isinf(sample.histogram->buckets[1].upper));
}

void TestQueryAnswer::histogramsBesideValues()
{
    const auto range = parseRange(success("matrix", R"([{"metric":{},"values":[[1,"5"]],"histograms":[[2,{"count":"1","sum":"1","buckets":[[0,"0","1","1"]]}],[3,{"count":"2","sum":"4"}]]}])"),
                                  Span, 0);
    QVERIFY(range);
    const Series &series = (*range)->series.at(0);
    QCOMPARE(series.size(), std::size_t(1));
    QCOMPARE(series.histograms.size(), std::size_t(2));
    QCOMPARE(series.histograms[0].timeMs, 2000);
    QCOMPARE(series.histograms[1].count, 2.0);
    QVERIFY(series.histograms[1].buckets.empty());
}

void TestQueryAnswer::emptyHistogram()
{
    const auto answer = parseQuery(success("vector", R"([{"metric":{},"histogram":[1,{"count":"0","sum":"NaN","buckets":null}]}])"));
    QVERIFY(answer);
    QVERIFY(std::isnan(answer->vector.at(0).histogram->sum));
}

void TestQueryAnswer::warningsAndInfosBesideData()
{
    const auto answer = parseQuery(success("vector", "[]", R"(,"warnings":["store \"a\" is down","two"],"infos":["metric might not be a counter"])"));
    QVERIFY(answer);
    QCOMPARE(answer->warnings, (QStringList{u"store \"a\" is down"_s, u"two"_s}));
    QCOMPARE(answer->infos, QStringList{u"metric might not be a counter"_s});
    const auto none = parseQuery(success("vector", "[]", R"(,"warnings":null,"infos":[])"));
    QVERIFY(none);
    QVERIFY(none->warnings.isEmpty() && none->infos.isEmpty());
}

void TestQueryAnswer::warningsOfAMatrix()
{
    const auto range = parseRange(success("matrix", "[]", R"(,"warnings":["w"],"infos":["i"])"), Span, 0);
    QVERIFY(range);
    QCOMPARE((*range)->warnings, QStringList{u"w"_s});
    QCOMPARE((*range)->infos, QStringList{u"i"_s});
}

void TestQueryAnswer::utf8Names()
{
    const auto answer = parseQuery(success("vector", R"([{"metric":{"__name__":"http.requests","服務":"訂單","a b":"☃"},"value":[1,"1"]}])"));
    QVERIFY(answer);
    const Labels &labels = answer->vector.at(0).labels;
    QCOMPARE(labels.value(u"__name__"), u"http.requests"_s);
    QCOMPARE(labels.value(u"服務"), u"訂單"_s);
    QCOMPARE(labels.value(u"a b"), u"☃"_s);
}

void TestQueryAnswer::escapesInLabels()
{
    const auto answer = parseQuery(success("vector", R"([{"metric":{"p\u0061th":"C:\\x\t\ud83d\ude00"},"value":[1,"1"]}])"));
    QVERIFY(answer);
    QCOMPARE(answer->vector.at(0).labels.value(u"path"), u"C:\\x\t😀"_s);
}

void TestQueryAnswer::oddBytesInLabels()
{
    const auto answer = parseQuery(success("vector", "[{\"metric\":{\"a\":\"x\xffy\"},\"value\":[1,\"1\"]}]"));
    QVERIFY(answer);
    QCOMPARE(answer->vector.at(0).labels.value(u"a"), u"x\ufffdy"_s);
}

void TestQueryAnswer::unknownFieldsAreSkipped()
{
    // VictoriaMetrics adds isPartial and stats, Thanos analysis, Prometheus stats.
    const auto answer = parseQuery(R"({"status":"success","isPartial":true,"data":{"stats":{"timings":{"a":[1,2]}},"resultType":"vector",)"
                                   R"("result":[{"metric":{},"extra":[[[]]],"value":[1,"1"],"group":1}],"analysis":{}},"stats":{"seriesFetched":"1"}})");
    QVERIFY(answer);
    QCOMPARE(answer->vector.size(), std::size_t(1));
}

void TestQueryAnswer::timesThatRunBackwardAreSorted()
{
    const auto range = parseRange(success("matrix", R"([{"metric":{},"values":[[3,"30"],[1,"10"],[2,"20"]]}])"), Span, 0);
    QVERIFY(range);
    QCOMPARE((*range)->series[0].times, (std::vector<qint64>{1000, 2000, 3000}));
    QCOMPARE((*range)->series[0].values, (std::vector<double>{10, 20, 30}));
}

void TestQueryAnswer::pyramidCoversTheColumn()
{
    QByteArray values;
    for (int i = 0; i < 1000; ++i)
        values += QByteArray(i ? "," : "") + '[' + QByteArray::number(i) + ",\"" + QByteArray::number(i == 777 ? -5 : i) + "\"]";
    const auto range = parseRange(success("matrix", R"([{"metric":{},"values":[)" + values + "]}]"), Span, 0);
    QVERIFY(range);
    const Series &series = (*range)->series[0];
    QCOMPARE(series.pyramid.extent(series.values, 0, 1000), (Extent{0, -5, 999, 999, 1000}));
    QVERIFY(series.pyramid.memory() > 0);
}

void TestQueryAnswer::errorInTheBody_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("detail");
    QTest::newRow("bad query") << QByteArray(R"({"status":"error","errorType":"bad_data","error":"1:5: parse error"})")
                               << ErrorKind::BadQuery << u"1:5: parse error"_s;
    QTest::newRow("with data") << QByteArray(R"({"status":"error","errorType":"timeout","error":"too slow","data":{"resultType":"vector","result":[{"metric":{},"value":[1,"1"]}]}})")
                               << ErrorKind::Timeout << u"too slow"_s;
    QTest::newRow("with data of another shape") << QByteArray(R"({"data":{"partial":1},"status":"error","errorType":"execution","error":"many-to-many"})")
                                                << ErrorKind::BadQuery << u"many-to-many"_s;
    QTest::newRow("VictoriaMetrics") << QByteArray(R"({"status":"error","errorType":"503","error":"cannot connect"})")
                                     << ErrorKind::Server << u"cannot connect"_s;
}

void TestQueryAnswer::errorInTheBody()
{
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, detail);
    const auto answer = parseQuery(body);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, kind);
    QCOMPARE(answer.error().detail, detail);
}

void TestQueryAnswer::rangeWantsAMatrix()
{
    const auto range = parseRange(success("vector", "[]"), Span, 0);
    QVERIFY(!range);
    QCOMPARE(range.error().kind, ErrorKind::Protocol);
}

void TestQueryAnswer::brokenPromises_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("says"); // part of the detail: where and what
    const auto row = [](const char *name, const QByteArray &body, const QString &says) { QTest::newRow(name) << body << says; };
    row("unknown type", success("tensor", "[]"), u"data.result: unknown result type \"tensor\""_s);
    row("no status", R"({"data":{"resultType":"vector","result":[]}})", u"no status"_s);
    row("another status", R"({"status":"ok","data":{"resultType":"vector","result":[]}})", u"no status"_s);
    row("no data", R"({"status":"success"})", u"no data"_s);
    row("null data", R"({"status":"success","data":null})", u"no data"_s);
    row("no type", R"({"status":"success","data":{"result":[]}})", u"no data"_s);
    row("no result", R"({"status":"success","data":{"resultType":"vector"}})", u"no data"_s);
    row("data is a list", R"({"status":"success","data":[]})", u"data: a value of another type"_s);
    row("result is an object", success("vector", "{}"), u"data.result: a value of another type"_s);
    row("element without value", success("vector", R"([{"metric":{},"value":[1,"1"]},{"metric":{}}])"),
        u"data.result[1]: neither value nor histogram"_s);
    row("value is no number", success("vector", R"([{"metric":{},"value":[1,"x"]}])"), u"data.result[0]: expected [seconds"_s);
    row("one sample is no pair", success("matrix", R"([{"metric":{},"values":[[1,"1"],[2]]}])"),
        u"data.result[0]: values: expected [seconds, \"value\"] after 1 samples"_s);
    row("time out of range", success("matrix", R"([{"metric":{},"values":[[1e300,"1"]]}])"), u"after 0 samples"_s);
    row("label is a number", success("vector", R"([{"metric":{"a":1},"value":[1,"1"]}])"), u"data.result[0]: a value of another type"_s);
    row("boundary rule", success("vector", R"([{"metric":{},"histogram":[1,{"buckets":[[9,"1","2","3"]]}]}])"), u"boundary rule 9"_s);
    row("short bucket", success("vector", R"([{"metric":{},"histogram":[1,{"buckets":[[1,"1","2"]]}]}])"), u"bucket: expected"_s);
    row("bucket of words", success("vector", R"([{"metric":{},"histogram":[1,{"buckets":[[1,"a","2","3"]]}]}])"), u"bucket boundary is \"a\""_s);
    row("scalar is a list of pairs", success("scalar", R"([[1,"1"]])"), u"data.result: expected [seconds"_s);
    row("two answers", success("vector", "[]") + success("vector", "[]"), u"more text follows"_s);
}

void TestQueryAnswer::brokenPromises()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, says);
    const auto answer = parseQuery(body);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Protocol);
    QVERIFY2(answer.error().detail.contains(says), qPrintable(answer.error().detail));
    QVERIFY(answer.error().detail.startsWith(u"the answer is not what the Prometheus API promises: "));
}

void TestQueryAnswer::cancelledParseStops()
{
    CancelToken token;
    token.cancel();
    const auto range = parseRange(success("matrix", R"([{"metric":{},"values":[[1,"1"]]}])"), Span, 0, token);
    QVERIFY(!range);
    QCOMPARE(range.error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestQueryAnswer)
#include "tst_queryanswer.moc"
