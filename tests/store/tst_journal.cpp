// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/storeworld.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtTest/QTest>

#include <cmath>
#include <sys/stat.h>

using namespace wardroom;
using namespace Qt::StringLiterals;

class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesAreTheOwnersOnly();
    void whatWasWrittenIsReadAgain();
    void nullTakesAFieldAway();
    void deletedRecordsAreKnownByIdAlone();
    void clockGoingBackwardsDoesNotChangeTheOrder();
    void counterCarriesIntoMilliseconds();
    void writeDecidesAndWritesInOne();
    void failedWriteLeavesNothing();
    void changeWithinAChangeIsRefused();
    void oddValues();
    void evidenceIsKeptByItsHash();
    void twoSeeEachOther();
    void numbersAreNotGivenTwice();
    void readOnlyIsTold();
    void storeInMemory();
    void uuidsSortByTime();
};

void TestJournal::filesAreTheOwnersOnly()
{
    StoreWorld world;
    const auto journal = world.open();
    QVERIFY2(journal, qPrintable(world.problem));
    QVERIFY(journal->append(changeOf(incidentEdit(newId(), u"A"_s))));
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u".lock"_s}) {
        struct stat status = {};
        QCOMPARE(::stat(QFile::encodeName(world.file + suffix).constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777, 0600U);
    }
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(QFileInfo(world.file).absolutePath()).constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777, 0700U);
}

void TestJournal::whatWasWrittenIsReadAgain()
{
    StoreWorld world;
    const QUuid incident = newId();
    const QUuid event = newId();
    Receipt receipt;
    {
        const auto journal = world.open();
        const auto written = journal->append(Change().with(incidentEdit(incident, u"Checkout fails"_s))
                                                 .with(eventEdit(event, incident, u"結帳失敗 🔥"_s)));
        QVERIFY(written);
        receipt = *written;
        QCOMPARE(receipt.records.size(), 2U);
        QVERIFY(!receipt.change.isNull());
    }
    const auto journal = world.open();
    QVERIFY(journal->notices().isEmpty());
    const auto records = journal->recordsOf(incident);
    QVERIFY(records);
    QCOMPARE(*records, receipt.records);
    QCOMPARE(records->at(0).incident(), incident);
    QCOMPARE(records->at(1).fields.value("title"_L1).toString(), u"結帳失敗 🔥"_s);
    QCOMPARE(journal->recordsOfKind(u"event"_s)->size(), 1U);
    const auto history = journal->history(event);
    QCOMPARE(history->size(), 1U);
    QCOMPARE(history->front().actor, u"Ana"_s);
    QCOMPARE(history->front().device, journal->device());
    QCOMPARE(history->front().change, receipt.change);
    QCOMPARE(history->front().time, receipt.time);
    QVERIFY(journal->verify()->problems.isEmpty());
}

void TestJournal::nullTakesAFieldAway()
{
    StoreWorld world;
    const auto journal = world.open();
    const QUuid id = newId();
    QVERIFY(journal->append(changeOf(incidentEdit(id, u"A"_s))));
    QVERIFY(journal->append(changeOf(setFields(u"incident"_s, id, {{u"title"_s, QJsonValue::Null}}))));
    const auto record = journal->record(id);
    QVERIFY(record && *record);
    QVERIFY((*record)->fields.isEmpty());
    QVERIFY((*record)->stamps.contains(u"title"_s));
}

void TestJournal::deletedRecordsAreKnownByIdAlone()
{
    StoreWorld world;
    const auto journal = world.open();
    const QUuid incident = newId();
    const QUuid event = newId();
    QVERIFY(journal->append(Change().with(incidentEdit(incident, u"A"_s)).with(eventEdit(event, incident, u"B"_s))));
    QVERIFY(journal->append(changeOf(setFields(u"event"_s, event, {{QString(DeletedField), true}}))));
    QCOMPARE(journal->recordsOf(incident)->size(), 1U);
    QVERIFY(journal->recordsOfKind(u"event"_s)->empty());
    QVERIFY((*journal->record(event))->isDeleted());
    QVERIFY(!*journal->record(newId()));
}

void TestJournal::clockGoingBackwardsDoesNotChangeTheOrder()
{
    StoreWorld world;
    const QUuid id = newId();
    HybridTime last;
    for (const qint64 step : {0LL, -86'400'000LL, -1LL, 5LL, 400'000'000'000'000LL / 2, -200'000'000'000'000LL}) {
        const auto journal = world.open(); // each time anew: the clock is in the file
        QVERIFY(journal);
        world.clock.advance(step);
        const auto receipt = journal->append(changeOf(incidentEdit(id, QString::number(step))));
        QVERIFY(receipt);
        QVERIFY(receipt->time > last);
        last = receipt->time;
        QCOMPARE(receipt->records.front().fields.value("title"_L1).toString(), QString::number(step));
    }
}

