// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

namespace wardroom {

/// Wall time of each piece of work in milliseconds, the median of @p rounds. They take turns, so that whatever else
/// the machine does meets all of them alike. The first round warms up and is not counted.
std::vector<double> medianTimes(const std::vector<std::function<void()>> &works, int rounds);

/// One line on stdout: `bench NAME VALUE UNIT ratio R of REFERENCE`; R is @p value / @p referenceValue, both taken
/// in the same run.
void printFigure(const char *name, double value, const char *unit, double referenceValue, const char *reference);
/// `bench NAME VALUE UNIT`, for what has nothing to be compared with.
void printFigure(const char *name, double value, const char *unit);

} // namespace wardroom
