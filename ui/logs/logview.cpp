// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/logview.h"

#include "models/logs/loglinemodel.h"
#include "ui/logs/logviewheader.h"
#include "ui/theme/fonts.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QScrollBar>

namespace wardroom {

namespace {
constexpr int HeaderHeight = 24;
}

LogView::LogView(QWidget *parent)
    : QAbstractItemView(parent)
    , m_header(new LogViewHeader(this))
{
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &LogView::followScroll);
    updateFont();
}

void LogView::setLines(LogLineModel *model)
{
    m_lines = model;
    setModel(model);
    connect(model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { rowsGone(first, last); });
    connect(model, &QAbstractItemModel::layoutChanged, this, [this] {
        updateGeometries();
        scrollToNewest();
    });
}

void LogView::setWrapped(bool wrapped)
{
    if (wrapped == m_rows.isWrapped())
        return;
    m_rows.setWrapped(wrapped);
    updateGeometries();
    viewport()->update();
}

void LogView::setZoneName(const QString &name)
{
    m_header->setZoneName(name);
}

void LogView::setHighlight(const QString &text)
{
    m_rows.setHighlight(text);
    viewport()->update();
}

void LogView::updateFont()
{
    setFont(fontFor(this, TextRole::Code));
    setViewportMargins(0, scaled(this, HeaderHeight), 0, 0);
    m_rows.setFont(font());
    const LogRowPainter::Columns &at = m_rows.columns();
    m_header->setColumns({at.time, at.level, at.source, at.line});
}

std::vector<LogLine> LogView::chosenLines() const
{
    std::vector<LogLine> chosen;
    if (!m_lines)
        return chosen;
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : std::as_const(rows))
        chosen.push_back(m_lines->line(row.row()));
    int room = chosen.empty() ? viewport()->height() : 0;
    for (int row = topRow(); row < m_lines->lineCount() && room > 0; ++row) {
        chosen.push_back(m_lines->line(row));
        room -= rowHeight(row);
    }
    if (m_lines->order() == LogOrder::NewestFirst)
        std::reverse(chosen.begin(), chosen.end());
    return chosen;
}

// Position ---------------------------------------------------------------------------------------------------------

int LogView::topRow() const
{
    return verticalScrollBar()->value();
}

int LogView::rowHeight(int row) const
{
    return m_rows.height(m_lines->index(row, LogLineModel::LineColumn), viewport()->width(), themeOf(this));
}

int LogView::topRowShowing(int bottomRow) const
{
    int room = viewport()->height();
    int row = bottomRow + 1;
    while (row > 0) {
        room -= rowHeight(row - 1);
        if (room < 0)
            break;
        --row;
    }
    return std::min(row, bottomRow);
}

int LogView::lastTopRow() const
{
    const int rows = m_lines ? m_lines->lineCount() : 0;
    return rows == 0 ? 0 : std::max(0, topRowShowing(rows - 1));
}

QRect LogView::rowRect(int row) const
{
    const int top = topRow();
    if (row < top)
        return {};
    int y = 0;
    for (int above = top; above < row; ++above) {
        y += rowHeight(above);
        if (y > viewport()->height())
            return {};
    }
    return {0, y, viewport()->width(), rowHeight(row)};
}

QRect LogView::visualRect(const QModelIndex &index) const
{
    return index.isValid() ? rowRect(index.row()) : QRect();
}

QModelIndex LogView::indexAt(const QPoint &point) const
{
    if (!m_lines || point.y() < 0)
        return {};
    int y = 0;
    for (int row = topRow(); row < m_lines->lineCount() && y <= viewport()->height(); ++row) {
        y += rowHeight(row);
        if (point.y() < y)
            return m_lines->index(row, LogLineModel::LineColumn);
    }
    return {};
}

void LogView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const int row = index.row();
    const int lowest = topRowShowing(row);
    if (hint == PositionAtCenter)
        verticalScrollBar()->setValue((lowest + row) / 2);
    else if (row < topRow() || hint == PositionAtTop)
        verticalScrollBar()->setValue(row);
    else if (topRow() < lowest || hint == PositionAtBottom)
        verticalScrollBar()->setValue(lowest);
}

bool LogView::isAtNewest() const
{
    if (!m_lines || m_lines->lineCount() == 0)
        return true;
    const QScrollBar *bar = verticalScrollBar();
    return m_lines->order() == LogOrder::NewestFirst ? bar->value() == 0 : bar->value() == bar->maximum();
}

void LogView::scrollToNewest()
{
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(m_lines && m_lines->order() == LogOrder::OldestFirst ? bar->maximum() : 0);
}

void LogView::setCurrentRow(int row)
{
    const QModelIndex index = m_lines->index(row, LogLineModel::LineColumn);
    setCurrentIndex(index);
    scrollTo(index, rowRect(row).isValid() ? EnsureVisible : PositionAtCenter);
}

void LogView::followScroll()
{
    const bool atNewest = isAtNewest();
    if (atNewest != m_wasAtNewest) {
        m_wasAtNewest = atNewest;
        Q_EMIT atNewestChanged(atNewest);
    }
    const QScrollBar *bar = verticalScrollBar();
    const bool newestFirst = !m_lines || m_lines->order() == LogOrder::NewestFirst;
    const int left = newestFirst ? bar->maximum() - bar->value() : bar->value();
    if (bar->maximum() > 0 && left < bar->pageStep())
        Q_EMIT oldestReached();
}

