// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/result.h"
#include "services/series/labels.h"

#include <QtCore/QMap>

namespace wardroom {

/// How soon somebody must act: P0 at once, P1 within the hour, P2 the same day, P3 planned.
enum class Priority { P0, P1, P2, P3 };

constexpr int PriorityCount = 4;

/// "P0" … "P3".
QLatin1String priorityName(Priority priority);
std::optional<Priority> priorityFromName(QStringView name);

/// How an alert's severity label becomes a priority. The user edits it; the defaults are data.
struct PriorityMapping
{
    QString label = QStringLiteral("severity");
    QMap<QString, Priority> values; ///< by the label's value in lower case
    Priority fallback = Priority::P3; ///< for other values and for none

    Priority of(const Labels &labels) const;
    friend bool operator==(const PriorityMapping &, const PriorityMapping &) = default;
};

/// `{"label": "severity", "default": "P3", "values": {"critical": "P0", …}}`; ErrorKind::Storage names what is wrong.
Result<PriorityMapping> parsePriorities(const QByteArray &json);
QByteArray prioritiesToJson(const PriorityMapping &mapping);
/// What the program ships with.
PriorityMapping defaultPriorities();

} // namespace wardroom
