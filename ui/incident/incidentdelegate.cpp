// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/incidentdelegate.h"

#include "models/incident/incidentlistmodel.h"
#include "ui/common/severitychip.h"
#include "ui/theme/fonts.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QPainter>
#include <QtWidgets/QApplication>

namespace wardroom {

namespace {
constexpr int Margin = 8;
constexpr int Gap = 12;
} // namespace

void IncidentDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool open = index.data(IncidentListModel::OpenRole).toBool();
    const bool lead = index.column() == IncidentListModel::TitleColumn || index.column() == IncidentListModel::DurationColumn;
    option->font.setBold(open && lead);
    const Token token = lead || open ? Token::TextPrimary : Token::TextSecondary;
    option->palette.setColor(QPalette::Text, themeOf(option->widget).color(token));
    option->palette.setColor(QPalette::HighlightedText, option->palette.color(QPalette::Text));
    option->textElideMode = Qt::ElideRight;
    if (index.column() == IncidentListModel::SeverityColumn)
        option->text.clear(); // the chip says it
}

void IncidentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() == IncidentListModel::TitleColumn && !index.data(IncidentListModel::ExcerptRole).toString().isEmpty()) {
        paintExcerpt(*painter, option, index);
        return;
    }
    QStyledItemDelegate::paint(painter, option, index);
    if (index.column() == IncidentListModel::SeverityColumn) {
        const QRectF cell = QRectF(option.rect).adjusted(scaled(option.widget, Margin), 0, 0, 0);
        paintSeverity(*painter, cell, static_cast<Severity>(index.data(IncidentListModel::SeverityRole).toInt()),
                      themeOf(option.widget), fontFor(option.widget, TextRole::Caption));
    }
}

/// The title keeps at most half of the cell, what was found follows muted.
void IncidentDelegate::paintExcerpt(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString title = cell.text;
    cell.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &cell, &painter, cell.widget);
    painter.save();
    QRect rest = cell.rect.adjusted(scaled(cell.widget, Margin), 0, -scaled(cell.widget, Margin), 0);
    const QFontMetrics metrics(cell.font);
    const QString shown = metrics.elidedText(title, Qt::ElideRight, rest.width() / 2);
    painter.setFont(cell.font);
    painter.setPen(cell.palette.color(QPalette::Text));
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    rest.setLeft(rest.left() + metrics.horizontalAdvance(shown) + scaled(cell.widget, Gap));
    painter.setFont(option.font);
    painter.setPen(themeOf(cell.widget).color(Token::TextMuted));
    const QString excerpt = index.data(IncidentListModel::ExcerptRole).toString().simplified();
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     option.fontMetrics.elidedText(excerpt, Qt::ElideRight, rest.width()));
    painter.restore();
}

} // namespace wardroom
