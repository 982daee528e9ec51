// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/render/chartpainter.h"

#include <QtCore/QByteArray>
#include <QtGui/QImage>

namespace wardroom {

// A chart as something that leaves the program. All of it is drawn by ChartPainter, @p size large with its title; the
// names of its series come below.

/// @p ratio: pixels of the image a pixel of @p size.
QImage chartImage(const ChartPainter &charts, const ChartSpec &spec, QSize size, qreal ratio);
QByteArray chartSvg(const ChartPainter &charts, const ChartSpec &spec, QSize size);
/// One page of just the sheet's size, 96 pixels an inch.
QByteArray chartPdf(const ChartPainter &charts, const ChartSpec &spec, QSize size);

/// What is seen, by RFC 4180 in UTF-8: a line for each time within the span, a column for each visible
/// series; of a heatmap a column for each bucket; of states a line for each span. Times are ISO 8601 in the
/// formatter's zone.
QByteArray chartCsv(const ChartSpec &spec, const Formatter &format);

} // namespace wardroom
