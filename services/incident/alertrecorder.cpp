// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/incident/alertrecorder.h"

#include "services/incident/storynotes.h"
#include "services/store/uuid7.h"

#include <QtCore/QHash>

#include <algorithm>

namespace wardroom {

namespace {

constexpr qint64 FlappingMs = 5 * 60'000;
constexpr qint64 DeploymentsBeforeMs = 2 * 3'600'000;

/// Of an alert's event: its fingerprint, the start that was counted last, and the severity that its labels tell.
enum AlertFact { FingerprintFact, LastStartFact, SeverityFact };

qint64 lastStartOf(const TimelineEvent &event)
{
    return event.facts.value(LastStartFact).toLongLong();
}

/// Compares what is with what is noted and gathers what is to be written.
class FactNotes
{
public:
    FactNotes(const IncidentContent &content, qint64 nowMs)
        : m_incident(content.incident)
        , m_nowMs(nowMs)
    {
        m_change.automatic = true;
        for (const TimelineEvent &event : content.events)
            noteKnown(event);
    }

    void alert(const Alert &alert);
    void endSilentAlerts(); ///< after all alerts
    void silence(const Silence &silence, const std::vector<Alert> &own);
    void deployment(const Deployment &deployment);
    Change take() { return std::move(m_change); }

private:
    void noteKnown(const TimelineEvent &event);
    QUuid idOf(const QString &fact) const { return makeUuid5(m_incident.id, fact); }
    bool isDismissed(const QUuid &id) const;
    TimelineEvent newEvent(const QUuid &id, EventKind kind, Lane lane) const;
    void add(const TimelineEvent &event);
    void update(const TimelineEvent &before, const TimelineEvent &after);
    void fires(const Alert &alert);
    void addAlert(const Alert &alert);
    void end(const TimelineEvent &event, qint64 atMs);

