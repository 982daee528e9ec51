// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/incidenttext.h"

namespace wardroom {

QString IncidentText::severity(Severity severity)
{
    return QStringLiteral("SEV-%1").arg(static_cast<int>(severity) + 1);
}

QString IncidentText::severityMeaning(Severity severity)
{
    switch (severity) {
    case Severity::Sev1:
        return tr("A core function is down for everyone");
    case Severity::Sev2:
        return tr("An important function is down for some users");
    case Severity::Sev3:
        return tr("Minor: users notice little");
    case Severity::Sev4:
        break;
    }
    return tr("An improvement, nobody is affected");
}

QString IncidentText::status(IncidentStatus status)
{
    switch (status) {
    case IncidentStatus::Triage:
        return tr("Triage");
    case IncidentStatus::Investigating:
        return tr("Investigating");
    case IncidentStatus::Fixing:
        return tr("Fixing");
    case IncidentStatus::Monitoring:
        return tr("Monitoring");
    case IncidentStatus::Resolved:
        return tr("Resolved");
    case IncidentStatus::Closed:
        break;
    }
    return tr("Closed");
}

QString IncidentText::milestone(Milestone milestone)
{
    switch (milestone) {
    case Milestone::Started:
        return tr("Started");
    case Milestone::Detected:
        return tr("Detected");
    case Milestone::Acknowledged:
        return tr("Acknowledged");
    case Milestone::Mitigated:
        return tr("Mitigated");
    case Milestone::Resolved:
        break;
    }
    return tr("Resolved", "milestone");
}

QString IncidentText::role(IncidentRole role)
{
    switch (role) {
    case IncidentRole::Commander:
        return tr("Commander");
    case IncidentRole::Deputy:
        return tr("Deputy");
    case IncidentRole::Scribe:
        return tr("Scribe");
    case IncidentRole::CustomerLiaison:
        return tr("Customer liaison");
    case IncidentRole::InternalLiaison:
        break;
    }
    return tr("Internal liaison");
}

QString IncidentText::experts()
{
    return tr("Experts");
}

QString IncidentText::notAssigned()
{
    return tr("Not assigned");
}

QString IncidentText::lane(Lane lane)
{
    switch (lane) {
    case Lane::Impact:
        return tr("Impact");
    case Lane::Detection:
        return tr("Detection");
    case Lane::Action:
        return tr("Action", "lane of the timeline");
    case Lane::Decision:
        return tr("Decision");
    case Lane::Communication:
        break;
    }
    return tr("Communication");
}

QString IncidentText::visibility(Visibility visibility)
{
    return visibility == Visibility::Internal ? tr("Internal") : tr("External");
}

QString IncidentText::impact(ImpactLevel level)
{
    switch (level) {
    case ImpactLevel::None:
        return tr("No impact");
    case ImpactLevel::Minor:
        return tr("Minor impact");
    case ImpactLevel::Partial:
        return tr("Partial impact");
    case ImpactLevel::Major:
        return tr("Major impact");
    case ImpactLevel::Full:
        break;
    }
    return tr("Full outage");
}

QString IncidentText::foundBy(FoundBy how)
{
    switch (how) {
    case FoundBy::Alert:
        return tr("Alert");
    case FoundBy::UserReport:
        return tr("User report");
    case FoundBy::TeamMember:
        break;
    }
    return tr("Team member");
}

QString IncidentText::audience(Audience audience)
{
    switch (audience) {
    case Audience::Internal:
        return tr("Teams");
    case Audience::Executives:
        return tr("Executives");
    case Audience::Customers:
        break;
    }
    return tr("Customers");
}

QString IncidentText::priority(ActionPriority priority)
{
    switch (priority) {
    case ActionPriority::Urgent:
        return tr("Urgent");
    case ActionPriority::High:
        return tr("High");
    case ActionPriority::Medium:
        return tr("Medium");
    case ActionPriority::Low:
        break;
    }
    return tr("Low");
}

QString IncidentText::actor(const QString &name, Origin origin)
{
    return origin == Origin::Automatic ? tr("auto") : name;
}

QString IncidentText::refusal(const RefusalReason &reason)
{
    switch (reason.refusal) {
    case Refusal::None:
        return {};
    case Refusal::EmptyTitle:
        return tr("A title is missing. Write in a few words what happened.");
    case Refusal::MilestoneOrder:
        return tr("“%1” can not be later than “%2”. Change one of the two times.").arg(milestone(reason.first), milestone(reason.second));
    case Refusal::MilestoneInFuture:
        return tr("“%1” can not lie in the future. Give the time at which it happened.").arg(milestone(reason.first));
    case Refusal::TimeOutOfRange:
        return tr("This time does not fit: it must lie between 1970 and 2100, and the end after the beginning.");
    case Refusal::UnknownEvent:
        return tr("This event is no longer there. Somebody has removed it.");
    case Refusal::UnknownCheck:
        return tr("The checklist has no such item. Somebody may have removed it.");
    }
    return {};
}

QString IncidentText::problem(const CommandProblem &problem)
{
    const QString words = problem.words.join(tr(", ", "between the words of a list"));
    switch (problem.kind) {
    case CommandProblem::Kind::UnknownCommand:
        return tr("“%1” is not a command. Known are: %2").arg(problem.given, words);
    case CommandProblem::Kind::UnknownValue:
        return tr("“%1” is not one of: %2").arg(problem.given, words);
    case CommandProblem::Kind::MissingText:
        return tr("“%1” needs a text after it.").arg(problem.given);
    case CommandProblem::Kind::BadTime:
        return tr("“%1” is not a time. Write 14:35, −10m or yesterday 23:10.").arg(problem.given);
    case CommandProblem::Kind::NoSuchCheck:
        return tr("The checklist has no item “%1”.").arg(problem.given);
    }
    return {};
}

IconId laneIcon(Lane lane)
{
    switch (lane) {
    case Lane::Impact:
        return IconId::Users;
    case Lane::Detection:
        return IconId::Alert;
    case Lane::Action:
        return IconId::Edit;
    case Lane::Decision:
        return IconId::Route;
    case Lane::Communication:
        break;
    }
    return IconId::Feedback;
}

int laneColour(Lane lane)
{
    constexpr std::array Colours{1, 0, 2, 3, 5};
    return Colours[static_cast<std::size_t>(lane)];
}

} // namespace wardroom
