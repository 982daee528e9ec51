// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/store/database.h"

namespace wardroom {

/// The numbered scripts of resources/sql. PRAGMA user_version holds the number of the last that was run.
class Migrations
{
public:
    static int newest();
    static Result<int> versionOf(Database &database);
    /// Each in a transaction of its own.
    static Result<void> apply(Database &database, int from);
    /// For tests, before any store is opened: scripts of another folder; empty: those shipped.
    static void useFolder(const QString &folder);
};

} // namespace wardroom
