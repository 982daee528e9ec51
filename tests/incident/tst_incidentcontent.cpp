// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/incident/incidentcodec.h"
#include "services/incident/sampleincident.h"
#include "services/incident/shippedtext.h"
#include "tests/incident/incidentworld.h"
#include "tests/incident/samplestory.h"

#include <QtCore/QJsonArray>
#include <QtTest/QTest>

#include <algorithm>

using namespace wardroom;
using namespace Qt::StringLiterals;

namespace {

Record recordOf(QLatin1String entity, const QUuid &id, const QJsonObject &fields)
{
    Record record;
    record.entity = entity;
    record.id = id;
    record.fields = fields;
    return record;
}

Incident fullIncident()
{
    Incident incident;
    incident.id = QUuid::createUuid();
    incident.number = u"INC-2026-017"_s;
    incident.title = u"Ünïcode 🚨 <b>&"_s;
    incident.severity = Severity::Sev1;
    incident.status = IncidentStatus::Monitoring;
    incident.impact = u"all"_s;
    incident.summary = QString(100'000, u'x');
    incident.foundBy = FoundBy::Alert;
    incident.zone = "Asia/Taipei";
    incident.environment = u"production"_s;
    incident.labels = Labels{{u"service"_s, u"login"_s}};
    incident.alertSelectors = {Labels{{u"a"_s, u"b"_s}}, Labels{{u"c"_s, u"d"_s}}};
    incident.keyCharts = {{u"Errors"_s, u"rate(x[5m])"_s, u"percentunit"_s, 0.05}, {u"Up"_s, u"up"_s, {}, {}}};
    incident.milestones[0] = MilestoneMark{1000, Origin::Automatic, u"Ana"_s};
    incident.milestones[4] = MilestoneMark{9000, Origin::Hand, {}};
    incident.roles = {u"Ana"_s, {}, u"Ben"_s, {}, u"Carla"_s};
    incident.experts = {u"Dan"_s, u"Eve"_s};
    incident.can = {u"c"_s, u"a"_s, u"n"_s, 77, u"Ana"_s};
    incident.updateEveryMin = 0;
    incident.lastUpdateMs = 5;
    incident.nextUpdateMs = 6;
    incident.declaredMs = 7;
    incident.declaredBy = u"Ana"_s;
    incident.dismissed = {QUuid::createUuid()};
    return incident;
}

TimelineEvent fullEvent()
{
    TimelineEvent event;
    event.id = QUuid::createUuid();
    event.incident = QUuid::createUuid();
    event.occurredMs = 1000;
    event.endMs = 2000;
    event.recordedMs = 3000;
    event.lane = Lane::Communication;
    event.kind = EventKind::Update;
    event.title = u"t"_s;
    event.body = u"b"_s;
    event.actor = u"Ana"_s;
    event.source = u"Loki"_s;
    event.origin = Origin::Automatic;
    event.starred = true;
    event.visibility = Visibility::External;
    event.impact = ImpactLevel::Full;
    event.count = 3;
    event.facts = {u"x"_s, QString(), u"y"_s};
    return event;
}

} // namespace

class TestIncidentContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrips();
    void everyWordIsOneAndStable();
    void laterVersionsAreRead();
    void recordsInAnyOrder();
    void applyingIsLoading();
    void aThousandChangesAtOnce();
    void suffixes();
    void notesOfTwins();
    void updateDue();
    void shippedTexts();
    void sampleIsWhatItIsMadeOf();
    void sampleTellsTheStory();
};

void TestIncidentContent::roundTrips()
{
    const Incident incident = fullIncident();
    QCOMPARE(incidentOf(recordOf(IncidentEntity, incident.id, fieldsOf(incident))), incident);
    Incident plain;
    plain.id = incident.id;
    QCOMPARE(incidentOf(recordOf(IncidentEntity, plain.id, fieldsOf(plain))), plain);
    const TimelineEvent event = fullEvent();
    QCOMPARE(eventOf(recordOf(EventEntity, event.id, fieldsOf(event))), event);
    const CheckItem check{QUuid::createUuid(), QUuid::createUuid(), 3, u"t"_s, u"k"_s, true, 5, u"Ana"_s};
    QCOMPARE(checkOf(recordOf(CheckEntity, check.id, fieldsOf(check))), check);
    const ActionItem action{QUuid::createUuid(), QUuid::createUuid(), u"t"_s, u"o"_s, 5, ActionPriority::Urgent, u"https://x"_s, true, 8};
    QCOMPARE(actionOf(recordOf(ActionEntity, action.id, fieldsOf(action))), action);
    const StatusUpdate update{QUuid::createUuid(), QUuid::createUuid(), Audience::Customers, u"t"_s, 4, u"Ana"_s, 9};
    QCOMPARE(updateOf(recordOf(UpdateEntity, update.id, fieldsOf(update))), update);
    const Pin pin{QUuid::createUuid(), QUuid::createUuid(), QUuid::createUuid(), PinKind::Logs, u"t"_s, QByteArray(32, 'x'), 1, 2, 3, u"a"_s,
                  u"s"_s, u"q"_s, 4, 5, 6, 7, true, true, u"image/png"_s, 8};
    QCOMPARE(pinOf(recordOf(PinEntity, pin.id, fieldsOf(pin))), pin);
}

