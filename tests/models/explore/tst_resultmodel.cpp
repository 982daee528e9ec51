// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explore/resultmodel.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <cmath>
#include <limits>

using namespace wardroom;
using namespace Qt::StringLiterals;

class TestResultModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void instant();
    void range();
    void severalQueries();
    void refreshKeepsRows();
    void oddAnswers();
    void capped();

private:
    static QueryResult vectorOf(const std::vector<std::pair<QString, double>> &jobs)
    {
        QueryResult result;
        for (const auto &[job, value] : jobs)
            result.vector.push_back({Labels{{u"__name__"_s, u"up"_s}, {u"job"_s, job}}, 1000, value, {}});
        return result;
    }
    static QueryResult matrixOf(std::vector<double> values)
    {
        auto snapshot = std::make_shared<SeriesSnapshot>();
        Series series{Labels{{u"job"_s, u"a"_s}}, {}, std::move(values), {}, {}};
        for (std::size_t i = 0; i < series.values.size(); ++i)
            series.times.push_back(static_cast<qint64>(i) * 1000);
        snapshot->series.push_back(std::move(series));
        QueryResult result;
        result.type = QueryResult::Type::Matrix;
        result.matrix = std::move(snapshot);
        return result;
    }
    static QStringList head(const ResultModel &model)
    {
        QStringList list;
        for (int column = 0; column < model.columnCount(); ++column)
            list << model.headerData(column, Qt::Horizontal).toString();
        return list;
    }
    static QStringList row(const ResultModel &model, int row)
    {
        QStringList list;
        for (int column = 0; column < model.columnCount(); ++column)
            list << model.index(row, column).data().toString();
        return list;
    }
};

void TestResultModel::instant()
{
    ResultModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QueryResult result = vectorOf({{u"a"_s, 1}, {u"b"_s, 0.125}});
    model.setAnswers({{u"A"_s, &result}});
    QCOMPARE(head(model), (QStringList{u"__name__"_s, u"job"_s, u"Value"_s}));
    QCOMPARE(row(model, 1), (QStringList{u"up"_s, u"b"_s, u"0.125"_s}));
    QCOMPARE(model.index(1, 2).data(ResultModel::SortRole).toDouble(), 0.125);
}

void TestResultModel::range()
{
    ResultModel model;
    const QueryResult result = matrixOf({4, std::numeric_limits<double>::quiet_NaN(), 1, 2.5});
    model.setAnswers({{u"A"_s, &result}});
    QCOMPARE(head(model), (QStringList{u"job"_s, u"Last"_s, u"Lowest"_s, u"Highest"_s, u"Mean"_s}));
    QCOMPARE(row(model, 0), (QStringList{u"a"_s, u"2.5"_s, u"1"_s, u"4"_s, u"2.5"_s}));
    const QueryResult nothing = matrixOf({std::numeric_limits<double>::quiet_NaN()});
    model.setAnswers({{u"A"_s, &nothing}});
    QCOMPARE(row(model, 0), (QStringList{u"a"_s, u"—"_s, u"—"_s, u"—"_s, u"—"_s}));
}

void TestResultModel::severalQueries()
{
    ResultModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QueryResult first = vectorOf({{u"a"_s, 1}});
    const QueryResult second = vectorOf({{u"c"_s, 3}});
    model.setAnswers({{u"A"_s, &first}, {u"C"_s, &second}});
    QCOMPARE(head(model).first(), u"Query"_s);
    QCOMPARE(row(model, 1).first(), u"C"_s);
    model.setAnswers({});
    QCOMPARE(model.rowCount(), 0);
}

void TestResultModel::refreshKeepsRows()
{
    ResultModel model;
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    const QueryResult before = vectorOf({{u"a"_s, 1}, {u"b"_s, 2}});
    const QueryResult after = vectorOf({{u"a"_s, 5}, {u"b"_s, 6}});
    model.setAnswers({{u"A"_s, &before}});
    const QPersistentModelIndex kept = model.index(1, 2);
    model.setAnswers({{u"A"_s, &after}});
    QCOMPARE(resets.count(), 1);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(kept.data().toString(), u"6"_s);
}

void TestResultModel::oddAnswers()
{
    ResultModel model;
    QueryResult text;
    text.type = QueryResult::Type::String;
    text.string = u"hello"_s;
    model.setAnswers({{u"A"_s, &text}});
    QCOMPARE(row(model, 0), QStringList{u"hello"_s});

    QueryResult histogram = vectorOf({{u"a"_s, std::numeric_limits<double>::quiet_NaN()}});
    histogram.vector[0].histogram = HistogramSample{1000, 8, 2.5, {}};
    model.setAnswers({{u"A"_s, &histogram}});
    QCOMPARE(row(model, 0).last(), u"histogram: 8 observations, sum 2.5"_s);
}

void TestResultModel::capped()
{
    std::vector<std::pair<QString, double>> jobs;
    for (int i = 0; i < ResultModel::MostRows + 7; ++i)
        jobs.emplace_back(QString::number(i), i);
    const QueryResult many = vectorOf(jobs);
    ResultModel model;
    model.setAnswers({{u"A"_s, &many}});
    QCOMPARE(model.rowCount(), ResultModel::MostRows);
    QCOMPARE(model.leftOut(), 7);
}

QTEST_GUILESS_MAIN(TestResultModel)
#include "tst_resultmodel.moc"
