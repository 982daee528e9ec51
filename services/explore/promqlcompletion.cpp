// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/explore/promqlcompletion.h"

#include "services/promql/promqlfunctions.h"
#include "services/series/matcher.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace wardroom {

namespace {

using Kind = PromqlCompletion::Kind;

class CompletionText
{
    Q_DECLARE_TR_FUNCTIONS(wardroom::CompletionText)
};

bool isLabelStart(QChar c)
{
    return c == u'_' || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// By hand: a server has a hundred thousand of them.
bool isMetricName(const QString &name)
{
    const auto start = [](QChar c) { return isLabelStart(c) || c == u':'; };
    return !name.isEmpty() && start(name.front()) && std::all_of(name.begin(), name.end(), [start](QChar c) {
        return start(c) || (c >= u'0' && c <= u'9');
    });
}

bool isLabelName(const QString &name)
{
    return isMetricName(name) && !name.contains(u':');
}

/// Under which name a histogram's or summary's series is described; its own where it is neither's.
QStringView familyOf(const QString &name)
{
    for (const QLatin1String part :
         {QLatin1String("_bucket"), QLatin1String("_count"), QLatin1String("_sum"), QLatin1String("_total")}) {
        if (name.endsWith(part))
            return QStringView(name).chopped(part.size());
    }
    return name;
}

PromqlCompletion called(Kind kind, const PromqlFunction &function)
{
    const QString name = QString::fromUtf8(function.name);
    const QString signature = QString::fromUtf8(function.signature);
    const bool takesNothing = signature.endsWith(QLatin1String("()"));
    QString help = helpOf(function);
    if (function.experimental)
        help += u'\n'
            + CompletionText::tr(
                    "Experimental: the server has to be started with promql-experimental-functions.");
    else if (function.newer)
        help += u'\n' + CompletionText::tr("Not in Prometheus 2.42.");
    return {kind, name, name + QStringLiteral("()"), signature, help, takesNothing ? 0 : 1};
}

/// @p value within quotes, which stand there already.
QString inQuotes(const QString &value, bool isRegex)
{
    return quotedLiteral(isRegex ? regexLiteral(value) : value).sliced(1).chopped(1);
}

PromqlCompletion duration(const QString &text, const QString &help)
{
    return {Kind::Duration, text, text, {}, help, 0, !text.startsWith(u'$')};
}

} // namespace

PromqlCompletions functionCompletions()
{
    PromqlCompletions result;
    for (const PromqlFunction &function : promqlAggregations())
        result.push_back(called(Kind::Aggregation, function));
    for (const PromqlFunction &function : promqlFunctions())
        result.push_back(called(Kind::Function, function));
    std::sort(result.begin(), result.end(),
              [](const PromqlCompletion &a, const PromqlCompletion &b) { return a.text < b.text; });
    return result;
}

PromqlCompletions metricCompletions(const QStringList &names, const std::vector<MetricMetadata> &metadata)
{
    PromqlCompletions result;
    result.reserve(static_cast<std::size_t>(names.size()));
    const auto known = [&metadata](QStringView name) -> const MetricMetadata * {
        const auto found = std::lower_bound(
            metadata.begin(), metadata.end(), name,
            [](const MetricMetadata &one, QStringView wanted) { return one.metric < wanted; });
        return found != metadata.end() && found->metric == name ? &*found : nullptr;
    };
    for (const QString &name : names) {
        const MetricMetadata *about = known(name);
        if (!about) // a histogram's series are described under its own name
            about = known(familyOf(name));
        const QString insert = isMetricName(name) ? name : u'{' + quotedLiteral(name) + u'}';
        result.push_back(
            {Kind::Metric, name, insert, about ? about->type : QString(), about ? about->help : QString()});
    }
    return result;
}

PromqlCompletions quotedMetricCompletions(const QStringList &names, const std::vector<MetricMetadata> &metadata)
{
    PromqlCompletions result = metricCompletions(names, metadata);
    for (PromqlCompletion &one : result)
        one.insert = quotedLiteral(one.text);
    return result;
}

PromqlCompletions labelCompletions(const QStringList &names, const PromqlContext &context)
{
    PromqlCompletions result;
    for (const QString &name : names) {
        if (context.present.contains(name) || (name == QLatin1String("__name__") && !context.inBraces))
            continue;
        const QString written = isLabelName(name) ? name : quotedLiteral(name);
        if (context.inBraces)
            result.push_back({Kind::Label, name, written + QStringLiteral("=\"\""), {}, {}, 1});
        else
            result.push_back({Kind::Label, name, written, {}, {}});
    }
    return result;
}

PromqlCompletions valueCompletions(const QStringList &values, const PromqlContext &context)
{
    PromqlCompletions result;
    result.reserve(static_cast<std::size_t>(values.size()));
    for (const QString &value : values) {
        const QString inner = inQuotes(value, context.isRegex);
        result.push_back({Kind::Value, value, context.needsQuotes ? u'"' + inner + u'"' : inner, {}, {}});
    }
    return result;
}

PromqlCompletions durationCompletions(const QString &typed)
{
    static const QRegularExpression number(QStringLiteral("^(.*?)(\\d+)[a-z]*$"));
    PromqlCompletions result;
    const QRegularExpressionMatch match = number.match(typed);
    if (match.hasMatch() && !typed.startsWith(u'$')) {
        const QString stem = match.captured(1) + match.captured(2);
        const std::pair<const char *, QString> units[] = {
            {"s", CompletionText::tr("seconds")},      {"m", CompletionText::tr("minutes")},
            {"h", CompletionText::tr("hours")},        {"d", CompletionText::tr("days")},
            {"w", CompletionText::tr("weeks")},        {"y", CompletionText::tr("years")},
            {"ms", CompletionText::tr("milliseconds")}};
        for (const auto &[unit, help] : units)
            result.push_back(duration(stem + QLatin1String(unit), help));
        return result;
    }
    result.push_back(duration(QStringLiteral("$__rate_interval"),
                              CompletionText::tr("Long enough for a rate at this step.")));
    result.push_back(
        duration(QStringLiteral("$__interval"), CompletionText::tr("The step between two points.")));
    result.push_back(duration(QStringLiteral("$__range"), CompletionText::tr("The whole time range.")));
    for (const char *usual : {"1m", "5m", "10m", "30m", "1h", "6h", "1d", "7d"})
        result.push_back(duration(QLatin1String(usual), {}));
    return result;
}

PromqlCompletions keywordCompletions(const QStringList &words)
{
    PromqlCompletions result;
    for (const QString &word : words) {
        const bool list = word == QLatin1String("by") || word == QLatin1String("without")
            || word == QLatin1String("on") || word == QLatin1String("ignoring")
            || word.startsWith(QLatin1String("group_"));
        if (list)
            result.push_back({Kind::Keyword, word, word + QStringLiteral(" ()"), {}, {}, 1});
        else
            result.push_back({Kind::Keyword, word, word.endsWith(u')') ? word : word + u' ', {}, {}});
    }
    return result;
}

} // namespace wardroom
