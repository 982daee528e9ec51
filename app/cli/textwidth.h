// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace wardroom {

/// Columns that @p text takes on a terminal: two for wide East Asian characters and emoji, none for combining
/// marks, else one. After Unicode's EastAsianWidth (UAX #11), ambiguous characters counted as narrow.
int displayWidth(QStringView text);

/// @p text as one harmless line for a terminal: escape sequences and invisible controls are taken out, line ends become
/// "⏎", tabs a space. What a server sent must not steer the terminal.
QString terminalText(QStringView text);

} // namespace wardroom
