// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/prometheus/querystep.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace wardroom;

class TestQueryStep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void safeSteps_data();
    void safeSteps();
    void safeStepIsTheSmallestAllowed();
    void drawingSteps_data();
    void drawingSteps();
    void aligned_data();
    void aligned();
};

namespace {

constexpr qint64 Second = 1000;
constexpr qint64 Hour = 3600 * Second;
constexpr qint64 Day = 24 * Hour;

} // namespace

void TestQueryStep::safeSteps_data()
{
    QTest::addColumn<qint64>("duration");
    QTest::addColumn<qint64>("wanted");
    QTest::addColumn<qint64>("step");
    QTest::newRow("fits") << Hour << 15 * Second << 15 * Second;
    QTest::newRow("just fits") << 10'999 * Second << Second << Second;
    QTest::newRow("one too many") << 11'000 * Second << Second << 2 * Second;
    QTest::newRow("a week by the second") << 7 * Day << Second << 55 * Second;
    QTest::newRow("below a second") << 3600 * Second << qint64(1) << qint64(328);
    QTest::newRow("no step") << Hour << qint64(0) << qint64(328);
    QTest::newRow("negative step") << Second << qint64(-5) << qint64(1);
    QTest::newRow("no span") << qint64(0) << 15 * Second << 15 * Second;
    QTest::newRow("span that runs backward") << -Hour << 15 * Second << 15 * Second;
}

void TestQueryStep::safeSteps()
{
    QFETCH(qint64, duration);
    QFETCH(qint64, wanted);
    QFETCH(qint64, step);
    const qint64 from = 1'700'000'000'000;
    QCOMPARE(safeStep({from, from + duration}, wanted), step);
}

void TestQueryStep::safeStepIsTheSmallestAllowed()
{
    QRandomGenerator random(11'000);
    for (int i = 0; i < 10'000; ++i) {
        const qint64 duration = random.bounded(400LL * Day);
        const qint64 step = safeStep({0, duration}, 1);
        QVERIFY(duration / step + 1 <= MaxPointsPerSeries);
        const qint64 unit = step > Second ? Second : 1;
        if (step > unit)
            QVERIFY(duration / (step - unit) + 1 > MaxPointsPerSeries || step - unit < unit);
    }
}

void TestQueryStep::drawingSteps_data()
{
    QTest::addColumn<qint64>("duration");
    QTest::addColumn<int>("pixels");
    QTest::addColumn<qint64>("minimum");
    QTest::addColumn<qint64>("step");
    QTest::newRow("hour") << Hour << 1000 << 15 * Second << 15 * Second;
    QTest::newRow("hour, no minimum") << Hour << 1000 << qint64(0) << 5 * Second;
    QTest::newRow("six hours") << 6 * Hour << 1000 << 15 * Second << 30 * Second;
    QTest::newRow("day") << Day << 1000 << 15 * Second << 120 * Second;
    QTest::newRow("thirty days") << 30 * Day << 800 << 15 * Second << Hour;
    QTest::newRow("ten years") << 3650 * Day << 800 << 15 * Second << 7 * Day;
    QTest::newRow("a thousand years") << 365'000 * Day << 800 << 15 * Second << 457 * Day;
    QTest::newRow("a second") << Second << 1000 << qint64(0) << qint64(1);
    QTest::newRow("exactly") << 1000 * Second << 1000 << qint64(0) << Second;
    QTest::newRow("own minimum stays as it is") << Hour << 1000 << 7 * Second << 7 * Second;
    QTest::newRow("no pixels") << Hour << 0 << qint64(0) << Hour;
    QTest::newRow("no span") << qint64(0) << 1000 << 15 * Second << 15 * Second;
    QTest::newRow("a wall of pixels") << 20'000 * Second << 20'000 << qint64(0) << 2 * Second;
}

void TestQueryStep::drawingSteps()
{
    QFETCH(qint64, duration);
    QFETCH(int, pixels);
    QFETCH(qint64, minimum);
    QFETCH(qint64, step);
    QCOMPARE(stepFor({0, duration}, pixels, minimum), step);
}

void TestQueryStep::aligned_data()
{
    QTest::addColumn<qint64>("at");
    QTest::addColumn<qint64>("step");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("between") << qint64(37'500) << 15 * Second << qint64(30'000);
    QTest::newRow("on it") << qint64(45'000) << 15 * Second << qint64(45'000);
    QTest::newRow("before 1970") << qint64(-1) << 15 * Second << qint64(-15'000);
    QTest::newRow("no step") << qint64(37'500) << qint64(0) << qint64(37'500);
}

void TestQueryStep::aligned()
{
    QFETCH(qint64, at);
    QFETCH(qint64, step);
    QFETCH(qint64, expected);
    QCOMPARE(alignedTo({at, at + 60'000}, step), (TimeSpan{expected, expected + 60'000}));
}

QTEST_GUILESS_MAIN(TestQueryStep)
#include "tst_querystep.moc"
