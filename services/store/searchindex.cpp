// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/searchindex.h"

#include <QtCore/QList>

#include <algorithm>

namespace wardroom {

namespace {

constexpr qsizetype TrigramLength = 3;
/// Of a long word; more would not leave fewer records.
constexpr qsizetype MostTrigrams = 8;
/// Of a short word. One that begins more terms than this is in so many records that reading them, newest first, is quicker.
constexpr int MostTerms = 200;

QString quoted(QString term)
{
    return u'"' + term.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

/// Spread over the word, its end included.
QString trigramsOf(const QList<uint> &characters)
{
    const qsizetype last = characters.size() - TrigramLength;
    const qsizetype count = std::min(last + 1, MostTrigrams);
    QStringList terms;
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype at = count == 1 ? 0 : last * i / (count - 1);
        const QList<uint> trigram = characters.mid(at, TrigramLength);
        terms.append(quoted(QString::fromUcs4(reinterpret_cast<const char32_t *>(trigram.constData()), trigram.size())));
    }
    return terms.join(QStringLiteral(" AND "));
}

} // namespace

Result<void> SearchIndex::set(qint64 num, const QString &before, const QString &after)
{
    if (before == after)
        return {};
    if (!before.isEmpty()) {
        if (const auto done = m_database.run(QLatin1String("DELETE FROM search WHERE rowid = ?"), {num}); !done)
            return failure(done.error());
    }
    if (after.isEmpty())
        return {};
    const auto done = m_database.run(QLatin1String("INSERT INTO search (rowid, text) VALUES (?, ?)"), {num, after});
    return done ? Result<void>() : failure(done.error());
}

/// Made anew: FTS5 would take out row after row.
Result<void> SearchIndex::clear()
{
    const auto made = m_database.value(QLatin1String("SELECT sql FROM sqlite_master WHERE name = 'search'"));
    if (!made)
        return failure(made.error());
    return m_database.runOnce(QStringLiteral("DROP TABLE search")).and_then([&] { return m_database.runOnce(made->toString()); });
}

Result<QString> SearchIndex::expressionFor(const QString &word)
{
    const QList<uint> characters = word.toUcs4();
    if (characters.size() >= TrigramLength)
        return trigramsOf(characters);
    QStringList terms;
    const QString beyond = word + QString::fromUcs4(U"\U0010ffff", 1);
    const auto read = m_database.each(QLatin1String("SELECT term FROM search_term WHERE term >= ? AND term <= ? LIMIT ?"),
                                      {word, beyond, MostTerms + 1}, [&terms](const Row &row) {
                                          terms.append(quoted(row.text(0)));
                                          return true;
                                      });
    if (!read)
        return failure(read.error());
    if (terms.size() > MostTerms)
        return QString();
    if (terms.isEmpty())
        terms.append(quoted(word)); // begins nothing: matches nothing
    return u'(' + terms.join(QStringLiteral(" OR ")) + u')';
}

Result<void> SearchIndex::find(const QStringList &words, const std::function<bool(qint64 num)> &take)
{
    QStringList expressions;
    for (const QString &word : words) {
        const auto expression = expressionFor(word);
        if (!expression)
            return failure(expression.error());
        if (!expression->isEmpty())
            expressions.append(*expression);
    }
    const auto compare = [&](const Row &row) {
        const QString text = row.text(1);
        const bool hasAll = std::all_of(words.begin(), words.end(), [&text](const QString &word) { return text.contains(word); });
        return !hasAll || take(row.integer(0));
    };
    if (expressions.isEmpty())
        return m_database.each(QLatin1String("SELECT rowid, text FROM search ORDER BY rowid DESC"), {}, compare);
    return m_database.each(QLatin1String("SELECT rowid, text FROM search WHERE search MATCH ? ORDER BY rowid DESC"),
                           {expressions.join(QStringLiteral(" AND "))}, compare);
}

Result<void> SearchIndex::each(const std::function<bool(qint64 num, const QString &text)> &take)
{
    return m_database.each(QLatin1String("SELECT rowid, text FROM search ORDER BY rowid"), {},
                           [&take](const Row &row) { return take(row.integer(0), row.text(1)); });
}

Result<void> SearchIndex::check()
{
    const auto done = m_database.run(QLatin1String("INSERT INTO search (search) VALUES ('integrity-check')"));
    return done ? Result<void>() : failure(done.error());
}

} // namespace wardroom
