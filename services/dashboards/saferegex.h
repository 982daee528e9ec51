// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QRegularExpression>

#include <atomic>
#include <memory>

namespace wardroom {

/// A regular expression that a person wrote, run with a limit to its backtracking: a text that would take for ever does
/// not match instead, and after some of these no text does, so that thousands of values do not add up to for ever.
/// Thread-safe as QRegularExpression is.
class SafeRegex
{
public:
    /// Backtracking steps for one text.
    static constexpr int MatchLimit = 100'000;
    /// Texts that took for ever until the pattern is given up.
    static constexpr int MostFailures = 20;

    SafeRegex() = default;
    /// JavaScript's form: `/pattern/flags`, or the pattern alone. Flags i, m and s are understood.
    static SafeRegex fromGrafana(const QString &text);

    bool isValid() const { return m_regex.isValid(); }
    bool isEmpty() const { return m_pattern.isEmpty(); }
    bool isGlobal() const { return m_global; }
    const QString &pattern() const { return m_pattern; }
    /// It takes for ever: it matches nothing from now on.
    bool isGivenUp() const { return m_failures && *m_failures >= MostFailures; }
    /// Why it can not be used, for people who know regular expressions; empty: it can.
    QString errorText() const;
    QStringList groupNames() const { return m_regex.namedCaptureGroups(); }

    /// Anywhere in the text.
    bool matches(const QString &text) const { return match(text).hasMatch(); }
    /// Of a broken pattern: none.
    QRegularExpressionMatch match(const QString &text) const;
    /// With JavaScript's `$1`, `$<name>` and `$&`; the first match, or all with the flag g.
    QString replaced(const QString &text, const QString &with) const;

private:
    static SafeRegex compiled(const QString &text);

    QString m_pattern;
    bool m_global = false;
    QRegularExpression m_regex;
    std::shared_ptr<std::atomic<int>> m_failures; ///< of all copies together
};

} // namespace wardroom
