// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/incident/incidentdesk.h"
#include "tests/incident/incidentworld.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace wardroom;
using namespace Qt::StringLiterals;

namespace {

/// A window's half of it: a store on its thread, and its desk.
struct Window
{
    explicit Window(IncidentWorld &world, const QString &actor = u"Ana"_s)
        : store(world.options(), world.clock)
        , desk(store, world.clock, [actor] { return actor; })
    {
    }
    bool isReady() const { return desk.hasLoaded() && !desk.problem(); }

    Store store;
    IncidentDesk desk;
};

TimelineEvent eventAt(const QUuid &incident, qint64 ms, const QString &title)
{
    TimelineEvent event;
    event.incident = incident;
    event.occurredMs = ms;
    event.title = title;
    return event;
}

} // namespace

class TestIncidentDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void declaresAndShows();
    void refusedDeclarationIsTold();
    void changeIsThereBeforeTheAnswer();
    void twoWindowsSeeEachOther();
    void openingWhileOthersWrite();
    void unknownIncident();
    void currentOne();
    void trayOfPins();
    void undoState();
    void emptyChangeIsAnswered();
    void failureWithoutGuardIsTold();
    void answerOutlivesTheGuard();
    void suffixOnOpenFile();
    void aChangeOfOneEventIsQuick();
    void deskGoesBeforeTheFile();

private:
    QUuid declare(IncidentDesk &desk, const QString &title);
};

QUuid TestIncidentDesk::declare(IncidentDesk &desk, const QString &title)
{
    QUuid id;
    IncidentDraft draft;
    draft.title = title;
    bool answered = false;
    const RequestHandle request = desk.declare(draft, this, [&](const Result<QUuid> &result) {
        answered = true;
        id = result.value_or(QUuid());
    });
    [&] { QTRY_VERIFY(answered); }();
    return id;
}

void TestIncidentDesk::declaresAndShows()
{
    IncidentWorld world;
    Window window(world);
    QTRY_VERIFY(window.isReady());
    QSignalSpy list(&window.desk, &IncidentDesk::listChanged);
    const QUuid id = declare(window.desk, u"Login"_s);
    QVERIFY(!id.isNull());
    QCOMPARE(list.size(), 1);
    QCOMPARE(window.desk.current(), id);
    QVERIFY(window.desk.find(id));
    QCOMPARE(window.desk.find(id)->number, u"INC-2026-001"_s);
    QCOMPARE(window.desk.pending(), 0);
    QCOMPARE(window.desk.savedMs(), world.clock.nowMs());
    const auto file = window.desk.open(id);
    QTRY_VERIFY(file->isLoaded());
    QCOMPARE(window.desk.open(id), file);
    QCOMPARE(file->content().checks.size(), std::size_t(10));
    QCOMPARE(file->incident(), *window.desk.find(id));
}

void TestIncidentDesk::refusedDeclarationIsTold()
{
    IncidentWorld world;
    Window window(world);
    QVERIFY(declare(window.desk, u" "_s).isNull());
    QVERIFY(window.desk.current().isNull());
    QCOMPARE(window.desk.pending(), 0);
}

void TestIncidentDesk::changeIsThereBeforeTheAnswer()
{
    IncidentWorld world;
    Window window(world);
    const QUuid id = declare(window.desk, u"Login"_s);
    const auto file = window.desk.open(id);
    QTRY_VERIFY(file->isLoaded());
    const std::size_t before = file->content().events.size();
    std::size_t seen = 0;
    bool answered = false;
    const RequestHandle request =
        window.desk.submit(addEvent(eventAt(id, 5, u"e"_s), window.desk.context()), this, [&](const Result<Receipt> &receipt) {
            QVERIFY(receipt);
            answered = true;
            seen = file->content().events.size();
        });
    QCOMPARE(window.desk.pending(), 1);
    QTRY_VERIFY(answered);
    QCOMPARE(seen, before + 1);
    QVERIFY(file->event(file->content().events.front().id));
    QVERIFY(!file->event(QUuid::createUuid()));
}

