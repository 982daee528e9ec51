// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/logs/volumebars.h"

#include <QtTest/QTest>

#include <limits>

using namespace wardroom;

class TestVolumeBars : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromCounts();
    void fromLines();
};

void TestVolumeBars::fromCounts()
{
    SeriesSnapshot counts;
    const auto add = [&counts](Labels labels, std::vector<qint64> times, std::vector<double> values) {
        Series series;
        series.labels = std::move(labels);
        series.times = std::move(times);
        series.values = std::move(values);
        counts.series.push_back(std::move(series));
    };
    add({{QStringLiteral("detected_level"), QStringLiteral("error")}}, {60'000, 120'000}, {3, 5});
    add({{QStringLiteral("level"), QStringLiteral("ERROR")},
         {QStringLiteral("detected_level"), QStringLiteral("unknown")}},
        {120'000}, {2});
    add({{QStringLiteral("detected_level"), QStringLiteral("info")}}, {60'000, 180'000},
        {10, std::numeric_limits<double>::quiet_NaN()});
    add({}, {60'000}, {1});
    const auto bars = volumeBars(counts, 60'000);
    QCOMPARE(bars.size(), 2U);
    QCOMPARE(bars[0].fromMs, 0);
    QCOMPARE(bars[0].toMs, 60'000);
    QCOMPARE(bars[0].of(LogLevel::Error), 3.0);
    QCOMPARE(bars[0].of(LogLevel::Info), 10.0);
    QCOMPARE(bars[0].of(LogLevel::Unknown), 1.0);
    QCOMPARE(bars[0].total(), 14.0);
    QCOMPARE(bars[1].of(LogLevel::Error), 7.0);
}

void TestVolumeBars::fromLines()
{
    std::vector<LogLine> lines(4);
    const qint64 ns = 1'000'000;
    lines[0].timeNs = 1 * ns;
    lines[1].timeNs = 1000 * ns; // the end of a bar belongs to it
    lines[2].timeNs = 1001 * ns;
    lines[3].timeNs = 1500 * ns;
    lines[3].level = LogLevel::Warn;
    const auto bars = volumeBars(lines, 1000);
    QCOMPARE(bars.size(), 2U);
    QCOMPARE(bars[0].toMs, 1000);
    QCOMPARE(bars[0].total(), 2.0);
    QCOMPARE(bars[1].of(LogLevel::Unknown), 1.0);
    QCOMPARE(bars[1].of(LogLevel::Warn), 1.0);
    QVERIFY(volumeBars(lines, 0).empty());
}

QTEST_GUILESS_MAIN(TestVolumeBars)
#include "tst_volumebars.moc"
