// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/background.h"
#include "services/demo/shopmodel.h"

namespace wardroom {

/// The time before the demo began, as wanted.
struct DemoHistoryPlan
{
    quint64 seed = 20251120;
    qint64 nowMs = 0;
    qint64 lengthMs = 6 * 3600 * 1000;
    qint64 stepMs = 15'000; ///< between samples
    /// How long ago the bad version was deployed, each about 19 minutes of incident.
    std::vector<qint64> incidentsMsAgo = {5 * 3600 * 1000 - 600'000, 46 * 60 * 1000};
};

/// … and as it was.
struct DemoHistory
{
    std::shared_ptr<ShopModel> model; ///< stands at nowMs, with its logs; the live demo goes on from here
    QString openMetricsFile;
    qint64 samples = 0;
};

/// Lives through the plan and writes every sample to @p file in the OpenMetrics format, for `promtool tsdb
/// create-blocks-from openmetrics`. CPU work of a second or so: call it in the background.
/// Errors: Storage when the file can not be written, Cancelled.
Result<DemoHistory> writeDemoHistory(const DemoHistoryPlan &plan, const QString &file,
                                     const CancelToken &token);

} // namespace wardroom