void TestIncidentContent::everyWordIsOneAndStable()
{
    QCOMPARE(wordOf(Severity::Sev4), "sev4"_L1);
    QCOMPARE(wordOf(IncidentStatus::Closed), "closed"_L1);
    QCOMPARE(wordOf(Milestone::Resolved), "resolved"_L1);
    QCOMPARE(wordOf(IncidentRole::InternalLiaison), "internal-liaison"_L1);
    QCOMPARE(wordOf(FoundBy::TeamMember), "team-member"_L1);
    QCOMPARE(wordOf(Lane::Communication), "communication"_L1);
    QCOMPARE(wordOf(EventKind::Number), "number"_L1);
    QCOMPARE(wordOf(ImpactLevel::Full), "full"_L1);
    QCOMPARE(wordOf(ActionPriority::Low), "low"_L1);
    QCOMPARE(wordOf(Audience::Customers), "customers"_L1);
    QCOMPARE(wordOf(PinKind::Text), "text"_L1);
    QCOMPARE(fromWord<Lane>(u"Decision"), Lane::Decision);
    QCOMPARE(fromWord<Lane>(u"decisions"), std::nullopt);
}

void TestIncidentContent::laterVersionsAreRead()
{
    const QJsonObject fields{{u"title"_s, u"t"_s},          {u"severity"_s, u"sev9"_s}, {u"status"_s, 7},
                             {u"startedAt"_s, u"soon"_s},   {u"zone"_s, u"Moon/Crater"_s}, {u"keyCharts"_s, u"none"_s},
                             {u"updateEveryMin"_s, u"x"_s}, {u"labels"_s, QJsonArray{1}}, {u"hologram"_s, QJsonObject{{u"a"_s, 1}}}};
    const Incident incident = incidentOf(recordOf(IncidentEntity, QUuid::createUuid(), fields));
    QCOMPARE(incident.title, u"t"_s);
    QCOMPARE(incident.severity, Severity::Sev3);
    QCOMPARE(incident.status, IncidentStatus::Triage);
    QCOMPARE(incident.zone, QByteArray("UTC"));
    QCOMPARE(incident.updateEveryMin, 30);
    QVERIFY(!incident.at(Milestone::Started));
    // A change by this version leaves what it does not know alone.
    const Change change = setTitle(incident, u"u"_s);
    QCOMPARE(change.edits.size(), 1);
    QCOMPARE(change.edits[0].patch, (QJsonObject{{u"title"_s, u"u"_s}}));
}

void TestIncidentContent::recordsInAnyOrder()
{
    IncidentWorld world;
    const auto journal = world.open();
    const QUuid id = world.declare(*journal, u"Login"_s);
    for (int i = 0; i < 40; ++i) {
        TimelineEvent event;
        event.incident = id;
        event.title = QString::number(i);
        event.occurredMs = 1'000'000 + (i * 7919) % 40;
        QVERIFY(journal->append(addEvent(event, world.context())));
    }
    auto records = journal->recordsOf(id).value();
    const IncidentContent content = contentOf(records);
    std::reverse(records.begin(), records.end());
    QCOMPARE(contentOf(records), content);
    QVERIFY(std::is_sorted(content.events.begin(), content.events.end(), [](const auto &a, const auto &b) { return a.occurredMs < b.occurredMs; }));
    QCOMPARE(content.checks.size(), std::size_t(10));
    QCOMPARE(content.checks.front().key, u"channel"_s);
}

