// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/goaltile.h"

class QGridLayout;

namespace wardroom {

/// The success board: tiles side by side in one frame; where there is not room for a row, in two.
class GoalBoard final : public QWidget
{
    Q_OBJECT
public:
    explicit GoalBoard(std::size_t tiles, QWidget *parent = nullptr);

    GoalTile &tile(std::size_t index) const { return *m_tiles[index]; }
    std::size_t count() const { return m_tiles.size(); }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange(int columns);

    QGridLayout *m_grid = nullptr;
    std::vector<GoalTile *> m_tiles;
    int m_columns = 0;
};

} // namespace wardroom
