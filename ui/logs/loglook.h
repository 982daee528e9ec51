// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/loki/lokitypes.h"
#include "services/render/theme.h"

#include <QtCore/QString>

namespace wardroom {

/// How a level is shown: everywhere the same colour, letter and word.
Token levelToken(LogLevel level);
/// "E", "W", …; a middle dot where the level is unknown. Not translated: it is what log viewers write.
QString levelLetter(LogLevel level);
/// "ERROR", "WARN", …; "unknown" in the user's language.
QString levelWord(LogLevel level);

} // namespace wardroom
