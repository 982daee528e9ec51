// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/storelock.h"

#include <QtCore/QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace wardroom {

StoreLock::StoreLock(const QString &storeFile, bool make)
{
    const QByteArray name = QFile::encodeName(storeFile + QStringLiteral(".lock"));
    m_file = ::open(name.constData(), O_RDWR | (make ? O_CREAT : 0) | O_CLOEXEC, S_IRUSR | S_IWUSR);
}

StoreLock::~StoreLock()
{
    if (m_file >= 0)
        ::close(m_file);
}

bool StoreLock::tryAlone()
{
    return m_file >= 0 && ::flock(m_file, LOCK_EX | LOCK_NB) == 0;
}

void StoreLock::share()
{
    if (m_file >= 0)
        static_cast<void>(::flock(m_file, LOCK_SH));
}

void StoreLock::wantCheck()
{
    if (m_file >= 0)
        static_cast<void>(::pwrite(m_file, "check\n", 6, 0) == 6);
}

bool StoreLock::isCheckWanted() const
{
    struct stat status = {};
    return m_file >= 0 && ::fstat(m_file, &status) == 0 && status.st_size > 0;
}

void StoreLock::checkDone()
{
    if (m_file >= 0)
        static_cast<void>(::ftruncate(m_file, 0) == 0);
}

} // namespace wardroom
