// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/dashboards/dashboarddocument.h"

#include <QtCore/QFileSystemWatcher>
#include <QtCore/QTimer>

namespace wardroom {

/// The file of one dashboard that is being edited. Knows what the file held when it was read or written, sees when
/// somebody else changes it, and never writes over such a change.
class DashboardFile final : public QObject
{
    Q_OBJECT
public:
    explicit DashboardFile(QObject *parent = nullptr);

    const QString &path() const { return m_path; } ///< empty: not in a file yet
    /// Whether save() may write there. Not for a bundled dashboard, a file that holds several, YAML, or the second
    /// schema: what the file has beside this dashboard would be lost; those are saved as a copy.
    bool savesInPlace() const { return m_inPlace; }

    /// Reads @p path and follows it from then on.
    RequestHandle open(const QString &path, QObject *guard,
                       std::function<void(Result<std::vector<DashboardDocument>>)> callback);
    /// Writes to path(). A change on disk that has not been answered yet fails with ErrorKind::Storage and is told
    /// by changedOnDisk(). The file is written also when the handle is gone by then.
    RequestHandle save(const DashboardDocument &document, QObject *guard, std::function<void(Result<void>)> callback);
    /// Writes to @p path, which becomes path() once it is written. The folder is made. What is there is replaced.
    RequestHandle saveAs(const DashboardDocument &document, const QString &path, QObject *guard,
                         std::function<void(Result<void>)> callback);
    /// Follows nothing any more: path() is empty.
    void forget();
    /// What is on disk has been seen and may be written over.
    void keepMine();

Q_SIGNALS:
    /// Somebody else wrote the file, or took it away. Once a change.
    void changedOnDisk();

private:
    struct Written
    {
        QByteArray hash;
        bool foreign = false; ///< not written: another change was there
    };

    RequestHandle write(const DashboardDocument &document, const QString &path, bool replace, QObject *guard,
                        std::function<void(Result<void>)> callback);
    void follow();
    void check();

    QString m_path;
    bool m_inPlace = false;
    QByteArray m_hash; ///< of the content we know
    QByteArray m_foreignHash; ///< of a content that was told and not answered
    bool m_foreign = false;
    QFileSystemWatcher m_watcher;
    QTimer m_settle; ///< a program that writes is left the time to end
    RequestHandle m_check;
    RequestHandle m_write;
};

/// A file name for a dashboard called @p title, that @p folder does not have yet: "node-exporter.json",
/// "node-exporter-2.json". With folder.
QString freeDashboardPath(const QString &folder, const QString &title);

} // namespace wardroom
