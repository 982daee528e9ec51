// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/incident/incidentedits.h"
#include "services/incident/incidentnames.h"
#include "services/store/journal.h"
#include "services/store/uuid7.h"

#include <QtCore/QDateTime>
#include <QtCore/QTemporaryDir>

namespace wardroom {

/// A folder with a store in it, a clock that stands, and an incident to work on.
struct IncidentWorld
{
    static constexpr qint64 Now = 1'795'595'200'000; ///< 2026-11-25 08:26:40 UTC, a Wednesday

    QTemporaryDir folder;
    ManualClock clock{Now};
    QString file = folder.filePath(QStringLiteral("wardroom.db"));

    EditContext context() const { return {clock.nowMs(), QStringLiteral("Ana")}; }
    Journal::Options options() const { return {file, {}, QStringLiteral("Ana"), false}; }
    std::unique_ptr<Journal> open() { return open(file); }
    std::unique_ptr<Journal> open(const QString &path)
    {
        Journal::Options given = options();
        given.file = path;
        auto journal = Journal::open(given, clock);
        return journal ? std::move(*journal) : nullptr;
    }
    QUuid declare(Journal &journal, const QString &title, Severity severity = Severity::Sev2)
    {
        const QUuid id = makeUuid7(clock.nowMs());
        IncidentDraft draft;
        draft.title = title;
        draft.severity = severity;
        return journal.write(declareIncident(id, draft, context())) ? id : QUuid();
    }
};

inline IncidentContent contentIn(Journal &journal, const QUuid &id)
{
    const auto records = journal.recordsOf(id);
    return records ? contentOf(*records) : IncidentContent{};
}

inline qint64 utc(const QString &iso)
{
    return QDateTime::fromString(iso, Qt::ISODate).toMSecsSinceEpoch();
}

} // namespace wardroom
