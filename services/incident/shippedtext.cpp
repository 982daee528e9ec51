// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/incident/shippedtext.h"

#include "services/incident/incidentnames.h"

#include <QtCore/QDateTime>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>

namespace wardroom {

namespace {

QJsonObject resource(const QString &name)
{
    QFile file(QStringLiteral(":/incident/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

ShippedText textOf(const QJsonObject &object)
{
    return {object.value(QLatin1String("en")).toString(), object.value(QLatin1String("zh_TW")).toString(),
            object.value(QLatin1String("zh_CN")).toString()};
}

ShippedText textIn(const QJsonObject &object, QLatin1String key)
{
    return textOf(object.value(key).toObject());
}

QString dated(const QString &text, qint64 ms)
{
    return QString(text).replace(QLatin1String("{date}"), QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).date().toString(Qt::ISODate));
}

/// The day that the declaration wrote into an item, for a reader who does not have the incident at hand.
qint64 dayWrittenIn(const QString &text)
{
    static const QRegularExpression day(QStringLiteral("\\d{4}-\\d{2}-\\d{2}"));
    return QDateTime(QDate::fromString(day.match(text).captured(), Qt::ISODate), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
}

std::vector<ShippedCheck> readChecklist()
{
    std::vector<ShippedCheck> items;
    for (const QJsonValue &value : resource(QStringLiteral("checklist.json")).value(QLatin1String("items")).toArray()) {
        const QJsonObject object = value.toObject();
        items.push_back({object.value(QLatin1String("key")).toString(), textOf(object)});
    }
    return items;
}

std::vector<ShippedSeverity> readSeverities()
{
    std::vector<ShippedSeverity> severities;
    for (const QJsonValue &value : resource(QStringLiteral("severities.json")).value(QLatin1String("severities")).toArray()) {
        const QJsonObject object = value.toObject();
        if (const auto severity = fromWord<Severity>(object.value(QLatin1String("severity")).toString()))
            severities.push_back({*severity, textIn(object, QLatin1String("name")), textIn(object, QLatin1String("meaning"))});
    }
    return severities;
}

std::vector<UpdateTemplate> readTemplates()
{
    std::vector<UpdateTemplate> templates;
    for (const QJsonValue &value : resource(QStringLiteral("updates.json")).value(QLatin1String("templates")).toArray()) {
        const QJsonObject object = value.toObject();
        const auto audience = fromWord<Audience>(object.value(QLatin1String("audience")).toString());
        templates.push_back({object.value(QLatin1String("key")).toString(), audience.value_or(Audience::Internal),
                             textIn(object, QLatin1String("title")), textIn(object, QLatin1String("text"))});
    }
    return templates;
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &text : value.toArray())
        texts += text.toString();
    return texts;
}

QHash<QString, QHash<QString, ShippedWords>> readWords()
{
    QHash<QString, QHash<QString, ShippedWords>> groups;
    const QJsonObject root = resource(QStringLiteral("words.json"));
    for (auto group = root.begin(); group != root.end(); ++group) {
        const QJsonObject keys = group->toObject();
        for (auto key = keys.begin(); key != keys.end(); ++key) {
            const QJsonObject words = key->toObject();
            groups[group.key()].insert(key.key(), {textsOf(words.value(QLatin1String("en"))), textsOf(words.value(QLatin1String("zh_TW"))),
                                                   textsOf(words.value(QLatin1String("zh_CN")))});
        }
    }
    return groups;
}

/// The one of these that readers of @p locale see.
template <typename T> const T &byLanguage(const QLocale &locale, const T &english, const T &traditional, const T &simplified)
{
    if (locale.language() != QLocale::Chinese)
        return english;
    return locale.script() == QLocale::TraditionalChineseScript ? traditional : simplified;
}

} // namespace

const QString &ShippedText::in(const QLocale &locale) const
{
    const QString &text = byLanguage(locale, english, traditionalChinese, simplifiedChinese);
    return text.isEmpty() ? english : text;
}

const QStringList &ShippedWords::in(const QLocale &locale) const
{
    return byLanguage(locale, english, traditionalChinese, simplifiedChinese);
}

QStringList ShippedWords::all() const
{
    QStringList words = english + traditionalChinese + simplifiedChinese;
    words.removeDuplicates();
    return words;
}

const std::vector<ShippedCheck> &shippedChecklist()
{
    static const std::vector<ShippedCheck> items = readChecklist();
    return items;
}

QString checkText(const CheckItem &item, const Incident &incident, const QLocale &locale)
{
    const qint64 day = incident.declaredMs != 0 ? incident.declaredMs : dayWrittenIn(item.text);
    for (const ShippedCheck &shipped : shippedChecklist()) {
        if (!item.key.isEmpty() && shipped.key == item.key)
            return dated(shipped.text.in(locale), day);
    }
    return item.text.contains(QLatin1String("{date}")) ? dated(item.text, day) : item.text;
}

const std::vector<ShippedSeverity> &shippedSeverities()
{
    static const std::vector<ShippedSeverity> severities = readSeverities();
    return severities;
}

const std::vector<UpdateTemplate> &updateTemplates()
{
    static const std::vector<UpdateTemplate> templates = readTemplates();
    return templates;
}

QString filledTemplate(const QString &text, const QHash<QString, QString> &values)
{
    static const QRegularExpression place(QStringLiteral("\\{([a-z]+)\\}"));
    QString filled;
    qsizetype from = 0;
    for (auto it = place.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const QString value = values.value(match.captured(1)).trimmed();
        filled += QStringView(text).mid(from, match.capturedStart() - from);
        filled += value.isEmpty() ? QStringLiteral("…") : value;
        from = match.capturedEnd();
    }
    filled += QStringView(text).mid(from);
    return filled;
}

const QHash<QString, ShippedWords> &otherWords(const QString &group)
{
    static const QHash<QString, QHash<QString, ShippedWords>> groups = readWords();
    static const QHash<QString, ShippedWords> none;
    const auto found = groups.constFind(group);
    return found != groups.cend() ? *found : none;
}

} // namespace wardroom
