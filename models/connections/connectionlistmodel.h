// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/connections/connection.h"

#include <QtCore/QAbstractListModel>
#include <QtCore/QSet>

#include <vector>

namespace wardroom {

class ConnectionStore;

/// The stored connections, one a row, in the store's order. The store must outlive the model.
class ConnectionListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole, ///< QUuid
        ColourRole, ///< int, 0…7: index into the chart palette
        SourcesRole, ///< QList<int> of SourceKind
        UnsavedRole, ///< bool: edited and not saved yet
    };

    explicit ConnectionListModel(const ConnectionStore &store, QObject *parent = nullptr);

    void setUnsaved(const QUuid &id, bool unsaved);
    QModelIndex indexOf(const QUuid &id) const;
    QUuid idOf(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void added(int row);
    void removed(int row);
    void updated(int row);

    const ConnectionStore &m_store;
    std::vector<Connection> m_rows; ///< what views know of: a store tells after its change, rows are announced before
    QSet<QUuid> m_unsaved;
};

} // namespace wardroom
