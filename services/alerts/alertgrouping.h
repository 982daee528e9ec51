// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/alertmanager/alertmanagertypes.h"
#include "services/alerts/priority.h"

namespace wardroom {

/// How a list of alerts is cut into groups.
struct AlertGrouping
{
    enum class By {
        Nothing, ///< one group
        Routes, ///< as the server groups its notifications
        Labels, ///< by the values of `labels`
    };
    By by = By::Routes;
    QStringList labels;
    /// Labels that have a column of their own and so neither unite nor tell apart.
    QStringList shownElsewhere{QStringLiteral("alertname"), QStringLiteral("severity")};

    friend bool operator==(const AlertGrouping &, const AlertGrouping &) = default;
};

/// One group: what its alerts have in common stands in its head, each row shows only what differs.
struct AlertBucket
{
    struct Row
    {
        Alert alert;
        Labels differing;
        Priority priority = Priority::P3;
        friend bool operator==(const Row &, const Row &) = default;
    };
    QString id; ///< stable over polls
    Labels key; ///< the labels grouped by
    Labels shared; ///< key, and what all alerts agree in
    QStringList receivers;
    std::vector<Row> rows; ///< worst priority first, then the oldest

    Priority worst() const { return rows.empty() ? Priority::P3 : rows.front().priority; }
    friend bool operator==(const AlertBucket &, const AlertBucket &) = default;
};

/// Every alert stands in exactly one bucket, though the server may list it in several groups. @p routes are the server's
/// groups, used for By::Routes only; an alert that is in none of them goes by its receivers. Buckets are ordered by
/// worst priority, then by id. Pure.
std::vector<AlertBucket> groupAlerts(const std::vector<Alert> &alerts, const std::vector<AlertGroup> &routes,
                                     const AlertGrouping &grouping, const PriorityMapping &priorities);

/// Name and value pairs that all alerts agree in. One alert alone shares nothing: nothing says what is common.
Labels sharedLabels(const std::vector<Alert> &alerts);

} // namespace wardroom
