// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/dashboards/dashboardlinks.h"
#include "ui/common/page.h"
#include "ui/dashboards/dashboardtime.h"

class QPushButton;
class QStackedWidget;

namespace wardroom {

class Appearance;
class DashboardEditMode;
class DashboardListPane;
class DashboardView;
class Settings;
class ViewContext;
class WallDialog;
class WallMode;

/// Dashboards: the list of those there are, and the one that is open. Files can be dropped on it.
class DashboardsPage final : public Page
{
    Q_OBJECT
public:
    /// Both must outlive the page.
    DashboardsPage(ViewContext &context, Settings &settings, QWidget *parent = nullptr);
    ~DashboardsPage() override;

    bool isComplete() const override;
    bool hasUnsaved() const override;
    void leave(std::function<void()> then) override;
    DashboardListPane &list() const { return *m_list; }
    DashboardView &view() const { return *m_view; }
    DashboardEditMode &editing() const { return *m_editing; }

    /// By uid of a bundled one, or LibraryEntry::id().
    void openDashboard(const QString &id);
    /// The first dashboard of the file; says so where there is none.
    void openFile(const QString &path, int index = 0);
    void showList();
    /// A new panel with this query: on the dashboard that is open, which is then edited, or on a new one.
    void addQuery(const QString &promql, const QString &title);
    /// An empty dashboard, to be edited at once.
    void createDashboard();
    /// Offers to show dashboards on the wall. @p appearance must outlive the page.
    void offerWall(Appearance &appearance);
    WallMode *wall() const { return m_wall; } ///< null while it is not offered
    QPushButton *wallButton() const { return m_wallButton; }
    /// The dialog that asks what to show there.
    void chooseWall();

Q_SIGNALS:
    void opened(const QString &title);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    /// Reads the folder; what is listed of it stays until that is done.
    void scanFolder();
    void showFolder();
    void followSaved();
    bool openNew();
    void chooseFile();
    void chooseFolder();
    /// @p arrival: the link that leads there.
    void open(const QString &id, const LinkTarget &arrival);
    void load(const QString &path, int index, const LinkTarget &arrival);
    void showDocument(DashboardDocument document, const LinkTarget &arrival, const QString &path = {}, int index = 0);
    void followLink(const LinkTarget &target);
    std::vector<LibraryEntry> library() const;
    void showFailure(const QString &path, const Error &error);
    void startWall(WallDialog *dialog);

    ViewContext &m_context;
    Settings &m_settings;
    QStackedWidget *m_stack;
    DashboardListPane *m_list;
    DashboardView *m_view;
    DashboardEditMode *m_editing;
    DashboardTime m_time;
    RequestHandle m_scan;
    RequestHandle m_loading;
    RequestHandle m_wallLoading;
    std::vector<LibraryEntry> m_own; ///< of the person's folder
    WallMode *m_wall = nullptr;
    QPushButton *m_wallButton = nullptr;
    QString m_openId; ///< as LibraryEntry::id() has it
    QString m_openBundled; ///< uid: to be read again in another language
};

} // namespace wardroom
