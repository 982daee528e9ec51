// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/render/sheetlegend.h"

#include "services/render/serieslabels.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

#include <cmath>

namespace wardroom {

namespace {

constexpr int MostEntries = 40;
constexpr qreal Swatch = 16; // line and the space behind it
constexpr qreal SwatchLength = 10;
constexpr qreal EntryGap = 16;
constexpr qreal Margin = 6; // below the last line

} // namespace

SheetLegend::SheetLegend(const ChartPainter &charts, const ChartSpec &spec, qreal width)
    : m_charts(charts)
    , m_lineHeight(std::ceil(QFontMetricsF(charts.captionFont()).height()) + 2)
{
    if (spec.kind != ChartKind::Series)
        return;
    const SeriesLabels labels(spec.series);
    const QFontMetricsF font(charts.captionFont());
    int rest = 0;
    for (const ChartSeries &series : spec.series) {
        if (!series.visible || !series.inLegend)
            continue;
        if (m_entries.size() < MostEntries)
            add(Kind::Series, &series, labels.fitted(series.label, font, width - Swatch), width);
        else
            ++rest;
    }
    if (rest > 0)
        add(Kind::Remark, nullptr, QCoreApplication::translate("ChartTooltip", "and %n more", nullptr, rest), width);
    if (spec.comparison)
        add(Kind::Comparison, nullptr, spec.comparison->name, width);
}

void SheetLegend::add(Kind kind, const ChartSeries *series, const QString &label, qreal width)
{
    const qreal words = QFontMetricsF(m_charts.captionFont()).horizontalAdvance(label);
    const qreal wanted = (kind == Kind::Remark ? 0 : Swatch) + words;
    if (m_next.x() > 0 && m_next.x() + wanted > width)
        m_next = QPointF(0, m_next.y() + m_lineHeight);
    m_entries.push_back({kind, series, label, m_next});
    m_next.rx() += std::ceil(wanted) + EntryGap;
}

qreal SheetLegend::height() const
{
    return m_entries.empty() ? 0 : m_next.y() + m_lineHeight + Margin;
}

void SheetLegend::paintSwatch(QPainter &painter, const Entry &entry, const QRectF &box) const
{
    if (entry.kind == Kind::Series)
        return m_charts.paintSwatch(painter, *entry.series, box);
    QPen pen(m_charts.theme().color(Token::TextSecondary), 2); // the dashes of the earlier time
    pen.setDashPattern({1.5, 1});
    painter.setPen(pen);
    const qreal y = std::floor(box.center().y()) + 0.5;
    painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
}

void SheetLegend::paint(QPainter &painter, QPointF topLeft) const
{
    painter.setFont(m_charts.captionFont());
    for (const Entry &entry : m_entries) {
        QPointF at = topLeft + entry.at;
        if (entry.kind != Kind::Remark) {
            paintSwatch(painter, entry, QRectF(at.x(), at.y(), SwatchLength, m_lineHeight));
            at.rx() += Swatch;
        }
        painter.setPen(m_charts.theme().color(Token::TextSecondary));
        painter.drawText(QRectF(at, QSizeF(1e4, m_lineHeight)), Qt::AlignLeft | Qt::AlignVCenter, entry.label);
    }
}

} // namespace wardroom
