// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QJsonValue>

#include <span>

namespace wardroom {

enum class SettingKey {
    Language, ///< text: "zh_TW"; empty: the system's
    Theme, ///< text: "light", "dark", "wall"; empty: the system's
    RefreshMs, ///< number: ms between refreshes; 0: off
    TimeZone, ///< text: IANA name; empty: the system's
    LastConnection, ///< text: a connection's id
    Windows, ///< list of objects: geometry and state of each window, written by the windows
    Priorities, ///< object: which severity is which priority, as in resources/alerts/priorities.json; empty: that file
    LogLevel, ///< text, as Log::setLevels() takes it
    ReducedMotion, ///< flag
    TextPercent, ///< number: size of text and all that holds it, 100 to 150
    DashboardFolder, ///< text: where a person keeps dashboards; empty: nowhere
    UserName, ///< text: how the user is called on timelines; empty: as the system calls them
    Wall, ///< object: "dashboards" by id, "seconds" each is shown, "screens" by name; as the wall was last started
};

/// One row of the settings table. The default also fixes the value's type.
struct SettingDefinition
{
    SettingKey key;
    const char *name; ///< in the file
    QJsonValue defaultValue;
};

/// In the order of SettingKey, one row a key.
std::span<const SettingDefinition> settingDefinitions();
const SettingDefinition &definitionOf(SettingKey key);

/// How a file of version `to` - 1 becomes one of version `to`.
struct SettingMigration
{
    int to;
    void (*apply)(QJsonObject &settings);
};

/// In rising order. A setting whose name or meaning changes gets one; a new setting needs none.
std::span<const SettingMigration> settingMigrations();
/// The version that this program writes.
int settingsVersion();

/// @p settings after all @p migrations above its "version", which is set. A pure function.
QJsonObject migrated(QJsonObject settings, std::span<const SettingMigration> migrations);

} // namespace wardroom