void TestIncidentContent::applyingIsLoading()
{
    IncidentWorld world;
    const auto journal = world.open();
    const QUuid id = world.declare(*journal, u"Login"_s);
    IncidentContent content = contentIn(*journal, id);
    const auto same = [&](const Change &change) {
        const auto receipt = journal->append(change);
        return receipt && (applyRecords(content, receipt->records) || change.edits.isEmpty()) && content == contentIn(*journal, id);
    };
    TimelineEvent event;
    event.incident = id;
    event.title = u"first"_s;
    event.occurredMs = 500;
    QVERIFY(same(addEvent(event, world.context())));
    event.occurredMs = 100;
    QVERIFY(same(addEvents({event, event}, world.context())));
    TimelineEvent later = content.events.front();
    later.occurredMs = 900;
    QVERIFY(same(changeEvent(content.events.front(), later)));
    QVERIFY(same(removeEvents({content.events.front()})));
    QVERIFY(same(setStatus(content.incident, IncidentStatus::Fixing, world.context())));
    QVERIFY(same(setCheck(content.checks[4], CheckState::Done, world.context())));
    QVERIFY(same(moveCheck(content.checks[4], 99)));
    // What is known already changes nothing.
    const auto records = journal->recordsOf(id).value();
    QVERIFY(!applyRecords(content, records));
}

void TestIncidentContent::aThousandChangesAtOnce()
{
    IncidentContent content;
    content.incident.id = QUuid::createUuid();
    std::vector<Record> records;
    for (int i = 0; i < 1000; ++i) {
        TimelineEvent event = fullEvent();
        event.incident = content.incident.id;
        event.occurredMs = (i * 7919) % 1000;
        records.push_back(recordOf(EventEntity, event.id, fieldsOf(event)));
    }
    QVERIFY(applyRecords(content, records));
    QCOMPARE(content.events.size(), std::size_t(1000));
    for (std::size_t i = 0; i < records.size(); i += 2)
        records[i].fields.insert(DeletedField, true);
    for (std::size_t i = 1; i < records.size(); i += 2)
        records[i].fields.insert(u"at"_s, static_cast<qint64>(i * 3));
    records.push_back(records[1]); // twice in one batch: the last counts
    records.back().fields.insert(u"title"_s, u"last"_s);
    QVERIFY(applyRecords(content, records));
    QCOMPARE(content.events.size(), std::size_t(500));
    for (std::size_t i = 0; i < content.events.size(); ++i)
        QCOMPARE(content.events[i].occurredMs, static_cast<qint64>((2 * i + 1) * 3));
    QCOMPARE(content.events.front().title, u"last"_s);
}

void TestIncidentContent::suffixes()
{
    std::vector<Incident> incidents;
    for (int i = 0; i < 30; ++i) {
        Incident incident;
        incident.id = makeUuid5(QUuid(), QString::number(i));
        incident.number = i < 29 ? u"INC-2026-001"_s : u"INC-2026-002"_s;
        incident.declaredMs = i / 2;
        incidents.push_back(incident);
    }
    std::vector<Incident> other(incidents.rbegin(), incidents.rend());
    giveSuffixes(incidents);
    giveSuffixes(other);
    std::reverse(other.begin(), other.end());
    QCOMPARE(incidents, other);
    QSet<QString> numbers;
    for (const Incident &incident : incidents)
        numbers.insert(incident.displayNumber());
    QCOMPARE(numbers.size(), 30);
    QVERIFY(numbers.contains(u"INC-2026-001"_s));
    QVERIFY(numbers.contains(u"INC-2026-001-Z"_s));
    QVERIFY(numbers.contains(u"INC-2026-001-AA"_s));
    QCOMPARE(incidents.back().suffix, QString());
}

void TestIncidentContent::notesOfTwins()
{
    std::vector<Incident> incidents(2);
    incidents[0].id = QUuid::createUuid();
    incidents[1].id = QUuid::createUuid();
    incidents[0].number = incidents[1].number = u"INC-2026-001"_s;
    incidents[0].declaredMs = 100;
    incidents[1].declaredMs = 200;
    giveSuffixes(incidents);
    const auto first = numberNotes(incidents[0], incidents);
    const auto second = numberNotes(incidents[1], incidents);
    QCOMPARE(first.size(), std::size_t(1));
    QCOMPARE(second.size(), std::size_t(1));
    QCOMPARE(first[0].facts.last(), u"INC-2026-001-B"_s);
    QCOMPARE(second[0].facts.first(), u"INC-2026-001-B"_s);
    QCOMPARE(first[0].kind, EventKind::Number);
    QCOMPARE(first[0].origin, Origin::Automatic);
    QCOMPARE(numberNotes(incidents[0], incidents), first);
}

