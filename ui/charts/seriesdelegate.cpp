// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/seriesdelegate.h"

#include "services/render/serieslabels.h"
#include "ui/charts/chartcanvas.h"

#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyle>

namespace wardroom {

namespace {
constexpr int SwatchColumn = 18;
constexpr qreal HiddenOpacity = 0.45;
} // namespace

SeriesDelegate::SeriesDelegate(QObject *parent, SourceOf sourceOf)
    : QStyledItemDelegate(parent)
    , m_sourceOf(std::move(sourceOf))
{
}

void SeriesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const Source source = m_sourceOf(index);
    const QWidget *view = item.widget;
    QStyle *style = view ? view->style() : QApplication::style();
    if (!source.canvas || source.series >= source.canvas->spec().series.size()) {
        item.palette.setColor(QPalette::Text,
                              item.palette.color(QPalette::PlaceholderText)); // a head is muted
        style->drawControl(QStyle::CE_ItemViewItem, &item, painter, view);
        return;
    }
    const QString text = std::exchange(item.text, QString());
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, view);
    const ChartSeries &series = source.canvas->spec().series[source.series];
    const QRectF place = QRectF(item.rect).adjusted(4, 0, -4, 0);
    painter->save();
    painter->setOpacity(series.visible ? 1 : HiddenOpacity);
    source.canvas->painter().paintSwatch(*painter, series,
                                         QRectF(place.left(), place.top(), 10, place.height()));
    painter->setPen(item.palette.color(QPalette::Text));
    painter->setFont(item.font);
    const QRectF rest = place.adjusted(SwatchColumn, 0, 0, 0);
    const QFontMetricsF font(item.font);
    const QString shown = font.horizontalAdvance(text) <= rest.width()
        ? text
        : SeriesLabels(source.canvas->spec().series).fitted(text, font, rest.width());
    painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, shown);
    painter->restore();
}

} // namespace wardroom
