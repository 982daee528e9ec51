// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/render/axis.h"

#include <QtTest/QTest>

using namespace wardroom;

namespace {

qint64 at(const QTimeZone &zone, QDate date, QTime time)
{
    return QDateTime(date, time, zone).toMSecsSinceEpoch();
}

QStringList labels(const std::vector<TimeTick> &ticks)
{
    QStringList texts;
    for (const TimeTick &tick : ticks)
        texts << tick.label;
    return texts;
}

} // namespace

class TestAxis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void niceSteps_data();
    void niceSteps();
    void linear();
    void linearWithoutData();
    void linearNegative();
    void fixedEnds();
    void bytes();
    void logarithmic();
    void logarithmicOfZeros();
    void timeOfAnHour();
    void timeAcrossMidnight();
    void timeSkippedHour();
    void timeRepeatedHour();
    void timeSkippedMidnight();
    void timeRepeatedMidnight();
    void timeRepeatedBetweenFarTicks();
    void timeOfNewYork();
    void timeOfHalfHourZone();
    void softEnds();
    void binaryLogarithm();
    void durationSteps();
    void timeOfDaysAndMonths();
    void timeNeverTooMany();
};

void TestAxis::niceSteps_data()
{
    QTest::addColumn<double>("span");
    QTest::addColumn<int>("count");
    QTest::addColumn<double>("step");
    QTest::newRow("hundreds") << 420.0 << 5 << 100.0;
    QTest::newRow("quarters") << 100.0 << 4 << 25.0;
    QTest::newRow("small") << 0.0034 << 4 << 0.001;
    QTest::newRow("exact") << 10.0 << 5 << 2.0;
    QTest::newRow("nothing") << 0.0 << 5 << 1.0;
}

void TestAxis::niceSteps()
{
    QFETCH(double, span);
    QFETCH(int, count);
    QTEST(niceStep(span, count), "step");
}

void TestAxis::linear()
{
    const ValueScale scale = makeValueScale({.lowest = 95, .highest = 418}, 5);
    QCOMPARE(scale.minimum, 0.0);
    QCOMPARE(scale.maximum, 500.0);
    QCOMPARE(scale.ticks, (std::vector<double>{0, 100, 200, 300, 400, 500}));
    QCOMPARE(scale.fraction(250), 0.5);
    QCOMPARE(scale.valueAt(0.5), 250.0);
}

void TestAxis::linearWithoutData()
{
    const ValueScale empty = makeValueScale({}, 4);
    QVERIFY(empty.maximum > empty.minimum);
    const ValueScale zeros = makeValueScale({.lowest = 0, .highest = 0}, 4);
    QCOMPARE(zeros.minimum, 0.0);
    QCOMPARE(zeros.maximum, 1.0);
}

void TestAxis::linearNegative()
{
    const ValueScale scale = makeValueScale({.lowest = -3, .highest = 7}, 5);
    QCOMPARE(scale.minimum, -4.0);
    QCOMPARE(scale.maximum, 8.0);
    QCOMPARE(scale.ticks[2], 0.0);
}

void TestAxis::fixedEnds()
{
    const ValueScale scale =
        makeValueScale({.lowest = 30, .highest = 55, .fixedMinimum = 0, .fixedMaximum = 100}, 4);
    QCOMPARE(scale.maximum, 100.0);
    QCOMPARE(scale.ticks, (std::vector<double>{0, 25, 50, 75, 100}));
}

void TestAxis::bytes()
{
    const ValueScale scale = makeValueScale({.lowest = 0, .highest = 3.1 * 1024 * 1024, .steps = StepKind::Binary}, 4);
    QCOMPARE(scale.step, 1024.0 * 1024);
    QCOMPARE(scale.maximum, 4.0 * 1024 * 1024);
}

