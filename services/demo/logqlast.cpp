// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/logqlast.h"

#include "services/core/timerange.h"

#include <algorithm>

namespace wardroom {

namespace {

QString duration(qint64 ns)
{
    return formatDuration(ns / 1'000'000);
}

QLatin1String symbol(LogQlMatcher::Op op)
{
    static constexpr const char *symbols[] = {"=", "!=", "=~", "!~"};
    return QLatin1String(symbols[static_cast<int>(op)]);
}

QLatin1String symbol(LogQlLineFilter::Op op)
{
    static constexpr const char *symbols[] = {"|=", "!=", "|~", "!~"};
    return QLatin1String(symbols[static_cast<int>(op)]);
}

QLatin1String symbol(LogQlLabelFilter::Comparison comparison)
{
    static constexpr const char *symbols[] = {"=", "!=", ">", ">=", "<", "<="};
    return QLatin1String(symbols[static_cast<int>(comparison)]);
}

QString rangeToString(const LogQlExpr &expr)
{
    QString text = expr.function + u'(';
    if (expr.function == u"quantile_over_time")
        text += QString::number(expr.number) + u',';
    text += expr.pipeline.toString();
    if (expr.unwrap) {
        static constexpr const char *forms[] = {"%1", "duration(%1)", "bytes(%1)"};
        text += QStringLiteral(" | unwrap ")
            + QLatin1String(forms[static_cast<int>(expr.unwrap->unit)]).toString().arg(expr.unwrap->label);
    }
    text += u'[' + duration(expr.rangeNs) + u']';
    if (expr.offsetNs != 0)
        text += QStringLiteral(" offset ") + duration(expr.offsetNs);
    return text + u')' + (expr.grouping ? u' ' + expr.grouping->toString() : QString());
}

QString aggregationToString(const LogQlExpr &expr)
{
    const QString grouping = expr.grouping ? u' ' + expr.grouping->toString() + u' ' : QString();
    const bool takesNumber = expr.function == u"topk" || expr.function == u"bottomk";
    return expr.function + grouping + u'(' + (takesNumber ? QString::number(expr.number) + u',' : QString())
        + expr.operands.front().toString() + u')';
}

} // namespace

bool LogQlMatcher::matches(const QString &text) const
{
    switch (op) {
    case Op::Equal:
        return text == value;
    case Op::NotEqual:
        return text != value;
    case Op::Match:
        return regex.match(text).hasMatch();
    case Op::NoMatch:
        return !regex.match(text).hasMatch();
    }
    return false;
}

QString LogQlMatcher::toString() const
{
    return label + symbol(op) + logQlQuoted(value);
}

bool LogQlLineFilter::accepts(const QByteArray &line) const
{
    bool found = false;
    if (op == Op::Contains || op == Op::NotContains) {
        found = std::any_of(bytes.begin(), bytes.end(),
                            [&line](const QByteArray &text) { return line.contains(text); });
    } else {
        const QString text = QString::fromUtf8(line);
        found = std::any_of(regexes.begin(), regexes.end(), [&text](const QRegularExpression &regex) {
            return regex.match(text).hasMatch();
        });
    }
    return found == (op == Op::Contains || op == Op::Match);
}

QString LogQlLineFilter::toString() const
{
    QStringList quoted;
    for (const QString &text : texts)
        quoted.append(logQlQuoted(text));
    return symbol(op) + u' ' + quoted.join(QStringLiteral(" or "));
}

QString LogQlLabelFilter::toString() const
{
    if (kind == Kind::Text)
        return matcher.toString();
    if (kind != Kind::And && kind != Kind::Or)
        return matcher.label + symbol(comparison) + literal;
    QStringList parts;
    for (const LogQlLabelFilter &operand : operands)
        parts.append(operand.toString());
    return QStringLiteral("( ")
        + parts.join(kind == Kind::And ? QStringLiteral(" , ") : QStringLiteral(" or "))
        + QStringLiteral(" )");
}

QString LogQlPipeline::toString() const
{
    QStringList matchers;
    for (const LogQlMatcher &matcher : selector)
        matchers.append(matcher.toString());
    QString text = u'{' + matchers.join(QStringLiteral(", ")) + u'}';
    for (const LogQlStage &stage : stages)
        text += u' ' + wardroom::toString(stage);
    return text;
}

QString LogQlGrouping::toString() const
{
    return (without ? QStringLiteral("without (") : QStringLiteral("by ("))
        + labels.join(QStringLiteral(", ")) + u')';
}

QString LogQlExpr::toString() const
{
    switch (kind) {
    case Kind::Number:
        return QString::number(number);
    case Kind::Range:
        return rangeToString(*this);
    case Kind::Aggregation:
        return aggregationToString(*this);
    case Kind::Binary:
        return u'(' + operands[0].toString() + u' ' + function
            + (returnBool ? QStringLiteral(" bool ") : QStringLiteral(" ")) + operands[1].toString() + u')';
    }
    return {};
}

QString toString(const LogQlStage &stage)
{
    struct Writer
    {
        QString operator()(const LogQlLineFilter &filter) const { return filter.toString(); }
        QString operator()(const LogQlParser &parser) const
        {
            return parser.kind == LogQlParser::Kind::Json ? QStringLiteral("| json")
                                                          : QStringLiteral("| logfmt");
        }
        QString operator()(const LogQlLabelFilter &filter) const
        {
            return QStringLiteral("| ") + filter.toString();
        }
        QString operator()(const LogQlLineFormat &format) const
        {
            return QStringLiteral("| line_format ") + logQlQuoted(format.pattern);
        }
        QString operator()(const LogQlSelection &selection) const
        {
            return (selection.keep ? QStringLiteral("| keep ") : QStringLiteral("| drop "))
                + selection.labels.join(QStringLiteral(", "));
        }
        QString operator()(const LogQlDecolorize &) const { return QStringLiteral("| decolorize"); }
    };
    return std::visit(Writer{}, stage);
}

QString toString(const LogQlQuery &query)
{
    return std::visit([](const auto &part) { return part.toString(); }, query);
}

QString logQlQuoted(const QString &text)
{
    QString quoted = QStringLiteral("\"");
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            quoted += u'\\';
        quoted += c == u'\n' ? QStringLiteral("\\n") : c == u'\t' ? QStringLiteral("\\t") : QString(c);
    }
    return quoted + u'"';
}

} // namespace wardroom
