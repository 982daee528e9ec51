// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/logs/volumebars.h"

#include "services/loki/loglevel.h"

#include <cmath>
#include <map>
#include <numeric>

namespace wardroom {

namespace {

class Bars
{
public:
    explicit Bars(qint64 stepMs)
        : m_stepMs(stepMs)
    {
    }

    void add(qint64 endMs, LogLevel level, double count)
    {
        VolumeBar &bar = m_byEnd[endMs];
        bar.fromMs = endMs - m_stepMs;
        bar.toMs = endMs;
        bar.counts[static_cast<std::size_t>(level)] += count;
    }

    std::vector<VolumeBar> inOrder() const
    {
        std::vector<VolumeBar> bars;
        bars.reserve(m_byEnd.size());
        for (const auto &[endMs, bar] : m_byEnd)
            bars.push_back(bar);
        return bars;
    }

private:
    qint64 m_stepMs;
    std::map<qint64, VolumeBar> m_byEnd;
};

} // namespace

double VolumeBar::total() const
{
    return std::accumulate(counts.begin(), counts.end(), 0.0);
}

std::vector<VolumeBar> volumeBars(const SeriesSnapshot &counts, qint64 stepMs)
{
    Bars bars(stepMs);
    for (const Series &series : counts.series) {
        const LogLevel level = logLevelFromLabels(series.labels);
        for (std::size_t i = 0; i < series.size(); ++i) {
            if (std::isfinite(series.values[i]) && series.values[i] > 0)
                bars.add(series.times[i], level, series.values[i]);
        }
    }
    return bars.inOrder();
}

std::vector<VolumeBar> volumeBars(const std::vector<LogLine> &lines, qint64 stepMs)
{
    Bars bars(stepMs);
    if (stepMs <= 0)
        return {};
    for (const LogLine &line : lines) {
        // The smallest multiple of the step that is not before the line.
        const qint64 ms = line.timeMs();
        const qint64 rest = ((ms % stepMs) + stepMs) % stepMs;
        bars.add(rest == 0 ? ms : ms - rest + stepMs, line.level, 1);
    }
    return bars.inOrder();
}

} // namespace wardroom
