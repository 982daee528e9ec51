// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/legendlook.h"

#include <QtWidgets/QWidget>

class QModelIndex;
class QSortFilterProxyModel;
class QTreeView;

namespace wardroom {

class ChartCanvas;
class LegendModel;
class SearchField;

/// The legend as a table below a chart: the series with their last, lowest, highest and mean values and their
/// total, or what a dashboard asks for, sorted by any of them, narrowed by a search. A click or Enter shows one series alone, with Ctrl
/// adds it or takes it away.
class LegendTable final : public QWidget
{
    Q_OBJECT
public:
    /// @p canvas must outlive it.
    explicit LegendTable(ChartCanvas &canvas, QWidget *parent = nullptr);

    /// Which figures there are, by which it is sorted, and whether it stands beside the chart, where room is short.
    void setLook(const LegendLook &look);

    /// How wide chart and table are together, of which a table beside the chart takes a part.
    void setRoom(int width);

    QTreeView *view() const { return m_view; }
    SearchField *searchField() const { return m_search; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refill();
    void fitColumns();
    void fitBeside();
    void choose(const QModelIndex &index, Qt::KeyboardModifiers modifiers);

    ChartCanvas &m_canvas;
    LegendModel *m_model;
    QSortFilterProxyModel *m_sorted;
    SearchField *m_search;
    LegendLook m_look;
    int m_room = 0; ///< 0: not known yet
    QTreeView *m_view;
};

} // namespace wardroom
