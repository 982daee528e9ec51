// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/series/labels.h"

#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QUuid>

#include <array>
#include <optional>
#include <vector>

namespace wardroom {

// The words of incident response (`semantics.md`, "Incidents"). All times are milliseconds since 1970 UTC.

enum class Severity { Sev1, Sev2, Sev3, Sev4 }; ///< the lower the worse; the order is fixed, the names are not
enum class IncidentStatus { Triage, Investigating, Fixing, Monitoring, Resolved, Closed };
enum class Milestone { Started, Detected, Acknowledged, Mitigated, Resolved }; ///< in the order they must keep
enum class IncidentRole { Commander, Deputy, Scribe, CustomerLiaison, InternalLiaison };
enum class FoundBy { Alert, UserReport, TeamMember };
enum class Lane { Impact, Detection, Action, Decision, Communication };
enum class Visibility { Internal, External };
enum class Origin { Hand, Automatic };
/// How much of the service an impact span took: height and tint of its bar.
enum class ImpactLevel { None, Minor, Partial, Major, Full };
/// What made an event; decides its icon and whether it counts as a system event.
enum class EventKind { Note, Alert, Silence, Deployment, Status, Severity, Role, Checklist, Update, Milestone, Pin, Action, Number };

inline constexpr std::size_t MilestoneCount = 5;
inline constexpr std::size_t RoleCount = 5;

struct MilestoneMark
{
    qint64 atMs = 0;
    Origin origin = Origin::Hand;
    QString actor;
    friend bool operator==(const MilestoneMark &, const MilestoneMark &) = default;
};
using Milestones = std::array<std::optional<MilestoneMark>, MilestoneCount>;

/// Conditions, actions, needs: the commander's brief.
struct CanReport
{
    QString conditions;
    QString actions;
    QString needs;
    qint64 updatedMs = 0; ///< 0: never
    QString updatedBy;
    friend bool operator==(const CanReport &, const CanReport &) = default;
};

/// A chart that the war room shows: from the alert, or chosen.
struct KeyChart
{
    QString title;
    QString query; ///< PromQL
    QString unit; ///< Grafana's name of it ("percentunit"); empty: none
    std::optional<double> threshold;
    friend bool operator==(const KeyChart &, const KeyChart &) = default;
};

struct Incident
{
    QUuid id;
    QString number; ///< "INC-2026-017" as it was given
    QString suffix; ///< "B" where an earlier incident has the same number: both came from different computers
    QString title;
    Severity severity = Severity::Sev3;
    IncidentStatus status = IncidentStatus::Triage;
    QString impact;
    QString summary;
    FoundBy foundBy = FoundBy::TeamMember;
    QByteArray zone = "UTC"; ///< IANA
    QString environment; ///< name of the connection it was declared in
    Labels labels; ///< taken over from the alert
    std::vector<Labels> alertSelectors; ///< its alerts are those that have all labels of one of these
    std::vector<KeyChart> keyCharts;
    Milestones milestones;
    std::array<QString, RoleCount> roles; ///< names; empty: not assigned
    QStringList experts;
    CanReport can;
    int updateEveryMin = 30; ///< 0: no updates are due
    qint64 lastUpdateMs = 0; ///< of the newest status update; 0: none
    qint64 nextUpdateMs = 0; ///< promised by it; 0: from the rhythm
    qint64 declaredMs = 0;
    QString declaredBy;
    std::vector<QUuid> dismissed; ///< automatic events that somebody has removed: they are not noted again

