// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>

#include <optional>

namespace wardroom {

/// Compact UTF-8; the same bytes for the same object.
QByteArray jsonBytes(const QJsonObject &object);
/// None: not an object.
std::optional<QJsonObject> jsonObject(const QByteArray &bytes);

} // namespace wardroom
