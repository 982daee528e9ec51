// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/jsonvalues.h"
#include "app/cli/logreport.h"
#include "app/cli/metricreport.h"

#include <QtTest/QTest>

#include <cmath>

using namespace wardroom;

class TestCliReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vectorAsJson();
    void vectorAsTable();
    void vectorAsCsv();
    void scalarAndString();
    void matrix();
    void histograms();
    void emptyAnswers();
    void logs();

private:
    static QueryResult someVector()
    {
        QueryResult result;
        result.vector = {{Labels{{QStringLiteral("__name__"), QStringLiteral("up")}, {QStringLiteral("job"), QStringLiteral("shop")}}, 1500, 1, {}},
                         {Labels{{QStringLiteral("value"), QStringLiteral("x")}}, 1500, std::nan(""), {}}};
        result.warnings = {QStringLiteral("partial answer")};
        return result;
    }
    static HistogramSample someHistogram() { return {2000, 3, 4.5, {{0, 1, 2, 3}}}; }
};

void TestCliReports::vectorAsJson()
{
    const QJsonObject json = metricReport(someVector(), OutputFormat::Json).json.toObject();
    QCOMPARE(json.value(u"resultType").toString(), QStringLiteral("vector"));
    QCOMPARE(json.value(u"warnings").toArray(), QJsonArray{QStringLiteral("partial answer")});
    QCOMPARE(json.value(u"infos").toArray(), QJsonArray());
    const QJsonArray result = json.value(u"result").toArray();
    QCOMPARE(result.size(), 2);
    QCOMPARE(result[0].toObject().value(u"metric").toObject(),
             (QJsonObject{{QStringLiteral("__name__"), QStringLiteral("up")}, {QStringLiteral("job"), QStringLiteral("shop")}}));
    QCOMPARE(result[0].toObject().value(u"value").toArray(), (QJsonArray{1.5, QStringLiteral("1")}));
    QCOMPARE(result[1].toObject().value(u"value").toArray(), (QJsonArray{1.5, QStringLiteral("NaN")}));
}

void TestCliReports::vectorAsTable()
{
    const Report report = metricReport(someVector(), OutputFormat::Table);
    QCOMPARE(report.table.columns.size(), std::size_t(3));
    QCOMPARE(report.table.rows[0], (QStringList{QStringLiteral("up{job=\"shop\"}"), QStringLiteral("1970-01-01T00:00:01.500Z"), QStringLiteral("1")}));
    QCOMPARE(report.notes, QStringList{QStringLiteral("partial answer")});
}

void TestCliReports::vectorAsCsv()
{
    const Table table = metricReport(someVector(), OutputFormat::Csv).table;
    QCOMPARE(csvText(table), QStringLiteral("__name__,job,label_value,time,value\r\n"
                                            "up,shop,,1970-01-01T00:00:01.500Z,1\r\n"
                                            ",,x,1970-01-01T00:00:01.500Z,NaN\r\n"));
}

void TestCliReports::scalarAndString()
{
    QueryResult scalar;
    scalar.type = QueryResult::Type::Scalar;
    scalar.timeMs = 1500;
    scalar.vector = {{{}, 1500, 42, {}}};
    QCOMPARE(metricReport(scalar, OutputFormat::Json).json.toObject().value(u"result").toArray(), (QJsonArray{1.5, QStringLiteral("42")}));
    QCOMPARE(metricReport(scalar, OutputFormat::Table).table.rows.front().last(), QStringLiteral("42"));

    QueryResult string;
    string.type = QueryResult::Type::String;
    string.timeMs = 2000;
    string.string = QStringLiteral("hello");
    QCOMPARE(metricReport(string, OutputFormat::Json).json.toObject().value(u"result").toArray(), (QJsonArray{2, QStringLiteral("hello")}));
    QCOMPARE(metricReport(string, OutputFormat::Csv).table.rows.front().last(), QStringLiteral("hello"));
}

void TestCliReports::matrix()
{
    SeriesSnapshot snapshot;
    Series series;
    series.labels = Labels{{QStringLiteral("job"), QStringLiteral("shop")}};
    series.times = {1000, 2000};
    series.values = {1, 2.5};
    snapshot.series.push_back(series);
    const QJsonObject json = metricReport(snapshot, OutputFormat::Json).json.toObject();
    QCOMPARE(json.value(u"resultType").toString(), QStringLiteral("matrix"));
    QCOMPARE(json.value(u"result").toArray().first().toObject().value(u"values").toArray(),
             (QJsonArray{QJsonArray{1, QStringLiteral("1")}, QJsonArray{2, QStringLiteral("2.5")}}));
    const Table table = metricReport(snapshot, OutputFormat::Csv).table;
    QCOMPARE(table.rows[1], (QStringList{QStringLiteral("shop"), QStringLiteral("1970-01-01T00:00:02.000Z"), QStringLiteral("2.5")}));
}

void TestCliReports::histograms()
{
    QueryResult result;
    result.vector = {{{}, 2000, std::nan(""), someHistogram()}};
    const QJsonObject element = metricReport(result, OutputFormat::Json).json.toObject().value(u"result").toArray().first().toObject();
    QVERIFY(!element.contains(u"value"));
    const QJsonArray pair = element.value(u"histogram").toArray();
    QCOMPARE(pair[0].toInt(), 2);
    QCOMPARE(pair[1].toObject().value(u"sum").toString(), QStringLiteral("4.5"));
    QCOMPARE(pair[1].toObject().value(u"buckets").toArray().first().toArray(),
             (QJsonArray{0, QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")}));
    QCOMPARE(metricReport(result, OutputFormat::Table).table.rows.front().last(), QStringLiteral("histogram count=3 sum=4.5"));
}

void TestCliReports::emptyAnswers()
{
    QCOMPARE(metricReport(QueryResult(), OutputFormat::Json).json.toObject().value(u"result").toArray(), QJsonArray());
    QVERIFY(metricReport(SeriesSnapshot(), OutputFormat::Table).table.rows.empty());
    QueryResult matrix;
    matrix.type = QueryResult::Type::Matrix;
    QCOMPARE(metricReport(matrix, OutputFormat::Json).json.toObject().value(u"result").toArray(), QJsonArray());
}

void TestCliReports::logs()
{
    LogLine line;
    line.timeNs = 1'763'650'000'000'000'007;
    line.text = QStringLiteral("pool, \"exhausted\"\nat line 2");
    line.level = LogLevel::Error;
    line.stream = std::make_shared<Labels>(Labels{{QStringLiteral("app"), QStringLiteral("shop")}});
    const QJsonObject json = logReport({line}, OutputFormat::Json).json.toArray().first().toObject();
    QCOMPARE(json.value(u"timeNs").toString(), QStringLiteral("1763650000000000007"));
    QCOMPARE(json.value(u"line").toString(), line.text);
    QCOMPARE(json.value(u"level").toString(), QStringLiteral("error"));
    QCOMPARE(json.value(u"labels").toObject().value(u"app").toString(), QStringLiteral("shop"));
    QCOMPARE(alignedText(logReport({line}, OutputFormat::Table).table, false),
             QStringLiteral("2025-11-20T14:46:40.000000007Z  error  {app=\"shop\"}  pool, \"exhausted\"⏎at line 2\n"));
}

QTEST_GUILESS_MAIN(TestCliReports)
#include "tst_cli_reports.moc"
