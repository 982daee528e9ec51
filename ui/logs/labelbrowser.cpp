// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/labelbrowser.h"

#include "models/logs/labelbrowsermodel.h"
#include "services/render/format.h"
#include "ui/common/retranslate.h"
#include "ui/common/searchfield.h"
#include "ui/common/stateview.h"
#include "ui/common/textlabel.h"
#include "ui/logs/labeldelegate.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTreeView>

namespace wardroom {

namespace {
constexpr int BrowserWidth = 236;
constexpr int Indentation = 18;
} // namespace

LabelBrowser::LabelBrowser(LabelBrowserModel &labels, QWidget *parent)
    : QWidget(parent)
    , m_labels(labels)
    , m_title(new TextLabel(TextRole::PanelTitle))
    , m_count(new TextLabel(TextRole::Base, Token::TextMuted))
    , m_unit(new TextLabel(TextRole::Caption, Token::TextMuted))
    , m_search(new SearchField)
    , m_tree(new QTreeView)
    , m_state(new StateView(m_tree))
{
    m_filter.setSourceModel(&labels);
    m_filter.setRecursiveFilteringEnabled(true);
    m_filter.setAutoAcceptChildRows(true);
    m_filter.setFilterCaseSensitivity(Qt::CaseInsensitive);
    connect(m_search, &QLineEdit::textChanged, &m_filter, &QSortFilterProxyModel::setFilterFixedString);

    m_tree->setModel(&m_filter);
    m_tree->setItemDelegate(new LabelDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(Indentation);
    m_tree->setUniformRowHeights(true);
    m_tree->setExpandsOnDoubleClick(true);

    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(m_title);
    head->addWidget(m_count);
    head->addStretch(1);
    head->addWidget(m_unit);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(12, 8, 12, 8);
    top->setSpacing(8);
    top->addLayout(head);
    top->addWidget(m_search);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 1, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_state, 1);
    setFixedWidth(scaled(this, BrowserWidth));

    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&labels, signal, this, &LabelBrowser::updateCount);
    connect(&labels, &QAbstractItemModel::modelReset, this, &LabelBrowser::updateCount);
    onRetranslate(this, [this] { retranslate(); });
}

void LabelBrowser::retranslate()
{
    m_title->setText(tr("Labels"));
    m_unit->setText(tr("lines in range"));
    m_search->setPlaceholderText(tr("Find label or value"));
    m_search->setAccessibleName(tr("Find label or value"));
    m_tree->setAccessibleName(tr("Labels"));
    updateCount();
}

void LabelBrowser::updateCount()
{
    const int count = m_labels.rowCount();
    m_count->setText(count > 0 ? Formatter().count(count) : QString());
}

void LabelBrowser::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(this).color(Token::BgPanel));
    painter.setPen(themeOf(this).color(Token::LineSubtle));
    painter.drawLine(rect().topRight(), rect().bottomRight());
}

} // namespace wardroom