void TestJournal::counterCarriesIntoMilliseconds()
{
    const ManualClock clock(1000);
    HybridClock hybrid(clock, HybridTime::of(1000, 0xfffe));
    QCOMPARE(hybrid.tick(), HybridTime::of(1000, 0xffff));
    QCOMPARE(hybrid.tick(), HybridTime::of(1001, 0));
    hybrid.witness(HybridTime::of(2000, 7));
    QCOMPARE(hybrid.tick(), HybridTime::of(2000, 8));
}

void TestJournal::writeDecidesAndWritesInOne()
{
    StoreWorld world;
    const auto journal = world.open();
    const QUuid id = newId();
    const auto receipt = journal->write([&](Journal &inside) -> Result<Change> {
        const auto before = inside.recordsOfKind(u"incident"_s);
        return changeOf(incidentEdit(id, QString::number(before->size())));
    });
    QVERIFY(receipt);
    QCOMPARE((*journal->record(id))->fields.value("title"_L1).toString(), u"0"_s);
    const auto empty = journal->write([](Journal &) -> Result<Change> { return Change(); });
    QVERIFY(empty);
    QVERIFY(empty->change.isNull());
}

void TestJournal::failedWriteLeavesNothing()
{
    StoreWorld world;
    const auto journal = world.open();
    const auto refused = journal->write([](Journal &) -> Result<Change> { return failure(ErrorKind::BadQuery, u"no"_s); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::BadQuery);
    const auto half = journal->append(Change().with(incidentEdit(newId(), u"A"_s)).with(incidentEdit(QUuid(), u"B"_s)));
    QVERIFY(!half);
    QVERIFY(journal->recordsOfKind(u"incident"_s)->empty());
    QVERIFY(journal->append(changeOf(incidentEdit(newId(), u"C"_s))));
    QCOMPARE(journal->verify()->operations, 1);
}

void TestJournal::changeWithinAChangeIsRefused()
{
    StoreWorld world;
    const auto journal = world.open();
    const auto receipt = journal->write([](Journal &inside) -> Result<Change> {
        const auto inner = inside.append(changeOf(incidentEdit(newId(), u"inner"_s)));
        if (!inner)
            return failure(inner.error());
        return Change();
    });
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().kind, ErrorKind::Internal);
    QVERIFY(journal->append(changeOf(incidentEdit(newId(), u"after"_s))));
}

