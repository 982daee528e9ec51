// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/warroom/actionitemsmodel.h"
#include "tests/ui/warroom/roomtest.h"
#include "ui/warroom/canpanel.h"
#include "ui/warroom/clocktile.h"
#include "ui/warroom/headband.h"
#include "ui/warroom/impactpanel.h"
#include "ui/warroom/keychartpanel.h"
#include "ui/warroom/listpanel.h"
#include "ui/warroom/roomentrance.h"
#include "ui/warroom/roomlist.h"
#include "ui/warroom/roomtext.h"
#include "ui/warroom/timelinepanel.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>

using namespace wardroom;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 MinuteMs = RoomWorld::MinuteMs;
} // namespace

class TestWarRoomPage : public RoomTest
{
    Q_OBJECT

private Q_SLOTS:
    void noIncidentOffersToDeclare();
    void theLastOneCanBeOpened();
    void severalAreChosenFrom();
    void isRunByTheEntryBox();
    void mistakesStayAndAreExplained();
    void nothingTypedIsLost();
    void completionAndHistory();
    void updateBecomesOverdue();
    void checklistByKeys();
    void rolesAreHandedOver();
    void briefAndImpactAreEdited();
    void actionsAreFinished();
    void tabGoesInReadingOrder();
    void slashAndFullScreen();
    void restartShowsAll();
};

void TestWarRoomPage::noIncidentOffersToDeclare()
{
    showPage();
    QVERIFY(m_page->entrance().isVisible());
    QVERIFY(!board().isVisible());
    QVERIFY(!m_page->entrance().lastButton()->isVisible());
    QSignalSpy declare(m_page.get(), &WarRoomPage::declareRequested);
    QSignalSpy sample(m_page.get(), &WarRoomPage::sampleRequested);
    m_page->entrance().declareButton()->setFocus();
    QTest::keyClick(m_page->entrance().declareButton(), Qt::Key_Space);
    QTest::keyClick(m_page->entrance().sampleButton(), Qt::Key_Space);
    QCOMPARE(declare.size(), 1);
    QCOMPARE(sample.size(), 1);
    // Declared elsewhere: the room opens by itself.
    m_world->declare(u"Checkout fails"_s);
    QTRY_VERIFY(board().isVisible());
}

void TestWarRoomPage::theLastOneCanBeOpened()
{
    const QUuid id = m_world->declare(u"Checkout fails"_s);
    m_world->desk().submit(setStatus(content().incident, IncidentStatus::Closed, m_world->desk().context()));
    QVERIFY(m_world->settle());
    m_world->desk().setCurrent({});
    showPage();
    QVERIFY(m_page->entrance().isVisible());
    QVERIFY(m_page->entrance().lastButton()->isVisible());
    QTest::keyClick(m_page->entrance().lastButton(), Qt::Key_Space);
    QCOMPARE(m_world->desk().current(), id);
    QTRY_VERIFY(board().isVisible());
    QCOMPARE(board().band().clock(2).figures(), u"—"_s);
}

void TestWarRoomPage::severalAreChosenFrom()
{
    const QUuid first = m_world->declare(u"Checkout fails"_s);
    m_world->clock.advance(MinuteMs);
    m_world->declare(u"Search is slow"_s, Severity::Sev3);
    m_world->desk().setCurrent({});
    showPage();
    QVERIFY(m_page->entrance().isVisible());
    auto *list = qobject_cast<RoomList *>(m_page->entrance().list());
    QCOMPARE(list->model()->rowCount(), 2);
    QVERIFY(list->model()
                ->index(0, 0)
                .data(Qt::AccessibleTextRole)
                .toString()
                .startsWith(u"SEV-3, Search is slow"_s));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(m_world->desk().current(), first);
    QTRY_VERIFY(board().isVisible());
}

