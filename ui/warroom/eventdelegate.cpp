// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/warroom/eventdelegate.h"

#include "models/warroom/recenteventsmodel.h"
#include "ui/common/incidenttext.h"

#include <QtGui/QPainter>

namespace wardroom {

namespace {
constexpr int Gap = 20;
constexpr int DotSize = 15;
constexpr int DotGap = 8;
constexpr qreal MostActor = 0.22; // of the row
constexpr qreal MostLane = 0.19;
} // namespace

int EventDelegate::laneWidth(RoomLook::Text size) const
{
    int width = 0;
    for (const Lane lane : AllLanes)
        width = std::max(width, widthOf({IncidentText::lane(lane), Token::TextPrimary, size}));
    return width;
}

void EventDelegate::paintRow(QPainter &painter, const QRect &row, const QModelIndex &index) const
{
    const bool newest = index.row() == 0;
    const int gap = look().px(Gap);
    QRect rest = row;
    drawLeft(painter, rest,
             {index.data(RecentEventsModel::TimeRole).toString(),
              newest ? Token::TextPrimary : Token::TextSecondary, RoomLook::Text::Body, newest});
    rest.setLeft(rest.left()
                 + widthOf({QStringLiteral("00:00"), Token::TextPrimary, RoomLook::Text::Body, true}) + gap);

    const auto lane = static_cast<Lane>(index.data(RecentEventsModel::LaneRole).toInt());
    const QColor colour = look().theme().chartColor(laneColour(lane));
    const int dot = look().px(DotSize);
    const qreal line = look().lineWidth();
    QRectF disc(rest.left(), rest.center().y() - dot / 2.0 + 0.5, dot, dot);
    // Filled by hand, hollow where nobody did it: as on the timeline.
    const bool hollow = index.data(RecentEventsModel::AutomaticRole).toBool();
    painter.setPen(QPen(colour, line));
    painter.setBrush(hollow ? QBrush(Qt::NoBrush) : QBrush(colour));
    painter.drawEllipse(disc.adjusted(line / 2, line / 2, -line / 2, -line / 2));
    rest.setLeft(rest.left() + dot + look().px(DotGap));
    // English has long words for them.
    const int most = static_cast<int>(row.width() * MostLane);
    const bool large = laneWidth(RoomLook::Text::Body) <= most;
    const RoomLook::Text size = large ? RoomLook::Text::Body : RoomLook::Text::Small;
    const int lanes = large ? laneWidth(size) : std::min(laneWidth(size), most * 3 / 2);
    drawLeft(painter, QRect(rest.left(), rest.top(), lanes, rest.height()),
             {index.data(RecentEventsModel::LaneTextRole).toString(), Token::TextPrimary, size});
    rest.setLeft(rest.left() + lanes + gap);

    const QRect actors(row.right() - static_cast<int>(row.width() * MostActor), row.top(),
                       static_cast<int>(row.width() * MostActor), row.height());
    const int actor = drawRight(
        painter, actors,
        {index.data(RecentEventsModel::ActorRole).toString(), Token::TextSecondary, RoomLook::Text::Small});
    rest.setRight(row.right() - actor - gap / 2);
    drawLeft(painter, rest, {index.data().toString(), Token::TextPrimary, RoomLook::Text::Body, newest});
}

} // namespace wardroom
