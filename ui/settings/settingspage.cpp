// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/common/restyle.h"
#include "ui/common/retranslate.h"
#include "ui/settings/connectionspanel.h"
#include "ui/settings/generalsettings.h"
#include "ui/theme/wardroomstyle.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>

namespace wardroom {

SettingsPage::SettingsPage(const Services &services, ViewContext &view, QWidget *parent)
    : Page(parent)
    , m_tabs(new QTabBar)
    , m_stack(new QStackedWidget)
    , m_connections(new ConnectionsPanel(services.connections, services.secrets, services.clock))
    , m_general(new GeneralSettings(services.settings, services.appearance, view, services.logFile))
{
    m_tabs->setExpanding(false);
    m_tabs->addTab(QString());
    m_tabs->addTab(QString());
    m_stack->addWidget(m_connections);
    m_stack->addWidget(m_general);
    auto *body = new QWidget;
    auto *bodyColumn = new QVBoxLayout(body);
    bodyColumn->addWidget(m_stack);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(body, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    onRestyle(this, [this] {
        // Lines of text longer than this are hard to read and to fill in.
        m_general->setMaximumWidth(scaled(this, 720));
        m_connections->setMaximumWidth(scaled(this, 1080));
    });
    onRetranslate(this, [this] {
        m_tabs->setTabText(0, tr("Environments"));
        m_tabs->setTabText(1, tr("General"));
        m_tabs->setAccessibleName(tr("Settings"));
    });
}

} // namespace wardroom
