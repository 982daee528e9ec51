// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/warroom/actionitemsmodel.h"
#include "models/warroom/agetext.h"
#include "models/warroom/checklistmodel.h"
#include "models/warroom/commandcompletion.h"
#include "models/warroom/commandhistory.h"
#include "models/warroom/incidentalertsmodel.h"
#include "models/warroom/incidentclocks.h"
#include "models/warroom/recenteventsmodel.h"
#include "models/warroom/rolesmodel.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace wardroom;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MinuteMs = 60'000;
constexpr qint64 HourMs = 60 * MinuteMs;
constexpr qint64 Now = 1'795'187'292'000; // 2026-11-20 15:08:12 UTC

Formatter english()
{
    return Formatter(Language::English);
}

CheckItem check(const QString &text, bool started = false, qint64 doneMs = 0)
{
    CheckItem item;
    item.id = QUuid::createUuidV5({}, text);
    item.text = text;
    item.started = started;
    item.doneMs = doneMs;
    item.doneBy = doneMs > 0 ? u"Ana"_s : QString();
    return item;
}

ActionItem action(const QString &title, std::optional<qint64> dueMs)
{
    ActionItem item;
    item.id = QUuid::createUuidV5({}, title);
    item.title = title;
    item.owner = u"payments"_s;
    item.dueMs = dueMs;
    return item;
}

TimelineEvent eventAt(int minute, const QString &title, Origin origin = Origin::Hand,
                      EventKind kind = EventKind::Note)
{
    TimelineEvent event;
    event.id = QUuid::createUuidV5({}, title);
    event.occurredMs = Now + minute * MinuteMs;
    event.title = title;
    event.actor = u"Ana"_s;
    event.origin = origin;
    event.kind = kind;
    event.lane = Lane::Decision;
    return event;
}

RecentEventsModel::Words eventWords()
{
    return {
        [](Lane lane) { return lane == Lane::Decision ? u"Decision"_s : u"other"_s; },
        [](const QString &name, Origin origin) { return origin == Origin::Automatic ? u"auto"_s : name; }};
}

RolesModel::Words roleWords()
{
    return {[](IncidentRole role) { return role == IncidentRole::Commander ? u"Commander"_s : u"Role"_s; },
            [] { return u"Experts"_s; }, [] { return u"Not assigned"_s; }};
}

Alert alert(const QString &name, const QString &severity, int minutes, const QString &service)
{
    Alert alert;
    alert.fingerprint = name;
    alert.labels = Labels{{u"alertname"_s, name}, {u"severity"_s, severity}, {u"service"_s, service}};
    alert.annotations = Labels{{u"value"_s, u"14.2 %"_s}};
    alert.startsAtMs = Now - minutes * MinuteMs;
    return alert;
}

} // namespace

class TestWarRoomModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clocksOfAnOpenIncident();
    void clocksOfAResolvedOneStand();
    void stopwatch_data();
    void stopwatch();
    void checklistTellsWhoAndWhen();
    void checklistChangesOneRow();
    void dueDatesRead();
    void actionsBecomeOverdue();
    void newestEventsFirst();
    void thousandsOfEventsAreCut();
    void rolesAskToBeAssigned();
    void alertsOfTheIncidentOnly();
    void agesStandForAMinute();
    void historyKeepsTheDraft();
    void completionOffersCommands();
};

void TestWarRoomModels::clocksOfAnOpenIncident()
{
    Incident incident;
    incident.declaredMs = Now - 40 * MinuteMs;
    incident.milestones[0] = MilestoneMark{Now - 38 * MinuteMs, Origin::Hand, {}};
    incident.lastUpdateMs = Now - 34 * MinuteMs;
    IncidentClocks clocks = IncidentClocks::of(incident, Now);
    QCOMPARE(clocks.runningMs, 38 * MinuteMs);
    QCOMPARE(clocks.sinceUpdateMs, 34 * MinuteMs);
    QCOMPARE(clocks.untilUpdateMs, -4 * MinuteMs);
    QVERIFY(clocks.isOverdue());
    incident.nextUpdateMs = Now + MinuteMs;
    clocks = IncidentClocks::of(incident, Now);
    QVERIFY(!clocks.isOverdue());
    QCOMPARE(clocks.untilUpdateMs, MinuteMs);
    incident.lastUpdateMs = 0;
    QVERIFY(!IncidentClocks::of(incident, Now).sinceUpdateMs);
    // A clock that was set back does not run backwards.
    QCOMPARE(IncidentClocks::of(incident, Now - HourMs).runningMs, 0);
}

