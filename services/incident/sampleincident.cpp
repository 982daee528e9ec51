// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/incident/sampleincident.h"

#include "services/store/bundlefile.h"

#include <QtCore/QFile>

namespace wardroom {

Result<Bundle> sampleIncident()
{
    QFile file(QStringLiteral(":/incident/INC-2025-001.wardroom"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::NotFound, QStringLiteral("the sample incident is not part of this build"));
    return decodeBundle(file.readAll());
}

} // namespace wardroom
