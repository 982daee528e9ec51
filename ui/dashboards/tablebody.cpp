// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboards/tablebody.h"

#include "models/dashboards/framemodel.h"
#include "services/dashboards/queryplan.h"
#include "ui/common/pindrafts.h"
#include "ui/common/restyle.h"
#include "ui/common/retranslate.h"
#include "ui/dashboards/celldelegate.h"
#include "ui/theme/wardroomstyle.h"

#include <QtCore/QSortFilterProxyModel>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QTreeView>

#include <algorithm>

namespace wardroom {

namespace {
constexpr int BarRoom = 90; // beside the number
constexpr int CellPadding = 6;
constexpr int WidestColumn = 420;
constexpr int SideMargin = 4; // with the cells' own: text stands below the panel's title
} // namespace

TableBody::TableBody(QWidget *parent)
    : PanelBody(parent)
    , m_choice(new QComboBox)
    , m_view(new QTreeView)
    , m_model(new FrameModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(FrameModel::SortRole);
    m_view->setModel(m_sorted);
    m_view->setItemDelegate(new CellDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setMouseTracking(true);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(-1, Qt::AscendingOrder);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    QVBoxLayout *column = bareColumn();
    column->addWidget(m_view, 1);
    column->addWidget(m_choice);
    m_choice->hide();
    connect(m_choice, &QComboBox::activated, m_model, &FrameModel::setFrame);
    connect(m_model, &QAbstractItemModel::modelReset, this, &TableBody::applyWidths);
    connect(m_view, &QAbstractItemView::activated, this, &TableBody::openLink);
    connect(m_view, &QWidget::customContextMenuRequested, this, &TableBody::showMenu);
    onRestyle(this, [this, column] {
        column->setContentsMargins(scaled(this, SideMargin), 0, scaled(this, SideMargin), 0);
        applyWidths();
    });
    onRetranslate(this, [this] { m_choice->setAccessibleName(tr("Table")); });
}

/// Placeholders and tables have frames; other kinds whose data stands here have series only.
Frames TableBody::framesOf(const PanelContent &content)
{
    if (!content.data.frames.empty())
        return content.data.frames;
    Frames frames;
    for (const PanelSeries &query : content.data.series) {
        for (Frame &frame : seriesFrames(*query.snapshot, query.target))
            frames.push_back(std::move(frame));
    }
    return frames;
}

bool TableBody::fill(const PanelContent &content)
{
    const Frames frames = framesOf(content);
    m_model->setContent(content.panel, frames, content.format);
    m_view->header()->setVisible(content.panel.options.value(u"showHeader").toBool(true));
    m_view->setAccessibleName(content.placed.title);
    fillChoice();
    return std::any_of(frames.begin(), frames.end(), [](const Frame &frame) { return frame.rowCount() > 0; });
}

FrozenTable TableBody::pinTable() const
{
    return frozenRows(*m_view);
}

QString TableBody::notice() const
{
    if (m_model->droppedRows() == 0)
        return {};
    return tr("The first %1 rows are shown. Narrow the query to see the others.").arg(m_model->rowCount());
}

void TableBody::fillChoice()
{
    const bool several = m_model->frameCount() > 1;
    m_choice->setVisible(several);
    if (!several)
        return;
    QStringList names;
    for (int i = 0; i < m_model->frameCount(); ++i)
        names << m_model->frameName(i);
    m_choice->clear();
    m_choice->addItems(names);
    m_choice->setCurrentIndex(m_model->frame());
}

void TableBody::applyWidths()
{
    QHeaderView *header = m_view->header();
    header->setStretchLastSection(false); // which would count the last column with what it was stretched to
    header->setSectionResizeMode(QHeaderView::Interactive);
    m_lastWidth = 0;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int wanted = m_model->headerData(column, Qt::Horizontal, FrameModel::WidthRole).toInt();
        m_view->resizeColumnToContents(column);
        const int hint = header->sectionSize(column);
        const bool gauge = m_model->rowCount() > 0
            && m_model->index(0, column).data(FrameModel::CellRole).toInt() == static_cast<int>(CellDisplay::Gauge);
        const bool last = column + 1 == m_model->columnCount(); // takes what is left
        const int natural = std::min(gauge && !last ? hint + scaled(this, BarRoom) : hint, scaled(this, WidestColumn));
        header->resizeSection(column, wanted > 0 ? scaled(this, wanted) : natural + CellPadding);
        m_lastWidth = header->sectionSize(column);
    }
    stretchLast();
}

/// The last column takes what is left, or its own width where nothing is.
void TableBody::stretchLast()
{
    QHeaderView *header = m_view->header();
    const int last = header->count() - 1;
    if (last < 0)
        return;
    const bool fits = header->sectionPosition(last) + m_lastWidth <= m_view->viewport()->width();
    header->setStretchLastSection(fits);
    if (!fits)
        header->resizeSection(last, m_lastWidth);
}

void TableBody::resizeEvent(QResizeEvent *event)
{
    PanelBody::resizeEvent(event);
    stretchLast();
}

void TableBody::openLink(const QModelIndex &index)
{
    const QString url = index.data(FrameModel::LinkRole).toString();
    if (!url.isEmpty())
        Q_EMIT linkRequested({index.data(FrameModel::LinkTitleRole).toString(), url, false});
}

void TableBody::showMenu(QPoint at)
{
    const QModelIndex index = m_view->indexAt(at);
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto copy = [](const QString &text) { return [text] { QGuiApplication::clipboard()->setText(text); }; };
    menu->addAction(tr("Copy value"), this, copy(index.data().toString()));
    if (const QString url = index.data(FrameModel::LinkRole).toString(); !url.isEmpty()) {
        menu->addAction(tr("Copy link"), this, copy(url));
        menu->addAction(tr("Open %1").arg(url), this, [this, index] { openLink(index); });
    }
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

} // namespace wardroom
