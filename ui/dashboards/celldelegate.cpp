// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboards/celldelegate.h"

#include "models/dashboards/framemodel.h"
#include "ui/dashboards/fieldcolors.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QPainter>

namespace wardroom {

namespace {
constexpr int BarHeight = 6;
constexpr qreal BarShare = 0.42; // of a cell's width
constexpr int CellPadding = 6;
} // namespace

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Theme &theme = themeOf(option->widget);
    const auto color = index.data(FrameModel::ColorRole).value<FieldColor>();
    switch (static_cast<CellDisplay>(index.data(FrameModel::CellRole).toInt())) {
    case CellDisplay::ColorText:
        option->palette.setColor(QPalette::Text, textColor(color, theme));
        break;
    case CellDisplay::ColorBackground:
        if (const QColor ground = themeColor(color, theme); ground.isValid()) {
            option->backgroundBrush = ground;
            option->palette.setColor(QPalette::Text, inkOn(ground, theme));
        }
        break;
    default:
        break;
    }
    if (!index.data(FrameModel::LinkRole).toString().isEmpty()) {
        option->palette.setColor(QPalette::Text, theme.color(Token::Accent));
        option->font.setUnderline(true);
    }
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QVariant share = index.data(FrameModel::ShareRole);
    if (static_cast<CellDisplay>(index.data(FrameModel::CellRole).toInt()) != CellDisplay::Gauge || !share.isValid())
        return;
    const Theme &theme = themeOf(option.widget);
    const int height = scaled(option.widget, BarHeight);
    const QRectF track(option.rect.left() + CellPadding, option.rect.center().y() - height / 2.0,
                       option.rect.width() * BarShare, height);
    painter->fillRect(track, theme.color(Token::BgRaised));
    const QColor color = themeColor(index.data(FrameModel::ColorRole).value<FieldColor>(), theme);
    painter->fillRect(QRectF(track.topLeft(), QSizeF(track.width() * share.toDouble(), track.height())),
                      color.isValid() ? color : theme.color(Token::Chart1));
}

} // namespace wardroom
