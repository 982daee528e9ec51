// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/warroom/roomtext.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QTextLayout>
#include <QtWidgets/QPlainTextEdit>

namespace wardroom {

namespace {

constexpr int LeastEditor = 96;
constexpr qsizetype MostShown = 4000; // characters; the rest is in the editor
constexpr qreal LineFactor = 1.04; // of the font's own spacing, which is ample for Chinese

/// The line that would be the last one that fits, with the sign that more follows.
void drawCut(QPainter &painter, const QTextLayout &layout, const QTextLine &line, int width)
{
    const QFontMetricsF metrics(layout.font());
    const QString sign(u'…');
    const qreal end = std::min(line.naturalTextWidth(), width - metrics.horizontalAdvance(sign));
    painter.save();
    painter.setClipRect(QRectF(0, line.y(), end, metrics.height() * 1.2));
    line.draw(&painter, {0, 0});
    painter.restore();
    painter.setFont(layout.font());
    painter.drawText(QPointF(end, line.y() + line.ascent()), sign);
}

/// A paragraph without its `**`, and what they marked.
struct Marked
{
    QString text;
    QList<QTextLayout::FormatRange> ranges;
};

Marked readMarks(const QString &line, const QColor &colour)
{
    static const QString Star = QStringLiteral("**");
    Marked marked;
    qsizetype from = 0;
    for (;;) {
        const qsizetype open = line.indexOf(Star, from);
        const qsizetype close = open < 0 ? -1 : line.indexOf(Star, open + 2);
        if (close < 0)
            break;
        marked.text += line.mid(from, open - from);
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        format.setForeground(colour);
        marked.ranges << QTextLayout::FormatRange{static_cast<int>(marked.text.size()),
                                                  static_cast<int>(close - open - 2), format};
        marked.text += line.mid(open + 2, close - open - 2);
        from = close + 2;
    }
    marked.text += line.mid(from);
    return marked;
}

} // namespace

RoomText::RoomText(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::IBeamCursor);
}

void RoomText::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    update();
}

void RoomText::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    update();
}

void RoomText::setLead(RoomLook::Text size, bool bold)
{
    m_leadSize = size;
    m_leadBold = bold;
}

void RoomText::setLook(const RoomLook &look)
{
    m_look = look;
    if (m_editor)
        m_editor->setFont(look.font(RoomLook::Text::Body));
    update();
}

void RoomText::setPassive()
{
    m_passive = true;
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

int RoomText::heightFor(int width) const
{
    return flow(width, nullptr);
}

int RoomText::flow(int width, QPainter *painter) const
{
    const bool empty = m_text.trimmed().isEmpty();
    const QStringList lines = (empty ? m_placeholder : m_text.left(MostShown).trimmed()).split(u'\n');
    const bool fits = !painter || flow(width, nullptr) <= height() + m_look.px(4);
    const qreal next = QFontMetricsF(m_look.font(RoomLook::Text::Body)).height();
    qreal y = 0;
    bool first = true;
    for (const QString &line : lines) {
        const bool lead = std::exchange(first, false) && !empty;
        const QFont font = m_look.font(lead ? m_leadSize : RoomLook::Text::Body, lead && m_leadBold);
        const Marked marked = readMarks(line, m_look.color(m_marked));
        QTextLayout layout(marked.text, font);
        layout.setFormats(marked.ranges);
        layout.beginLayout();
        for (QTextLine row = layout.createLine(); row.isValid(); row = layout.createLine()) {
            row.setLineWidth(std::max(1, width));
            row.setPosition({0, y});
            y += QFontMetricsF(font).lineSpacing() * LineFactor;
        }
        layout.endLayout();
        if (!painter)
            continue;
        painter->setPen(m_look.color(empty ? Token::TextMuted : Token::TextPrimary));
        const bool last = &line == &lines.constLast();
        for (int i = 0; i < layout.lineCount(); ++i) {
            const QTextLine row = layout.lineAt(i);
            const bool more = !last || i + 1 < layout.lineCount();
            if (!fits && more && row.y() + QFontMetricsF(font).height() + next > height() + 2) {
                drawCut(*painter, layout, row, width);
                return qCeil(y);
            }
            row.draw(painter, {0, 0});
        }
    }
    return qCeil(y);
}

void RoomText::paintEvent(QPaintEvent *)
{
    if (m_editor)
        return;
    QPainter painter(this);
    flow(width(), &painter);
}

void RoomText::edit()
{
    if (m_editor || m_passive)
        return;
    m_editor = new QPlainTextEdit(m_text, window());
    m_editor->setFont(m_look.font(RoomLook::Text::Body));
    m_editor->setAccessibleName(accessibleName());
    m_editor->setTabChangesFocus(true);
    const QPoint place = mapTo(window(), QPoint(-m_look.px(8), -m_look.px(6)));
    const int height = std::max(this->height() + m_look.px(12), m_look.px(LeastEditor));
    QRect box(place, QSize(width() + m_look.px(16), height));
    box.moveBottom(std::min(box.bottom(), window()->height() - 1));
    m_editor->setGeometry(box);
    m_editor->selectAll();
    m_editor->moveCursor(QTextCursor::End);
    m_editor->installEventFilter(this);
    m_editor->show();
    m_editor->setFocus();
    update();
}

void RoomText::finish(bool keep)
{
    QPlainTextEdit *editor = std::exchange(m_editor, nullptr);
    if (!editor)
        return;
    const QString text = editor->toPlainText().trimmed();
    const bool hadFocus = editor->hasFocus();
    editor->removeEventFilter(this);
    editor->hide();
    editor->deleteLater(); // it may be telling us so
    if (hadFocus)
        setFocus();
    update();
    if (keep && text != m_text.trimmed())
        Q_EMIT edited(text);
}

void RoomText::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    update();
}

void RoomText::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        edit();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void RoomText::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        edit();
}

bool RoomText::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_editor)
        return false;
    if (event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason
        && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
        finish(true);
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool keep = enter && (key->modifiers() & Qt::ControlModifier);
    if (!keep && key->key() != Qt::Key_Escape)
        return false;
    if (event->type() == QEvent::KeyPress)
        finish(keep);
    event->accept();
    return true;
}

} // namespace wardroom
