// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/warroom/commandline.h"

#include <QtCore/QMimeData>
#include <QtGui/QKeyEvent>
#include <QtGui/QSyntaxHighlighter>

namespace wardroom {

namespace {

bool isSpecial(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Escape
        || key == Qt::Key_Up || key == Qt::Key_Down;
}

} // namespace

class CommandLine::Highlighter final : public QSyntaxHighlighter
{
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;
    void setColour(const QColor &colour)
    {
        if (colour == m_format.foreground().color())
            return;
        m_format.setForeground(colour);
        m_format.setFontWeight(QFont::Bold);
        rehighlight();
    }

protected:
    void highlightBlock(const QString &text) override
    {
        if (!text.startsWith(u'/'))
            return;
        const qsizetype end = text.indexOf(u' ');
        setFormat(0, static_cast<int>(end < 0 ? text.size() : end), m_format);
    }

private:
    QTextCharFormat m_format;
};

CommandLine::CommandLine(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new Highlighter(document()))
{
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(0);
}

void CommandLine::setLine(const QString &line)
{
    setPlainText(line);
    moveCursor(QTextCursor::End);
}

void CommandLine::setLook(const RoomLook &look)
{
    setFont(look.font(RoomLook::Text::Body));
    QPalette colours = palette();
    colours.setColor(QPalette::Base, look.color(Token::BgInput));
    colours.setColor(QPalette::Text, look.color(Token::TextPrimary));
    colours.setColor(QPalette::PlaceholderText, look.color(Token::TextMuted));
    setPalette(colours);
    setCursorWidth(std::max(1, look.px(3)));
    m_highlighter->setColour(look.color(Token::Accent));
    centre();
}

void CommandLine::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    centre();
}

/// One line in the middle of the box.
void CommandLine::centre()
{
    const int spare = std::max(0, (contentsRect().height() - fontMetrics().lineSpacing()) / 2);
    const QMargins wanted(m_left, spare, m_right, spare);
    if (viewportMargins() != wanted)
        setViewportMargins(wanted);
}

void CommandLine::setSides(int left, int right)
{
    m_left = left;
    m_right = right;
    centre();
}

bool CommandLine::event(QEvent *event)
{
    // Tab would move the focus before keyPressEvent() sees it; Esc might be a shortcut of the window.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        event->accept();
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier) {
            bool taken = false;
            Q_EMIT specialKey(Qt::Key_Tab, &taken);
            if (!taken)
                focusNextPrevChild(true);
            return true;
        }
        if (key->key() == Qt::Key_Backtab) {
            focusNextPrevChild(false);
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void CommandLine::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (isSpecial(event->key())) {
        bool taken = false;
        if (plain)
            Q_EMIT specialKey(event->key(), &taken);
        // A line has no second one; what nobody wants may mean something around it.
        event->setAccepted(taken || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter);
        return;
    }
    if (event->key() == Qt::Key_F11) {
        event->ignore();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void CommandLine::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    Q_EMIT focusMoved();
}

void CommandLine::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    Q_EMIT focusMoved();
}

void CommandLine::insertFromMimeData(const QMimeData *source)
{
    if (source->hasText())
        insertPlainText(source->text().simplified());
}

} // namespace wardroom
