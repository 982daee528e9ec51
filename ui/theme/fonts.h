// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/render/theme.h"

#include <QtGui/QFont>

class QWidget;

namespace wardroom {

/// The application's font: Noto Sans, then the Chinese family whose glyphs belong to @p language ("zh_TW", "zh_CN").
/// The family is chosen by language and never left to fallback: TC and SC draw the same character differently.
QFont baseFont(const Theme &theme, qreal textScale, const QString &language);

/// The font for a role, in the theme, text size and language that @p widget shows (null: the application).
QFont fontFor(const QWidget *widget, TextRole role);

/// The same font in the other of the two weights.
QFont bold(QFont font);

} // namespace wardroom
