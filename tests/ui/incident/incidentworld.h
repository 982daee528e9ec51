// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/view/viewcontext.h"
#include "services/core/clock.h"
#include "services/evidence/pinner.h"
#include "services/incident/incidentdesk.h"

#include <QtCore/QTemporaryDir>

namespace wardroom {

/// A real store in a folder of its own, with a desk over it, and a window's context.
struct IncidentWorld
{
    static constexpr qint64 Minute = 60'000;

    QTemporaryDir folder;
    ManualClock clock{QDateTime(QDate(2026, 11, 20), QTime(15, 2, 38), Qt::UTC).toMSecsSinceEpoch()};
    TimeCursor cursor;
    ViewContext context{clock, cursor};
    std::unique_ptr<Store> store;
    std::unique_ptr<IncidentDesk> desk;
    std::unique_ptr<Pinner> pinner;

    IncidentWorld();
    ~IncidentWorld();

    QString storeFile() const { return folder.filePath(QStringLiteral("incidents.sqlite")); }
    /// Null where it was not written.
    QUuid declare(const QString &title, Severity severity, qint64 agoMs, const QString &environment = QStringLiteral("production"));
    bool write(const Change &change);
    const Incident &incident(const QUuid &id) const { return *desk->find(id); }
    /// Half a year of incidents, closed ones among them, and the shop's pool exhaustion, which is returned.
    QUuid fill();
};

} // namespace wardroom
