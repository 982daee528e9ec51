// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/storefile.h"

#include <QtCore/QStandardPaths>

namespace wardroom {

QString defaultStoreFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/wardroom/wardroom.db");
}

} // namespace wardroom
