// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/alerts/alertgrouping.h"

namespace wardroom {

/// Whether an alert is heard, and if not why.
enum class AlertState { Firing, Silenced, Inhibited, Muted };
AlertState alertState(const Alert &alert);

struct AlertTreeRow
{
    Alert alert;
    Labels differs; ///< its labels that the group does not share
    Priority priority = Priority::P3;
    AlertState state = AlertState::Firing;
    QString value; ///< as its annotations give it; empty: they give none
    qint64 silencedUntilMs = 0; ///< the latest end of the silences that hide it; 0: none, or not known
    friend bool operator==(const AlertTreeRow &, const AlertTreeRow &) = default;
};

struct AlertTreeGroup
{
    QString key; ///< stable over polls
    Labels shared;
    QStringList receivers;
    std::vector<AlertTreeRow> rows;
    Labels identity = {}; ///< the labels it is grouped by; empty: by none

    Priority worst() const;
    friend bool operator==(const AlertTreeGroup &, const AlertTreeGroup &) = default;
};

/// What rows are ordered by within their group, and groups by their first row.
struct AlertOrder
{
    enum class By { Priority, Name, Differs, Value, Age, State };
    By by = By::Priority;
    bool descending = false; ///< of Age: the youngest first is ascending
    friend bool operator==(const AlertOrder &, const AlertOrder &) = default;
};

/// Groups as the model shows them. Pure.
std::vector<AlertTreeGroup> alertTree(const std::vector<AlertBucket> &buckets, const std::vector<Silence> &silences,
                                      const AlertOrder &order);

/// The value an alert was raised with, from the annotations that rules customarily put it in.
QString annotatedValue(const Labels &annotations);

} // namespace wardroom
