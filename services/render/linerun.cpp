// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/render/linerun.h"

#include <algorithm>
#include <cmath>

namespace wardroom {

namespace {

constexpr double DenseFrom = 1.5; // samples a pixel column
constexpr qreal FarOutside = 1e5; // the rasteriser's limit lies above; values that overflow it would wrap

class RunBuilder
{
public:
    explicit RunBuilder(const ChartLayout &layout)
        : m_layout(layout)
    {
    }

    void add(qreal x, double value)
    {
        m_run.points.emplace_back(x, std::clamp(m_layout.yOf(value), -FarOutside, FarOutside));
    }
    void breakHere()
    {
        if (!m_run.points.empty())
            m_runs.push_back(std::exchange(m_run, {}));
    }
    std::vector<LineRun> take()
    {
        breakHere();
        return std::move(m_runs);
    }

private:
    const ChartLayout &m_layout;
    LineRun m_run;
    std::vector<LineRun> m_runs;
};

std::vector<LineRun> sparseRuns(const Series &series, const ChartLayout &layout, qint64 gapMs,
                                std::size_t first, std::size_t last)
{
    RunBuilder builder(layout);
    // One more on each side, so that lines reach the edges.
    first -= first > 0 ? 1 : 0;
    last += last < series.size() ? 1 : 0;
    for (std::size_t i = first; i < last; ++i) {
        if (i > first && series.times[i] - series.times[i - 1] > gapMs)
            builder.breakHere();
        if (std::isfinite(series.values[i]))
            builder.add(layout.xOf(series.times[i]), series.values[i]);
        else
            builder.breakHere();
    }
    return builder.take();
}

std::vector<LineRun> denseRuns(const Series &series, const ChartLayout &layout, qint64 gapMs,
                               std::size_t first, std::size_t last, int columns)
{
    RunBuilder builder(layout);
    const double msPerColumn = static_cast<double>(layout.span().durationMs()) / columns;
    const double width = layout.plot().width() / columns;
    std::size_t at = first;
    for (int column = 0; column < columns && at < last; ++column) {
        const auto end = layout.span().fromMs + static_cast<qint64>(std::ceil((column + 1) * msPerColumn));
        const auto edge = std::lower_bound(series.times.begin() + static_cast<std::ptrdiff_t>(at),
                                           series.times.begin() + static_cast<std::ptrdiff_t>(last), end);
        const auto next = static_cast<std::size_t>(edge - series.times.begin());
        if (next == at)
            continue;
        if (at > first && series.times[at] - series.times[at - 1] > gapMs)
            builder.breakHere();
        const Extent extent = series.pyramid.extent(series.values, at, next);
        at = next;
        if (extent.count == 0) {
            builder.breakHere();
            continue;
        }
        const qreal x = layout.plot().left() + (column + 0.5) * width;
        builder.add(x, extent.first);
        if (extent.count > 1) {
            builder.add(x, extent.min);
            builder.add(x, extent.max);
            builder.add(x, extent.last);
        }
    }
    return builder.take();
}

} // namespace

LineShape lineShape(const Series &series, const ChartLayout &layout, qint64 gapMs, qreal devicePixelRatio)
{
    LineShape shape;
    const int columns = static_cast<int>(layout.plot().width() * devicePixelRatio);
    if (columns < 1 || layout.span().durationMs() <= 0)
        return shape;
    const std::size_t first = series.lowerBound(layout.span().fromMs);
    const std::size_t last = series.lowerBound(layout.span().toMs + 1);
    shape.dense = static_cast<double>(last - first) > DenseFrom * columns;
    shape.runs = shape.dense ? denseRuns(series, layout, gapMs, first, last, columns)
                             : sparseRuns(series, layout, gapMs, first, last);
    return shape;
}

} // namespace wardroom
