// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/storeworld.h"

#include <QtTest/QTest>

using namespace wardroom;
using namespace Qt::StringLiterals;

class TestUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingToUndo();
    void undoAndRedo();
    void withoutLimitAndAfterARestart();
    void newChangeClearsRedo();
    void whatWasMadeIsTakenAway();
    void onlyWhatNobodyElseHasWrittenSince();
    void everythingOverwrittenCountsAsUndone();
    void automaticChangesAreSteppedOver();
    void incidentsApart();
    void filedPin();
    void otherDevicesChangesAreTheirs();
    void rebuiltAlike();

private:
    QString title(const QUuid &id) { return (*m_journal->record(id))->fields.value("title"_L1).toString(); }
    void write(const Edit &edit, bool automatic = false)
    {
        Change change = changeOf(edit);
        change.automatic = automatic;
        QVERIFY(m_journal->append(change));
    }

    std::unique_ptr<StoreWorld> m_world;
    std::unique_ptr<Journal> m_journal;
    QUuid m_incident;
    QUuid m_event;
};

void TestUndo::init()
{
    m_world = std::make_unique<StoreWorld>();
    m_journal = m_world->open();
    m_incident = newId();
    m_event = newId();
}

void TestUndo::cleanup()
{
    QCOMPARE(m_journal->verify()->problems.join(u'\n'), QString());
    m_journal.reset();
    m_world.reset();
}

void TestUndo::nothingToUndo()
{
    QCOMPARE(m_journal->undo(m_incident).error().kind, ErrorKind::NotFound);
    QCOMPARE(m_journal->redo(m_incident).error().kind, ErrorKind::NotFound);
    QVERIFY(m_journal->undoState(m_incident)->undo.isNull());
}

void TestUndo::undoAndRedo()
{
    write(eventEdit(m_event, m_incident, u"one"_s));
    write(titleEdit(m_event, u"two"_s));
    write(setFields(u"event"_s, m_event, {{u"title"_s, u"three"_s}, {u"body"_s, u"new"_s}}));
    QVERIFY(m_journal->undo(m_incident));
    QCOMPARE(title(m_event), u"two"_s);
    QVERIFY(!(*m_journal->record(m_event))->fields.contains("body"_L1));
    QVERIFY(m_journal->undo(m_incident));
    QCOMPARE(title(m_event), u"one"_s);
    QVERIFY(m_journal->redo(m_incident));
    QCOMPARE(title(m_event), u"two"_s);
    QVERIFY(m_journal->redo(m_incident));
    QCOMPARE(title(m_event), u"three"_s);
    QCOMPARE((*m_journal->record(m_event))->fields.value("body"_L1).toString(), u"new"_s);
    QCOMPARE(m_journal->redo(m_incident).error().kind, ErrorKind::NotFound);
    QVERIFY(m_journal->undo(m_incident));
    QCOMPARE(title(m_event), u"two"_s);
}

void TestUndo::withoutLimitAndAfterARestart()
{
    constexpr int Steps = 60;
    write(eventEdit(m_event, m_incident, u"0"_s));
    for (int i = 1; i <= Steps; ++i)
        write(titleEdit(m_event, QString::number(i)));
    for (int i = Steps - 1; i >= 0; --i) {
        if (i % 20 == 0) {
            m_journal.reset();
            m_journal = m_world->open();
        }
        QVERIFY(m_journal->undo(m_incident));
        QCOMPARE(title(m_event), QString::number(i));
    }
    m_journal.reset();
    m_journal = m_world->open();
    for (int i = 1; i <= Steps; ++i) {
        QVERIFY(m_journal->redo(m_incident));
        QCOMPARE(title(m_event), QString::number(i));
    }
}

void TestUndo::newChangeClearsRedo()
{
    write(eventEdit(m_event, m_incident, u"one"_s));
    write(titleEdit(m_event, u"two"_s));
    QVERIFY(m_journal->undo(m_incident));
    QVERIFY(!m_journal->undoState(m_incident)->redo.isNull());
    write(titleEdit(m_event, u"three"_s));
    QVERIFY(m_journal->undoState(m_incident)->redo.isNull());
    QVERIFY(m_journal->undo(m_incident));
    QCOMPARE(title(m_event), u"one"_s);
}

void TestUndo::whatWasMadeIsTakenAway()
{
    write(incidentEdit(m_incident, u"incident"_s));
    write(eventEdit(m_event, m_incident, u"one"_s));
    QVERIFY(m_journal->undo(m_incident));
    QVERIFY((*m_journal->record(m_event))->isDeleted());
    QCOMPARE(m_journal->recordsOf(m_incident)->size(), 1U);
    QVERIFY(m_journal->redo(m_incident));
    QCOMPARE(m_journal->recordsOf(m_incident)->size(), 2U);
    QCOMPARE(title(m_event), u"one"_s);
}

