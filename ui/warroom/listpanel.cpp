// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/warroom/listpanel.h"

#include "ui/warroom/roomdelegate.h"
#include "ui/warroom/roomlist.h"

#include <QtGui/QPainter>

namespace wardroom {

namespace {
constexpr int BottomPadding = 12;
constexpr qreal Tightest = 0.84; // of a row's height, before rows are left out
constexpr qreal Loosest = 1.12;
constexpr int LeastTarget = 24;
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
    arrange();
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
    const int usual = look().rowHeight();
    const int share = body.height() / std::max(1, m_model.rowCount());
    const bool allFit = share >= std::max(LeastTarget, static_cast<int>(usual * Tightest));
    m_list->setRowHeight(allFit ? std::min(share, static_cast<int>(usual * Loosest)) : usual);
    body.setHeight(m_list->heightOf(std::max(1, body.height() / m_list->rowHeight())));
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
    painter.drawText(bodyRect().adjusted(0, look().px(6), 0, 0),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
}

} // namespace wardroom
