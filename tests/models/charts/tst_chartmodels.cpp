// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charts/changemodel.h"
#include "models/charts/legendmodel.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <cmath>

using namespace wardroom;

namespace {

constexpr qint64 StepMs = 1'000;
constexpr int MaxColumn = LegendModel::FirstFigure + 2;

SnapshotPtr snapshotOf(const std::vector<std::vector<double>> &columns, qint64 startMs = 0)
{
    auto snapshot = std::make_shared<SeriesSnapshot>();
    snapshot->stepMs = StepMs;
    for (const std::vector<double> &values : columns) {
        Series series;
        series.labels = Labels{{QStringLiteral("n"), QString::number(snapshot->series.size())}};
        for (std::size_t i = 0; i < values.size(); ++i)
            series.times.push_back(startMs + static_cast<qint64>(i) * StepMs);
        series.values = values;
        series.finish();
        snapshot->series.push_back(std::move(series));
    }
    return snapshot;
}

ChartSpec specOf(const SnapshotPtr &snapshot)
{
    ChartSpec spec;
    spec.title = QStringLiteral("Traffic");
    spec.span = {0, 3 * StepMs};
    spec.left.unit = Unit::Count;
    for (std::size_t i = 0; i < snapshot->series.size(); ++i) {
        ChartSeries series;
        series.snapshot = snapshot;
        series.index = i;
        series.label = QStringLiteral("route %1").arg(i);
        spec.series.push_back(std::move(series));
    }
    return spec;
}

QStringList rowTexts(const QAbstractItemModel &model, int row)
{
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column)
        texts << model.index(row, column).data().toString();
    return texts;
}

} // namespace

class TestChartModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void legendStatistics();
    void legendFigures_data();
    void legendFigures();
    void legendKeepsRows();
    void legendSorts();
    void cursorDifferences();
    void comparison();
    void nothingToCompare();
};

void TestChartModels::legendStatistics()
{
    LegendModel model;
    const QAbstractItemModelTester tester(&model);
    model.setChart(specOf(snapshotOf({{10, 20, 30, 40}, {NAN, NAN, NAN, NAN}})), Formatter());
    QCOMPARE(rowTexts(model, 0),
             (QStringList{QStringLiteral("route 0"), QStringLiteral("40"), QStringLiteral("10"),
                          QStringLiteral("40"), QStringLiteral("25"), QStringLiteral("100")}));
    QCOMPARE(model.index(1, MaxColumn).data().toString(), QStringLiteral("—"));
}

void TestChartModels::legendFigures_data()
{
    QTest::addColumn<QString>("calculation");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *title, const char *text) {
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(title) << QString::fromUtf8(text);
    };
    // 2, 0, 0, 6 seconds; what keeps the unit says it.
    row("lastNotNull", "Last", "6.0 s");
    row("firstNotNull", "First", "2.0 s");
    row("min", "Min", "0.0 s");
    row("logmin", "Min above 0", "2.0 s");
    row("max", "Max", "6.0 s");
    row("mean", "Mean", "2.0 s");
    row("median", "Median", "1.0 s");
    row("sum", "Total", "8.0 s");
    row("range", "Range", "6.0 s");
    row("delta", "Increase", "6.0 s");
    row("step", "Smallest step", "0.0 s");
    row("diff", "Difference", "4.0 s");
    row("stdDev", "Std. dev.", "2.4 s");
    row("p100", "p100", "6.0 s");
    row("diffperc", "Difference %", "200 %");
    row("variance", "Variance", "6");
    row("count", "Count", "4");
    row("distinctCount", "Distinct values", "3");
    row("changeCount", "Changes", "2");
    row("allIsZero", "All zero", "No");
    row("allIsNull", "No values", "No");
}

void TestChartModels::legendFigures()
{
    QFETCH(QString, calculation);
    LegendModel model;
    const QAbstractItemModelTester tester(&model);
    ChartSpec spec = specOf(snapshotOf({{2, 0, 0, 6}}));
    spec.left.unit = Unit::Seconds;
    spec.left.decimals = 1;
    model.setChart(spec, Formatter(Language::English));
    model.setCalculations({calculation});
    QCOMPARE(LegendModel::calculationNamed(calculation), calculation);
    QCOMPARE(model.columnCount(), 2);
    QTEST(model.headerData(1, Qt::Horizontal).toString(), "title");
    QTEST(model.index(0, 1).data().toString(), "text");
    QCOMPARE(model.index(0, 1).data(Qt::TextAlignmentRole).value<Qt::Alignment>(), Qt::AlignVCenter | Qt::AlignRight);
}

