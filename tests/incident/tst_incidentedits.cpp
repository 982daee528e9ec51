// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/incident/incidentcodec.h"
#include "services/incident/incidentnumbers.h"
#include "tests/incident/incidentworld.h"

#include <QtTest/QTest>

#include <thread>

using namespace wardroom;
using namespace Qt::StringLiterals;

class TestIncidentEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void declares();
    void refusesBadDrafts();
    void numbersWithoutDoubles();
    void numberOfARemovedIncidentIsGone();
    void twinsAfterMerge();
    void milestoneRules_data();
    void milestoneRules();
    void eventRules();
    void writesOnlyWhatDiffers();
    void statusBringsMilestones();
    void workingAgainTakesMilestonesBack();
    void undoRestores();
    void undoLeavesTheDeclaration();
    void splitsSpans();
    void handover();
    void updates();
    void pins();
    void verbatim();

private:
    Incident incidentIn(Journal &journal, const QUuid &id) { return contentIn(journal, id).incident; }
};

void TestIncidentEdits::declares()
{
    IncidentWorld world;
    const auto journal = world.open();
    const QUuid id = makeUuid7(world.clock.nowMs());
    IncidentDraft draft;
    draft.title = u"Login"_s;
    draft.severity = Severity::Sev1;
    draft.impact = u"all users"_s;
    draft.detectedMs = world.clock.nowMs() - 60'000;
    draft.commander = u"Ben"_s;
    draft.zone = "Asia/Taipei";
    QVERIFY(journal->write(declareIncident(id, draft, world.context())));
    const IncidentContent content = contentIn(*journal, id);
    QCOMPARE(content.incident.number, u"INC-2026-001"_s);
    QCOMPARE(content.incident.status, IncidentStatus::Triage);
    QCOMPARE(content.incident.at(Milestone::Started), draft.detectedMs);
    QCOMPARE(content.incident.at(Milestone::Detected), draft.detectedMs);
    QCOMPARE(content.incident.role(IncidentRole::Commander), u"Ben"_s);
    QCOMPARE(content.incident.declaredBy, u"Ana"_s);
    QCOMPARE(content.checks.size(), std::size_t(10));
    QCOMPARE(content.checks.front().text, u"Open a channel (#incident-2026-11-25)"_s);
    QCOMPARE(content.events.size(), std::size_t(3)); // declared, impact, role
    QCOMPARE(content.events.front().impact, ImpactLevel::Full);
}

void TestIncidentEdits::refusesBadDrafts()
{
    IncidentWorld world;
    const auto journal = world.open();
    const auto refused = [&](const IncidentDraft &draft) {
        const auto written = journal->write(declareIncident(makeUuid7(1), draft, world.context()));
        return !written && written.error().kind == ErrorKind::BadQuery && !written.error().detail.isEmpty();
    };
    IncidentDraft draft;
    draft.title = u"  "_s;
    QVERIFY(refused(draft));
    draft.title = u"t"_s;
    draft.startedMs = utc(u"9999-01-01T00:00:00Z"_s);
    QVERIFY(refused(draft));
    draft.startedMs = world.clock.nowMs() + 3'600'000;
    QVERIFY(refused(draft));
    draft.startedMs = world.clock.nowMs() - 1000;
    draft.detectedMs = world.clock.nowMs() - 2000;
    QVERIFY(refused(draft));
    QVERIFY(journal->recordsOfKind(IncidentEntity)->empty());
}

void TestIncidentEdits::numbersWithoutDoubles()
{
    IncidentWorld world;
    QVERIFY(world.open());
    constexpr int Each = 12;
    const auto declareMany = [&world](int) {
        const auto journal = world.open();
        for (int i = 0; i < Each && journal; ++i)
            world.declare(*journal, u"t"_s);
    };
    std::thread other(declareMany, 1);
    declareMany(0);
    other.join();
    QSet<QString> numbers;
    const auto records = world.open()->recordsOfKind(IncidentEntity).value();
    for (const Record &record : records)
        numbers.insert(incidentOf(record).number);
    QCOMPARE(records.size(), std::size_t(2 * Each));
    QCOMPARE(numbers.size(), 2 * Each);
    QVERIFY(numbers.contains(u"INC-2026-024"_s));
}

