// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/render/chartspec.h"
#include "services/render/linerun.h"

#include <QtTest/QTest>

#include <cmath>
#include <limits>

using namespace wardroom;

namespace {

constexpr qint64 Start = 1'795'000'000'000;
constexpr double NaN = std::numeric_limits<double>::quiet_NaN();

ChartLayout layoutOf(QSizeF size = {600, 200}, qint64 duration = 3'600'000)
{
    return ChartLayout(size, {Start, Start + duration}, makeValueScale({.lowest = 0, .highest = 100}, 5),
                       {40, 0}, {});
}

Series seriesOf(const std::vector<double> &values, qint64 stepMs)
{
    Series series;
    series.values = values;
    for (std::size_t i = 0; i < values.size(); ++i)
        series.times.push_back(Start + static_cast<qint64>(i) * stepMs);
    series.finish();
    return series;
}

ChartSeries chartSeries(Series series, qint64 stepMs)
{
    auto snapshot = std::make_shared<SeriesSnapshot>();
    snapshot->stepMs = stepMs;
    snapshot->series.push_back(std::move(series));
    ChartSeries one;
    one.snapshot = snapshot;
    return one;
}

} // namespace

class TestChartLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mappings();
    void sharedWidthsAlignPlots();
    void timeLabelStaysInside();
    void tooltipKeepsAway_data();
    void tooltipKeepsAway();
    void tinySizesAreUnusable();
    void gapBreaksTheLine();
    void nanBreaksTheLine();
    void denseKeepsSpikes();
    void denseBreaksAtGaps();
    void evenTimesDrawAsOthers();
    void linesReachTheEdges();
    void valuesAtTheCursor();
    void bandsMerge();
};

void TestChartLayout::mappings()
{
    const ChartLayout layout = layoutOf();
    QCOMPARE(layout.xOf(Start), layout.plot().left());
    QCOMPARE(layout.xOf(Start + 3'600'000), layout.plot().right());
    QCOMPARE(layout.msAt(layout.xOf(Start + 1'234'000)), Start + 1'234'000);
    QCOMPARE(layout.msAt(-50), Start);
    QCOMPARE(layout.yOf(0), layout.plot().bottom());
    QCOMPARE(layout.yOf(100), layout.plot().top());
    QCOMPARE(layout.valueAt(layout.plot().center().y()), 50.0);
}

void TestChartLayout::sharedWidthsAlignPlots()
{
    const AxisWidths shared = AxisWidths{30, 0}.united({52, 0});
    const ChartLayout above({600, 200}, {0, 1000}, {}, shared, {});
    const ChartLayout below({600, 160}, {0, 1000}, {}, shared, {});
    QCOMPARE(above.plot().left(), below.plot().left());
    QCOMPARE(above.xOf(500), below.xOf(500));
}

void TestChartLayout::timeLabelStaysInside()
{
    const ChartLayout layout = layoutOf();
    QCOMPARE(layout.timeLabel(0, 60).left(), 0.0);
    QCOMPARE(layout.timeLabel(600, 60).right(), 600.0);
    QVERIFY(layout.timeLabel(300, 60).top() >= layout.plot().bottom());
}

void TestChartLayout::tooltipKeepsAway_data()
{
    QTest::addColumn<QPointF>("pointer");
    QTest::newRow("left") << QPointF(60, 100);
    QTest::newRow("middle") << QPointF(300, 20);
    QTest::newRow("right") << QPointF(580, 180);
    QTest::newRow("bottom") << QPointF(300, 199);
}

void TestChartLayout::tooltipKeepsAway()
{
    QFETCH(QPointF, pointer);
    const ChartLayout layout = layoutOf();
    const QRectF box = layout.tooltip({160, 90}, pointer);
    QVERIFY(QRectF(QPointF(0, 0), layout.size()).contains(box));
    QVERIFY2(!box.contains(pointer), "the tooltip lies under the pointer");
    QVERIFY2(!box.intersects(layout.timeLabel(pointer.x(), 60)), "the tooltip covers the time label");
}

void TestChartLayout::tinySizesAreUnusable()
{
    QVERIFY(layoutOf().isUsable());
    QVERIFY(!layoutOf({50, 20}).isUsable());
    QVERIFY(!layoutOf({0, 0}).isUsable());
}