// Changes of the model ---------------------------------------------------------------------------------------------

void LogView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QScrollBar *bar = verticalScrollBar();
    const bool followEnd = m_lines->order() == LogOrder::OldestFirst && m_wasAtNewest;
    const bool above = start <= topRow() && (topRow() > 0 || !m_wasAtNewest);
    QAbstractItemView::rowsInserted(parent, start, end);
    updateGeometries();
    if (followEnd)
        bar->setValue(bar->maximum());
    else if (above)
        bar->setValue(bar->value() + end - start + 1);
    viewport()->update();
}

void LogView::rowsGone(int first, int last)
{
    QScrollBar *bar = verticalScrollBar();
    const int top = topRow();
    const int goneAbove = std::clamp(top - first, 0, last - first + 1);
    bar->setValue(top - goneAbove);
    updateGeometries();
    viewport()->update();
}

void LogView::reset()
{
    QAbstractItemView::reset();
    m_hoverRow = -1;
    updateGeometries();
    scrollToNewest();
    followScroll();
    viewport()->update();
}

void LogView::updateGeometries()
{
    QAbstractItemView::updateGeometries();
    const QRect frame = viewport()->geometry();
    const int head = scaled(this, HeaderHeight);
    m_header->setGeometry(frame.left(), frame.top() - head, frame.width(), head);
    const int plain = m_rows.plainHeight(themeOf(this));
    verticalScrollBar()->setPageStep(std::max(1, viewport()->height() / plain));
    verticalScrollBar()->setRange(0, lastTopRow());
}

void LogView::scrollContentsBy(int, int)
{
    viewport()->update();
}

void LogView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    if (current.isValid())
        scrollTo(current);
    viewport()->update();
    Q_EMIT currentLineChanged();
}

// Keys and pointer -------------------------------------------------------------------------------------------------

QModelIndex LogView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int rows = m_lines ? m_lines->lineCount() : 0;
    if (rows == 0)
        return {};
    int row = currentIndex().isValid() ? currentIndex().row() : topRow();
    switch (action) {
    case MoveUp:
    case MovePrevious:
        --row;
        break;
    case MoveDown:
    case MoveNext:
        row += currentIndex().isValid() ? 1 : 0;
        break;
    case MovePageUp:
        row -= verticalScrollBar()->pageStep();
        break;
    case MovePageDown:
        row += verticalScrollBar()->pageStep();
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = rows - 1;
        break;
    case MoveLeft:
    case MoveRight:
        break;
    }
    return m_lines->index(std::clamp(row, 0, rows - 1), LogLineModel::LineColumn);
}

void LogView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const QModelIndex first = indexAt(rect.normalized().topLeft());
    const QModelIndex last = indexAt(rect.normalized().bottomLeft());
    if (!first.isValid())
        return;
    const QModelIndex end = last.isValid() ? last : first;
    selectionModel()->select(QItemSelection(first, end), command | QItemSelectionModel::Rows);
}

QRegion LogView::visualRegionForSelection(const QItemSelection &) const
{
    return viewport()->rect();
}

void LogView::mouseMoveEvent(QMouseEvent *event)
{
    QAbstractItemView::mouseMoveEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.row() == m_hoverRow)
        return;
    m_hoverRow = index.row();
    viewport()->update();
    Q_EMIT hovered(index.isValid() ? std::optional(m_lines->line(index.row()).timeMs()) : std::nullopt);
}

void LogView::leaveEvent(QEvent *event)
{
    QAbstractItemView::leaveEvent(event);
    m_hoverRow = -1;
    viewport()->update();
    Q_EMIT hovered(std::nullopt);
}

void LogView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find)) {
        Q_EMIT findRequested();
    } else if (event->matches(QKeySequence::Copy)) {
        copySelection();
    } else if (event->key() == Qt::Key_End && event->modifiers() == Qt::NoModifier) {
        Q_EMIT resumeRequested();
    } else {
        QAbstractItemView::keyPressEvent(event);
    }
}

void LogView::copySelection() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList texts;
    for (const QModelIndex &index : rows)
        texts.append(m_lines->line(index.row()).text);
    if (!texts.isEmpty())
        QGuiApplication::clipboard()->setText(texts.join(u'\n'));
}

// Painting ---------------------------------------------------------------------------------------------------------

void LogView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), themeOf(this).color(Token::BgPanel));
    if (!m_lines)
        return;
    int y = 0;
    for (int row = topRow(); row < m_lines->lineCount() && y < viewport()->height(); ++row) {
        const QRect rect(0, y, viewport()->width(), rowHeight(row));
        if (rect.intersects(event->rect()))
            m_rows.paint(painter, rect, m_lines->index(row, LogLineModel::LineColumn), stateOf(row), themeOf(this));
        y += rect.height();
    }
}

LogRowPainter::State LogView::stateOf(int row) const
{
    LogRowPainter::State state;
    state.selected = selectionModel()->isSelected(m_lines->index(row, LogLineModel::LineColumn));
    state.hovered = row == m_hoverRow;
    state.focused = row == currentIndex().row() && hasFocus();
    return state;
}

void LogView::resizeEvent(QResizeEvent *event)
{
    const bool follow = m_wasAtNewest;
    QAbstractItemView::resizeEvent(event);
    updateGeometries();
    if (follow)
        scrollToNewest();
}

void LogView::changeEvent(QEvent *event)
{
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange)
        updateFont();
}

} // namespace wardroom
