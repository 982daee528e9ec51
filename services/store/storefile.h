// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace wardroom {

/// Where the window and the command line keep the store: in the user's data folder.
QString defaultStoreFile();

} // namespace wardroom
