// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/settings/jsonfile.h"
#include "services/settings/settingstable.h"

#include <QtCore/QJsonArray>
#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace wardroom {

class Clock;

/// The user's settings, over one JSON file. Keys, types and defaults are in the settings table. Fields of the file that are
/// not known here are kept. Changes are written together, shortly after the last one, and at the end of this object.
class Settings final : public QObject
{
    Q_OBJECT
public:
    Settings(QString filePath, const Clock &clock, QObject *parent = nullptr);
    ~Settings() override;

    // Asking for the wrong type is a defect.
    QString text(SettingKey key) const;
    int number(SettingKey key) const;
    bool flag(SettingKey key) const;
    QJsonArray list(SettingKey key) const;
    QJsonObject object(SettingKey key) const;

    void set(SettingKey key, const QString &text) { setValue(key, text); }
    void set(SettingKey key, int number) { setValue(key, number); }
    void set(SettingKey key, bool flag) { setValue(key, flag); }
    void set(SettingKey key, const QJsonArray &list) { setValue(key, list); }
    void set(SettingKey key, const QJsonObject &object) { setValue(key, object); }
    void set(SettingKey, const char *) = delete; // would be a flag
    void reset(SettingKey key);

    const QString &filePath() const { return m_filePath; }
    /// What was wrong with the file at the start, or with the last writing. Empty: nothing.
    const QList<FileProblem> &problems() const { return m_problems; }
    /// Writes now what waits to be written.
    Result<void> save();

Q_SIGNALS:
    /// Only when the value differs from before.
    void changed(wardroom::SettingKey key);
    void problemFound(const wardroom::FileProblem &problem);

private:
    QJsonValue value(SettingKey key, QJsonValue::Type type) const;
    void setValue(SettingKey key, const QJsonValue &value);
    void checkTypes();

    const QString m_filePath;
    QJsonObject m_values; ///< the file's content; defaults are not in it
    QList<FileProblem> m_problems;
    bool m_writable = true;
    bool m_dirty = false;
    QTimer m_saveTimer;
};

} // namespace wardroom
