// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/flattable.h"

#include "ui/theme/wardroomstyle.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHeaderView>

namespace wardroom {

namespace {
constexpr int RowHeight = 28;
}

FlatTable::FlatTable(QWidget *parent)
    : QTableView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setMouseTracking(true);
    setTextElideMode(Qt::ElideRight);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(false);
}

void FlatTable::setColumnWidths(QList<int> widths)
{
    m_widths = std::move(widths);
    applyWidths();
}

void FlatTable::applyWidths()
{
    verticalHeader()->setDefaultSectionSize(scaled(this, RowHeight));
    for (int column = 0; column < std::min<int>(static_cast<int>(m_widths.size()), horizontalHeader()->count()); ++column) {
        const bool rest = m_widths[column] == 0;
        horizontalHeader()->setSectionResizeMode(column, rest ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (!rest)
            horizontalHeader()->resizeSection(column, scaled(this, m_widths[column]));
    }
}

bool FlatTable::event(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        applyWidths();
    return QTableView::event(event);
}

} // namespace wardroom
