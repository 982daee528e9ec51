// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/dashboards/dashboarddocument.h"

namespace wardroom {

/// The uids of the dashboards that come with the program, in the order to show them
/// (resources/dashboards/UID.json).
QStringList bundledDashboards();

/// One of them, in @p language: "zh_TW", "zh_CN", anything else is English. ErrorKind::NotFound for other uids.
Result<DashboardDocument> bundledDashboard(const QString &uid, const QString &language);

/// @p model with its titles, descriptions, labels, legends and mapped texts in @p language, as its member
/// `wardroom.translations` has them by their English text. Grafana ignores that member. Queries stay as they are.
JsonValue translatedModel(const JsonValue &model, const QString &language);

} // namespace wardroom
