// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/store.h"

#include "services/store/backups.h"
#include "tests/store/storeworld.h"
#include "tests/support/pending.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace wardroom;
using namespace Qt::StringLiterals;

class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensInTheBackground();
    void jobsWaitForTheOpening();
    void jobsKeepTheirOrder();
    void changedComesBeforeTheCallback();
    void jobsOfAnyKindAreToldToo();
    void otherProcessesShowWithinASecond();
    void whatWasAskedIsWrittenThoughNobodyWaits();
    void cancelledCallbackDoesNotCome();
    void failureToOpen();
    void undoAndRedo();
    void backupOfTheDay();
};

void TestStore::opensInTheBackground()
{
    StoreWorld world;
    Store store(world.options(), world.clock);
    QSignalSpy opened(&store, &Store::opened);
    QCOMPARE(store.state(), Store::State::Opening);
    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(store.state(), Store::State::Open);
    QVERIFY(store.notices().isEmpty());
    QVERIFY(!store.problem());
}

void TestStore::jobsWaitForTheOpening()
{
    StoreWorld world;
    Store store(world.options(), world.clock);
    Pending<Receipt> pending;
    pending.handle = store.append(changeOf(incidentEdit(newId(), u"A"_s)), &pending.guard, pending.keep());
    QVERIFY(pending.wait());
    QVERIFY(pending.isValue());
    QCOMPARE(pending.value().records.size(), 1U);
}

void TestStore::jobsKeepTheirOrder()
{
    StoreWorld world;
    Store store(world.options(), world.clock);
    const QUuid id = newId();
    std::vector<RequestHandle> handles;
    QStringList titles;
    for (int i = 0; i < 50; ++i)
        handles.push_back(store.append(changeOf(incidentEdit(id, QString::number(i))), this, [&titles](Result<Receipt> receipt) {
            titles.append(receipt->records.front().fields.value("title"_L1).toString());
        }));
    QTRY_COMPARE(titles.size(), 50);
    for (int i = 0; i < 50; ++i)
        QCOMPARE(titles.at(i), QString::number(i));
}

void TestStore::changedComesBeforeTheCallback()
{
    StoreWorld world;
    Store store(world.options(), world.clock);
    QSignalSpy changed(&store, &Store::changed);
    int toldBefore = -1;
    const RequestHandle handle = store.append(changeOf(incidentEdit(newId(), u"A"_s)), this,
                                              [&](Result<Receipt>) { toldBefore = int(changed.count()); });
    QTRY_COMPARE(toldBefore, 1);
    Pending<QUuid> looked; // a look between, so that a second telling would have come
    looked.handle = store.run(&looked.guard, [](Journal &journal) -> Result<QUuid> { return journal.device(); }, looked.keep());
    QVERIFY(looked.wait());
    QCOMPARE(changed.count(), 1);
}

void TestStore::jobsOfAnyKindAreToldToo()
{
    StoreWorld world;
    Store store(world.options(), world.clock);
    QSignalSpy changed(&store, &Store::changed);
    Pending<int> pending;
    pending.handle = store.run(
        &pending.guard,
        [](Journal &journal) -> Result<int> {
            for (int i = 0; i < 3; ++i) {
                if (const auto done = journal.append(changeOf(incidentEdit(newId(), u"A"_s))); !done)
                    return failure(done.error());
            }
            return 3;
        },
        pending.keep());
    QVERIFY(pending.wait());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.front().front().value<std::vector<Record>>().size(), 3U);
}

void TestStore::otherProcessesShowWithinASecond()
{
    StoreWorld world;
    Store store(world.options(), world.clock);
    QTRY_COMPARE(store.state(), Store::State::Open);
    const auto other = world.open();
    QSignalSpy changed(&store, &Store::changed);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(other->append(changeOf(incidentEdit(newId(), u"theirs"_s))));
    QTRY_COMPARE(changed.count(), 1);
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
}

void TestStore::whatWasAskedIsWrittenThoughNobodyWaits()
{
    StoreWorld world;
    {
        Store store(world.options(), world.clock);
        for (int i = 0; i < 20; ++i) {
            RequestHandle handle = store.append(changeOf(incidentEdit(newId(), u"A"_s)), this, [](Result<Receipt>) { });
            handle.cancel();
        }
    }
    QCOMPARE(world.open()->recordsOfKind(u"incident"_s)->size(), 20U);
}

void TestStore::cancelledCallbackDoesNotCome()
{
    StoreWorld world;
    Store store(world.options(), world.clock);
    bool called = false;
    RequestHandle handle = store.append(changeOf(incidentEdit(newId(), u"A"_s)), this, [&](Result<Receipt>) { called = true; });
    {
        QObject guard;
        const RequestHandle other = store.append(changeOf(incidentEdit(newId(), u"B"_s)), &guard, [&](Result<Receipt>) { called = true; });
    }
    handle.cancel();
    Pending<Receipt> later;
    later.handle = store.append(changeOf(incidentEdit(newId(), u"C"_s)), &later.guard, later.keep());
    QVERIFY(later.wait());
    QVERIFY(!called);
}

void TestStore::failureToOpen()
{
    StoreWorld world;
    Journal::Options options = world.options();
    options.file = u"/proc/no/such/place/wardroom.db"_s;
    Store store(options, world.clock);
    Pending<Receipt> pending;
    pending.handle = store.append(changeOf(incidentEdit(newId(), u"A"_s)), &pending.guard, pending.keep());
    QVERIFY(pending.wait());
    QCOMPARE(pending.error().kind, ErrorKind::Storage);
    QCOMPARE(store.state(), Store::State::Failed);
    QVERIFY(store.problem());
}

void TestStore::undoAndRedo()
{
    StoreWorld world;
    Store store(world.options(), world.clock);
    const QUuid incident = newId();
    Pending<Receipt> made;
    made.handle = store.write([incident](Journal &) -> Result<Change> { return changeOf(incidentEdit(incident, u"A"_s)); }, &made.guard,
                              made.keep());
    QVERIFY(made.wait());
    Pending<Receipt> undone;
    undone.handle = store.undo(incident, &undone.guard, undone.keep());
    QVERIFY(undone.wait());
    QVERIFY(undone.value().records.front().isDeleted());
    Pending<Receipt> redone;
    redone.handle = store.redo(incident, &redone.guard, redone.keep());
    QVERIFY(redone.wait());
    QVERIFY(!redone.value().records.front().isDeleted());
}

void TestStore::backupOfTheDay()
{
    StoreWorld world;
    QVERIFY(world.open()->append(changeOf(incidentEdit(newId(), u"A"_s))));
    const QString folder = QFileInfo(world.file).absolutePath() + u"/backups"_s;
    {
        Store store(world.options(), world.clock);
        QTRY_COMPARE(QDir(folder).entryList({u"*.db"_s}), QStringList{u"wardroom-2025-11-20.db"_s});
    }
    const Journal::Options options{folder + u"/wardroom-2025-11-20.db"_s, {}, {}, true};
    const auto copy = world.open(options);
    QVERIFY2(copy, qPrintable(world.problem));
    QCOMPARE(copy->recordsOfKind(u"incident"_s)->size(), 1U);
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
