// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewdelegates.h"

#include "models/overview/activealertsmodel.h"
#include "models/overview/errorlinesmodel.h"
#include "models/overview/servicehealthmodel.h"
#include "ui/common/marks.h"
#include "ui/theme/fonts.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QPainter>
#include <QtWidgets/QApplication>

namespace wardroom {

namespace {

constexpr int CellPadding = 8;
constexpr int MarkSize = 15;
constexpr int BarWidth = 2;

/// Hover, selection and focus, without text.
void paintGround(QPainter *painter, QStyleOptionViewItem option)
{
    option.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
}

void setTextToken(QStyleOptionViewItem *option, Token token)
{
    const QColor color = themeOf(option->widget).color(token);
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        option->palette.setColor(group, QPalette::Text, color);
        option->palette.setColor(group, QPalette::HighlightedText, color);
    }
}

StateMark markOf(ServiceStatus status)
{
    switch (status) {
    case ServiceStatus::Error:
        return StateMark::Error;
    case ServiceStatus::Warning:
        return StateMark::Warning;
    case ServiceStatus::Partial:
        return StateMark::Partial;
    case ServiceStatus::Unknown:
        return StateMark::Unknown;
    case ServiceStatus::Healthy:
        return StateMark::Ok;
    }
    return StateMark::Unknown;
}

} // namespace

void AlertRowDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool firing =
        index.data(ActiveAlertsModel::StateRole).toInt() == static_cast<int>(AlertState::Firing);
    const bool urgent = index.data(ActiveAlertsModel::PriorityRole).toInt() <= static_cast<int>(Priority::P1);
    switch (index.column()) {
    case ActiveAlertsModel::NameColumn:
        option->font.setBold(urgent);
        break;
    case ActiveAlertsModel::PlaceColumn:
    case ActiveAlertsModel::AgeColumn:
        setTextToken(option, Token::TextSecondary);
        break;
    case ActiveAlertsModel::StateColumn:
        if (!firing)
            setTextToken(option, Token::TextMuted);
        break;
    default:
        break;
    }
}

void AlertRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    if (index.column() != ActiveAlertsModel::PriorityColumn) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    paintGround(painter, cell);
    const QSizeF size = prioritySize(cell.font);
    const QRectF place(QPointF(cell.rect.left() + scaled(cell.widget, CellPadding),
                               cell.rect.center().y() - size.height() / 2 + 0.5),
                       size);
    paintPriority(*painter, place, index.data(ActiveAlertsModel::PriorityRole).toInt(), themeOf(cell.widget),
                  cell.font);
}

void ErrorRowDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() != ErrorLinesModel::ServiceColumn)
        option->font = fontFor(option->widget, TextRole::Code);
    if (index.column() == ErrorLinesModel::TimeColumn)
        setTextToken(option, Token::TextMuted);
    else if (index.column() == ErrorLinesModel::ServiceColumn)
        setTextToken(option, Token::TextSecondary);
}

void ErrorRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (index.column() == ErrorLinesModel::TimeColumn) {
        const QRect bar(option.rect.left(), option.rect.top(), scaled(option.widget, BarWidth),
                        option.rect.height());
        painter->fillRect(bar, themeOf(option.widget).color(Token::LogError));
    }
}

void ServiceRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    if (index.column() != ServiceHealthModel::NameColumn) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString name = cell.text;
    paintGround(painter, cell);
    const Theme &theme = themeOf(cell.widget);
    const StateMark mark =
        markOf(static_cast<ServiceStatus>(index.data(ServiceHealthModel::StatusRole).toInt()));
    const int size = scaled(cell.widget, MarkSize);
    QRect rest = cell.rect.adjusted(scaled(cell.widget, CellPadding), 0, 0, 0);
    paintStateMark(*painter, QRectF(rest.left(), rest.center().y() - size / 2.0 + 0.5, size, size), mark,
                   theme);
    rest.setLeft(rest.left() + size + scaled(cell.widget, 8));

    painter->save();
    painter->setFont(cell.font);
    painter->setPen(theme.color(Token::TextPrimary));
    const QString shown = painter->fontMetrics().elidedText(name, Qt::ElideRight, rest.width());
    painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, shown);
    rest.setLeft(rest.left() + painter->fontMetrics().horizontalAdvance(shown) + scaled(cell.widget, 6));
    painter->setPen(theme.color(mark == StateMark::Partial ? Token::Partial : Token::TextMuted));
    painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data(ServiceHealthModel::RemarkRole).toString(),
                                                        Qt::ElideRight, rest.width()));
    painter->restore();
}

} // namespace wardroom
