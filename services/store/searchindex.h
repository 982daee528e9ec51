// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/store/database.h"

#include <QtCore/QStringList>

namespace wardroom {

/// Full text over FTS5's trigrams, for every script. A word shorter than a trigram ("故障", "db") is looked up among the
/// index's terms: those that begin with it. What the index proposes is compared with the text itself, so that a hit is one.
class SearchIndex
{
public:
    explicit SearchIndex(Database &database)
        : m_database(database)
    {
    }
    /// @p before: its text as it is in the index; none: not there.
    Result<void> set(qint64 num, const QString &before, const QString &after);
    Result<void> clear();
    /// Records that have all @p words (folded, not empty), newest first, until @p take says false.
    Result<void> find(const QStringList &words, const std::function<bool(qint64 num)> &take);
    Result<void> each(const std::function<bool(qint64 num, const QString &text)> &take);
    /// FTS5's own check; needs to write.
    Result<void> check();

private:
    Result<QString> expressionFor(const QString &word);

    Database &m_database;
};

} // namespace wardroom