void TestIncidentContent::updateDue()
{
    Incident incident;
    incident.declaredMs = 1000;
    QCOMPARE(incident.updateDueMs(), 1000 + 30 * 60'000);
    incident.lastUpdateMs = 5000;
    QCOMPARE(incident.updateDueMs(), 5000 + 30 * 60'000);
    incident.nextUpdateMs = 7000;
    QCOMPARE(incident.updateDueMs(), 7000);
    incident.nextUpdateMs = 0;
    incident.updateEveryMin = 0;
    QCOMPARE(incident.updateDueMs(), std::nullopt);
    incident.updateEveryMin = 30;
    incident.status = IncidentStatus::Resolved;
    QCOMPARE(incident.updateDueMs(), std::nullopt);
}

void TestIncidentContent::shippedTexts()
{
    QCOMPARE(shippedChecklist().size(), std::size_t(10));
    QCOMPARE(shippedSeverities().size(), std::size_t(4));
    QVERIFY(updateTemplates().size() >= 3);
    const auto whole = [](const ShippedText &text) {
        return !text.english.isEmpty() && !text.traditionalChinese.isEmpty() && !text.simplifiedChinese.isEmpty();
    };
    for (const ShippedCheck &item : shippedChecklist())
        QVERIFY2(whole(item.text), qPrintable(item.key));
    for (const ShippedSeverity &severity : shippedSeverities())
        QVERIFY(whole(severity.name) && whole(severity.meaning));
    for (const UpdateTemplate &update : updateTemplates())
        QVERIFY2(whole(update.title) && whole(update.text), qPrintable(update.key));
    Incident incident;
    incident.declaredMs = IncidentWorld::Now;
    CheckItem item;
    item.key = u"channel"_s;
    QCOMPARE(checkText(item, incident, QLocale(QLocale::English)), u"Open a channel (#incident-2026-11-25)"_s);
    item.text = u"Open a channel (#incident-2026-11-20)"_s;
    QVERIFY(checkText(item, {}, QLocale(u"zh_TW"_s)).contains(u"2026-11-20"_s));
    QVERIFY(checkText(item, incident, QLocale(u"zh_TW"_s)) != checkText(item, incident, QLocale(u"zh_CN"_s)));
    QCOMPARE(filledTemplate(u"{number}: {x}, {impact} {"_s, {{u"number"_s, u"{x}"_s}, {u"impact"_s, u"b"_s}}), u"{x}: …, b {"_s);
}

void TestIncidentContent::sampleIsWhatItIsMadeOf()
{
    const auto shipped = sampleIncident();
    QVERIFY2(shipped, qPrintable(shipped ? QString() : shipped.error().detail));
    // Else: make-sample-incident resources/incident/INC-2025-001.wardroom
    QCOMPARE(shipped->operations, sampleStory().operations);
}

void TestIncidentContent::sampleTellsTheStory()
{
    IncidentWorld world;
    const auto journal = world.open();
    const auto sample = sampleIncident();
    QVERIFY(sample);
    const auto merged = journal->merge(*sample);
    QVERIFY(merged);
    QCOMPARE(merged->added, merged->operations);
    QCOMPARE(journal->merge(*sample)->added, 0);
    const auto incidents = journal->recordsOfKind(IncidentEntity).value();
    QCOMPARE(incidents.size(), std::size_t(1));
    const IncidentContent content = contentIn(*journal, incidents.front().id);
    QCOMPARE(content.incident.number, u"INC-2025-001"_s);
    QCOMPARE(content.incident.severity, Severity::Sev2);
    QCOMPARE(*content.incident.at(Milestone::Resolved) - *content.incident.at(Milestone::Started), 45 * 60'000);
    QCOMPARE(content.actions.size(), std::size_t(4));
    QCOMPARE(content.checks.size(), std::size_t(10));
    QVERIFY(std::all_of(content.checks.begin(), content.checks.end(), [](const CheckItem &item) { return item.doneMs > 0; }));
    QStringList starred;
    for (const TimelineEvent &event : content.events) {
        QVERIFY(!checkEvent(event));
        if (event.starred)
            starred += QDateTime::fromMSecsSinceEpoch(event.occurredMs, Qt::UTC).toString(u"HH:mm"_s);
    }
    QCOMPARE(starred, (QStringList{u"14:30"_s, u"14:32"_s, u"14:35"_s, u"14:40"_s, u"14:45"_s, u"15:15"_s}));
    for (std::size_t i = 0; i < MilestoneCount; ++i)
        QVERIFY(!checkMilestone(content.incident.milestones, static_cast<Milestone>(i), content.incident.at(static_cast<Milestone>(i)), IncidentWorld::Now));
}

QTEST_GUILESS_MAIN(TestIncidentContent)
#include "tst_incidentcontent.moc"
