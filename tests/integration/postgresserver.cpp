// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/postgresserver.h"

#include <QtCore/QDir>

#include <pwd.h>
#include <unistd.h>

namespace wardroom {

using namespace Qt::StringLiterals;

namespace {

const char *const PackageUser = "postgres";

} // namespace

bool PostgresServer::isInstalled()
{
    return !binary(u"postgres"_s).isEmpty() && (::geteuid() != 0 || ::getpwnam(PackageUser));
}

QString PostgresServer::binary(const QString &name)
{
    // Debian keeps the versions apart: /usr/lib/postgresql/15/bin
    const QDir versions(u"/usr/lib/postgresql"_s);
    const QStringList names = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &version : names) {
        const QString path = versions.filePath(version + u"/bin/"_s + name);
        if (QFile::exists(path))
            return path;
    }
    return {};
}

QStringList PostgresServer::asUser(const QStringList &command)
{
    if (::geteuid() != 0)
        return command;
    const QString user = QString::fromLatin1(PackageUser);
    return QStringList{u"setpriv"_s, u"--reuid="_s + user, u"--regid="_s + user, u"--clear-groups"_s, u"--pdeathsig"_s,
                       u"KILL"_s}
        + command;
}

bool PostgresServer::start()
{
    if (const passwd *user = ::geteuid() == 0 ? ::getpwnam(PackageUser) : nullptr) {
        if (::chown(m_folder.path().toLocal8Bit().constData(), user->pw_uid, user->pw_gid) != 0)
            return false;
    }
    const QString data = m_folder.filePath(u"data"_s);
    const QStringList init = asUser({binary(u"initdb"_s), u"-D"_s, data, u"-A"_s, u"trust"_s, u"-U"_s, u"postgres"_s});
    m_problem = ServerProcess::run(init.first(), init.mid(1), m_folder.path());
    if (!m_problem.isEmpty())
        return false;
    m_port = ServerProcess::freePort();
    const QStringList server =
        asUser({binary(u"postgres"_s), u"-D"_s, data, u"-p"_s, QString::number(m_port), u"-c"_s,
                u"listen_addresses=127.0.0.1"_s, u"-c"_s, u"unix_socket_directories="_s + m_folder.path()});
    return m_process.launch(server.first(), server.mid(1));
}

} // namespace wardroom
