// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <vector>

namespace wardroom {

/// One of Grafana's calculations over values: "mean", "lastNotNull", "max", "sum", "count", "range", "delta",
/// "diff", "p95" … NaN counts as missing; nothing left gives NaN. Unknown names are lastNotNull.
double reduceValues(const std::vector<double> &values, const QString &calculation);
bool isKnownCalculation(const QString &calculation);
/// "Last *" for "lastNotNull", as column names of a reduced table say it.
QString calculationTitle(const QString &calculation);

} // namespace wardroom
