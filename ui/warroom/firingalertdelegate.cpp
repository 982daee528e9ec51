// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/warroom/firingalertdelegate.h"

#include "models/warroom/incidentalertsmodel.h"
#include "ui/common/marks.h"

#include <QtGui/QPainter>

namespace wardroom {

namespace {
constexpr int Gap = 20;
} // namespace

void FiringAlertDelegate::paintRow(QPainter &painter, const QRect &row, const QModelIndex &index) const
{
    const int gap = look().px(Gap);
    const int priority = index.data(IncidentAlertsModel::PriorityRole).toInt();
    const bool silenced = index.data(IncidentAlertsModel::SilencedRole).toBool();
    const QFont chip = look().font(RoomLook::Text::Small);
    paintPriority(painter, row, priority, look().theme(), chip);
    QRect rest = row.adjusted(static_cast<int>(prioritySize(chip).width()) + gap, 0, 0, 0);

    const QString age = silenced ? tr("silenced") : index.data(IncidentAlertsModel::AgeRole).toString();
    const int ages = std::max(widthOf({age, Token::TextSecondary, RoomLook::Text::Body}), look().px(70));
    drawRight(painter, rest, {age, Token::TextSecondary, RoomLook::Text::Body});
    rest.setRight(rest.right() - ages - gap / 2);
    const Words value{index.data(IncidentAlertsModel::ValueRole).toString(), Token::TextPrimary,
                      RoomLook::Text::Body, true};
    rest.setRight(rest.right() - drawRight(painter, rest, value) - gap);
    drawLeft(painter, rest,
             {index.data().toString(), silenced ? Token::TextMuted : Token::TextPrimary, RoomLook::Text::Body,
              priority == 0 && !silenced});
}

} // namespace wardroom
