// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboards/fieldvalue.h"
#include "services/render/annotations.h"
#include "services/render/theme.h"

namespace wardroom {

/// What a dashboard's colour looks like in @p theme: the names of Grafana's palette, and the colours that its
/// older panels had by default, are our tokens; other colours are the author's own. Invalid where there is
/// none.
QColor themeColor(const FieldColor &color, const Theme &theme);
/// The same for text: what is merely all right is not coloured.
QColor textColor(const FieldColor &color, const Theme &theme);
/// Black or white, whichever can be read on @p ground.
QColor inkOn(const QColor &ground, const Theme &theme);
/// How grave a threshold of this colour is.
ThresholdLevel levelOf(const QString &color);

} // namespace wardroom
