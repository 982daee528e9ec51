// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/series/seriessnapshot.h"

#include <QtTest/QTest>

#include <limits>

using namespace wardroom;

class TestSeries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lowerBound();
    void nearestWithinTolerance();
    void nearestOfFarInstants();
    void evenTimesAreFoundAsOthersAre();
    void whatIsNotEvenIsNotTakenForIt();
    void sortKeepsTimesAndValuesTogether();
    void sortKeepsEqualTimesInOrder();
    void countsAndMemory();
};

namespace {

Series make(std::vector<qint64> times, std::vector<double> values)
{
    Series series;
    series.times = std::move(times);
    series.values = std::move(values);
    return series;
}

} // namespace

void TestSeries::lowerBound()
{
    const Series series = make({10, 20, 30}, {1, 2, 3});
    QCOMPARE(series.lowerBound(5), std::size_t(0));
    QCOMPARE(series.lowerBound(20), std::size_t(1));
    QCOMPARE(series.lowerBound(21), std::size_t(2));
    QCOMPARE(series.lowerBound(31), std::size_t(3));
}

void TestSeries::nearestWithinTolerance()
{
    const Series series = make({10, 20, 100}, {1, 2, 3});
    QCOMPARE(series.nearest(14, 10), std::optional<std::size_t>(0));
    QCOMPARE(series.nearest(15, 10), std::optional<std::size_t>(0)); // both as near: the earlier
    QCOMPARE(series.nearest(16, 10), std::optional<std::size_t>(1));
    QCOMPARE(series.nearest(60, 10), std::nullopt); // a gap stays a gap
    QCOMPARE(series.nearest(-5, 15), std::optional<std::size_t>(0));
    QCOMPARE(series.nearest(500, 400), std::optional<std::size_t>(2));
    QCOMPARE(series.nearest(500, 399), std::nullopt);
    QCOMPARE(Series().nearest(0, 1000), std::nullopt);
}

void TestSeries::nearestOfFarInstants()
{
    constexpr qint64 Max = std::numeric_limits<qint64>::max();
    constexpr qint64 Min = std::numeric_limits<qint64>::min();
    const Series series = make({Min, Max}, {1, 2});
    QCOMPARE(series.nearest(Max - 1, 5), std::optional<std::size_t>(1));
    QCOMPARE(series.nearest(Min + 1, 5), std::optional<std::size_t>(0));
    QCOMPARE(series.nearest(0, Max), std::optional<std::size_t>(1));
}

void TestSeries::evenTimesAreFoundAsOthersAre()
{
    Series even = make({-70, -20, 30, 80}, {1, 2, 3, 4});
    even.finish();
    QCOMPARE(even.evenStepMs, 50);
    Series searched = even;
    searched.evenStepMs = 0;
    for (qint64 ms = -75; ms <= 85; ++ms)
        QCOMPARE(even.lowerBound(ms), searched.lowerBound(ms));
    QCOMPARE(even.lowerBound(std::numeric_limits<qint64>::min()), std::size_t(0));
    QCOMPARE(even.lowerBound(std::numeric_limits<qint64>::max()), std::size_t(4));
}

void TestSeries::whatIsNotEvenIsNotTakenForIt()
{
    const auto stepOf = [](std::vector<qint64> times) {
        Series series = make(std::move(times), {});
        series.values.resize(series.size());
        series.finish();
        return series.evenStepMs;
    };
    QCOMPARE(stepOf({}), 0);
    QCOMPARE(stepOf({5}), 0);
    QCOMPARE(stepOf({5, 5, 5}), 0);
    QCOMPARE(stepOf({10, 20, 40}), 0); // a sample is missing
    QCOMPARE(stepOf({std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()}), 0);
    QCOMPARE(stepOf({30, 10, 20}), 10); // out of order, but even when sorted
}

void TestSeries::sortKeepsTimesAndValuesTogether()
{
    Series series = make({30, 10, 20}, {3, 1, 2});
    series.histograms = {{5, 0, 0, {}}, {4, 0, 0, {}}};
    series.sortByTime();
    QCOMPARE(series.times, (std::vector<qint64>{10, 20, 30}));
    QCOMPARE(series.values, (std::vector<double>{1, 2, 3}));
    QCOMPARE(series.histograms.front().timeMs, 4);
}

void TestSeries::sortKeepsEqualTimesInOrder()
{
    Series series = make({20, 10, 10}, {3, 1, 2});
    series.sortByTime();
    QCOMPARE(series.values, (std::vector<double>{1, 2, 3}));
}

void TestSeries::countsAndMemory()
{
    SeriesSnapshot snapshot;
    QCOMPARE(snapshot.sampleCount(), std::size_t(0));
    QCOMPARE(snapshot.memory(), std::size_t(0));
    snapshot.series.push_back(make({1, 2}, {1, 2}));
    snapshot.series.push_back(make({1}, {1}));
    QCOMPARE(snapshot.sampleCount(), std::size_t(3));
    QVERIFY(snapshot.memory() >= 3 * (sizeof(qint64) + sizeof(double)));
}

QTEST_GUILESS_MAIN(TestSeries)
#include "tst_series.moc"
