// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/warroom/roomstatusline.h"

#include "ui/shell/sourcestatus.h"
#include "ui/warroom/warroompresenter.h"

#include <QtGui/QPainter>

namespace wardroom {

namespace {
constexpr int Side = 28;
constexpr int ItemGap = 38;
constexpr int MarkSize = 20;
constexpr int MarkGap = 8;
} // namespace

RoomStatusLine::RoomStatusLine(WarRoomPresenter &presenter, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
{
    connect(&presenter, &WarRoomPresenter::ticked, this, &RoomStatusLine::refresh);
    connect(&presenter, &WarRoomPresenter::formatChanged, this, &RoomStatusLine::refresh);
    connect(&presenter.desk(), &IncidentDesk::savedChanged, this, &RoomStatusLine::refresh);
    refresh();
}

std::vector<RoomStatusLine::Item> RoomStatusLine::sources() const
{
    std::vector<Item> items;
    const auto &session = m_presenter.view().session();
    if (!session)
        return {{StateMark::Unknown, {}, tr("No environment is open"), {}}};
    for (const SourceKind kind : {SourceKind::Prometheus, SourceKind::Alertmanager, SourceKind::Loki}) {
        const SourceStatus status = SourceStatus::of(kind, session->monitor(kind).health(),
                                                     m_presenter.format(), m_presenter.nowMs());
        items.push_back({status.mark, SourceStatus::name(kind), status.word, status.age});
    }
    return items;
}

RoomStatusLine::Item RoomStatusLine::saved() const
{
    const IncidentDesk &desk = m_presenter.desk();
    if (desk.problem())
        return {StateMark::Error, {}, tr("Incidents can not be read"), {}};
    if (desk.pending() > 0)
        return {StateMark::Stale, {}, tr("Saving"), {}};
    return {StateMark::Ok,
            desk.savedMs() > 0 ? tr("Saved %1").arg(m_presenter.format().time(desk.savedMs())) : QString(),
            {},
            {}};
}

void RoomStatusLine::refresh()
{
    std::vector<Item> now = sources();
    Item kept = saved();
    const QString time = m_presenter.format().time(m_presenter.nowMs());
    if (now != m_sources || kept != m_saved || time != m_time)
        update();
    m_sources = std::move(now);
    m_saved = std::move(kept);
    m_time = time;
    setAccessibleName(m_time);
}

void RoomStatusLine::setLook(const RoomLook &look)
{
    m_look = look;
    update();
}

int RoomStatusLine::widthOf(const Item &item) const
{
    const QFontMetrics metrics(m_look.font(RoomLook::Text::Small));
    int width = m_look.px(MarkSize + MarkGap);
    for (const QString &words : {item.name, item.word, item.age})
        width += words.isEmpty() ? 0 : metrics.horizontalAdvance(words) + m_look.px(MarkGap);
    return width;
}

int RoomStatusLine::paintItem(QPainter &painter, int left, const Item &item) const
{
    const int size = m_look.px(MarkSize);
    paintStateMark(painter, QRectF(left, (height() - size) / 2.0, size, size), item.mark, m_look.theme());
    painter.setFont(m_look.font(RoomLook::Text::Small));
    int x = left + size + m_look.px(MarkGap);
    const auto words = [&](const QString &text, Token token) {
        if (text.isEmpty())
            return;
        painter.setPen(m_look.color(token));
        painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignLeft | Qt::AlignVCenter, text);
        x += painter.fontMetrics().horizontalAdvance(text) + m_look.px(MarkGap);
    };
    words(item.name, Token::TextPrimary);
    words(item.word, item.mark == StateMark::Unknown ? Token::TextSecondary : tokenOf(item.mark));
    words(item.age, Token::TextSecondary);
    return x;
}

void RoomStatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.color(Token::BgWindow));
    painter.fillRect(0, 0, width(), std::max(1, qRound(m_look.lineWidth())), m_look.color(Token::LineStrong));
    int x = m_look.px(Side);
    if (const auto &session = m_presenter.view().session()) {
        const int bar = m_look.px(8);
        painter.fillRect(x, height() / 4, bar, height() / 2,
                         m_look.theme().chartColor(session->connection().colour));
        painter.setFont(m_look.font(RoomLook::Text::Small, true));
        painter.setPen(m_look.color(Token::TextPrimary));
        const QString name = session->connection().name;
        painter.drawText(QRect(x + bar + m_look.px(MarkGap), 0, width(), height()),
                         Qt::AlignLeft | Qt::AlignVCenter, name);
        x += bar + m_look.px(MarkGap) + painter.fontMetrics().horizontalAdvance(name) + m_look.px(ItemGap);
    }
    for (const Item &item : m_sources)
        x = paintItem(painter, x, item) + m_look.px(ItemGap);
    painter.setFont(m_look.font(RoomLook::Text::Lead, true));
    painter.setPen(m_look.color(Token::TextPrimary));
    const QRect line(0, 0, width() - m_look.px(Side), height());
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, m_time);
    const int clock = painter.fontMetrics().horizontalAdvance(m_time);
    if (!m_saved.name.isEmpty() || !m_saved.word.isEmpty())
        paintItem(painter, line.right() - clock - m_look.px(ItemGap) - widthOf(m_saved), m_saved);
}

} // namespace wardroom
