// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/logqledit.h"

#include "ui/logs/logqlhighlighter.h"
#include "ui/theme/fonts.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QTextBlock>

namespace wardroom {

namespace {
constexpr int MostLines = 6;
constexpr int Padding = 4;
} // namespace

LogQlEdit::LogQlEdit(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new LogQlHighlighter(document()))
    , m_gutter(new QWidget(this))
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_gutter->installEventFilter(this);
    m_gutter->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(this, &QPlainTextEdit::updateRequest, m_gutter, qOverload<>(&QWidget::update));
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this] { followSize(); });
    followAppearance();
}

void LogQlEdit::setQuery(const QString &query)
{
    if (query == toPlainText())
        return;
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(query);
    setTextCursor(cursor);
}

void LogQlEdit::goTo(int line, int column)
{
    const QTextBlock block = document()->findBlockByNumber(line - 1);
    if (!block.isValid())
        return;
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + std::clamp(column - 1, 0, std::max(0, block.length() - 1)));
    setTextCursor(cursor);
}

QSize LogQlEdit::sizeHint() const
{
    // A long query wraps, so count what is shown rather than line breaks.
    const int shown = std::clamp(lineCount(), 1, MostLines);
    const int frame = 2 * frameWidth() + static_cast<int>(2 * document()->documentMargin());
    return {400, shown * fontMetrics().lineSpacing() + frame + 2 * Padding};
}

int LogQlEdit::lineCount() const
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        lines += std::max(1, block.layout()->lineCount());
    return lines;
}

void LogQlEdit::followSize()
{
    setVerticalScrollBarPolicy(lineCount() > MostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    updateGeometry();
}

void LogQlEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier)))
        Q_EMIT runRequested();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void LogQlEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    const QRect inside = contentsRect();
    m_gutter->setGeometry(inside.left(), inside.top(), gutterWidth(), inside.height());
    updateGeometry();
}

void LogQlEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange)
        followAppearance();
}

void LogQlEdit::followAppearance()
{
    setFont(fontFor(this, TextRole::Code));
    m_highlighter->setTheme(themeOf(this));
    setViewportMargins(gutterWidth(), Padding, Padding, Padding);
}

int LogQlEdit::gutterWidth() const
{
    return fontMetrics().horizontalAdvance(QStringLiteral("00")) + 16;
}

bool LogQlEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_gutter && event->type() == QEvent::Paint) {
        paintGutter(static_cast<QPaintEvent *>(event));
        return true;
    }
    return QPlainTextEdit::eventFilter(watched, event);
}

void LogQlEdit::paintGutter(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(m_gutter);
    painter.setFont(font());
    painter.setPen(theme.color(Token::TextMuted));
    const int width = m_gutter->width() - 10;
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF area = blockBoundingGeometry(block).translated(contentOffset());
        if (area.top() > viewport()->height())
            break;
        painter.drawText(QRectF(0, area.top() + Padding, width, fontMetrics().lineSpacing()), Qt::AlignRight,
                         QString::number(block.blockNumber() + 1));
    }
    painter.setPen(theme.color(Token::LineSubtle));
    painter.drawLine(m_gutter->width() - 4, 0, m_gutter->width() - 4, m_gutter->height());
}

} // namespace wardroom
