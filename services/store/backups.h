// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/store/database.h"

#include <QtCore/QStringList>

namespace wardroom {

/// Copies of the store in a folder of their own, readable by the owner only: one a day, of which the newest 14 are kept,
/// and one before each migration, which is kept.
class Backups
{
public:
    /// @p folder empty: "backups" beside the store.
    Backups(const QString &storeFile, const QString &folder);

    /// Of today (UTC); one that is there already is replaced. A damaged store is not copied: it would push out a good copy.
    Result<QString> makeDaily(Database &database, qint64 nowMs) const;
    Result<QString> makeBeforeMigration(Database &database, int version, qint64 nowMs) const;
    bool isDailyDue(qint64 nowMs) const;
    QStringList newestFirst() const; ///< paths of all

private:
    Result<QString> copyTo(Database &database, const QString &name) const;
    QString dailyName(qint64 nowMs) const;
    void removeOld() const;

    QString m_folder;
    QString m_stem;
};

/// What is wrong with the file's structure; empty: nothing.
Result<QStringList> quickCheck(Database &database);

} // namespace wardroom
