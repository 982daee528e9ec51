// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/marks.h"
#include "ui/warroom/roomlook.h"

#include <QtWidgets/QWidget>

#include <vector>

namespace wardroom {

class WarRoomPresenter;

/// The mirror's own status line: environment, sources with the age of their data, whether all is saved, the
/// time.
class RoomStatusLine final : public QWidget
{
    Q_OBJECT
public:
    explicit RoomStatusLine(WarRoomPresenter &presenter, QWidget *parent = nullptr);

    void setLook(const RoomLook &look);
    int wantedHeight() const { return m_look.px(48); }
    void refresh();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Item
    {
        StateMark mark;
        QString name;
        QString word; ///< in the mark's colour
        QString age;
        friend bool operator==(const Item &, const Item &) = default;
    };
    std::vector<Item> sources() const;
    Item saved() const;
    int paintItem(QPainter &painter, int left, const Item &item) const;
    int widthOf(const Item &item) const;

    WarRoomPresenter &m_presenter;
    RoomLook m_look;
    std::vector<Item> m_sources;
    Item m_saved{StateMark::Ok, {}, {}, {}};
    QString m_time;
};

} // namespace wardroom
