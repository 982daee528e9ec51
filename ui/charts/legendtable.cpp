// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/legendtable.h"

#include "models/charts/legendmodel.h"
#include "ui/charts/chartcanvas.h"
#include "ui/charts/seriesdelegate.h"
#include "ui/common/retranslate.h"
#include "ui/common/searchfield.h"
#include "ui/theme/wardroomstyle.h"

#include <QtCore/QSortFilterProxyModel>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTreeView>
#include <QtWidgets/QVBoxLayout>

namespace wardroom {

namespace {

constexpr int FewRows = 8; // nobody searches among these
constexpr int NameRoom = 36; // for the line before a name, and around it
constexpr int LeastName = 110;
constexpr int LeastBeside = 120;
constexpr int MostBeside = 420; // of a table beside its chart

/// Series that their author keeps out of the legend are not in it.
class LegendFilter final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        return sourceModel()->index(row, 0, parent).data(LegendModel::InLegendRole).toBool()
            && QSortFilterProxyModel::filterAcceptsRow(row, parent);
    }
};

} // namespace

LegendTable::LegendTable(ChartCanvas &canvas, QWidget *parent)
    : QWidget(parent)
    , m_canvas(canvas)
    , m_model(new LegendModel(this))
    , m_sorted(new LegendFilter(this))
    , m_search(new SearchField)
    , m_view(new QTreeView)
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(LegendModel::SortRole);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setFilterKeyColumn(LegendModel::NameColumn);
    m_view->setModel(m_sorted);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(LegendModel::FirstFigure, Qt::DescendingOrder);
    m_view->setItemDelegateForColumn(
        LegendModel::NameColumn, new SeriesDelegate(this, [this](const QModelIndex &index) {
            const auto row = static_cast<std::size_t>(m_sorted->mapToSource(index).row());
            return row < m_canvas.spec().series.size() ? SeriesDelegate::Source{&m_canvas, row}
                                                       : SeriesDelegate::Source{};
        }));
    m_view->header()->setStretchLastSection(false);
    m_view->viewport()->installEventFilter(this);
    m_view->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 8);
    layout->setSpacing(4);
    layout->addWidget(m_search);
    layout->addWidget(m_view, 1);
    connect(m_search, &QLineEdit::textChanged, m_sorted, &QSortFilterProxyModel::setFilterFixedString);
    connect(&canvas, &ChartCanvas::specChanged, this, &LegendTable::refill);
    onRetranslate(this, [this] {
        m_search->setPlaceholderText(tr("Search series"));
        m_search->setAccessibleName(m_search->placeholderText());
        m_view->setAccessibleName(tr("Legend"));
        refill();
    });
}

void LegendTable::setLook(const LegendLook &look)
{
    m_look = look;
    m_model->setCalculations(look.calculations);
    m_view->setHeaderHidden(look.calculations.isEmpty());
    m_view->sortByColumn(look.sortColumn, look.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    refill();
}

void LegendTable::refill()
{
    m_model->setChart(m_canvas.spec(), m_canvas.painter().format());
    const bool byAuthor = m_look.calculations != LegendModel::usualCalculations();
    m_search->setHidden(byAuthor && m_model->rowCount() <= FewRows && m_search->text().isEmpty());
    for (int column = LegendModel::FirstFigure; column < m_model->columnCount(); ++column)
        m_view->resizeColumnToContents(column);
    fitColumns();
    fitBeside();
}

/// The name takes what the figures leave, and enough to be told apart; then figures are scrolled to.
void LegendTable::fitColumns()
{
    int figures = 0;
    for (int column = LegendModel::FirstFigure; column < m_model->columnCount(); ++column)
        figures += m_view->header()->sectionSize(column);
    const int rest = m_view->viewport()->width() - figures;
    const int least = figures > 0 ? scaled(this, LeastName) : 0;
    m_view->header()->resizeSection(LegendModel::NameColumn, std::max(rest, least));
}

void LegendTable::fitBeside()
{
    if (m_look.place != LegendLook::Place::Right) {
        setMinimumWidth(0);
        return;
    }
    int name = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        name = std::max(name, m_view->fontMetrics().horizontalAdvance(m_model->index(row, 0).data().toString()));
    int wanted = name + layout()->contentsMargins().left() * 2 + scaled(this, NameRoom);
    for (int column = LegendModel::FirstFigure; column < m_model->columnCount(); ++column)
        wanted += m_view->header()->sectionSize(column);
    const int most = m_room > 0 ? std::min(scaled(this, MostBeside), m_room * 2 / 5) : scaled(this, MostBeside);
    setMinimumWidth(std::min(std::max(wanted, scaled(this, LeastBeside)), most));
}

void LegendTable::setRoom(int width)
{
    m_room = width;
    fitBeside();
}

void LegendTable::choose(const QModelIndex &index, Qt::KeyboardModifiers modifiers)
{
    if (!index.isValid())
        return;
    const auto series = static_cast<std::size_t>(m_sorted->mapToSource(index).row());
    if (modifiers.testFlag(Qt::ControlModifier))
        m_canvas.toggle(series);
    else
        m_canvas.isolate(series);
}

bool LegendTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton)
            choose(m_view->indexAt(mouse->position().toPoint()), mouse->modifiers());
    }
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Space) {
            choose(m_view->currentIndex(), key->modifiers());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace wardroom
