// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/historypane.h"

#include "services/core/clock.h"
#include "ui/common/restyle.h"
#include "ui/common/retranslate.h"
#include "ui/common/searchfield.h"
#include "ui/common/stateview.h"
#include "ui/explore/stardelegate.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeView>

namespace wardroom {

namespace {
constexpr int StarWidth = 32;
constexpr int AgeWidth = 96;
constexpr int RunsWidth = 64;
} // namespace

HistoryPane::HistoryPane(QueryHistory &history, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_clock(clock)
    , m_model(history)
    , m_search(new SearchField)
    , m_starred(new QPushButton)
    , m_view(new QTreeView)
    , m_state(new StateView(m_view))
{
    createView();
    m_starred->setCheckable(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_search, 1);
    head->addWidget(m_starred);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 8);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_state, 1);
    connect(m_search, &QLineEdit::textChanged, &m_filter, &HistoryFilter::setFilterFixedString);
    connect(m_starred, &QPushButton::toggled, this, [this](bool on) {
        m_filter.setStarredOnly(on);
        updateState();
    });
    connect(m_search, &QLineEdit::textChanged, this, &HistoryPane::updateState);
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_filter, signal, this, &HistoryPane::updateState);
    onRestyle(this, [this] { sizeColumns(); });
    onRetranslate(this, [this] { retranslate(); });
}

void HistoryPane::createView()
{
    m_filter.setSourceModel(&m_model);
    m_view->setModel(&m_filter);
    m_view->setItemDelegateForColumn(HistoryModel::StarColumn, new StarDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionsClickable(false);
    m_view->installEventFilter(this);
    connect(m_view, &QAbstractItemView::activated, this, &HistoryPane::choose);
}

void HistoryPane::sizeColumns()
{
    QHeaderView *header = m_view->header();
    header->setMinimumSectionSize(1);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(HistoryModel::QueryColumn, QHeaderView::Stretch);
    header->resizeSection(HistoryModel::StarColumn, scaled(this, StarWidth));
    header->resizeSection(HistoryModel::LastRunColumn, scaled(this, AgeWidth));
    header->resizeSection(HistoryModel::RunsColumn, scaled(this, RunsWidth));
}

void HistoryPane::retranslate()
{
    m_search->setPlaceholderText(tr("Find a query"));
    m_search->setAccessibleName(tr("Find a query"));
    m_starred->setText(tr("Starred"));
    m_view->setAccessibleName(tr("Queries run before"));
    setZone(m_zone);
    updateState();
}

void HistoryPane::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    m_model.setFormat(Formatter(languageOf(), zone), m_clock.nowMs());
}

void HistoryPane::updateState()
{
    if (m_filter.rowCount() > 0)
        m_state->showContent();
    else if (m_model.rowCount() > 0)
        m_state->showEmpty(tr("No query fits."));
    else
        m_state->showEmpty(tr("No query was run yet."), tr("Queries that you run are kept here."));
}

void HistoryPane::choose(const QModelIndex &index)
{
    const QModelIndex source = m_filter.mapToSource(index);
    if (source.isValid())
        Q_EMIT chosen(m_model.row(source.row()).query);
}

void HistoryPane::forget(const QModelIndex &index)
{
    const QModelIndex source = m_filter.mapToSource(index);
    if (source.isValid())
        m_history.remove(m_model.row(source.row()).query);
}

bool HistoryPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        forget(m_view->currentIndex());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void HistoryPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    setZone(m_zone); // ages as of now
}

} // namespace wardroom
