// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace wardroom {

/// The part of LogQL (https://grafana.com/docs/loki/latest/query/) that the demo's log server understands, as
/// values.

/// `name="value"` and its three relatives; regular expressions are anchored at both ends.
struct LogQlMatcher
{
    enum class Op { Equal, NotEqual, Match, NoMatch };
    QString label;
    Op op = Op::Equal;
    QString value;
    QRegularExpression regex; ///< for Match and NoMatch

    bool matches(const QString &text) const;
    QString toString() const;
};

/// `|= "a" or "b"`, `!=`, `|~`, `!~`.
struct LogQlLineFilter
{
    enum class Op { Contains, NotContains, Match, NoMatch };
    Op op = Op::Contains;
    QStringList texts; ///< any of them
    std::vector<QByteArray> bytes; ///< texts as UTF-8, for Contains and NotContains
    std::vector<QRegularExpression> regexes; ///< for Match and NoMatch, as texts

    bool accepts(const QByteArray &line) const;
    QString toString() const;
};

struct LogQlParser
{
    enum class Kind { Json, Logfmt };
    Kind kind = Kind::Json;
};

/// `level="ERROR" and (duration > 1000 or status >= 500)`: a tree.
struct LogQlLabelFilter
{
    enum class Kind { And, Or, Text, Number, Duration, Bytes };
    enum class Comparison { Equal, NotEqual, Greater, GreaterOrEqual, Less, LessOrEqual };
    Kind kind = Kind::Text;
    LogQlMatcher matcher; ///< for Text; its label for the comparisons
    Comparison comparison = Comparison::Equal;
    double value = 0; ///< plain, seconds or bytes
    QString literal; ///< as written
    std::vector<LogQlLabelFilter> operands; ///< for And and Or

    QString toString() const;
};

/// `line_format "{{.msg}}"`.
struct LogQlLineFormat
{
    QString pattern;
};

/// `drop a, b` and `keep a, b`.
struct LogQlSelection
{
    bool keep = false;
    QStringList labels;
};

/// Takes the ANSI colours off.
struct LogQlDecolorize
{
};

using LogQlStage = std::variant<LogQlLineFilter, LogQlParser, LogQlLabelFilter, LogQlLineFormat,
                                LogQlSelection, LogQlDecolorize>;

/// A log query: which streams, and what becomes of their lines.
struct LogQlPipeline
{
    std::vector<LogQlMatcher> selector;
    std::vector<LogQlStage> stages;

    QString toString() const;
};

struct LogQlGrouping
{
    bool without = false;
    QStringList labels;

    QString toString() const;
};

/// `unwrap duration(took)`: the label whose value is the sample.
struct LogQlUnwrap
{
    enum class Unit { Plain, Duration, Bytes };
    QString label;
    Unit unit = Unit::Plain;
};

/// A metric query.
struct LogQlExpr
{
    enum class Kind { Number, Range, Aggregation, Binary };
    Kind kind = Kind::Number;
    double number = 0; ///< the number itself; the quantile or k of a function
    QString function; ///< "rate", "sum", "+"
    LogQlPipeline pipeline; ///< for Range
    std::optional<LogQlUnwrap> unwrap;
    qint64 rangeNs = 0;
    qint64 offsetNs = 0;
    bool returnBool = false; ///< of a comparison
    std::optional<LogQlGrouping> grouping;
    std::vector<LogQlExpr> operands;

    QString toString() const;
};

using LogQlQuery = std::variant<LogQlPipeline, LogQlExpr>;

QString toString(const LogQlQuery &query);
QString toString(const LogQlStage &stage);
/// @p text as a LogQL string literal.
QString logQlQuoted(const QString &text);

} // namespace wardroom
