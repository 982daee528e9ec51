// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/render/chartlayout.h"

#include <algorithm>
#include <cmath>

namespace wardroom {

namespace {
constexpr qreal TooltipDistance = 14; // from the cursor line
constexpr qreal Crowding = 1.9; // a time label and the space it wants
constexpr qreal LinesPerValueTick = 1.75;
} // namespace

ChartLayout::ChartLayout(QSizeF size, TimeSpan span, ValueScale scale, AxisWidths widths,
                         const Metrics &metrics)
    : m_size(size)
    , m_span(span)
    , m_scale(std::move(scale))
    , m_metrics(metrics)
{
    const qreal left = std::round(metrics.padding + widths.left + metrics.labelGap);
    const qreal right =
        std::round(metrics.padding + (widths.right > 0 ? widths.right + metrics.labelGap : 0));
    const qreal top = metrics.strip;
    m_plot = QRectF(left, top, std::max<qreal>(0, size.width() - left - right),
                    plotHeight(size.height(), metrics));
}

ChartLayout ChartLayout::onAxis(AxisSide side) const
{
    ChartLayout layout = *this;
    if (side == AxisSide::Right && m_rightScale)
        layout.m_scale = *m_rightScale;
    return layout;
}

ChartLayout ChartLayout::earlierBy(qint64 ms) const
{
    ChartLayout layout = *this;
    layout.m_span = {m_span.fromMs - ms, m_span.toMs - ms};
    return layout;
}

qreal ChartLayout::plotHeight(qreal height, const Metrics &metrics)
{
    return std::max<qreal>(0, std::round(height - metrics.strip - metrics.lineHeight - metrics.labelGap));
}

QRectF ChartLayout::strip() const
{
    return {m_plot.left(), m_plot.top() - m_metrics.strip, m_plot.width(), m_metrics.strip};
}

qreal ChartLayout::xOf(qint64 ms) const
{
    if (m_span.durationMs() <= 0)
        return m_plot.left();
    const auto passed = static_cast<double>(ms - m_span.fromMs);
    return m_plot.left() + passed / static_cast<double>(m_span.durationMs()) * m_plot.width();
}

qint64 ChartLayout::msAt(qreal x) const
{
    if (m_plot.width() <= 0)
        return m_span.fromMs;
    const double fraction = std::clamp((x - m_plot.left()) / m_plot.width(), 0.0, 1.0);
    return m_span.fromMs + std::llround(fraction * static_cast<double>(m_span.durationMs()));
}

qreal ChartLayout::yOf(double value) const
{
    return m_plot.bottom() - m_scale.fraction(value) * m_plot.height();
}

double ChartLayout::valueAt(qreal y) const
{
    return m_plot.height() > 0 ? m_scale.valueAt((m_plot.bottom() - y) / m_plot.height()) : m_scale.minimum;
}

QRectF ChartLayout::valueLabel(double value) const
{
    const qreal height = m_metrics.lineHeight;
    const qreal top = std::clamp(yOf(value) - height / 2, 0.0, m_plot.bottom() - height / 2);
    return {0, top, m_plot.left() - m_metrics.labelGap, height};
}

QRectF ChartLayout::rightValueLabel(double value) const
{
    QRectF place = onAxis(AxisSide::Right).valueLabel(value);
    place.setLeft(m_plot.right() + m_metrics.labelGap);
    place.setRight(m_size.width());
    return place;
}

QRectF ChartLayout::timeLabel(qreal x, qreal width) const
{
    const qreal left = std::clamp(x - width / 2, 0.0, std::max(0.0, m_size.width() - width));
    return {left, m_plot.bottom() + m_metrics.labelGap / 2, width, m_metrics.lineHeight};
}

QRectF ChartLayout::tooltip(QSizeF size, QPointF pointer) const
{
    const qreal right = pointer.x() + TooltipDistance;
    const qreal left = pointer.x() - TooltipDistance - size.width();
    // The side with more room; both sides are away from the pointer, but only one may fit.
    const bool onRight = left < 0 && m_size.width() - pointer.x() >= pointer.x();
    const qreal x = std::clamp(onRight ? right : left, 0.0, std::max(0.0, m_size.width() - size.width()));
    const qreal lowest = std::max(0.0, m_plot.bottom() - size.height());
    return {QPointF(std::round(x), std::round(std::clamp(pointer.y() - size.height() / 2, 0.0, lowest))),
            size};
}

int ChartLayout::timeTickCount(qreal plotWidth, qreal labelWidth)
{
    return std::max(1, static_cast<int>(plotWidth / std::max<qreal>(1, labelWidth * Crowding)));
}

int ChartLayout::valueTickCount(qreal plotHeight, qreal lineHeight)
{
    return std::clamp(static_cast<int>(plotHeight / std::max<qreal>(1, lineHeight * LinesPerValueTick)), 1,
                      10);
}

} // namespace wardroom
