// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/render/chartspec.h"
#include "services/render/chartvalues.h"

#include <QtTest/QTest>

#include <cmath>
#include <limits>

using namespace wardroom;

namespace {

constexpr double NaN = std::numeric_limits<double>::quiet_NaN();
constexpr qint64 StepMs = 1'000;

/// Series of samples a second apart; Inf: a missing one.
SnapshotPtr snapshotOf(const std::vector<std::vector<double>> &columns)
{
    auto snapshot = std::make_shared<SeriesSnapshot>();
    snapshot->stepMs = StepMs;
    for (const auto &values : columns) {
        Series series;
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (std::isinf(values[i]))
                continue;
            series.times.push_back(static_cast<qint64>(i) * StepMs);
            series.values.push_back(values[i]);
        }
        series.finish();
        snapshot->series.push_back(std::move(series));
    }
    return snapshot;
}

ChartSpec specOf(const SnapshotPtr &snapshot, const SeriesStyle &style)
{
    ChartSpec spec;
    spec.span = {0, 10 * StepMs};
    for (std::size_t i = 0; i < snapshot->series.size(); ++i) {
        ChartSeries series;
        series.snapshot = snapshot;
        series.index = i;
        series.style = style;
        spec.series.push_back(std::move(series));
    }
    prepareSeries(spec);
    return spec;
}

Series bucket(const QString &le, std::vector<double> counts)
{
    Series series;
    series.labels = Labels{{QStringLiteral("le"), le}};
    for (std::size_t i = 0; i < counts.size(); ++i)
        series.times.push_back(static_cast<qint64>(i) * StepMs);
    series.values = std::move(counts);
    return series;
}

} // namespace

/// From samples to what is drawn: stacks, gaps, cells, states, intervals.
class TestChartData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainSeriesAreNotCopied();
    void stacks();
    void stackOfDifferentTimes();
    void percentStack();
    void hiddenSeriesLeaveTheStack();
    void downwardsStacksApart();
    void negativesStackApart();
    void logarithmicAxisOfMixedSigns();
    void axesOfMomentsAndWords();
    void zeroInTheMiddle();
    void gapsAsZero();
    void gapsConnected();
    void scaleOfStackedSeries();
    void rightAxis();
    void heatmapOfClassicBuckets();
    void heatmapOfNativeHistograms();
    void heatmapOfNothing();
    void exemplarsAreWithinTheScale();
    void statesMerge();
    void statesOfHistory();
    void firing();
    void comparisonByLabels();
    void comparisonWithinQueries();
    void comparisonOfAStack();
};

void TestChartData::plainSeriesAreNotCopied()
{
    const ChartSpec spec = specOf(snapshotOf({{1, 2, 3}}), SeriesStyle::area());
    QVERIFY(!spec.series[0].drawn);
    QCOMPARE(&spec.series[0].shape(), &spec.series[0].data());
}

void TestChartData::stacks()
{
    SeriesStyle style;
    style.stacking = Stacking::Normal;
    const ChartSpec spec = specOf(snapshotOf({{1, 2}, {10, 20}, {100, NaN}}), style);
    QCOMPARE(spec.series[0].shape().values, (std::vector<double>{1, 2}));
    QCOMPARE(spec.series[1].shape().values, (std::vector<double>{11, 22}));
    QCOMPARE(spec.series[1].base->values, (std::vector<double>{1, 2}));
    QCOMPARE(spec.series[2].shape().values[0], 111.0);
    QVERIFY2(std::isnan(spec.series[2].shape().values[1]), "a gap stays one, the others stand as they are");
    QCOMPARE(valueAt(spec.series[1], 0), std::optional(10.0));
    QCOMPARE(drawnValueAt(spec.series[1], 0), std::optional(11.0));
}

void TestChartData::stackOfDifferentTimes()
{
    SeriesStyle style;
    style.stacking = Stacking::Normal;
    const ChartSpec spec = specOf(snapshotOf({{1, HUGE_VAL, 3}, {10, 20, 30}}), style);
    QCOMPARE(spec.series[1].shape().values, (std::vector<double>{11, 20, 33}));
}

