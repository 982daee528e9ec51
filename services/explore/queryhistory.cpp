// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/explore/queryhistory.h"

#include "services/core/clock.h"

#include <QtCore/QJsonArray>
#include <QtCore/QSet>

#include <algorithm>

namespace wardroom {

namespace {

constexpr int Version = 1;
constexpr int SaveDelayMs = 300;
constexpr QLatin1String QueriesKey("queries");

HistoryEntry entryFrom(const QJsonObject &object)
{
    return {object.value(QLatin1String("query")).toString().trimmed(),
            object.value(QLatin1String("lastRunMs")).toInteger(),
            std::max(1, object.value(QLatin1String("runs")).toInt(1)),
            object.value(QLatin1String("starred")).toBool()};
}

QJsonObject jsonOf(const HistoryEntry &entry)
{
    QJsonObject object{{QStringLiteral("query"), entry.query},
                       {QStringLiteral("lastRunMs"), entry.lastRunMs},
                       {QStringLiteral("runs"), entry.runs}};
    if (entry.starred)
        object.insert(QStringLiteral("starred"), true);
    return object;
}

std::vector<HistoryEntry> entriesFrom(const QJsonArray &list)
{
    std::vector<HistoryEntry> entries;
    QSet<QString> seen;
    for (const QJsonValue &value : list) {
        HistoryEntry entry = entryFrom(value.toObject());
        if (entry.query.isEmpty() || seen.contains(entry.query))
            continue;
        seen.insert(entry.query);
        entries.push_back(std::move(entry));
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const HistoryEntry &a, const HistoryEntry &b) { return a.lastRunMs > b.lastRunMs; });
    return entries;
}

} // namespace

QueryHistory::QueryHistory(QString filePath, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_filePath(std::move(filePath))
    , m_clock(clock)
{
    JsonFile file = readJsonFile(m_filePath, Version, clock.nowMs());
    m_file = std::move(file.object);
    m_problem = std::move(file.problem);
    m_writable = file.writable;
    m_entries = entriesFrom(m_file.value(QueriesKey).toArray());
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(SaveDelayMs);
    connect(&m_saveTimer, &QTimer::timeout, this, [this] { (void)save(); });
}

QueryHistory::~QueryHistory()
{
    (void)save();
}

std::vector<HistoryEntry>::iterator QueryHistory::find(const QString &query)
{
    return std::find_if(m_entries.begin(), m_entries.end(),
                        [&query](const HistoryEntry &entry) { return entry.query == query; });
}

void QueryHistory::add(const QString &query)
{
    const QString text = query.trimmed();
    if (text.isEmpty())
        return;
    HistoryEntry entry{text, m_clock.nowMs(), 1, false};
    if (const auto found = find(text); found != m_entries.end()) {
        entry.runs = found->runs + 1;
        entry.starred = found->starred;
        m_entries.erase(found);
    }
    m_entries.insert(m_entries.begin(), std::move(entry));
    forgetOldest();
    entriesChanged();
}

void QueryHistory::forgetOldest()
{
    int unstarred = 0;
    std::erase_if(m_entries, [&unstarred](const HistoryEntry &entry) {
        return !entry.starred && ++unstarred > MostUnstarred;
    });
}

void QueryHistory::setStarred(const QString &query, bool starred)
{
    const auto found = find(query);
    if (found == m_entries.end() || found->starred == starred)
        return;
    found->starred = starred;
    entriesChanged();
}

void QueryHistory::remove(const QString &query)
{
    if (const auto found = find(query); found != m_entries.end()) {
        m_entries.erase(found);
        entriesChanged();
    }
}

void QueryHistory::clear()
{
    if (std::erase_if(m_entries, [](const HistoryEntry &entry) { return !entry.starred; }) > 0)
        entriesChanged();
}

void QueryHistory::entriesChanged()
{
    m_dirty = true;
    m_saveTimer.start();
    Q_EMIT changed();
}

Result<void> QueryHistory::save()
{
    m_saveTimer.stop();
    if (!m_dirty || !m_writable)
        return {};
    QJsonArray list;
    for (const HistoryEntry &entry : m_entries)
        list.append(jsonOf(entry));
    if (!m_file.contains(QLatin1String("version")))
        m_file.insert(QStringLiteral("version"), Version);
    m_file.insert(QueriesKey, list);
    const Result<void> written = writeJsonFile(m_filePath, m_file);
    m_dirty = !written;
    if (!written)
        Q_EMIT problemFound({FileProblem::Kind::NotSaved, m_filePath, {}, {}, written.error().detail});
    return written;
}

} // namespace wardroom