void TestIncidentDesk::twoWindowsSeeEachOther()
{
    IncidentWorld world;
    Window one(world, u"Ana"_s);
    Window two(world, u"Ben"_s);
    const QUuid id = declare(one.desk, u"Login"_s);
    QTRY_VERIFY_WITH_TIMEOUT(two.desk.find(id), 1000);
    const auto here = one.desk.open(id);
    const auto there = two.desk.open(id);
    QTRY_VERIFY(here->isLoaded() && there->isLoaded());
    two.desk.submit(setSeverity(there->incident(), Severity::Sev1, two.desk.context()));
    QTRY_VERIFY_WITH_TIMEOUT(here->incident().severity == Severity::Sev1, 1000);
    QCOMPARE(one.desk.find(id)->severity, Severity::Sev1);
    one.desk.submit(addEvent(eventAt(id, 7, u"from one"_s), one.desk.context()));
    const auto isThere = [&] { return there->content().events.front().title == u"from one"_s; };
    QTRY_VERIFY_WITH_TIMEOUT(isThere(), 1000);
    QTRY_COMPARE(here->content(), there->content());
    QCOMPARE(there->content().events.front().actor, u"Ana"_s);
}

void TestIncidentDesk::openingWhileOthersWrite()
{
    IncidentWorld world;
    Window window(world);
    const QUuid id = declare(window.desk, u"Login"_s);
    // What is written between the reading and its arrival must not be lost.
    const auto file = window.desk.open(id);
    for (int i = 0; i < 20; ++i)
        window.desk.submit(addEvent(eventAt(id, i, QString::number(i)), window.desk.context()));
    QTRY_VERIFY(file->isLoaded());
    QTRY_COMPARE(window.desk.pending(), 0);
    const auto notes = [&] {
        return std::count_if(file->content().events.begin(), file->content().events.end(), [](const TimelineEvent &e) { return e.kind == EventKind::Note; });
    };
    QTRY_COMPARE(notes(), 20);
    const auto again = contentIn(*world.open(), id);
    QCOMPARE(file->content(), again);
}

void TestIncidentDesk::unknownIncident()
{
    IncidentWorld world;
    Window window(world);
    const auto file = window.desk.open(QUuid::createUuid());
    QTRY_VERIFY(file->isLoaded());
    QCOMPARE(file->problem()->kind, ErrorKind::NotFound);
    // Another's records do not become its own.
    declare(window.desk, u"Login"_s);
    QVERIFY(file->content().incident.id.isNull());
}

void TestIncidentDesk::currentOne()
{
    IncidentWorld world;
    QUuid first;
    {
        const auto journal = world.open();
        first = world.declare(*journal, u"first"_s);
    }
    Window window(world);
    QTRY_COMPARE(window.desk.current(), first); // the only open one
    window.desk.setCurrent({});
    const QUuid second = declare(window.desk, u"second"_s);
    QCOMPARE(window.desk.current(), second);
    window.desk.submit(setStatus(*window.desk.find(second), IncidentStatus::Closed, window.desk.context()));
    QTRY_COMPARE(window.desk.current(), first);
    window.desk.submit(removeIncident(*window.desk.find(first)));
    QTRY_VERIFY(window.desk.current().isNull());
    QVERIFY(!window.desk.find(first));
}

void TestIncidentDesk::trayOfPins()
{
    IncidentWorld world;
    Window window(world);
    const QUuid id = declare(window.desk, u"Login"_s);
    const auto file = window.desk.open(id);
    QTRY_VERIFY(file->isLoaded());
    Pin pin;
    pin.title = u"chart"_s;
    pin.occurredMs = 9;
    window.desk.submit(trayPin(pin, window.desk.context()));
    QTRY_COMPARE(window.desk.tray().size(), std::size_t(1));
    TimelineEvent event;
    event.incident = id;
    window.desk.submit(filePin(window.desk.tray().front(), event, window.desk.context()));
    QTRY_VERIFY(window.desk.tray().empty());
    QTRY_COMPARE(file->content().pins.size(), std::size_t(1));
    QCOMPARE(file->pinsOf(file->content().pins.front().event).size(), std::size_t(1));
    // Taken back, it is in the tray again, and the event is gone.
    const std::size_t events = file->content().events.size();
    window.desk.undo(id);
    QTRY_COMPARE(window.desk.tray().size(), std::size_t(1));
    QTRY_COMPARE(file->content().events.size(), events - 1);
    QVERIFY(file->content().pins.empty());
}

void TestIncidentDesk::undoState()
{
    IncidentWorld world;
    Window window(world);
    const QUuid id = declare(window.desk, u"Login"_s);
    const auto file = window.desk.open(id);
    QTRY_VERIFY(file->isLoaded());
    QVERIFY(file->undoState().undo.isNull());
    window.desk.submit(setTitle(file->incident(), u"Login fails"_s));
    QTRY_VERIFY(!file->undoState().undo.isNull());
    window.desk.undo(id);
    QTRY_COMPARE(file->incident().title, u"Login"_s);
    QTRY_VERIFY(!file->undoState().redo.isNull());
    QTRY_VERIFY(file->undoState().undo.isNull());
    window.desk.redo(id);
    QTRY_COMPARE(file->incident().title, u"Login fails"_s);
    QSignalSpy failed(&window.desk, &IncidentDesk::failed);
    window.desk.redo(id);
    QTRY_COMPARE(failed.size(), 1);
}

