// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/series/seriessnapshot.h"

#include <functional>

namespace wardroom {

enum class ThresholdLevel { Ok, Notice, Warning, Serious };

struct ChartThreshold
{
    double value = 0; ///< the level begins here, upwards; -Inf: from below
    QString name; ///< already in the user's language, e.g. "warning"
    ThresholdLevel level = ThresholdLevel::Warning;
    friend bool operator==(const ChartThreshold &, const ChartThreshold &) = default;
};

/// When an alert fired.
struct AlertBand
{
    TimeSpan span;
    QString name; ///< the alert's own, never translated
    int priority = 0; ///< 0…3
    friend bool operator==(const AlertBand &, const AlertBand &) = default;
};

/// The same bands without overlaps, ascending: where several fire, the most urgent priority counts. Names are
/// dropped.
std::vector<AlertBand> mergedBands(const std::vector<AlertBand> &bands);

/// When the series of an `ALERTS{alertstate="firing"}` range result had samples: one interval a series for
/// each unbroken run. A sample stands for the step that follows it; samples farther apart than one and a half
/// steps are two intervals. @p priorityOf: 0…3 from the alert's labels; nothing leaves the alert out.
std::vector<AlertBand> firingIntervals(const SeriesSnapshot &alerts,
                                       const std::function<std::optional<int>(const Labels &)> &priorityOf);

struct DeploymentMark
{
    qint64 timeMs = 0;
    QString text; ///< the version
    friend bool operator==(const DeploymentMark &, const DeploymentMark &) = default;
};

/// From declared to resolved.
struct IncidentMark
{
    TimeSpan span;
    QString text; ///< its number
    int severity = 0; ///< 0 (SEV-1) … 3
    friend bool operator==(const IncidentMark &, const IncidentMark &) = default;
};

/// One measurement that stands for many: a request whose trace can be looked up.
struct ChartExemplar
{
    qint64 timeMs = 0;
    double value = 0;
    Labels labels; ///< the trace's
    friend bool operator==(const ChartExemplar &, const ChartExemplar &) = default;
};

} // namespace wardroom
