// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/timelinemodel.h"

#include <QtCore/QSortFilterProxyModel>

#include <array>

namespace wardroom {

/// Which events are shown, in the table and on the lanes. At first: all lanes, no automatic ones.
class TimelineFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit TimelineFilter(TimelineModel &model, QObject *parent = nullptr);

    TimelineModel &timeline() const { return m_model; }
    /// Any part of title, body or actor, in any case.
    void setText(const QString &text);
    void setLaneShown(Lane lane, bool shown);
    bool isLaneShown(Lane lane) const { return m_lanes[static_cast<std::size_t>(lane)]; }
    void setStarredOnly(bool on);
    void setAutomaticShown(bool shown);
    bool isAutomaticShown() const { return m_automatic; }
    bool hidesAnything() const; ///< by text, lane or star

    /// How many events of each lane there are, apart from the choice of lanes.
    std::array<int, 5> laneCounts() const;
    int automaticCount() const;
    const TimelineRow &row(int proxyRow) const { return m_model.row(mapToSource(index(proxyRow, 0)).row()); }
    int rowOf(const QUuid &id) const; ///< -1: none, or filtered out

Q_SIGNALS:
    void filterChanged();

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    void apply();
    bool acceptsButLane(const TimelineRow &row) const;

    TimelineModel &m_model;
    QString m_text;
    std::array<bool, 5> m_lanes{true, true, true, true, true};
    bool m_starredOnly = false;
    bool m_automatic = false;
};

} // namespace wardroom
