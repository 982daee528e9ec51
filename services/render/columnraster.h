// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/render/linerun.h"

#include <QtGui/QColor>

class QImage;

namespace wardroom {

/// In device pixels; unbroken where both are 0.
struct ColumnDashes
{
    int on = 0;
    int off = 0;
};

/// Fills columns of pixels straight into an image: antialiased like a polygon's edge, and some times faster
/// than a painter that must find out that a line of a hundred thousand pieces is one upright stroke a column.
///
/// The image is ARGB32_Premultiplied; its pixels are those of the plot, at the device's resolution.
class ColumnRaster
{
public:
    /// @p plotTop: the y of the image's first row in chart coordinates. @p ratio: device pixels a pixel.
    ColumnRaster(QImage &image, qreal plotTop, qreal ratio);

    /// The line through all samples, @p width pixels wide.
    void stroke(const LineShape &shape, const QColor &color, qreal width, ColumnDashes dashes = {});
    /// From the highest value of each column down to @p floor, or to the same column of @p below.
    void fill(const LineShape &shape, const QColor &color, qreal floor, const LineShape *below = nullptr);

private:
    void fillColumn(int column, double top, double bottom, QRgb premultiplied);

    QImage &m_image;
    uchar *m_bits;
    qsizetype m_stride;
    qreal m_top;
    qreal m_ratio;
};

} // namespace wardroom
