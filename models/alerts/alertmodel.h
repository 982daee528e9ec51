// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alerttree.h"

#include <QtCore/QAbstractItemModel>

#include <memory>

namespace wardroom {

/// Alerts in groups: a group row holds the labels that all its alerts share, a row below what tells it from the
/// others. A new tree reaches the views as contiguous row changes, so selection, expansion and scroll stay.
class AlertModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { PriorityColumn, NameColumn, DiffersColumn, ValueColumn, AgeColumn, StateColumn, ColumnCount };
    enum Role {
        IsGroupRole = Qt::UserRole + 1, ///< bool
        PriorityRole, ///< int(Priority); of a group that of its worst alert
        StateRole, ///< int(AlertState)
        StartsAtRole, ///< qint64 ms
        SilencedUntilRole, ///< qint64 ms; 0: not silenced, or not known
        ValueRole, ///< QString: what the annotations give as value
        DiffersRole, ///< Labels of an alert that are not shared by its group
        SharedRole, ///< Labels of a group
        ReceiversRole, ///< QStringList
        CountRole, ///< int: alerts of a group
        FingerprintRole, ///< QString
    };

    explicit AlertModel(QObject *parent = nullptr);
    ~AlertModel() override;

    /// The same source as before, looked at again (or in other groups, or filtered).
    void setTree(std::vector<AlertTreeGroup> groups);
    /// Another source: resets.
    void clear();

    int alertCount() const;
    /// Null for a group, and for an invalid index.
    const AlertTreeRow *alertAt(const QModelIndex &index) const;
    const AlertTreeGroup *groupAt(const QModelIndex &index) const;
    QModelIndex indexOf(const QString &fingerprint) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Node;
    Node *nodeAbove(const QModelIndex &index) const;
    int rowOf(const Node *node) const;
    void insertGroups(int first, int last, std::vector<AlertTreeGroup> &source, int from);
    void updateGroup(int row, AlertTreeGroup &group);
    QVariant groupData(const AlertTreeGroup &group, int column, int role) const;
    QVariant alertData(const AlertTreeRow &row, int column, int role) const;
    QString alertText(const AlertTreeRow &row, int column) const;

    std::vector<std::unique_ptr<Node>> m_nodes; ///< addresses are the internal pointers of the alerts' indexes
};

/// "firing", "silenced", …
QString alertStateText(AlertState state);

} // namespace wardroom