void TestWarRoomModels::clocksOfAResolvedOneStand()
{
    Incident incident;
    incident.status = IncidentStatus::Resolved;
    incident.declaredMs = Now - HourMs;
    incident.milestones[4] = MilestoneMark{Now - 20 * MinuteMs, Origin::Hand, {}};
    const IncidentClocks clocks = IncidentClocks::of(incident, Now);
    QVERIFY(clocks.stopped);
    QCOMPARE(clocks.runningMs, 40 * MinuteMs);
    QVERIFY(!clocks.untilUpdateMs);
}

void TestWarRoomModels::stopwatch_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << qint64(0) << u"00:00"_s;
    QTest::newRow("minutes") << qint64(38 * MinuteMs + 12'999) << u"38:12"_s;
    QTest::newRow("overdue") << qint64(-(4 * MinuteMs + 5'000)) << u"04:05"_s;
    QTest::newRow("hours") << qint64(HourMs + 38 * MinuteMs + 2'000) << u"1:38:02"_s;
    QTest::newRow("days") << qint64(52 * HourMs + MinuteMs) << u"2d 04h"_s;
}

void TestWarRoomModels::stopwatch()
{
    QFETCH(qint64, ms);
    QTEST(stopwatchText(ms), "text");
}

void TestWarRoomModels::checklistTellsWhoAndWhen()
{
    ChecklistModel model;
    const QAbstractItemModelTester tester(&model);
    model.setFormat(english(), [](const CheckItem &item) { return item.text.toUpper(); });
    model.setItems({check(u"channel"_s, false, Now), check(u"diagnose"_s, true), check(u"verify"_s)});
    QCOMPARE(model.doneCount(), 1);
    QCOMPARE(model.index(0, 0).data().toString(), u"CHANNEL"_s);
    QCOMPARE(model.index(0, 0).data(ChecklistModel::TimeRole).toString(), u"15:08"_s);
    QCOMPARE(model.index(0, 0).data(ChecklistModel::ByRole).toString(), u"Ana"_s);
    QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"CHANNEL, done 15:08 by Ana"_s);
    QCOMPARE(model.index(1, 0).data(ChecklistModel::StateRole).toInt(),
             static_cast<int>(CheckState::Started));
    QCOMPARE(model.index(2, 0).data(Qt::AccessibleTextRole).toString(), u"VERIFY, to do"_s);
    QCOMPARE(ChecklistModel::ticked(model.row(0)), CheckState::Open);
    QCOMPARE(ChecklistModel::ticked(model.row(1)), CheckState::Done);
    QCOMPARE(ChecklistModel::startedOrNot(model.row(1)), CheckState::Open);
    QCOMPARE(ChecklistModel::startedOrNot(model.row(2)), CheckState::Started);
}

void TestWarRoomModels::checklistChangesOneRow()
{
    ChecklistModel model;
    const QAbstractItemModelTester tester(&model);
    model.setItems({check(u"a"_s), check(u"b"_s), check(u"c"_s)});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setItems({check(u"a"_s), check(u"b"_s, false, Now), check(u"c"_s)});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.front().front().toModelIndex().row(), 1);
    model.setItems({check(u"c"_s), check(u"a"_s)});
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(reset.isEmpty());
}

void TestWarRoomModels::dueDatesRead()
{
    const auto text = [](qint64 dueMs) { return ActionItemsModel::dueText(dueMs, english(), Now); };
    QCOMPARE(text(Now + 12 * MinuteMs), u"by 15:20"_s);
    QCOMPARE(text(Now + 20 * HourMs), u"tomorrow"_s);
    QCOMPARE(text(Now + 60 * HourMs), u"2026-11-23"_s);
    QCOMPARE(text(Now - 8 * MinuteMs), u"overdue 8 min"_s);
    QVERIFY(ActionItemsModel::dueText({}, english(), Now).isEmpty());
    // The day is that of the reader: 15:08 UTC is 23:08 in Shanghai.
    const Formatter shanghai(Language::English, QTimeZone("Asia/Shanghai"));
    QCOMPARE(ActionItemsModel::dueText(Now + 2 * HourMs, shanghai, Now), u"tomorrow"_s);
}

void TestWarRoomModels::actionsBecomeOverdue()
{
    ActionItemsModel model;
    const QAbstractItemModelTester tester(&model);
    model.setNow(english(), Now);
    ActionItem done = action(u"done"_s, Now);
    done.done = true;
    model.setItems({action(u"someday"_s, {}), done, action(u"later"_s, Now + 30 * HourMs),
                    action(u"soon"_s, Now + 500)});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.row(0).item.title, u"soon"_s);
    QCOMPARE(model.row(2).item.title, u"someday"_s);
    QCOMPARE(model.overdueCount(), 0);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setNow(english(), Now + 100);
    QVERIFY(changed.isEmpty()); // nothing reads differently
    model.setNow(english(), Now + 1000);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.front().at(0).toModelIndex().row(), 0);
    QCOMPARE(changed.front().at(1).toModelIndex().row(), 0);
    QVERIFY(model.index(0, 0).data(ActionItemsModel::OverdueRole).toBool());
    QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"overdue"_s));
}

