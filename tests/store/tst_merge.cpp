// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/storeworld.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

#include <algorithm>

using namespace wardroom;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 DayMs = 86'400'000;

/// Two to four computers that write, take back and exchange parts of what they have, in any order and more than once.
class History
{
public:
    explicit History(quint32 seed)
        : m_random(seed)
    {
        const int devices = 2 + m_random.bounded(3);
        for (int i = 0; i < devices; ++i) {
            m_clocks.push_back(std::make_unique<ManualClock>(StoreWorld::Noon + m_random.bounded(1000) - 500));
            auto journal = Journal::open({u":memory:"_s, {}, QString::number(i), false}, *m_clocks.back());
            m_journals.push_back(std::move(*journal));
        }
        for (int i = 0; i < 2; ++i)
            m_incidents.append(newId());
        for (int i = 0; i < 4; ++i)
            m_entities.append(newId());
    }

    void run(int steps)
    {
        for (int i = 0; i < steps; ++i)
            step();
        exchangeAll();
    }
    std::vector<std::unique_ptr<Journal>> &journals() { return m_journals; }
    const QList<QUuid> &entities() const { return m_entities; }
    const QList<QUuid> &incidents() const { return m_incidents; }

private:
    std::size_t anyDevice() { return static_cast<std::size_t>(m_random.bounded(int(m_journals.size()))); }
    QUuid any(const QList<QUuid> &ids) { return ids.at(m_random.bounded(int(ids.size()))); }

    Edit anyEdit()
    {
        static const QStringList fields{u"title"_s, u"body"_s, u"starred"_s, u"incident"_s, u"deleted"_s};
        QJsonObject patch;
        for (int i = m_random.bounded(3); i >= 0; --i) {
            const QString field = fields.at(m_random.bounded(5));
            QJsonValue value = QString(1 + m_random.bounded(3), QChar(u'a' + m_random.bounded(26)));
            if (field == u"incident"_s)
                value = any(m_incidents).toString();
            if (field == u"deleted"_s)
                value = m_random.bounded(3) == 0;
            if (m_random.bounded(6) == 0)
                value = QJsonValue::Null;
            patch.insert(field, value);
        }
        return {u"event"_s, any(m_entities), patch};
    }

    void step()
    {
        const std::size_t at = anyDevice();
        Journal &journal = *m_journals[at];
        m_clocks[at]->advance(m_random.bounded(5) - 2); // also backwards
        switch (m_random.bounded(8)) {
        case 0:
            static_cast<void>(journal.undo(m_random.bounded(3) == 0 ? QUuid() : any(m_incidents)));
            break;
        case 1:
            static_cast<void>(journal.redo(any(m_incidents)));
            break;
        case 2:
            exchange(at, anyDevice());
            break;
        default: {
            Change change = changeOf(anyEdit());
            if (m_random.bounded(3) == 0)
                change.edits.append(anyEdit());
            change.automatic = m_random.bounded(6) == 0;
            QVERIFY(journal.append(change));
        }
        }
    }

    void exchange(std::size_t from, std::size_t to)
    {
        Bundle bundle = *m_journals[from]->bundle(m_random.bounded(3) == 0 ? QList<QUuid>{any(m_incidents)} : QList<QUuid>());
        std::shuffle(bundle.operations.begin(), bundle.operations.end(), m_random);
        if (m_random.bounded(3) == 0) // a part of it
            bundle.operations.resize(bundle.operations.size() / 2);
        QVERIFY(m_journals[to]->merge(bundle));
    }

    void exchangeAll()
    {
        std::vector<Bundle> bundles;
        for (const auto &journal : m_journals)
            bundles.push_back(*journal->bundle({}));
        for (const auto &journal : m_journals) {
            std::shuffle(bundles.begin(), bundles.end(), m_random);
            for (const Bundle &bundle : bundles)
                QVERIFY(journal->merge(bundle));
        }
    }

    QRandomGenerator m_random;
    std::vector<std::unique_ptr<ManualClock>> m_clocks;
    std::vector<std::unique_ptr<Journal>> m_journals;
    QList<QUuid> m_incidents;
    QList<QUuid> m_entities;
};

} // namespace

class TestMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsAlikeInAnyOrder();
    void devicesComeToTheSame();
    void lastWriterWinsFieldByField();
    void tombstoneStays();
    void mergedTwiceIsMergedOnce();
    void clockADayAhead();
    void clockYearsAheadIsRefused();
    void brokenOperationsAreRefused();
    void damagedEvidenceIsRefusedWhole();
    void kindsOfALaterVersionAreKept();
};

