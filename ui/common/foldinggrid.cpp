// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/foldinggrid.h"

#include "ui/common/restyle.h"
#include "ui/theme/wardroomstyle.h"

#include <QtWidgets/QGridLayout>

#include <algorithm>
#include <limits>

namespace wardroom {

FoldingGrid::FoldingGrid(int itemWidth, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_itemWidth(itemWidth)
    , m_mostColumns(std::numeric_limits<int>::max())
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    onRestyle(this, [this] {
        m_grid->setSpacing(scaled(this, m_gap));
        fold();
    });
}

void FoldingGrid::add(QWidget *widget, int stretch)
{
    m_items.push_back({widget, stretch});
    widget->setParent(this);
    m_columns = 0; // placed anew
    fold();
}

void FoldingGrid::setMostColumns(int columns)
{
    m_mostColumns = columns;
    fold();
}

void FoldingGrid::setGap(int gap)
{
    m_gap = gap;
    m_grid->setSpacing(scaled(this, gap));
}

QSize FoldingGrid::minimumSizeHint() const
{
    return {scaled(this, m_itemWidth), m_grid->minimumSize().height()};
}

void FoldingGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

void FoldingGrid::fold()
{
    if (m_items.empty())
        return;
    const int count = static_cast<int>(m_items.size());
    const int gap = scaled(this, m_gap);
    const int fitting = (width() + gap) / (scaled(this, m_itemWidth) + gap);
    const int most = std::clamp(fitting, 1, std::min(count, m_mostColumns));
    const int rows = (count + most - 1) / most;
    const int columns = (count + rows - 1) / rows;
    if (columns == m_columns)
        return;
    m_columns = columns;
    place();
    Q_EMIT columnsChanged(columns);
}

void FoldingGrid::place()
{
    const int count = static_cast<int>(m_items.size());
    for (const Item &item : m_items)
        m_grid->removeWidget(item.widget);
    for (int i = 0; i < count; ++i) {
        const Item &item = m_items[static_cast<std::size_t>(i)];
        const int row = i / m_columns;
        const int column = i % m_columns;
        m_grid->addWidget(item.widget, row, column, 1, i + 1 == count ? m_columns - column : 1);
        m_grid->setColumnStretch(i, i >= m_columns ? 0 : m_columns == count ? item.stretch : 1);
        m_grid->setRowStretch(i, i * m_columns < count ? 1 : 0);
    }
    updateGeometry();
}

} // namespace wardroom
