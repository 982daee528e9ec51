// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/incident/incidentcodec.h"

#include "services/incident/incidentnames.h"

#include <QtCore/QJsonArray>

namespace wardroom {

namespace {

/// Fills an object, leaving out what has its default.
class Writer
{
public:
    QJsonObject take() { return std::move(m_fields); }

    void text(const char *key, const QString &value)
    {
        if (!value.isEmpty())
            m_fields.insert(QLatin1String(key), value);
    }
    void number(const char *key, qint64 value, qint64 absent = 0)
    {
        if (value != absent)
            m_fields.insert(QLatin1String(key), value);
    }
    void number(const char *key, const std::optional<qint64> &value)
    {
        if (value)
            m_fields.insert(QLatin1String(key), *value);
    }
    void flag(const char *key, bool value)
    {
        if (value)
            m_fields.insert(QLatin1String(key), true);
    }
    void id(const char *key, const QUuid &value)
    {
        if (!value.isNull())
            m_fields.insert(QLatin1String(key), value.toString(QUuid::WithoutBraces));
    }
    template <typename E> void word(const char *key, E value) { m_fields.insert(QLatin1String(key), QString(wordOf(value))); }
    void texts(const char *key, const QStringList &values) { array(key, QJsonArray::fromStringList(values)); }
    void array(const char *key, const QJsonArray &value)
    {
        if (!value.isEmpty())
            m_fields.insert(QLatin1String(key), value);
    }
    void object(const char *key, const QJsonObject &value)
    {
        if (!value.isEmpty())
            m_fields.insert(QLatin1String(key), value);
    }
    void set(const QString &key, const QJsonValue &value) { m_fields.insert(key, value); }

private:
    QJsonObject m_fields;
};

QJsonObject jsonOf(const Labels &labels)
{
    QJsonObject object;
    for (const auto &[name, value] : labels)
        object.insert(name, value);
    return object;
}

QJsonObject jsonOf(const MilestoneMark &mark)
{
    return {{QStringLiteral("at"), mark.atMs},
            {QStringLiteral("origin"), QString(wordOf(mark.origin))},
            {QStringLiteral("actor"), mark.actor}};
}

QJsonArray jsonOf(const std::vector<KeyChart> &charts)
{
    QJsonArray array;
    for (const KeyChart &chart : charts) {
        QJsonObject object{{QStringLiteral("title"), chart.title}, {QStringLiteral("query"), chart.query}};
        if (!chart.unit.isEmpty())
            object.insert(QStringLiteral("unit"), chart.unit);
        if (chart.threshold)
            object.insert(QStringLiteral("threshold"), *chart.threshold);
        array.append(object);
    }
    return array;
}

QJsonArray jsonOf(const std::vector<Labels> &selectors)
{
    QJsonArray array;
    for (const Labels &selector : selectors)
        array.append(jsonOf(selector));
    return array;
}

void writePeople(Writer &to, const Incident &incident)
{
    for (std::size_t i = 0; i < RoleCount; ++i) {
        if (!incident.roles[i].isEmpty())
            to.set(fieldOf(static_cast<IncidentRole>(i)), incident.roles[i]);
    }
    to.texts("experts", incident.experts);
    to.text("canConditions", incident.can.conditions);
    to.text("canActions", incident.can.actions);
    to.text("canNeeds", incident.can.needs);
    to.number("canUpdated", incident.can.updatedMs);
    to.text("canUpdatedBy", incident.can.updatedBy);
}

} // namespace

QString fieldOf(Milestone milestone)
{
    return wordOf(milestone) + QLatin1String("At");
}

QString fieldOf(IncidentRole role)
{
    return wordOf(role);
}

QString dismissedField(const QUuid &event)
{
    return DismissedPrefix + event.toString(QUuid::WithoutBraces);
}

QJsonObject fieldsOf(const Incident &incident)
{
    Writer to;
    to.text("number", incident.number);
    to.text("title", incident.title);
    to.word("severity", incident.severity);
    to.word("status", incident.status);
    to.text("impact", incident.impact);
    to.text("summary", incident.summary);
    to.word("foundBy", incident.foundBy);
    to.text("zone", QString::fromLatin1(incident.zone));
    to.text("environment", incident.environment);
    to.object("labels", jsonOf(incident.labels));
    to.array("alertSelectors", jsonOf(incident.alertSelectors));
    to.array("keyCharts", jsonOf(incident.keyCharts));
    for (std::size_t i = 0; i < MilestoneCount; ++i) {
        if (incident.milestones[i])
            to.set(fieldOf(static_cast<Milestone>(i)), jsonOf(*incident.milestones[i]));
    }
    writePeople(to, incident);
    to.number("updateEveryMin", incident.updateEveryMin, 30);
    to.number("lastUpdate", incident.lastUpdateMs);
    to.number("nextUpdate", incident.nextUpdateMs);
    to.number("declaredAt", incident.declaredMs);
    to.text("declaredBy", incident.declaredBy);
    for (const QUuid &event : incident.dismissed)
        to.set(dismissedField(event), true);
    return to.take();
}

QJsonObject fieldsOf(const TimelineEvent &event)
{
    Writer to;
    to.id("incident", event.incident);
    to.number("at", event.occurredMs);
    to.number("end", event.endMs);
    to.number("recorded", event.recordedMs);
    to.word("lane", event.lane);
    to.word("kind", event.kind);
    to.text("title", event.title);
    to.text("body", event.body);
    to.text("actor", event.actor);
    to.text("source", event.source);
    to.word("origin", event.origin);
    to.flag("starred", event.starred);
    to.word("visibility", event.visibility);
    if (event.impact != ImpactLevel::None)
        to.word("impact", event.impact);
    to.number("count", event.count, 1);
    to.texts("facts", event.facts);
    return to.take();
}

QJsonObject fieldsOf(const CheckItem &item)
{
    Writer to;
    to.id("incident", item.incident);
    to.number("position", item.position);
    to.text("text", item.text);
    to.text("key", item.key);
    to.flag("started", item.started);
    to.number("doneAt", item.doneMs);
    to.text("doneBy", item.doneBy);
    return to.take();
}

QJsonObject fieldsOf(const ActionItem &item)
{
    Writer to;
    to.id("incident", item.incident);
    to.text("title", item.title);
    to.text("owner", item.owner);
    to.number("due", item.dueMs);
    to.word("priority", item.priority);
    to.text("tracker", item.trackerUrl);
    to.flag("done", item.done);
    to.number("created", item.createdMs);
    return to.take();
}

QJsonObject fieldsOf(const StatusUpdate &update)
{
    Writer to;
    to.id("incident", update.incident);
    to.word("audience", update.audience);
    to.text("text", update.text);
    to.number("at", update.atMs);
    to.text("author", update.author);
    to.number("nextDue", update.nextDueMs);
    return to.take();
}

QJsonObject fieldsOf(const Pin &pin)
{
    Writer to;
    to.id("incident", pin.incident);
    to.id("event", pin.event);
    to.word("kind", pin.kind);
    to.text("title", pin.title);
    to.text("sha256", QString::fromLatin1(pin.sha256.toHex()));
    to.number("bytes", pin.bytes);
    to.number("at", pin.occurredMs);
    to.number("frozen", pin.frozenMs);
    to.text("actor", pin.actor);
    to.text("source", pin.source);
    to.text("query", pin.query);
    to.number("from", pin.fromMs);
    to.number("to", pin.toMs);
    to.number("step", pin.stepMs);
    to.number("count", pin.count);
    to.number("wholeCount", pin.wholeCount);
    to.flag("thinned", pin.thinned);
    to.flag("masked", pin.masked);
    to.text("mediaType", pin.mediaType);
    return to.take();
}

QJsonObject patchBetween(const QJsonObject &before, const QJsonObject &after)
{
    QJsonObject patch;
    for (auto it = after.begin(); it != after.end(); ++it) {
        if (before.value(it.key()) != it.value())
            patch.insert(it.key(), it.value());
    }
    for (auto it = before.begin(); it != before.end(); ++it) {
        if (!after.contains(it.key()))
            patch.insert(it.key(), QJsonValue::Null);
    }
    return patch;
}

} // namespace wardroom
