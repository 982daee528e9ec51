// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/groupedrowsmodel.h"
#include "services/prometheus/prometheustypes.h"
#include "services/render/format.h"

namespace wardroom {

/// Targets of one scrape pool.
struct TargetPool
{
    QString name;
    int up = 0;
    int total = 0;
    friend bool operator==(const TargetPool &, const TargetPool &) = default;
};

/// What Prometheus scrapes, by scrape pool: those that are down first.
class TargetsModel final : public GroupedRowsModel<TargetPool, ScrapeTarget>
{
    Q_OBJECT
public:
    enum Column {
        EndpointColumn,
        StateColumn,
        LabelsColumn,
        LastScrapeColumn,
        DurationColumn,
        ErrorColumn,
        ColumnCount
    };

    using GroupedRowsModel::GroupedRowsModel;

    /// Dropped targets are left out.
    void setTargets(const std::vector<ScrapeTarget> &targets);
    /// How ages are written, and the moment they are counted to.
    void setFormat(const Formatter &format, qint64 nowMs);
    int downCount() const { return m_down; }
    int targetCount() const { return m_total; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant poolData(const TargetPool &pool, int column, int role) const;
    QVariant targetData(const ScrapeTarget &target, int column, int role) const;
    QString text(const ScrapeTarget &target, int column) const;

    Formatter m_format;
    qint64 m_nowMs = 0;
    int m_down = 0;
    int m_total = 0;
};

} // namespace wardroom