void TestChartModels::legendKeepsRows()
{
    LegendModel model;
    const QAbstractItemModelTester tester(&model);
    model.setChart(specOf(snapshotOf({{1, 2}, {3, 4}})), Formatter());
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setChart(specOf(snapshotOf({{5, 6}, {7, 8}})), Formatter());
    QCOMPARE(resets.count(), 0);
    QCOMPARE(changes.count(), 1);
    model.setChart(specOf(snapshotOf({{5, 6}})), Formatter());
    QCOMPARE(resets.count(), 1);
    QCOMPARE(model.rowCount(), 1);
}

void TestChartModels::legendSorts()
{
    LegendModel model;
    model.setChart(specOf(snapshotOf({{9, 2}, {10, 4}})), Formatter());
    QVERIFY(model.index(0, MaxColumn).data(LegendModel::SortRole).toDouble()
            < model.index(1, MaxColumn).data(LegendModel::SortRole).toDouble());
}

void TestChartModels::cursorDifferences()
{
    ChangeModel model(ChangeModel::Mode::Cursors);
    const QAbstractItemModelTester tester(&model);
    const ChartSpec spec = specOf(snapshotOf({{10, 20, 30, 40}, {8, 6, 4, 2}}));
    model.setCharts({spec, spec}, Formatter(Language::English), {1'000, 3'000});
    QCOMPARE(model.rowCount(), 6);
    QVERIFY(model.index(0, 0).data(ChangeModel::HeadRole).toBool());
    QCOMPARE(rowTexts(model, 1),
             (QStringList{QStringLiteral("route 0"), QStringLiteral("20"), QStringLiteral("40"),
                          QStringLiteral("+20"), QStringLiteral("+100 %")}));
    QCOMPARE(rowTexts(model, 2),
             (QStringList{QStringLiteral("route 1"), QStringLiteral("6"), QStringLiteral("2"),
                          QStringLiteral("−4"), QStringLiteral("−67 %")}));
    model.setCharts({spec}, Formatter(Language::English), {1'000, std::nullopt});
    QCOMPARE(model.index(1, 2).data().toString(), QStringLiteral("—"));
    QCOMPARE(model.index(1, 4).data().toString(), QString());
}

void TestChartModels::comparison()
{
    ChangeModel model(ChangeModel::Mode::Comparison);
    const QAbstractItemModelTester tester(&model);
    ChartSpec spec = specOf(snapshotOf({{10, 20, 30, 40}}));
    const qint64 shift = 60'000;
    spec.comparison =
        makeComparison(spec.series, snapshotOf({{5, 10, 15, 20}}, -shift), shift, QStringLiteral("before"));
    model.setCharts({spec}, Formatter(Language::English), {}, 2'000);
    QCOMPARE(rowTexts(model, 1),
             (QStringList{QStringLiteral("route 0"), QStringLiteral("30"), QStringLiteral("15"),
                          QStringLiteral("+100 %")}));
    model.setCharts({spec}, Formatter(Language::English), {});
    QCOMPARE(rowTexts(model, 1).at(1), QStringLiteral("25")); // the average
}

void TestChartModels::nothingToCompare()
{
    ChangeModel model(ChangeModel::Mode::Comparison);
    model.setCharts({specOf(snapshotOf({{1, 2}}))}, Formatter(), {});
    QVERIFY(!model.hasRows());
    const TimeSpan span{0, 100'000};
    QCOMPARE(compareShift(CompareWith::BeforeDeployment, span, {}), std::optional<qint64>());
    QCOMPARE(compareShift(CompareWith::BeforeDeployment, span, {{20'000, {}}, {60'000, {}}, {200'000, {}}}),
             std::optional<qint64>(40'000));
    QCOMPARE(compareShift(CompareWith::DayBefore, span, {}), std::optional<qint64>(86'400'000));
}

QTEST_GUILESS_MAIN(TestChartModels)
#include "tst_chartmodels.moc"
