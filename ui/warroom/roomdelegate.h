// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/warroom/roomlist.h"

#include <QtWidgets/QStyledItemDelegate>

namespace wardroom {

/// What rows of the war room have in common: their height, their ground, and how words are set in them.
class RoomDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit RoomDelegate(RoomList *list);

    static constexpr int Inset = 8; ///< of the words in their row, in RoomLook's pixels

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;

protected:
    virtual void paintRow(QPainter &painter, const QRect &row, const QModelIndex &index) const = 0;
    const RoomLook &look() const { return m_list->look(); }

    struct Words
    {
        QString text;
        Token token = Token::TextPrimary;
        RoomLook::Text size = RoomLook::Text::Body;
        bool bold = false;
    };
    /// Elided; returns the width that was taken.
    int drawLeft(QPainter &painter, const QRect &place, const Words &words) const;
    int drawRight(QPainter &painter, const QRect &place, const Words &words) const;
    int widthOf(const Words &words) const;

    RoomList *const m_list;

private:
    int draw(QPainter &painter, const QRect &place, const Words &words, Qt::Alignment side) const;
};

} // namespace wardroom