void TestIncidentEdits::numberOfARemovedIncidentIsGone()
{
    IncidentWorld world;
    const auto journal = world.open();
    world.declare(*journal, u"one"_s);
    const QUuid second = world.declare(*journal, u"two"_s);
    QVERIFY(journal->append(removeIncident(incidentIn(*journal, second))));
    const QUuid third = world.declare(*journal, u"three"_s);
    QCOMPARE(incidentIn(*journal, third).number, u"INC-2026-003"_s);
    world.clock.set(utc(u"2027-01-01T00:00:00Z"_s));
    QCOMPARE(incidentIn(*journal, world.declare(*journal, u"four"_s)).number, u"INC-2027-001"_s);
    QCOMPARE(incidentNumber(2027, 1000), u"INC-2027-1000"_s);
    QCOMPARE(numberParts(u"INC-2027-1000"_s)->running, 1000);
    QVERIFY(!numberParts(u"INC-27-1"_s));
}

void TestIncidentEdits::twinsAfterMerge()
{
    IncidentWorld world;
    const auto here = world.open();
    const auto there = world.open(world.folder.filePath(u"other.db"_s));
    const QUuid first = world.declare(*here, u"here"_s);
    world.clock.advance(1000);
    const QUuid second = world.declare(*there, u"there"_s);
    QVERIFY(here->merge(there->bundle({}).value()));
    QVERIFY(there->merge(here->bundle({}).value()));
    const auto numbersIn = [](Journal &journal) {
        std::vector<Incident> incidents;
        const auto records = journal.recordsOfKind(IncidentEntity).value();
        for (const Record &record : records)
            incidents.push_back(incidentOf(record));
        giveSuffixes(incidents);
        QMap<QUuid, QString> numbers;
        for (const Incident &incident : incidents)
            numbers.insert(incident.id, incident.displayNumber());
        return numbers;
    };
    QCOMPARE(numbersIn(*here), numbersIn(*there));
    QCOMPARE(numbersIn(*here).value(first), u"INC-2026-001"_s);
    QCOMPARE(numbersIn(*here).value(second), u"INC-2026-001-B"_s);
    QCOMPARE(incidentIn(*here, world.declare(*here, u"next"_s)).number, u"INC-2026-002"_s);
}

void TestIncidentEdits::milestoneRules_data()
{
    QTest::addColumn<QList<int>>("marks"); // minutes; -1: not set
    QTest::addColumn<int>("milestone");
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("refusal");
    const int none = static_cast<int>(Refusal::None);
    const int order = static_cast<int>(Refusal::MilestoneOrder);
    QTest::newRow("first") << QList<int>{-1, -1, -1, -1, -1} << 2 << 5 << none;
    QTest::newRow("equal") << QList<int>{5, 5, -1, -1, 5} << 2 << 5 << none;
    QTest::newRow("between") << QList<int>{1, -1, 3, -1, -1} << 1 << 2 << none;
    QTest::newRow("before the one before") << QList<int>{1, 2, -1, -1, -1} << 2 << 1 << order;
    QTest::newRow("after the one after") << QList<int>{1, -1, 3, -1, -1} << 1 << 4 << order;
    QTest::newRow("far apart") << QList<int>{5, -1, -1, -1, -1} << 4 << 4 << order;
    QTest::newRow("moved") << QList<int>{1, 2, 3, 4, 5} << 2 << 4 << none;
    QTest::newRow("moved too far") << QList<int>{1, 2, 3, 4, 5} << 2 << 5 << order;
    QTest::newRow("taken away") << QList<int>{1, 2, 3, 4, 5} << 2 << -1 << none;
    QTest::newRow("future") << QList<int>{1, -1, -1, -1, -1} << 1 << 1000 << static_cast<int>(Refusal::MilestoneInFuture);
}

