// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboards/variablequery.h"

#include "services/dashboards/saferegex.h"

#include <QtCore/QCollator>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <algorithm>
#include <cmath>

namespace wardroom {

using namespace Qt::StringLiterals;

namespace {

/// The arguments between a call's parentheses.
QStringList argumentsOf(const QString &text)
{
    QStringList arguments{QString()};
    int depth = 0;
    QChar quote;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (!quote.isNull()) {
            if (c == u'\\' && quote != u'`' && i + 1 < text.size())
                arguments.last() += text.at(i++);
            else if (c == quote)
                quote = QChar();
        } else if (c == u'"' || c == u'\'' || c == u'`') {
            quote = c;
        } else if (c == u'{' || c == u'(' || c == u'[') {
            ++depth;
        } else if (c == u'}' || c == u')' || c == u']') {
            --depth;
        } else if (c == u',' && depth == 0) {
            arguments << QString();
            continue;
        }
        arguments.last() += text.at(i);
    }
    for (QString &argument : arguments)
        argument = argument.trimmed();
    return arguments;
}

QString unquoted(QString text)
{
    const bool quoted =
        text.size() > 1 && (text.startsWith(u'"') || text.startsWith(u'\'')) && text.endsWith(text.at(0));
    return quoted ? text.mid(1, text.size() - 2) : text;
}

/// What comes between `name(` and the last parenthesis; nothing where @p text is no such call.
std::optional<QString> callOf(const QString &text, const QString &name)
{
    if (!text.startsWith(name, Qt::CaseInsensitive) || !text.endsWith(u')'))
        return std::nullopt;
    const QString rest = text.mid(name.size()).trimmed();
    return rest.startsWith(u'(') ? std::optional(rest.mid(1, rest.size() - 2).trimmed()) : std::nullopt;
}

QStringList splitAtCommas(const QString &query)
{
    QStringList parts{QString()};
    for (qsizetype i = 0; i < query.size(); ++i) {
        if (query.at(i) == u'\\' && i + 1 < query.size() && query.at(i + 1) == u',')
            parts.last() += query.at(++i);
        else if (query.at(i) == u',')
            parts << QString();
        else
            parts.last() += query.at(i);
    }
    return parts;
}

/// The first number in a text; NaN where there is none.
double numberWithin(const QString &text)
{
    static const QRegularExpression number(u"-?\\d+(?:\\.\\d+)?"_s);
    const QRegularExpressionMatch match = number.match(text);
    return match.hasMatch() ? match.captured().toDouble() : std::nan("");
}

bool numberLess(const QString &a, const QString &b)
{
    const double left = numberWithin(a);
    const double right = numberWithin(b);
    if (std::isnan(left) || std::isnan(right))
        return !std::isnan(left) && std::isnan(right);
    return left < right;
}

/// By named groups, else by the first group, else the whole value.
VariableOption optionOf(const QString &whole, const QRegularExpressionMatch &match)
{
    const QString text = match.captured(u"text"_s);
    const QString value = match.captured(u"value"_s);
    if (!text.isEmpty() || !value.isEmpty())
        return {text.isEmpty() ? value : text, value.isEmpty() ? text : value};
    const QString kept = match.regularExpression().captureCount() > 0 ? match.captured(1) : whole;
    return {kept, kept};
}

} // namespace

VariableQuery parseVariableQuery(const QString &text)
{
    using Kind = VariableQuery::Kind;
    const QString query = text.trimmed();
    if (query.isEmpty())
        return {};
    if (const auto inner = callOf(query, u"label_names"_s))
        return {Kind::LabelNames, *inner, {}, {}, {}};
    if (const auto inner = callOf(query, u"metrics"_s))
        return {Kind::Metrics, {}, {}, unquoted(*inner), {}};
    if (const auto inner = callOf(query, u"query_result"_s))
        return {Kind::QueryResult, {}, {}, {}, *inner};
    if (const auto inner = callOf(query, u"label_values"_s)) {
        QStringList arguments = argumentsOf(*inner);
        const QString label = unquoted(arguments.takeLast());
        return {Kind::LabelValues, arguments.join(u','), label, {}, {}};
    }
    return {Kind::Series, {}, {}, {}, query};
}

