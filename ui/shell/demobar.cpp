// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/demobar.h"

#include "ui/common/marklabel.h"
#include "ui/common/restyle.h"
#include "ui/common/retranslate.h"
#include "ui/common/textlabel.h"
#include "ui/shell/democontrols.h"
#include "ui/theme/icons.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QPushButton>

namespace wardroom {

namespace {

constexpr int Speeds[] = {1, 5, 20};

std::pair<StateMark, QString> stateText(const DemoControls::Status &status)
{
    switch (status.phase) {
    case DemoControls::Phase::Starting:
        return {StateMark::Unknown, DemoBar::tr("The demo is starting: servers and six hours of history are being prepared")};
    case DemoControls::Phase::Healthy:
        return {StateMark::Ok, DemoBar::tr("The shop is healthy, version %1").arg(status.version)};
    case DemoControls::Phase::Degrading:
        return {StateMark::Warning, DemoBar::tr("Version %1 is out and loses database connections").arg(status.version)};
    case DemoControls::Phase::Failing:
        return {StateMark::Error, DemoBar::tr("The connection pool is exhausted, users are waiting")};
    case DemoControls::Phase::Recovering:
        return {StateMark::Partial, DemoBar::tr("Rolled back to version %1, the shop is recovering").arg(status.version)};
    case DemoControls::Phase::Failed:
        break;
    }
    return {StateMark::Error, DemoBar::tr("The demo has stopped: %1").arg(status.problem)};
}

} // namespace

DemoBar::DemoBar(DemoControls &controls, QWidget *parent)
    : QWidget(parent)
    , m_controls(controls)
    , m_title(new TextLabel(TextRole::PanelTitle))
    , m_state(new MarkLabel)
    , m_speedLabel(new TextLabel(TextRole::Base, Token::TextMuted))
    , m_speeds(new QButtonGroup(this))
{
    createButtons();
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_title);
    row->addWidget(m_state);
    row->addStretch();
    for (QPushButton *button : {m_break, m_deploy, m_rollBack})
        row->addWidget(button);
    row->addWidget(m_speedLabel);
    for (QAbstractButton *button : m_speeds->buttons())
        row->addWidget(button);
    onRestyle(this, [this, row] {
        setFixedHeight(scaled(this, 36));
        row->setContentsMargins(scaled(this, 12), 0, scaled(this, 12), 0);
        row->setSpacing(scaled(this, 8));
    });
    connect(&controls, &DemoControls::changed, this, &DemoBar::refresh);
    onRetranslate(this, [this] {
        m_title->setText(tr("Demo"));
        m_break->setText(tr("Break"));
        m_deploy->setText(tr("Deploy"));
        m_rollBack->setText(tr("Roll back"));
        m_speedLabel->setText(tr("Speed"));
        refresh();
    });
}

void DemoBar::createButtons()
{
    m_break = new QPushButton;
    m_deploy = new QPushButton;
    m_deploy->setIcon(icon(IconId::Deploy));
    m_rollBack = new QPushButton;
    m_rollBack->setIcon(icon(IconId::Rollback));
    connect(m_break, &QPushButton::clicked, this, [this] { m_controls.breakIt(); });
    connect(m_deploy, &QPushButton::clicked, this, [this] { m_controls.deploy(); });
    connect(m_rollBack, &QPushButton::clicked, this, [this] { m_controls.rollBack(); });
    for (const int speed : Speeds) {
        auto *button = new QPushButton(QStringLiteral("%1×").arg(speed));
        button->setCheckable(true);
        m_speeds->addButton(button, speed);
    }
    connect(m_speeds, &QButtonGroup::idClicked, this, [this](int speed) { m_controls.setSpeed(speed); });
}

void DemoBar::refresh()
{
    const DemoControls::Status status = m_controls.status();
    const auto [mark, text] = stateText(status);
    m_state->setState(mark, text);
    const bool running = status.phase != DemoControls::Phase::Starting && status.phase != DemoControls::Phase::Failed;
    for (QPushButton *button : {m_break, m_deploy, m_rollBack})
        button->setEnabled(running);
    for (QAbstractButton *button : m_speeds->buttons()) {
        button->setEnabled(running);
        button->setChecked(qRound(status.speed) == m_speeds->id(button));
    }
}

void DemoBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(this).color(Token::BgHead));
    painter.fillRect(0, height() - 1, width(), 1, themeOf(this).color(Token::LineSubtle));
}

} // namespace wardroom