void TestIncidentEdits::milestoneRules()
{
    QFETCH(QList<int>, marks);
    QFETCH(int, milestone);
    QFETCH(int, at);
    QFETCH(int, refusal);
    const auto minute = [](int m) { return IncidentWorld::Now + m * 60'000LL; };
    Milestones milestones;
    for (int i = 0; i < marks.size(); ++i) {
        if (marks[i] >= 0)
            milestones[static_cast<std::size_t>(i)] = MilestoneMark{minute(marks[i]), Origin::Hand, {}};
    }
    const auto refused = checkMilestone(milestones, static_cast<Milestone>(milestone), at < 0 ? std::nullopt : std::optional(minute(at)), minute(60));
    QCOMPARE(static_cast<int>(refused.refusal), refusal);
    QCOMPARE(refusalText(refused).isEmpty(), refusal == 0);
    if (refused.refusal == Refusal::MilestoneOrder)
        QVERIFY(refused.first < refused.second);
}

void TestIncidentEdits::eventRules()
{
    TimelineEvent event;
    event.occurredMs = IncidentWorld::Now;
    QCOMPARE(checkEvent(event).refusal, Refusal::EmptyTitle);
    event.title = u"t"_s;
    QVERIFY(!checkEvent(event));
    event.endMs = IncidentWorld::Now - 1;
    QCOMPARE(checkEvent(event).refusal, Refusal::TimeOutOfRange);
    event.endMs.reset();
    event.occurredMs = utc(u"9999-01-01T00:00:00Z"_s);
    QCOMPARE(checkEvent(event).refusal, Refusal::TimeOutOfRange);
    event.occurredMs = -1;
    QCOMPARE(checkEvent(event).refusal, Refusal::TimeOutOfRange);
}

void TestIncidentEdits::writesOnlyWhatDiffers()
{
    TimelineEvent event;
    event.id = QUuid::createUuid();
    event.incident = QUuid::createUuid();
    event.title = u"t"_s;
    event.endMs = 5;
    TimelineEvent after = event;
    QVERIFY(changeEvent(event, after).edits.isEmpty());
    after.starred = true;
    after.endMs.reset();
    const Change change = changeEvent(event, after);
    QCOMPARE(change.edits.size(), 1);
    QCOMPARE(change.edits[0].patch, (QJsonObject{{u"starred"_s, true}, {u"end"_s, QJsonValue::Null}}));
    Incident incident;
    incident.id = event.incident;
    QVERIFY(setSeverity(incident, incident.severity, {}).edits.isEmpty());
    QVERIFY(setRole(incident, IncidentRole::Scribe, {}, {}).edits.isEmpty());
    QVERIFY(setCan(incident, {}, {}, {}, {5, u"Ana"_s}).edits.isEmpty());
    const Change severity = setSeverity(incident, Severity::Sev1, {5, u"Ana"_s});
    QCOMPARE(severity.edits.size(), 2);
    QCOMPARE(severity.edits[0].patch, (QJsonObject{{u"severity"_s, u"sev1"_s}}));
    QCOMPARE(severity.edits[1].entity, QString(EventEntity));
}

void TestIncidentEdits::statusBringsMilestones()
{
    IncidentWorld world;
    const auto journal = world.open();
    const QUuid id = world.declare(*journal, u"t"_s);
    const auto to = [&](IncidentStatus status) {
        world.clock.advance(60'000);
        return journal->append(setStatus(incidentIn(*journal, id), status, world.context())).has_value();
    };
    QVERIFY(to(IncidentStatus::Investigating));
    QCOMPARE(incidentIn(*journal, id).at(Milestone::Acknowledged), world.clock.nowMs());
    QVERIFY(to(IncidentStatus::Fixing));
    QVERIFY(!incidentIn(*journal, id).at(Milestone::Mitigated));
    QVERIFY(to(IncidentStatus::Monitoring));
    QCOMPARE(incidentIn(*journal, id).at(Milestone::Mitigated), world.clock.nowMs());
    const qint64 mitigated = world.clock.nowMs();
    QVERIFY(to(IncidentStatus::Resolved));
    const Incident resolved = incidentIn(*journal, id);
    QCOMPARE(resolved.at(Milestone::Resolved), world.clock.nowMs());
    QCOMPARE(resolved.at(Milestone::Mitigated), mitigated);
    QCOMPARE(resolved.milestone(Milestone::Resolved)->origin, Origin::Automatic);
    // One step is one undo.
    QVERIFY(journal->undo(id));
    QCOMPARE(incidentIn(*journal, id).status, IncidentStatus::Monitoring);
    QVERIFY(!incidentIn(*journal, id).at(Milestone::Resolved));
}

void TestIncidentEdits::workingAgainTakesMilestonesBack()
{
    Incident incident;
    incident.id = QUuid::createUuid();
    incident.status = IncidentStatus::Resolved;
    incident.milestones[3] = MilestoneMark{10, Origin::Hand, {}};
    incident.milestones[4] = MilestoneMark{20, Origin::Automatic, {}};
    const Change change = setStatus(incident, IncidentStatus::Fixing, {30, u"Ana"_s});
    QCOMPARE(change.edits[0].patch, (QJsonObject{{u"status"_s, u"fixing"_s}, {u"resolvedAt"_s, QJsonValue::Null}}));
}

void TestIncidentEdits::undoRestores()
{
    IncidentWorld world;
    const auto journal = world.open();
    const QUuid id = world.declare(*journal, u"t"_s);
    std::vector<IncidentContent> states{contentIn(*journal, id)};
    const auto step = [&](const Change &change) {
        world.clock.advance(1000);
        if (!journal->append(change))
            return false;
        states.push_back(contentIn(*journal, id));
        return states.back() != states[states.size() - 2];
    };
    TimelineEvent event;
    event.incident = id;
    event.title = u"pool"_s;
    event.occurredMs = world.clock.nowMs();
    event.endMs = event.occurredMs + 60'000;
    event.lane = Lane::Impact;
    const auto newest = [&] { return states.back().events.back(); };
    QVERIFY(step(addEvent(event, world.context())));
    event = newest();
    QVERIFY(step(splitEvent(event, event.occurredMs + 30'000, world.context())));
    TimelineEvent star = newest();
    star.starred = true;
    QVERIFY(step(changeEvent(newest(), star)));
    QVERIFY(step(setRole(states.back().incident, IncidentRole::Scribe, u"Ben"_s, world.context())));
    QVERIFY(step(setCheck(states.back().checks[0], CheckState::Done, world.context())));
    QVERIFY(step(addAction({{}, id, u"fix"_s, u"Ben"_s, {}, ActionPriority::High, {}, false, 0}, world.context())));
    QVERIFY(step(postUpdate(states.back().incident, Audience::Customers, u"soon"_s, world.clock.nowMs() + 5, world.context())));
    QVERIFY(step(removeEvents({states.back().events.front()})));
    for (std::size_t i = states.size() - 1; i > 0; --i) {
        QVERIFY(journal->undo(id));
        QCOMPARE(contentIn(*journal, id), states[i - 1]);
    }
    for (std::size_t i = 1; i < states.size(); ++i) {
        QVERIFY(journal->redo(id));
        QCOMPARE(contentIn(*journal, id), states[i]);
    }
}

void TestIncidentEdits::undoLeavesTheDeclaration()
{
    IncidentWorld world;
    const auto journal = world.open();
    const QUuid id = world.declare(*journal, u"t"_s);
    QVERIFY(journal->undoState(id)->undo.isNull());
    QVERIFY(!journal->undo(id));
    QCOMPARE(incidentIn(*journal, id).title, u"t"_s);
}

void TestIncidentEdits::splitsSpans()
{
    TimelineEvent span;
    span.id = QUuid::createUuid();
    span.occurredMs = 100;
    span.endMs = 200;
    QVERIFY(splitEvent(span, 100, {}).edits.isEmpty());
    QVERIFY(splitEvent(span, 200, {}).edits.isEmpty());
    QCOMPARE(splitEvent(span, 150, {}).edits.size(), 2);
    span.endMs.reset();
    QCOMPARE(splitEvent(span, 900, {}).edits.size(), 2);
}

void TestIncidentEdits::handover()
{
    Incident incident;
    incident.id = QUuid::createUuid();
    incident.roles[0] = u"Ana"_s;
    const Change change = setRole(incident, IncidentRole::Commander, u"Ben"_s, {5, u"Ana"_s});
    const QString title = change.edits[1].patch.value("title"_L1).toString();
    QVERIFY(title.contains(u"Ana"_s) && title.contains(u"Ben"_s));
}

void TestIncidentEdits::updates()
{
    Incident incident;
    incident.id = QUuid::createUuid();
    const Change change = postUpdate(incident, Audience::Customers, u"first\nsecond"_s, std::nullopt, {5, u"Ana"_s});
    QCOMPARE(change.edits.size(), 3);
    const QJsonObject note = change.edits[2].patch;
    QCOMPARE(note.value("title"_L1).toString(), u"first"_s);
    QCOMPARE(note.value("body"_L1).toString(), u"first\nsecond"_s);
    QCOMPARE(note.value("lane"_L1).toString(), u"communication"_s);
    QCOMPARE(note.value("visibility"_L1).toString(), u"external"_s);
}

void TestIncidentEdits::pins()
{
    IncidentWorld world;
    const auto journal = world.open();
    const QUuid id = world.declare(*journal, u"t"_s);
    Pin pin;
    pin.title = u"chart"_s;
    pin.occurredMs = 77;
    QVERIFY(journal->append(trayPin(pin, world.context())));
    auto tray = journal->recordsOfKind(PinEntity).value();
    QCOMPARE(tray.size(), std::size_t(1));
    QVERIFY(tray[0].incident().isNull());
    TimelineEvent event;
    event.incident = id;
    QVERIFY(journal->append(filePin(pinOf(tray[0]), event, world.context())));
    IncidentContent content = contentIn(*journal, id);
    QCOMPARE(content.pins.size(), std::size_t(1));
    const auto *on = &content.events.front();
    QCOMPARE(content.pins[0].event, on->id);
    QCOMPARE(on->occurredMs, 77);
    QCOMPARE(on->kind, EventKind::Pin);
    // A second one on the event that is there.
    event.id = on->id;
    const auto before = content.events.size();
    QVERIFY(journal->append(addPin(pin, event, world.context())));
    content = contentIn(*journal, id);
    QCOMPARE(content.events.size(), before);
    QCOMPARE(content.pins.size(), std::size_t(2));
    QVERIFY(journal->append(removePin(content.pins[0])));
    QCOMPARE(contentIn(*journal, id).pins.size(), std::size_t(1));
}

void TestIncidentEdits::verbatim()
{
    IncidentWorld world;
    const auto journal = world.open();
    const QUuid id = world.declare(*journal, u"<b>🚨</b> \"q\" & 中文"_s);
    TimelineEvent event;
    event.incident = id;
    event.title = u"<script>alert(1)</script> 👩‍🚒"_s;
    event.body = QString(1'000'000, u'x') + u"\n\u202eend"_s;
    event.occurredMs = 5;
    QVERIFY(journal->append(addEvent(event, world.context())));
    const IncidentContent content = contentIn(*journal, id);
    QCOMPARE(content.incident.title, u"<b>🚨</b> \"q\" & 中文"_s);
    QCOMPARE(content.events.front().title, event.title);
    QCOMPARE(content.events.front().body, event.body);
}

QTEST_GUILESS_MAIN(TestIncidentEdits)
#include "tst_incidentedits.moc"
