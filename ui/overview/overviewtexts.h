// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/overview/activealertsmodel.h"
#include "ui/common/marks.h"
#include "ui/overview/goaltile.h"

#include <QtCore/QCoreApplication>

namespace wardroom {

/// Data of the success board as a person reads it. Pure.
struct OverviewTexts
{
    Q_DECLARE_TR_FUNCTIONS(OverviewTexts)
public:
    /// "goal ≥ 99.9 %", "goal 0"
    static QString goal(const Goal &goal, Unit unit, const Formatter &format);
    /// @p span: the range on the screen. @p alerts: by priority, for the tile that counts alerts.
    static GoalTile::Content tile(const TileDefinition &definition, const TileData &data, TimeSpan span,
                                  qint64 nowMs, const std::array<int, PriorityCount> &alerts,
                                  const Formatter &format);
    struct HeadState
    {
        StateMark mark = StateMark::Ok;
        QString word;
    };
    /// What a panel's head says about its data: stale, partial, or nothing.
    static HeadState headState(const PartState &state, qint64 nowMs, const Formatter &format);
    /// "stale, 4m 03s old"
    static QString stale(qint64 dataMs, qint64 nowMs, const Formatter &format);

private:
    static QString remark(const TileDefinition &definition, const TileData &data, TimeSpan span,
                          const std::array<int, PriorityCount> &alerts, const Formatter &format);
};

} // namespace wardroom
