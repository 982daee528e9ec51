// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboards/bundleddashboards.h"

#include "services/json/jsonreader.h"

#include <QtCore/QFile>

namespace wardroom {

using namespace Qt::StringLiterals;

namespace {

bool holdsText(const QString &key)
{
    static const QStringList keys{u"title"_s, u"description"_s, u"label"_s, u"legendFormat"_s, u"text"_s};
    return keys.contains(key);
}

/// @p isText: whether strings in @p value are for people.
JsonValue translated(const JsonValue &value, const JsonValue &texts, bool isText)
{
    if (value.isString()) {
        const JsonValue &text = texts.value(value.toString());
        return isText && text.isString() ? text : value;
    }
    if (value.isArray()) {
        QList<JsonValue> items;
        for (const JsonValue &item : value.items())
            items.append(translated(item, texts, false));
        return JsonValue::array(std::move(items));
    }
    if (!value.isObject())
        return value;
    QList<JsonValue> items;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QString &key = value.keys().at(i);
        const bool names = isText && value.at(i).isString();
        const bool renames = key == "renameByName"_L1;
        items.append(translated(value.at(i), texts, names || renames || holdsText(key)));
    }
    return JsonValue::object(value.keys(), std::move(items));
}

} // namespace

QStringList bundledDashboards()
{
    return {u"golden-signals"_s, u"system-overview"_s, u"network"_s,  u"containers"_s, u"postgresql"_s,
            u"redis"_s,          u"web-vitals"_s,      u"business"_s, u"canary"_s,     u"order-pipeline"_s};
}

Result<DashboardDocument> bundledDashboard(const QString &uid, const QString &language)
{
    QFile file(u":/dashboards/%1.json"_s.arg(uid));
    if (!bundledDashboards().contains(uid) || !file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::NotFound, u"there is no bundled dashboard \"%1\""_s.arg(uid));
    const auto json = readJson(file.readAll());
    if (!json)
        return failure(json.error());
    return makeDocument(translatedModel(*json, language));
}

JsonValue translatedModel(const JsonValue &model, const QString &language)
{
    const JsonValue texts = model.value(u"wardroom").value(u"translations").value(language);
    if (!texts.isObject())
        return model;
    JsonValue result = translated(model, texts, false);
    result.set(u"wardroom"_s, model.value(u"wardroom"));
    return result;
}

} // namespace wardroom
