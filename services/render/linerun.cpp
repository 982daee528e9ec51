// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/render/linerun.h"

#include <algorithm>
#include <cmath>

namespace wardroom {

namespace {

constexpr double DenseFrom = 1.5; // samples a pixel column
// Column borders move to those of blocks: by a third of a pixel at most.
constexpr double BlocksPerColumn = 1.5;
constexpr int ColumnsAhead = 12; // whose times are fetched into the cache while others are worked on
constexpr qreal FarOutside = 1e5; // the rasteriser's limit lies above; values that overflow it would wrap

/// Where values lie in a chart; on a linear axis by one multiplication, for lines are made of many thousands.
class Heights
{
public:
    explicit Heights(const ChartLayout &layout)
        : m_layout(layout)
        , m_minimum(layout.scale().minimum)
        , m_bottom(layout.plot().bottom())
        , m_perUnit(layout.plot().height() / (layout.scale().maximum - layout.scale().minimum))
        , m_isSimple(!layout.scale().isLogarithmic() && std::isfinite(m_perUnit))
    {
    }

    qreal of(double value) const
    {
        const qreal y = m_isSimple ? m_bottom - (value - m_minimum) * m_perUnit : m_layout.yOf(value);
        return std::clamp(y, -FarOutside, FarOutside);
    }

private:
    const ChartLayout &m_layout;
    double m_minimum;
    qreal m_bottom;
    double m_perUnit;
    bool m_isSimple;
};

class RunBuilder
{
public:
    void add(qreal x, qreal y) { m_run.points.emplace_back(x, y); }
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
    LineRun m_run;
    std::vector<LineRun> m_runs;
};

std::vector<LineRun> sparseRuns(const Series &series, const ChartLayout &layout, qint64 gapMs,
                                std::size_t first, std::size_t last)
{
    RunBuilder builder;
    const Heights heights(layout);
    // One more on each side, so that lines reach the edges.
    first -= first > 0 ? 1 : 0;
    last += last < series.size() ? 1 : 0;
    for (std::size_t i = first; i < last; ++i) {
        if (i > first && series.times[i] - series.times[i - 1] > gapMs)
            builder.breakHere();
        if (std::isfinite(series.values[i]))
            builder.add(layout.xOf(series.times[i]), heights.of(series.values[i]));
        else
            builder.breakHere();
    }
    return builder.take();
}

/// Finds the samples of one column after the other.
class ColumnWalk
{
public:
    ColumnWalk(const Series &series, TimeSpan span, std::size_t first, std::size_t last, int columns)
        : m_series(series)
        , m_from(span.fromMs)
        , m_msPerColumn(static_cast<double>(span.durationMs()) / columns)
        , m_samplesPerColumn(static_cast<double>(last - first) / columns)
        , m_first(first)
        , m_last(last)
        , m_block(Pyramid::blockWithin(static_cast<std::size_t>(m_samplesPerColumn / BlocksPerColumn)))
    {
    }

    /// With many samples a column each search would wait for memory.
    void prefetch(int column) const
    {
        const std::size_t ahead = likelyEndOf(column + ColumnsAhead);
        if (m_series.evenStepMs == 0 && ahead < m_last)
            __builtin_prefetch(m_series.times.data() + ahead);
    }

    /// The first sample behind @p column, moved to the border of a block of the pyramid.
    std::size_t endOf(int column, std::size_t at) const
    {
        const auto ms = m_from + static_cast<qint64>(std::ceil((column + 1) * m_msPerColumn));
        const std::size_t exact = m_series.evenStepMs > 0
            ? std::clamp(m_series.lowerBound(ms), at, m_last)
            : search(ms, at, std::max(at, likelyEndOf(column)));
        if (m_block == 1 || exact == m_last)
            return exact;
        return std::clamp((exact + m_block / 2) / m_block * m_block, at, m_last);
    }

private:
    /// Where a column ends if samples come at equal distances, as they mostly do.
    std::size_t likelyEndOf(int column) const
    {
        return m_first + static_cast<std::size_t>((column + 1) * m_samplesPerColumn);
    }

    /// First sample at or after @p ms, looked for around @p guess.
    std::size_t search(qint64 ms, std::size_t at, std::size_t guess) const
    {
        const auto &times = m_series.times;
        std::size_t low = at;
        std::size_t high = m_last;
        for (std::size_t reach = 2; guess < high && low < high; reach *= 4) {
            if (times[guess] < ms) {
                low = guess + 1;
                guess = std::min(guess + reach, high);
            } else {
                high = guess;
                guess = guess > low + reach ? guess - reach : low;
            }
        }
        const auto begin = times.begin();
        return static_cast<std::size_t>(std::lower_bound(begin + static_cast<std::ptrdiff_t>(low),
                                                         begin + static_cast<std::ptrdiff_t>(high), ms)
                                        - begin);
    }

    const Series &m_series;
    qint64 m_from;
    double m_msPerColumn;
    double m_samplesPerColumn;
    std::size_t m_first;
    std::size_t m_last;
    std::size_t m_block;
};

std::vector<LineColumn> denseColumns(const Series &series, const ChartLayout &layout, qint64 gapMs,
                                     std::size_t first, std::size_t last, int columns)
{
    std::vector<LineColumn> result;
    result.reserve(static_cast<std::size_t>(columns));
    const ColumnWalk walk(series, layout.span(), first, last, columns);
    const Heights heights(layout);
    const auto height = [&heights](double value) { return static_cast<float>(heights.of(value)); };
    const auto isBroken = [&series, gapMs](std::size_t next) {
        return (series.evenStepMs > 0 ? series.evenStepMs : series.times[next] - series.times[next - 1]) > gapMs;
    };
    bool joined = false;
    std::size_t at = first;
    for (int column = 0; column < columns && at < last; ++column) {
        walk.prefetch(column);
        const std::size_t next = column + 1 == columns ? last : walk.endOf(column, at);
        if (next == at)
            continue;
        if (at > first && isBroken(at))
            joined = false;
        const Extent extent = series.pyramid.extent(series.values, at, next);
        at = next;
        if (extent.count > 0)
            result.push_back({column, joined, height(extent.first), height(extent.max), height(extent.min),
                              height(extent.last)});
        joined = extent.count > 0;
    }
    return result;
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
    shape.columnWidth = layout.plot().width() / columns;
    shape.dense = static_cast<double>(last - first) > DenseFrom * columns;
    if (shape.dense)
        shape.columns = denseColumns(series, layout, gapMs, first, last, columns);
    else
        shape.runs = sparseRuns(series, layout, gapMs, first, last);
    return shape;
}

std::vector<LineRun> runsOf(const LineShape &shape, const ChartLayout &layout)
{
    if (!shape.dense)
        return shape.runs;
    RunBuilder builder;
    for (const LineColumn &column : shape.columns) {
        if (!column.joined)
            builder.breakHere();
        const qreal x = layout.plot().left() + (column.column + 0.5) * shape.columnWidth;
        for (const float y : {column.first, column.bottom, column.top, column.last})
            builder.add(x, static_cast<qreal>(y));
    }
    return builder.take();
}

} // namespace wardroom