void TestChartData::percentStack()
{
    SeriesStyle style;
    style.stacking = Stacking::Percent;
    const ChartSpec spec = specOf(snapshotOf({{1, 0}, {3, 0}}), style);
    QCOMPARE(spec.series[0].shape().values[0], 0.25);
    QCOMPARE(spec.series[1].shape().values[0], 1.0);
    QCOMPARE(spec.series[1].shape().values[1], 0.0);
    const ValueScale scale = valueScaleFor(spec, 4);
    QCOMPARE(scale.maximum, 1.0);
    QCOMPARE(tickLabel(spec, scale, 1, Formatter(Language::English)), QStringLiteral("100 %"));
}

void TestChartData::hiddenSeriesLeaveTheStack()
{
    SeriesStyle style;
    style.stacking = Stacking::Normal;
    ChartSpec spec = specOf(snapshotOf({{1, 2}, {10, 20}}), style);
    spec.series[0].visible = false;
    prepareSeries(spec);
    QCOMPARE(spec.series[1].shape().values, (std::vector<double>{10, 20}));
    QVERIFY(!spec.series[1].base);
}

void TestChartData::downwardsStacksApart()
{
    SeriesStyle style;
    style.stacking = Stacking::Normal;
    ChartSpec spec = specOf(snapshotOf({{1, 1}, {2, 2}, {3, 3}, {4, 4}}), style);
    spec.series[1].style.negativeY = spec.series[3].style.negativeY = true;
    prepareSeries(spec);
    QCOMPARE(spec.series[2].shape().values[0], 4.0);
    QCOMPARE(spec.series[3].shape().values[0], -6.0);
    const ValueScale scale = valueScaleFor(spec, 4);
    QVERIFY(scale.minimum < 0);
    QVERIFY2(!tickLabel(spec, scale, scale.minimum, Formatter(Language::English)).contains(u'\u2212'),
             "what is drawn downwards is read without a sign");
}

/// As Grafana does: a sum of both would cover one with the other.
void TestChartData::negativesStackApart()
{
    SeriesStyle style;
    style.stacking = Stacking::Normal;
    ChartSpec spec = specOf(snapshotOf({{5, 6}, {-3, -4}, {2, 2}, {-1, 1}, {-1, -1}}), style);
    QCOMPARE(spec.series[1].shape().values, (std::vector<double>{-3, -4}));
    QCOMPARE(spec.series[2].shape().values, (std::vector<double>{7, 8}));
    QCOMPARE(spec.series[4].shape().values, (std::vector<double>{-4, -5}));
    for (ChartSeries &series : spec.series)
        series.style.stacking = Stacking::Percent;
    prepareSeries(spec);
    QCOMPARE(spec.series[4].shape().values, (std::vector<double>{-1, -1}));
    QCOMPARE(valueScaleFor(spec, 4).minimum, -1.0);
}

void TestChartData::logarithmicAxisOfMixedSigns()
{
    ChartSpec spec = specOf(snapshotOf({{0, -5, 0.02, 300}, {4, 5, 6, 7}}), {});
    spec.left.logBase = 10;
    ValueScale scale = valueScaleFor(spec, 5);
    QCOMPARE(scale.minimum, 0.01);
    QCOMPARE(scale.maximum, 500.0);
    QCOMPARE(scale.fraction(-5), 0.0);
    spec.left.logBase = 2;
    scale = valueScaleFor(spec, 5);
    QVERIFY(scale.minimum <= 0.02 && scale.minimum > 0.005);
    spec = specOf(snapshotOf({{0, -5}}), {});
    spec.left.logBase = 10;
    QVERIFY(valueScaleFor(spec, 5).minimum > 0);
}

