// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/warroom/headband.h"

#include "services/incident/incidentcontent.h"
#include "ui/common/incidenttext.h"
#include "ui/common/severitychip.h"
#include "ui/theme/icons.h"
#include "ui/warroom/clocktile.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QToolTip>

namespace wardroom {

namespace {

constexpr int Side = 28;
constexpr int Gap = 24;
constexpr int SmallestTitle = 68; // per cent of the full size

IconId statusIcon(IncidentStatus status)
{
    switch (status) {
    case IncidentStatus::Triage:
        return IconId::Incident;
    case IncidentStatus::Investigating:
        return IconId::Search;
    case IncidentStatus::Fixing:
        return IconId::Rollback;
    case IncidentStatus::Monitoring:
        return IconId::Clock;
    case IncidentStatus::Resolved:
    case IncidentStatus::Closed:
        break;
    }
    return IconId::Check;
}

} // namespace

HeadBand::HeadBand(QWidget *parent)
    : QWidget(parent)
    , m_severity(new SeverityChip(this))
    , m_menu(new QToolButton(this))
{
    m_menu->setIcon(icon(IconId::More));
    m_menu->setAutoRaise(true);
    for (ClockTile *&clock : m_clocks)
        clock = new ClockTile(this);
}

QString HeadBand::headlineOf(const IncidentContent &content)
{
    const StatusUpdate *update = content.updates.empty() ? nullptr : &content.updates.back();
    for (auto it = content.events.rbegin(); it != content.events.rend(); ++it) {
        if (update && it->occurredMs <= update->atMs)
            break;
        const bool done =
            it->lane == Lane::Action || it->lane == Lane::Decision || it->lane == Lane::Communication;
        if (it->origin == Origin::Hand && done)
            return it->title.left(300).simplified();
    }
    return update ? update->text.left(300).simplified() : QString();
}

void HeadBand::setContent(const IncidentContent &content)
{
    const Incident &incident = content.incident;
    m_severity->setSeverity(incident.severity);
    m_title = incident.title;
    m_number = incident.displayNumber();
    m_state = incident.status;
    m_status = IncidentText::status(incident.status);
    m_headline = headlineOf(content);
    describe();
    update();
}

void HeadBand::describe()
{
    QStringList parts{IncidentText::severity(m_severity->severity()), m_title, m_number, m_status,
                      m_headline};
    parts.removeAll(QString());
    setAccessibleName(parts.join(QStringLiteral(", ")));
    m_menu->setAccessibleName(tr("What can be done"));
    m_menu->setToolTip(tr("What can be done"));
}

void HeadBand::setClocks(const IncidentClocks &clocks)
{
    const QString none = QStringLiteral("—");
    m_clocks[0]->setTime(clocks.stopped ? tr("Lasted") : tr("Running for"), stopwatchText(clocks.runningMs));
    m_clocks[1]->setTime(tr("Since last update"),
                         clocks.sinceUpdateMs ? stopwatchText(*clocks.sinceUpdateMs) : none);
    const bool overdue = clocks.isOverdue();
    m_clocks[2]->setTime(overdue ? tr("Update overdue") : tr("Next update in"),
                         clocks.untilUpdateMs ? stopwatchText(*clocks.untilUpdateMs) : none, overdue);
    int wanted = 0;
    for (const ClockTile *clock : m_clocks)
        wanted += clock->wantedWidth();
    if (wanted != m_clocks[2]->geometry().right() + 1 - m_clocks[0]->x())
        arrange();
}

void HeadBand::setLook(const RoomLook &look)
{
    m_look = look;
    for (ClockTile *clock : m_clocks)
        clock->setLook(look);
    arrange();
    update();
}

void HeadBand::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void HeadBand::arrange()
{
    const int line = std::max(1, qRound(m_look.lineWidth()));
    int wanted = 0;
    for (const ClockTile *clock : m_clocks)
        wanted += clock->wantedWidth();
    const int most = width() / 2;
    int right = width();
    for (std::size_t i = m_clocks.size(); i-- > 0;) {
        const int share = m_clocks[i]->wantedWidth() * std::min(wanted, most) / std::max(1, wanted);
        right -= share;
        m_clocks[i]->setGeometry(right, 0, share, height() - line);
    }
    // A narrow band has a smaller chip: the words beside it say more.
    QFont chip = m_look.font(RoomLook::Text::Severity);
    const int room = right - 2 * m_look.px(Side);
    if (severitySize(chip).width() > room * 0.4)
        chip.setPixelSize(
            std::max(12, static_cast<int>(chip.pixelSize() * room * 0.4 / severitySize(chip).width())));
    m_severity->setFont(chip);
    const QSize size = severitySize(chip).toSize();
    m_severity->setGeometry(m_look.px(Side), (height() - size.height()) / 2, size.width(), size.height());
    const int button = std::max(24, m_look.px(44));
    m_menu->setGeometry(right - button - m_look.px(8), m_look.px(10), button, button);
    m_menu->setIconSize(QSize(button, button) * 0.6);
}

QRect HeadBand::textRect() const
{
    const int left = m_severity->geometry().right() + 1 + m_look.px(Gap);
    const int right = m_menu->isHidden() ? m_clocks[0]->x() : m_menu->x();
    return {left, 0, right - left - m_look.px(16), height()};
}

/// A long title is set smaller before it is cut.
QFont HeadBand::titleFont(int room) const
{
    QFont font = m_look.font(RoomLook::Text::Title);
    const int wanted = QFontMetrics(font).horizontalAdvance(m_title);
    if (wanted > room && wanted > 0)
        font.setPixelSize(std::max(font.pixelSize() * SmallestTitle / 100, font.pixelSize() * room / wanted));
    return font;
}

bool HeadBand::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString words = m_title + u'\n' + m_status + u' ' + m_headline;
        QToolTip::showText(help->globalPos(),
                           textRect().contains(help->pos()) ? words.toHtmlEscaped() : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

void HeadBand::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.color(Token::BgWindow));
    const int line = std::max(1, qRound(m_look.lineWidth()));
    painter.fillRect(0, height() - line, width(), line, m_look.color(Token::LineStrong));

    const QRect text = textRect();
    const int middle = text.top() + text.height() * 53 / 100;
    painter.setFont(titleFont(text.width()));
    painter.setPen(m_look.color(Token::TextPrimary));
    const int titleHeight = painter.fontMetrics().height();
    painter.drawText(
        QRect(text.left(), middle - titleHeight, text.width(), titleHeight), Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(m_title, Qt::ElideRight, text.width(), Qt::TextSingleLine));

    painter.setFont(m_look.font(RoomLook::Text::Body));
    painter.setPen(m_look.color(Token::TextSecondary));
    QRect second(text.left(), middle + m_look.px(6), text.width(), painter.fontMetrics().height());
    painter.drawText(second, Qt::AlignLeft | Qt::AlignVCenter, m_number);
    second.setLeft(second.left() + painter.fontMetrics().horizontalAdvance(m_number) + m_look.px(18));
    const int side = m_look.px(22);
    const QColor accent = m_look.color(Token::Accent);
    paintIcon(painter, QRect(second.left(), second.center().y() - side / 2 + 1, side, side),
              statusIcon(m_state), accent);
    second.setLeft(second.left() + side + m_look.px(8));
    painter.setFont(m_look.font(RoomLook::Text::Body, true));
    painter.setPen(accent);
    const QString words =
        m_headline.isEmpty() ? m_status : tr("%1: %2", "status and headline").arg(m_status, m_headline);
    painter.drawText(
        second, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(words, Qt::ElideRight, second.width(), Qt::TextSingleLine));
}

} // namespace wardroom