/// Thousands of histories of one entity: whatever the order, and with repeats, the fold is the same.
void TestMerge::foldsAlikeInAnyOrder()
{
    QRandomGenerator random(1);
    const QUuid entity = newId();
    for (int round = 0; round < 3'000; ++round) {
        std::vector<Operation> operations;
        for (int i = 2 + random.bounded(12); i > 0; --i) {
            Operation operation;
            operation.id = newId();
            operation.time = HybridTime::of(StoreWorld::Noon + random.bounded(3), random.bounded(2)); // often the same
            operation.entity = random.bounded(4) == 0 ? u"other"_s : u"event"_s;
            operation.entityId = entity;
            for (int field = random.bounded(4); field > 0; --field)
                operation.patch.insert(QString(QChar(u'a' + random.bounded(3))),
                                       random.bounded(4) == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(random.bounded(9)));
            operations.push_back(operation);
        }
        Record first;
        for (const Operation &operation : operations)
            applyOperation(first, operation);
        for (int again = 0; again < 3; ++again) {
            std::shuffle(operations.begin(), operations.end(), random);
            Record record;
            for (const Operation &operation : operations)
                applyOperation(record, operation);
            applyOperation(record, operations[static_cast<std::size_t>(random.bounded(int(operations.size())))]);
            QCOMPARE(record, first);
        }
    }
}

void TestMerge::devicesComeToTheSame()
{
    const int wanted = qEnvironmentVariableIntValue("WARDROOM_HISTORIES"); // for a long run by hand
    const int histories = wanted > 0 ? wanted : 60;
    for (int seed = 0; seed < histories; ++seed) {
        History history(static_cast<quint32>(seed));
        history.run(40);
        Journal &first = *history.journals().front();
        for (const auto &journal : history.journals()) {
            for (const QUuid &id : history.entities())
                QCOMPARE(*journal->record(id), *first.record(id));
            const auto mergeAgain = journal->merge(*first.bundle({}));
            QCOMPARE(mergeAgain->added, 0);
            const UndoState before = *journal->undoState(history.incidents().front());
            QCOMPARE(journal->verify()->problems.join(u'\n'), QString());
            QVERIFY(journal->rebuild());
            QCOMPARE(journal->verify()->problems.join(u'\n'), QString());
            QCOMPARE(journal->undoState(history.incidents().front())->undo, before.undo);
            QCOMPARE(journal->undoState(history.incidents().front())->redo, before.redo);
        }
    }
}

void TestMerge::lastWriterWinsFieldByField()
{
    StoreWorld mine;
    StoreWorld theirs;
    const auto a = mine.open();
    const auto b = theirs.open();
    const QUuid id = newId();
    QVERIFY(a->append(changeOf(setFields(u"event"_s, id, {{u"title"_s, u"1"_s}, {u"body"_s, u"1"_s}}))));
    QVERIFY(b->merge(*a->bundle({})));
    mine.clock.advance(10);
    theirs.clock.advance(20);
    QVERIFY(a->append(changeOf(setFields(u"event"_s, id, {{u"title"_s, u"mine"_s}, {u"body"_s, u"mine"_s}}))));
    QVERIFY(b->append(changeOf(setFields(u"event"_s, id, {{u"title"_s, u"theirs"_s}}))));
    const auto report = a->merge(*b->bundle({}));
    QCOMPARE(report->added, 1);
    QCOMPARE(report->records.size(), 1U);
    QVERIFY(b->merge(*a->bundle({})));
    QCOMPARE(*a->record(id), *b->record(id));
    QCOMPARE((*a->record(id))->fields, (QJsonObject{{u"title"_s, u"theirs"_s}, {u"body"_s, u"mine"_s}}));
    QVERIFY(a->device() != b->device());
}

void TestMerge::tombstoneStays()
{
    StoreWorld mine;
    StoreWorld theirs;
    const auto a = mine.open();
    const auto b = theirs.open();
    const QUuid id = newId();
    QVERIFY(a->append(changeOf(titleEdit(id, u"1"_s))));
    QVERIFY(b->merge(*a->bundle({})));
    QVERIFY(a->append(changeOf(setFields(u"event"_s, id, {{QString(DeletedField), true}}))));
    theirs.clock.advance(1000);
    QVERIFY(b->append(changeOf(titleEdit(id, u"edited later, elsewhere"_s))));
    QVERIFY(a->merge(*b->bundle({})));
    QVERIFY(b->merge(*a->bundle({})));
    QVERIFY((*a->record(id))->isDeleted());
    QCOMPARE(*a->record(id), *b->record(id));
}