void TestJournal::oddValues()
{
    StoreWorld world;
    const auto journal = world.open();
    const QUuid id = newId();
    const QJsonObject patch{{u"huge"_s, QString(1 << 20, u'x')},
                            {u"html"_s, u"<script>alert(\"1\")</script>"_s},
                            {u"emoji"_s, u"👩‍🚒🇹🇼"_s},
                            {u"nul"_s, u"a"_s + QChar(QChar::Null) + u"b"_s},
                            {u"year9999"_s, 253'402'300'799'000LL},
                            {u"double"_s, 0.1},
                            {u"infinite"_s, std::numeric_limits<double>::infinity()},
                            {u"half"_s, QString(QChar(0xd83d))},
                            {u"nested"_s, QJsonObject{{u"a"_s, QJsonArray{1, u"b"_s, QJsonValue::Null}}}},
                            {QString(70'000, u'n'), true}};
    const auto receipt = journal->append(changeOf(setFields(u"event"_s, id, patch)));
    QVERIFY(receipt);
    const auto record = journal->record(id);
    QCOMPARE(**record, receipt->records.front());
    QCOMPARE((*record)->fields.value("huge"_L1).toString().size(), 1 << 20);
    QCOMPARE((*record)->fields.value("emoji"_L1), patch.value("emoji"_L1));
    QCOMPARE((*record)->fields.value("nul"_L1), patch.value("nul"_L1));
    QCOMPARE((*record)->fields.value("year9999"_L1).toInteger(), 253'402'300'799'000LL);
    QCOMPARE((*record)->fields.value("nested"_L1), patch.value("nested"_L1));
    QVERIFY(journal->rebuild());
    QCOMPARE(**journal->record(id), **record);
    QCOMPARE(journal->verify()->problems.join(u'\n'), QString());
}

void TestJournal::evidenceIsKeptByItsHash()
{
    StoreWorld world;
    const auto journal = world.open();
    for (const QByteArray &data : {QByteArray(), QByteArray("x"), QByteArray(300'000, 'y'),
                                   QCryptographicHash::hash("z", QCryptographicHash::Sha512)}) {
        const Blob blob{QCryptographicHash::hash(data, QCryptographicHash::Sha256), data};
        QVERIFY(journal->put(blob));
        QVERIFY(journal->put(blob));
        const auto read = journal->blob(blob.sha256);
        QVERIFY(read);
        QCOMPARE(read->data, data);
    }
    QCOMPARE(journal->verify()->blobs, 4);
    QVERIFY(!journal->put({QByteArray(32, 'a'), "not that"}));
    QCOMPARE(journal->blob(QByteArray(32, 'a')).error().kind, ErrorKind::NotFound);
}

void TestJournal::twoSeeEachOther()
{
    StoreWorld world;
    const auto one = world.open();
    const auto two = world.open();
    const QUuid id = newId();
    QVERIFY(one->takeChanges()->empty());
    QVERIFY(one->append(changeOf(incidentEdit(id, u"A"_s))));
    QVERIFY(one->append(changeOf(incidentEdit(id, u"B"_s))));
    QCOMPARE(one->takeChanges()->size(), 1U);
    const auto seen = two->takeChanges();
    QCOMPARE(seen->size(), 1U);
    QCOMPARE(seen->front().fields.value("title"_L1).toString(), u"B"_s);
    QVERIFY(two->takeChanges()->empty());
    // The other's moment counts here, too, even if this clock is behind.
    world.clock.advance(-10'000);
    QVERIFY(two->append(changeOf(incidentEdit(id, u"C"_s))));
    QCOMPARE(one->takeChanges()->front().fields.value("title"_L1).toString(), u"C"_s);
    QCOMPARE(one->device(), two->device());
}

void TestJournal::numbersAreNotGivenTwice()
{
    StoreWorld world;
    const auto one = world.open();
    const auto two = world.open();
    const auto declare = [](Journal &journal) -> Result<Change> {
        const auto there = journal.recordsOfKind(u"incident"_s);
        return changeOf(incidentEdit(newId(), u"INC-%1"_s.arg(there->size() + 1)));
    };
    for (int i = 0; i < 10; ++i)
        QVERIFY((i % 2 == 0 ? one : two)->write(declare));
    QSet<QString> numbers;
    const auto incidents = one->recordsOfKind(u"incident"_s);
    for (const Record &record : *incidents)
        numbers.insert(record.fields.value("title"_L1).toString());
    QCOMPARE(numbers.size(), 10);
}

void TestJournal::readOnlyIsTold()
{
    StoreWorld world;
    const QUuid id = newId();
    QVERIFY(world.open()->append(changeOf(incidentEdit(id, u"A"_s))));
    Journal::Options options = world.options();
    options.readOnly = true;
    const auto journal = world.open(options);
    QVERIFY2(journal, qPrintable(world.problem));
    QVERIFY(*journal->record(id));
    const auto refused = journal->append(changeOf(incidentEdit(id, u"B"_s)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Storage);
    QVERIFY2(refused.error().detail.contains(u"read-only"), qPrintable(refused.error().detail));
    QVERIFY(journal->verify()->problems.isEmpty());
    options.file = world.folder.filePath(u"nowhere.db"_s);
    QCOMPARE(Journal::open(options, world.clock).error().kind, ErrorKind::NotFound);
    QVERIFY(!QFile::exists(options.file));
}

void TestJournal::storeInMemory()
{
    StoreWorld world;
    Journal::Options options;
    options.file = u":memory:"_s;
    const auto journal = world.open(options);
    QVERIFY2(journal, qPrintable(world.problem));
    QVERIFY(journal->append(changeOf(incidentEdit(newId(), u"A"_s))));
    QCOMPARE(journal->recordsOfKind(u"incident"_s)->size(), 1U);
    QVERIFY(!QFile::exists(u":memory:"_s));
}

void TestJournal::uuidsSortByTime()
{
    QUuid last;
    for (qint64 ms = StoreWorld::Noon; ms < StoreWorld::Noon + 100'000'000'000LL; ms += 999'999'999) {
        const QUuid id = makeUuid7(ms);
        QCOMPARE(id.toString(QUuid::WithoutBraces).at(14), u'7'); // Qt 6.4 knows no version 7
        QCOMPARE(id.variant(), QUuid::DCE);
        QVERIFY(last < id);
        last = id;
    }
    QCOMPARE(makeUuid5(last, u"a"_s), makeUuid5(last, u"a"_s));
    QVERIFY(makeUuid5(last, u"a"_s) != makeUuid5(last, u"b"_s));
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
