// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/store/operation.h"

#include <QtCore/QHash>

#include <optional>

namespace wardroom {

/// When a field was written: decides which of two writers is the last.
struct Stamp
{
    HybridTime time;
    QUuid operation;
    friend bool operator==(const Stamp &, const Stamp &) = default;
    friend bool operator<(const Stamp &a, const Stamp &b)
    {
        return a.time != b.time ? a.time < b.time : a.operation < b.operation;
    }
};

/// What all operations on one entity amount to: a row of the projection. Field by field the last writer wins, so that the
/// order in which operations arrive does not matter.
struct Record
{
    QString entity;
    QUuid id;
    QJsonObject fields; ///< without those that were taken away
    QHash<QString, Stamp> stamps; ///< also of those
    Stamp created; ///< its first operation

    /// The incident it belongs to: itself, where it is one; null: none.
    QUuid incident() const;
    bool isDeleted() const { return fields.value(DeletedField).toBool(); }
    friend bool operator==(const Record &, const Record &) = default;
};

/// @p record with @p operation taken in; harmless where it was before.
void applyOperation(Record &record, const Operation &operation);

} // namespace wardroom
