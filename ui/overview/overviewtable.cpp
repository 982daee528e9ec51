// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewtable.h"

#include "ui/theme/wardroomstyle.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHeaderView>

namespace wardroom {

namespace {
constexpr int UsualHeight = 250;
constexpr int LeastHeight = 136; // head and four rows
} // namespace

OverviewTable::OverviewTable(QWidget *parent)
    : QTreeView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setIndentation(0);
    setAllColumnsShowFocus(true);
    setMouseTracking(true);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    header()->setSectionsClickable(false);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(1);
}

void OverviewTable::setColumnWidths(QList<int> widths)
{
    m_widths = std::move(widths);
    applyWidths();
}

void OverviewTable::applyWidths()
{
    for (int column = 0; column < std::min<int>(static_cast<int>(m_widths.size()), header()->count());
         ++column) {
        const bool rest = m_widths[column] == 0;
        header()->setSectionResizeMode(column, rest ? QHeaderView::Stretch : QHeaderView::Fixed);
        if (!rest)
            header()->resizeSection(column, scaled(this, m_widths[column]));
    }
}

QSize OverviewTable::sizeHint() const
{
    return {scaled(this, 240), scaled(this, UsualHeight)};
}

QSize OverviewTable::minimumSizeHint() const
{
    return {scaled(this, 160), scaled(this, LeastHeight)};
}

bool OverviewTable::event(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        applyWidths();
    return QTreeView::event(event);
}

} // namespace wardroom
