// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/incident/incidentcommand.h"
#include "ui/theme/icons.h"

#include <QtCore/QCoreApplication>

namespace wardroom {

/// The words of incident response in the interface's language, the same on every page. The journal and the command line use
/// other, stable names.
class IncidentText
{
    Q_DECLARE_TR_FUNCTIONS(wardroom::IncidentText)
public:
    static QString severity(Severity severity); ///< "SEV-2"
    static QString severityMeaning(Severity severity); ///< "an important function is down for some users"
    static QString status(IncidentStatus status);
    static QString milestone(Milestone milestone);
    static QString role(IncidentRole role);
    static QString experts();
    static QString notAssigned(); ///< of a role
    static QString lane(Lane lane);
    static QString visibility(Visibility visibility);
    static QString impact(ImpactLevel level);
    static QString foundBy(FoundBy how);
    static QString audience(Audience audience);
    static QString priority(ActionPriority priority);
    /// Who did it: the name, or "auto".
    static QString actor(const QString &name, Origin origin);
    /// Why a change was refused, and what would be accepted.
    static QString refusal(const RefusalReason &reason);
    /// Why a line of the entry box was not understood, and what would be.
    static QString problem(const CommandProblem &problem);
};

inline constexpr std::array AllSeverities{Severity::Sev1, Severity::Sev2, Severity::Sev3, Severity::Sev4};
inline constexpr std::array AllStatuses{IncidentStatus::Triage, IncidentStatus::Investigating, IncidentStatus::Fixing,
                                        IncidentStatus::Monitoring, IncidentStatus::Resolved, IncidentStatus::Closed};
inline constexpr std::array AllMilestones{Milestone::Started, Milestone::Detected, Milestone::Acknowledged,
                                          Milestone::Mitigated, Milestone::Resolved};
inline constexpr std::array AllRoles{IncidentRole::Commander, IncidentRole::Deputy, IncidentRole::Scribe,
                                     IncidentRole::CustomerLiaison, IncidentRole::InternalLiaison};
inline constexpr std::array AllLanes{Lane::Impact, Lane::Detection, Lane::Action, Lane::Decision, Lane::Communication};

IconId laneIcon(Lane lane);
/// Index for Theme::chartColor(): lanes are no severities.
int laneColour(Lane lane);

} // namespace wardroom
