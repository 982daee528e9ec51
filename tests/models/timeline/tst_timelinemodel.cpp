// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/proposalmodel.h"
#include "models/timeline/timelinefilter.h"

#include <QtCore/QItemSelectionModel>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <random>

using namespace wardroom;

namespace {

constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::QtTest;

TimelineEvent note(qint64 ms, const QString &title, Lane lane = Lane::Action)
{
    TimelineEvent event;
    event.id = QUuid::createUuidV5(QUuid(), title);
    event.occurredMs = ms;
    event.title = title;
    event.lane = lane;
    return event;
}

IncidentContent contentOf(std::vector<TimelineEvent> events)
{
    std::stable_sort(events.begin(), events.end(), [](const auto &a, const auto &b) { return a.occurredMs < b.occurredMs; });
    IncidentContent content;
    content.events = std::move(events);
    return content;
}

QStringList titles(const QAbstractItemModel &model)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row)
        list << model.index(row, TimelineModel::TitleColumn).data().toString();
    return list;
}

} // namespace

class TestTimelineModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesComeAsDeltas();
    void selectionSurvivesAMove();
    void randomHistoriesArrive();
    void editingAsksAndAnticipates();
    void notesStandAmongTheRest();
    void filters();
    void starredAutomaticIsShown();
    void thousandsAreQuick();
    void proposals();
};