std::vector<VariableOption> customOptions(const QString &query)
{
    std::vector<VariableOption> options;
    static const QRegularExpression pair(u"^(.+?)\\s+:\\s+(.+)$"_s);
    for (const QString &part : splitAtCommas(query)) {
        const QString item = part.trimmed();
        const QRegularExpressionMatch match = pair.match(item);
        if (match.hasMatch())
            options.push_back({match.captured(1).trimmed(), match.captured(2).trimmed()});
        else if (!item.isEmpty())
            options.push_back({item, item});
    }
    return options;
}

std::vector<VariableOption> intervalOptions(const QString &query)
{
    std::vector<VariableOption> options;
    for (const QString &part : query.split(u',')) {
        const QString item = unquoted(part.trimmed());
        if (!item.isEmpty() && item != "auto"_L1 && !item.startsWith("$__auto"_L1))
            options.push_back({item, item});
    }
    return options;
}

std::vector<VariableOption> filteredOptions(const QStringList &values, const QString &regex)
{
    const SafeRegex filter = SafeRegex::fromGrafana(regex);
    std::vector<VariableOption> options;
    QSet<QString> seen;
    for (const QString &value : values) {
        VariableOption option{value, value};
        if (!filter.isEmpty()) {
            const QRegularExpressionMatch match = filter.match(value);
            if (!match.hasMatch())
                continue;
            option = optionOf(value, match);
        }
        if (option.value.isEmpty() || seen.contains(option.value))
            continue;
        seen.insert(option.value);
        options.push_back(std::move(option));
        if (seen.size() >= MostVariableValues)
            break;
    }
    return options;
}

void sortOptions(std::vector<VariableOption> &options, Variable::Sort sort)
{
    using Sort = Variable::Sort;
    if (sort == Sort::None)
        return;
    const auto by = [&options](auto less) {
        std::stable_sort(
            options.begin(), options.end(),
            [&less](const VariableOption &a, const VariableOption &b) { return less(a.text, b.text); });
    };
    if (sort == Sort::AlphabeticalUp || sort == Sort::AlphabeticalDown) {
        by([](const QString &a, const QString &b) { return a < b; });
    } else if (sort == Sort::NumericalUp || sort == Sort::NumericalDown) {
        by(numberLess);
    } else if (sort == Sort::AnyCaseUp || sort == Sort::AnyCaseDown) {
        by([](const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) < 0; });
    } else {
        QCollator collator{QLocale::c()};
        collator.setNumericMode(true);
        by([&collator](const QString &a, const QString &b) { return collator.compare(a, b) < 0; });
    }
    const bool down = sort == Sort::AlphabeticalDown || sort == Sort::NumericalDown
        || sort == Sort::AnyCaseDown || sort == Sort::NaturalDown;
    if (down)
        std::reverse(options.begin(), options.end());
}

QString sampleText(const Labels &labels, double value, qint64 timeMs)
{
    return u"%1 %2 %3"_s.arg(labels.toString(), QString::number(value, 'g', QLocale::FloatingPointShortest))
        .arg(timeMs);
}

VariableValues::Entry chosenEntry(const Variable &variable, const std::vector<VariableOption> &options,
                                  const VariableValue &choice)
{
    VariableValues::Entry entry;
    entry.multi = variable.multi || variable.includeAll;
    const auto all = [&] {
        entry.isAll = true;
        entry.hasAllValue = variable.hasAllValue && !variable.allValue.isEmpty();
        entry.allValue = variable.allValue;
        entry.chosen = options;
    };
    if (choice.all && variable.includeAll) {
        all();
        return entry;
    }
    for (const VariableOption &wanted : choice.chosen) {
        const auto known =
            std::find_if(options.begin(), options.end(),
                         [&wanted](const VariableOption &option) { return option.value == wanted.value; });
        if (known != options.end())
            entry.chosen.push_back(*known);
    }
    if (!variable.multi && entry.chosen.size() > 1)
        entry.chosen.resize(1);
    if (!entry.chosen.empty())
        return entry;
    if (variable.includeAll)
        all();
    else if (!options.empty())
        entry.chosen = {options.front()};
    else
        entry.chosen = choice.chosen; // nothing is known: what the file has is better than nothing
    return entry;
}

} // namespace wardroom
