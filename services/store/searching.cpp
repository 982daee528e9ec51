// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/searching.h"

#include "services/store/searchtext.h"

#include <QtCore/QRegularExpression>

namespace wardroom {

namespace {

constexpr qsizetype MostWords = 16;

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    QStringList words = foldedForSearch(text).split(space, Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words.mid(0, MostWords);
}

} // namespace

Result<bool> Searching::isThere(const QUuid &incident)
{
    if (incident.isNull())
        return true;
    if (const auto known = m_there.constFind(incident); known != m_there.constEnd())
        return *known;
    const auto record = m_records.find(incident);
    if (!record)
        return failure(record.error());
    return *m_there.insert(incident, !*record || !(**record).record.isDeleted());
}

Result<std::vector<SearchHit>> Searching::find(const QString &text, int limit)
{
    std::vector<SearchHit> hits;
    const QStringList words = wordsOf(text);
    if (words.isEmpty() || limit <= 0)
        return hits;
    Result<void> problem;
    const auto take = [&](qint64 num) {
        const auto found = m_records.byNumber(num);
        if (!found) {
            problem = failure(found.error());
            return false;
        }
        if (!*found)
            return true;
        const Record &record = (**found).record;
        const auto there = isThere(record.incident());
        if (!there)
            problem = failure(there.error());
        else if (*there)
            hits.push_back({record.incident(), record.entity, record.id, excerptOf(record, words)});
        return there && static_cast<int>(hits.size()) < limit;
    };
    const auto searched = m_index.find(words, take);
    if (!searched || !problem)
        return failure(!searched ? searched.error() : problem.error());
    return hits;
}

} // namespace wardroom
