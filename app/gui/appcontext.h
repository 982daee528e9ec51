// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/guioptions.h"
#include "app/gui/sessionpool.h"
#include "app/gui/windowmanager.h"
#include "models/view/viewcontext.h"
#include "services/connections/connectionstore.h"
#include "services/core/clock.h"
#include "services/core/log.h"
#include "services/core/redaction.h"
#include "services/explore/queryhistory.h"
#include "services/net/secretstore.h"
#include "services/settings/settings.h"
#include "ui/theme/appearance.h"

#include <QtCore/QTemporaryDir>

#include <memory>

namespace wardroom {

class DemoController;
class IncidentActions;
class IncidentOffice;
class ScreenshotRun;

/// The composition root: builds every service once, owns it, and hands out references. Members stand in the order in which
/// they depend on each other, so that they go in the opposite one.
class AppContext final : public QObject
{
    Q_OBJECT
public:
    explicit AppContext(const GuiOptions &options);
    ~AppContext() override;

    /// Shows the windows and starts what was asked for. The event loop then runs until finished().
    void start();
    /// Stops what runs, then tells by finished(). A second call does not wait any longer.
    void quit(int exitCode);

    const Clock &clock() const { return m_clock; }
    Settings &settings() { return m_settings; }
    SecretStore &secrets() { return m_secrets; }
    ConnectionStore &connections() { return m_connections; }
    /// Read from its file when first asked for.
    QueryHistory &queryHistory();
    /// Opened when first asked for, once the first window is on the screen.
    IncidentOffice &incidents();
    /// What a window does with incidents; made when first asked for.
    IncidentActions &incidentActions(MainWindow &window);
    SessionPool &sessions() { return m_sessions; }
    Appearance &appearance() { return m_appearance; }
    const Log &log() const { return m_log; }

Q_SIGNALS:
    void finished(int exitCode);

private:
    void applyAppearance();
    void keepAppearance();
    void startDemo();
    void tellProblems();
    void tell(const FileProblem &problem);
    void startScreenshots();
    void addDemoPictures();
    QString storeFile();
    void attachIncidents(MainWindow &window);
    void openIncidents();
    void tellStore();
    void stopDemo(int exitCode);
    QString stateFile(const QString &name) const;

    const GuiOptions m_options;
    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_scratch; ///< where pictures are taken, nothing of the user's is changed
    std::shared_ptr<Redactor> m_redactor;
    Settings m_settings;
    Log m_log;
    SecretStore m_secrets;
    ConnectionStore m_connections;
    std::unique_ptr<QueryHistory> m_queryHistory; ///< shared by the windows
    SessionPool m_sessions;
    TimeCursor m_cursor;
    Appearance m_appearance;
    std::unique_ptr<DemoController> m_demo;
    std::unique_ptr<QTemporaryDir> m_demoStore; ///< the demo's incidents are not the user's
    std::unique_ptr<IncidentOffice> m_incidents; ///< shared by the windows, which go before it
    WindowManager m_windows;
    std::vector<RequestHandle> m_secretSaves;
    ScreenshotRun *m_screenshots = nullptr;
    bool m_quitting = false;
};

} // namespace wardroom
