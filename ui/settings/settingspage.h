// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"

class QStackedWidget;
class QTabBar;

namespace wardroom {

class Appearance;
class Clock;
class ConnectionStore;
class ConnectionsPanel;
class GeneralSettings;
class SecretStore;
class Settings;
class ViewContext;

/// The settings: connections, and what is general.
class SettingsPage final : public Page
{
    Q_OBJECT
public:
    struct Services ///< all must outlive the page
    {
        ConnectionStore &connections;
        SecretStore &secrets;
        Settings &settings;
        Appearance &appearance;
        const Clock &clock;
        QString logFile; ///< empty: none is written
    };

    SettingsPage(const Services &services, ViewContext &view, QWidget *parent = nullptr);

    bool isComplete() const override { return true; }
    ConnectionsPanel *connections() const { return m_connections; }
    GeneralSettings *general() const { return m_general; }
    QTabBar *tabs() const { return m_tabs; }

private:
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    ConnectionsPanel *m_connections = nullptr;
    GeneralSettings *m_general = nullptr;
};

} // namespace wardroom
