// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/render/statechart.h"

#include <QtCore/QHash>

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace wardroom {

namespace {

constexpr qint64 FallbackStepMs = 60'000;

/// Finds states by their values and texts: of a measure that is none of states there may be as many as samples.
class StateIndex
{
public:
    StateIndex(std::vector<ChartState> &states, const std::function<ChartState(double)> &stateOf)
        : m_states(states)
        , m_stateOf(stateOf)
    {
    }

    std::size_t of(double value)
    {
        const auto known = m_byValue.find(value);
        return known == m_byValue.end() ? m_byValue.emplace(value, indexOf(m_stateOf(value))).first->second : known->second;
    }

private:
    std::size_t indexOf(const ChartState &state)
    {
        QList<std::size_t> &alike = m_byText[state.text];
        for (const std::size_t index : alike) {
            if (m_states[index] == state)
                return index;
        }
        alike.append(m_states.size());
        m_states.push_back(state);
        return m_states.size() - 1;
    }

    std::vector<ChartState> &m_states;
    const std::function<ChartState(double)> &m_stateOf;
    std::unordered_map<double, std::size_t> m_byValue;
    QHash<QString, QList<std::size_t>> m_byText;
};

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
                             const std::function<ChartState(double)> &stateOf, std::size_t most)
{
    auto chart = std::make_shared<StateChart>();
    chart->merged = merged;
    const qint64 step = snapshot.stepMs > 0 ? snapshot.stepMs : FallbackStepMs;
    chart->all = snapshot.series.size();
    StateIndex states(chart->states, stateOf);
    for (std::size_t at = 0; at < std::min(most, chart->all); ++at) {
        const Series &series = snapshot.series[at];
        StateRow row{labelOf(series), {}};
        for (std::size_t i = 0; i < series.size(); ++i) {
            if (std::isnan(series.values[i]))
                continue;
            const std::size_t state = states.of(series.values[i]);
            const qint64 from = series.times[i];
            const qint64 next = i + 1 < series.size() ? series.times[i + 1] : from + step;
            const qint64 end = next - from <= step + step / 2 ? next : from + step;
            const bool same = merged && !row.spans.empty() && row.spans.back().state == state
                && row.spans.back().span.toMs == from;
            if (same)
                row.spans.back().span.toMs = end;
            else
                row.spans.push_back({{from, end}, state});
        }
        chart->rows.push_back(std::move(row));
    }
    return chart;
}

} // namespace wardroom
