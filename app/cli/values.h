// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace wardroom {

/// A sample's value as Prometheus' API writes it: the shortest text that reads back to the same number, "NaN",
/// "+Inf", "-Inf"; an exponent below 1e-6 and from 1e21 on.
QString valueText(double value);
/// ISO 8601 in UTC with milliseconds.
QString timeText(qint64 ms);
/// As timeText(), empty for 0, which stands for "unset".
QString setTimeText(qint64 ms);
/// As timeText(), with nanoseconds.
QString timeTextNs(qint64 ns);

} // namespace wardroom
