// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/json/jsonvalue.h"

namespace wardroom {

/// A panel's JSON in the form of Grafana 10: "graph" becomes "timeseries", "singlestat" "stat", the older
/// "table" and the pie chart plugin today's, with options, field defaults and overrides that look the same.
/// Others come back as they are. A reader's copy only: the file keeps what it has.
JsonValue modernPanel(const JsonValue &panel);
/// Whether modernPanel() changes it.
bool isLegacyPanel(const JsonValue &panel);

JsonValue modernGraph(const JsonValue &panel);
JsonValue modernSingleStat(const JsonValue &panel);
JsonValue modernTable(const JsonValue &panel);
JsonValue modernPieChart(const JsonValue &panel);

/// Steps of a colour scale: one colour more than limits.
JsonValue thresholdSteps(const QStringList &colors, const QList<double> &limits);
/// {matcher: {id, options}, properties}
JsonValue overrideFor(const QString &matcher, const QString &options, const JsonValue &properties);
JsonValue property(const QString &id, const JsonValue &value);
/// Today's name of a calculation: "current" is "lastNotNull", "avg" is "mean".
QString modernCalculation(const QString &name);

} // namespace wardroom