void TestAxis::logarithmic()
{
    const ValueScale scale = makeValueScale({.lowest = 0.042, .highest = 9.75, .logBase = 10}, 5);
    QCOMPARE(scale.minimum, 0.01);
    QCOMPARE(scale.maximum, 10.0);
    QCOMPARE(scale.ticks.size(), std::size_t(4));
    QVERIFY(qAbs(scale.fraction(1.0) - 2.0 / 3) < 1e-9);
    QVERIFY(qAbs(scale.valueAt(2.0 / 3) - 1.0) < 1e-9);
    QCOMPARE(scale.fraction(0), 0.0);

    const ValueScale narrow = makeValueScale({.lowest = 0.3, .highest = 0.9, .logBase = 10}, 5);
    QVERIFY2(narrow.ticks.size() >= 3, "a single decade is labelled at 2 and 5 too");
}

void TestAxis::logarithmicOfZeros()
{
    const ValueScale scale = makeValueScale({.lowest = 0, .highest = 0, .logBase = 10}, 4);
    QVERIFY(scale.minimum > 0);
    QVERIFY(scale.maximum > scale.minimum);
}

void TestAxis::timeOfAnHour()
{
    const QTimeZone zone("Asia/Taipei");
    const qint64 from = at(zone, {2026, 11, 20}, {14, 3});
    const auto ticks = timeTicks({from, from + 3'600'000}, zone, 7);
    QCOMPARE(labels(ticks),
             (QStringList{QStringLiteral("14:10"), QStringLiteral("14:20"), QStringLiteral("14:30"),
                          QStringLiteral("14:40"), QStringLiteral("14:50"), QStringLiteral("15:00")}));
}

void TestAxis::timeAcrossMidnight()
{
    const QTimeZone zone("Asia/Taipei");
    const qint64 from = at(zone, {2026, 11, 20}, {22, 30});
    const auto ticks = timeTicks({from, from + 3 * 3'600'000}, zone, 4);
    QCOMPARE(labels(ticks),
             (QStringList{QStringLiteral("23:00"), QStringLiteral("11-21"), QStringLiteral("01:00")}));
    QVERIFY(ticks[1].startsDay);
    QVERIFY(!ticks[0].startsDay);
}

void TestAxis::timeSkippedHour()
{
    // 2026-03-29 in Berlin: 02:00 becomes 03:00.
    const QTimeZone zone("Europe/Berlin");
    const qint64 from = at(zone, {2026, 3, 29}, {0, 30});
    const auto ticks = timeTicks({from, from + 4 * 3'600'000}, zone, 6);
    QCOMPARE(labels(ticks),
             (QStringList{QStringLiteral("01:00"), QStringLiteral("03:00"), QStringLiteral("04:00"),
                          QStringLiteral("05:00")}));
    QCOMPARE(ticks[1].ms - ticks[0].ms, 3'600'000);
}

void TestAxis::timeRepeatedHour()
{
    // 2026-10-25 in Berlin: 03:00 becomes 02:00 again.
    const QTimeZone zone("Europe/Berlin");
    const qint64 from = at(zone, {2026, 10, 25}, {0, 30});
    const auto ticks = timeTicks({from, from + 4 * 3'600'000}, zone, 6);
    QCOMPARE(labels(ticks),
             (QStringList{QStringLiteral("01:00"), QStringLiteral("02:00"), QStringLiteral("02:00"),
                          QStringLiteral("03:00")}));
}

void TestAxis::timeSkippedMidnight()
{
    // 2026-09-06 in Santiago: 00:00 becomes 01:00, so the day starts there.
    const QTimeZone zone("America/Santiago");
    const qint64 from = at(zone, {2026, 9, 5}, {21, 30});
    QCOMPARE(labels(timeTicks({from, from + 4 * 3'600'000}, zone, 5)),
             (QStringList{QStringLiteral("22:00"), QStringLiteral("23:00"), QStringLiteral("09-06"),
                          QStringLiteral("02:00")}));
    const auto day = timeTicks({from, from + 20 * 3'600'000}, zone, 6);
    QCOMPARE(labels(day),
             (QStringList{QStringLiteral("09-06"), QStringLiteral("04:00"), QStringLiteral("08:00"),
                          QStringLiteral("12:00"), QStringLiteral("16:00")}));
    QVERIFY(day.front().startsDay);
}

