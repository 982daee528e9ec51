// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/logs/logrowpainter.h"

#include <QtWidgets/QAbstractItemView>

#include <optional>
#include <vector>

namespace wardroom {

class LogLineModel;
class LogViewHeader;
struct LogLine;

/// The list of log lines. Only rows on the screen are measured and painted, so its cost does not grow with the
/// number of lines. Scrolls by rows. What is being read stays in place when lines come or go elsewhere; a view that
/// stands at the newest end follows it.
class LogView final : public QAbstractItemView
{
    Q_OBJECT
public:
    explicit LogView(QWidget *parent = nullptr);

    void setLines(LogLineModel *model);
    LogLineModel *lines() const { return m_lines; }

    bool isWrapped() const { return m_rows.isWrapped(); }
    void setWrapped(bool wrapped);
    /// Written in the head of the time column.
    void setZoneName(const QString &name);
    /// Words to mark in the lines; empty: none.
    void setHighlight(const QString &text);

    /// True while the newest line is on the screen, and while there are none.
    bool isAtNewest() const;
    void scrollToNewest();
    /// The selected lines; without a selection those on the screen. Oldest first.
    std::vector<LogLine> chosenLines() const;
    int currentRow() const { return currentIndex().row(); }
    void setCurrentRow(int row);

    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;
    void reset() override;

Q_SIGNALS:
    /// The screen shows, or nearly shows, the oldest line held: time to fetch more.
    void oldestReached();
    void atNewestChanged(bool atNewest);
    void currentLineChanged();
    /// The time of the line under the pointer; nothing when it leaves.
    void hovered(std::optional<qint64> timeMs);
    void resumeRequested(); ///< the End key
    void findRequested(); ///< the platform's Find key

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override { return 0; }
    bool isIndexHidden(const QModelIndex &) const override { return false; }
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void rowsGone(int first, int last);
    void followScroll();
    void updateFont();
    int topRow() const;
    int rowHeight(int row) const;
    int lastTopRow() const;
    int topRowShowing(int bottomRow) const;
    QRect rowRect(int row) const;
    LogRowPainter::State stateOf(int row) const;
    void copySelection() const;

    LogLineModel *m_lines = nullptr;
    LogViewHeader *m_header = nullptr;
    LogRowPainter m_rows;
    bool m_wasAtNewest = true;
    int m_hoverRow = -1;
};

} // namespace wardroom
