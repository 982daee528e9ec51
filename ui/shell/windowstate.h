// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/timerange.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QUuid>

namespace wardroom {

/// What a window remembers until the next start. Whatever is missing or wrong in the JSON is its default.
struct WindowState
{
    QByteArray geometry; ///< QWidget::saveGeometry()
    QString page; ///< PageSpec::id
    QUuid environment;
    TimeRange range;
    QByteArray zone; ///< IANA id; empty: the system's
    int refreshMs = 15'000;

    QJsonObject toJson() const;
    static WindowState fromJson(const QJsonObject &json);
    friend bool operator==(const WindowState &, const WindowState &) = default;
};

} // namespace wardroom
