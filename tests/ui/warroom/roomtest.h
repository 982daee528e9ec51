// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/warroom/roomworld.h"
#include "ui/theme/appearance.h"
#include "ui/warroom/commandline.h"
#include "ui/warroom/entrybox.h"
#include "ui/warroom/warroomboard.h"
#include "ui/warroom/warroompage.h"

namespace wardroom {

/// A test of the war room's page: a fresh world and a dark English appearance for each function.
class RoomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

protected:
    void begin() { init(); }
    void end() { cleanup(); }
    void showPage();
    WarRoomBoard &board() const { return m_page->board(); }
    CommandLine &line() const { return board().entry()->line(); }
    /// Types into the entry box, as a person does from anywhere on the page.
    void enter(const QString &text);
    static void type(QWidget *widget, const QString &text);
    const IncidentContent &content() { return m_world->content(); }
    const TimelineEvent *newest(const QString &title);

    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<RoomWorld> m_world;
    std::unique_ptr<WarRoomPage> m_page;
};

} // namespace wardroom
