// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/timerange.h"
#include "services/render/format.h"

#include <QtCore/QString>

#include <optional>
#include <vector>

namespace wardroom {

/// A value axis: its ends, its kind and where it is labelled. A value.
struct ValueScale
{
    double minimum = 0;
    double maximum = 1;
    int logBase = 0; ///< 0: linear
    std::vector<double> ticks; ///< ascending, within the ends
    double step = 0; ///< between linear ticks; 0 where logarithmic

    /// 0 at the minimum, 1 at the maximum; outside values go beyond. On a logarithmic scale what is not
    /// positive lies at the minimum.
    bool isLogarithmic() const { return logBase > 1; }
    double fraction(double value) const;
    double valueAt(double fraction) const;
};

/// In which numbers a step is round: 25 or 50; 256 or 512 bytes; 15 s or 10 min.
enum class StepKind { Decimal, Binary, Duration };

/// What a scale must show, and what a person fixed.
struct ValueDemand
{
    std::optional<double> lowest = {}; ///< of the data; absent: there is none
    std::optional<double> highest = {};
    std::optional<double> fixedMinimum = {};
    std::optional<double> fixedMaximum = {};
    std::optional<double> softMinimum = {}; ///< shown at least, unless the data goes beyond
    std::optional<double> softMaximum = {};
    int logBase = 0; ///< 2 or 10; 0: linear
    bool fromZero = true; ///< what is not negative starts at zero
    StepKind steps = StepKind::Decimal;
    double stepFactor =
        1; ///< to the unit in which steps are round: 0.001 for milliseconds in steps of seconds
};

/// A scale with round ends that shows everything demanded, with about @p tickCount ticks.
ValueScale makeValueScale(const ValueDemand &demand, int tickCount);

/// A round step, 1, 2, 2.5 or 5 times a power of ten (Decimal), a power of two (Binary) or what clocks count
/// in (Duration, seconds), so that @p span holds no more than @p count of them.
double niceStep(double span, int count, StepKind kind = StepKind::Decimal);

struct TimeTick
{
    qint64 ms = 0;
    QString label;
    bool startsDay = false; ///< midnight, or where that is skipped the day's first moment; labelled with its date
    friend bool operator==(const TimeTick &, const TimeTick &) = default;
};

/// Round moments of @p zone's wall clock within @p span, at most @p count. An hour that daylight saving skips
/// has no tick; one that it repeats has two, unless ticks stand farther apart than that.
std::vector<TimeTick> timeTicks(TimeSpan span, const QTimeZone &zone, int count);

} // namespace wardroom
