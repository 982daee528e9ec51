// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/explore/metriccatalog.h"

#include <QtCore/QAbstractItemModel>

#include <memory>

namespace wardroom {

/// Metrics as a tree of their prefixes: `node_` holds `node_cpu_` holds `node_cpu_seconds_total`. A prefix is
/// a row only where several metrics share it. A search or a type makes it a flat list.
class MetricTreeModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, TypeColumn, SeriesColumn, ColumnCount };
    enum Role {
        MetricRole = Qt::UserRole + 1, ///< QString: the metric's whole name; empty for a prefix
        HelpRole, ///< QString
        MetricCountRole, ///< int: metrics under a prefix; 1 for a metric
    };

    explicit MetricTreeModel(QObject *parent = nullptr);
    ~MetricTreeModel() override;

    /// The same metrics with other counts keep their rows; other metrics make another tree.
    void setMetrics(std::vector<MetricEntry> metrics);
    /// Words that a metric's name or help must have, and its type; both may be empty.
    void setFilter(const QString &search, const QString &type);
    /// Types that occur, sorted.
    QStringList types() const;
    int metricCount() const { return static_cast<int>(m_metrics.size()); }
    int shownCount() const { return m_shown; }
    /// Invalid where it is not shown.
    QModelIndex indexOf(const QString &metric) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Each level by itself; metrics whose series nobody counted come last, whatever the order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Node;
    void rebuild();
    bool isWanted(const MetricEntry &entry) const;
    void fill(Node &node, const std::vector<int> &entries, qsizetype prefix);
    void addGroup(Node &node, const std::vector<int> &entries);
    static std::optional<qint64> seriesOf(const Node &node, const std::vector<MetricEntry> &metrics);
    void sortChildren(Node &node);
    void changeCounts(const QModelIndex &parent);
    const Node *nodeOf(const QModelIndex &index) const;
    QModelIndex indexOf(const Node &node) const;
    QVariant text(const Node &node, int column) const;

    std::vector<MetricEntry> m_metrics; ///< by name
    QStringList m_words;
    QString m_type;
    int m_shown = 0;
    int m_sortColumn = NameColumn;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::unique_ptr<Node> m_root; ///< addresses of nodes are internal pointers
};

} // namespace wardroom
