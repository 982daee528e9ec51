// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/alertmanager/silencecheck.h"

namespace wardroom {

namespace {

std::optional<SilenceProblem> matcherProblem(const std::vector<Matcher> &matchers)
{
    if (matchers.empty())
        return SilenceProblem::NoMatchers;
    bool allAcceptEmpty = true;
    for (const Matcher &matcher : matchers) {
        if (matcher.name.isEmpty())
            return SilenceProblem::EmptyLabelName;
        const auto alone = MatcherSet::compile({matcher});
        if (!alone)
            return SilenceProblem::BadRegex;
        allAcceptEmpty = allAcceptEmpty && alone->acceptsEmpty();
    }
    if (allAcceptEmpty)
        return SilenceProblem::MatchesEverything;
    return std::nullopt;
}

QLatin1String problemText(SilenceProblem problem)
{
    switch (problem) {
    case SilenceProblem::NoMatchers:
        return QLatin1String("the silence has no matcher");
    case SilenceProblem::EmptyLabelName:
        return QLatin1String("a matcher has no label name");
    case SilenceProblem::BadRegex:
        return QLatin1String("a matcher's regular expression is not valid");
    case SilenceProblem::MatchesEverything:
        return QLatin1String("at least one matcher must not match the empty value");
    case SilenceProblem::EndNotAfterStart:
        return QLatin1String("the silence ends before it starts");
    case SilenceProblem::EndInThePast:
        return QLatin1String("the silence ends in the past");
    case SilenceProblem::NoCreator:
        return QLatin1String("the silence has no creator");
    case SilenceProblem::NoComment:
        break;
    }
    return QLatin1String("the silence has no comment");
}

} // namespace

std::optional<SilenceProblem> silenceProblem(const Silence &silence, std::optional<qint64> nowMs)
{
    if (const auto problem = matcherProblem(silence.matchers))
        return problem;
    if (silence.endsAtMs <= silence.startsAtMs)
        return SilenceProblem::EndNotAfterStart;
    if (nowMs && silence.endsAtMs <= *nowMs)
        return SilenceProblem::EndInThePast;
    if (silence.createdBy.trimmed().isEmpty())
        return SilenceProblem::NoCreator;
    if (silence.comment.trimmed().isEmpty())
        return SilenceProblem::NoComment;
    return std::nullopt;
}

Result<void> validateSilence(const Silence &silence, std::optional<qint64> nowMs)
{
    if (const auto problem = silenceProblem(silence, nowMs))
        return failure(ErrorKind::BadQuery, problemText(*problem));
    return {};
}

std::vector<Alert> matchingAlerts(const Silence &silence, const std::vector<Alert> &alerts)
{
    std::vector<Alert> hidden;
    const auto set = MatcherSet::compile(silence.matchers);
    if (!set || set->isEmpty())
        return hidden;
    std::copy_if(alerts.begin(), alerts.end(), std::back_inserter(hidden),
                 [&set](const Alert &alert) { return set->matches(alert.labels); });
    return hidden;
}

bool matches(const Silence &silence, const Alert &alert)
{
    return !matchingAlerts(silence, {alert}).empty();
}

} // namespace wardroom
