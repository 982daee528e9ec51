// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/result.h"
#include "services/series/labels.h"

#include <QtCore/QRegularExpression>

namespace wardroom {

/// A label matcher as Prometheus, Alertmanager and Loki share it. Regular expressions are RE2 and anchored at both
/// ends; a missing label equals the empty value.
struct Matcher
{
    QString name;
    QString value;
    bool isRegex = false;
    bool isEqual = true; ///< false: the matcher negates

    QString toString() const; ///< name="value", with =, !=, =~ or !~
    QLatin1String operatorText() const; ///< =, !=, =~ or !~
    friend bool operator==(const Matcher &, const Matcher &) = default;
};

/// @p text in double quotes, escaped as Go reads it back: for matchers and for line filters alike.
QString quotedLiteral(QStringView text);
/// @p text so that a regular expression matches just it.
QString regexLiteral(QStringView text);

/// `name="x"`, `name!=x`, `name=~"a|b"`: quotes may be left out where the value has no space, comma or brace.
Result<Matcher> parseMatcher(QStringView text);
/// Several, between commas or spaces, with or without braces around. Empty text: none.
Result<std::vector<Matcher>> parseMatchers(QStringView text);
/// One matcher from the front of @p text, which is moved behind it.
Result<Matcher> takeMatcher(QStringView &text);

/// Compiles a pattern for values of labels or lines, in RE2's dialect. What RE2 does not know (look-around, back
/// references, atomic groups, possessive quantifiers, recursion) is refused, so that a pattern accepted here means the
/// same on the server. Matching has a step limit in place of RE2's linear time. ErrorKind::BadQuery.
Result<QRegularExpression> compileRe2(const QString &pattern, bool anchored = true);

/// Matchers ready for evaluation; all must hold.
class MatcherSet
{
public:
    MatcherSet() = default;
    static Result<MatcherSet> compile(std::vector<Matcher> matchers);

    const std::vector<Matcher> &matchers() const { return m_matchers; }
    bool isEmpty() const { return m_matchers.empty(); }
    bool matches(const Labels &labels) const;
    /// True where no label at all would do: such a set says nothing.
    bool acceptsEmpty() const { return matches(Labels()); }

private:
    bool matches(std::size_t index, const QString &value) const;

    std::vector<Matcher> m_matchers;
    std::vector<QRegularExpression> m_patterns; ///< by index; unused where the matcher is no regex
};

} // namespace wardroom
