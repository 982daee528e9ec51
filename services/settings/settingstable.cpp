// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/settings/settingstable.h"

#include <QtCore/QJsonArray>
#include <QtCore/QString>

#include <array>

namespace wardroom {

namespace {

constexpr int DefaultRefreshMs = 15'000;

/// Version 0 is a file without a number, which only a person can have written: its settings have their present names.
void markAsFirst(QJsonObject &)
{
}

} // namespace

std::span<const SettingDefinition> settingDefinitions()
{
    static const std::array<SettingDefinition, 13> table{{
        {SettingKey::Language, "language", QString()},
        {SettingKey::Theme, "theme", QString()},
        {SettingKey::RefreshMs, "refreshMs", DefaultRefreshMs},
        {SettingKey::TimeZone, "timeZone", QString()},
        {SettingKey::LastConnection, "lastConnection", QString()},
        {SettingKey::Windows, "windows", QJsonArray()},
        {SettingKey::Priorities, "priorities", QJsonObject()},
        {SettingKey::LogLevel, "logLevel", QStringLiteral("info")},
        {SettingKey::ReducedMotion, "reducedMotion", false},
        {SettingKey::TextPercent, "textPercent", 100},
        {SettingKey::DashboardFolder, "dashboardFolder", QString()},
        {SettingKey::UserName, "userName", QString()},
        {SettingKey::Wall, "wall", QJsonObject()},
    }};
    return table;
}

const SettingDefinition &definitionOf(SettingKey key)
{
    return settingDefinitions()[static_cast<std::size_t>(key)];
}

std::span<const SettingMigration> settingMigrations()
{
    static constexpr std::array<SettingMigration, 1> list{{{1, &markAsFirst}}};
    return list;
}

int settingsVersion()
{
    return settingMigrations().back().to;
}

QJsonObject migrated(QJsonObject settings, std::span<const SettingMigration> migrations)
{
    const auto version = QStringLiteral("version");
    for (const SettingMigration &migration : migrations) {
        if (settings.value(version).toInt() >= migration.to)
            continue;
        migration.apply(settings);
        settings.insert(version, migration.to);
    }
    return settings;
}

} // namespace wardroom
