// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/incidentcorner.h"

#include "services/core/clock.h"
#include "services/incident/incidentdesk.h"
#include "services/render/format.h"
#include "ui/common/incidenttext.h"
#include "ui/common/severitychip.h"
#include "ui/theme/fonts.h"
#include "ui/theme/wardroomstyle.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QMenuBar>

namespace wardroom {

namespace {

constexpr int TickMs = 1000;
constexpr int Gap = 8;
constexpr int Side = 12;
constexpr int LongestTitle = 320;
constexpr int RowHeight = 24;

} // namespace

IncidentCorner::IncidentCorner(IncidentDesk &desk, const Clock &clock, QWidget *parent)
    : QAbstractButton(parent)
    , m_desk(desk)
    , m_clock(clock)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (m_incident)
            Q_EMIT incidentRequested(m_incident->id);
    });
    m_tick.setInterval(TickMs);
    connect(&m_tick, &QTimer::timeout, this, &IncidentCorner::tick);
    connect(&desk, &IncidentDesk::currentChanged, this, &IncidentCorner::follow);
    connect(&desk, &IncidentDesk::listChanged, this, &IncidentCorner::follow);
    follow();
}

void IncidentCorner::follow()
{
    const Incident *const current = m_desk.find(m_desk.current());
    m_incident = current ? std::optional(*current) : std::nullopt;
    setVisible(m_incident.has_value());
    if (m_incident && m_incident->isOpen())
        m_tick.start();
    else
        m_tick.stop();
    tick();
    updateGeometry();
    // A menu bar does not follow the size of its corner: being given it again, it lays itself out anew.
    if (auto *bar = qobject_cast<QMenuBar *>(parentWidget()))
        bar->setCornerWidget(this, Qt::TopRightCorner);
}

QString IncidentCorner::clockText() const
{
    if (!m_incident)
        return {};
    const qint64 end = m_incident->isOpen() ? m_clock.nowMs() : m_incident->at(Milestone::Resolved).value_or(m_clock.nowMs());
    return Formatter().age(end - m_incident->startedMs());
}

void IncidentCorner::tick()
{
    if (m_incident) {
        setAccessibleName(tr("%1 %2, %3, %4").arg(IncidentText::severity(m_incident->severity), m_incident->displayNumber(),
                                                  m_incident->title, clockText()));
        setToolTip(Qt::convertFromPlainText(m_incident->title));
    }
    update();
}

QSize IncidentCorner::sizeHint() const
{
    if (!m_incident)
        return {0, 0};
    const QFontMetrics metrics(font());
    const QFontMetrics strong(bold(font()));
    const int title = std::min(strong.horizontalAdvance(m_incident->title), scaled(this, LongestTitle));
    // The clock grows as it runs: room for its longest form, so that nothing beside it moves.
    const int clock = std::max(strong.horizontalAdvance(clockText()), strong.horizontalAdvance(QStringLiteral("00h 00m")));
    return {qCeil(severitySize(font()).width()) + metrics.horizontalAdvance(m_incident->displayNumber()) + title + clock
                + scaled(this, 3 * Gap + 2 * Side),
            scaled(this, RowHeight)};
}

void IncidentCorner::paintEvent(QPaintEvent *)
{
    if (!m_incident)
        return;
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    if (underMouse())
        painter.fillRect(rect(), theme.color(Token::BgHover));
    QRect rest = rect().adjusted(scaled(this, Side), 0, -scaled(this, Side), 0);
    paintSeverity(painter, rest, m_incident->severity, theme, font());
    rest.setLeft(rest.left() + qCeil(severitySize(font()).width()) + scaled(this, Gap));

    const auto put = [&](const QString &text, Token token, Qt::Alignment side) {
        painter.setPen(theme.color(token));
        painter.drawText(rest, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, rest.width()));
        const int used = painter.fontMetrics().horizontalAdvance(text) + scaled(this, Gap);
        side == Qt::AlignLeft ? rest.setLeft(rest.left() + used) : rest.setRight(rest.right() - used);
    };
    put(m_incident->displayNumber(), Token::TextSecondary, Qt::AlignLeft);
    painter.setFont(bold(font()));
    put(clockText(), Token::TextPrimary, Qt::AlignRight);
    put(m_incident->title, Token::TextPrimary, Qt::AlignLeft);
}

void IncidentCorner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        tick();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

} // namespace wardroom
