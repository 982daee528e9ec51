// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/store/journal.h"
#include "services/store/uuid7.h"

#include <QtCore/QTemporaryDir>

namespace wardroom {

/// A folder with a store in it, and a clock that stands.
struct StoreWorld
{
    static constexpr qint64 Noon = 1'763'640'000'000; ///< 2025-11-20 12:00 UTC

    QTemporaryDir folder;
    ManualClock clock{Noon};
    QString file = folder.filePath(QStringLiteral("data/wardroom.db"));

    Journal::Options options() const { return {file, {}, QStringLiteral("Ana"), false}; }
    /// Null where it can not be opened; then the reason is in `problem`.
    std::unique_ptr<Journal> open() { return open(options()); }
    std::unique_ptr<Journal> open(const Journal::Options &given)
    {
        auto journal = Journal::open(given, clock);
        problem = journal ? QString() : journal.error().detail;
        return journal ? std::move(*journal) : nullptr;
    }
    QString problem;
};

inline QUuid newId()
{
    return makeUuid7(StoreWorld::Noon);
}

inline Edit setFields(const QString &entity, const QUuid &id, const QJsonObject &patch)
{
    return {entity, id, patch};
}

inline Edit incidentEdit(const QUuid &id, const QString &title)
{
    return {QStringLiteral("incident"), id, {{QStringLiteral("title"), title}}};
}

/// A new event, or a change of its title.
inline Edit eventEdit(const QUuid &id, const QUuid &incident, const QString &title)
{
    return {QStringLiteral("event"), id,
            {{QString(IncidentField), incident.toString(QUuid::WithoutBraces)}, {QStringLiteral("title"), title}}};
}

inline Edit titleEdit(const QUuid &id, const QString &title)
{
    return {QStringLiteral("event"), id, {{QStringLiteral("title"), title}}};
}

inline Change changeOf(const Edit &edit)
{
    return Change().with(edit);
}

} // namespace wardroom
