// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/warroom/roompanel.h"

#include <QtGui/QPainter>

namespace wardroom {

namespace {
constexpr int HeadHeight = 48;
constexpr int TopPadding = 12;
constexpr int BottomPadding = 12;
constexpr int MarkSize = 22;
} // namespace

int paintRunsRight(QPainter &painter, const QRect &line, const std::vector<RoomRun> &runs,
                   const RoomLook &look)
{
    // One base line for all: that of the largest, centred.
    int ascent = 0;
    int height = 0;
    for (const RoomRun &run : runs) {
        const QFontMetrics metrics(look.font(run.size, run.bold));
        if (metrics.height() > height) {
            height = metrics.height();
            ascent = metrics.ascent();
        }
    }
    const int baseline = line.top() + (line.height() - height) / 2 + ascent;
    int right = line.right() + 1;
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        painter.setFont(look.font(run->size, run->bold));
        painter.setPen(look.color(run->token));
        right -= painter.fontMetrics().horizontalAdvance(run->text);
        painter.drawText(right, baseline, run->text);
    }
    return line.right() + 1 - right;
}

RoomPanel::RoomPanel(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void RoomPanel::setTitle(const QString &title)
{
    if (title == m_title)
        return;
    m_title = title;
    setAccessibleName(title);
    update();
}

void RoomPanel::setRight(std::vector<RoomRun> runs)
{
    if (runs == m_right)
        return;
    m_right = std::move(runs);
    update(headRect());
}

void RoomPanel::setState(StateMark mark, const QString &word)
{
    if (mark == m_mark && word == m_word)
        return;
    m_mark = mark;
    m_word = word;
    update(headRect());
}

void RoomPanel::setLook(const RoomLook &look)
{
    m_look = look;
    arrange();
    update();
}

int RoomPanel::headHeight() const
{
    return m_look.px(m_title.isEmpty() ? TopPadding : HeadHeight);
}

QRect RoomPanel::headRect() const
{
    const int side = m_look.padding();
    return {side, m_look.px(4), width() - 2 * side, headHeight() - m_look.px(4)};
}

QRect RoomPanel::bodyRect() const
{
    return rect().adjusted(m_look.padding(), headHeight(), -m_look.padding(), -m_look.px(BottomPadding));
}

void RoomPanel::describe(const QString &details)
{
    QStringList parts{m_title, details, stateWord()};
    parts.removeAll(QString());
    setAccessibleName(parts.join(QStringLiteral(", ")));
}

void RoomPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void RoomPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.color(Token::BgPanel));
    const int line = std::max(1, qRound(m_look.lineWidth()));
    painter.fillRect(0, 0, width(), line, m_look.color(Token::LineStrong));
    if (m_title.isEmpty())
        return;
    QRect head = headRect();
    head.setWidth(head.width() - paintRunsRight(painter, head, m_right, m_look) - m_look.px(12));
    if (m_mark != StateMark::Ok) {
        painter.setFont(m_look.font(RoomLook::Text::Small));
        const QString word = painter.fontMetrics().elidedText(m_word, Qt::ElideRight, head.width() * 2 / 3);
        const int width = painter.fontMetrics().horizontalAdvance(word);
        painter.setPen(m_look.color(m_mark == StateMark::Unknown ? Token::TextSecondary : tokenOf(m_mark)));
        painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, word);
        const int side = m_look.px(MarkSize);
        const QRectF place(head.right() + 1 - width - side * 1.35, head.center().y() + 0.5 - side / 2.0, side,
                           side);
        paintStateMark(painter, place, m_mark, m_look.theme());
        head.setRight(static_cast<int>(place.left()) - m_look.px(12));
    }
    painter.setFont(m_look.font(RoomLook::Text::Small));
    painter.setPen(m_look.color(Token::TextMuted));
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_title, Qt::ElideRight, head.width()));
}

} // namespace wardroom