void TestIncidentDesk::emptyChangeIsAnswered()
{
    IncidentWorld world;
    Window window(world);
    bool answered = false;
    const RequestHandle request = window.desk.submit(Change{}, this, [&](const Result<Receipt> &receipt) { answered = receipt.has_value(); });
    QTRY_VERIFY(answered);
    QCOMPARE(window.desk.pending(), 0);
}

void TestIncidentDesk::failureWithoutGuardIsTold()
{
    IncidentWorld world;
    Window window(world);
    QSignalSpy failed(&window.desk, &IncidentDesk::failed);
    window.desk.submit(Change{{{QString(), QUuid(), {}}}, {}, false});
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(window.desk.pending(), 0);
}

void TestIncidentDesk::answerOutlivesTheGuard()
{
    IncidentWorld world;
    Window window(world);
    const QUuid id = declare(window.desk, u"Login"_s);
    auto guard = std::make_unique<QObject>();
    bool called = false;
    const RequestHandle request = window.desk.submit(setTitle(*window.desk.find(id), u"x"_s), guard.get(), [&](const Result<Receipt> &) { called = true; });
    guard.reset();
    QTRY_COMPARE(window.desk.pending(), 0);
    QTRY_COMPARE(window.desk.find(id)->title, u"x"_s);
    QVERIFY(!called);
}

void TestIncidentDesk::suffixOnOpenFile()
{
    IncidentWorld world;
    IncidentWorld elsewhere;
    const auto other = elsewhere.open();
    const QUuid twin = elsewhere.declare(*other, u"twin"_s);
    world.clock.advance(60'000);
    Window window(world);
    const QUuid id = declare(window.desk, u"Login"_s);
    const auto file = window.desk.open(id);
    QTRY_VERIFY(file->isLoaded());
    const auto bundle = other->bundle({}).value();
    bool merged = false;
    const RequestHandle request = window.store.run(
        this, [bundle](Journal &journal) { return journal.merge(bundle); }, [&](const Result<MergeReport> &) { merged = true; });
    QTRY_VERIFY(merged);
    QTRY_VERIFY(window.desk.find(twin));
    QTRY_COMPARE(file->incident().displayNumber(), u"INC-2026-001-B"_s);
    QCOMPARE(window.desk.find(twin)->displayNumber(), u"INC-2026-001"_s);
}

void TestIncidentDesk::aChangeOfOneEventIsQuick()
{
    IncidentWorld world;
    Window window(world);
    const QUuid id = declare(window.desk, u"Login"_s);
    std::vector<TimelineEvent> events;
    for (int i = 0; i < 5000; ++i)
        events.push_back(eventAt(id, i * 1000, QString::number(i)));
    bool answered = false;
    const RequestHandle request = window.desk.submit(addEvents(events, window.desk.context()), this, [&](const Result<Receipt> &) { answered = true; });
    QTRY_VERIFY_WITH_TIMEOUT(answered, 60'000);
    const auto file = window.desk.open(id);
    QTRY_VERIFY_WITH_TIMEOUT(file->isLoaded(), 20'000);
    // Measured without the store: what the GUI's thread has to do.
    Record record;
    record.entity = EventEntity;
    record.id = file->content().events[2500].id;
    record.fields = {{u"incident"_s, id.toString(QUuid::WithoutBraces)}, {u"title"_s, u"moved"_s}, {u"at"_s, 4'999'999}};
    IncidentContent content = file->content();
    QElapsedTimer timer;
    timer.start();
    QVERIFY(applyRecords(content, {record}));
    qInfo("one event of 5,000 in %lld µs", static_cast<long long>(timer.nsecsElapsed() / 1000));
    QCOMPARE(content.events.size(), file->content().events.size());
    timer.restart();
    const IncidentContent whole = contentIn(*world.open(), id);
    qInfo("all of 5,000 in %lld ms", static_cast<long long>(timer.elapsed()));
    QCOMPARE(whole.events.size(), content.events.size());
}

void TestIncidentDesk::deskGoesBeforeTheFile()
{
    IncidentWorld world;
    std::shared_ptr<IncidentFile> file;
    {
        Window window(world);
        file = window.desk.open(declare(window.desk, u"Login"_s));
    }
    QCoreApplication::sendPostedEvents();
    QVERIFY(file);
}

QTEST_GUILESS_MAIN(TestIncidentDesk)
#include "tst_incidentdesk.moc"
