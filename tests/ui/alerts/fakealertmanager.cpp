// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/alerts/fakealertmanager.h"

#include "services/alertmanager/silencecheck.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace wardroom {

namespace {

QString stamp(qint64 ms)
{
    return ms ? QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs) : QStringLiteral("0001-01-01T00:00:00Z");
}

QJsonObject toJson(const Labels &labels)
{
    QJsonObject object;
    for (const auto &[name, value] : labels)
        object.insert(name, value);
    return object;
}

QJsonObject toJson(const Alert &alert)
{
    QJsonArray receivers;
    for (const QString &name : alert.receivers)
        receivers.append(QJsonObject{{QStringLiteral("name"), name}});
    const bool active = alert.state == Alert::State::Active;
    return {{QStringLiteral("fingerprint"), alert.fingerprint},
            {QStringLiteral("labels"), toJson(alert.labels)},
            {QStringLiteral("annotations"), toJson(alert.annotations)},
            {QStringLiteral("receivers"), receivers},
            {QStringLiteral("startsAt"), stamp(alert.startsAtMs)},
            {QStringLiteral("endsAt"), stamp(alert.endsAtMs)},
            {QStringLiteral("updatedAt"), stamp(alert.updatedAtMs)},
            {QStringLiteral("generatorURL"), alert.generatorUrl.toString()},
            {QStringLiteral("status"),
             QJsonObject{{QStringLiteral("state"), active ? QStringLiteral("active") : QStringLiteral("suppressed")},
                         {QStringLiteral("silencedBy"), QJsonArray::fromStringList(alert.silencedBy)},
                         {QStringLiteral("inhibitedBy"), QJsonArray::fromStringList(alert.inhibitedBy)}}}};
}

QJsonObject toJson(const Silence &silence)
{
    QJsonArray matchers;
    for (const Matcher &matcher : silence.matchers) {
        matchers.append(QJsonObject{{QStringLiteral("name"), matcher.name},
                                    {QStringLiteral("value"), matcher.value},
                                    {QStringLiteral("isRegex"), matcher.isRegex},
                                    {QStringLiteral("isEqual"), matcher.isEqual}});
    }
    constexpr QLatin1String States[] = {QLatin1String("active"), QLatin1String("pending"), QLatin1String("expired")};
    return {{QStringLiteral("id"), silence.id},
            {QStringLiteral("matchers"), matchers},
            {QStringLiteral("startsAt"), stamp(silence.startsAtMs)},
            {QStringLiteral("endsAt"), stamp(silence.endsAtMs)},
            {QStringLiteral("updatedAt"), stamp(silence.updatedAtMs)},
            {QStringLiteral("createdBy"), silence.createdBy},
            {QStringLiteral("comment"), silence.comment},
            {QStringLiteral("status"), QJsonObject{{QStringLiteral("state"), States[static_cast<int>(silence.state)]}}}};
}

template <typename T> QJsonArray listOf(const std::vector<T> &items)
{
    QJsonArray list;
    for (const T &item : items)
        list.append(toJson(item));
    return list;
}

TestServer::Response json(const QJsonArray &list)
{
    return TestServer::json(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

} // namespace

FakeAlertmanager::FakeAlertmanager()
{
    m_server.setHandler([this](const TestServer::Request &request) { return answer(request); });
}

TestServer::Response FakeAlertmanager::answer(const TestServer::Request &request)
{
    const QString path = request.path();
    if (path == QLatin1String("/api/v2/alerts"))
        return json(listOf(alerts));
    if (path == QLatin1String("/api/v2/silences"))
        return request.method == "POST" ? takeSilence(request.body) : json(listOf(silences));
    if (path.startsWith(u"/api/v2/silence/") && request.method == "DELETE")
        return expire(path.section(u'/', -1));
    if (path != QLatin1String("/api/v2/alerts/groups"))
        return TestServer::error(404, "not found");
    QJsonArray list;
    for (const AlertGroup &group : groups) {
        list.append(QJsonObject{{QStringLiteral("labels"), toJson(group.labels)},
                                {QStringLiteral("receiver"), QJsonObject{{QStringLiteral("name"), group.receiver}}},
                                {QStringLiteral("alerts"), listOf(group.alerts)}});
    }
    return json(list);
}

TestServer::Response FakeAlertmanager::takeSilence(const QByteArray &body)
{
    m_posted.append(body);
    if (refuseWith)
        return TestServer::error(refuseWith, "\"silence invalid: refused by the test\"");
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    Silence silence;
    silence.id = QStringLiteral("s-new-%1").arg(m_posted.size());
    silence.createdBy = object.value(u"createdBy").toString();
    silence.comment = object.value(u"comment").toString();
    silence.startsAtMs = QDateTime::fromString(object.value(u"startsAt").toString(), Qt::ISODateWithMs).toMSecsSinceEpoch();
    silence.endsAtMs = QDateTime::fromString(object.value(u"endsAt").toString(), Qt::ISODateWithMs).toMSecsSinceEpoch();
    const QJsonArray matchers = object.value(u"matchers").toArray();
    for (const QJsonValue &value : matchers) {
        silence.matchers.push_back({value[u"name"].toString(), value[u"value"].toString(), value[u"isRegex"].toBool(),
                                    value[u"isEqual"].toBool(true)});
    }
    silences.push_back(silence);
    for (Alert &alert : alerts) {
        if (matches(silence, alert))
            alert.silencedBy.append(silence.id);
    }
    return TestServer::json(R"({"silenceID":")" + silence.id.toLatin1() + R"("})");
}

TestServer::Response FakeAlertmanager::expire(const QString &id)
{
    m_expired.append(id);
    for (Silence &silence : silences) {
        if (silence.id == id)
            silence.state = Silence::State::Expired;
    }
    for (Alert &alert : alerts)
        alert.silencedBy.removeAll(id);
    return TestServer::json("{}");
}

} // namespace wardroom
