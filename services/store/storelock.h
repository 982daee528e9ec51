// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <memory>

namespace wardroom {

/// A file beside the store that every process holds while it has the store open. Who gets it alone knows that nobody else
/// works with the store: only then may a damaged file be set aside, and only then does a log that was left behind mean
/// that the last one did not end well.
///
/// (The store's own file must not be opened but by SQLite: closing it would drop SQLite's locks on it.)
class StoreLock
{
public:
    /// @p make: the file is made where it is not there; else there is no lock.
    StoreLock(const QString &storeFile, bool make);
    ~StoreLock();
    StoreLock(const StoreLock &) = delete;
    StoreLock &operator=(const StoreLock &) = delete;

    /// Alone; false: others have it, or the folder can not be written.
    bool tryAlone();
    /// Together with others; waits where one has it alone, who is quick.
    void share();

    /// Asks whoever opens the store next to look at it closely; survives the process.
    void wantCheck();
    bool isCheckWanted() const;
    void checkDone();

private:
    int m_file = -1;
};

} // namespace wardroom
