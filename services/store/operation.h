// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/store/hybridtime.h"

#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QUuid>

namespace wardroom {

/// One line of the journal: who set which fields of one entity, and when. Never changed, never removed.
struct Operation
{
    QUuid id; ///< version 7
    HybridTime time;
    QString actor; ///< a person's name, or what recorded it by itself
    QUuid device;
    QString entity; ///< "incident", "event", …; kinds of a later version are kept as they are
    QUuid entityId;
    QUuid change; ///< one step of a person: operations that are undone together
    QUuid reverts; ///< the change that this one takes back; null: none
    QJsonObject patch; ///< field → value; null takes the field away
    bool automatic = false; ///< noted by the program by itself: undo does not stop at it

    friend bool operator==(const Operation &, const Operation &) = default;
};

/// The order in which operations count, the same on every device.
inline bool comesBefore(const Operation &a, const Operation &b)
{
    return a.time != b.time ? a.time < b.time : a.id < b.id;
}

/// Fields to be set; the journal gives it identity and time.
struct Edit
{
    QString entity;
    QUuid entityId;
    QJsonObject patch;

    friend bool operator==(const Edit &, const Edit &) = default;
};

/// What is written, and undone, as one.
struct Change
{
    QList<Edit> edits;
    QString actor; ///< empty: the store's own (whoever uses this computer)
    /// Noted by the program by itself: undo does not stop at it.
    bool automatic = false;

    Change &&with(const Edit &edit) &&
    {
        edits.append(edit);
        return std::move(*this);
    }
};

/// Field that takes an entity away, on every entity: a tombstone, so that a merge can not bring it back by accident.
inline constexpr QLatin1String DeletedField("deleted");
/// Field that names the incident an entity belongs to; absent: none (a pin in the tray).
inline constexpr QLatin1String IncidentField("incident");

} // namespace wardroom
