// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/connections/connection.h"
#include "services/core/result.h"

#include <QtCore/QJsonObject>

namespace wardroom {

/// Connections as JSON, for our file and for exchange:
///
///     {"version": 1, "connections": [{"id": "…", "name": "production", "colour": 0,
///      "prometheus": {"url": "https://…", "authentication": "basic", "userName": "anna"},
///      "alertmanagers": [{"url": "…"}], "loki": {"url": "…", "headers": [{"name": "X-Scope-OrgID", "value": "a"}]}}]}
///
/// What equals the default is left out. Nothing secret is ever written: no user information of a URL, no value of a
/// header whose name or mark says that it is one.
constexpr int ConnectionsVersion = 1;

/// Fields of @p original that are not known here are kept, also inside its endpoints (which are told by their URL).
QJsonObject connectionToJson(const Connection &connection, const QJsonObject &original = {});

/// @p object without fields, at any depth, whose names say that they are secret: for what others bring.
QJsonObject withoutSecretFields(const QJsonObject &object);

/// ErrorKind::Storage names the field that is not understood. An absent id is made up.
Result<Connection> connectionFromJson(const QJsonObject &object);

} // namespace wardroom
