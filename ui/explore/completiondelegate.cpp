// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/completiondelegate.h"

#include "models/explore/completionmodel.h"
#include "ui/theme/fonts.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QPainter>

namespace wardroom {

namespace {

constexpr int RowHeight = 24;
constexpr int Margin = 8;

Token colourOf(PromqlCompletion::Kind kind)
{
    using Kind = PromqlCompletion::Kind;
    switch (kind) {
    case Kind::Label:
        return Token::SynLabel;
    case Kind::Value:
        return Token::SynString;
    case Kind::Function:
    case Kind::Aggregation:
    case Kind::Keyword:
        return Token::SynFunc;
    case Kind::Duration:
        return Token::SynNumber;
    case Kind::Metric:
        break;
    }
    return Token::TextPrimary;
}

/// A metric's own type says more than that it is a metric.
QString remark(const QModelIndex &index, PromqlCompletion::Kind kind)
{
    const QString type = index.data(CompletionModel::DetailRole).toString();
    return kind == PromqlCompletion::Kind::Metric && !type.isEmpty() ? type : completionKindText(kind);
}

} // namespace

QSize CompletionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, scaled(option.widget, RowHeight)};
}

void CompletionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const auto kind = static_cast<PromqlCompletion::Kind>(index.data(CompletionModel::KindRole).toInt());
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->fillRect(option.rect, theme.color(selected ? Token::BgSelected : Token::BgRaised));
    const QRect inside = option.rect.adjusted(Margin, 0, -Margin, 0);
    const QString word = remark(index, kind);
    painter->setFont(fontFor(option.widget, TextRole::Caption));
    painter->setPen(theme.color(Token::TextMuted));
    painter->drawText(inside, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter) | Qt::TextSingleLine, word);
    const int taken = painter->fontMetrics().horizontalAdvance(word) + 2 * Margin;
    painter->setFont(fontFor(option.widget, TextRole::Code));
    painter->setPen(theme.color(colourOf(kind)));
    const QRect name = inside.adjusted(0, 0, -taken, 0);
    painter->drawText(
        name, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, name.width()));
    painter->restore();
}

} // namespace wardroom
