// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/incidentheader.h"

#include "services/incident/incidentdesk.h"
#include "ui/common/incidenttext.h"
#include "ui/common/restyle.h"
#include "ui/common/retranslate.h"
#include "ui/common/textlabel.h"
#include "ui/incident/chipbutton.h"
#include "ui/incident/rolesdialog.h"
#include "ui/incident/titlefield.h"
#include "ui/theme/icons.h"
#include "ui/theme/wardroomstyle.h"
#include "ui/timeline/timelinewords.h"

#include <QtCore/QEvent>
#include <QtGui/QClipboard>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QToolButton>

namespace wardroom {

namespace {

constexpr int LongestTitle = 420; // that keeps the tabs beside it

QToolButton *flatButton(IconId id)
{
    auto *button = new QToolButton;
    button->setIcon(icon(id));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

std::optional<StateMark> markOf(IncidentStatus status)
{
    return status == IncidentStatus::Resolved || status == IncidentStatus::Closed ? std::optional(StateMark::Ok) : std::nullopt;
}

} // namespace

IncidentHeader::IncidentHeader(IncidentDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
{
    createParts();
    createLayout();
    onRetranslate(this, [this] { retranslate(); });
}

void IncidentHeader::createParts()
{
    m_back = flatButton(IconId::ChevronLeft);
    connect(m_back, &QToolButton::clicked, this, &IncidentHeader::backRequested);
    m_severity = new ChipButton;
    m_severity->setMenu([this](QMenu &menu) {
        for (const Severity severity : AllSeverities) {
            QAction *action = menu.addAction(IncidentText::severity(severity) + QLatin1String("  ") + IncidentText::severityMeaning(severity));
            action->setCheckable(true);
            action->setChecked(severity == m_incident.severity);
            connect(action, &QAction::triggered, this, [this, severity] {
                if (severity != m_incident.severity)
                    m_desk.submit(setSeverity(m_incident, severity, m_desk.context()));
            });
        }
    });
    m_number = new TextLabel(TextRole::Base, Token::TextSecondary);
    m_copy = flatButton(IconId::Copy);
    connect(m_copy, &QToolButton::clicked, this, [this] { QApplication::clipboard()->setText(m_incident.displayNumber()); });
    m_title = new TitleField;
    connect(m_title, &TitleField::entered, this, [this](const QString &title) { m_desk.submit(setTitle(m_incident, title)); });
    m_status = new ChipButton;
    m_status->setMenu([this](QMenu &menu) {
        for (const IncidentStatus status : AllStatuses) {
            QAction *action = menu.addAction(IncidentText::status(status));
            action->setCheckable(true);
            action->setChecked(status == m_incident.status);
            connect(action, &QAction::triggered, this, [this, status] {
                if (status != m_incident.status)
                    m_desk.submit(setStatus(m_incident, status, m_desk.context()));
            });
        }
    });
    m_roles = new QPushButton;
    m_roles->setFlat(true);
    connect(m_roles, &QPushButton::clicked, this, &IncidentHeader::openRoles);
    m_warRoom = flatButton(IconId::WarRoom);
    connect(m_warRoom, &QToolButton::clicked, this, &IncidentHeader::warRoomRequested);
    m_share = flatButton(IconId::External);
    connect(m_share, &QToolButton::clicked, this, &IncidentHeader::shareRequested);
    m_tabs = new QTabBar;
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
}

void IncidentHeader::createLayout()
{
    auto *row = new QHBoxLayout;
    for (QWidget *part : std::initializer_list<QWidget *>{m_back, m_severity, m_number, m_copy})
        row->addWidget(part);
    row->addWidget(m_title);
    for (QWidget *part : std::initializer_list<QWidget *>{m_status, m_roles})
        row->addWidget(part);
    row->addStretch(1);
    row->addWidget(m_warRoom);
    row->addWidget(m_share);
    auto *grid = new QGridLayout(this);
    grid->addLayout(row, 0, 0);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_tabs, 1, 0, 1, 2);
    onRestyle(this, [this, row, grid] {
        grid->setContentsMargins(scaled(this, 12), scaled(this, 4), scaled(this, 12), 0);
        grid->setVerticalSpacing(0);
        grid->setHorizontalSpacing(scaled(this, 16));
        row->setSpacing(scaled(this, 8));
        m_title->setMinimumWidth(scaled(this, 96));
        grid->setRowMinimumHeight(0, scaled(this, 40));
    });
}

/// Beside the title where there is room, else in a row of their own.
void IncidentHeader::placeTabs()
{
    auto *const grid = static_cast<QGridLayout *>(layout());
    const QMargins margins = grid->contentsMargins();
    const int title = std::min(m_title->sizeHint().width(), scaled(this, LongestTitle));
    QLayout *const parts = grid->itemAtPosition(0, 0)->layout();
    parts->invalidate(); // a nested layout does not learn by itself that a text has changed
    const int line = parts->sizeHint().width() - m_title->sizeHint().width() + title;
    const bool beside = width() >= line + m_tabs->sizeHint().width() + grid->horizontalSpacing() + margins.left() + margins.right();
    int row = 0;
    int column = 0;
    int rows = 0;
    int columns = 0;
    grid->getItemPosition(grid->indexOf(m_tabs), &row, &column, &rows, &columns);
    if (beside == (row == 0))
        return;
    grid->removeWidget(m_tabs);
    if (beside)
        grid->addWidget(m_tabs, 0, 1, Qt::AlignBottom);
    else
        grid->addWidget(m_tabs, 1, 0, 1, 2);
}

/// Texts have come that need more room, or less.
bool IncidentHeader::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        placeTabs();
    return handled;
}

QSize IncidentHeader::minimumSizeHint() const
{
    const auto *const grid = static_cast<QGridLayout *>(layout());
    const QMargins margins = grid->contentsMargins();
    return {grid->itemAtPosition(0, 0)->layout()->minimumSize().width() + margins.left() + margins.right(), QWidget::minimumSizeHint().height()};
}

void IncidentHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeTabs();
}

