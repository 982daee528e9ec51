// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/warroom/timelinepanel.h"

#include "ui/warroom/entrybox.h"
#include "ui/warroom/eventdelegate.h"
#include "ui/warroom/roomlist.h"

#include <QtGui/QPainter>

namespace wardroom {

namespace {
constexpr int LeastRows = 3;
constexpr int NaturalRows = 6;
constexpr int EntryGap = 12;
constexpr int BottomPadding = 16;
} // namespace

TimelinePanel::TimelinePanel(QAbstractItemModel &events, bool withEntry, QWidget *room, QWidget *parent)
    : RoomPanel(parent)
    , m_events(events)
    , m_list(new RoomList(this))
{
    m_list->setModel(&events);
    m_list->setItemDelegate(new EventDelegate(m_list));
    if (withEntry) {
        m_entry = new EntryBox(room, this);
        connect(m_entry, &EntryBox::heightChanged, this, &TimelinePanel::arrange);
    }
    connect(&events, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int) {
        // What is new is seen, unless somebody is reading further down.
        if (first == 0 && !m_list->hasFocus())
            m_list->scrollToTop();
        update();
    });
}

void TimelinePanel::setLook(const RoomLook &look)
{
    m_list->setLook(look);
    if (m_entry)
        m_entry->setLook(look);
    RoomPanel::setLook(look);
}

int TimelinePanel::entryHeight() const
{
    return m_entry ? m_entry->wantedHeight() + look().px(EntryGap) : 0;
}

int TimelinePanel::naturalHeight(int) const
{
    return headHeight() + m_list->heightOf(NaturalRows) + entryHeight() + look().px(BottomPadding);
}

int TimelinePanel::leastHeight() const
{
    return headHeight() + m_list->heightOf(LeastRows) + entryHeight() + look().px(BottomPadding);
}

void TimelinePanel::arrange()
{
    QRect body = bodyRect();
    if (m_entry) {
        m_entry->resize(body.width(), m_entry->height()); // its words wrap
        const int height = m_entry->wantedHeight();
        m_entry->setGeometry(body.left(), body.bottom() + 1 - height - look().px(4), body.width(), height);
        body.setBottom(m_entry->y() - look().px(EntryGap));
    }
    // Whole rows only: half a line can not be read.
    const int rows = std::max(0, body.height() / look().rowHeight());
    const int inset = look().px(RoomDelegate::Inset);
    m_list->setGeometry(body.left() - inset, body.top(), body.width() + 2 * inset, m_list->heightOf(rows));
}

void TimelinePanel::paintEvent(QPaintEvent *event)
{
    RoomPanel::paintEvent(event);
    if (m_events.rowCount() > 0)
        return;
    QPainter painter(this);
    painter.setFont(look().font(RoomLook::Text::Small));
    painter.setPen(look().color(Token::TextMuted));
    painter.drawText(bodyRect(), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                     tr("Nothing is noted yet."));
}

} // namespace wardroom
