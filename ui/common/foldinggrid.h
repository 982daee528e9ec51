// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

#include <vector>

class QGridLayout;

namespace wardroom {

/// Widgets side by side; where a row has no room for all of them, they fold into as few rows as will do, evenly filled.
/// The last one takes what is left of its row. Measures are device-independent pixels before the text scale.
class FoldingGrid : public QWidget
{
    Q_OBJECT
public:
    /// @p itemWidth the least width of one widget
    explicit FoldingGrid(int itemWidth, QWidget *parent = nullptr);

    void add(QWidget *widget, int stretch = 1); ///< @p stretch holds while all stand in one row
    void setMostColumns(int columns);
    void setGap(int gap);
    int columns() const { return m_columns; }

    /// One widget wide: the grid itself decides how many fit.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void columnsChanged(int columns);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Item
    {
        QWidget *widget;
        int stretch;
    };
    void fold();
    void place();

    QGridLayout *m_grid;
    std::vector<Item> m_items;
    const int m_itemWidth;
    int m_gap = 0;
    int m_mostColumns;
    int m_columns = 0;
};

} // namespace wardroom