void TestWarRoomPage::isRunByTheEntryBox()
{
    m_world->declare(u"Checkout fails"_s);
    showPage();
    QTRY_VERIFY(board().isVisible());
    m_world->clock.advance(5 * MinuteMs);
    enter(u"pool enlarged to 100"_s);
    QVERIFY(newest(u"pool enlarged to 100"_s));
    QCOMPARE(board().timeline().list().model()->index(0, 0).data().toString(), u"pool enlarged to 100"_s);
    enter(u"/status investigating"_s);
    QCOMPARE(content().incident.status, IncidentStatus::Investigating);
    QVERIFY(board().band().accessibleName().contains(u"Investigating"_s));
    enter(u"/sev 1"_s);
    QCOMPARE(content().incident.severity, Severity::Sev1);
    enter(u"/role scribe Ana Lima"_s);
    QCOMPARE(content().incident.role(IncidentRole::Scribe), u"Ana Lima"_s);
    enter(u"/action Check failed orders @payments due friday"_s);
    QCOMPARE(content().actions.size(), std::size_t(1));
    QCOMPARE(content().actions.front().title, u"Check failed orders"_s);
    QCOMPARE(content().actions.front().owner, u"payments"_s);
    QVERIFY(content().actions.front().dueMs);
    QCOMPARE(board().actions().list().model()->rowCount(), 1);
    enter(u"/decision Roll back to 2.3.0"_s);
    const TimelineEvent *decision = newest(u"Roll back to 2.3.0"_s);
    QVERIFY(decision);
    QCOMPARE(decision->lane, Lane::Decision);
    enter(u"/conditions Version 2.3.1 leaks"_s);
    QCOMPARE(content().incident.can.conditions, u"Version 2.3.1 leaks"_s);
    QCOMPARE(board().can().part(CanPanel::Conditions).text(), u"Version 2.3.1 leaks"_s);
    enter(u"/update Rolling back, 15 minutes"_s);
    QCOMPARE(content().updates.size(), std::size_t(1));
    QCOMPARE(board().band().headline(), u"Rolling back, 15 minutes"_s);
    enter(u"/done 3"_s);
    QVERIFY(content().checks.at(2).doneMs > 0);
    enter(u"/undo"_s);
    QTRY_COMPARE(content().checks.at(2).doneMs, 0);
    enter(u"/status 監控中"_s);
    QCOMPARE(content().incident.status, IncidentStatus::Monitoring);
    QVERIFY(line().line().isEmpty());
}

void TestWarRoomPage::mistakesStayAndAreExplained()
{
    m_world->declare(u"Checkout fails"_s);
    showPage();
    QTRY_VERIFY(board().isVisible());
    enter(u"/nonsense 3"_s);
    QCOMPARE(line().line(), u"/nonsense 3"_s);
    QVERIFY2(board().entry()->problem().contains(u"status"_s), qPrintable(board().entry()->problem()));
    QVERIFY(board().entry()->wantedHeight() > board().look().px(52));
    QVERIFY(board().entry()->geometry().bottom() < board().timeline().height());
    QTest::keyClick(&line(), Qt::Key_Escape);
    QVERIFY(board().entry()->problem().isEmpty());
    QCOMPARE(line().line(), u"/nonsense 3"_s);
    line().clear();
    enter(u"/sev 9"_s);
    QVERIFY(board().entry()->problem().contains(u"9"_s));
    QCOMPARE(content().incident.severity, Severity::Sev2);
    // Typing goes on: the complaint goes away.
    QTest::keyClick(&line(), Qt::Key_Backspace);
    QVERIFY(board().entry()->problem().isEmpty());
    QTest::keyClick(&line(), Qt::Key_3);
    QTest::keyClick(&line(), Qt::Key_Return);
    QVERIFY(m_world->settle());
    QCOMPARE(content().incident.severity, Severity::Sev3);
}

void TestWarRoomPage::nothingTypedIsLost()
{
    m_world->declare(u"Checkout fails"_s);
    showPage();
    EntryBox &box = *board().entry();
    enter(u"pool enlarged"_s);
    box.giveBack(u"pool enlarged"_s, u"The disk is full."_s);
    QCOMPARE(line().line(), u"pool enlarged"_s);
    QCOMPARE(box.problem(), u"The disk is full."_s);
    // Something else is being typed already: then it waits in the history.
    line().setLine(u"now this"_s);
    box.giveBack(u"pool enlarged"_s, u"The disk is full."_s);
    QCOMPARE(line().line(), u"now this"_s);
    QTest::keyClick(&line(), Qt::Key_Up);
    QCOMPARE(line().line(), u"pool enlarged"_s);
    QTest::keyClick(&line(), Qt::Key_Down);
    QCOMPARE(line().line(), u"now this"_s);
}

void TestWarRoomPage::completionAndHistory()
{
    m_world->declare(u"Checkout fails"_s);
    showPage();
    QTRY_VERIFY(board().isVisible());
    board().entry()->begin({});
    type(&line(), u"/sta"_s);
    auto *popup = board().findChild<QFrame *>(u"offers"_s);
    QVERIFY(popup);
    QTRY_VERIFY(popup->isVisible());
    QVERIFY(board().rect().contains(popup->geometry()));
    QTest::keyClick(&line(), Qt::Key_Tab);
    QVERIFY(line().line().startsWith(u"/status"_s));
    QVERIFY(line().hasFocus());
    line().clear();
    type(&line(), u"/status inv"_s);
    QTest::keyClick(&line(), Qt::Key_Down);
    QTest::keyClick(&line(), Qt::Key_Return); // takes what is offered
    QCOMPARE(line().line(), u"/status investigating"_s);
    QTest::keyClick(&line(), Qt::Key_Return); // records it
    QVERIFY(m_world->settle());
    QCOMPARE(content().incident.status, IncidentStatus::Investigating);
    QTest::keyClick(&line(), Qt::Key_Up);
    QCOMPARE(line().line(), u"/status investigating"_s);
    QVERIFY(!popup->isVisible());
}

