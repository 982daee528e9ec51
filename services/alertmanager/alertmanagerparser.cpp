// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/alertmanager/alertmanagerparser.h"

#include "services/json/json.h"
#include "services/json/rfc3339.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace wardroom::alertmanager {

namespace {

constexpr QLatin1String Api("Alertmanager's API v2");

/// Alertmanager writes Go's zero time for "not set".
qint64 timeIn(json::Object object, std::string_view key)
{
    const QByteArray text = json::textIn(object, key).toUtf8();
    const qint64 ms = parseRfc3339({text.constData(), static_cast<std::size_t>(text.size())}).value_or(0);
    return std::max<qint64>(ms, 0);
}

Alert::State alertState(const QString &name)
{
    if (name == QLatin1String("suppressed"))
        return Alert::State::Suppressed;
    return name == QLatin1String("unprocessed") ? Alert::State::Unprocessed : Alert::State::Active;
}

Silence::State silenceState(const QString &name)
{
    if (name == QLatin1String("pending"))
        return Silence::State::Pending;
    return name == QLatin1String("expired") ? Silence::State::Expired : Silence::State::Active;
}

QStringList receiverNames(json::Array receivers)
{
    QStringList names;
    for (const json::Element element : receivers) {
        if (const auto receiver = json::asObject(element))
            names << json::textIn(*receiver, "name");
    }
    return names;
}

Alert readAlert(json::Object object)
{
    Alert alert;
    alert.fingerprint = json::textIn(object, "fingerprint");
    alert.labels = json::labelsIn(object, "labels");
    alert.annotations = json::labelsIn(object, "annotations");
    if (const auto status = json::objectIn(object, "status")) {
        alert.state = alertState(json::textIn(*status, "state"));
        alert.silencedBy = json::textsIn(*status, "silencedBy");
        alert.inhibitedBy = json::textsIn(*status, "inhibitedBy");
        alert.mutedBy = json::textsIn(*status, "mutedBy");
    }
    if (const auto receivers = json::arrayIn(object, "receivers"))
        alert.receivers = receiverNames(*receivers);
    alert.startsAtMs = timeIn(object, "startsAt");
    alert.endsAtMs = timeIn(object, "endsAt");
    alert.updatedAtMs = timeIn(object, "updatedAt");
    alert.generatorUrl = QUrl(json::textIn(object, "generatorURL"));
    // Without a fingerprint the label set is the identity, as it is in the server.
    if (alert.fingerprint.isEmpty())
        alert.fingerprint = alert.labels.toString();
    return alert;
}

AlertGroup readGroup(json::Object object)
{
    AlertGroup group;
    group.labels = json::labelsIn(object, "labels");
    if (const auto receiver = json::objectIn(object, "receiver"))
        group.receiver = json::textIn(*receiver, "name");
    if (const auto alerts = json::arrayIn(object, "alerts")) {
        for (const json::Element element : *alerts) {
            if (const auto alert = json::asObject(element))
                group.alerts.push_back(readAlert(*alert));
        }
    }
    return group;
}

Matcher readMatcher(json::Object object)
{
    return {json::textIn(object, "name"), json::textIn(object, "value"),
            json::boolIn(object, "isRegex", false), json::boolIn(object, "isEqual", true)};
}

Silence readSilence(json::Object object)
{
    Silence silence;
    silence.id = json::textIn(object, "id");
    if (const auto matchers = json::arrayIn(object, "matchers")) {
        for (const json::Element element : *matchers) {
            if (const auto matcher = json::asObject(element))
                silence.matchers.push_back(readMatcher(*matcher));
        }
    }
    silence.startsAtMs = timeIn(object, "startsAt");
    silence.endsAtMs = timeIn(object, "endsAt");
    silence.updatedAtMs = timeIn(object, "updatedAt");
    silence.createdBy = json::textIn(object, "createdBy");
    silence.comment = json::textIn(object, "comment");
    if (const auto status = json::objectIn(object, "status"))
        silence.state = silenceState(json::textIn(*status, "state"));
    return silence;
}

/// A body that is a list of objects, each read by @p read.
template <typename T> Result<std::vector<T>> parseList(const QByteArray &body, T (*read)(json::Object))
{
    const auto document = json::Document::parse(body, Api);
    if (!document)
        return failure(document.error());
    std::vector<T> items;
    if (document->root().is_null()) // Go's empty list
        return items;
    const auto array = json::asArray(document->root());
    if (!array)
        return json::unexpectedForm(Api, QStringLiteral("no list"));
    items.reserve(array->size());
    for (const json::Element element : *array) {
        const auto object = json::asObject(element);
        if (!object)
            return json::unexpectedForm(Api, QStringLiteral("entry %1 is no object").arg(items.size()));
        items.push_back(read(*object));
    }
    return items;
}

/// A body that is one object.
template <typename T> Result<T> parseObject(const QByteArray &body, T (*read)(json::Object))
{
    const auto document = json::Document::parse(body, Api);
    if (!document)
        return failure(document.error());
    const auto object = json::asObject(document->root());
    if (!object)
        return json::unexpectedForm(Api, QStringLiteral("no object"));
    return read(*object);
}

AlertmanagerStatus readStatus(json::Object object)
{
    AlertmanagerStatus status;
    if (const auto version = json::objectIn(object, "versionInfo"))
        status.version = json::textIn(*version, "version");
    status.startedAtMs = timeIn(object, "uptime");
    if (const auto cluster = json::objectIn(object, "cluster")) {
        status.clusterStatus = json::textIn(*cluster, "status");
        if (const auto peers = json::arrayIn(*cluster, "peers"))
            status.peers = receiverNames(*peers);
    }
    if (const auto config = json::objectIn(object, "config"))
        status.configYaml = json::textIn(*config, "original");
    return status;
}

} // namespace

