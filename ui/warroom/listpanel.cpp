// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/warroom/listpanel.h"

#include "ui/warroom/roomdelegate.h"
#include "ui/warroom/roomlist.h"

#include <QtGui/QPainter>

namespace wardroom {

namespace {
constexpr int BottomPadding = 12;
} // namespace

ListPanel::ListPanel(QAbstractItemModel &model, int leastRows, QWidget *parent)
    : RoomPanel(parent)
    , m_model(model)
    , m_list(new RoomList(this))
    , m_leastRows(leastRows)
{
    m_list->setModel(&model);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&model, signal, this, &ListPanel::rowsChanged);
    rowsChanged();
}

void ListPanel::rowsChanged()
{
    const bool empty = m_model.rowCount() == 0;
    if (empty == m_list->isVisibleTo(this)) {
        m_list->setVisible(!empty);
        update();
    }
    Q_EMIT heightChanged();
}

void ListPanel::setEmptyText(const QString &text)
{
    if (text == m_emptyText)
        return;
    m_emptyText = text;
    update();
}

void ListPanel::setLook(const RoomLook &look)
{
    m_list->setLook(look);
    RoomPanel::setLook(look);
}

int ListPanel::heightOf(int rows) const
{
    return headHeight() + rows * look().rowHeight() + look().px(BottomPadding);
}

int ListPanel::naturalHeight(int) const
{
    const int rows = std::max(1, m_model.rowCount());
    return heightOf(m_mostRows > 0 ? std::min(rows, m_mostRows) : rows);
}

int ListPanel::leastHeight() const
{
    return heightOf(std::min(m_leastRows, std::max(1, m_model.rowCount())));
}

void ListPanel::arrange()
{
    const int inset = look().px(RoomDelegate::Inset);
    QRect body = bodyRect().adjusted(-inset, 0, inset, 0);
    // Whole rows only: half a line can not be read.
    body.setHeight(m_list->heightOf(std::max(1, body.height() / look().rowHeight())));
    m_list->setGeometry(body);
}

void ListPanel::paintEvent(QPaintEvent *event)
{
    RoomPanel::paintEvent(event);
    if (m_model.rowCount() > 0)
        return;
    QPainter painter(this);
    painter.setFont(look().font(RoomLook::Text::Small));
    painter.setPen(look().color(Token::TextMuted));
    painter.drawText(bodyRect().adjusted(0, look().px(6), 0, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
}

} // namespace wardroom