void TestWarRoomPage::updateBecomesOverdue()
{
    m_world->declare(u"Checkout fails"_s);
    m_world->clock.advance(4 * MinuteMs);
    showPage();
    enter(u"/update We look for the cause"_s);
    ClockTile &next = board().band().clock(2);
    QTRY_COMPARE(next.figures(), u"30:00"_s);
    QVERIFY(!next.isOverdue());
    QCOMPARE(board().band().clock(0).figures(), u"04:00"_s);
    m_world->clock.advance(29 * MinuteMs + 59'000);
    QTRY_COMPARE(next.figures(), u"00:01"_s);
    m_world->clock.advance(4 * MinuteMs + 6'000);
    QTRY_VERIFY(next.isOverdue());
    QCOMPARE(next.figures(), u"04:05"_s);
    QCOMPARE(next.accessibleName(), u"Update overdue: 04:05"_s);
    QCOMPARE(board().band().clock(1).figures(), u"34:05"_s);
    enter(u"/update It is rolled back"_s);
    QTRY_VERIFY(!next.isOverdue());
    enter(u"/status resolved"_s);
    QTRY_COMPARE(next.figures(), u"—"_s);
    const QString took = board().band().clock(0).figures();
    QCOMPARE(board().band().clock(0).name(), u"Lasted"_s);
    m_world->clock.advance(10 * MinuteMs);
    QTest::qWait(1100); // two ticks pass and the clock stands
    QCOMPARE(board().band().clock(0).figures(), took);
}

void TestWarRoomPage::checklistByKeys()
{
    m_world->declare(u"Checkout fails"_s);
    m_world->actor = u"Ben"_s;
    showPage();
    RoomList &list = board().checklist().list();
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Down);
    QTest::keyClick(&list, Qt::Key_Space);
    QVERIFY(m_world->settle());
    QVERIFY(content().checks.at(1).doneMs > 0);
    QCOMPARE(content().checks.at(1).doneBy, u"Ben"_s);
    QVERIFY(list.currentIndex().data(Qt::AccessibleTextRole).toString().endsWith(u"by Ben"_s));
    QTest::keyClick(&list, Qt::Key_Down);
    QTest::keyClick(&list, Qt::Key_P);
    QVERIFY(m_world->settle());
    QVERIFY(content().checks.at(2).started);
    QCOMPARE(content().checks.at(2).doneMs, 0);
    QTest::keyClick(&list, Qt::Key_Up);
    QTest::keyClick(&list, Qt::Key_Space);
    QVERIFY(m_world->settle());
    QCOMPARE(content().checks.at(1).doneMs, 0);
    // By mouse: only the box ticks.
    const QRect row = list.visualRect(list.model()->index(4, 0));
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, row.center());
    QVERIFY(m_world->settle());
    QCOMPARE(content().checks.at(4).doneMs, 0);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, QPoint(row.left() + 12, row.center().y()));
    QVERIFY(m_world->settle());
    QVERIFY(content().checks.at(4).doneMs > 0);
}

void TestWarRoomPage::rolesAreHandedOver()
{
    m_world->declare(u"Checkout fails"_s);
    showPage();
    RoomList &list = board().roles().list();
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Return);
    auto *editor = list.findChild<QLineEdit *>();
    QVERIFY(editor);
    type(editor, u"Ana"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QVERIFY(m_world->settle());
    QTRY_COMPARE(content().incident.role(IncidentRole::Commander), u"Ana"_s);
    enter(u"/role commander Ben"_s);
    QCOMPARE(content().incident.role(IncidentRole::Commander), u"Ben"_s);
    QCOMPARE(list.model()->index(0, 0).data().toString(), u"Ben"_s);
    const auto &events = content().events;
    QVERIFY(std::any_of(events.begin(), events.end(), [](const TimelineEvent &event) {
        return event.kind == EventKind::Role && event.title.contains(u"Ana"_s)
            && event.title.contains(u"Ben"_s);
    }));
}