void TestChartLayout::gapBreaksTheLine()
{
    Series series = seriesOf({1, 2, 3, 4, 5, 6}, 15'000);
    for (std::size_t i = 3; i < series.size(); ++i)
        series.times[i] += 60'000;
    series.finish();
    const LineShape shape = lineShape(series, layoutOf(), 22'500, 1);
    QVERIFY(!shape.dense);
    QCOMPARE(shape.runs.size(), std::size_t(2));
    QCOMPARE(shape.runs[0].points.size(), std::size_t(3));
}

void TestChartLayout::nanBreaksTheLine()
{
    const Series series = seriesOf({1, NaN, 3, 4, HUGE_VAL, 6, 7}, 15'000);
    const LineShape shape = lineShape(series, layoutOf(), 22'500, 1);
    QCOMPARE(shape.runs.size(), std::size_t(3));
    QCOMPARE(shape.runs[0].points.size(), std::size_t(1));
    QCOMPARE(shape.runs[1].points.size(), std::size_t(2));
}

void TestChartLayout::denseKeepsSpikes()
{
    std::vector<double> values(50'000, 10);
    values[31'234] = 99;
    values[40'001] = 1;
    const ChartLayout layout = layoutOf({600, 200}, 50'000'000);
    const LineShape shape = lineShape(seriesOf(values, 1'000), layout, 1'500, 1);
    QVERIFY(shape.dense);
    QVERIFY(shape.columns.size() <= 600);
    float top = 1e6F;
    float bottom = 0;
    for (const LineColumn &column : shape.columns) {
        QVERIFY2(column.joined || &column == &shape.columns.front(), "one unbroken line");
        top = std::min(top, column.top);
        bottom = std::max(bottom, column.bottom);
    }
    QCOMPARE(top, static_cast<float>(layout.yOf(99)));
    QCOMPARE(bottom, static_cast<float>(layout.yOf(1)));
    const std::vector<LineRun> runs = runsOf(shape, layout);
    QCOMPARE(runs.size(), std::size_t(1));
    QCOMPARE(runs[0].points.size(), 4 * shape.columns.size());
}

void TestChartLayout::denseBreaksAtGaps()
{
    Series series = seriesOf(std::vector<double>(20'000, 10), 1'000);
    for (std::size_t i = 10'000; i < series.size(); ++i)
        series.times[i] += 5'000'000;
    series.finish();
    const LineShape shape = lineShape(series, layoutOf({600, 200}, 25'000'000), 1'500, 1);
    QVERIFY(shape.dense);
    QCOMPARE(runsOf(shape, layoutOf({600, 200}, 25'000'000)).size(), std::size_t(2));
}

/// Even times are reckoned, not looked at; what is drawn must not show it.
void TestChartLayout::evenTimesDrawAsOthers()
{
    std::vector<double> values(60'000);
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = std::sin(static_cast<double>(i) / 900) * 40 + 50;
    Series even = seriesOf(values, 1'000);
    QCOMPARE(even.evenStepMs, 1'000);
    Series searched = even;
    searched.evenStepMs = 0;
    for (const qint64 gapMs : {1'500, 500}) { // joined, and each sample by itself
        for (const qint64 span : {7'000'001, 49'999'999, 70'000'000}) {
            const ChartLayout layout = layoutOf({600, 200}, span);
            const LineShape expected = lineShape(searched, layout, gapMs, 1);
            const LineShape shape = lineShape(even, layout, gapMs, 1);
            QVERIFY(shape.dense);
            QCOMPARE(shape.columns.size(), expected.columns.size());
            for (std::size_t i = 0; i < shape.columns.size(); ++i) {
                QCOMPARE(shape.columns[i].column, expected.columns[i].column);
                QCOMPARE(shape.columns[i].joined, expected.columns[i].joined);
                QCOMPARE(shape.columns[i].top, expected.columns[i].top);
                QCOMPARE(shape.columns[i].last, expected.columns[i].last);
            }
        }
    }
}

void TestChartLayout::linesReachTheEdges()
{
    Series series = seriesOf({1, 2, 3, 4, 5}, 1'000'000);
    for (qint64 &time : series.times)
        time -= 500'000;
    series.finish();
    const ChartLayout layout = layoutOf();
    const LineShape shape = lineShape(series, layout, 1'500'000, 1);
    QVERIFY2(shape.runs[0].points.front().x() < layout.plot().left(),
             "the sample before the span is drawn too");
}

void TestChartLayout::valuesAtTheCursor()
{
    const ChartSeries series = chartSeries(seriesOf({1, 2, NaN, 4}, 15'000), 15'000);
    QCOMPARE(series.gapMs(), 22'500);
    QCOMPARE(valueAt(series, Start + 16'000), std::optional<double>(2));
    QVERIFY2(!valueAt(series, Start + 30'000), "a NaN is no value");
    QVERIFY2(!valueAt(series, Start + 900'000), "nothing is there");
    QCOMPARE(lastValue(series, {Start, Start + 31'000}), std::optional<double>(2));
    QCOMPARE(lastValue(series, {Start, Start + 90'000}), std::optional<double>(4));
    QVERIFY(!lastValue(series, {Start + 100'000, Start + 200'000}));
}

void TestChartLayout::bandsMerge()
{
    const std::vector<AlertBand> bands{{{0, 100}, QStringLiteral("a"), 1},
                                       {{50, 150}, QStringLiteral("b"), 0},
                                       {{150, 160}, QStringLiteral("c"), 0},
                                       {{200, 210}, QStringLiteral("d"), 2}};
    const std::vector<AlertBand> merged = mergedBands(bands);
    const std::vector<AlertBand> expected{{{0, 50}, {}, 1}, {{50, 160}, {}, 0}, {{200, 210}, {}, 2}};
    QCOMPARE(merged, expected);
    QVERIFY(mergedBands({}).empty());
}

QTEST_GUILESS_MAIN(TestChartLayout)
#include "tst_chartlayout.moc"
