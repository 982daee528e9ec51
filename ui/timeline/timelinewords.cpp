// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinewords.h"

#include "ui/common/incidenttext.h"
#include "ui/common/storytext.h"

namespace wardroom {

QString TimelineWords::actor(const TimelineEvent &event)
{
    return IncidentText::actor(event.actor, event.origin);
}

QString TimelineWords::source(const TimelineEvent &event)
{
    if (!event.source.isEmpty())
        return event.source;
    return event.origin == Origin::Automatic ? tr("Wardroom") : tr("Typed");
}

QString TimelineWords::cell(const TimelineRow &row, int column, const Formatter &format)
{
    const TimelineEvent &event = row.event;
    switch (column) {
    case -1:
        return sentence(event, row.pins, format);
    case TimelineModel::StarColumn:
        return event.starred ? tr("starred") : tr("not starred");
    case TimelineModel::TimeColumn:
        return format.time(event.occurredMs);
    case TimelineModel::LaneColumn:
        return IncidentText::lane(event.lane);
    case TimelineModel::TitleColumn:
        return StoryText::title(event, format).section(u'\n', 0, 0);
    case TimelineModel::ActorColumn:
        return actor(event);
    case TimelineModel::SourceColumn:
        return source(event);
    case TimelineModel::EvidenceColumn:
        return tr("%n pins", nullptr, row.pins);
    case TimelineModel::VisibilityColumn:
        return IncidentText::visibility(event.visibility);
    default:
        return {};
    }
}

QString TimelineWords::sentence(const TimelineEvent &event, int pins, const Formatter &format)
{
    QStringList parts{tr("%1 %2: %3", "time, lane, title").arg(format.time(event.occurredMs), IncidentText::lane(event.lane), StoryText::title(event, format))};
    if (event.endMs)
        parts << tr("until %1").arg(format.time(*event.endMs));
    if (event.origin == Origin::Automatic)
        parts << tr("recorded automatically");
    else if (!event.actor.isEmpty())
        parts << tr("by %1").arg(event.actor);
    if (event.starred)
        parts << tr("starred");
    if (pins > 0)
        parts << tr("with %n pins", nullptr, pins);
    return parts.join(tr(", ", "between the parts of a sentence"));
}

QString TimelineWords::badTime(const QString &typed)
{
    return tr("“%1” is not a time between 1970 and 2100. Write 14:35, −10m, yesterday 23:10 or 2026-11-20 14:35.").arg(typed.left(40));
}

TimelineLook TimelineWords::look()
{
    TimelineLook look;
    for (const Lane lane : AllLanes) {
        look.lanes[static_cast<std::size_t>(lane)] = IncidentText::lane(lane);
        look.laneColours[static_cast<std::size_t>(lane)] = laneColour(lane);
    }
    look.alerts = tr("Alerts");
    look.now = tr("now");
    look.more = [](int count) { return tr("+%1 more").arg(count); };
    look.paintSymbol = [](QPainter &painter, const QRect &rect, TimelineSymbol symbol, const QColor &color) {
        paintIcon(painter, rect, symbol == TimelineSymbol::Pin ? IconId::Pin : laneIcon(static_cast<Lane>(symbol)), color);
    };
    return look;
}

QString TimelineWords::readOnly()
{
    return tr("Read only: merge the file into your incidents to edit it.");
}

} // namespace wardroom
