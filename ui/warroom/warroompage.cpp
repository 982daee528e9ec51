// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/warroom/warroompage.h"

#include "services/incident/incidentdesk.h"
#include "ui/common/incidenttext.h"
#include "ui/common/retranslate.h"
#include "ui/common/stateview.h"
#include "ui/theme/icons.h"
#include "ui/warroom/commandline.h"
#include "ui/warroom/entrybox.h"
#include "ui/warroom/headband.h"
#include "ui/warroom/roomentrance.h"
#include "ui/warroom/warroomboard.h"
#include "ui/warroom/warroommirror.h"
#include "ui/warroom/warroompresenter.h"

#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QToolButton>

namespace wardroom {

WarRoomPage::WarRoomPage(IncidentDesk &desk, Pinner &pinner, ViewContext &view, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_presenter(std::make_unique<WarRoomPresenter>(desk, pinner, view))
    , m_stack(new QStackedLayout(this))
    , m_board(new WarRoomBoard(*m_presenter, WarRoomBoard::Mode::Controls))
    , m_entrance(new RoomEntrance(desk, view))
{
    m_state = new StateView(m_board);
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_entrance);
    createActions();
    createMenu();
    connectParts();
    onRetranslate(this, [this] {
        m_mirrorAction->setText(tr("Show on a second screen"));
        m_fullScreenAction->setText(tr("Full screen"));
    });
    follow();
}

WarRoomPage::~WarRoomPage()
{
    delete m_mirror;
    // Its panels leave the presenter, which goes before the children of the page do.
    delete m_state;
    m_state = nullptr;
}

void WarRoomPage::createActions()
{
    m_mirrorAction = new QAction(icon(IconId::External), {}, this);
    m_mirrorAction->setCheckable(true);
    connect(m_mirrorAction, &QAction::triggered, this, &WarRoomPage::showMirror);
    // The shell has F11, too; here it is for a page that stands alone.
    m_fullScreenAction = new QAction(icon(IconId::Fullscreen), {}, this);
    connect(m_fullScreenAction, &QAction::triggered, this, &WarRoomPage::toggleFullScreen);
    addActions({m_mirrorAction, m_fullScreenAction});
}

void WarRoomPage::createMenu()
{
    m_menu = new QMenu(this);
    connect(m_menu, &QMenu::aboutToShow, this, &WarRoomPage::fillMenu);
    QToolButton *button = m_board->band().menuButton();
    connect(button, &QToolButton::clicked, this,
            [this, button] { m_menu->popup(button->mapToGlobal(QPoint(0, button->height()))); });
}

/// Made anew each time: what is checked, and which incidents are open, changes.
void WarRoomPage::fillMenu()
{
    m_menu->clear();
    const IncidentContent *now = m_presenter->content();
    if (!now)
        return;
    QMenu *status = m_menu->addMenu(tr("Status"));
    for (const IncidentStatus one : AllStatuses) {
        QAction *action = status->addAction(IncidentText::status(one), this, [this, one] {
            if (const IncidentContent *content = m_presenter->content())
                m_presenter->submit(setStatus(content->incident, one, m_desk.context()));
        });
        action->setCheckable(true);
        action->setChecked(one == now->incident.status);
    }
    QMenu *severity = m_menu->addMenu(tr("Severity"));
    for (const Severity one : AllSeverities) {
        const QString words =
            QStringLiteral("%1  %2").arg(IncidentText::severity(one), IncidentText::severityMeaning(one));
        QAction *action = severity->addAction(words, this, [this, one] {
            if (const IncidentContent *content = m_presenter->content())
                m_presenter->submit(setSeverity(content->incident, one, m_desk.context()));
        });
        action->setCheckable(true);
        action->setChecked(one == now->incident.severity);
    }
    m_menu->addAction(tr("Post an update…"), this,
                      [this] { m_board->entry()->begin(QStringLiteral("/update ")); });
    QMenu *others = m_menu->addMenu(tr("Another incident"));
    for (const Incident &incident : m_desk.incidents()) {
        if (incident.isOpen() && incident.id != now->incident.id)
            others->addAction(incident.displayNumber() + QStringLiteral("  ")
                                  + incident.title.left(60).replace(u'&', QStringLiteral("&&")),
                              this, [this, id = incident.id] { m_desk.setCurrent(id); });
    }
    others->setEnabled(!others->isEmpty());
    m_menu->addSeparator();
    m_menu->addAction(m_mirrorAction);
    m_menu->addAction(m_fullScreenAction);
}

void WarRoomPage::connectParts()
{
    connect(m_entrance, &RoomEntrance::chosen, this, [this](const QUuid &id) { m_desk.setCurrent(id); });
    connect(m_entrance, &RoomEntrance::declareRequested, this, &WarRoomPage::declareRequested);
    connect(m_entrance, &RoomEntrance::sampleRequested, this, &WarRoomPage::sampleRequested);
    connect(m_board, &WarRoomBoard::eventRequested, this, &WarRoomPage::eventRequested);
    connect(m_board, &WarRoomBoard::alertRequested, this, &WarRoomPage::alertRequested);
    connect(m_board, &WarRoomBoard::actionsRequested, this, &WarRoomPage::actionsRequested);
    connect(m_state, &StateView::retryRequested, this, [this] { m_presenter->reload(); });
    connect(m_presenter.get(), &WarRoomPresenter::incidentChanged, this, &WarRoomPage::follow);
    connect(&m_desk, &IncidentDesk::listChanged, this, &WarRoomPage::follow);
    const auto tellComplete = [this] {
        if (isComplete() != m_complete) {
            m_complete = !m_complete;
            Q_EMIT completeChanged();
        }
    };
    connect(&m_presenter->charts(), &KeyChartFeed::changed, this, tellComplete);
    connect(m_presenter.get(), &WarRoomPresenter::contentChanged, this, tellComplete);
    connect(&m_desk, &IncidentDesk::listChanged, this, tellComplete);
}

void WarRoomPage::follow()
{
    const bool chosen = !m_desk.current().isNull();
    const std::optional<Error> problem = m_presenter->problem();
    if (!chosen && m_desk.hasLoaded() && !problem) {
        m_entrance->refresh();
        m_stack->setCurrentWidget(m_entrance);
        return;
    }
    m_stack->setCurrentWidget(m_state);
    if (problem)
        m_state->showError(*problem);
    else if (m_presenter->content())
        m_state->showContent();
    else
        m_state->showLoading();
}

bool WarRoomPage::isComplete() const
{
    if (m_presenter->problem())
        return true;
    if (!m_desk.hasLoaded())
        return false;
    return m_desk.current().isNull() || (m_presenter->content() && m_presenter->isSettled());
}

void WarRoomPage::showMirror(bool shown)
{
    m_mirrorAction->setChecked(shown);
    if (shown == !m_mirror.isNull())
        return;
    if (!shown) {
        m_mirror->disconnect(this);
        m_mirror->hide();
        m_mirror->deleteLater();
        m_mirror.clear();
        return;
    }
    m_mirror = new WarRoomMirror(*m_presenter);
    connect(m_mirror, &WarRoomMirror::closed, this, [this] { showMirror(false); });
    m_mirror->showBeside(this);
}

WarRoomMirror *WarRoomPage::mirror() const
{
    return m_mirror;
}

void WarRoomPage::focusEntry()
{
    if (m_board->isVisible())
        m_board->entry()->begin({});
}

void WarRoomPage::toggleFullScreen()
{
    window()->setWindowState(window()->windowState() ^ Qt::WindowFullScreen);
}

void WarRoomPage::keyPressEvent(QKeyEvent *event)
{
    if (event->text() == u"/" && m_board->isVisible())
        m_board->entry()->begin(QStringLiteral("/"));
    else if (event->key() == Qt::Key_F11)
        toggleFullScreen();
    else if (event->key() == Qt::Key_Escape && window()->isFullScreen())
        window()->setWindowState(window()->windowState() & ~Qt::WindowFullScreen);
    else
        Page::keyPressEvent(event);
}

} // namespace wardroom
