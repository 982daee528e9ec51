// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/foldinggrid.h"
#include "ui/overview/goaltile.h"

namespace wardroom {

/// The success board: tiles side by side in one frame.
class GoalBoard final : public FoldingGrid
{
    Q_OBJECT
public:
    explicit GoalBoard(std::size_t tiles, QWidget *parent = nullptr);

    GoalTile &tile(std::size_t index) const { return *m_tiles[index]; }
    std::size_t count() const { return m_tiles.size(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<GoalTile *> m_tiles;
};

} // namespace wardroom
