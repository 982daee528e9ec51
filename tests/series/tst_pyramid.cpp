// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/series/pyramid.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

#include <cmath>
#include <limits>

using namespace wardroom;

/// A pyramid's extents are those of a plain loop over the same samples.
class TestPyramid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameAsPlainLoop_data();
    void sameAsPlainLoop();
    void loneSpikeIsNeverLost();
    void notFiniteIsNotCounted();
    void emptyRangeIsEmpty();
    void memoryIsASmallShare();
};

namespace {

constexpr double NaN = std::numeric_limits<double>::quiet_NaN();
constexpr double Infinity = std::numeric_limits<double>::infinity();

Extent plainLoop(const std::vector<double> &values, std::size_t first, std::size_t last)
{
    Extent extent;
    for (std::size_t i = first; i < last; ++i) {
        const double value = values[i];
        if (!std::isfinite(value))
            continue;
        extent.first = extent.count == 0 ? value : extent.first;
        extent.min = extent.count == 0 ? value : std::min(extent.min, value);
        extent.max = extent.count == 0 ? value : std::max(extent.max, value);
        extent.last = value;
        ++extent.count;
    }
    return extent;
}

std::vector<double> randomColumn(std::size_t size, quint32 seed)
{
    QRandomGenerator random(seed);
    std::vector<double> values(size);
    for (double &value : values) {
        const quint32 dice = random.bounded(20);
        value = dice == 0 ? NaN : dice == 1 ? Infinity : dice == 2 ? -Infinity : random.generateDouble() * 200 - 100;
    }
    return values;
}

} // namespace

void TestPyramid::sameAsPlainLoop_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 15, 16, 17, 31, 32, 33, 255, 256, 257, 511, 512, 4095, 4096, 4097, 70'000})
        QTest::addRow("%d samples", size) << size;
}

void TestPyramid::sameAsPlainLoop()
{
    QFETCH(int, size);
    const auto count = static_cast<std::size_t>(size);
    const std::vector<double> values = randomColumn(count, static_cast<quint32>(size) + 1);
    const Pyramid pyramid(values);
    QCOMPARE(pyramid.extent(values, 0, count), plainLoop(values, 0, count));
    QRandomGenerator random(7);
    for (int i = 0; i < 500; ++i) {
        std::size_t first = random.bounded(static_cast<quint32>(size) + 1);
        std::size_t last = random.bounded(static_cast<quint32>(size) + 1);
        if (first > last)
            std::swap(first, last);
        QCOMPARE(pyramid.extent(values, first, last), plainLoop(values, first, last));
    }
}

void TestPyramid::loneSpikeIsNeverLost()
{
    std::vector<double> values(100'000, 1.0);
    values[77'777] = 1e9;
    const Pyramid pyramid(values);
    QCOMPARE(pyramid.extent(values, 0, values.size()).max, 1e9);
    QCOMPARE(pyramid.extent(values, 77'777, 77'778).min, 1e9);
    QCOMPARE(pyramid.extent(values, 77'778, values.size()).max, 1.0);
}

void TestPyramid::notFiniteIsNotCounted()
{
    const std::vector<double> values(1000, NaN);
    QCOMPARE(Pyramid(values).extent(values, 0, 1000), Extent());
    std::vector<double> one(1000, Infinity);
    one[500] = -2;
    const Extent extent = Pyramid(one).extent(one, 0, 1000);
    QCOMPARE(extent, (Extent{-2, -2, -2, -2, 1}));
}

void TestPyramid::emptyRangeIsEmpty()
{
    const std::vector<double> values(100, 3.0);
    const Pyramid pyramid(values);
    QCOMPARE(pyramid.extent(values, 50, 50), Extent());
    QCOMPARE(Pyramid().extent({}, 0, 0), Extent());
}

void TestPyramid::memoryIsASmallShare()
{
    const std::vector<double> values(100'000, 1.0);
    const std::size_t columns = values.size() * (sizeof(double) + sizeof(qint64));
    QVERIFY(Pyramid(values).memory() > 0);
    QVERIFY(Pyramid(values).memory() < columns / 5);
}

QTEST_GUILESS_MAIN(TestPyramid)
#include "tst_pyramid.moc"
