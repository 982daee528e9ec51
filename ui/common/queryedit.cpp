// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/queryedit.h"

#include "ui/theme/fonts.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QTextBlock>
#include <QtWidgets/QScrollBar>

namespace wardroom {

namespace {
constexpr int MostLines = 6;
constexpr int Padding = 4;
} // namespace

QueryEdit::QueryEdit(QWidget *parent)
    : QPlainTextEdit(parent)
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
    QueryEdit::followAppearance();
}

void QueryEdit::setQuery(const QString &query)
{
    if (query == toPlainText())
        return;
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(query);
    setTextCursor(cursor);
}

void QueryEdit::goTo(int line, int column)
{
    const QTextBlock block = document()->findBlockByNumber(line - 1);
    if (!block.isValid())
        return;
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + std::clamp(column - 1, 0, std::max(0, block.length() - 1)));
    setTextCursor(cursor);
}

QSize QueryEdit::sizeHint() const
{
    // A long query wraps, so count what is shown rather than line breaks.
    const int shown = std::clamp(lineCount(), 1, MostLines);
    const int frame = 2 * frameWidth() + static_cast<int>(2 * document()->documentMargin());
    return {400, shown * fontMetrics().lineSpacing() + frame + 2 * Padding};
}

int QueryEdit::lineCount() const
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        lines += std::max(1, block.layout()->lineCount());
    return lines;
}

void QueryEdit::followSize()
{
    setVerticalScrollBarPolicy(lineCount() > MostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    updateGeometry();
}

void QueryEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier)))
        Q_EMIT runRequested();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void QueryEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    const QRect inside = contentsRect();
    m_gutter->setGeometry(inside.left(), inside.top(), gutterWidth(), inside.height());
    // It scrolled to the caret while it was too small for the text.
    if (lineCount() <= MostLines)
        verticalScrollBar()->setValue(0);
    updateGeometry();
}

void QueryEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange)
        followAppearance();
}

void QueryEdit::followAppearance()
{
    setFont(fontFor(this, TextRole::Code));
    setViewportMargins(gutterWidth(), Padding, Padding, Padding);
}

int QueryEdit::gutterWidth() const
{
    return fontMetrics().horizontalAdvance(QStringLiteral("00")) + 16;
}

bool QueryEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_gutter && event->type() == QEvent::Paint) {
        paintGutter(static_cast<QPaintEvent *>(event));
        return true;
    }
    return QPlainTextEdit::eventFilter(watched, event);
}

void QueryEdit::paintGutter(QPaintEvent *)
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
