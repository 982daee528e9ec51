// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinetable.h"

#include "ui/common/incidenttext.h"
#include "ui/common/restyle.h"
#include "ui/common/retranslate.h"
#include "ui/theme/wardroomstyle.h"
#include "ui/timeline/timelinedelegate.h"
#include "ui/timeline/timelinekeys.h"
#include "ui/timeline/timelinepresenter.h"

#include <QtGui/QContextMenuEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>

namespace wardroom {

TimelineTable::TimelineTable(TimelinePresenter &presenter, QWidget *parent)
    : QTableView(parent)
    , m_presenter(presenter)
{
    setModel(&presenter.filter());
    setSelectionModel(&presenter.selection());
    setItemDelegate(new TimelineDelegate(presenter, this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *head = horizontalHeader();
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    head->setHighlightSections(false);
    head->setSortIndicatorShown(true);
    head->setSortIndicator(TimelineModel::TimeColumn, Qt::AscendingOrder);
    head->setMinimumSectionSize(24);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == TimelineModel::StarColumn)
            model()->setData(index, !index.data(TimelineModel::StarredRole).toBool());
    });
    onRestyle(this, [this] {
        verticalHeader()->setMinimumSectionSize(scaled(this, 28));
        verticalHeader()->setDefaultSectionSize(scaled(this, 28));
        setWidths();
    });
    onRetranslate(this, [this] { setAccessibleName(tr("Events of the timeline")); });
}

void TimelineTable::setWidths()
{
    constexpr std::array Widths{36, 92, 132, 300, 112, 112, 68, 84};
    for (int column = 0; column < TimelineModel::ColumnCount; ++column)
        setColumnWidth(column, scaled(this, Widths[static_cast<std::size_t>(column)]));
    horizontalHeader()->setSectionResizeMode(TimelineModel::TitleColumn, QHeaderView::Stretch);
}

void TimelineTable::editColumn(int column)
{
    const QModelIndex current = currentIndex();
    if (current.isValid())
        edit(current.siblingAtColumn(column));
}

void TimelineTable::keyPressEvent(QKeyEvent *event)
{
    if (state() != EditingState) {
        if (handleTimelineKey(*event, m_presenter))
            return;
        if (event->key() == Qt::Key_Insert) {
            Q_EMIT insertRequested();
            return;
        }
        const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2;
        if (enter && currentIndex().isValid()) {
            const bool editable = currentIndex().flags().testFlag(Qt::ItemIsEditable);
            editColumn(editable ? currentIndex().column() : static_cast<int>(TimelineModel::TitleColumn));
            return;
        }
        if (event->key() == Qt::Key_Escape && m_presenter.chosenCount() > 0) {
            m_presenter.clearChoice();
            return;
        }
    }
    QTableView::keyPressEvent(event);
}

void TimelineTable::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool any = m_presenter.chosenCount() > 0;
    menu->addAction(tr("Star"), &m_presenter, &TimelinePresenter::starChosen)->setEnabled(any);
    QMenu *lanes = menu->addMenu(tr("Lane"));
    for (const Lane lane : AllLanes)
        lanes->addAction(IncidentText::lane(lane), this, [this, lane] { m_presenter.setLaneOfChosen(lane); });
    lanes->setEnabled(any);
    QMenu *visibilities = menu->addMenu(tr("Visibility"));
    for (const Visibility visibility : {Visibility::Internal, Visibility::External})
        visibilities->addAction(IncidentText::visibility(visibility), this, [this, visibility] { m_presenter.setVisibilityOfChosen(visibility); });
    visibilities->setEnabled(any);
    menu->addAction(tr("Insert an event after it"), this, &TimelineTable::insertRequested)->setEnabled(any);
    menu->addAction(tr("Delete"), &m_presenter, &TimelinePresenter::removeChosen)->setEnabled(any);
    menu->popup(event->globalPos());
}

} // namespace wardroom
