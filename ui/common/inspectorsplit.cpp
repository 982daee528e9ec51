// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/inspectorsplit.h"

#include "ui/common/restyle.h"
#include "ui/theme/wardroomstyle.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QTabBar>

namespace wardroom {

namespace {
enum Tab { ContentTab, InspectorTab };
}

InspectorSplit::InspectorSplit(QWidget *content, QWidget *inspector, int inspectorWidth, int foldBelow, QWidget *parent)
    : QWidget(parent)
    , m_content(content)
    , m_inspector(inspector)
    , m_tabs(new QTabBar)
    , m_inspectorWidth(inspectorWidth)
    , m_foldBelow(foldBelow)
{
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab({});
    m_tabs->addTab({});
    auto *row = new QHBoxLayout;
    row->addWidget(content, 1);
    row->addWidget(inspector);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addLayout(row, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &InspectorSplit::arrange);
    onRestyle(this, [this] { arrange(); });
}

void InspectorSplit::setTitles(const QString &content, const QString &inspector)
{
    m_tabs->setTabText(ContentTab, content);
    m_tabs->setTabText(InspectorTab, inspector);
}

void InspectorSplit::openInspector()
{
    m_open = true;
    arrange();
}

void InspectorSplit::raiseInspector()
{
    m_open = true;
    m_tabs->setCurrentIndex(InspectorTab);
    arrange();
}

void InspectorSplit::closeInspector()
{
    m_open = false;
    m_tabs->setCurrentIndex(ContentTab);
    arrange();
}

void InspectorSplit::arrange()
{
    m_folded = width() < scaled(this, m_foldBelow);
    const bool tabbed = m_open && m_folded;
    const bool inspectorInFront = m_tabs->currentIndex() == InspectorTab;
    if (m_folded) {
        m_inspector->setMinimumWidth(0);
        m_inspector->setMaximumWidth(QWIDGETSIZE_MAX);
    } else {
        m_inspector->setFixedWidth(scaled(this, m_inspectorWidth));
    }
    m_tabs->setVisible(tabbed);
    m_content->setVisible(!tabbed || !inspectorInFront);
    m_inspector->setVisible(m_open && (!m_folded || inspectorInFront));
}

void InspectorSplit::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace wardroom
