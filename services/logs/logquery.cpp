// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/logs/logquery.h"

#include "services/logs/logqlscan.h"

namespace wardroom {

namespace {

QString selectorText(const std::vector<Matcher> &matchers)
{
    QStringList parts;
    for (const Matcher &matcher : matchers)
        parts << matcher.toString();
    return u'{' + parts.join(QLatin1String(", ")) + u'}';
}

QString selectorOf(const QString &logql, const LogSelection &selection)
{
    return logql.mid(selection.begin, selection.selectorEnd - selection.begin);
}

/// @p change is given the matchers of each selector; a selector it leaves as it is keeps its spelling.
template <typename Change> QString changeSelectors(QString logql, Change change)
{
    const auto selections = scanSelections(logql);
    // From the end, so that earlier positions hold.
    for (auto at = selections.rbegin(); at != selections.rend(); ++at) {
        const auto matchers = parseMatchers(selectorOf(logql, *at));
        if (!matchers)
            continue;
        std::vector<Matcher> changed = *matchers;
        change(changed);
        if (changed != *matchers)
            logql.replace(at->begin, at->selectorEnd - at->begin, selectorText(changed));
    }
    return logql;
}

/// True where the comparison at @p at belongs to a label (`| status != "500"`) and is no line filter.
bool comparesLabel(QStringView logql, qsizetype at)
{
    const QStringView before = logql.first(at).trimmed();
    qsizetype begin = before.size();
    while (begin > 0 && (before[begin - 1].isLetterOrNumber() || before[begin - 1] == u'_'))
        --begin;
    const QStringView word = before.sliced(begin);
    // Stages without arguments, behind which a line filter may stand.
    return !word.isEmpty() && word != u"json" && word != u"logfmt" && word != u"unpack"
        && word != u"decolorize";
}

/// Where @p stage stands in the pipeline of @p selection; -1: nowhere.
qsizetype findStage(QStringView logql, const LogSelection &selection, const QString &stage)
{
    qsizetype at = logql.indexOf(stage, selection.selectorEnd);
    while (at >= 0 && comparesLabel(logql, at))
        at = logql.indexOf(stage, at + 1);
    return at < selection.pipelineEnd ? at : -1;
}

QString withStage(QString logql, const QString &stage)
{
    const auto selections = scanSelections(logql);
    for (auto at = selections.rbegin(); at != selections.rend(); ++at) {
        if (findStage(logql, *at, stage) < 0)
            logql.insert(at->pipelineEnd, u' ' + stage);
    }
    return logql;
}

QString filterStage(LineFilter filter, const QString &text)
{
    return (filter == LineFilter::Contains ? QLatin1String("|= ") : QLatin1String("!= "))
        + quotedLiteral(text);
}

bool opposite(const Matcher &left, const Matcher &right)
{
    return left.name == right.name && left.value == right.value && left.isRegex == right.isRegex
        && left.isEqual != right.isEqual;
}

} // namespace

QString selectorFor(const std::vector<LabelChoice> &choices)
{
    std::vector<Matcher> matchers;
    for (const LabelChoice &choice : choices) {
        if (choice.values.size() == 1) {
            matchers.push_back({choice.label, choice.values.first(), false, true});
        } else if (!choice.values.isEmpty()) {
            QStringList alternatives;
            for (const QString &value : choice.values)
                alternatives << regexLiteral(value);
            matchers.push_back({choice.label, alternatives.join(u'|'), true, true});
        }
    }
    return matchers.empty() ? QString() : selectorText(matchers);
}

Result<std::vector<Matcher>> selectorMatchers(const QString &logql)
{
    const auto selections = scanSelections(logql);
    if (selections.empty())
        return failure(ErrorKind::BadQuery, QStringLiteral("expected a stream selector: {label=\"value\"}"));
    return parseMatchers(selectorOf(logql, selections.front()));
}

QString withSelector(const QString &logql, const QString &selector)
{
    const auto selections = scanSelections(logql);
    if (selections.empty())
        return selector;
    QString changed = logql;
    const LogSelection &first = selections.front();
    return changed.replace(first.begin, first.selectorEnd - first.begin, selector);
}

bool returnsLines(const QString &logql)
{
    const auto selections = scanSelections(logql);
    if (selections.size() != 1)
        return false;
    // Only comments and spaces may stand before it, and no range behind.
    static const QRegularExpression nothing(QStringLiteral("\\A(?:\\s|#[^\\n]*(?:\\n|\\z))*\\z"));
    const LogSelection &only = selections.front();
    return nothing.match(logql.left(only.begin)).hasMatch()
        && nothing.match(logql.mid(only.pipelineEnd)).hasMatch();
}

QString withMatcher(const QString &logql, const Matcher &matcher)
{
    return changeSelectors(logql, [&matcher](std::vector<Matcher> &matchers) {
        std::erase_if(matchers, [&matcher](const Matcher &other) { return opposite(other, matcher); });
        if (std::find(matchers.begin(), matchers.end(), matcher) == matchers.end())
            matchers.push_back(matcher);
    });
}

QString withoutMatcher(const QString &logql, const Matcher &matcher)
{
    return changeSelectors(logql,
                           [&matcher](std::vector<Matcher> &matchers) { std::erase(matchers, matcher); });
}

QString withFilters(QString logql, const std::vector<Matcher> &matchers)
{
    if (matchers.empty())
        return logql;
    const auto selections = scanSelections(logql);
    for (auto at = selections.rbegin(); at != selections.rend(); ++at) {
        auto own = parseMatchers(selectorOf(logql, *at));
        if (!own)
            continue;
        if (at->hasParser && !own->empty()) {
            for (auto matcher = matchers.rbegin(); matcher != matchers.rend(); ++matcher)
                logql.insert(at->pipelineEnd, QLatin1String(" | ") + matcher->toString());
            continue;
        }
        own->insert(own->end(), matchers.begin(), matchers.end());
        logql.replace(at->begin, at->selectorEnd - at->begin, selectorText(*own));
    }
    return logql;
}

QString withLineFilter(const QString &logql, LineFilter filter, const QString &text)
{
    return withStage(logql, filterStage(filter, text));
}

QString withoutLineFilter(const QString &logql, LineFilter filter, const QString &text)
{
    const QString stage = filterStage(filter, text);
    QString changed = logql;
    const auto selections = scanSelections(logql);
    for (auto at = selections.rbegin(); at != selections.rend(); ++at) {
        const qsizetype found = findStage(changed, *at, stage);
        if (found < 0)
            continue;
        const bool spaced = found > 0 && changed[found - 1] == u' ';
        changed.remove(found - (spaced ? 1 : 0), stage.size() + (spaced ? 1 : 0));
    }
    return changed;
}

QString withLabelFilter(const QString &logql, const Matcher &matcher)
{
    return withStage(logql, QLatin1String("| ") + matcher.toString());
}

QString volumeQuery(const QString &logql, qint64 stepMs)
{
    if (!returnsLines(logql) || stepMs <= 0)
        return {};
    const LogSelection only = scanSelections(logql).front();
    const QString lines = logql.mid(only.begin, only.pipelineEnd - only.begin);
    // A parser that fails on a line would fail the whole query, unless its error is among what is asked for.
    const QLatin1String by = only.hasParser ? QLatin1String("level, detected_level, __error__")
                                            : QLatin1String("level, detected_level");
    return QStringLiteral("sum by (%1) (count_over_time(").arg(by) + lines
        + QStringLiteral(" [%1]))").arg(formatDuration(stepMs));
}

qint64 volumeStep(TimeSpan span, int bars)
{
    constexpr qint64 second = 1000;
    constexpr qint64 minute = 60 * second;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 steps[] = {second, 2 * second, 5 * second, 10 * second, 15 * second, 30 * second,
                                minute, 2 * minute, 5 * minute, 10 * minute, 15 * minute, 30 * minute,
                                hour,   2 * hour,   3 * hour,   6 * hour,    12 * hour,   24 * hour};
    const qint64 wanted = span.durationMs() / std::max(1, bars);
    for (const qint64 step : steps) {
        if (step >= wanted)
            return step;
    }
    const qint64 day = 24 * hour;
    return (wanted + day - 1) / day * day;
}

} // namespace wardroom