void TestWarRoomModels::newestEventsFirst()
{
    RecentEventsModel model(eventWords());
    const QAbstractItemModelTester tester(&model);
    model.setFormat(english());
    model.setEvents({eventAt(-9, u"one"_s), eventAt(-8, u"tick"_s, Origin::Automatic, EventKind::Checklist),
                     eventAt(-7, u"fired"_s, Origin::Automatic, EventKind::Alert)});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, 0).data().toString(), u"fired"_s);
    QCOMPARE(model.index(0, 0).data(RecentEventsModel::ActorRole).toString(), u"auto"_s);
    QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(), u"14:59, Decision, one, Ana"_s);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.setEvents({eventAt(-9, u"one"_s), eventAt(-7, u"fired"_s, Origin::Automatic, EventKind::Alert),
                     eventAt(0, u"line\nbreak"_s)});
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.front().at(1).toInt(), 0);
    QCOMPARE(model.index(0, 0).data().toString(), u"line break"_s);
}

void TestWarRoomModels::thousandsOfEventsAreCut()
{
    std::vector<TimelineEvent> events;
    for (int i = 0; i < 5000; ++i)
        events.push_back(eventAt(i, QString::number(i)));
    events.back().title = QString(1'000'000, u'x');
    RecentEventsModel model(eventWords());
    const QAbstractItemModelTester tester(&model);
    model.setEvents(events);
    QCOMPARE(model.rowCount(), static_cast<int>(RecentEventsModel::MostRows));
    QVERIFY(model.index(0, 0).data().toString().size() <= 500);
    QCOMPARE(model.index(1, 0).data().toString(), u"4998"_s);
}

