// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/incidentreport.h"

#include "app/cli/jsonvalues.h"
#include "app/cli/values.h"
#include "services/incident/incidentmetrics.h"
#include "services/incident/incidentnames.h"

#include <QtCore/QJsonArray>

namespace wardroom {

namespace {

QString idText(const QUuid &id)
{
    return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces);
}

QJsonValue timeJson(const std::optional<qint64> &ms)
{
    return ms ? QJsonValue(timeText(*ms)) : QJsonValue();
}

QJsonValue durationJson(const std::optional<qint64> &ms)
{
    return ms ? QJsonValue(*ms) : QJsonValue();
}

template <typename E> QString word(E value)
{
    return wordOf(value);
}

QJsonArray labelsJson(const std::vector<Labels> &list)
{
    QJsonArray array;
    for (const Labels &labels : list)
        array.append(jsonOf(labels));
    return array;
}

QJsonObject milestonesJson(const Incident &incident)
{
    QJsonObject object;
    for (std::size_t i = 0; i < MilestoneCount; ++i) {
        const auto milestone = static_cast<Milestone>(i);
        object.insert(word(milestone), timeJson(incident.at(milestone)));
    }
    return object;
}

QJsonObject rolesJson(const Incident &incident)
{
    QJsonObject object;
    for (std::size_t i = 0; i < RoleCount; ++i)
        object.insert(word(static_cast<IncidentRole>(i)), incident.roles[i]);
    object.insert(QStringLiteral("experts"), QJsonArray::fromStringList(incident.experts));
    return object;
}

QJsonObject metricsJson(const Incident &incident)
{
    const IncidentTimes times = timesOf(incident);
    return {{QStringLiteral("ttdMs"), durationJson(times.ttd)},
            {QStringLiteral("ttaMs"), durationJson(times.tta)},
            {QStringLiteral("ttmMs"), durationJson(times.ttm)},
            {QStringLiteral("ttrMs"), durationJson(times.ttr)}};
}

QJsonObject checkJson(const CheckItem &item)
{
    return {{QStringLiteral("id"), idText(item.id)},
            {QStringLiteral("text"), item.text},
            {QStringLiteral("started"), item.started},
            {QStringLiteral("done"), item.doneMs > 0},
            {QStringLiteral("doneAt"), timeJson(item.doneMs > 0 ? std::optional(item.doneMs) : std::nullopt)},
            {QStringLiteral("doneBy"), item.doneBy}};
}

QJsonObject actionJson(const ActionItem &item)
{
    return {{QStringLiteral("id"), idText(item.id)},   {QStringLiteral("title"), item.title},
            {QStringLiteral("owner"), item.owner},     {QStringLiteral("due"), timeJson(item.dueMs)},
            {QStringLiteral("priority"), word(item.priority)}, {QStringLiteral("tracker"), item.trackerUrl},
            {QStringLiteral("done"), item.done}};
}

QJsonObject updateJson(const StatusUpdate &update)
{
    return {{QStringLiteral("id"), idText(update.id)},
            {QStringLiteral("audience"), word(update.audience)},
            {QStringLiteral("text"), update.text},
            {QStringLiteral("at"), timeText(update.atMs)},
            {QStringLiteral("author"), update.author},
            {QStringLiteral("nextDue"), timeJson(update.nextDueMs > 0 ? std::optional(update.nextDueMs) : std::nullopt)}};
}

QJsonObject pinJson(const Pin &pin)
{
    return {{QStringLiteral("id"), idText(pin.id)},       {QStringLiteral("event"), idText(pin.event)},
            {QStringLiteral("kind"), word(pin.kind)},     {QStringLiteral("title"), pin.title},
            {QStringLiteral("sha256"), QString::fromLatin1(pin.sha256.toHex())},
            {QStringLiteral("bytes"), pin.bytes},         {QStringLiteral("at"), timeText(pin.occurredMs)},
            {QStringLiteral("frozen"), timeText(pin.frozenMs)}, {QStringLiteral("source"), pin.source},
            {QStringLiteral("query"), pin.query}};
}

template <typename Item> QJsonArray arrayOf(const std::vector<Item> &items, QJsonObject (*json)(const Item &))
{
    QJsonArray array;
    for (const Item &item : items)
        array.append(json(item));
    return array;
}

Table namedTable(std::initializer_list<const char *> names)
{
    Table table;
    for (const char *name : names)
        table.columns.push_back({QString::fromLatin1(name)});
    return table;
}

Table incidentTable()
{
    return namedTable({"number", "severity", "status", "title", "started", "resolved", "commander", "id"});
}

QStringList incidentRow(const Incident &incident)
{
    const auto resolved = incident.at(Milestone::Resolved);
    return {incident.displayNumber(), englishName(incident.severity), englishName(incident.status), incident.title,
            timeText(incident.startedMs()), resolved ? timeText(*resolved) : QString(), incident.role(IncidentRole::Commander),
            idText(incident.id)};
}

Table eventTable()
{
    return namedTable({"time", "end", "lane", "kind", "star", "title", "actor", "id"});
}

QStringList eventRow(const TimelineEvent &event)
{
    return {timeText(event.occurredMs), event.endMs ? timeText(*event.endMs) : QString(), word(event.lane), word(event.kind),
            event.starred ? QStringLiteral("*") : QString(),
            event.count > 1 ? QStringLiteral("%1 (×%2)").arg(event.title).arg(event.count) : event.title, event.actor, idText(event.id)};
}

} // namespace

