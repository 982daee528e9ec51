// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/milestonefield.h"

#include "services/render/format.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/incidenttext.h"
#include "ui/common/restyle.h"
#include "ui/theme/wardroomstyle.h"

#include <QtCore/QEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLineEdit>

namespace wardroom {

namespace {
constexpr int Dot = 8;
constexpr int DotRoom = 16;
constexpr int Least = 104;
constexpr int SourceRoom = 48;
constexpr int HeadHeight = 20;
} // namespace

MilestoneField::MilestoneField(Milestone milestone, QWidget *parent)
    : QWidget(parent)
    , m_milestone(milestone)
    , m_name(new TextLabel(TextRole::Base))
    , m_source(new ElidedLabel(TextRole::Caption, Token::TextMuted))
    , m_time(new QLineEdit)
{
    m_name->setBold(true);
    m_time->setFrame(false);
    m_time->installEventFilter(this);
    m_time->setPlaceholderText(QStringLiteral("—"));
    auto *grid = new QGridLayout(this);
    grid->addWidget(m_name, 0, 0);
    grid->addWidget(m_source, 0, 1);
    grid->addWidget(m_time, 1, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    onRestyle(this, [this, grid] {
        grid->setContentsMargins(scaled(this, DotRoom), 0, 0, 0);
        grid->setHorizontalSpacing(scaled(this, 6));
        grid->setVerticalSpacing(0);
        m_time->setFixedHeight(scaled(this, HeadHeight + 2));
        fitName();
    });
}

void MilestoneField::show(const std::optional<MilestoneMark> &mark, const QTimeZone &zone, qint64 dayMs)
{
    m_mark = mark;
    const Formatter format(languageOf(), zone);
    const QString name = IncidentText::milestone(m_milestone);
    m_name->setText(name);
    fitName();
    m_source->setText(mark ? IncidentText::actor(mark->actor, mark->origin) : QString());
    const bool sameDay = mark && format.date(mark->atMs) == format.date(dayMs);
    m_shown = !mark ? QString() : sameDay ? format.time(mark->atMs) : format.dateTime(mark->atMs).mid(5);
    if (!m_time->hasFocus() || !m_time->isModified())
        m_time->setText(m_shown);
    m_time->setCursorPosition(0);
    m_time->setAccessibleName(name);
    m_time->setAccessibleDescription(tr("Time of the milestone, as 14:35, -10m or yesterday 23:10. Empty takes it away."));
    m_time->setToolTip(mark ? format.dateTime(mark->atMs) + u' ' + format.zoneName(mark->atMs) + u'\n' + format.utc(mark->atMs)
                            : tr("Not reached yet. Type a time to set it."));
    update();
}

/// The name is never cut; who set it has what is left.
void MilestoneField::fitName()
{
    setFixedWidth(std::max(scaled(this, Least), m_name->sizeHint().width() + scaled(this, DotRoom + SourceRoom)));
}

void MilestoneField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitName();
}

void MilestoneField::setWrong(bool wrong)
{
    setInvalid(m_time, wrong);
}

void MilestoneField::enter()
{
    if (!m_time->isModified())
        return;
    m_time->setModified(false);
    if (m_time->text() != m_shown)
        Q_EMIT entered(m_time->text().trimmed());
}

void MilestoneField::restore()
{
    m_time->setText(m_shown);
    m_time->setModified(false);
    setWrong(false);
}

bool MilestoneField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        enter();
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            enter();
            return true;
        }
        if (key == Qt::Key_Escape && m_time->isModified()) {
            restore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void MilestoneField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = scaled(this, Dot);
    const QRectF dot(0.75, m_name->geometry().center().y() - side / 2 + 0.5, side, side);
    const QColor colour = themeOf(this).color(m_mark ? Token::TextPrimary : Token::TextMuted);
    // By hand filled, automatic filled too: it has happened. Hollow: it has not.
    painter.setPen(QPen(colour, 1.5));
    painter.setBrush(m_mark ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawEllipse(dot);
}

} // namespace wardroom
