// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/serverlistpane.h"

#include "ui/common/marklabel.h"
#include "ui/common/restyle.h"
#include "ui/common/retranslate.h"
#include "ui/common/searchfield.h"
#include "ui/common/stateview.h"
#include "ui/common/textlabel.h"
#include "ui/explore/serverrowdelegate.h"
#include "ui/theme/wardroomstyle.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeView>

namespace wardroom {

namespace {
constexpr int SearchWidth = 320;
}

ServerListPane::ServerListPane(QAbstractItemModel &model, Columns columns, QWidget *parent)
    : QWidget(parent)
    , m_columns(std::move(columns))
    , m_search(new SearchField)
    , m_problems(new QPushButton)
    , m_summary(new TextLabel(TextRole::Base, Token::TextMuted))
    , m_freshness(new MarkLabel)
    , m_tree(new QTreeView)
    , m_state(new StateView(m_tree))
{
    m_filter.setSourceModel(&model);
    createTree();
    m_problems->setCheckable(true);
    m_freshness->hide();
    auto *bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(m_search);
    bar->addWidget(m_problems);
    bar->addStretch(1);
    bar->addWidget(m_freshness);
    bar->addWidget(m_summary);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addLayout(bar);
    layout->addWidget(m_state, 1);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setSearch(text);
        filterChanged();
    });
    connect(m_problems, &QPushButton::toggled, this, [this](bool on) {
        m_filter.setProblemsOnly(on);
        filterChanged();
    });
    onRestyle(this, [this] { sizeColumns(); });
    onRetranslate(this, [this] { m_problems->setText(tr("Problems only")); });
}

void ServerListPane::createTree()
{
    m_tree->setModel(&m_filter);
    m_tree->setItemDelegate(new ServerRowDelegate(m_columns.health, m_columns.code, m_tree));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setMouseTracking(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionsClickable(false);
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &parent, int first, int last) {
                if (parent.isValid())
                    openGroups(parent.row(), parent.row());
                else
                    openGroups(first, last);
            });
    connect(m_tree, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT activated(m_filter.mapToSource(index)); });
    openGroups(0, m_filter.rowCount() - 1);
}

void ServerListPane::openGroups(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        m_tree->setFirstColumnSpanned(row, {}, true);
        m_tree->expand(m_filter.index(row, 0));
    }
}

void ServerListPane::sizeColumns()
{
    m_search->setFixedWidth(scaled(this, SearchWidth));
    QHeaderView *header = m_tree->header();
    for (int column = 0; column < static_cast<int>(m_columns.widths.size()); ++column) {
        const int width = m_columns.widths[column];
        header->setSectionResizeMode(column, width == 0 ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (width > 0)
            header->resizeSection(column, scaled(this, width));
    }
}

void ServerListPane::setTexts(const QString &search, const QString &list)
{
    m_search->setPlaceholderText(search);
    m_search->setAccessibleName(search);
    m_tree->setAccessibleName(list);
}

void ServerListPane::setSummary(const QString &summary)
{
    m_summary->setText(summary);
}

/// The others need the width more than a column that is empty.
void ServerListPane::setErrorsShown(bool shown)
{
    m_tree->setColumnHidden(m_columns.error, !shown);
}

QString ServerListPane::summary() const
{
    return m_summary->text();
}

void ServerListPane::setFreshness(StateMark mark, const QString &word)
{
    m_freshness->setVisible(mark != StateMark::Ok);
    m_freshness->setState(mark, word);
}

void ServerListPane::showRows()
{
    if (m_filter.rowCount() > 0)
        m_state->showContent();
    else if (m_problems->isChecked() && m_search->text().isEmpty())
        m_state->showEmpty(tr("No problems."), tr("All that is listed here is well."));
    else
        m_state->showEmpty(tr("Nothing fits the search."), tr("Shorten it to see more."));
}

void ServerListPane::filterChanged()
{
    openGroups(0, m_filter.rowCount() - 1);
    if (m_filter.sourceModel()->rowCount() > 0)
        showRows();
}

void ServerListPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    Q_EMIT shownChanged(true);
}

void ServerListPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    Q_EMIT shownChanged(false);
}

} // namespace wardroom