QJsonObject incidentJson(const Incident &incident)
{
    QJsonObject json{{QStringLiteral("id"), idText(incident.id)},
                     {QStringLiteral("number"), incident.displayNumber()},
                     {QStringLiteral("title"), incident.title},
                     {QStringLiteral("severity"), englishName(incident.severity)},
                     {QStringLiteral("status"), englishName(incident.status)},
                     {QStringLiteral("impact"), incident.impact},
                     {QStringLiteral("summary"), incident.summary},
                     {QStringLiteral("foundBy"), word(incident.foundBy)},
                     {QStringLiteral("zone"), QString::fromLatin1(incident.zone)},
                     {QStringLiteral("environment"), incident.environment},
                     {QStringLiteral("labels"), jsonOf(incident.labels)},
                     {QStringLiteral("alerts"), labelsJson(incident.alertSelectors)},
                     {QStringLiteral("milestones"), milestonesJson(incident)},
                     {QStringLiteral("roles"), rolesJson(incident)},
                     {QStringLiteral("metrics"), metricsJson(incident)}};
    json.insert(QStringLiteral("can"),
                QJsonObject{{QStringLiteral("conditions"), incident.can.conditions},
                            {QStringLiteral("actions"), incident.can.actions},
                            {QStringLiteral("needs"), incident.can.needs}});
    json.insert(QStringLiteral("declaredAt"), timeText(incident.declaredMs));
    json.insert(QStringLiteral("declaredBy"), incident.declaredBy);
    json.insert(QStringLiteral("updateDue"), timeJson(incident.updateDueMs()));
    return json;
}

QJsonObject eventJson(const TimelineEvent &event)
{
    return {{QStringLiteral("id"), idText(event.id)},
            {QStringLiteral("incident"), idText(event.incident)},
            {QStringLiteral("at"), timeText(event.occurredMs)},
            {QStringLiteral("end"), timeJson(event.endMs)},
            {QStringLiteral("recorded"), timeText(event.recordedMs)},
            {QStringLiteral("lane"), word(event.lane)},
            {QStringLiteral("kind"), word(event.kind)},
            {QStringLiteral("title"), event.title},
            {QStringLiteral("body"), event.body},
            {QStringLiteral("actor"), event.actor},
            {QStringLiteral("source"), event.source},
            {QStringLiteral("automatic"), event.origin == Origin::Automatic},
            {QStringLiteral("starred"), event.starred},
            {QStringLiteral("visibility"), word(event.visibility)},
            {QStringLiteral("impact"), word(event.impact)},
            {QStringLiteral("count"), event.count}};
}

Report incidentReport(const Incident &incident)
{
    Report report{incidentTable(), incidentJson(incident), {}};
    report.table.rows.push_back(incidentRow(incident));
    return report;
}

Report incidentListReport(const std::vector<Incident> &incidents)
{
    Report report{incidentTable(), arrayOf(incidents, &incidentJson), {}};
    for (const Incident &incident : incidents)
        report.table.rows.push_back(incidentRow(incident));
    return report;
}

Report eventReport(const TimelineEvent &event)
{
    Report report{eventTable(), eventJson(event), {}};
    report.table.rows.push_back(eventRow(event));
    return report;
}

Report contentReport(const IncidentContent &content)
{
    QJsonObject json = incidentJson(content.incident);
    json.insert(QStringLiteral("events"), arrayOf(content.events, &eventJson));
    json.insert(QStringLiteral("checklist"), arrayOf(content.checks, &checkJson));
    json.insert(QStringLiteral("actions"), arrayOf(content.actions, &actionJson));
    json.insert(QStringLiteral("updates"), arrayOf(content.updates, &updateJson));
    json.insert(QStringLiteral("pins"), arrayOf(content.pins, &pinJson));
    Report report{eventTable(), json, {}};
    for (const TimelineEvent &event : content.events)
        report.table.rows.push_back(eventRow(event));
    return report;
}

Table incidentFacts(const Incident &incident)
{
    Table table = namedTable({"field", "value"});
    const auto fact = [&table](const QString &name, const QString &value) {
        if (!value.isEmpty())
            table.rows.push_back({name, value});
    };
    fact(QStringLiteral("number"), incident.displayNumber());
    fact(QStringLiteral("title"), incident.title);
    fact(QStringLiteral("severity"), englishName(incident.severity));
    fact(QStringLiteral("status"), englishName(incident.status));
    fact(QStringLiteral("impact"), incident.impact);
    fact(QStringLiteral("summary"), incident.summary);
    for (std::size_t i = 0; i < RoleCount; ++i)
        fact(englishName(static_cast<IncidentRole>(i)), incident.roles[i]);
    for (std::size_t i = 0; i < MilestoneCount; ++i) {
        const auto milestone = static_cast<Milestone>(i);
        fact(englishName(milestone), incident.at(milestone) ? timeText(*incident.at(milestone)) : QString());
    }
    fact(QStringLiteral("id"), idText(incident.id));
    return table;
}

} // namespace wardroom
