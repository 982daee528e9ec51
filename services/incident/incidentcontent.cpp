// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/incident/incidentcontent.h"

#include "services/incident/incidentcodec.h"
#include "services/incident/incidentnames.h"

#include <QtCore/QJsonArray>
#include <QtCore/QTimeZone>

#include <algorithm>

namespace wardroom {

namespace {

/// Reads fields; what is missing or of a wrong type is its default.
class Reader
{
public:
    explicit Reader(const QJsonObject &fields)
        : m_fields(fields)
    {
    }

    QString text(const char *key) const { return m_fields.value(QLatin1String(key)).toString(); }
    qint64 number(const char *key, qint64 absent = 0) const { return m_fields.value(QLatin1String(key)).toInteger(absent); }
    int count(const char *key, int absent) const
    {
        const qint64 value = number(key, absent);
        return value >= 0 && value <= 1'000'000'000 ? static_cast<int>(value) : absent;
    }
    std::optional<qint64> optional(const char *key) const
    {
        const QJsonValue value = m_fields.value(QLatin1String(key));
        return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
    }
    bool flag(const char *key) const { return m_fields.value(QLatin1String(key)).toBool(); }
    QUuid id(const char *key) const { return QUuid::fromString(text(key)); }
    template <typename E> E word(const char *key, E absent) const { return fromWord<E>(text(key)).value_or(absent); }
    QStringList texts(const char *key) const
    {
        QStringList list;
        for (const QJsonValue &value : array(key)) {
            if (value.isString())
                list += value.toString();
        }
        return list;
    }
    QJsonArray array(const char *key) const { return m_fields.value(QLatin1String(key)).toArray(); }
    QJsonObject object(const QString &key) const { return m_fields.value(key).toObject(); }
    QString text(const QString &key) const { return m_fields.value(key).toString(); }

private:
    const QJsonObject &m_fields;
};

Labels labelsOf(const QJsonObject &object)
{
    std::vector<Labels::Pair> pairs;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.value().isString())
            pairs.emplace_back(it.key(), it.value().toString());
    }
    return Labels(std::move(pairs));
}

std::vector<KeyChart> chartsOf(const QJsonArray &array)
{
    std::vector<KeyChart> charts;
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        const Reader from(object);
        const QJsonValue threshold = object.value(QLatin1String("threshold"));
        charts.push_back({from.text("title"), from.text("query"), from.text("unit"),
                          threshold.isDouble() ? std::optional(threshold.toDouble()) : std::nullopt});
    }
    return charts;
}

std::optional<MilestoneMark> markOf(const QJsonObject &object)
{
    const Reader from(object);
    const auto at = from.optional("at");
    if (!at)
        return std::nullopt;
    return MilestoneMark{*at, from.word("origin", Origin::Hand), from.text("actor")};
}

void readPeople(const Reader &from, Incident &incident)
{
    for (std::size_t i = 0; i < RoleCount; ++i)
        incident.roles[i] = from.text(fieldOf(static_cast<IncidentRole>(i)));
    incident.experts = from.texts("experts");
    incident.can = {from.text("canConditions"), from.text("canActions"), from.text("canNeeds"), from.number("canUpdated"),
                    from.text("canUpdatedBy")};
}

/// An unknown zone would have no time at all.
QByteArray knownZone(const QString &name)
{
    const QByteArray id = name.toLatin1();
    return !id.isEmpty() && QTimeZone::isTimeZoneIdAvailable(id) ? id : QByteArray("UTC");
}

} // namespace

std::optional<qint64> Incident::updateDueMs() const
{
    if (!isOpen())
        return std::nullopt;
    if (nextUpdateMs > 0)
        return nextUpdateMs;
    if (updateEveryMin <= 0)
        return std::nullopt;
    return (lastUpdateMs > 0 ? lastUpdateMs : declaredMs) + qint64(updateEveryMin) * 60'000;
}

