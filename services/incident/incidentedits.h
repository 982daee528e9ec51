// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/incident/incidentcontent.h"
#include "services/core/result.h"
#include "services/store/journal.h"

namespace wardroom {

// Everything that may be done to an incident, as changes for the journal. Pure functions; several edits of one step are one
// Change, undone as a whole. Steps that matter to the story (status, severity, role, checklist, update, milestone) write their
// automatic event into the same change.

/// Whose hand, and when.
struct EditContext
{
    qint64 nowMs = 0;
    QString actor;
};

struct IncidentDraft
{
    QString title;
    Severity severity = Severity::Sev3;
    QString impact;
    qint64 startedMs = 0; ///< 0: now
    std::optional<qint64> detectedMs; ///< with an alert: its start
    FoundBy foundBy = FoundBy::TeamMember;
    QString commander;
    QByteArray zone = "UTC";
    QString environment;
    Labels labels;
    std::vector<Labels> alertSelectors;
    std::vector<KeyChart> keyCharts;
};

/// A job for Journal::write(): takes the next free INC-YYYY-NNN (the year of @p context's time, in UTC), writes the incident, its
/// checklist (resources/incident/checklist.json) and the first events. @p id: chosen by the caller, so that it knows it.
std::function<Result<Change>(Journal &)> declareIncident(const QUuid &id, const IncidentDraft &draft, const EditContext &context);

/// Times that are kept: 1970 to 2100.
inline constexpr qint64 EarliestMs = 0;
inline constexpr qint64 LatestMs = 4'102'444'800'000;

/// Why a change was refused.
enum class Refusal {
    None,
    EmptyTitle,
    MilestoneOrder, ///< first and second name the two that would change places
    MilestoneInFuture,
    TimeOutOfRange, ///< before 1970 or after 2100, or the end before the beginning
    UnknownEvent,
    UnknownCheck, ///< the checklist has no such line
};
struct RefusalReason
{
    Refusal refusal = Refusal::None;
    Milestone first = Milestone::Started;
    Milestone second = Milestone::Started;
    explicit operator bool() const { return refusal != Refusal::None; }
};
/// Whether started ≤ detected ≤ acknowledged ≤ mitigated ≤ resolved holds with @p m at @p atMs (none: taken away).
RefusalReason checkMilestone(const Milestones &milestones, Milestone m, std::optional<qint64> atMs, qint64 nowMs);
RefusalReason checkEvent(const TimelineEvent &event);
/// In plain English, for the command line and the log.
QString refusalText(const RefusalReason &reason);

Change setTitle(const Incident &incident, const QString &title);
Change setImpact(const Incident &incident, const QString &impact);
Change setSummary(const Incident &incident, const QString &summary);
Change setZone(const Incident &incident, const QByteArray &zone);
Change setSeverity(const Incident &incident, Severity severity, const EditContext &context);
/// Also sets the milestone that goes with it (Fixing: none; Monitoring: mitigated; Resolved: resolved; leaving Triage:
/// acknowledged), where it is not set and the order allows.
Change setStatus(const Incident &incident, IncidentStatus status, const EditContext &context);
/// @p atMs none: taken away. To be checked before by checkMilestone().
Change setMilestone(const Incident &incident, Milestone milestone, std::optional<qint64> atMs, const EditContext &context);
/// An empty name takes the role away; the commander's hand-over is noted with both names.
Change setRole(const Incident &incident, IncidentRole role, const QString &name, const EditContext &context);
Change setExperts(const Incident &incident, const QStringList &names, const EditContext &context);
Change setCan(const Incident &incident, const QString &conditions, const QString &actions, const QString &needs, const EditContext &context);
Change setUpdateRhythm(const Incident &incident, int everyMin);
Change setKeyCharts(const Incident &incident, const std::vector<KeyChart> &charts);
Change setAlertSelectors(const Incident &incident, const std::vector<Labels> &selectors);
Change removeIncident(const Incident &incident);

/// A new event; id and recordedMs are given where they are empty.
Change addEvent(TimelineEvent event, const EditContext &context);
Change addEvents(std::vector<TimelineEvent> events, const EditContext &context);
/// Only what differs is written.
Change changeEvent(const TimelineEvent &before, const TimelineEvent &after);
Change changeEvents(const std::vector<std::pair<TimelineEvent, TimelineEvent>> &events);
Change removeEvents(const std::vector<TimelineEvent> &events);
/// One impact span becomes two at @p atMs, which must lie within.
Change splitEvent(const TimelineEvent &event, qint64 atMs, const EditContext &context);

enum class CheckState { Open, Started, Done };
Change setCheck(const CheckItem &item, CheckState state, const EditContext &context);
Change addCheck(const QUuid &incident, const QString &text, int position);
Change renameCheck(const CheckItem &item, const QString &text);
Change moveCheck(const CheckItem &item, int position);
Change removeCheck(const CheckItem &item);

Change addAction(ActionItem item, const EditContext &context);
Change changeAction(const ActionItem &before, const ActionItem &after);
Change removeAction(const ActionItem &item);

/// Posts it, and notes it in lane Communication.
Change postUpdate(const Incident &incident, Audience audience, const QString &text, std::optional<qint64> nextDueMs, const EditContext &context);

/// A pin on the timeline: the event (lane and title may be chosen) and the evidence record that belongs to it. Of @p event at least
/// `incident` is set; with an id it is one that is there already and is left as it is.
Change addPin(Pin pin, TimelineEvent event, const EditContext &context);
/// In the tray, no incident.
Change trayPin(Pin pin, const EditContext &context);
/// From the tray to an incident.
Change filePin(const Pin &pin, TimelineEvent event, const EditContext &context);
Change removePin(const Pin &pin);

} // namespace wardroom
