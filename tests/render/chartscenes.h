// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/render/chartpainter.h"

#include <QtGui/QImage>

namespace wardroom {

/// Charts of every kind from formulas, always the same: for golden pictures.
class ChartScenes
{
public:
    static constexpr qint64 StepMs = 15'000;
    static constexpr qint64 HourMs = 3'600'000;
    static constexpr QSize Size{520, 200};

    static qint64 startMs();
    static QStringList names();
    /// Prepared for painting.
    static ChartSpec spec(const QString &name);

    static ChartPainter painter(ThemeId theme);
    /// The whole chart with its locked cursors or hover cursor where the scene has them. @p plot gets the
    /// plot.
    static QImage render(const QString &name, ThemeId theme, qreal ratio = 1, QRect *plot = nullptr);
};

} // namespace wardroom