void TestWarRoomModels::rolesAskToBeAssigned()
{
    RolesModel model(roleWords());
    const QAbstractItemModelTester tester(&model);
    Incident incident;
    incident.roles[0] = u"Ana"_s;
    model.setIncident(incident);
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.index(1, 0).data().toString(), u"Not assigned"_s);
    QVERIFY(!model.index(1, 0).data(RolesModel::AssignedRole).toBool());
    QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Commander: Ana"_s);
    QSignalSpy assigned(&model, &RolesModel::assigned);
    QVERIFY(model.setData(model.index(0, 0), u" Ben  "_s, Qt::EditRole));
    QCOMPARE(assigned.size(), 1);
    QCOMPARE(assigned.front().at(1).toString(), u"Ben"_s);
    QCOMPARE(model.index(0, 0).data().toString(), u"Ana"_s); // the journal decides
    QVERIFY(model.setData(model.index(0, 0), u"Ana"_s, Qt::EditRole));
    QCOMPARE(assigned.size(), 1);
    incident.roles[4] = u"Cem"_s;
    incident.experts = {u"Dora"_s, u"Eva"_s};
    model.setIncident(incident);
    QCOMPARE(model.rowCount(), 6);
    QSignalSpy experts(&model, &RolesModel::expertsNamed);
    model.setData(model.index(5, 0), u"Dora, Fay"_s, Qt::EditRole);
    QCOMPARE(experts.front().front().toStringList(), QStringList({u"Dora"_s, u"Fay"_s}));
}

void TestWarRoomModels::alertsOfTheIncidentOnly()
{
    IncidentAlertsModel model(defaultPriorities());
    const QAbstractItemModelTester tester(&model);
    Incident incident;
    incident.alertSelectors = {Labels{{u"service"_s, u"checkout"_s}}};
    model.setNow(english(), Now);
    Alert quiet = alert(u"Quiet"_s, u"warning"_s, 3, u"checkout"_s);
    quiet.state = Alert::State::Suppressed;
    quiet.silencedBy = {u"s1"_s};
    model.setAlerts({alert(u"Young"_s, u"critical"_s, 5, u"checkout"_s),
                     alert(u"Other"_s, u"critical"_s, 9, u"search"_s), quiet,
                     alert(u"Old"_s, u"critical"_s, 16, u"checkout"_s)},
                    incident);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, 0).data().toString(), u"Old"_s);
    QCOMPARE(model.index(0, 0).data(IncidentAlertsModel::AgeRole).toString(), u"16 min"_s);
    QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"P0 Old, 14.2 %, firing 16 min"_s);
    QVERIFY(model.index(2, 0).data(IncidentAlertsModel::SilencedRole).toBool());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setNow(english(), Now + 1000);
    QVERIFY(changed.isEmpty());
    model.setNow(english(), Now + MinuteMs);
    QVERIFY(!changed.isEmpty());
    model.setAlerts({}, incident);
    QCOMPARE(model.rowCount(), 0);
}

void TestWarRoomModels::agesStandForAMinute()
{
    QCOMPARE(coarseAge(english(), 12'000), english().age(12'000));
    QCOMPARE(coarseAge(english(), 16 * MinuteMs + 59'000), u"16 min"_s);
    QCOMPARE(coarseAge(english(), HourMs + 3 * MinuteMs + 5'000), english().age(HourMs + 3 * MinuteMs));
}

void TestWarRoomModels::historyKeepsTheDraft()
{
    CommandHistory history;
    QVERIFY(history.older(u"x"_s).isNull());
    history.add(u"one"_s);
    history.add(u"two"_s);
    history.add(u"  "_s);
    history.add(u"one"_s);
    QCOMPARE(history.lines(), QStringList({u"two"_s, u"one"_s}));
    QCOMPARE(history.older(u"draft"_s), u"one"_s);
    QCOMPARE(history.older(u"one"_s), u"two"_s);
    QVERIFY(history.older(u"two"_s).isNull());
    QCOMPARE(history.newer(), u"one"_s);
    QCOMPARE(history.newer(), u"draft"_s);
    QVERIFY(history.newer().isNull());
}

void TestWarRoomModels::completionOffersCommands()
{
    CommandCompletion model;
    const QAbstractItemModelTester tester(&model);
    const IncidentContent content;
    model.setLine(u"pool enlarged"_s, content);
    QCOMPARE(model.rowCount(), 0);
    model.setLine(u"/sta"_s, content);
    QVERIFY(model.rowCount() > 0);
    QVERIFY(model.rowCount() <= CommandCompletion::MostRows);
    QVERIFY(model.stringList().join(u'\n').contains(u"/status"_s));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestWarRoomModels)
#include "tst_warroommodels.moc"
