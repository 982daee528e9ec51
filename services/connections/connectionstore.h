// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/connections/connectionsecrets.h"
#include "services/settings/jsonfile.h"

#include <QtCore/QHash>
#include <QtCore/QJsonArray>
#include <QtCore/QObject>

#include <vector>

namespace wardroom {

class Clock;

/// The user's connections, in one JSON file. Every change is written at once, and refused where it can not be written,
/// so what is seen here is what is stored. Names are unique, whatever their case. Nothing secret comes in: it is taken out of
/// what is added, and can be fetched with takeFoundSecrets().
class ConnectionStore final : public QObject
{
    Q_OBJECT
public:
    ConnectionStore(QString filePath, const Clock &clock, QObject *parent = nullptr);

    const std::vector<Connection> &connections() const { return m_connections; }
    const Connection *find(const QUuid &id) const; ///< null: none; valid until the next change
    const Connection *findByName(const QString &name) const;

    enum class NameProblem { None, Empty, Taken };
    /// @p except: the connection that may have the name.
    NameProblem checkName(const QString &name, const QUuid &except = {}) const;
    /// @p name, or "NAME (2)" and so on while that is taken.
    QString freeName(const QString &name) const;

    // ErrorKind::BadQuery: the name is empty or taken. NotFound: no such connection. Storage: not written.
    /// An absent id is made up.
    Result<QUuid> add(Connection connection);
    Result<void> update(Connection connection);
    /// The copy is called "NAME (2)" and has no secrets yet.
    Result<QUuid> duplicate(const QUuid &id);
    Result<void> remove(const QUuid &id);

    /// As in connectionjson.h, without secrets. @p ids empty: all.
    QByteArray exportJson(const QList<QUuid> &ids = {}) const;
    /// Adds all that are in @p json, or none. A taken name gets a number, a taken id a new one.
    Result<QList<QUuid>> importJson(const QByteArray &json);

    /// Secrets that stood in the file or in what was imported, as no export of ours has them: to be saved in the
    /// keychain. Each is handed out once.
    QHash<QUuid, ConnectionSecrets> takeFoundSecrets() { return std::exchange(m_foundSecrets, {}); }

    const QString &filePath() const { return m_filePath; }
    /// What was wrong with the file. Empty: nothing.
    const QList<FileProblem> &problems() const { return m_problems; }

Q_SIGNALS:
    // After the change; rows of connections().
    void added(int row);
    void updated(int row);
    void removed(int row);

private:
    void load(qint64 nowMs);
    void loadEntry(const QJsonObject &object);
    Result<void> save();
    int rowOf(const QUuid &id) const;
    void keepSecretsApart(Connection &connection);
    Result<void> refuseName(const QString &name, const QUuid &except) const;

    const QString m_filePath;
    std::vector<Connection> m_connections;
    QHash<QUuid, QJsonObject> m_originals; ///< what the file says of them, with fields not known here
    QJsonObject m_file; ///< likewise of the whole
    QJsonArray m_notUnderstood; ///< entries that are written back as they were
    QHash<QUuid, ConnectionSecrets> m_foundSecrets;
    QList<FileProblem> m_problems;
    bool m_writable = true;
};

} // namespace wardroom
