// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/render/statechart.h"

#include <algorithm>
#include <cmath>

namespace wardroom {

namespace {

constexpr qint64 FallbackStepMs = 60'000;

std::size_t indexOf(std::vector<ChartState> &states, const ChartState &state)
{
    const auto known = std::find(states.begin(), states.end(), state);
    if (known != states.end())
        return static_cast<std::size_t>(known - states.begin());
    states.push_back(state);
    return states.size() - 1;
}

} // namespace

const ChartState *StateChart::stateAt(std::size_t row, qint64 ms) const
{
    const std::vector<StateSpan> &spans = rows[row].spans;
    const auto next = std::upper_bound(spans.begin(), spans.end(), ms, [](qint64 at, const StateSpan &span) {
        return at < span.span.fromMs;
    });
    if (next == spans.begin() || ms > (next - 1)->span.toMs)
        return nullptr;
    return &states[(next - 1)->state];
}

StateChartPtr makeStateChart(const SeriesSnapshot &snapshot, bool merged,
                             const std::function<QString(const Series &)> &labelOf,
                             const std::function<ChartState(double)> &stateOf)
{
    auto chart = std::make_shared<StateChart>();
    chart->merged = merged;
    const qint64 step = snapshot.stepMs > 0 ? snapshot.stepMs : FallbackStepMs;
    for (const Series &series : snapshot.series) {
        StateRow row{labelOf(series), {}};
        for (std::size_t i = 0; i < series.size(); ++i) {
            if (std::isnan(series.values[i]))
                continue;
            const std::size_t state = indexOf(chart->states, stateOf(series.values[i]));
            const qint64 at = series.times[i];
            const qint64 next = i + 1 < series.size() ? series.times[i + 1] : at + step;
            const qint64 end = next - at <= step + step / 2 ? next : at + step;
            const bool same = merged && !row.spans.empty() && row.spans.back().state == state
                && row.spans.back().span.toMs == at;
            if (same)
                row.spans.back().span.toMs = end;
            else
                row.spans.push_back({{at, end}, state});
        }
        chart->rows.push_back(std::move(row));
    }
    return chart;
}

} // namespace wardroom
