// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/topbar.h"

#include "models/view/viewcontext.h"
#include "services/core/clock.h"
#include "services/render/format.h"
#include "ui/common/restyle.h"
#include "ui/common/retranslate.h"
#include "ui/shell/actions.h"
#include "ui/shell/cursorreadout.h"
#include "ui/shell/rangepopup.h"
#include "ui/shell/rangetext.h"
#include "ui/shell/searchbutton.h"
#include "ui/shell/selectorbutton.h"
#include "ui/shell/zonepopup.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QAction>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace wardroom {

namespace {

/// A square of the environment's colour, for the menu.
QIcon colourIcon(const QColor &colour, int side)
{
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.fillRect(QRect(side / 4, side / 8, side / 3, side * 3 / 4), colour);
    return QIcon(pixmap);
}

QMenu *menuFor(QWidget *anchor)
{
    auto *menu = new QMenu(anchor);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

void popUp(QMenu *menu, const QWidget *anchor)
{
    menu->popup(anchor->mapToGlobal(QPoint(0, anchor->height() + scaled(anchor, 4))));
}

} // namespace

TopBar::TopBar(ViewContext &view, ActionRegistry &actions, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_actions(actions)
{
    createSelectors();
    createLayout(actions);
    connectView();
    onRetranslate(this, [this] {
        m_search->setText(tr("Command or search"));
        m_search->setAccessibleName(tr("Command or search"));
        m_environment->setToolTip(tr("Environment"));
        m_range->setToolTip(tr("Time range"));
        m_refresh->setToolTip(tr("Refresh"));
        m_zone->setToolTip(tr("Time zone"));
        updateEnvironment();
        updateRange();
        updateRefresh();
        updateZone();
        updatePins();
    });
}

void TopBar::createSelectors()
{
    m_environment = new SelectorButton;
    m_environment->setStrong(true);
    m_range = new SelectorButton;
    m_range->setLeadIcon(IconId::Clock);
    m_refresh = new SelectorButton;
    m_refresh->setLeadIcon(IconId::Refresh);
    m_zone = new SelectorButton;
    connect(m_environment, &SelectorButton::clicked, this, &TopBar::showEnvironments);
    connect(m_range, &SelectorButton::clicked, this, [this] { (new RangePopup(m_view, this))->showUnder(m_range); });
    connect(m_refresh, &SelectorButton::clicked, this, &TopBar::showRefresh);
    connect(m_zone, &SelectorButton::clicked, this, [this] { (new ZonePopup(m_view, this))->showUnder(m_zone); });
}

void TopBar::createLayout(ActionRegistry &actions)
{
    const auto arrow = [&actions](const QString &id) {
        auto *button = new QToolButton;
        button->setDefaultAction(actions.action(id));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        return button;
    };
    m_search = new SearchButton(actions.action(QStringLiteral("palette"))->shortcut());
    connect(m_search, &SearchButton::clicked, this, &TopBar::paletteRequested);
    m_cursor = new CursorReadout(m_view);

    auto *row = new QHBoxLayout(this);
    row->addWidget(m_environment);
    row->addWidget(arrow(QStringLiteral("range.earlier")));
    row->addWidget(m_range);
    row->addWidget(arrow(QStringLiteral("range.later")));
    row->addWidget(m_refresh);
    row->addWidget(m_zone);
    row->addStretch(1);
    row->addWidget(m_search, 2);
    row->addStretch(1);
    row->addWidget(m_cursor);
    onRestyle(this, [this, row] {
        setFixedHeight(scaled(this, 44));
        row->setContentsMargins(scaled(this, 12), 0, scaled(this, 12), 0);
        row->setSpacing(scaled(this, 8));
        m_search->setMaximumWidth(scaled(this, 300));
    });
}

void TopBar::connectView()
{
    connect(&m_view, &ViewContext::sessionChanged, this, [this] {
        if (m_view.session())
            m_current = m_view.session()->connection().id;
        updateEnvironment();
    });
    connect(&m_view, &ViewContext::rangeChanged, this, &TopBar::updateRange);
    connect(&m_view, &ViewContext::refreshRequested, this, &TopBar::updateRange);
    connect(&m_view, &ViewContext::refreshIntervalChanged, this, &TopBar::updateRefresh);
    connect(&m_view, &ViewContext::zoneChanged, this, [this] {
        updateZone();
        updateRange();
    });
}

void TopBar::setPinActions(QAction *pin, QAction *tray)
{
    m_pinAction = pin;
    m_tray = new QPushButton;
    m_pin = new QPushButton;
    m_pin->setIcon(icon(IconId::Pin));
    setKeyHint(m_pin, pin->shortcut());
    connect(m_pin, &QPushButton::clicked, pin, &QAction::trigger);
    connect(m_tray, &QPushButton::clicked, tray, &QAction::trigger);
    // The click must leave the focus where it is: it says what is to be pinned.
    for (QPushButton *button : {m_tray, m_pin}) {
        button->setFocusPolicy(Qt::TabFocus);
        static_cast<QHBoxLayout *>(layout())->addWidget(button);
    }
    updatePins();
}

void TopBar::setTrayCount(int count)
{
    m_waiting = count;
    updatePins();
}

void TopBar::updatePins()
{
    if (!m_pin)
        return;
    m_pin->setText(ActionRegistry::plainText(*m_pinAction));
    m_pin->setToolTip(tr("Pin what has the focus to the incident, with its data"));
    m_tray->setText(tr("%1 to file", "pins").arg(m_waiting));
    m_tray->setToolTip(tr("Pins that belong to no incident yet"));
    m_tray->setVisible(m_waiting > 0);
}

QWidget *TopBar::pinAnchor()
{
    return m_pin ? static_cast<QWidget *>(m_pin) : this;
}

void TopBar::setEnvironments(const QList<EnvironmentEntry> &environments)
{
    m_environments = environments;
    updateEnvironment();
}

void TopBar::setCurrentEnvironment(const QUuid &id)
{
    m_current = id;
    updateEnvironment();
}

void TopBar::updateEnvironment()
{
    const auto it = std::find_if(m_environments.cbegin(), m_environments.cend(),
                                 [this](const EnvironmentEntry &entry) { return entry.id == m_current; });
    const bool known = it != m_environments.cend();
    const QString name = known ? it->name : tr("No environment");
    m_environment->setColourBar(known ? it->colour : -1);
    m_environment->setTexts(name);
    m_environment->setAccessibleName(tr("Environment: %1").arg(name));
}

void TopBar::updateRange()
{
    const RangeText text = RangeText::of(m_view.range(), m_view.span(), Formatter(languageOf(), m_view.zone()), m_view.clock().nowMs());
    m_range->setTexts(text.main, text.aside);
    m_range->setAccessibleName(tr("Time range: %1").arg(text.aside.isEmpty() ? text.main : text.main + u' ' + text.aside));
}

void TopBar::updateRefresh()
{
    const QString text = RangeText::interval(m_view.refreshMs());
    m_refresh->setTexts(text);
    m_refresh->setAccessibleName(tr("Refresh: %1").arg(text));
}

void TopBar::updateZone()
{
    const QString text = RangeText::zone(m_view.zone(), m_view.clock().nowMs());
    m_zone->setTexts(text);
    m_zone->setAccessibleName(tr("Time zone: %1").arg(text));
}

void TopBar::showEnvironments()
{
    QMenu *menu = menuFor(m_environment);
    for (const EnvironmentEntry &entry : std::as_const(m_environments)) {
        QAction *action = menu->addAction(colourIcon(themeOf(this).chartColor(entry.colour), scaled(this, 16)), QString(entry.name).replace(u'&', QLatin1String("&&")));
        action->setCheckable(true);
        action->setChecked(entry.id == m_current);
        connect(action, &QAction::triggered, this, [this, id = entry.id] { Q_EMIT environmentChosen(id); });
    }
    if (!m_environments.isEmpty())
        menu->addSeparator();
    connect(menu->addAction(tr("Manage connections…")), &QAction::triggered, this, &TopBar::manageEnvironmentsRequested);
    popUp(menu, m_environment);
}

void TopBar::showRefresh()
{
    QMenu *menu = menuFor(m_refresh);
    menu->addAction(m_actions.action(QStringLiteral("view.refresh")));
    menu->addSeparator();
    for (const int ms : refreshIntervals()) {
        QAction *action = menu->addAction(RangeText::interval(ms));
        action->setCheckable(true);
        action->setChecked(ms == m_view.refreshMs());
        connect(action, &QAction::triggered, this, [this, ms] { m_view.setRefresh(ms); });
    }
    popUp(menu, m_refresh);
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(this).color(Token::BgChrome));
    painter.fillRect(0, height() - 1, width(), 1, themeOf(this).color(Token::LineSubtle));
}

} // namespace wardroom