void TestAxis::timeRepeatedMidnight()
{
    // 2026-11-01 in Havana: 01:00 becomes 00:00 again; the day has begun before.
    const QTimeZone zone("America/Havana");
    const qint64 from = at(zone, {2026, 10, 31}, {22, 30});
    QCOMPARE(labels(timeTicks({from, from + 4 * 3'600'000}, zone, 5)),
             (QStringList{QStringLiteral("23:00"), QStringLiteral("11-01"), QStringLiteral("00:00"),
                          QStringLiteral("01:00")}));
    const auto days = timeTicks({from, from + 5 * 86'400'000LL}, zone, 6);
    QCOMPARE(days[0].label, QStringLiteral("11-01"));
    QCOMPARE(days[1].ms - days[0].ms, 25 * 3'600'000);
}

void TestAxis::timeRepeatedBetweenFarTicks()
{
    const QTimeZone zone("Europe/Berlin");
    const qint64 from = at(zone, {2026, 10, 24}, {21, 0});
    QCOMPARE(labels(timeTicks({from, from + 12 * 3'600'000}, zone, 8)),
             (QStringList{QStringLiteral("22:00"), QStringLiteral("10-25"), QStringLiteral("02:00"),
                          QStringLiteral("04:00"), QStringLiteral("06:00"), QStringLiteral("08:00")}));
}

void TestAxis::timeOfNewYork()
{
    // 2026-03-08: 02:00 becomes 03:00; 2026-11-01: 02:00 becomes 01:00 again.
    const QTimeZone zone("America/New_York");
    const qint64 spring = at(zone, {2026, 3, 7}, {23, 30});
    QCOMPARE(labels(timeTicks({spring, spring + 5 * 3'600'000}, zone, 7)),
             (QStringList{QStringLiteral("03-08"), QStringLiteral("01:00"), QStringLiteral("03:00"),
                          QStringLiteral("04:00"), QStringLiteral("05:00")}));
    const qint64 autumn = at(zone, {2026, 10, 31}, {23, 30});
    const auto ticks = timeTicks({autumn, autumn + 4 * 3'600'000}, zone, 6);
    QCOMPARE(labels(ticks), (QStringList{QStringLiteral("11-01"), QStringLiteral("01:00"), QStringLiteral("01:00"),
                                         QStringLiteral("02:00")}));
    const auto days = timeTicks({autumn, autumn + 3 * 86'400'000LL}, zone, 4);
    QCOMPARE(days[1].ms - days[0].ms, 25 * 3'600'000);
}