    const Incident &m_incident;
    const qint64 m_nowMs;
    Change m_change;
    QHash<QUuid, const TimelineEvent *> m_known;
    QHash<QString, const TimelineEvent *> m_newestOfAlert; ///< by fingerprint
    QHash<QString, qint64> m_resolvedAt; ///< by fingerprint, of alerts that are listed as over
    QStringList m_firing;
};

void FactNotes::noteKnown(const TimelineEvent &event)
{
    if (event.origin != Origin::Automatic)
        return;
    m_known.insert(event.id, &event);
    if (event.kind != EventKind::Alert)
        return;
    const TimelineEvent *&newest = m_newestOfAlert[event.facts.value(FingerprintFact)];
    if (!newest || newest->occurredMs < event.occurredMs)
        newest = &event;
}

bool FactNotes::isDismissed(const QUuid &id) const
{
    return std::find(m_incident.dismissed.begin(), m_incident.dismissed.end(), id) != m_incident.dismissed.end();
}

TimelineEvent FactNotes::newEvent(const QUuid &id, EventKind kind, Lane lane) const
{
    TimelineEvent event;
    event.id = id;
    event.incident = m_incident.id;
    event.recordedMs = m_nowMs;
    event.kind = kind;
    event.lane = lane;
    event.origin = Origin::Automatic;
    return event;
}

void FactNotes::add(const TimelineEvent &event)
{
    if (!isDismissed(event.id))
        m_change.edits.append(noteEdit(event));
}

void FactNotes::update(const TimelineEvent &before, const TimelineEvent &after)
{
    m_change.edits.append(changeEvent(before, after).edits);
}

void FactNotes::alert(const Alert &alert)
{
    if (alert.endsAtMs != 0 && alert.endsAtMs <= m_nowMs)
        m_resolvedAt.insert(alert.fingerprint, alert.endsAtMs);
    else if (!m_firing.contains(alert.fingerprint))
        fires(alert);
}

void FactNotes::fires(const Alert &alert)
{
    m_firing += alert.fingerprint;
    const TimelineEvent *noted = m_newestOfAlert.value(alert.fingerprint);
    if (!noted)
        return addAlert(alert);
    TimelineEvent now = *noted;
    now.endMs.reset();
    if (alert.startsAtMs <= lastStartOf(*noted))
        return update(*noted, now); // that very firing; had been taken for over
    if (noted->endMs && alert.startsAtMs - *noted->endMs > FlappingMs)
        return addAlert(alert);
    ++now.count;
    now.facts = {alert.fingerprint, QString::number(alert.startsAtMs), alert.labels.value(u"severity")};
    update(*noted, now);
}

void FactNotes::addAlert(const Alert &alert)
{
    // A firing that began once the incident was over is another one's.
    if (!m_incident.isOpen())
        return;
    TimelineEvent event = newEvent(idOf(QStringLiteral("alert:%1:%2").arg(alert.fingerprint).arg(alert.startsAtMs)), EventKind::Alert,
                                   Lane::Detection);
    const QString summary = alert.annotations.value(u"summary");
    event.occurredMs = alert.startsAtMs;
    event.title = summary.isEmpty() ? alert.name() : QStringLiteral("%1: %2").arg(alert.name(), summary);
    event.body = alert.annotations.value(u"description");
    event.source = QStringLiteral("Alertmanager");
    event.facts = {alert.fingerprint, QString::number(alert.startsAtMs), alert.labels.value(u"severity")};
    add(event);
}

void FactNotes::end(const TimelineEvent &event, qint64 atMs)
{
    TimelineEvent over = event;
    over.endMs = std::max(atMs, event.occurredMs);
    update(event, over);
}

void FactNotes::endSilentAlerts()
{
    for (auto it = m_newestOfAlert.cbegin(); it != m_newestOfAlert.cend(); ++it) {
        if (!it.value()->endMs && !m_firing.contains(it.key()))
            end(*it.value(), m_resolvedAt.value(it.key(), m_nowMs));
    }
}

void FactNotes::silence(const Silence &silence, const std::vector<Alert> &own)
{
    const QUuid id = idOf(QStringLiteral("silence:") + silence.id);
    const TimelineEvent *noted = m_known.value(id);
    if (noted) {
        TimelineEvent now = *noted;
        now.occurredMs = silence.startsAtMs;
        now.endMs = silence.endsAtMs;
        return update(*noted, now);
    }
    if (!m_incident.isOpen() || silence.endsAtMs < m_incident.startedMs())
        return;
    const auto matchers = MatcherSet::compile(silence.matchers);
    const auto hits = [&matchers](const Alert &alert) { return matchers->matches(alert.labels); };
    if (!matchers || matchers->isEmpty() || std::none_of(own.begin(), own.end(), hits))
        return;
    TimelineEvent event = newEvent(id, EventKind::Silence, Lane::Action);
    event.occurredMs = silence.startsAtMs;
    event.endMs = silence.endsAtMs;
    event.actor = silence.createdBy;
    event.source = QStringLiteral("Alertmanager");
    event.title = silence.comment.isEmpty() ? QStringLiteral("Silence") : QStringLiteral("Silence: %1").arg(silence.comment);
    event.facts = {silence.id};
    add(event);
}

void FactNotes::deployment(const Deployment &deployment)
{
    const QUuid id = idOf(QStringLiteral("deployment:%1:%2").arg(deployment.version).arg(deployment.atMs));
    const qint64 until = m_incident.at(Milestone::Resolved).value_or(m_nowMs);
    if (m_known.contains(id) || deployment.atMs < m_incident.startedMs() - DeploymentsBeforeMs || deployment.atMs > until)
        return;
    TimelineEvent event = newEvent(id, EventKind::Deployment, Lane::Action);
    event.occurredMs = deployment.atMs;
    event.title = QStringLiteral("Deployment of %1").arg(deployment.version);
    event.source = QStringLiteral("Prometheus");
    event.facts = {deployment.version};
    add(event);
}

} // namespace

bool belongsTo(const Incident &incident, const Labels &alert)
{
    const auto has = [&alert](const Labels::Pair &pair) { return alert.value(pair.first) == pair.second; };
    return std::any_of(incident.alertSelectors.begin(), incident.alertSelectors.end(), [&has](const Labels &selector) {
        return !selector.isEmpty() && std::all_of(selector.begin(), selector.end(), has);
    });
}

std::optional<Change> recordFacts(const IncidentContent &content, const std::vector<Alert> &alerts,
                                  const std::vector<Silence> &silences, const std::vector<Deployment> &deployments, qint64 nowMs)
{
    if (content.incident.id.isNull() || content.incident.status == IncidentStatus::Closed)
        return std::nullopt;
    FactNotes notes(content, nowMs);
    std::vector<Alert> own;
    std::copy_if(alerts.begin(), alerts.end(), std::back_inserter(own),
                 [&content](const Alert &alert) { return belongsTo(content.incident, alert.labels); });
    for (const Alert &alert : own)
        notes.alert(alert);
    notes.endSilentAlerts();
    for (const Silence &silence : silences)
        notes.silence(silence, own);
    for (const Deployment &deployment : deployments)
        notes.deployment(deployment);
    Change change = notes.take();
    return change.edits.isEmpty() ? std::nullopt : std::optional(std::move(change));
}

} // namespace wardroom
