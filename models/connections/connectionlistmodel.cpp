// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/connectionlistmodel.h"

#include "services/connections/connectionstore.h"

namespace wardroom {

namespace {

QList<int> sourcesOf(const Connection &connection)
{
    QList<int> kinds;
    if (connection.prometheus)
        kinds.append(static_cast<int>(SourceKind::Prometheus));
    if (!connection.alertmanagers.isEmpty())
        kinds.append(static_cast<int>(SourceKind::Alertmanager));
    if (connection.loki)
        kinds.append(static_cast<int>(SourceKind::Loki));
    return kinds;
}

} // namespace

ConnectionListModel::ConnectionListModel(const ConnectionStore &store, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
    , m_rows(store.connections())
{
    connect(&store, &ConnectionStore::added, this, &ConnectionListModel::added);
    connect(&store, &ConnectionStore::removed, this, &ConnectionListModel::removed);
    connect(&store, &ConnectionStore::updated, this, &ConnectionListModel::updated);
}

void ConnectionListModel::added(int row)
{
    beginInsertRows({}, row, row);
    m_rows.insert(m_rows.begin() + row, m_store.connections()[static_cast<std::size_t>(row)]);
    endInsertRows();
}

void ConnectionListModel::removed(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
}

void ConnectionListModel::updated(int row)
{
    m_rows[static_cast<std::size_t>(row)] = m_store.connections()[static_cast<std::size_t>(row)];
    Q_EMIT dataChanged(index(row), index(row));
}

void ConnectionListModel::setUnsaved(const QUuid &id, bool unsaved)
{
    if (m_unsaved.contains(id) == unsaved)
        return;
    if (unsaved)
        m_unsaved.insert(id);
    else
        m_unsaved.remove(id);
    if (const QModelIndex at = indexOf(id); at.isValid())
        Q_EMIT dataChanged(at, at, {UnsavedRole});
}

QModelIndex ConnectionListModel::indexOf(const QUuid &id) const
{
    const auto it = std::find_if(m_rows.cbegin(), m_rows.cend(), [&id](const Connection &connection) { return connection.id == id; });
    return it == m_rows.cend() ? QModelIndex() : index(static_cast<int>(it - m_rows.cbegin()));
}

QUuid ConnectionListModel::idOf(const QModelIndex &index) const
{
    return index.data(IdRole).toUuid();
}

int ConnectionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ConnectionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Connection &connection = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return connection.name;
    case IdRole:
        return connection.id;
    case ColourRole:
        return connection.colour;
    case SourcesRole:
        return QVariant::fromValue(sourcesOf(connection));
    case UnsavedRole:
        return m_unsaved.contains(connection.id);
    default:
        return {};
    }
}

} // namespace wardroom
