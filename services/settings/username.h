// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace wardroom {

class Settings;

/// How the system calls who runs the program: the full name, else the login name. Never empty.
QString systemUserName();
/// As chosen in the settings, else as the system does.
QString userName(const Settings &settings);

} // namespace wardroom
