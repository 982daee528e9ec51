// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboards/dashboardfile.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <chrono>

namespace wardroom {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto SettleTime = 150ms;

/// Of the file's bytes; empty where there is no file that can be read.
QByteArray hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

struct Opened
{
    std::vector<DashboardDocument> documents;
    QByteArray hash;
    bool inPlace = false;
};

Result<Opened> readAll(const QString &path, const CancelToken &cancel)
{
    Opened opened;
    // Before reading: a change in between is then seen as one.
    opened.hash = hashOf(path);
    auto documents = readDashboardFile(path, cancel);
    if (!documents)
        return failure(documents.error());
    opened.documents = std::move(*documents);
    QFile file(path);
    const bool json = file.open(QIODevice::ReadOnly)
        && (path.endsWith(".json"_L1, Qt::CaseInsensitive) || file.peek(64).trimmed().startsWith('{'));
    const DashboardDocument &first = opened.documents.front();
    opened.inPlace = json && first.isWholeFile && !first.schemaV2;
    return opened;
}

} // namespace

DashboardFile::DashboardFile(QObject *parent)
    : QObject(parent)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(SettleTime);
    connect(&m_settle, &QTimer::timeout, this, &DashboardFile::check);
    // A file that is replaced is another file: the folder tells of that.
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settle, qOverload<>(&QTimer::start));
}

RequestHandle DashboardFile::open(const QString &path, QObject *guard,
                                  std::function<void(Result<std::vector<DashboardDocument>>)> callback)
{
    auto [handle, completion] = makeRequest<std::vector<DashboardDocument>>(guard, std::move(callback));
    completion.setStage(runInBackground(
        this, [path](const CancelToken &cancel) { return readAll(path, cancel); },
        [this, path, completion = completion](Result<Opened> opened) {
            if (!opened) {
                completion.finish(failure(opened.error()));
                return;
            }
            m_path = path;
            m_hash = opened->hash;
            m_inPlace = opened->inPlace;
            m_foreign = false;
            follow();
            completion.finish(std::move(opened->documents));
        }));
    return std::move(handle);
}

RequestHandle DashboardFile::save(const DashboardDocument &document, QObject *guard,
                                  std::function<void(Result<void>)> callback)
{
    return write(document, m_path, false, guard, std::move(callback));
}

RequestHandle DashboardFile::saveAs(const DashboardDocument &document, const QString &path, QObject *guard,
                                    std::function<void(Result<void>)> callback)
{
    return write(document, path, true, guard, std::move(callback));
}

RequestHandle DashboardFile::write(const DashboardDocument &document, const QString &path, bool replace,
                                   QObject *guard, std::function<void(Result<void>)> callback)
{
    auto [handle, completion] = makeRequest<void>(guard, std::move(callback));
    const auto job = [document, path, replace, known = m_hash](const CancelToken &) -> Result<Written> {
        // A device or a pipe would be replaced by a file of its name.
        if (const QFileInfo target(path); target.exists() && !target.isFile())
            return failure(ErrorKind::Storage, u"%1: this is no file"_s.arg(path));
        if (!replace && hashOf(path) != known)
            return Written{{}, true};
        if (replace && !QDir().mkpath(QFileInfo(path).absolutePath()))
            return failure(ErrorKind::Storage, u"%1: the folder can not be made"_s.arg(path));
        if (const auto written = writeDashboardFile(document, path); !written)
            return failure(written.error());
        return Written{hashOf(path)};
    };
    m_write = runInBackground(this, job, [this, path, completion = completion](Result<Written> written) {
        if (!written) {
            completion.finish(failure(written.error()));
            return;
        }
        if (written->foreign) {
            check();
            completion.finish(
                failure(ErrorKind::Storage, u"%1: the file was changed by another program"_s.arg(path)));
            return;
        }
        m_path = path;
        m_hash = written->hash;
        m_inPlace = true;
        m_foreign = false;
        follow();
        m_settle.start(); // for what came while we wrote
        completion.finish({});
    });
    return std::move(handle);
}

void DashboardFile::forget()
{
    m_check.cancel();
    m_settle.stop();
    m_path.clear();
    m_hash.clear();
    m_inPlace = false;
    m_foreign = false;
    if (const QStringList followed = m_watcher.files() + m_watcher.directories(); !followed.isEmpty())
        m_watcher.removePaths(followed);
}

void DashboardFile::keepMine()
{
    if (std::exchange(m_foreign, false))
        m_hash = m_foreignHash;
}

void DashboardFile::follow()
{
    QStringList wanted{QFileInfo(m_path).absolutePath()};
    if (QFileInfo::exists(m_path))
        wanted << m_path;
    QStringList gone = m_watcher.files() + m_watcher.directories();
    for (const QString &path : wanted)
        gone.removeAll(path);
    if (!gone.isEmpty())
        m_watcher.removePaths(gone);
    m_watcher.addPaths(wanted);
}

void DashboardFile::check()
{
    if (m_path.isEmpty() || m_write.isActive())
        return;
    follow();
    m_check = runInBackground(
        this, [path = m_path](const CancelToken &) -> Result<QByteArray> { return hashOf(path); },
        [this](Result<QByteArray> hash) {
            if (!hash || m_write.isActive())
                return;
            const bool told = m_foreign && *hash == m_foreignHash;
            m_foreign = *hash != m_hash;
            m_foreignHash = *hash;
            if (m_foreign && !told)
                Q_EMIT changedOnDisk();
        });
}

QString freeDashboardPath(const QString &folder, const QString &title)
{
    QString name;
    for (const QChar c : title.simplified().toLower()) {
        if (c.isLetterOrNumber())
            name += c;
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    while (name.endsWith(u'-'))
        name.chop(1);
    name = name.left(80);
    if (name.isEmpty())
        name = u"dashboard"_s;
    const QDir place(folder);
    QString file = name + ".json"_L1;
    for (int i = 2; place.exists(file); ++i)
        file = u"%1-%2.json"_s.arg(name).arg(i);
    return place.filePath(file);
}

} // namespace wardroom
