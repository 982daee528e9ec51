// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/alertreport.h"

#include "app/cli/jsonvalues.h"
#include "app/cli/labelcolumns.h"
#include "app/cli/values.h"

namespace wardroom {

namespace {

QString stateName(Alert::State state)
{
    switch (state) {
    case Alert::State::Active:
        return QStringLiteral("active");
    case Alert::State::Suppressed:
        return QStringLiteral("suppressed");
    case Alert::State::Unprocessed:
        return QStringLiteral("unprocessed");
    }
    return {};
}

QString stateName(Silence::State state)
{
    switch (state) {
    case Silence::State::Active:
        return QStringLiteral("active");
    case Silence::State::Pending:
        return QStringLiteral("pending");
    case Silence::State::Expired:
        return QStringLiteral("expired");
    }
    return {};
}

QJsonObject alertJson(const Alert &alert)
{
    QJsonArray receivers;
    for (const QString &name : alert.receivers)
        receivers.append(QJsonObject{{QStringLiteral("name"), name}});
    const QJsonObject status{{QStringLiteral("state"), stateName(alert.state)},
                             {QStringLiteral("silencedBy"), QJsonArray::fromStringList(alert.silencedBy)},
                             {QStringLiteral("inhibitedBy"), QJsonArray::fromStringList(alert.inhibitedBy)},
                             {QStringLiteral("mutedBy"), QJsonArray::fromStringList(alert.mutedBy)}};
    return {{QStringLiteral("fingerprint"), alert.fingerprint},
            {QStringLiteral("labels"), jsonOf(alert.labels)},
            {QStringLiteral("annotations"), jsonOf(alert.annotations)},
            {QStringLiteral("status"), status},
            {QStringLiteral("receivers"), receivers},
            {QStringLiteral("startsAt"), setTimeText(alert.startsAtMs)},
            {QStringLiteral("endsAt"), setTimeText(alert.endsAtMs)},
            {QStringLiteral("updatedAt"), setTimeText(alert.updatedAtMs)},
            {QStringLiteral("generatorURL"), alert.generatorUrl.toString()}};
}

QJsonObject matcherJson(const Matcher &matcher)
{
    return {{QStringLiteral("name"), matcher.name},
            {QStringLiteral("value"), matcher.value},
            {QStringLiteral("isRegex"), matcher.isRegex},
            {QStringLiteral("isEqual"), matcher.isEqual}};
}

QJsonObject silenceJson(const Silence &silence)
{
    QJsonArray matchers;
    for (const Matcher &matcher : silence.matchers)
        matchers.append(matcherJson(matcher));
    return {{QStringLiteral("id"), silence.id},
            {QStringLiteral("matchers"), matchers},
            {QStringLiteral("startsAt"), setTimeText(silence.startsAtMs)},
            {QStringLiteral("endsAt"), setTimeText(silence.endsAtMs)},
            {QStringLiteral("updatedAt"), setTimeText(silence.updatedAtMs)},
            {QStringLiteral("createdBy"), silence.createdBy},
            {QStringLiteral("comment"), silence.comment},
            {QStringLiteral("status"), QJsonObject{{QStringLiteral("state"), stateName(silence.state)}}}};
}

Table alertTable(const std::vector<Alert> &alerts, OutputFormat format)
{
    LabelColumns labels(format, QStringLiteral("labels"),
                        {QStringLiteral("state"), QStringLiteral("starts"), QStringLiteral("receivers")});
    for (const Alert &alert : alerts)
        labels.add(alert.labels);
    Table table;
    table.columns = {{QStringLiteral("state")}, {QStringLiteral("starts")}, {QStringLiteral("receivers")}};
    labels.appendColumns(table);
    for (const Alert &alert : alerts) {
        table.rows.push_back(QStringList{stateName(alert.state), setTimeText(alert.startsAtMs), alert.receivers.join(u' ')}
                             + labels.cells(alert.labels));
    }
    return table;
}

Table silenceTable(const std::vector<Silence> &silences)
{
    Table table;
    for (const char *name : {"id", "state", "starts", "ends", "creator", "matchers", "comment"})
        table.columns.push_back({QString::fromLatin1(name)});
    for (const Silence &silence : silences) {
        QStringList matchers;
        for (const Matcher &matcher : silence.matchers)
            matchers += matcher.toString();
        table.rows.push_back({silence.id, stateName(silence.state), setTimeText(silence.startsAtMs), setTimeText(silence.endsAtMs),
                              silence.createdBy, matchers.join(u' '), silence.comment});
    }
    return table;
}

} // namespace

Report alertReport(const std::vector<Alert> &alerts, OutputFormat format)
{
    if (format != OutputFormat::Json)
        return {alertTable(alerts, format), {}, {}};
    QJsonArray json;
    for (const Alert &alert : alerts)
        json.append(alertJson(alert));
    return {{}, json, {}};
}

Report silenceReport(const std::vector<Silence> &silences, OutputFormat format)
{
    if (format != OutputFormat::Json)
        return {silenceTable(silences), {}, {}};
    QJsonArray json;
    for (const Silence &silence : silences)
        json.append(silenceJson(silence));
    return {{}, json, {}};
}

} // namespace wardroom
