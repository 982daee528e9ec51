// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/frozentableview.h"

#include "models/evidence/frozentablemodel.h"
#include "ui/common/restyle.h"
#include "ui/common/retranslate.h"
#include "ui/theme/wardroomstyle.h"

#include <QtWidgets/QHeaderView>

namespace wardroom {

namespace {
constexpr int RowHeight = 28;
}

FrozenTableView::FrozenTableView(QWidget *parent)
    : QTableView(parent)
{
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setResizeContentsPrecision(50);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    onRestyle(this, [this] { verticalHeader()->setDefaultSectionSize(scaled(this, RowHeight)); });
    onRetranslate(this, [this] { setAccessibleName(tr("Frozen table")); });
}

void FrozenTableView::setTable(const FrozenTable &table)
{
    QAbstractItemModel *before = model();
    setModel(new FrozenTableModel(table, this));
    delete before;
    resizeColumnsToContents();
}

} // namespace wardroom
