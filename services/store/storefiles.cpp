// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/storefiles.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace wardroom {

namespace {

tl::unexpected<Error> systemFailure(const QString &path)
{
    return failure(ErrorKind::Storage, QStringLiteral("%1: %2").arg(path, QString::fromLocal8Bit(std::strerror(errno))));
}

bool syncPath(const QString &path, int flags)
{
    const int file = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool done = ::fsync(file) == 0;
    ::close(file);
    return done;
}

} // namespace

Result<void> makePrivateFolder(const QString &path)
{
    const QByteArray name = QFile::encodeName(QDir::cleanPath(path));
    const QString parent = QFileInfo(QDir::cleanPath(path)).absolutePath();
    if (!QDir().mkpath(parent) || (::mkdir(name.constData(), S_IRWXU) != 0 && errno != EEXIST))
        return systemFailure(path);
    return {};
}

Result<void> makePrivateFile(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0 && errno != EEXIST)
        return systemFailure(path);
    if (file >= 0)
        ::close(file);
    return {};
}

Result<void> replaceFile(const QString &from, const QString &to)
{
    if (!syncPath(from, O_RDONLY))
        return systemFailure(from);
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return systemFailure(to);
    syncPath(QFileInfo(to).absolutePath(), O_RDONLY | O_DIRECTORY);
    return {};
}

} // namespace wardroom
