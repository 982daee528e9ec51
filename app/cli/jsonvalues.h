// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/series/seriessnapshot.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace wardroom {

/// Values in the JSON forms of Prometheus' HTTP API.
QJsonObject jsonOf(const Labels &labels);
/// `[seconds, "value"]`
QJsonArray jsonSample(qint64 timeMs, double value);
/// `[seconds, {"count", "sum", "buckets": [[rule, "lower", "upper", "count"]…]}]`
QJsonArray jsonSample(const HistogramSample &sample);
/// A range vector: `{"metric", "values", "histograms"}` a series.
QJsonArray jsonMatrix(const SeriesSnapshot &snapshot);

} // namespace wardroom