Incident incidentOf(const Record &record)
{
    const Reader from(record.fields);
    Incident incident;
    incident.id = record.id;
    incident.number = from.text("number");
    incident.title = from.text("title");
    incident.severity = from.word("severity", Severity::Sev3);
    incident.status = from.word("status", IncidentStatus::Triage);
    incident.impact = from.text("impact");
    incident.summary = from.text("summary");
    incident.foundBy = from.word("foundBy", FoundBy::TeamMember);
    incident.zone = knownZone(from.text("zone"));
    incident.environment = from.text("environment");
    incident.labels = labelsOf(from.object(QStringLiteral("labels")));
    for (const QJsonValue &selector : from.array("alertSelectors"))
        incident.alertSelectors.push_back(labelsOf(selector.toObject()));
    incident.keyCharts = chartsOf(from.array("keyCharts"));
    for (std::size_t i = 0; i < MilestoneCount; ++i)
        incident.milestones[i] = markOf(from.object(fieldOf(static_cast<Milestone>(i))));
    readPeople(from, incident);
    incident.updateEveryMin = from.count("updateEveryMin", 30);
    incident.lastUpdateMs = from.number("lastUpdate");
    incident.nextUpdateMs = from.number("nextUpdate");
    incident.declaredMs = from.number("declaredAt", record.created.time.ms());
    incident.declaredBy = from.text("declaredBy");
    for (auto it = record.fields.begin(); it != record.fields.end(); ++it) {
        if (it.key().startsWith(DismissedPrefix))
            incident.dismissed.push_back(QUuid::fromString(QStringView(it.key()).mid(DismissedPrefix.size())));
    }
    return incident;
}

TimelineEvent eventOf(const Record &record)
{
    const Reader from(record.fields);
    TimelineEvent event;
    event.id = record.id;
    event.incident = from.id("incident");
    event.recordedMs = from.number("recorded", record.created.time.ms());
    event.occurredMs = from.number("at", event.recordedMs);
    event.endMs = from.optional("end");
    event.lane = from.word("lane", Lane::Action);
    event.kind = from.word("kind", EventKind::Note);
    event.title = from.text("title");
    event.body = from.text("body");
    event.actor = from.text("actor");
    event.source = from.text("source");
    event.origin = from.word("origin", Origin::Hand);
    event.starred = from.flag("starred");
    event.visibility = from.word("visibility", Visibility::Internal);
    event.impact = from.word("impact", ImpactLevel::None);
    event.count = from.count("count", 1);
    event.facts = from.texts("facts");
    return event;
}

CheckItem checkOf(const Record &record)
{
    const Reader from(record.fields);
    return {record.id, from.id("incident"), from.count("position", 0), from.text("text"), from.text("key"), from.flag("started"),
            from.number("doneAt"), from.text("doneBy")};
}

ActionItem actionOf(const Record &record)
{
    const Reader from(record.fields);
    return {record.id, from.id("incident"), from.text("title"), from.text("owner"), from.optional("due"),
            from.word("priority", ActionPriority::Medium), from.text("tracker"), from.flag("done"),
            from.number("created", record.created.time.ms())};
}

StatusUpdate updateOf(const Record &record)
{
    const Reader from(record.fields);
    return {record.id, from.id("incident"), from.word("audience", Audience::Internal), from.text("text"),
            from.number("at", record.created.time.ms()), from.text("author"), from.number("nextDue")};
}

Pin pinOf(const Record &record)
{
    const Reader from(record.fields);
    Pin pin;
    pin.id = record.id;
    pin.incident = from.id("incident");
    pin.event = from.id("event");
    pin.kind = from.word("kind", PinKind::Chart);
    pin.title = from.text("title");
    pin.sha256 = QByteArray::fromHex(from.text("sha256").toLatin1());
    pin.bytes = from.number("bytes");
    pin.frozenMs = from.number("frozen", record.created.time.ms());
    pin.occurredMs = from.number("at", pin.frozenMs);
    pin.actor = from.text("actor");
    pin.source = from.text("source");
    pin.query = from.text("query");
    pin.fromMs = from.number("from");
    pin.toMs = from.number("to");
    pin.stepMs = from.number("step");
    pin.count = from.number("count");
    pin.wholeCount = from.number("wholeCount");
    pin.thinned = from.flag("thinned");
    pin.masked = from.flag("masked");
    pin.mediaType = from.text("mediaType");
    return pin;
}

IncidentContent contentOf(const std::vector<Record> &records)
{
    IncidentContent content;
    applyRecords(content, records);
    return content;
}

} // namespace wardroom
