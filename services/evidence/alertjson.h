// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/alertmanager/alertmanagertypes.h"

#include <QtCore/QJsonObject>

namespace wardroom {

/// An alert as evidence keeps it: fields named as Alertmanager's API names them, times in milliseconds.
QJsonObject jsonOf(const Alert &alert);
Alert alertOf(const QJsonObject &object);

} // namespace wardroom
