// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/sessionpool.h"
#include "ui/shell/mainwindow.h"

#include <memory>
#include <vector>

namespace wardroom {

class SecretStore;
class Settings;

/// The windows: makes them, gives them their sessions, remembers them.
class WindowManager final : public QObject
{
    Q_OBJECT
public:
    struct Parts ///< all must outlive the manager
    {
        Settings &settings;
        SecretStore &secrets;
        SessionPool &sessions;
        MainWindow::Services window;
        std::function<QList<PageSpec>()> pages;
    };

    explicit WindowManager(Parts parts, QObject *parent = nullptr);
    ~WindowManager() override;

    /// Shows the windows of the last time, or a first one. @p size: of a first window; empty: remembered or default.
    void restore(const QSize &size);
    MainWindow *firstWindow() const { return m_windows.empty() ? nullptr : m_windows.front().window.get(); }
    /// In every window, now and in those to come: the environment that counts (the demo's, when it is ready).
    void showEnvironment(const QUuid &id);
    void tell(StateMark mark, const QString &text);
    /// All windows, without forgetting them.
    void hide();

    std::vector<MainWindow *> windows() const;

Q_SIGNALS:
    void windowAdded(wardroom::MainWindow &window);
    void lastWindowClosed();

private:
    struct Entry
    {
        std::unique_ptr<MainWindow> window;
        RequestHandle opening;
        QUuid wanted;
    };
    MainWindow &add(const WindowState &state, const QSize &size);
    void connectWindow(MainWindow &window);
    Entry *entryOf(const MainWindow *window);
    void open(MainWindow &window, const QUuid &id);
    void remove(MainWindow *window);
    void updateEnvironments();
    void updateSecrets();
    void store();
    WindowState firstState() const;

    Parts m_parts;
    std::vector<Entry> m_windows;
    QUuid m_environment; ///< overrides what windows remember
    bool m_restoring = false;
};

} // namespace wardroom
