// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/incident/samplestory.h"

#include "services/incident/incidentcodec.h"
#include "services/incident/incidentnames.h"
#include "services/incident/shippedtext.h"
#include "services/store/uuid7.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDateTime>

namespace wardroom {

namespace {

const auto Commander = QStringLiteral("Mei-Ling Chen");
const auto Deputy = QStringLiteral("Jonas Weber");
const auto Scribe = QStringLiteral("Priya Nair");
const auto Liaison = QStringLiteral("Ana Lima");

qint64 at(int hour, int minute, int second = 0)
{
    return QDateTime({2025, 1, 16}, {hour, minute, second}, Qt::UTC).toMSecsSinceEpoch();
}

QUuid space()
{
    return QUuid::fromString(QStringLiteral("0194700b-7f40-7c3a-9d61-5b8c1f2e0001"));
}

/// Version 7, of that time, its other bits made of @p name.
QUuid fixedUuid(qint64 ms, const QString &name)
{
    QByteArray bytes = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).left(16);
    for (int i = 0; i < 6; ++i)
        bytes[i] = static_cast<char>(ms >> (8 * (5 - i)));
    bytes[6] = static_cast<char>((bytes[6] & 0x0f) | 0x70);
    bytes[8] = static_cast<char>((bytes[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(bytes);
}

/// Writes operations one after the other, each at its time.
class Story
{
public:
    Story()
        : m_incident(fixedUuid(at(14, 32), QStringLiteral("incident")))
    {
    }

    const QUuid &incident() const { return m_incident; }
    std::vector<Operation> take() { return std::move(m_operations); }

    /// What follows is one step of @p actor at @p ms.
    void step(qint64 ms, const QString &actor, bool automatic = false)
    {
        m_ms = ms;
        m_actor = actor;
        m_automatic = automatic;
        m_counter = 0;
        m_change = fixedUuid(ms, QStringLiteral("change %1").arg(++m_number));
    }
    void write(QLatin1String entity, const QUuid &id, const QJsonObject &patch)
    {
        const QUuid operation = fixedUuid(m_ms, QStringLiteral("operation %1").arg(++m_number));
        m_operations.push_back({operation, HybridTime::of(m_ms, m_counter++), m_actor, makeUuid5(space(), QStringLiteral("device")),
                                entity, id, m_change, {}, patch, m_automatic});
    }
    /// The incident from what it was to @p now.
    void become(const Incident &now)
    {
        write(IncidentEntity, m_incident, patchBetween(m_fields, fieldsOf(now)));
        m_fields = fieldsOf(now);
    }
    TimelineEvent event(qint64 ms, Lane lane, const QString &title)
    {
        TimelineEvent event;
        event.id = fixedUuid(m_ms, QStringLiteral("event %1").arg(++m_number));
        event.incident = m_incident;
        event.occurredMs = ms;
        event.recordedMs = m_ms;
        event.lane = lane;
        event.title = title;
        event.actor = m_actor;
        return event;
    }
    void add(const TimelineEvent &event) { write(EventEntity, event.id, fieldsOf(event)); }
    void note(EventKind kind, Lane lane, const QString &title, const QStringList &facts)
    {
        TimelineEvent note = event(m_ms, lane, title);
        note.kind = kind;
        note.origin = Origin::Automatic;
        note.facts = facts;
        add(note);
    }
    QUuid id(const QString &name) { return fixedUuid(m_ms, name); }

private:
    const QUuid m_incident;
    std::vector<Operation> m_operations;
    QJsonObject m_fields;
    qint64 m_ms = 0;
    int m_counter = 0;
    int m_number = 0;
    QString m_actor;
    bool m_automatic = false;
    QUuid m_change;
};

std::optional<MilestoneMark> mark(qint64 ms, const QString &actor, Origin origin = Origin::Hand)
{
    return MilestoneMark{ms, origin, actor};
}

QString &roleIn(Incident &incident, IncidentRole role)
{
    return incident.roles[static_cast<std::size_t>(role)];
}

void setStatus(Story &story, Incident &incident, IncidentStatus status)
{
    story.note(EventKind::Status, Lane::Decision,
               QStringLiteral("Status: %1 → %2").arg(englishName(incident.status), englishName(status)),
               {wordOf(incident.status), wordOf(status)});
    incident.status = status;
    story.become(incident);
}

Incident declare(Story &story)
{
    story.step(at(14, 32), Commander, true);
    Incident incident;
    incident.number = QStringLiteral("INC-2025-001");
    incident.title = QStringLiteral("Users cannot log in");
    incident.severity = Severity::Sev2;
    incident.impact = QStringLiteral("About 30 % of users cannot log in; those with a session are not affected");
    incident.foundBy = FoundBy::Alert;
    incident.zone = "UTC";
    incident.environment = QStringLiteral("production");
    incident.labels = Labels{{QStringLiteral("alertname"), QStringLiteral("LoginErrorRateHigh")}, {QStringLiteral("service"), QStringLiteral("login")}};
    incident.alertSelectors = {Labels{{QStringLiteral("service"), QStringLiteral("login")}}};
    incident.keyCharts = {{QStringLiteral("Login error rate"),
                           QStringLiteral("sum(rate(http_requests_total{service=\"login\",code=~\"5..\"}[5m])) / sum(rate(http_requests_total{service=\"login\"}[5m]))"),
                           QStringLiteral("percentunit"), 0.05},
                          {QStringLiteral("Database connections in use"), QStringLiteral("db_pool_in_use{service=\"login\"}"), QStringLiteral("short"), 50.0}};
    incident.milestones = {mark(at(14, 30), Commander), mark(at(14, 31), Commander, Origin::Automatic), mark(at(14, 32), Commander)};
    roleIn(incident, IncidentRole::Commander) = Commander;
    incident.declaredMs = at(14, 32);
    incident.declaredBy = Commander;
    story.become(incident);
    story.note(EventKind::Status, Lane::Communication, QStringLiteral("INC-2025-001 declared: SEV-2, Users cannot log in"), {QStringLiteral("declared")});
    return incident;
}

void addChecklist(Story &story, const Incident &incident)
{
    const int minutes[] = {33, 32, 36, 34, 32, 35, 40, 45, 75, 75}; // past 14:00
    int position = 0;
    for (const ShippedCheck &shipped : shippedChecklist()) {
        CheckItem item;
        item.id = story.id(QStringLiteral("check ") + shipped.key);
        item.incident = story.incident();
        item.position = ++position;
        item.key = shipped.key;
        item.text = shipped.text.english;
        item.text = checkText(CheckItem{{}, {}, 0, item.text, item.key, false, 0, {}}, incident, QLocale::c());
        item.doneMs = at(14, 0) + minutes[position - 1] * 60'000LL;
        item.doneBy = position == 3 || position == 9 ? Liaison : position == 5 ? Scribe : Commander;
        story.write(CheckEntity, item.id, fieldsOf(item));
    }
}

void respond(Story &story, Incident &incident)
{
    story.step(at(14, 31), QStringLiteral("Wardroom"), true);
    TimelineEvent alert = story.event(at(14, 31), Lane::Detection, QStringLiteral("LoginErrorRateHigh: more than 5 % of logins fail"));
    alert.endMs = at(14, 46);
    alert.kind = EventKind::Alert;
    alert.origin = Origin::Automatic;
    alert.source = QStringLiteral("Alertmanager");
    alert.facts = {QStringLiteral("5f1c2e9a7b3d4c60"), QString::number(at(14, 31))};
    story.add(alert);

    story.step(at(14, 33), Scribe);
    TimelineEvent impact = story.event(at(14, 30), Lane::Impact, QStringLiteral("Login errors soar: about 30 % of users cannot log in"));
    impact.endMs = at(14, 45);
    impact.impact = ImpactLevel::Partial;
    impact.starred = true;
    impact.source = QStringLiteral("Prometheus");
    impact.body = QStringLiteral("The share of failed logins rises from 0.2 % to 31 % within one minute. Open sessions go on working.");
    story.add(impact);
    TimelineEvent response = story.event(at(14, 32), Lane::Action, QStringLiteral("Response started; channel #incident-2025-01-16 opened"));
    response.actor = Commander;
    response.starred = true;
    story.add(response);
    roleIn(incident, IncidentRole::Deputy) = Deputy;
    roleIn(incident, IncidentRole::Scribe) = Scribe;
    roleIn(incident, IncidentRole::CustomerLiaison) = Liaison;
    setStatus(story, incident, IncidentStatus::Investigating);
}

void repair(Story &story, Incident &incident)
{
    story.step(at(14, 36), Scribe);
    TimelineEvent cause = story.event(at(14, 35), Lane::Detection, QStringLiteral("Connection pool of the login service found exhausted"));
    cause.actor = Deputy;
    cause.source = QStringLiteral("Prometheus");
    cause.starred = true;
    cause.body = QStringLiteral("`db_pool_in_use` stands at its limit of 50 on all four instances, and 230 requests wait. Connections that were "
                                "opened for a failed password check are not given back.");
    story.add(cause);
    TimelineEvent decision = story.event(at(14, 37), Lane::Decision, QStringLiteral("Enlarge the pool now, look for the leak afterwards"));
    decision.actor = Commander;
    decision.body = QStringLiteral("Restarting the instances would help as well, but would end the sessions of those who are logged in.");
    story.add(decision);
    incident.can = {QStringLiteral("About 30 % of logins fail since 14:30. The login service has no free database connections."),
                    QStringLiteral("The pool is being enlarged from 50 to 200 connections per instance."),
                    QStringLiteral("Nothing at the moment."), at(14, 37), Commander};
    setStatus(story, incident, IncidentStatus::Fixing);

    story.step(at(14, 41), Scribe);
    TimelineEvent action = story.event(at(14, 40), Lane::Action, QStringLiteral("Connection pool enlarged from 50 to 200 per instance"));
    action.actor = Deputy;
    action.starred = true;
    story.add(action);

    story.step(at(14, 46), Scribe);
    TimelineEvent recovered = story.event(at(14, 45), Lane::Impact, QStringLiteral("Logins recovered: errors back below 0.5 %"));
    recovered.source = QStringLiteral("Prometheus");
    recovered.starred = true;
    story.add(recovered);
    incident.milestones[static_cast<std::size_t>(Milestone::Mitigated)] = mark(at(14, 45), Commander);
    setStatus(story, incident, IncidentStatus::Monitoring);
}

void tell(Story &story, Incident &incident)
{
    story.step(at(15, 15), Liaison);
    StatusUpdate update;
    update.id = story.id(QStringLiteral("update"));
    update.incident = story.incident();
    update.audience = Audience::Customers;
    update.atMs = at(15, 15);
    update.author = Liaison;
    update.text = QStringLiteral("Between 14:30 and 14:45 UTC about one in three of you could not log in. The problem is solved: our login "
                                 "service had run out of database connections. We are sorry for the trouble and will publish what we learned.");
    story.write(UpdateEntity, update.id, fieldsOf(update));
    TimelineEvent notice = story.event(at(15, 15), Lane::Communication, QStringLiteral("Notice published on the status page"));
    notice.kind = EventKind::Update;
    notice.body = update.text;
    notice.visibility = Visibility::External;
    notice.starred = true;
    notice.facts = {wordOf(Audience::Customers)};
    story.add(notice);
    incident.lastUpdateMs = at(15, 15);
    incident.milestones[static_cast<std::size_t>(Milestone::Resolved)] = mark(at(15, 15), Commander);
    setStatus(story, incident, IncidentStatus::Resolved);
}

void learn(Story &story, Incident &incident)
{
    story.step(at(16, 30), Commander);
    incident.summary = QStringLiteral(
        "From 14:30 to 14:45 UTC about 30 % of users could not log in. The login service opened a database connection for each password "
        "check and did not release it when the check failed; after the release of the morning a client that retries quickly used up the pool.\n\n"
        "**Root cause:** connections not released on the error path.\n\n"
        "**Resolution:** the pool was enlarged at 14:40; the release that closes connections followed the next day.\n\n"
        "**Lessons learned**\n"
        "- Monitoring gap: the use of the pool was measured, but nothing warned of it.\n"
        "- No automatic recovery: an exhausted pool stayed exhausted until somebody acted.\n"
        "- Tests too thin: no test ran the error path often enough to see the leak.");
    story.become(incident);
    const struct
    {
        QString title;
        QString owner;
        int days;
        ActionPriority priority;
    } actions[] = {
        {QStringLiteral("Review all services for resources that are not released on error paths"), Deputy, 14, ActionPriority::High},
        {QStringLiteral("Alert when a connection pool is used above 80 % for five minutes"), Scribe, 7, ActionPriority::Urgent},
        {QStringLiteral("Write guidance for handling connections, with examples"), Deputy, 21, ActionPriority::Medium},
        {QStringLiteral("Train the teams on resource handling and load tests"), Commander, 30, ActionPriority::Low},
    };
    for (const auto &[title, owner, days, priority] : actions) {
        ActionItem item;
        item.id = story.id(title);
        item.incident = story.incident();
        item.title = title;
        item.owner = owner;
        item.dueMs = at(23, 59, 59) + days * 86'400'000LL;
        item.priority = priority;
        item.createdMs = at(16, 30);
        item.done = priority == ActionPriority::Urgent;
        story.write(ActionEntity, item.id, fieldsOf(item));
    }
    story.step(at(17, 0), Commander);
    setStatus(story, incident, IncidentStatus::Closed);
}

} // namespace

Bundle sampleStory()
{
    Story story;
    Incident incident = declare(story);
    addChecklist(story, incident);
    respond(story, incident);
    repair(story, incident);
    tell(story, incident);
    learn(story, incident);
    Bundle bundle;
    bundle.operations = story.take();
    std::sort(bundle.operations.begin(), bundle.operations.end(), &comesBefore);
    return bundle;
}

} // namespace wardroom