void TestTimelineModel::changesComeAsDeltas()
{
    TimelineModel model;
    const QAbstractItemModelTester tester(&model, Fatal);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setContent(contentOf({note(1, QStringLiteral("a")), note(2, QStringLiteral("b"))}), {});
    model.setContent(contentOf({note(1, QStringLiteral("a")), note(2, QStringLiteral("b")), note(3, QStringLiteral("c"))}), {});
    QCOMPARE(titles(model), (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
    model.setContent(contentOf({note(3, QStringLiteral("c"))}), {});
    QCOMPARE(titles(model), QStringList{QStringLiteral("c")});
    QCOMPARE(model.rowOf(note(3, QStringLiteral("c")).id), 0);
    QCOMPARE(model.rowOf(note(1, QStringLiteral("a")).id), -1);
    QCOMPARE(resets.count(), 0);
}

void TestTimelineModel::selectionSurvivesAMove()
{
    TimelineModel model;
    TimelineFilter filter(model);
    const QAbstractItemModelTester tester(&filter, Fatal);
    QItemSelectionModel selection(&filter);
    model.setContent(contentOf({note(1, QStringLiteral("a")), note(2, QStringLiteral("b")), note(3, QStringLiteral("c"))}), {});
    selection.select(filter.index(0, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    TimelineEvent later = note(9, QStringLiteral("a"));
    model.setContent(contentOf({later, note(2, QStringLiteral("b")), note(3, QStringLiteral("c"))}), {});
    QCOMPARE(titles(filter).last(), QStringLiteral("a"));
    QCOMPARE(selection.selectedRows().size(), 1);
    QCOMPARE(selection.selectedRows().front().row(), 2);
}

void TestTimelineModel::randomHistoriesArrive()
{
    std::mt19937 random(7);
    TimelineModel model;
    TimelineFilter filter(model);
    const QAbstractItemModelTester tester(&model, Fatal);
    const QAbstractItemModelTester filterTester(&filter, Fatal);
    for (int round = 0; round < 60; ++round) {
        std::vector<TimelineEvent> events;
        for (int i = 0; i < 20; ++i) {
            if (random() % 3 != 0)
                events.push_back(note(static_cast<qint64>(random() % 50), QStringLiteral("event %1").arg(i), static_cast<Lane>(random() % 5)));
        }
        const IncidentContent content = contentOf(events);
        filter.setLaneShown(Lane::Decision, round % 2 == 0);
        model.setContent(content, {});
        QCOMPARE(model.rowCount(), static_cast<int>(content.events.size()));
        for (int row = 0; row < model.rowCount(); ++row) {
            QCOMPARE(model.row(row).event, content.events[static_cast<std::size_t>(row)]);
            QCOMPARE(model.rowOf(model.row(row).event.id), row);
        }
    }
}

void TestTimelineModel::editingAsksAndAnticipates()
{
    TimelineModel model;
    const QAbstractItemModelTester tester(&model, Fatal);
    TimelineEvent span = note(1, QStringLiteral("a"));
    span.endMs = 5;
    model.setContent(contentOf({span, note(8, QStringLiteral("b"))}), {});
    QSignalSpy asked(&model, &TimelineModel::changeRequested);
    QVERIFY(model.setData(model.index(0, TimelineModel::TimeColumn), qint64(10)));
    QCOMPARE(asked.count(), 1);
    const auto after = asked.front().at(1).value<TimelineEvent>();
    QCOMPARE(after.endMs, std::optional<qint64>(14)); // a span moves as a whole
    model.anticipate({after});
    QCOMPARE(titles(model), (QStringList{QStringLiteral("b"), QStringLiteral("a")}));
    QVERIFY(!model.setData(model.index(0, TimelineModel::TitleColumn), QStringLiteral("  ")));
    QVERIFY(model.setData(model.index(0, TimelineModel::TitleColumn), QStringLiteral("b"))); // the same: nothing to ask for
    QCOMPARE(asked.count(), 1);
}

void TestTimelineModel::notesStandAmongTheRest()
{
    TimelineModel model;
    TimelineEvent twin = note(2, QStringLiteral("number given twice"));
    twin.origin = Origin::Automatic;
    model.setContent(contentOf({note(1, QStringLiteral("a")), note(3, QStringLiteral("b"))}), {twin});
    QCOMPARE(model.row(1).event.title, twin.title);
    QVERIFY(!model.flags(model.index(1, TimelineModel::TitleColumn)).testFlag(Qt::ItemIsEditable));
    QVERIFY(model.flags(model.index(0, TimelineModel::TitleColumn)).testFlag(Qt::ItemIsEditable));
    QVERIFY(!model.setData(model.index(1, TimelineModel::StarColumn), true));
}

void TestTimelineModel::filters()
{
    TimelineModel model;
    TimelineFilter filter(model);
    TimelineEvent body = note(1, QStringLiteral("a"));
    body.body = QStringLiteral("The POOL was exhausted");
    TimelineEvent actor = note(2, QStringLiteral("b"), Lane::Decision);
    actor.actor = QStringLiteral("陳美玲");
    TimelineEvent automatic = note(3, QStringLiteral("c"));
    automatic.origin = Origin::Automatic;
    model.setContent(contentOf({body, actor, automatic}), {});
    QCOMPARE(titles(filter), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(filter.automaticCount(), 1);
    filter.setText(QStringLiteral(" pool "));
    QCOMPARE(titles(filter), QStringList{QStringLiteral("a")});
    QCOMPARE(filter.laneCounts()[static_cast<std::size_t>(Lane::Decision)], 0);
    filter.setText(QStringLiteral("美玲"));
    QCOMPARE(titles(filter), QStringList{QStringLiteral("b")});
    filter.setText({});
    filter.setLaneShown(Lane::Decision, false);
    QCOMPARE(titles(filter), QStringList{QStringLiteral("a")});
    QCOMPARE(filter.laneCounts()[static_cast<std::size_t>(Lane::Decision)], 1); // the chip still says how many there are
    QVERIFY(filter.hidesAnything());
    filter.setLaneShown(Lane::Decision, true);
    filter.setAutomaticShown(true);
    QVERIFY(!filter.hidesAnything());
    QCOMPARE(filter.rowCount(), 3);
}

void TestTimelineModel::starredAutomaticIsShown()
{
    TimelineModel model;
    TimelineFilter filter(model);
    TimelineEvent automatic = note(3, QStringLiteral("alert"));
    automatic.origin = Origin::Automatic;
    automatic.starred = true;
    model.setContent(contentOf({automatic}), {});
    QCOMPARE(filter.rowCount(), 1);
}

void TestTimelineModel::thousandsAreQuick()
{
    std::vector<TimelineEvent> events;
    for (int i = 0; i < 5000; ++i)
        events.push_back(note(i * 10, QStringLiteral("event %1").arg(i), static_cast<Lane>(i % 5)));
    TimelineModel model;
    TimelineFilter filter(model);
    model.setContent(contentOf(events), {});
    QCOMPARE(filter.rowCount(), 5000);
    filter.setText(QStringLiteral("event 49"));
    QCOMPARE(filter.rowCount(), 111);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    events[2500].starred = true;
    model.setContent(contentOf(events), {});
    QCOMPARE(changed.count(), 1);
}

void TestTimelineModel::proposals()
{
    ProposalModel model;
    const QAbstractItemModelTester tester(&model, Fatal);
    ImportProposal proposal;
    proposal.events = {{note(1, QStringLiteral("a")), 1, true, false}, {note(2, QStringLiteral("b")), 4, false, false}};
    proposal.skipped = {2, 3};
    model.setProposal(proposal);
    QCOMPARE(model.chosenCount(), 2);
    QVERIFY(model.setData(model.index(0, ProposalModel::TimeColumn), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(model.setData(model.index(1, ProposalModel::TitleColumn), QStringLiteral("better")));
    QVERIFY(!model.setData(model.index(1, ProposalModel::TitleColumn), QString()));
    QVERIFY(model.setData(model.index(1, ProposalModel::LaneColumn), static_cast<int>(Lane::Impact)));
    QCOMPARE(model.chosen().size(), std::size_t(1));
    QCOMPARE(model.chosen()[0].title, QStringLiteral("better"));
    QCOMPARE(model.chosen()[0].lane, Lane::Impact);
    model.chooseAll(true);
    QCOMPARE(model.chosenCount(), 2);
}

QTEST_GUILESS_MAIN(TestTimelineModel)
#include "tst_timelinemodel.moc"