void TestMerge::mergedTwiceIsMergedOnce()
{
    StoreWorld mine;
    StoreWorld theirs;
    const auto a = mine.open();
    const auto b = theirs.open();
    QVERIFY(a->append(changeOf(titleEdit(newId(), u"1"_s))));
    QCOMPARE(b->merge(*a->bundle({}))->added, 1);
    QCOMPARE(b->takeChanges()->size(), 1U);
    const auto again = b->merge(*a->bundle({}));
    QCOMPARE(again->added, 0);
    QCOMPARE(again->operations, 1);
    QVERIFY(again->records.empty());
    QVERIFY(b->takeChanges()->empty());
}

void TestMerge::clockADayAhead()
{
    StoreWorld mine;
    StoreWorld theirs;
    theirs.clock.advance(DayMs);
    const auto a = mine.open();
    const auto b = theirs.open();
    const QUuid id = newId();
    QVERIFY(b->append(changeOf(titleEdit(id, u"tomorrow"_s))));
    const auto report = a->merge(*b->bundle({}));
    QVERIFY(report);
    QCOMPARE(report->clockAheadMs, DayMs);
    // What is written here after it counts, though this clock is behind.
    QVERIFY(a->append(changeOf(titleEdit(id, u"now"_s))));
    QCOMPARE((*a->record(id))->fields.value("title"_L1).toString(), u"now"_s);
    QVERIFY(b->merge(*a->bundle({})));
    QCOMPARE((*b->record(id))->fields.value("title"_L1).toString(), u"now"_s);
}

void TestMerge::clockYearsAheadIsRefused()
{
    StoreWorld mine;
    StoreWorld theirs;
    const auto a = mine.open();
    const auto b = theirs.open();
    QVERIFY(b->append(changeOf(titleEdit(newId(), u"fine"_s))));
    theirs.clock.advance(401 * DayMs);
    QVERIFY(b->append(changeOf(titleEdit(newId(), u"not fine"_s))));
    const auto refused = a->merge(*b->bundle({}));
    QVERIFY(!refused);
    QVERIFY2(refused.error().detail.contains(u"401 days ahead"), qPrintable(refused.error().detail));
    QCOMPARE(a->verify()->operations, 0);
}

void TestMerge::brokenOperationsAreRefused()
{
    StoreWorld world;
    const auto journal = world.open();
    Operation good;
    good.id = good.entityId = good.change = good.device = newId();
    good.entity = u"event"_s;
    good.time = HybridTime::of(world.clock.nowMs());
    Operation noId = good;
    noId.id = QUuid();
    Operation noEntity = good;
    noEntity.entity.clear();
    Operation longEntity = good;
    longEntity.entity = QString(5'000, u'x');
    Operation early = good;
    early.time = HybridTime(-5);
    for (const Operation &bad : {noId, noEntity, longEntity, early}) {
        Bundle bundle;
        bundle.operations = {good, bad};
        QVERIFY(!journal->merge(bundle));
    }
    QCOMPARE(journal->verify()->operations, 0);
    QVERIFY(journal->merge({{good}, {}}));
}

void TestMerge::damagedEvidenceIsRefusedWhole()
{
    StoreWorld mine;
    StoreWorld theirs;
    const auto a = mine.open();
    const auto b = theirs.open();
    QVERIFY(b->append(changeOf(titleEdit(newId(), u"1"_s))));
    Bundle bundle = *b->bundle({});
    bundle.blobs.push_back({QByteArray(32, 'h'), "something else"});
    QVERIFY(!a->merge(bundle));
    QCOMPARE(a->verify()->operations, 0);
}

void TestMerge::kindsOfALaterVersionAreKept()
{
    StoreWorld mine;
    StoreWorld theirs;
    const auto a = mine.open();
    const auto b = theirs.open();
    const QUuid id = newId();
    QVERIFY(b->append(changeOf(setFields(u"hologram"_s, id, {{u"depth"_s, QJsonArray{1, 2, 3}}}))));
    QVERIFY(a->merge(*b->bundle({})));
    QCOMPARE((*a->record(id))->entity, u"hologram"_s);
    QCOMPARE((*a->record(id))->fields.value("depth"_L1).toArray().size(), 3);
    QCOMPARE(a->bundle({})->operations, b->bundle({})->operations);
}

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
