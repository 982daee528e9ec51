// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"

#include <QtCore/QPointer>
#include <QtCore/QUuid>

#include <memory>

class QAction;
class QMenu;
class QStackedLayout;

namespace wardroom {

class IncidentDesk;
class Pinner;
class RoomEntrance;
class StateView;
class ViewContext;
class WarRoomBoard;
class WarRoomMirror;
class WarRoomPresenter;

/// The war room: one page for the commander and the wall, of the incident that is being worked on. It needs
/// the journal and nothing else: with every source down it shows what is known and how old that is.
///
/// Keys: Tab goes through the panels in reading order; `/` begins a line in the entry box; Space ticks, P
/// marks as in progress, Enter edits or opens; F11 and Esc for full screen.
class WarRoomPage final : public Page
{
    Q_OBJECT
public:
    /// All must outlive it.
    WarRoomPage(IncidentDesk &desk, Pinner &pinner, ViewContext &view, QWidget *parent = nullptr);
    ~WarRoomPage() override;

    bool isComplete() const override;

    WarRoomBoard &board() const { return *m_board; }
    RoomEntrance &entrance() const { return *m_entrance; }
    WarRoomMirror *mirror() const; ///< null while it is not shown
    QAction *mirrorAction() const { return m_mirrorAction; }
    QAction *fullScreenAction() const { return m_fullScreenAction; }

public Q_SLOTS:
    void showMirror(bool shown);
    void focusEntry();

Q_SIGNALS:
    void declareRequested();
    void sampleRequested();
    void eventRequested(const QUuid &event); ///< to be shown in the timeline editor
    void alertRequested(const QString &fingerprint);
    void actionsRequested(); ///< to be edited where there is room

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void createActions();
    void createMenu();
    void fillMenu();
    void connectParts();
    void follow();
    void toggleFullScreen();

    IncidentDesk &m_desk;
    std::unique_ptr<WarRoomPresenter> m_presenter;
    QStackedLayout *m_stack = nullptr;
    StateView *m_state = nullptr;
    WarRoomBoard *m_board = nullptr;
    RoomEntrance *m_entrance = nullptr;
    QMenu *m_menu = nullptr;
    QAction *m_mirrorAction = nullptr;
    QAction *m_fullScreenAction = nullptr;
    QPointer<WarRoomMirror> m_mirror;
    bool m_complete = false;
};

} // namespace wardroom
