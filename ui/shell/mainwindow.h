// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/shell/palettemodel.h"
#include "models/view/viewcontext.h"
#include "ui/common/marks.h"
#include "ui/shell/actions.h"
#include "ui/shell/keytopic.h"
#include "ui/shell/pagespec.h"
#include "ui/shell/topbar.h"
#include "ui/shell/windownotice.h"
#include "ui/shell/windowstate.h"

#include <QtCore/QHash>
#include <QtWidgets/QMainWindow>

class QMenu;
class QStackedWidget;

namespace wardroom {

class Appearance;
class DemoControls;
class IncidentDesk;
class Page;
class Rail;
class StatusLine;
class WindowMenus;

/// One window: rail, top bar, page, status line. It owns what it looks at (its ViewContext) and its pages; the
/// application owns the windows, opens sessions and stores states.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    struct Services ///< all must outlive the window
    {
        const Clock &clock;
        TimeCursor &cursor;
        Appearance &appearance;
        DemoControls *demo = nullptr; ///< null: no demo
        QString logFile; ///< for Help; empty: none
        std::function<QList<KeyTopic>()> keys = {}; ///< of the pages, for Help
    };

    MainWindow(const Services &services, QList<PageSpec> pages, QWidget *parent = nullptr);
    ~MainWindow() override;

    ViewContext &view() { return m_view; }
    ActionRegistry &actions() { return *m_actions; }
    Rail &rail() { return *m_rail; }
    TopBar &topBar() { return *m_topBar; }
    StatusLine &statusLine() { return *m_statusLine; }

    const QList<PageSpec> &pages() const { return m_pages; }
    /// Builds the page if need be. Null where there is no such page.
    Page *openPage(const QString &id);
    /// After restore() it is built only once the window has been painted.
    QString currentPage() const { return m_currentPage; }
    /// Null while the page has not been opened.
    Page *page(const QString &id) const { return m_built.value(id); }

    void setEnvironments(const QList<EnvironmentEntry> &environments);
    /// Shows it as chosen and asks for its session by environmentRequested(); setSession() of view() answers.
    void chooseEnvironment(const QUuid &id);
    void setSecretsInMemory(bool inMemory);
    /// Shows from now on the open incident in the menu bar's corner, and in the status line what is saved. The desk must outlive
    /// the window.
    void setDesk(IncidentDesk &desk);
    /// A menu between View and Help; @p title is asked again when the language changes.
    QMenu *addMenu(std::function<QString()> title);
    void tell(StateMark mark, const QString &text, std::vector<WindowNotice::Action> actions = {});
    WindowNotice &notice() const { return *m_notice; }

    WindowState state() const;
    /// For a window that is not shown yet.
    void restore(const WindowState &state);

    void showPalette();
    /// Every key and gesture: the window's actions and what the pages answer to.
    void showKeys();

Q_SIGNALS:
    void environmentRequested(const QUuid &id);
    void newWindowRequested();
    void quitRequested();
    /// The corner of the menu bar was clicked.
    void incidentRequested(const QUuid &id);
    void filesDropped(const QStringList &paths);
    void currentPageChanged(const QString &id);
    /// Something that state() holds has changed: a good moment to store it.
    void stateChanged();
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void createActions();
    void createLayout(DemoControls *demo);
    void connectParts();
    const PageSpec *specOf(const QString &id) const; ///< null where there is none
    void setCurrentPage(const QString &id);
    void updateTitle();
    void updateFrame();
    void watchAlerts();
    std::vector<PaletteCommand> paletteCommands();

    Appearance &m_appearance;
    const QString m_logFile;
    const std::function<QList<KeyTopic>()> m_keys;
    const QList<PageSpec> m_pages;
    ViewContext m_view;
    ActionRegistry *m_actions = nullptr;
    WindowMenus *m_menus = nullptr;
    Rail *m_rail = nullptr;
    TopBar *m_topBar = nullptr;
    WindowNotice *m_notice = nullptr;
    QStackedWidget *m_stack = nullptr;
    StatusLine *m_statusLine = nullptr;
    QWidget *m_demoBar = nullptr; ///< null: no demo
    QHash<QString, Page *> m_built;
    QString m_currentPage;
    QUuid m_environment;
    QMetaObject::Connection m_alertWatch;
};

} // namespace wardroom
