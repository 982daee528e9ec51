// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/settings/jsonfile.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <vector>

namespace wardroom {

class Clock;

struct HistoryEntry
{
    QString query; ///< as it was typed, without space at its ends; what tells entries apart
    qint64 lastRunMs = 0;
    int runs = 1;
    bool starred = false;
    friend bool operator==(const HistoryEntry &, const HistoryEntry &) = default;
};

/// The queries that were run, the newest first, over one JSON file. A query stands in it once, however often
/// it is run. Starred ones stay; of the others the newest MostUnstarred. Fields of the file that are not
/// known here are dropped with their entry only. Changes are written together, shortly after the last one,
/// and at the end.
class QueryHistory final : public QObject
{
    Q_OBJECT
public:
    static constexpr int MostUnstarred = 500;

    QueryHistory(QString filePath, const Clock &clock, QObject *parent = nullptr);
    ~QueryHistory() override;

    const std::vector<HistoryEntry> &entries() const { return m_entries; }
    void add(const QString &query);
    void setStarred(const QString &query, bool starred);
    void remove(const QString &query);
    /// Starred ones stay.
    void clear();

    /// What was wrong with the file at the start.
    const std::optional<FileProblem> &problem() const { return m_problem; }
    Result<void> save();

Q_SIGNALS:
    void changed();
    void problemFound(const wardroom::FileProblem &problem);

private:
    std::vector<HistoryEntry>::iterator find(const QString &query);
    void entriesChanged();
    void forgetOldest();

    const QString m_filePath;
    const Clock &m_clock;
    QJsonObject m_file; ///< as read: what else stands in it is written back
    std::vector<HistoryEntry> m_entries;
    std::optional<FileProblem> m_problem;
    bool m_writable = true;
    bool m_dirty = false;
    QTimer m_saveTimer;
};

} // namespace wardroom
