// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/warroom/roomtest.h"

#include <QtTest/QTest>

namespace wardroom {

using namespace Qt::StringLiterals;

void RoomTest::init()
{
    m_appearance = std::make_unique<Appearance>();
    m_appearance->apply({ThemeId::Dark, u"en"_s, 1.0, false});
    m_world = std::make_unique<RoomWorld>();
}

void RoomTest::cleanup()
{
    m_page.reset();
    m_world.reset();
    m_appearance.reset();
}

void RoomTest::showPage()
{
    m_page = std::make_unique<WarRoomPage>(m_world->desk(), m_world->pinner(), m_world->view);
    m_page->resize(1528, 900);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_VERIFY(m_page->isComplete());
}

void RoomTest::type(QWidget *widget, const QString &text)
{
    for (const QChar letter : text) {
        if (letter.unicode() < 0x80) {
            QTest::keyClick(widget, letter.toLatin1());
            continue;
        }
        QInputMethodEvent composed; // Chinese comes from an input method
        composed.setCommitString(letter);
        QCoreApplication::sendEvent(widget, &composed);
    }
}

void RoomTest::enter(const QString &text)
{
    board().entry()->begin({});
    type(&line(), text);
    QTest::keyClick(&line(), Qt::Key_Return);
    QVERIFY(m_world->settle());
}

const TimelineEvent *RoomTest::newest(const QString &title)
{
    const auto &events = content().events;
    const auto found = std::find_if(events.rbegin(), events.rend(),
                                    [&](const TimelineEvent &event) { return event.title == title; });
    return found == events.rend() ? nullptr : &*found;
}

} // namespace wardroom
