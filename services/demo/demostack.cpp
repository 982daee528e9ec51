// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/demostack.h"

#include "services/core/clock.h"
#include "services/demo/childprocess.h"
#include "services/demo/programrun.h"
#include "services/demo/readiness.h"
#include "services/demo/simulator.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QLoggingCategory>

namespace wardroom {

Q_LOGGING_CATEGORY(lcDemo, "wardroom.demo")

namespace {

constexpr int ReadyTimeoutMs = 30'000;
constexpr int MostRestarts = 2;
const QString FolderPrefix = QStringLiteral("wardroom-demo-");

} // namespace

DemoStack::DemoStack(QObject *parent)
    : DemoStack(Options(), parent)
{
}

DemoStack::DemoStack(Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_clock(std::make_shared<SystemClock>())
{
    m_thread.setObjectName(QStringLiteral("demo"));
}

DemoStack::~DemoStack()
{
    m_over = true;
    m_step.cancel();
    m_servers.clear();
    endSimulator();
}

void DemoStack::start()
{
    if (!m_options.programs.missingPackages.isEmpty()) {
        const Error error{ErrorKind::NotFound,
                          0,
                          QStringLiteral("install the packages: ")
                              + m_options.programs.missingPackages.join(u' '),
                          {},
                          false};
        QMetaObject::invokeMethod(
            this, [this, error] { fail(error); }, Qt::QueuedConnection);
        return;
    }
    removeStaleDemoFolders();
    const QString name =
        FolderPrefix + QString::number(QCoreApplication::applicationPid()) + QStringLiteral("-XXXXXX");
    m_folder = std::make_unique<QTemporaryDir>(QDir(QDir::tempPath()).filePath(name));
    if (!m_folder->isValid()) {
        const Error error{ErrorKind::Storage, 0, m_folder->errorString(), {}, false};
        QMetaObject::invokeMethod(
            this, [this, error] { fail(error); }, Qt::QueuedConnection);
        return;
    }
    inventHistory();
}

void DemoStack::inventHistory()
{
    Q_EMIT progress(Step::Inventing);
    DemoHistoryPlan plan = m_options.history;
    plan.nowMs = m_clock->nowMs();
    m_step = runInBackground(
        this,
        [plan, file = m_folder->filePath(QStringLiteral("history.om"))](const CancelToken &token) {
            return writeDemoHistory(plan, file, token);
        },
        [this](Result<DemoHistory> history) {
            if (history)
                importHistory(*history);
            else
                fail(history.error());
        });
}

void DemoStack::importHistory(const DemoHistory &history)
{
    Q_EMIT progress(Step::Importing);
    qCDebug(lcDemo) << "history:" << history.samples << "samples," << history.model->logs().lines().size()
                    << "lines";
    // Blocks larger than Prometheus' own two hours: one pass over the file instead of four.
    const QStringList arguments = {QStringLiteral("tsdb"),
                                   QStringLiteral("create-blocks-from"),
                                   QStringLiteral("openmetrics"),
                                   QStringLiteral("--quiet"),
                                   QStringLiteral("--max-block-duration=24h"),
                                   history.openMetricsFile,
                                   m_folder->filePath(QStringLiteral("prometheus"))};
    m_step =
        runProgram(m_options.programs.promtool, arguments, this, [this, history](Result<QByteArray> output) {
            QFile::remove(history.openMetricsFile);
            if (output)
                startSimulator(history.model);
            else
                fail(output.error());
        });
}

void DemoStack::startSimulator(std::shared_ptr<ShopModel> model)
{
    Q_EMIT progress(Step::Starting);
    m_targets = model->metrics().targets();
    model->story().setCalm(m_options.calmSeconds);
    model->story().setAutomatic(m_options.automatic);
    m_simulator = new Simulator(std::move(model), m_clock);
    m_simulator->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_simulator, &QObject::deleteLater);
    connect(m_simulator, &Simulator::listening, this, &DemoStack::startServers);
    connect(m_simulator, &Simulator::failed, this, &DemoStack::fail);
    connect(m_simulator, &Simulator::stateChanged, this, [this](const DemoState &state) {
        m_state = state;
        Q_EMIT stateChanged(state);
    });
    m_thread.start();
    tell([](Simulator &simulator) { simulator.start(); });
}

void DemoStack::startServers(quint16 simulatorPort)
{
    m_ports.simulator = simulatorPort;
    if (m_over)
        return;
    if (!m_ports.choose())
        return fail(Error{ErrorKind::Network, 0, QStringLiteral("no free port on 127.0.0.1"), {}, true});
    if (const auto written = writeDemoConfig(m_folder->path(), m_ports, m_targets); !written)
        return fail(written.error());
    const auto listenOn = [](quint16 port) {
        return QStringLiteral("--web.listen-address=") + loopbackAddress(port);
    };
    const auto file = [this](const char *name) { return m_folder->filePath(QLatin1String(name)); };
    addServer(m_options.programs.prometheus,
              {QStringLiteral("--config.file=") + file("prometheus.yml"),
               QStringLiteral("--storage.tsdb.path=") + file("prometheus"),
               QStringLiteral("--log.level=warn"), listenOn(m_ports.prometheus)});
    addServer(m_options.programs.alertmanager,
              {QStringLiteral("--config.file=") + file("alertmanager.yml"),
               QStringLiteral("--storage.path=") + file("alertmanager"), QStringLiteral("--log.level=warn"),
               QStringLiteral("--cluster.listen-address="), listenOn(m_ports.alertmanager)});
    addServer(m_options.programs.nodeExporter,
              {QStringLiteral("--log.level=warn"), QStringLiteral("--collector.disable-defaults"),
               QStringLiteral("--collector.cpu"), QStringLiteral("--collector.meminfo"),
               QStringLiteral("--collector.filesystem"), QStringLiteral("--collector.loadavg"),
               QStringLiteral("--collector.netdev"), QStringLiteral("--collector.uname"),
               listenOn(m_ports.nodeExporter)});
    awaitServers();
}

void DemoStack::addServer(const QString &program, const QStringList &arguments)
{
    const size_t index = m_servers.size();
    m_servers.push_back({std::make_unique<ChildProcess>(program, arguments)});
    ChildProcess *process = m_servers.back().process.get();
    connect(process, &ChildProcess::crashed, this,
            [this, index](const QString &reason) { serverCrashed(index, reason); });
    connect(process, &ChildProcess::stopped, this, [this] {
        if (m_stopping > 0 && --m_stopping == 0)
            Q_EMIT stopped();
    });
    process->start();
}

void DemoStack::serverCrashed(size_t index, const QString &reason)
{
    if (m_over)
        return;
    qCWarning(lcDemo) << reason;
    Server &server = m_servers[index];
    if (!m_ready || ++server.restarts > MostRestarts) {
        fail(Error{ErrorKind::Internal, 0, reason, {}, false});
        return;
    }
    server.process->start();
}

void DemoStack::awaitServers()
{
    Q_EMIT progress(Step::Waiting);
    const auto url = [](quint16 port, const char *path) {
        QUrl ready = loopbackUrl(port);
        ready.setPath(QLatin1String(path));
        return ready;
    };
    const QList<QUrl> urls = {url(m_ports.prometheus, "/-/ready"), url(m_ports.alertmanager, "/-/ready"),
                              url(m_ports.nodeExporter, "/"), url(m_ports.simulator, "/ready")};
    m_step = waitUntilReady(m_network, urls, ReadyTimeoutMs, this, [this](Result<void> result) {
        if (result)
            becomeReady();
        else
            fail(result.error());
    });
}

void DemoStack::becomeReady()
{
    const auto endpoint = [](quint16 port) {
        Endpoint made;
        made.url = loopbackUrl(port);
        return made;
    };
    // Always the same id: what a user sets for the demo is found again.
    m_connection.id = QUuid::createUuidV5(QUuid(), QStringLiteral("wardroom demo"));
    m_connection.name = QStringLiteral("demo");
    m_connection.prometheus = endpoint(m_ports.prometheus);
    m_connection.alertmanagers = {endpoint(m_ports.alertmanager)};
    m_connection.loki = endpoint(m_ports.simulator);
    m_ready = true;
    Q_EMIT ready(m_connection);
}

void DemoStack::fail(const Error &error)
{
    if (m_over)
        return;
    m_over = true;
    m_ready = false;
    m_step.cancel();
    for (Server &server : m_servers)
        server.process->stop();
    endSimulator();
    Q_EMIT failed(error);
}

void DemoStack::stop()
{
    m_over = true;
    m_ready = false;
    m_step.cancel();
    endSimulator();
    m_stopping = m_servers.size();
    if (m_stopping == 0) {
        QMetaObject::invokeMethod(this, &DemoStack::stopped, Qt::QueuedConnection);
        return;
    }
    for (Server &server : m_servers)
        server.process->stop();
}

void DemoStack::endSimulator()
{
    m_simulator = nullptr;
    m_thread.quit();
    m_thread.wait();
}

void DemoStack::tell(std::function<void(Simulator &)> command)
{
    if (m_simulator)
        QMetaObject::invokeMethod(
            m_simulator, [simulator = m_simulator, command = std::move(command)] { command(*simulator); },
            Qt::QueuedConnection);
}

void DemoStack::deploy(const QString &version)
{
    tell([version](Simulator &simulator) { simulator.deploy(version); });
}

void DemoStack::breakIt()
{
    tell([](Simulator &simulator) { simulator.breakIt(); });
}

void DemoStack::rollback()
{
    tell([](Simulator &simulator) { simulator.rollBack(); });
}

void DemoStack::setSpeed(double speed)
{
    tell([speed](Simulator &simulator) { simulator.setSpeed(speed); });
}

void DemoStack::setAutomatic(bool automatic)
{
    tell([automatic](Simulator &simulator) { simulator.setAutomatic(automatic); });
}

QList<qint64> DemoStack::processIds() const
{
    QList<qint64> ids;
    for (const Server &server : m_servers)
        if (server.process->isRunning())
            ids.append(server.process->processId());
    return ids;
}

void removeStaleDemoFolders()
{
    QDir temporary(QDir::tempPath());
    const QStringList names = temporary.entryList({FolderPrefix + u'*'}, QDir::Dirs | QDir::NoSymLinks);
    for (const QString &name : names) {
        const QString owner = name.mid(FolderPrefix.size()).section(u'-', 0, 0);
        bool isNumber = false;
        owner.toLongLong(&isNumber);
        if (isNumber && !QDir(QStringLiteral("/proc/") + owner).exists())
            QDir(temporary.filePath(name)).removeRecursively();
    }
}

} // namespace wardroom