Result<std::vector<Alert>> parseAlerts(const QByteArray &body)
{
    return parseList<Alert>(body, readAlert);
}

Result<std::vector<AlertGroup>> parseGroups(const QByteArray &body)
{
    return parseList<AlertGroup>(body, readGroup);
}

Result<std::vector<Silence>> parseSilences(const QByteArray &body)
{
    return parseList<Silence>(body, readSilence);
}

Result<Silence> parseSilence(const QByteArray &body)
{
    auto silence = parseObject<Silence>(body, readSilence);
    if (silence && silence->id.isEmpty())
        return json::unexpectedForm(Api, QStringLiteral("a silence without id"));
    return silence;
}

Result<QString> parseSilenceId(const QByteArray &body)
{
    auto id =
        parseObject<QString>(body, [](json::Object object) { return json::textIn(object, "silenceID"); });
    if (id && id->isEmpty())
        return json::unexpectedForm(Api, QStringLiteral("no silenceID"));
    return id;
}

Result<QStringList> parseReceivers(const QByteArray &body)
{
    const auto names =
        parseList<QString>(body, [](json::Object object) { return json::textIn(object, "name"); });
    if (!names)
        return failure(names.error());
    return QStringList(names->begin(), names->end());
}

Result<AlertmanagerStatus> parseStatus(const QByteArray &body)
{
    auto status = parseObject<AlertmanagerStatus>(body, readStatus);
    if (status && status->version.isEmpty())
        return json::unexpectedForm(Api, QStringLiteral("a status without version"));
    return status;
}

QByteArray silenceJson(const Silence &silence)
{
    QJsonArray matchers;
    for (const Matcher &matcher : silence.matchers) {
        matchers.append(QJsonObject{{QStringLiteral("name"), matcher.name},
                                    {QStringLiteral("value"), matcher.value},
                                    {QStringLiteral("isRegex"), matcher.isRegex},
                                    {QStringLiteral("isEqual"), matcher.isEqual}});
    }
    QJsonObject object{{QStringLiteral("matchers"), matchers},
                       {QStringLiteral("startsAt"), formatRfc3339(silence.startsAtMs)},
                       {QStringLiteral("endsAt"), formatRfc3339(silence.endsAtMs)},
                       {QStringLiteral("createdBy"), silence.createdBy},
                       {QStringLiteral("comment"), silence.comment}};
    if (!silence.id.isEmpty())
        object.insert(QStringLiteral("id"), silence.id);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString errorSentence(const QString &line)
{
    // QJsonDocument reads no bare string, so the line is put in a list.
    const QJsonDocument document = QJsonDocument::fromJson('[' + line.toUtf8() + ']');
    const QJsonValue value = document.array().at(0);
    if (value.isString())
        return value.toString();
    const QString message = value.toObject().value(QLatin1String("message")).toString();
    return message.isEmpty() ? line : message;
}

} // namespace wardroom::alertmanager
