// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/render/annotations.h"

#include <algorithm>

namespace wardroom {

std::vector<AlertBand> mergedBands(const std::vector<AlertBand> &bands)
{
    std::vector<qint64> edges;
    for (const AlertBand &band : bands) {
        edges.push_back(band.span.fromMs);
        edges.push_back(band.span.toMs);
    }
    std::sort(edges.begin(), edges.end());
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    std::vector<AlertBand> merged;
    for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
        std::optional<int> priority;
        for (const AlertBand &band : bands) {
            if (band.span.fromMs <= edges[i] && band.span.toMs > edges[i])
                priority = std::min(priority.value_or(band.priority), band.priority);
        }
        if (!priority)
            continue;
        if (!merged.empty() && merged.back().span.toMs == edges[i] && merged.back().priority == *priority)
            merged.back().span.toMs = edges[i + 1];
        else
            merged.push_back({{edges[i], edges[i + 1]}, {}, *priority});
    }
    return merged;
}

std::vector<AlertBand> firingIntervals(const SeriesSnapshot &alerts,
                                       const std::function<std::optional<int>(const Labels &)> &priorityOf)
{
    std::vector<AlertBand> bands;
    const qint64 step = std::max<qint64>(1, alerts.stepMs);
    const qint64 latest = alerts.span.toMs > 0 ? alerts.span.toMs : std::numeric_limits<qint64>::max();
    for (const Series &series : alerts.series) {
        const auto priority = priorityOf(series.labels);
        if (!priority)
            continue;
        const QString name = series.labels.value(u"alertname");
        bool open = false;
        for (std::size_t i = 0; i < series.size(); ++i) {
            if (!(series.values[i] > 0)) { // 0 or a staleness marker
                open = false;
                continue;
            }
            const qint64 at = series.times[i];
            const qint64 end = std::min(at + step, std::max(latest, at));
            if (open && at - series.times[i - 1] <= step + step / 2)
                bands.back().span.toMs = end;
            else
                bands.push_back({{at, end}, name, *priority});
            open = true;
        }
    }
    std::stable_sort(bands.begin(), bands.end(),
                     [](const AlertBand &a, const AlertBand &b) { return a.span.fromMs < b.span.fromMs; });
    return bands;
}

} // namespace wardroom
