// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/incident/incidenttypes.h"
#include "services/render/format.h"

#include <QtCore/QHash>

namespace wardroom {

/// What a template of a status update says of @p incident (see filledTemplate()), in the interface's language. @p nextMs: when the
/// next update is due; none: not known.
QHash<QString, QString> templateValues(const Incident &incident, const Formatter &format, std::optional<qint64> nextMs);

} // namespace wardroom
