// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/render/columnraster.h"

#include <QtGui/QImage>

#include <cmath>

namespace wardroom {

namespace {

/// Each channel of @p pixel times @p alpha / 255, two channels at a time.
inline QRgb scaled(QRgb pixel, uint alpha)
{
    constexpr uint Mask = 0xff00ff;
    constexpr uint Half = 0x800080;
    uint redBlue = (pixel & Mask) * alpha;
    redBlue = ((redBlue + ((redBlue >> 8) & Mask) + Half) >> 8) & Mask;
    uint rest = ((pixel >> 8) & Mask) * alpha;
    rest = (rest + ((rest >> 8) & Mask) + Half) & (Mask << 8);
    return redBlue | rest;
}

inline void blend(QRgb &under, QRgb over)
{
    under = over + scaled(under, 255 - qAlpha(over));
}

} // namespace

ColumnRaster::ColumnRaster(QImage &image, qreal plotTop, qreal ratio)
    : m_image(image)
    , m_bits(image.bits())
    , m_stride(image.bytesPerLine())
    , m_top(plotTop)
    , m_ratio(ratio)
{
    Q_ASSERT(image.format() == QImage::Format_ARGB32_Premultiplied);
}

void ColumnRaster::fillColumn(int column, double top, double bottom, QRgb premultiplied)
{
    top = std::max((top - m_top) * m_ratio, 0.0);
    bottom = std::min((bottom - m_top) * m_ratio, static_cast<double>(m_image.height()));
    if (column < 0 || column >= m_image.width() || !(bottom > top))
        return;
    const int firstRow = static_cast<int>(top);
    const int lastRow = std::min(static_cast<int>(bottom), m_image.height() - 1);
    auto *at = m_bits + firstRow * m_stride + column * static_cast<qsizetype>(sizeof(QRgb));
    const auto pixel = [&at]() -> QRgb & { return *reinterpret_cast<QRgb *>(at); };
    const auto partly = [&](double share) {
        blend(pixel(),
              scaled(premultiplied, static_cast<uint>(std::clamp(share, 0.0, 1.0) * 255 + 0.5)));
    };
    if (firstRow == lastRow) {
        partly(bottom - top);
        return;
    }
    partly(firstRow + 1 - top);
    at += m_stride;
    const bool opaque = qAlpha(premultiplied) == 255;
    for (int row = firstRow + 1; row < lastRow; ++row, at += m_stride) {
        if (opaque)
            pixel() = premultiplied;
        else
            blend(pixel(), premultiplied);
    }
    partly(bottom - lastRow);
}

void ColumnRaster::stroke(const LineShape &shape, const QColor &color, qreal width, ColumnDashes dashes)
{
    const QRgb pixel = qPremultiply(color.rgba());
    const double half = width / 2;
    const int period = dashes.on + dashes.off;
    for (std::size_t i = 0; i < shape.columns.size(); ++i) {
        const LineColumn &column = shape.columns[i];
        if (period > 0 && column.column % period >= dashes.on)
            continue;
        float top = column.top;
        float bottom = column.bottom;
        // Neighbours meet half way, so that the line does not fall to pieces where it is steep.
        const auto reach = [&top, &bottom](float from, float to) {
            const float middle = (from + to) / 2;
            top = std::min(top, middle);
            bottom = std::max(bottom, middle);
        };
        if (column.joined && i > 0)
            reach(column.first, shape.columns[i - 1].last);
        if (i + 1 < shape.columns.size() && shape.columns[i + 1].joined)
            reach(column.last, shape.columns[i + 1].first);
        fillColumn(column.column, static_cast<double>(top) - half, static_cast<double>(bottom) + half, pixel);
    }
}

void ColumnRaster::fill(const LineShape &shape, const QColor &color, qreal floor, const LineShape *below)
{
    const QRgb pixel = qPremultiply(color.rgba());
    std::size_t under = 0;
    for (const LineColumn &column : shape.columns) {
        double edge = floor;
        if (below) {
            while (under < below->columns.size() && below->columns[under].column < column.column)
                ++under;
            if (under < below->columns.size() && below->columns[under].column == column.column)
                edge = static_cast<double>(below->columns[under].top);
        }
        const auto top = static_cast<double>(column.top);
        const auto bottom = static_cast<double>(column.bottom);
        // Below the floor, as negative values are, the lowest one bounds the area.
        if (top < edge)
            fillColumn(column.column, top, edge, pixel);
        else
            fillColumn(column.column, edge, bottom, pixel);
    }
}

} // namespace wardroom
