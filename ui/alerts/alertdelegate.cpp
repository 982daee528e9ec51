// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alertdelegate.h"

#include "models/alerts/alertmodel.h"
#include "services/core/clock.h"
#include "ui/alerts/alertlook.h"
#include "ui/common/marks.h"
#include "ui/theme/fonts.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QToolTip>

namespace wardroom {

namespace {
constexpr int RowHeight = 28;
constexpr int Padding = 8;
constexpr int IconSize = 16;

bool isQuiet(const QModelIndex &index)
{
    return index.data(AlertModel::StateRole).toInt() != static_cast<int>(AlertState::Firing);
}
} // namespace

AlertDelegate::AlertDelegate(const Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_clock(clock)
{
}

QSize AlertDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {80, scaled(option.widget, RowHeight)};
}

void AlertDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    const QStyle *style = option.widget->style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);

    const Theme &theme = themeOf(option.widget);
    const QRect rect = option.rect.adjusted(Padding, 0, -Padding, 0);
    painter->save();
    painter->setFont(option.font);
    switch (index.column()) {
    case AlertModel::PriorityColumn:
        paintPriorityCell(*painter, rect, index, theme);
        break;
    case AlertModel::DiffersColumn:
        paintDiffers(*painter, rect, index, theme);
        break;
    case AlertModel::StateColumn:
        paintState(*painter, rect, index, theme);
        break;
    default:
        paintText(*painter, rect, index, theme);
    }
    painter->restore();
}

void AlertDelegate::paintPriorityCell(QPainter &painter, const QRect &rect, const QModelIndex &index,
                                      const Theme &theme) const
{
    const QSizeF size = prioritySize(painter.font());
    const QRectF mark(QPointF(rect.left(), rect.center().y() - size.height() / 2 + 0.5), size);
    paintPriority(painter, mark, index.data(AlertModel::PriorityRole).toInt(), theme, painter.font());
}

void AlertDelegate::paintDiffers(QPainter &painter, const QRect &rect, const QModelIndex &index, const Theme &theme) const
{
    const auto labels = index.data(AlertModel::DiffersRole).value<Labels>();
    const QFont plain = painter.font();
    int x = rect.left();
    const auto write = [&](const QString &text, const QFont &font, Token token) {
        const QFontMetrics metrics(font);
        const QString shown = metrics.elidedText(text, Qt::ElideRight, std::max(0, rect.right() - x));
        painter.setFont(font);
        painter.setPen(theme.color(token));
        painter.drawText(QRect(x, rect.top(), rect.right() - x, rect.height()), Qt::AlignVCenter | Qt::TextSingleLine, shown);
        x += metrics.horizontalAdvance(text);
    };
    for (const auto &[name, value] : labels) {
        if (x >= rect.right())
            break;
        write(name + u' ', plain, Token::TextSecondary);
        write(value, bold(plain), Token::TextPrimary);
        x += Padding + 2;
    }
}

void AlertDelegate::paintState(QPainter &painter, const QRect &rect, const QModelIndex &index, const Theme &theme) const
{
    const auto state = static_cast<AlertState>(index.data(AlertModel::StateRole).toInt());
    const QColor colour = theme.color(isQuiet(index) ? Token::TextSecondary : Token::TextPrimary);
    QRect text = rect;
    if (const std::optional<IconId> id = alertStateIcon(state)) {
        paintIcon(painter, QRect(rect.left(), rect.center().y() - IconSize / 2 + 1, IconSize, IconSize), *id, colour);
        text.setLeft(rect.left() + IconSize + 4);
    }
    painter.setPen(colour);
    painter.drawText(text, Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(cellText(index), Qt::ElideRight, text.width()));
}

void AlertDelegate::paintText(QPainter &painter, const QRect &rect, const QModelIndex &index, const Theme &theme) const
{
    const bool isName = index.column() == AlertModel::NameColumn;
    const bool urgent = index.data(AlertModel::PriorityRole).toInt() <= static_cast<int>(Priority::P1) && !isQuiet(index);
    if (isName && urgent)
        painter.setFont(bold(painter.font()));
    painter.setPen(theme.color(index.column() == AlertModel::AgeColumn ? Token::TextSecondary : Token::TextPrimary));
    const Qt::Alignment side = isName ? Qt::AlignLeft : Qt::AlignRight;
    painter.drawText(rect, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(cellText(index), Qt::ElideRight, rect.width()));
}

QString AlertDelegate::cellText(const QModelIndex &index) const
{
    switch (index.column()) {
    case AlertModel::AgeColumn:
        return m_format.age(m_clock.nowMs() - index.data(AlertModel::StartsAtRole).toLongLong());
    case AlertModel::StateColumn:
        return alertStateLine(static_cast<AlertState>(index.data(AlertModel::StateRole).toInt()),
                              index.data(AlertModel::SilencedUntilRole).toLongLong(), m_clock.nowMs(), m_format);
    case AlertModel::DiffersColumn:
        return labelPairs(index.data(AlertModel::DiffersRole).value<Labels>());
    default:
        return index.data().toString();
    }
}

bool AlertDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || index.data(AlertModel::IsGroupRole).toBool())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString text = cellText(index).toHtmlEscaped();
    if (index.column() == AlertModel::AgeColumn) {
        const qint64 startMs = index.data(AlertModel::StartsAtRole).toLongLong();
        text = tr("Since %1 (%2)").arg(m_format.dateTime(startMs), m_format.utc(startMs));
    }
    QToolTip::showText(event->globalPos(), text, view);
    return true;
}

} // namespace wardroom