    QString displayNumber() const { return suffix.isEmpty() ? number : number + u'-' + suffix; }
    std::optional<MilestoneMark> milestone(Milestone m) const { return milestones[static_cast<std::size_t>(m)]; }
    std::optional<qint64> at(Milestone m) const { return milestone(m) ? std::optional(milestone(m)->atMs) : std::nullopt; }
    QString role(IncidentRole r) const { return roles[static_cast<std::size_t>(r)]; }
    bool isOpen() const { return status != IncidentStatus::Resolved && status != IncidentStatus::Closed; }
    /// Start of the clock: milestone Started, else when it was declared.
    qint64 startedMs() const { return at(Milestone::Started).value_or(declaredMs); }
    /// When the next status update is due; none: not open, or no rhythm.
    std::optional<qint64> updateDueMs() const;
    friend bool operator==(const Incident &, const Incident &) = default;
};

struct TimelineEvent
{
    QUuid id;
    QUuid incident;
    qint64 occurredMs = 0; ///< the data's own time
    std::optional<qint64> endMs; ///< of a span: impact, an alert that fired
    qint64 recordedMs = 0;
    Lane lane = Lane::Action;
    EventKind kind = EventKind::Note;
    QString title;
    QString body; ///< Markdown
    QString actor;
    QString source; ///< "Prometheus", "Loki", a person's chat; empty: typed here
    Origin origin = Origin::Hand;
    bool starred = false; ///< goes to the report
    Visibility visibility = Visibility::Internal;
    ImpactLevel impact = ImpactLevel::None; ///< of lane Impact
    int count = 1; ///< how often it happened, where flapping was merged into one
    /// Of an event that the program wrote: what its English title says, as words of incidentnames.h and names, so that a
    /// screen can say it in the reader's language. Status, severity: before, after ("declared" alone: the declaration). Role: role,
    /// before, after. Checklist: key, text, state (open, started, done). Milestone: milestone, RFC 3339 time, or empty where taken
    /// away. Update: audience. Action: title, owner. Alert: fingerprint. Silence: id. Number: own number, twin's title, twin's number.
    QStringList facts;
    friend bool operator==(const TimelineEvent &, const TimelineEvent &) = default;
};

struct CheckItem
{
    QUuid id;
    QUuid incident;
    int position = 0;
    QString text; ///< as typed; of a shipped item: its English text
    QString key; ///< of a shipped item: its text in the reader's language; empty: typed
    bool started = false; ///< in progress
    qint64 doneMs = 0; ///< 0: not done
    QString doneBy;
    friend bool operator==(const CheckItem &, const CheckItem &) = default;
};

enum class ActionPriority { Urgent, High, Medium, Low };

struct ActionItem
{
    QUuid id;
    QUuid incident;
    QString title;
    QString owner;
    std::optional<qint64> dueMs;
    ActionPriority priority = ActionPriority::Medium;
    QString trackerUrl;
    bool done = false;
    qint64 createdMs = 0;
    friend bool operator==(const ActionItem &, const ActionItem &) = default;
};

enum class Audience { Internal, Executives, Customers };

struct StatusUpdate
{
    QUuid id;
    QUuid incident;
    Audience audience = Audience::Internal;
    QString text;
    qint64 atMs = 0;
    QString author;
    qint64 nextDueMs = 0; ///< promised; 0: none
    friend bool operator==(const StatusUpdate &, const StatusUpdate &) = default;
};

enum class PinKind { Chart, Logs, Alert, Row, Comparison, File, Image, Text };

/// Frozen evidence: what it is and where it came from. The data itself is a blob of that hash.
struct Pin
{
    QUuid id;
    QUuid incident; ///< null: in the tray, to be filed
    QUuid event; ///< the timeline's event it stands on; null: in the tray
    PinKind kind = PinKind::Chart;
    QString title;
    QByteArray sha256; ///< 32 bytes
    qint64 bytes = 0; ///< of the blob
    qint64 occurredMs = 0;
    qint64 frozenMs = 0;
    QString actor;
    QString source; ///< name of the connection and kind of server
    QString query;
    qint64 fromMs = 0; ///< range of the data; both 0: a moment
    qint64 toMs = 0;
    qint64 stepMs = 0;
    qint64 count = 0; ///< samples, lines
    bool thinned = false; ///< of charts lowest and highest of each interval were kept, of lines and rows the first
    bool masked = false; ///< sensitive values were starred
    QString mediaType; ///< of File and Image
    qint64 wholeCount = 0; ///< of which it was thinned; 0: not thinned, or not told
    friend bool operator==(const Pin &, const Pin &) = default;
};

} // namespace wardroom
