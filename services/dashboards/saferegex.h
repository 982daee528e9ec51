// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QRegularExpression>

#include <atomic>
#include <memory>

namespace wardroom {

/// A regular expression that a person wrote, run with a limit to its backtracking: a text that would take for ever does
/// not match instead. After some of these, or where all texts together take too long, no text does, so that thousands of
/// values do not add up to for ever. Thread-safe as QRegularExpression is.
class SafeRegex
{
public:
    /// Backtracking steps for one text.
    static constexpr int MatchLimit = 100'000;
    /// Texts that took for ever until the pattern is given up.
    static constexpr int MostFailures = 20;
    /// All matching within a minute takes at most so long.
    static constexpr qint64 MostMsInMinute = 2'000;

    SafeRegex() = default;
    /// JavaScript's form: `/pattern/flags`, or the pattern alone. Flags i, m and s are understood.
    static SafeRegex fromGrafana(const QString &text);

    bool isValid() const { return m_regex.isValid(); }
    bool isEmpty() const { return m_pattern.isEmpty(); }
    bool isGlobal() const { return m_global; }
    const QString &pattern() const { return m_pattern; }
    /// It takes for ever: it matches nothing from now on.
    bool isGivenUp() const { return m_effort && m_effort->failures >= MostFailures; }
    /// With some texts at least it takes for ever.
    bool isTooSlow() const { return m_effort && m_effort->failures > 0; }
    /// Why it can not be used, or not for all texts, for people who know regular expressions; empty: it can.
    QString errorText() const;
    /// Where the pattern itself is broken: how.
    QString fault() const { return m_regex.isValid() ? QString() : m_regex.errorString(); }
    QStringList groupNames() const { return m_regex.namedCaptureGroups(); }

    /// Anywhere in the text.
    bool matches(const QString &text) const { return match(text).hasMatch(); }
    /// Of a broken pattern: none.
    QRegularExpressionMatch match(const QString &text) const;
    /// With JavaScript's `$1`, `$<name>` and `$&`; the first match, or all with the flag g.
    QString replaced(const QString &text, const QString &with) const;

private:
    /// What matching costs, of all copies together.
    struct Effort
    {
        void add(qint64 ns, bool failed);

        std::atomic<int> failures = 0;
        std::atomic<qint64> minute = 0; ///< the one that spentNs is of
        std::atomic<qint64> spentNs = 0;
    };
    static SafeRegex compiled(const QString &text);

    QString m_pattern;
    bool m_global = false;
    QRegularExpression m_regex;
    std::shared_ptr<Effort> m_effort;
};

} // namespace wardroom