void TestAxis::softEnds()
{
    const ValueScale wide = makeValueScale({.lowest = 2, .highest = 4, .softMaximum = 10}, 4);
    QCOMPARE(wide.maximum, 10.0);
    QCOMPARE(makeValueScale({.lowest = 2, .highest = 14, .softMaximum = 10}, 4).maximum, 15.0);
    QCOMPARE(makeValueScale({.lowest = 2, .highest = 4, .softMinimum = -5}, 4).minimum, -5.0);
    const ValueScale close = makeValueScale({.lowest = 1'000, .highest = 1'004, .fromZero = false}, 4);
    QCOMPARE(close.minimum, 1'000.0);
    QCOMPARE(close.maximum, 1'004.0);
    const ValueScale level = makeValueScale({.lowest = 5, .highest = 5, .fromZero = false}, 4);
    QCOMPARE(level.minimum, 0.0);
    QCOMPARE(level.maximum, 10.0);
}

void TestAxis::binaryLogarithm()
{
    const ValueScale scale = makeValueScale({.lowest = 3, .highest = 60, .logBase = 2}, 8);
    QCOMPARE(scale.minimum, 2.0);
    QCOMPARE(scale.maximum, 64.0);
    QCOMPARE(scale.ticks, (std::vector<double>{2, 4, 8, 16, 32, 64}));
    QVERIFY(qAbs(scale.fraction(8) - 0.4) < 1e-9);
}

void TestAxis::durationSteps()
{
    QCOMPARE(niceStep(600, 5, StepKind::Duration), 120.0);
    QCOMPARE(niceStep(86'400, 4, StepKind::Duration), 21'600.0);
    QCOMPARE(niceStep(10 * 86'400.0, 5, StepKind::Duration), 2 * 86'400.0);
    QCOMPARE(niceStep(2, 4, StepKind::Duration), 0.5);
    const ValueScale ms = makeValueScale(
        {.lowest = 0, .highest = 590'000, .steps = StepKind::Duration, .stepFactor = 1e-3}, 5);
    QCOMPARE(ms.step, 120'000.0);
}

void TestAxis::timeOfHalfHourZone()
{
    const QTimeZone zone("Asia/Kolkata");
    const qint64 from = at(zone, {2026, 11, 20}, {9, 10});
    const auto ticks = timeTicks({from, from + 6 * 3'600'000}, zone, 7);
    for (const TimeTick &tick : ticks)
        QVERIFY2(tick.label.endsWith(QLatin1String(":00")), qPrintable(tick.label));
    QCOMPARE(ticks.size(), std::size_t(6));
}

void TestAxis::timeOfDaysAndMonths()
{
    const QTimeZone zone("Europe/Berlin");
    const qint64 from = at(zone, {2026, 3, 27}, {12, 0});
    const auto days = timeTicks({from, from + 4 * 86'400'000LL}, zone, 5);
    QCOMPARE(labels(days),
             (QStringList{QStringLiteral("03-28"), QStringLiteral("03-29"), QStringLiteral("03-30"),
                          QStringLiteral("03-31")}));
    // The day on which the clock is put forward has 23 hours.
    QCOMPARE(days[2].ms - days[1].ms, 23 * 3'600'000);
    const auto months = timeTicks({from, from + 200 * 86'400'000LL}, zone, 7);
    QCOMPARE(months.front().label, QStringLiteral("2026-04"));
    QCOMPARE(months.size(), std::size_t(7));
    const auto quarter = timeTicks({from, from + 90 * 86'400'000LL}, zone, 8);
    QCOMPARE(quarter.size(), std::size_t(7)); // every other Monday
    const auto decade = timeTicks({from, from + 3'653 * 86'400'000LL}, zone, 8);
    QCOMPARE(labels(decade),
             (QStringList{QStringLiteral("2028"), QStringLiteral("2030"), QStringLiteral("2032"),
                          QStringLiteral("2034"), QStringLiteral("2036")}));
}

void TestAxis::timeNeverTooMany()
{
    const QTimeZone zone("America/New_York");
    const qint64 from = at(zone, {2026, 1, 5}, {7, 11, 13});
    for (const qint64 span : {1'000LL, 7'000LL, 61'000LL, 900'000LL, 21'600'000LL, 86'400'000LL,
                              604'800'000LL, 40 * 86'400'000LL, 3'000 * 86'400'000LL}) {
        for (const int count : {1, 3, 8}) {
            const auto ticks = timeTicks({from, from + span}, zone, count);
            QVERIFY2(static_cast<int>(ticks.size()) <= count + 1, qPrintable(QString::number(span)));
            for (std::size_t i = 1; i < ticks.size(); ++i)
                QVERIFY(ticks[i].ms > ticks[i - 1].ms);
        }
    }
    QVERIFY(timeTicks({from, from}, zone, 5).empty());
}

QTEST_GUILESS_MAIN(TestAxis)
#include "tst_axis.moc"
