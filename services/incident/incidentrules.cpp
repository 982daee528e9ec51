// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/incident/incidentedits.h"
#include "services/incident/incidentnames.h"

namespace wardroom {

namespace {

/// Clocks of two computers differ a little; a milestone that one has set "now" must not be the future of the other.
constexpr qint64 ClockToleranceMs = 120'000;

bool isKeepable(qint64 ms)
{
    return ms >= EarliestMs && ms <= LatestMs;
}

} // namespace

RefusalReason checkMilestone(const Milestones &milestones, Milestone m, std::optional<qint64> atMs, qint64 nowMs)
{
    if (!atMs)
        return {};
    if (!isKeepable(*atMs))
        return {Refusal::TimeOutOfRange, m, m};
    if (*atMs > nowMs + ClockToleranceMs)
        return {Refusal::MilestoneInFuture, m, m};
    for (std::size_t i = 0; i < MilestoneCount; ++i) {
        const auto other = static_cast<Milestone>(i);
        if (!milestones[i] || other == m)
            continue;
        if (other < m && milestones[i]->atMs > *atMs)
            return {Refusal::MilestoneOrder, other, m};
        if (other > m && milestones[i]->atMs < *atMs)
            return {Refusal::MilestoneOrder, m, other};
    }
    return {};
}

RefusalReason checkEvent(const TimelineEvent &event)
{
    if (event.title.trimmed().isEmpty() && event.body.trimmed().isEmpty())
        return {Refusal::EmptyTitle};
    if (!isKeepable(event.occurredMs))
        return {Refusal::TimeOutOfRange};
    if (event.endMs && (!isKeepable(*event.endMs) || *event.endMs < event.occurredMs))
        return {Refusal::TimeOutOfRange};
    return {};
}

QString refusalText(const RefusalReason &reason)
{
    switch (reason.refusal) {
    case Refusal::None:
        return {};
    case Refusal::EmptyTitle:
        return QStringLiteral("the text is empty");
    case Refusal::MilestoneOrder:
        return QStringLiteral("%1 must not be later than %2: move the other one first")
            .arg(englishName(reason.first), englishName(reason.second));
    case Refusal::MilestoneInFuture:
        return QStringLiteral("%1 would be in the future").arg(englishName(reason.first));
    case Refusal::TimeOutOfRange:
        return QStringLiteral("a time must be between 1970 and 2100, and an end after its beginning");
    case Refusal::UnknownEvent:
        return QStringLiteral("there is no such event");
    case Refusal::UnknownCheck:
        return QStringLiteral("the checklist has no such line");
    }
    return {};
}

} // namespace wardroom
