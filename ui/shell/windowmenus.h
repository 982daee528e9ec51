// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

#include <functional>

class QMenu;

namespace wardroom {

class ActionRegistry;
class MainWindow;

/// The menu bar: only what there is, in the order of the registry's names.
class WindowMenus final : public QObject
{
    Q_OBJECT
public:
    WindowMenus(MainWindow &window, ActionRegistry &actions);

    /// Before Help; @p title is asked again when the language changes.
    QMenu *addMenu(std::function<QString()> title);

private:
    void fillView();

    MainWindow &m_window;
    ActionRegistry &m_actions;
    QMenu *m_file = nullptr;
    QMenu *m_view = nullptr;
    QMenu *m_theme = nullptr;
    QMenu *m_language = nullptr;
    QMenu *m_help = nullptr;
};

} // namespace wardroom
