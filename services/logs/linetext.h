// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace wardroom {

/// A log line as one row shows it: a single line of plain text in which nothing acts on the display.
///
/// Colour escapes go, line ends become ⏎, tabs become spaces, other control characters become their pictures (␀ … ␡),
/// and characters that turn the direction of text are spelled out (⟨U+202E⟩), so that a line can not pretend to be another.
/// The rest stays as it is; nothing in it is markup. Cut at @p longest characters with an ellipsis, as a row
/// shows no more.
QString displayLine(QStringView line, qsizetype longest = 2000);

/// The whole line for a pane that wraps: as displayLine(), but line ends and tabs stay and nothing is cut.
QString displayText(QStringView line);

} // namespace wardroom
