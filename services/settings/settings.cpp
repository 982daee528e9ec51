// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/settings/settings.h"

#include "services/core/clock.h"

#include <QtCore/QLoggingCategory>

namespace wardroom {

Q_LOGGING_CATEGORY(lcSettings, "wardroom.settings", QtInfoMsg)

namespace {

constexpr int SaveDelayMs = 300;

QString nameOf(SettingKey key)
{
    return QLatin1String(definitionOf(key).name);
}

} // namespace

Settings::Settings(QString filePath, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_filePath(std::move(filePath))
{
    const JsonFile file = readJsonFile(m_filePath, settingsVersion(), clock.nowMs());
    m_values = migrated(file.object, settingMigrations());
    m_writable = file.writable;
    if (file.problem)
        m_problems.append(*file.problem);
    checkTypes();
    for (const FileProblem &problem : std::as_const(m_problems))
        qCWarning(lcSettings).noquote() << problem.file << problem.entry << problem.detail << "kept as" << problem.keptAs;

    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(SaveDelayMs);
    connect(&m_saveTimer, &QTimer::timeout, this, [this] { (void)save(); });
}

Settings::~Settings()
{
    (void)save();
}

void Settings::checkTypes()
{
    for (const SettingDefinition &definition : settingDefinitions()) {
        const auto found = m_values.constFind(QLatin1String(definition.name));
        if (found != m_values.constEnd() && found->type() != definition.defaultValue.type())
            m_problems.append({FileProblem::Kind::BadEntry, m_filePath, {}, QLatin1String(definition.name),
                               QStringLiteral("not of the right type")});
    }
}

QJsonValue Settings::value(SettingKey key, QJsonValue::Type type) const
{
    const QJsonValue standard = definitionOf(key).defaultValue;
    Q_ASSERT(standard.type() == type);
    const QJsonValue found = m_values.value(nameOf(key));
    return found.type() == type ? found : standard;
}

QString Settings::text(SettingKey key) const
{
    return value(key, QJsonValue::String).toString();
}

int Settings::number(SettingKey key) const
{
    return value(key, QJsonValue::Double).toInt(definitionOf(key).defaultValue.toInt());
}

bool Settings::flag(SettingKey key) const
{
    return value(key, QJsonValue::Bool).toBool();
}

QJsonArray Settings::list(SettingKey key) const
{
    return value(key, QJsonValue::Array).toArray();
}

QJsonObject Settings::object(SettingKey key) const
{
    return value(key, QJsonValue::Object).toObject();
}

void Settings::setValue(SettingKey key, const QJsonValue &newValue)
{
    if (value(key, newValue.type()) == newValue)
        return;
    m_values.insert(nameOf(key), newValue);
    m_dirty = true;
    m_saveTimer.start();
    Q_EMIT changed(key);
}

void Settings::reset(SettingKey key)
{
    const QJsonValue before = value(key, definitionOf(key).defaultValue.type());
    if (!m_values.contains(nameOf(key)))
        return;
    m_values.remove(nameOf(key));
    m_dirty = true;
    m_saveTimer.start();
    if (before != definitionOf(key).defaultValue)
        Q_EMIT changed(key);
}

Result<void> Settings::save()
{
    m_saveTimer.stop();
    if (!m_dirty)
        return {};
    const Result<void> written = m_writable
        ? writeJsonFile(m_filePath, m_values)
        : failure(ErrorKind::Storage, QStringLiteral("%1 is broken and cannot be put aside").arg(m_filePath));
    m_dirty = !written.has_value();
    if (!written) {
        const FileProblem problem{FileProblem::Kind::NotSaved, m_filePath, {}, {}, written.error().detail};
        if (!m_problems.contains(problem)) {
            m_problems.append(problem);
            qCWarning(lcSettings).noquote() << "not saved:" << problem.detail;
            Q_EMIT problemFound(problem);
        }
    }
    return written;
}

} // namespace wardroom
