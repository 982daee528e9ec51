// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/render/chartscenes.h"

#include <QtCore/QDateTime>
#include <QtGui/QPainter>

#include <cmath>
#include <functional>

namespace wardroom {

namespace {

using Formula = std::function<double(int)>;

/// A level, a rise in the middle and a ripple.
double shaped(int sample, double low, double high)
{
    const double rise = 1 / (1 + std::exp(-(sample - 120) / 8.0));
    const double level = low + (high - low) * rise;
    return level * (1 + 0.06 * std::sin(sample * 0.9) * std::cos(sample * 0.37));
}

Formula rising(double low, double high)
{
    return [low, high](int sample) { return shaped(sample, low, high); };
}

SnapshotPtr snapshotOf(const std::vector<Formula> &formulas, qint64 stepMs, qint64 shiftMs = 0)
{
    auto snapshot = std::make_shared<SeriesSnapshot>();
    snapshot->stepMs = stepMs;
    const auto count = static_cast<int>(ChartScenes::HourMs / stepMs);
    for (std::size_t n = 0; n < formulas.size(); ++n) {
        Series series;
        series.labels = Labels{{QStringLiteral("n"), QString::number(n)}};
        for (int i = 0; i <= count; ++i) {
            const double value = formulas[n](i);
            if (std::isinf(value))
                continue; // a missing sample
            series.times.push_back(ChartScenes::startMs() + i * stepMs - shiftMs);
            series.values.push_back(value);
        }
        series.finish();
        snapshot->series.push_back(std::move(series));
    }
    return snapshot;
}

ChartSpec chartOf(const std::vector<Formula> &formulas, const SeriesStyle &style,
                  qint64 stepMs = ChartScenes::StepMs)
{
    ChartSpec spec;
    spec.title = QStringLiteral("Scene");
    spec.span = {ChartScenes::startMs(), ChartScenes::startMs() + ChartScenes::HourMs};
    const SnapshotPtr snapshot = snapshotOf(formulas, stepMs);
    for (std::size_t n = 0; n < formulas.size(); ++n) {
        ChartSeries series;
        series.snapshot = snapshot;
        series.index = n;
        series.label = QStringLiteral("series %1").arg(n);
        series.colour = static_cast<int>(n);
        series.style = style;
        spec.series.push_back(std::move(series));
    }
    return spec;
}

Formula withGap(Formula formula, int from, int to)
{
    return [formula = std::move(formula), from, to](int i) {
        return i > from && i < to ? HUGE_VAL : formula(i);
    };
}

ChartSpec stacked(Stacking stacking)
{
    SeriesStyle style = SeriesStyle::area();
    style.fillOpacity = 0.6;
    style.stacking = stacking;
    ChartSpec spec =
        chartOf({rising(14, 25), rising(5, 10), rising(2, 12), withGap(rising(1, 2), 60, 80)}, style);
    spec.left.unit = Unit::Percent;
    if (stacking == Stacking::Normal) {
        const std::vector<Formula> before{rising(15, 14), rising(4, 5), rising(2, 2), rising(1, 1)};
        spec.comparison = makeComparison(spec.series, snapshotOf(before, ChartScenes::StepMs, 86'400'000),
                                         86'400'000, QStringLiteral("1 day before"));
    }
    return spec;
}

ChartSpec negative()
{
    ChartSpec spec = chartOf({rising(110e6, 74e6), rising(65e6, 38e6)}, SeriesStyle::area());
    spec.left.unit = Unit::BytesPerSecond;
    spec.series[1].style.negativeY = true;
    return spec;
}

ChartSpec steps()
{
    ChartSpec spec = chartOf({rising(2, 9), rising(4, 14), rising(7, 20)}, SeriesStyle::area(), 4 * 60'000);
    spec.series[0].style.interpolation = Interpolation::StepBefore;
    spec.series[1].style.interpolation = Interpolation::StepAfter;
    spec.series[2].style.interpolation = Interpolation::StepCenter;
    spec.series[2].style.points = PointMode::Always;
    return spec;
}

ChartSpec bars()
{
    SeriesStyle style;
    style.draw = DrawStyle::Bars;
    style.stacking = Stacking::Normal;
    return chartOf({rising(20, 60), rising(10, 30)}, style, 2 * 60'000);
}

ChartSpec points()
{
    SeriesStyle style;
    style.draw = DrawStyle::Points;
    ChartSpec spec = chartOf({rising(0.2, 0.9), rising(0.1, 0.4)}, style, 60'000);
    spec.left.unit = Unit::Seconds;
    for (int i = 0; i < 6; ++i)
        spec.exemplars.push_back({ChartScenes::startMs() + i * 600'000 + 90'000, 0.3 + 0.1 * i,
                                  Labels{{QStringLiteral("trace_id"), QStringLiteral("4bf92f")}}});
    return spec;
}

ChartSpec bandsAndAxes()
{
    ChartSpec spec = chartOf({rising(18, 26), rising(120, 1'900)}, SeriesStyle::line());
    spec.left.unit = Unit::fromName(u"celsius");
    spec.left.title = QStringLiteral("Temperature");
    spec.left.softMaximum = 40;
    spec.right.unit = Unit::fromName(u"rotrpm");
    spec.right.title = QStringLiteral("Fan");
    spec.right.logBase = 2;
    spec.series[1].style.axis = AxisSide::Right;
    spec.thresholdBands = true;
    spec.thresholds = {{0, {}, ThresholdLevel::Ok},
                       {22, QStringLiteral("warm"), ThresholdLevel::Warning},
                       {32, QStringLiteral("hot"), ThresholdLevel::Serious}};
    return spec;
}

ChartSpec nulls()
{
    const auto gap = [](double low) { return withGap(rising(low, low + 20), 80, 130); };
    ChartSpec spec = chartOf({gap(10), gap(30), gap(50)}, SeriesStyle::line());
    spec.series[1].style.nulls = NullMode::Zero;
    spec.series[2].style.nulls = NullMode::Connected;
    spec.left.fromZero = false;
    return spec;
}

ChartSpec compared()
{
    ChartSpec spec = chartOf({rising(18, 26), rising(9.5, 3.3)}, SeriesStyle::line());
    spec.comparison = makeComparison(
        spec.series, snapshotOf({rising(19, 18.8), rising(9, 9)}, ChartScenes::StepMs, 86'400'000),
        86'400'000, QStringLiteral("1 day before"));
    spec.bands = {
        {{ChartScenes::startMs() + ChartScenes::HourMs * 3 / 4, ChartScenes::startMs() + ChartScenes::HourMs},
         QStringLiteral("PoolExhausted"),
         0}};
    spec.deployments = {{ChartScenes::startMs() + ChartScenes::HourMs / 4, QStringLiteral("2.3.1")}};
    spec.incidents = {{{ChartScenes::startMs() + ChartScenes::HourMs * 4 / 5,
                        ChartScenes::startMs() + 2 * ChartScenes::HourMs},
                       QStringLiteral("INC-17"),
                       1}};
    return spec;
}

ChartSpec dense()
{
    const auto noisy = [](double level, int seed) {
        return [level, seed](int i) {
            return level + 8 * std::sin(i * 12.9898 + seed) + 5 * std::sin(i / 300.0);
        };
    };
    ChartSpec spec = chartOf({noisy(40, 1), noisy(70, 2), noisy(90, 3)}, SeriesStyle::line(), 500);
    spec.series[0].style = SeriesStyle::area();
    spec.series[2].style.dashed = true;
    return spec;
}

ChartSpec heatmap()
{
    auto snapshot = std::make_shared<SeriesSnapshot>();
    snapshot->stepMs = 60'000;
    const QStringList bounds{QStringLiteral("0.005"), QStringLiteral("0.025"), QStringLiteral("0.1"),
                             QStringLiteral("0.5"),   QStringLiteral("2.5"),   QStringLiteral("10"),
                             QStringLiteral("+Inf")};
    for (int row = 0; row < bounds.size(); ++row) {
        Series series;
        series.labels = Labels{{QStringLiteral("le"), bounds[row]}};
        for (int i = 0; i < 60; ++i) {
            double cumulative = 0;
            for (int below = 0; below <= row; ++below)
                cumulative += std::floor(840 * std::exp(-std::pow(below - 2 - 2.5 * (i > 30 ? 1 : 0), 2)));
            series.times.push_back(ChartScenes::startMs() + i * 60'000);
            series.values.push_back(cumulative);
        }
        snapshot->series.push_back(std::move(series));
    }
    ChartSpec spec;
    spec.kind = ChartKind::Heatmap;
    spec.span = {ChartScenes::startMs(), ChartScenes::startMs() + ChartScenes::HourMs};
    spec.left.unit = Unit::Seconds;
    spec.heatmap = heatmapOfBuckets(*snapshot);
    return spec;
}

ChartSpec states(bool merged)
{
    const SnapshotPtr snapshot = snapshotOf({[](int i) { return i > 20 && i < 34 ? 0.0 : 1.0; },
                                             [](int i) { return i > 40 ? 2.0 : 1.0; },
                                             [](int i) { return i > 10 && i < 16 ? HUGE_VAL : 1.0; }},
                                            60'000);
    ChartSpec spec;
    spec.kind = ChartKind::States;
    spec.span = {ChartScenes::startMs(), ChartScenes::startMs() + ChartScenes::HourMs};
    spec.states = makeStateChart(
        *snapshot, merged,
        [](const Series &series) { return QStringLiteral("db-") + series.labels.value(u"n"); },
        [](double value) {
            if (value == 0)
                return ChartState{QStringLiteral("down"), 0, ThresholdLevel::Serious};
            return value == 1 ? ChartState{QStringLiteral("up"), 0, ThresholdLevel::Ok}
                              : ChartState{QStringLiteral("read only"), 1};
        });
    return spec;
}

} // namespace

qint64 ChartScenes::startMs()
{
    return QDateTime(QDate(2026, 11, 20), QTime(14, 3), QTimeZone::utc()).toMSecsSinceEpoch();
}

QStringList ChartScenes::names()
{
    return {QStringLiteral("stacked"), QStringLiteral("percent"), QStringLiteral("negative"),
            QStringLiteral("steps"),   QStringLiteral("bars"),    QStringLiteral("points"),
            QStringLiteral("axes"),    QStringLiteral("nulls"),   QStringLiteral("compared"),
            QStringLiteral("dense"),   QStringLiteral("heatmap"), QStringLiteral("timeline"),
            QStringLiteral("history")};
}

ChartSpec ChartScenes::spec(const QString &name)
{
    const std::pair<QString, std::function<ChartSpec()>> scenes[] = {
        {QStringLiteral("stacked"), [] { return stacked(Stacking::Normal); }},
        {QStringLiteral("percent"), [] { return stacked(Stacking::Percent); }},
        {QStringLiteral("negative"), negative},
        {QStringLiteral("steps"), steps},
        {QStringLiteral("bars"), bars},
        {QStringLiteral("points"), points},
        {QStringLiteral("axes"), bandsAndAxes},
        {QStringLiteral("nulls"), nulls},
        {QStringLiteral("compared"), compared},
        {QStringLiteral("dense"), dense},
        {QStringLiteral("heatmap"), heatmap},
        {QStringLiteral("timeline"), [] { return states(true); }},
        {QStringLiteral("history"), [] { return states(false); }},
    };
    for (const auto &[known, make] : scenes) {
        if (known != name)
            continue;
        ChartSpec spec = make();
        prepareSeries(spec);
        return spec;
    }
    return {};
}

ChartPainter ChartScenes::painter(ThemeId themeId)
{
    const Theme theme(themeId);
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(theme.pixelSize(TextRole::Base));
    return ChartPainter(theme, Formatter(Language::English, QTimeZone::utc()), font);
}

QImage ChartScenes::render(const QString &name, ThemeId theme, qreal ratio, QRect *plot)
{
    const ChartPainter charts = painter(theme);
    const ChartSpec chart = spec(name);
    QImage image(Size * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(charts.theme().color(Token::BgPanel));
    QPainter painter(&image);
    const ChartLayout layout = charts.layout(chart, Size, charts.wantedWidths(chart, Size));
    charts.paint(painter, chart, layout);
    if (name == QLatin1String("compared"))
        charts.paintLocked(painter, chart, layout, {startMs() + HourMs / 5, startMs() + HourMs * 9 / 10});
    else if (name == QLatin1String("heatmap") || name == QLatin1String("points"))
        charts.paintCursor(painter, chart, layout, {startMs() + HourMs * 7 / 10, false, {}});
    if (plot)
        *plot = QRectF(layout.plot().topLeft() * ratio, layout.plot().size() * ratio).toAlignedRect();
    return image;
}

} // namespace wardroom
