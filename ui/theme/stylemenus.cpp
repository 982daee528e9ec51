// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stylepainting.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyleOption>

namespace wardroom::painting {

namespace {

constexpr qreal LeadColumn = 32; // check mark or icon
constexpr qreal TrailColumn = 24; // arrow of a submenu
constexpr qreal ShortcutGap = 24;

void lead(const Context &context, const QStyleOptionMenuItem &option, const QRect &column)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked) {
        QPainter &painter = context.painter;
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(context.color(enabled ? Token::Accent : Token::TextDisabled), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.translate(QRectF(column).center());
        const qreal u = context.px(10) / 10.0;
        const QPointF tick[] = {{-4 * u, 0.5 * u}, {-1.2 * u, 3.2 * u}, {4.2 * u, -3.2 * u}};
        painter.drawPolyline(tick, 3);
        painter.restore();
    } else if (!option.icon.isNull()) {
        const int size = context.px(16);
        QRect target(0, 0, size, size);
        target.moveCenter(column.center());
        option.icon.paint(&context.painter, target, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
}

} // namespace

void menuItem(const Context &context, const QStyleOptionMenuItem &option)
{
    QPainter &painter = context.painter;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect(option.rect.left(), option.rect.center().y(), option.rect.width(), 1), context.color(Token::LineSubtle));
        return;
    }
    const bool enabled = option.state & QStyle::State_Enabled;
    if (enabled && (option.state & QStyle::State_Selected))
        painter.fillRect(option.rect.adjusted(1, 0, -1, 0), context.color(Token::BgHover));
    const auto visual = [&option](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const int leadWidth = context.px(LeadColumn);
    const int trailWidth = context.px(TrailColumn);
    lead(context, option, visual(QRect(option.rect.left(), option.rect.top(), leadWidth, option.rect.height())));

    const QRect text = option.rect.adjusted(leadWidth, 0, -trailWidth, 0);
    const qsizetype tab = option.text.indexOf(u'\t');
    painter.save();
    painter.setFont(option.font);
    painter.setPen(context.color(enabled ? Token::TextPrimary : Token::TextDisabled));
    painter.drawText(visual(text), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text.left(tab));
    if (tab >= 0) {
        painter.setPen(context.color(enabled ? Token::TextMuted : Token::TextDisabled));
        painter.drawText(visual(text), Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, option.text.mid(tab + 1));
    }
    painter.restore();
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect trail(option.rect.right() - trailWidth + 1, option.rect.top(), trailWidth, option.rect.height());
        chevron(context, visual(trail), option.direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow,
                context.color(enabled ? Token::TextSecondary : Token::TextDisabled));
    }
}

QSize menuItemSize(const WardroomStyle &style, const QStyleOptionMenuItem &option, QSize contents)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {style.px(20), style.px(9)};
    const int shortcut = option.text.contains(u'\t') ? style.px(ShortcutGap) : 0;
    return {contents.width() + style.px(LeadColumn + TrailColumn) + shortcut, std::max(style.px(28), contents.height())};
}

void menuBarItem(const Context &context, const QStyleOptionMenuItem &option)
{
    QPainter &painter = context.painter;
    painter.fillRect(option.rect, context.color(Token::BgChrome));
    const bool enabled = option.state & QStyle::State_Enabled;
    if (enabled && (option.state & (QStyle::State_Selected | QStyle::State_Sunken)))
        box(painter, option.rect.adjusted(1, 2, -1, -2), context.color(Token::BgHover), {});
    painter.setPen(context.color(enabled ? Token::TextPrimary : Token::TextDisabled));
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
}

} // namespace wardroom::painting