void TestWarRoomPage::briefAndImpactAreEdited()
{
    m_world->declare(u"Checkout fails"_s);
    showPage();
    RoomText &impact = board().impact().text();
    impact.setFocus();
    QTest::keyClick(&impact, Qt::Key_Return);
    QVERIFY(impact.isEditing());
    auto *editor = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
    QVERIFY(editor);
    type(editor, u"34 % cannot pay"_s);
    QTest::keyClick(editor, Qt::Key_Escape);
    QVERIFY(!impact.isEditing());
    QVERIFY(impact.text().isEmpty());
    QTest::keyClick(&impact, Qt::Key_Return);
    editor = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
    type(editor, u"34 % cannot pay"_s);
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_world->settle());
    QCOMPARE(content().incident.impact, u"34 % cannot pay"_s);
    // Leaving keeps, too.
    RoomText &needs = board().can().part(CanPanel::Needs);
    needs.setFocus();
    QTest::keyClick(&needs, Qt::Key_F2);
    editor = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
    type(editor, u"A customer liaison"_s);
    QTest::keyClick(editor, Qt::Key_Tab);
    QVERIFY(m_world->settle());
    QCOMPARE(content().incident.can.needs, u"A customer liaison"_s);
    QVERIFY(needs.accessibleName().contains(u"liaison"_s));
}

void TestWarRoomPage::actionsAreFinished()
{
    m_world->declare(u"Checkout fails"_s);
    showPage();
    enter(u"/action Tell support @ana due today"_s);
    RoomList &list = board().actions().list();
    QTRY_COMPARE(list.model()->rowCount(), 1);
    m_world->clock.advance(26 * 60 * MinuteMs);
    QTRY_VERIFY(list.model()->index(0, 0).data(ActionItemsModel::OverdueRole).toBool());
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Space);
    QVERIFY(m_world->settle());
    QCOMPARE(list.model()->rowCount(), 0);
    QVERIFY(content().actions.front().done);
}

void TestWarRoomPage::tabGoesInReadingOrder()
{
    m_world->tellStory(false);
    m_world->view.setSession(m_world->session());
    showPage();
    m_world->view.session()->alerts()->refresh();
    QTRY_COMPARE(board().alerts().list().model()->rowCount(), 4);
    const QList<QWidget *> order{&board().impact().text(),
                                 &board().roles().list(),
                                 &board().checklist().list(),
                                 &board().chart(0),
                                 &board().chart(1),
                                 &board().timeline().list(),
                                 &line(),
                                 &board().alerts().list(),
                                 &board().can().part(CanPanel::Conditions),
                                 &board().can().part(CanPanel::Actions),
                                 &board().can().part(CanPanel::Needs),
                                 &board().actions().list()};
    order.front()->setFocus();
    for (qsizetype i = 1; i < order.size(); ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), order[i]);
        QVERIFY(!order[i]->accessibleName().isEmpty());
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), order[order.size() - 2]);
}

void TestWarRoomPage::slashAndFullScreen()
{
    m_world->declare(u"Checkout fails"_s);
    showPage();
    board().checklist().list().setFocus();
    type(&board().checklist().list(), u"/"_s);
    QVERIFY(line().hasFocus());
    type(&line(), u"sev 4"_s);
    QTest::keyClick(&line(), Qt::Key_Return);
    QVERIFY(m_world->settle());
    QCOMPARE(content().incident.severity, Severity::Sev4);
    board().checklist().list().setFocus();
    QTest::keyClick(&board().checklist().list(), Qt::Key_F11);
    QVERIFY(m_page->isFullScreen());
    QTest::keyClick(&board().checklist().list(), Qt::Key_Escape);
    QVERIFY(!m_page->isFullScreen());
}

void TestWarRoomPage::restartShowsAll()
{
    m_world->tellStory(false);
    showPage();
    enter(u"/status monitoring"_s);
    const QString band = board().band().accessibleName();
    const int events = board().timeline().list().model()->rowCount();
    m_page.reset();
    m_world->closeStore();
    m_world->openStore();
    showPage();
    QTRY_VERIFY(board().isVisible()); // the only open one
    QCOMPARE(board().band().accessibleName(), band);
    QVERIFY(band.contains(u"Monitoring"_s));
    QCOMPARE(board().timeline().list().model()->rowCount(), events);
    QCOMPARE(board().checklist().list().accessibleName(), u"Response checklist, 6 of 10 done"_s);
    QCOMPARE(board().actions().list().model()->rowCount(), 4);
    QVERIFY(board().can().part(CanPanel::Needs).text().contains(u"liaison"_s));
    QCOMPARE(board().band().clock(0).figures(), u"38:12"_s);
}

QTEST_MAIN(TestWarRoomPage)
#include "tst_warroompage.moc"