void IncidentHeader::show(const Incident &incident)
{
    m_incident = incident;
    apply();
}

void IncidentHeader::setReadOnly(bool readOnly)
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_severity, m_status, m_roles})
        part->setEnabled(!readOnly);
    m_readOnly = readOnly;
    m_title->setReadOnly(readOnly);
    m_warRoom->setVisible(!readOnly); // there is neither for what is not on this computer
    m_share->setVisible(!readOnly);
    apply();
}

void IncidentHeader::apply()
{
    m_severity->setSeverity(m_incident.severity);
    m_severity->setAccessibleName(tr("Severity: %1").arg(IncidentText::severity(m_incident.severity)));
    m_severity->setToolTip(IncidentText::severityMeaning(m_incident.severity));
    m_number->setText(m_incident.displayNumber());
    m_title->showTitle(m_incident.title);
    m_status->setText(IncidentText::status(m_incident.status));
    m_status->setMark(markOf(m_incident.status));
    m_status->setAccessibleName(tr("Status: %1").arg(m_status->text()));
    const QString commander = m_incident.role(IncidentRole::Commander);
    m_roles->setText(tr("Commander: %1").arg(commander.isEmpty() ? IncidentText::notAssigned() : commander).replace(u'&', QLatin1String("&&")));
    QStringList who;
    for (const IncidentRole role : AllRoles) {
        if (!m_incident.role(role).isEmpty())
            who += IncidentText::role(role) + QLatin1String(": ") + m_incident.role(role);
    }
    if (!m_incident.experts.isEmpty())
        who += IncidentText::experts() + QLatin1String(": ") + m_incident.experts.join(QLatin1String(", "));
    m_roles->setToolTip(who.isEmpty() ? tr("Assign roles") : Qt::convertFromPlainText(who.join(u'\n')));
    if (m_readOnly) {
        for (QWidget *part : std::initializer_list<QWidget *>{m_severity, m_status, m_title})
            part->setToolTip(TimelineWords::readOnly());
    }
}

void IncidentHeader::retranslate()
{
    const auto name = [](QWidget *button, const QString &text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    name(m_back, tr("Back to the list"));
    name(m_copy, tr("Copy the number"));
    name(m_warRoom, tr("War room"));
    name(m_share, tr("Share as a file"));
    m_title->setAccessibleName(tr("Title"));
    m_tabs->setAccessibleName(tr("Parts of the incident"));
    apply();
}

void IncidentHeader::openRoles()
{
    (new RolesDialog(m_desk, m_incident, this))->open();
}

void IncidentHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(this).color(Token::BgPanel));
    painter.fillRect(0, height() - 1, width(), 1, themeOf(this).color(Token::LineSubtle));
}

} // namespace wardroom
