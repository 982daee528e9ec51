// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/warroom/commandpopup.h"

#include "ui/warroom/roomdelegate.h"

#include <QtGui/QPainter>

namespace wardroom {

namespace {

/// The command in the accent's colour, the rest as text; the chosen row is marked though the list has no
/// focus.
class OfferDelegate final : public RoomDelegate
{
public:
    using RoomDelegate::RoomDelegate;

protected:
    void paintRow(QPainter &painter, const QRect &row, const QModelIndex &index) const override
    {
        if (index == m_list->currentIndex()) {
            const int inset = look().px(Inset);
            painter.fillRect(row.adjusted(-inset, 0, inset, 0), look().color(Token::BgSelected));
        }
        const QString line = index.data().toString();
        const qsizetype space = line.indexOf(u' ');
        const int used =
            drawLeft(painter, row, {line.left(space), Token::Accent, RoomLook::Text::Body, true});
        if (space > 0)
            drawLeft(painter, row.adjusted(used, 0, 0, 0),
                     {line.mid(space), Token::TextPrimary, RoomLook::Text::Body});
    }
};

constexpr int Width = 620;

} // namespace

CommandPopup::CommandPopup(QAbstractItemModel &model, QWidget *parent)
    : QFrame(parent)
    , m_model(model)
    , m_list(new RoomList(this))
{
    hide();
    setObjectName(QStringLiteral("offers"));
    setFocusPolicy(Qt::NoFocus);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setModel(&model);
    m_list->setItemDelegate(new OfferDelegate(m_list));
    connect(m_list, &RoomList::rowClicked, this,
            [this](const QModelIndex &index) { Q_EMIT clicked(index.row()); });
}

void CommandPopup::setLook(const RoomLook &look)
{
    m_look = look;
    m_list->setLook(look);
    QPalette colours = m_list->palette();
    colours.setColor(QPalette::Base, look.color(Token::BgRaised));
    m_list->setPalette(colours);
}

void CommandPopup::showAbove(const QRect &box)
{
    const int rows = m_model.rowCount();
    const int height = std::min(m_list->heightOf(rows) + 2, std::max(m_look.rowHeight() + 2, box.top() - 4));
    const int width = std::min(box.width(), m_look.px(Width));
    setGeometry(box.left(), box.top() - height - 3, width, height);
    m_list->setGeometry(rect().adjusted(1, 1, -1, -1));
    m_list->setCurrentIndex({});
    show();
    raise();
}

void CommandPopup::move(int step)
{
    const int rows = m_model.rowCount();
    if (rows == 0)
        return;
    const int from = chosenRow();
    const int row = from < 0 ? (step > 0 ? 0 : rows - 1) : (from + step + rows) % rows;
    m_list->setCurrentIndex(m_model.index(row, 0));
    m_list->viewport()->update();
}

int CommandPopup::chosenRow() const
{
    return m_list->currentIndex().row();
}

void CommandPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_look.color(Token::LineStrong));
    painter.setBrush(m_look.color(Token::BgRaised));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace wardroom
