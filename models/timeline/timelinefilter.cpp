// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/timelinefilter.h"

namespace wardroom {

TimelineFilter::TimelineFilter(TimelineModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
}

void TimelineFilter::apply()
{
    invalidateRowsFilter();
    Q_EMIT filterChanged();
}

void TimelineFilter::setText(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (m_text == trimmed)
        return;
    m_text = trimmed;
    apply();
}

void TimelineFilter::setLaneShown(Lane lane, bool shown)
{
    bool &place = m_lanes[static_cast<std::size_t>(lane)];
    if (place == shown)
        return;
    place = shown;
    apply();
}

void TimelineFilter::setStarredOnly(bool on)
{
    if (m_starredOnly == on)
        return;
    m_starredOnly = on;
    apply();
}

void TimelineFilter::setAutomaticShown(bool shown)
{
    if (m_automatic == shown)
        return;
    m_automatic = shown;
    apply();
}

bool TimelineFilter::hidesAnything() const
{
    return !m_text.isEmpty() || m_starredOnly || std::any_of(m_lanes.begin(), m_lanes.end(), [](bool shown) { return !shown; });
}

bool TimelineFilter::acceptsButLane(const TimelineRow &row) const
{
    const TimelineEvent &event = row.event;
    // What a person has starred is part of the story, whoever recorded it.
    if (!m_automatic && event.origin == Origin::Automatic && !event.starred)
        return false;
    if (m_starredOnly && !event.starred)
        return false;
    return m_text.isEmpty() || event.title.contains(m_text, Qt::CaseInsensitive) || event.actor.contains(m_text, Qt::CaseInsensitive)
        || event.body.contains(m_text, Qt::CaseInsensitive);
}

bool TimelineFilter::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    const TimelineRow &row = m_model.row(sourceRow);
    return isLaneShown(row.event.lane) && acceptsButLane(row);
}

std::array<int, 5> TimelineFilter::laneCounts() const
{
    std::array<int, 5> counts{};
    for (const TimelineRow &row : m_model.rows()) {
        if (acceptsButLane(row))
            ++counts[static_cast<std::size_t>(row.event.lane)];
    }
    return counts;
}

int TimelineFilter::automaticCount() const
{
    const auto automatic = [](const TimelineRow &row) { return row.event.origin == Origin::Automatic; };
    return static_cast<int>(std::count_if(m_model.rows().begin(), m_model.rows().end(), automatic));
}

int TimelineFilter::rowOf(const QUuid &id) const
{
    const int source = m_model.rowOf(id);
    return source < 0 ? -1 : mapFromSource(m_model.index(source, 0)).row();
}

} // namespace wardroom
