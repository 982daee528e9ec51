// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/warroom/roompanel.h"

class QAbstractItemModel;

namespace wardroom {

class EntryBox;
class RoomList;

/// The live timeline, newest first, with the entry box below it.
class TimelinePanel final : public RoomPanel
{
    Q_OBJECT
public:
    /// @p withEntry: not in the mirror. @p room: see EntryBox.
    TimelinePanel(QAbstractItemModel &events, bool withEntry, QWidget *room, QWidget *parent = nullptr);

    RoomList &list() const { return *m_list; }
    EntryBox *entry() const { return m_entry; } ///< null in the mirror

    void setLook(const RoomLook &look) override;
    int naturalHeight(int width) const override;
    int leastHeight() const override;

protected:
    void arrange() override;
    void paintEvent(QPaintEvent *event) override;

private:
    int entryHeight() const;

    QAbstractItemModel &m_events;
    RoomList *m_list;
    EntryBox *m_entry = nullptr;
};

} // namespace wardroom