void TestChartData::axesOfMomentsAndWords()
{
    const Formatter format(Language::English);
    const auto labels = [&format](const ChartSpec &spec) {
        const ValueScale scale = valueScaleFor(spec, 5);
        QStringList all;
        for (const double tick : scale.ticks)
            all << tickLabel(spec, scale, tick, format);
        return all;
    };
    constexpr double Day = 86'400;
    ChartSpec spec = specOf(snapshotOf({{3 * Day, 3 * Day + 2'000}}), {});
    spec.left.fromZero = false;
    spec.left.unit = Unit::fromName(u"dtdurations");
    QStringList words = labels(spec);
    QCOMPARE(words.removeDuplicates(), 0);
    QCOMPARE(words.front(), QStringLiteral("4,320 min"));
    // Moments do not start in 1970, and stand on round times.
    spec = specOf(snapshotOf({{1'795'157'550'000.0, 1'795'161'000'000.0}}), {});
    spec.left.unit = Unit::fromName(u"dateTimeAsIso");
    QCOMPARE(labels(spec).front(), QStringLiteral("2026-11-20 06:45:00"));
    spec = specOf(snapshotOf({{0, 1}}), {});
    spec.left.unit = Unit::fromName(u"bool_yes_no");
    QCOMPARE(labels(spec), (QStringList{QStringLiteral("No"), QStringLiteral("Yes")}));
}

void TestChartData::zeroInTheMiddle()
{
    ChartSpec spec = specOf(snapshotOf({{-2, 9}}), {});
    spec.left.zeroCentred = true;
    const ValueScale scale = valueScaleFor(spec, 4);
    QCOMPARE(scale.minimum, -scale.maximum);
    QVERIFY(scale.maximum >= 9);
}

void TestChartData::gapsAsZero()
{
    SeriesStyle style;
    style.nulls = NullMode::Zero;
    const ChartSpec spec = specOf(snapshotOf({{5, HUGE_VAL, HUGE_VAL, HUGE_VAL, 6, NaN}}), style);
    QCOMPARE(spec.series[0].shape().values, (std::vector<double>{5, 0, 0, 6, 0}));
    QCOMPARE(spec.series[0].shape().times, (std::vector<qint64>{0, 1'000, 3'000, 4'000, 5'000}));
}

void TestChartData::gapsConnected()
{
    SeriesStyle style;
    style.nulls = NullMode::Connected;
    ChartSpec spec = specOf(snapshotOf({{5, NaN, NaN, 6}}), style);
    QCOMPARE(spec.series[0].shape().values, (std::vector<double>{5, 6}));
    QVERIFY(spec.series[0].drawnGapMs() > 1'000'000'000'000);
    spec.series[0].style.maxGapMs = 60'000;
    QCOMPARE(spec.series[0].drawnGapMs(), 60'000);
    QCOMPARE(spec.series[0].gapMs(), 1'500);
}

void TestChartData::scaleOfStackedSeries()
{
    SeriesStyle style;
    style.stacking = Stacking::Normal;
    ChartSpec spec = specOf(snapshotOf({{40, 40}, {50, 50}}), style);
    QVERIFY(valueScaleFor(spec, 4).maximum >= 90);
    spec.left.maximum = 60;
    QCOMPARE(valueScaleFor(spec, 4).maximum, 60.0);
    spec.left.maximum.reset();
    spec.left.softMaximum = 200;
    QCOMPARE(valueScaleFor(spec, 4).maximum, 200.0);
}

void TestChartData::rightAxis()
{
    ChartSpec spec = specOf(snapshotOf({{1, 2}, {1'000, 2'000}}), {});
    QVERIFY(!spec.usesAxis(AxisSide::Right));
    spec.series[1].style.axis = AxisSide::Right;
    QVERIFY(spec.usesAxis(AxisSide::Right));
    QVERIFY(valueScaleFor(spec, 4).maximum < 10);
    QVERIFY(valueScaleFor(spec, 4, AxisSide::Right).maximum >= 2'000);
    spec.series[0].visible = false;
    QVERIFY(!spec.usesAxis(AxisSide::Left));
}

void TestChartData::heatmapOfClassicBuckets()
{
    SeriesSnapshot snapshot;
    snapshot.stepMs = StepMs;
    snapshot.series = {bucket(QStringLiteral("+Inf"), {12, 12}), bucket(QStringLiteral("0.1"), {4, NaN}),
                       bucket(QStringLiteral("0.5"), {10, 3}), bucket(QStringLiteral("0.1"), {1, NaN})};
    const HeatmapPtr map = heatmapOfBuckets(snapshot);
    QCOMPARE(map->rows(), std::size_t(3));
    QCOMPARE(map->bounds.front(), 0.0);
    QCOMPARE(map->bounds[1], 0.1);
    QVERIFY(std::isinf(map->bounds.back()));
    QCOMPARE(map->count(0, 0), 5.0); // both series of le 0.1
    QCOMPARE(map->count(0, 1), 5.0);
    QCOMPARE(map->count(0, 2), 2.0);
    QVERIFY(std::isnan(map->count(1, 0)));
    QCOMPARE(map->count(1, 1), 3.0);
    QCOMPARE(map->largest, 9.0);
    QCOMPARE(map->columnAt(1'999), std::optional<std::size_t>(1));
    QCOMPARE(map->columnAt(2'000), std::optional<std::size_t>());
    QCOMPARE(heatmapOfCounts(snapshot)->count(0, 1), 10.0);
}

void TestChartData::heatmapOfNativeHistograms()
{
    SeriesSnapshot snapshot;
    snapshot.stepMs = StepMs;
    Series series;
    series.histograms = {{0, 6, 0, {{0, 1, 2, 4}, {0, 2, 4, 2}}}, {StepMs, 8, 0, {{0, 1, 4, 8}}}};
    snapshot.series.push_back(series);
    const HeatmapPtr map = heatmapOfHistograms(snapshot);
    QCOMPARE(map->bounds, (std::vector<double>{1, 2, 4}));
    QCOMPARE(map->count(0, 0), 4.0);
    QCOMPARE(map->count(1, 0), 4.0); // a wide bucket is spread
    QCOMPARE(map->count(1, 1), 4.0);
    for (int i = 0; i < 200; ++i)
        snapshot.series[0].histograms[0].buckets.push_back({0, 4.0 + i, 5.0 + i, 1});
    const HeatmapPtr thinned = heatmapOfHistograms(snapshot, 40);
    QVERIFY(thinned->rows() <= 40);
    double sum = 0;
    for (std::size_t row = 0; row < thinned->rows(); ++row)
        sum += thinned->count(0, row);
    QCOMPARE(sum, 206.0);
}

void TestChartData::heatmapOfNothing()
{
    QVERIFY(!heatmapOfBuckets({}));
    QVERIFY(!heatmapOfHistograms({}));
    ChartSpec spec;
    spec.kind = ChartKind::Heatmap;
    QVERIFY(!spec.hasData());
}

void TestChartData::exemplarsAreWithinTheScale()
{
    ChartSpec spec = specOf(snapshotOf({{1, 2}}), {});
    spec.exemplars = {{500, 70, {}}, {99'000, 900, {}}};
    QVERIFY(valueScaleFor(spec, 4).maximum >= 70);
    QVERIFY2(valueScaleFor(spec, 4).maximum < 900, "one outside the span does not count");
}

void TestChartData::statesMerge()
{
    const auto snapshot = snapshotOf({{1, 1, 0, HUGE_VAL, HUGE_VAL, 1}});
    const auto state = [](double value) {
        return ChartState{value > 0 ? QStringLiteral("up") : QStringLiteral("down"), 0};
    };
    const auto label = [](const Series &) { return QStringLiteral("db"); };
    const StateChartPtr chart = makeStateChart(*snapshot, true, label, state);
    QCOMPARE(chart->states.size(), std::size_t(2));
    QCOMPARE(chart->rows[0].spans.size(), std::size_t(3));
    QCOMPARE(chart->rows[0].spans[0].span, (TimeSpan{0, 2'000}));
    QCOMPARE(chart->rows[0].spans[1].span, (TimeSpan{2'000, 3'000}));
    QCOMPARE(chart->stateAt(0, 1'500)->text, QStringLiteral("up"));
    QVERIFY2(!chart->stateAt(0, 4'000), "unknown where there is no sample");
}

void TestChartData::statesOfHistory()
{
    const auto snapshot = snapshotOf({{1, 1, 1}});
    const StateChartPtr chart = makeStateChart(
        *snapshot, false, [](const Series &) { return QString(); }, [](double) { return ChartState{}; });
    QCOMPARE(chart->rows[0].spans.size(), std::size_t(3));
}

void TestChartData::firing()
{
    SeriesSnapshot alerts;
    alerts.stepMs = StepMs;
    alerts.span = {0, 9'500};
    Series series;
    series.labels = Labels{{QStringLiteral("alertname"), QStringLiteral("HighErrorRate")},
                           {QStringLiteral("severity"), QStringLiteral("critical")}};
    series.times = {0, 1'000, 2'000, 6'000, 7'000, 9'000};
    series.values = {1, 1, 1, 1, NaN, 1};
    alerts.series.push_back(series);
    const auto bands = firingIntervals(alerts, [](const Labels &labels) -> std::optional<int> {
        return labels.value(u"severity") == QLatin1String("critical") ? 0 : 2;
    });
    QCOMPARE(bands.size(), std::size_t(3));
    QCOMPARE(bands[0], (AlertBand{{0, 3'000}, QStringLiteral("HighErrorRate"), 0}));
    QCOMPARE(bands[1].span, (TimeSpan{6'000, 7'000}));
    QCOMPARE(bands[2].span, (TimeSpan{9'000, 9'500})); // no farther than what was asked for
    QVERIFY(firingIntervals(alerts, [](const Labels &) { return std::nullopt; }).empty());
}

void TestChartData::comparisonByLabels()
{
    auto now = std::make_shared<SeriesSnapshot>(*snapshotOf({{1}, {2}}));
    now->series[0].labels = Labels{{QStringLiteral("route"), QStringLiteral("a")}};
    now->series[1].labels = Labels{{QStringLiteral("route"), QStringLiteral("b")}};
    auto earlier = std::make_shared<SeriesSnapshot>(*now);
    earlier->series.erase(earlier->series.begin());
    const ChartSpec spec = specOf(now, {});
    const ChartComparison comparison = makeComparison(spec.series, earlier, 60'000, QStringLiteral("before"));
    QVERIFY(!comparison.counterpart(0));
    QCOMPARE(comparison.counterpart(1), &earlier->series[0]);
    QVERIFY(!makeComparison(spec.series, nullptr, 1, {}).counterpart(0));
    // Two queries whose answers have no labels: each with its own.
    const SnapshotPtr bare = snapshotOf({{1}, {2}});
    auto unlabelled = std::make_shared<SeriesSnapshot>(*bare);
    for (Series &series : unlabelled->series)
        series.labels = {};
    const ChartSpec pair = specOf(unlabelled, {});
    const ChartComparison both = makeComparison(pair.series, unlabelled, 60'000, QStringLiteral("before"));
    QCOMPARE(both.counterpart(0), &unlabelled->series[0]);
    QCOMPARE(both.counterpart(1), &unlabelled->series[1]);
}

/// P50 and P99 carry the same labels; each is compared with itself, also where the other's earlier answer is missing.
void TestChartData::comparisonWithinQueries()
{
    const SnapshotPtr middle = snapshotOf({{1}});
    const SnapshotPtr high = snapshotOf({{9}});
    ChartSpec spec = specOf(middle, {});
    ChartSeries second = spec.series.front();
    second.snapshot = high;
    spec.series.push_back(second);
    const SnapshotPtr middleBefore = snapshotOf({{2}});
    const SnapshotPtr highBefore = snapshotOf({{8}});
    const ChartComparison both = makeComparison(spec.series, {middle, high}, {middleBefore, highBefore}, 60'000, QStringLiteral("before"));
    QCOMPARE(both.counterpart(0)->values, middleBefore->series[0].values);
    QCOMPARE(both.counterpart(1)->values, highBefore->series[0].values);
    const ChartComparison half = makeComparison(spec.series, {middle, high}, {nullptr, highBefore}, 60'000, QStringLiteral("before"));
    QVERIFY(!half.counterpart(0));
    QCOMPARE(half.counterpart(1), &highBefore->series[0]);
}

void TestChartData::comparisonOfAStack()
{
    SeriesStyle style;
    style.stacking = Stacking::Normal;
    ChartSpec spec = specOf(snapshotOf({{1, 2}, {10, 20}}), style);
    spec.comparison =
        makeComparison(spec.series, snapshotOf({{3, 4}, {30, HUGE_VAL}}), 0, QStringLiteral("before"));
    // Labels are equal in this world, so both pair with the first.
    spec.comparison->counterparts = {0, 1};
    prepareSeries(spec);
    QCOMPARE(spec.comparison->stackTotal->values, (std::vector<double>{33, 4}));
    QVERIFY(valueScaleFor(spec, 4).maximum >= 33);
    spec.series[1].visible = false;
    prepareSeries(spec);
    QCOMPARE(spec.comparison->stackTotal->values, (std::vector<double>{3, 4}));
}

QTEST_GUILESS_MAIN(TestChartData)
#include "tst_chartdata.moc"
