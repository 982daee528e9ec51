// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/timerange.h"
#include "services/series/seriessnapshot.h"

#include <QtGui/QColor>

class QPainter;
class QRectF;

namespace wardroom {

/// A line without axes, for a tile: its own scale from lowest to highest, gaps as gaps. @p fill: opacity of the ground
/// below it.
void paintSparkline(QPainter &painter, const QRectF &rect, const Series &series, TimeSpan span, qint64 gapMs,
                    const QColor &color, qreal width, qreal fill = 0);

} // namespace wardroom
