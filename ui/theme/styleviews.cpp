// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"
#include "ui/theme/stylepainting.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAbstractScrollArea>
#include <QtWidgets/QStyleOption>

namespace wardroom::painting {

namespace {

/// A scroll bar lies on the ground of what it scrolls.
QColor groundOf(const QWidget *scrollBar, const QStyleOption &option)
{
    for (const QWidget *parent = scrollBar ? scrollBar->parentWidget() : nullptr; parent; parent = parent->parentWidget()) {
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(parent))
            return area->viewport()->palette().color(area->viewport()->backgroundRole());
    }
    return option.palette.color(QPalette::Window);
}

} // namespace

QRect headerPart(const WardroomStyle &style, const QStyleOptionHeader &option, bool arrow)
{
    const int margin = style.px(8);
    const QRect inside = option.rect.adjusted(margin, 0, -margin, 0);
    if (option.sortIndicator == QStyleOptionHeader::None)
        return arrow ? QRect() : inside;
    const int mark = style.px(12);
    const QFontMetrics metrics(fontFor(nullptr, TextRole::Caption));
    const int text = std::min(metrics.horizontalAdvance(option.text), inside.width() - mark);
    if (option.textAlignment & Qt::AlignRight)
        return arrow ? QRect(inside.right() - mark + 1, inside.top(), mark, inside.height()) : inside.adjusted(0, 0, -mark, 0);
    return arrow ? QRect(inside.left() + text, inside.top(), mark, inside.height()) : inside.adjusted(0, 0, -mark, 0);
}

void itemGround(const Context &context, const QStyleOption &option)
{
    if (option.state & QStyle::State_Selected)
        context.painter.fillRect(option.rect, context.color(Token::BgSelected));
    else if ((option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled))
        context.painter.fillRect(option.rect, context.color(Token::BgHover));
}

void branch(const Context &context, const QStyleOption &option)
{
    if (!(option.state & QStyle::State_Children))
        return;
    const bool open = option.state & QStyle::State_Open;
    const auto closed = option.direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow;
    chevron(context, option.rect, open ? Qt::DownArrow : closed, context.color(Token::TextSecondary));
}

void headerSection(const Context &context, const QStyleOptionHeader &option)
{
    const bool hover = (option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled);
    context.painter.fillRect(option.rect, hover ? context.color(Token::BgHover) : option.palette.color(QPalette::Base));
    context.painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                             context.color(Token::LineSubtle));
}

void headerLabel(const Context &context, const QStyleOptionHeader &option)
{
    QPainter &painter = context.painter;
    painter.save();
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    painter.setPen(context.color(sorted ? Token::TextPrimary : Token::TextMuted));
    painter.setFont(fontFor(context.widget, TextRole::Caption));
    QRect rect = option.rect;
    if (!option.icon.isNull()) {
        const int size = context.px(16);
        option.icon.paint(&painter, QRect(rect.left(), rect.center().y() - size / 2, size, size));
        rect.setLeft(rect.left() + size + context.px(6));
    }
    const QString text = painter.fontMetrics().elidedText(option.text, Qt::ElideRight, rect.width());
    painter.drawText(rect, static_cast<int>(option.textAlignment) | Qt::AlignVCenter | Qt::TextSingleLine, text);
    painter.restore();
}

void headerArrow(const Context &context, const QStyleOptionHeader &option)
{
    if (option.sortIndicator == QStyleOptionHeader::None)
        return;
    // A shaft with a head, as beside the text; Qt calls ascending "SortDown".
    const bool up = option.sortIndicator == QStyleOptionHeader::SortUp;
    QPainter &painter = context.painter;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(context.color(Token::TextPrimary), 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.translate(QRectF(option.rect).center());
    if (!up)
        painter.rotate(180);
    const qreal reach = context.px(4);
    painter.drawLine(QPointF(0, -reach), QPointF(0, reach));
    const QPointF head[] = {{-reach * 0.7, reach * 0.3}, {0, reach}, {reach * 0.7, reach * 0.3}};
    painter.drawPolyline(head, 3);
    painter.restore();
}

void header(const Context &context, const QStyleOptionHeader &option)
{
    headerSection(context, option);
    QStyleOptionHeader part = option;
    part.rect = headerPart(context.style, option, false);
    headerLabel(context, part);
    part.rect = headerPart(context.style, option, true);
    headerArrow(context, part);
}

void tabShape(const Context &context, const QStyleOptionTab &option)
{
    const bool vertical = option.shape == QTabBar::RoundedWest || option.shape == QTabBar::TriangularWest;
    if (option.state & QStyle::State_Selected) {
        const int line = context.px(2);
        const QRect underline = vertical ? QRect(option.rect.left(), option.rect.top(), line, option.rect.height())
                                         : QRect(option.rect.left(), option.rect.bottom() - line + 1, option.rect.width(), line);
        context.painter.fillRect(underline, context.color(Token::Accent));
    } else if ((option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled)) {
        context.painter.fillRect(option.rect.adjusted(0, 0, 0, -1), context.color(Token::BgHover));
    }
}

void scrollBar(const Context &context, const QStyleOptionSlider &option)
{
    context.painter.fillRect(option.rect, groundOf(context.widget, option));
    if (option.minimum == option.maximum)
        return;
    const bool active = (option.state & (QStyle::State_MouseOver | QStyle::State_Sunken)) && (option.activeSubControls & QStyle::SC_ScrollBarSlider);
    const QRect slider = scrollBarPart(context.style, option, QStyle::SC_ScrollBarSlider).adjusted(2, 2, -2, -2);
    const qreal radius = std::min(slider.width(), slider.height()) / 2.0;
    box(context.painter, slider, context.color(active ? Token::LineControl : Token::LineStrong), {}, radius);
}

QRect scrollBarPart(const WardroomStyle &style, const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const bool horizontal = option.orientation == Qt::Horizontal;
    const QRect &rect = option.rect;
    const int length = horizontal ? rect.width() : rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int slider = length;
    if (range > 0) {
        const qint64 proportional = qint64(option.pageStep) * length / (range + option.pageStep);
        slider = static_cast<int>(std::clamp<qint64>(proportional, std::min(style.px(28), length), length));
    }
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      length - slider, option.upsideDown);
    const auto along = [&](int from, int to) {
        return horizontal ? QRect(rect.left() + from, rect.top(), to - from, rect.height())
                          : QRect(rect.left(), rect.top() + from, rect.width(), to - from);
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return along(start, start + slider);
    case QStyle::SC_ScrollBarSubPage:
        return along(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return along(start + slider, length);
    case QStyle::SC_ScrollBarGroove:
        return rect;
    default:
        return {};
    }
}

} // namespace wardroom::painting
