// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/jsonbytes.h"

#include <QtCore/QJsonDocument>

namespace wardroom {

QByteArray jsonBytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<QJsonObject> jsonObject(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return std::nullopt;
    return document.object();
}

} // namespace wardroom
