// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/connections/connection.h"
#include "services/core/requesthandle.h"
#include "services/demo/democonfig.h"
#include "services/demo/demohistory.h"
#include "services/demo/demoprograms.h"
#include "services/demo/demostate.h"

#include <QtCore/QTemporaryDir>
#include <QtCore/QThread>
#include <QtNetwork/QNetworkAccessManager>

namespace wardroom {

class ChildProcess;
class Clock;
class Simulator;

/// The demo: a real Prometheus and Alertmanager with six hours of history, and a shop that has an incident
/// again and again. Everything listens on free loopback ports, lives in a temporary folder and goes with this
/// object; when our process is killed, the kernel ends the servers.
class DemoStack final : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        DemoPrograms programs = DemoPrograms::find();
        DemoHistoryPlan history; ///< nowMs is set at the start
        bool automatic = true; ///< incidents come by themselves
        double calmSeconds = 240; ///< before the first one, in seconds of story
    };
    /// What start() is doing, for the user to read.
    enum class Step { Inventing, Importing, Starting, Waiting };
    Q_ENUM(Step)

    explicit DemoStack(QObject *parent = nullptr);
    explicit DemoStack(Options options, QObject *parent = nullptr);
    ~DemoStack() override;

    /// Begins; ends with ready() or failed(). Once an object.
    void start();
    /// Ends all servers and tells by stopped(). The destructor does it at once, without asking politely.
    void stop();

    bool isReady() const { return m_ready; }
    /// The environment to show; valid once ready.
    const Connection &connection() const { return m_connection; }
    const DemoPorts &ports() const { return m_ports; }
    QString folder() const { return m_folder ? m_folder->path() : QString(); }
    /// Debian packages that are needed and not there; also in the detail of the error.
    QStringList missingPackages() const { return m_options.programs.missingPackages; }
    QList<qint64> processIds() const;
    const DemoState &state() const { return m_state; }

    void deploy(const QString &version = ShopStory::badVersion());
    void breakIt();
    void rollback();
    void setSpeed(double speed); ///< of the story; traffic keeps its pace
    void setAutomatic(bool automatic);

Q_SIGNALS:
    void progress(wardroom::DemoStack::Step step);
    void ready(const wardroom::Connection &connection);
    /// It could not start, or a server ended and did not come up again. Everything else was stopped.
    void failed(const wardroom::Error &error);
    void stateChanged(const wardroom::DemoState &state);
    void stopped();

private:
    struct Server
    {
        std::unique_ptr<ChildProcess> process;
        int restarts = 0;
    };

    void inventHistory();
    void importHistory(const DemoHistory &history);
    void startSimulator(std::shared_ptr<ShopModel> model);
    void startServers(quint16 simulatorPort);
    void addServer(const QString &program, const QStringList &arguments);
    void serverCrashed(size_t index, const QString &reason);
    void awaitServers();
    void becomeReady();
    void fail(const Error &error);
    void endSimulator();
    void tell(std::function<void(Simulator &)> command);

    Options m_options;
    std::shared_ptr<const Clock> m_clock;
    std::unique_ptr<QTemporaryDir> m_folder; ///< goes after the servers that write to it
    DemoPorts m_ports;
    Connection m_connection;
    DemoState m_state;
    QNetworkAccessManager m_network;
    QThread m_thread;
    Simulator *m_simulator = nullptr; ///< lives in m_thread and is deleted at its end
    std::vector<MetricTarget> m_targets;
    std::vector<Server> m_servers;
    RequestHandle m_step;
    bool m_ready = false;
    bool m_over = false; ///< failed or stopped
    size_t m_stopping = 0; ///< servers that are still to end
};

/// Removes folders that demos of processes now gone have left behind, after a kill.
void removeStaleDemoFolders();

} // namespace wardroom