void TestUndo::onlyWhatNobodyElseHasWrittenSince()
{
    write(setFields(u"event"_s, m_event, {{u"incident"_s, m_incident.toString()}, {u"title"_s, u"one"_s}, {u"body"_s, u"a"_s}}));
    write(setFields(u"event"_s, m_event, {{u"title"_s, u"two"_s}, {u"body"_s, u"b"_s}}));
    // Another device writes one of the two.
    StoreWorld theirs;
    const auto other = theirs.open();
    QVERIFY(other->merge(*m_journal->bundle({})));
    QVERIFY(other->append(changeOf(titleEdit(m_event, u"theirs"_s))));
    QVERIFY(m_journal->merge(*other->bundle({})));
    QVERIFY(m_journal->undo(m_incident));
    QCOMPARE(title(m_event), u"theirs"_s);
    QCOMPARE((*m_journal->record(m_event))->fields.value("body"_L1).toString(), u"a"_s);
}

void TestUndo::everythingOverwrittenCountsAsUndone()
{
    write(eventEdit(m_event, m_incident, u"one"_s));
    write(titleEdit(m_event, u"two"_s));
    write(titleEdit(m_event, u"machine"_s), true);
    QVERIFY(m_journal->undo(m_incident)); // of "two": nothing is left of it
    QCOMPARE(title(m_event), u"machine"_s);
    QVERIFY(m_journal->undo(m_incident)); // of the making
    QVERIFY((*m_journal->record(m_event))->isDeleted());
    QVERIFY(m_journal->undoState(m_incident)->undo.isNull());
}

void TestUndo::automaticChangesAreSteppedOver()
{
    write(eventEdit(m_event, m_incident, u"one"_s));
    write(titleEdit(m_event, u"two"_s));
    QVERIFY(m_journal->undo(m_incident));
    write(eventEdit(newId(), m_incident, u"alert"_s), true);
    QVERIFY(m_journal->redo(m_incident)); // it did not clear redo
    QCOMPARE(title(m_event), u"two"_s);
    QVERIFY(m_journal->undo(m_incident));
    QVERIFY(m_journal->undo(m_incident));
    QVERIFY(m_journal->undoState(m_incident)->undo.isNull());
    QCOMPARE(m_journal->recordsOf(m_incident)->size(), 1U);
}

void TestUndo::incidentsApart()
{
    const QUuid other = newId();
    const QUuid theirs = newId();
    write(eventEdit(m_event, m_incident, u"mine"_s));
    write(eventEdit(theirs, other, u"theirs"_s));
    QVERIFY(m_journal->undo(m_incident));
    QVERIFY((*m_journal->record(m_event))->isDeleted());
    QVERIFY(!(*m_journal->record(theirs))->isDeleted());
    QVERIFY(!m_journal->undoState(other)->undo.isNull());
}

void TestUndo::filedPin()
{
    const QUuid pin = newId();
    write(setFields(u"pin"_s, pin, {{u"title"_s, u"chart"_s}}));
    QCOMPARE(m_journal->recordsOf(QUuid())->size(), 1U);
    write(setFields(u"pin"_s, pin, {{u"incident"_s, m_incident.toString(QUuid::WithoutBraces)}}));
    QVERIFY(m_journal->recordsOf(QUuid())->empty());
    QVERIFY(m_journal->undo(m_incident));
    QCOMPARE(m_journal->recordsOf(QUuid())->size(), 1U);
    QVERIFY(m_journal->redo(m_incident));
    QCOMPARE(m_journal->recordsOf(m_incident)->size(), 1U);
    QVERIFY(m_journal->undo(m_incident));
    QVERIFY(m_journal->undoState(m_incident)->undo.isNull());
    // What the file of the incident carries takes the pin away from it elsewhere, too.
    StoreWorld theirs;
    const auto other = theirs.open();
    QVERIFY(other->merge(*m_journal->bundle({m_incident})));
    QVERIFY(other->recordsOf(m_incident)->empty());
}

void TestUndo::otherDevicesChangesAreTheirs()
{
    StoreWorld theirs;
    const auto other = theirs.open();
    QVERIFY(other->append(changeOf(eventEdit(m_event, m_incident, u"theirs"_s))));
    QVERIFY(m_journal->merge(*other->bundle({})));
    QCOMPARE(m_journal->undo(m_incident).error().kind, ErrorKind::NotFound);
    write(titleEdit(m_event, u"mine"_s));
    QVERIFY(m_journal->undo(m_incident));
    QCOMPARE(title(m_event), u"theirs"_s);
    QVERIFY(m_journal->undoState(m_incident)->undo.isNull());
}

void TestUndo::rebuiltAlike()
{
    write(eventEdit(m_event, m_incident, u"one"_s));
    write(titleEdit(m_event, u"two"_s));
    write(setFields(u"event"_s, m_event, {{u"incident"_s, QJsonValue::Null}}));
    write(setFields(u"event"_s, m_event, {{u"incident"_s, m_incident.toString()}}));
    QVERIFY(m_journal->undo(m_incident));
    const UndoState before = *m_journal->undoState(m_incident);
    const UndoState none = *m_journal->undoState(QUuid());
    QVERIFY(m_journal->rebuild());
    QCOMPARE(m_journal->undoState(m_incident)->undo, before.undo);
    QCOMPARE(m_journal->undoState(m_incident)->redo, before.redo);
    QCOMPARE(m_journal->undoState(QUuid())->undo, none.undo);
    QVERIFY(m_journal->redo(m_incident));
}

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
