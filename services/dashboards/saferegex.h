// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QRegularExpression>

namespace wardroom {

/// A regular expression that a person wrote, run with a limit to its backtracking: one that would take for
/// ever does not match instead. Thread-safe as QRegularExpression is.
class SafeRegex
{
public:
    /// Backtracking steps for one text.
    static constexpr int MatchLimit = 100'000;

    SafeRegex() = default;
    /// JavaScript's form: `/pattern/flags`, or the pattern alone. Flags i, m and s are understood.
    static SafeRegex fromGrafana(const QString &text);

    bool isValid() const { return m_regex.isValid(); }
    bool isEmpty() const { return m_pattern.isEmpty(); }
    bool isGlobal() const { return m_global; }
    const QString &pattern() const { return m_pattern; }
    QString errorText() const { return m_regex.errorString(); }
    QStringList groupNames() const { return m_regex.namedCaptureGroups(); }

    /// Anywhere in the text.
    bool matches(const QString &text) const { return match(text).hasMatch(); }
    /// Of a broken pattern: none.
    QRegularExpressionMatch match(const QString &text) const
    {
        return m_regex.isValid() ? m_regex.match(text) : QRegularExpressionMatch();
    }
    /// With JavaScript's `$1`, `$<name>` and `$&`; the first match, or all with the flag g.
    QString replaced(const QString &text, const QString &with) const;

private:
    QString m_pattern;
    bool m_global = false;
    QRegularExpression m_regex;
};

} // namespace wardroom
