// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/warroom/recenteventsmodel.h"

namespace wardroom {

RecentEventsModel::RecentEventsModel(Words words, QObject *parent)
    : RowsModel(parent)
    , m_words(std::move(words))
{
}

bool RecentEventsModel::isShown(const TimelineEvent &event)
{
    return event.origin == Origin::Hand
        || (event.kind != EventKind::Checklist && event.kind != EventKind::Action);
}

void RecentEventsModel::setEvents(const std::vector<TimelineEvent> &events)
{
    std::vector<TimelineEvent> newest;
    for (auto it = events.rbegin(); it != events.rend() && newest.size() < MostRows; ++it) {
        if (!isShown(*it))
            continue;
        newest.push_back(*it);
        newest.back().body.clear(); // not shown here, and it may be long
    }
    replaceRows(std::move(newest), [](const TimelineEvent &event) { return event.id; });
}

/// One line, whatever was pasted.
QString RecentEventsModel::titleOf(const TimelineEvent &event) const
{
    const QString words = m_words.title ? m_words.title(event, m_format) : event.title;
    const QString title = words.left(500).simplified();
    return event.count > 1 ? title + QStringLiteral(" ×%1").arg(event.count) : title;
}

void RecentEventsModel::setFormat(const Formatter &format)
{
    m_format = format;
    columnChanged(0);
}

QVariant RecentEventsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TimelineEvent &event = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(event);
    case Qt::ToolTipRole:
        return titleOf(event) + u'\n' + m_format.dateTime(event.occurredMs) + u'\n'
            + m_format.utc(event.occurredMs);
    case Qt::AccessibleTextRole:
        return QStringList{m_format.timeToMinute(event.occurredMs), m_words.lane(event.lane), titleOf(event),
                           m_words.actor(event.actor, event.origin)}
            .join(QStringLiteral(", "));
    case TimeRole:
        return m_format.timeToMinute(event.occurredMs);
    case LaneRole:
        return static_cast<int>(event.lane);
    case LaneTextRole:
        return m_words.lane(event.lane);
    case ActorRole:
        return m_words.actor(event.actor, event.origin);
    case AutomaticRole:
        return event.origin == Origin::Automatic;
    case IdRole:
        return event.id;
    default:
        return {};
    }
}

} // namespace wardroom
