// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"

#include <QtCore/QObject>

namespace wardroom {

class ActionRegistry;
class MainWindow;

/// The actions that every window has, whatever its pages: made once, in the registry of @p window.
class WindowActions final : public QObject
{
    Q_OBJECT
public:
    WindowActions(MainWindow &window, ActionRegistry &actions, Appearance &appearance, const QString &logFile);

private:
    void addFileActions();
    void addRangeActions();
    void addPageActions();
    void addLookActions();
    void addHelpActions(const QString &logFile);
    void showAbout();
    void updateChecks();
    void updateZoom();

    MainWindow &m_window;
    ActionRegistry &m_actions;
    Appearance &m_appearance;
};

QString themeName(ThemeId theme);

} // namespace wardroom
