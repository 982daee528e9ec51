// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/render/timelinedrag.h"
#include "tests/render/timelinesamples.h"

#include <QtTest/QTest>

using namespace wardroom;

namespace {

constexpr qint64 SecondMs = 1000;
constexpr qint64 MinuteMs = 60 * SecondMs;

/// Every letter is as wide as every other: no fonts, no GUI.
qreal width(const QString &text)
{
    return 7.0 * static_cast<qreal>(text.size());
}

TimelineEvent note(qint64 minute, const QString &title, Lane lane = Lane::Action)
{
    TimelineEvent event;
    event.id = QUuid::createUuid();
    event.occurredMs = minute * MinuteMs;
    event.lane = lane;
    event.title = title;
    return event;
}

TimelineEvent impact(qint64 from, std::optional<qint64> to, ImpactLevel level = ImpactLevel::Major)
{
    TimelineEvent result = note(from, QStringLiteral("impact"), Lane::Impact);
    if (to)
        result.endMs = *to * MinuteMs;
    result.impact = level;
    return result;
}

/// An hour on a plot of 600 pixels, ten a minute; the plot begins at 102.
TimelineScene sceneOf(const std::vector<TimelineEvent> &events)
{
    TimelineScene scene;
    scene.span = {0, 60 * MinuteMs};
    scene.entries = laneEntries(events, {}, 60 * MinuteMs);
    scene.alerts = alertEntries(events, 60 * MinuteMs);
    return scene;
}

TimelineLayout layoutOf(const TimelineScene &scene, QSizeF size = {714, 400})
{
    return TimelineLayout(size, scene, {}, width);
}

QPointF on(const TimelineLayout &layout, qint64 minute, Lane lane)
{
    return {layout.xOf(minute * MinuteMs), layout.lane(lane).rect.center().y()};
}

} // namespace

class TestTimelineLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelsDoNotCoverEachOther();
    void labelsAtTheEndTurnLeft();
    void crowdsBecomeGroups();
    void impactLastsUntilTheNext();
    void alertsShareARowByName();
    void smallHeightsDropChartsFirst();
    void labelsOfManyNeverOverlap();
    void hitsWhatIsThere();
    void dragMovesAndSnaps();
    void dragGoesToAnotherLane();
    void dragMovesAllThatIsChosen();
    void impactDoesNotCross();
    void endsAreStretched();
    void snapFollowsTheZoom();
    void timesBeyondTheRange();
};

void TestTimelineLayout::labelsDoNotCoverEachOther()
{
    const TimelineScene scene = sceneOf({note(10, QStringLiteral("pool enlarged")), note(12, QStringLiteral("restart")),
                                         note(40, QStringLiteral("rolled back"))});
    QCOMPARE(TimelineSamples::dump(scene, layoutOf(scene)), QStringLiteral("2 row 0 pool enlarged dot 202 label 212..305\n"
                                                                           "2 row 1 restart dot 222 label 232..283\n"
                                                                           "2 row 0 rolled back dot 502 label 512..591"));
}

void TestTimelineLayout::labelsAtTheEndTurnLeft()
{
    const TimelineScene scene = sceneOf({note(58, QStringLiteral("closing notice"))});
    QCOMPARE(TimelineSamples::dump(scene, layoutOf(scene)), QStringLiteral("2 row 0 closing notice dot 682 label 572..672"));
}

void TestTimelineLayout::crowdsBecomeGroups()
{
    std::vector<TimelineEvent> events;
    for (int i = 0; i < 12; ++i)
        events.push_back(note(20, QStringLiteral("event %1").arg(i)));
    const TimelineScene scene = sceneOf(events);
    const TimelineLayout layout = layoutOf(scene, {714, 250});
    QCOMPARE(layout.groups().size(), std::size_t(1));
    QCOMPARE(layout.groups().front().entries.size() + static_cast<std::size_t>(layout.lane(Lane::Action).rows) - 1, std::size_t(12));
    QCOMPARE(layout.hit(layout.groups().front().label.center()).kind, TimelineHit::Kind::More);
    // With more height there is a row for more of them.
    const TimelineLayout higher = layoutOf(scene, {714, 500});
    QVERIFY(higher.lane(Lane::Action).rows > layout.lane(Lane::Action).rows);
}

void TestTimelineLayout::impactLastsUntilTheNext()
{
    const TimelineScene scene = sceneOf({impact(10, std::nullopt), impact(30, std::nullopt, ImpactLevel::None)});
    QCOMPARE(scene.entries[0].untilMs, std::optional(60 * MinuteMs));
    // A word about impact without a level is a moment, not a period.
    QVERIFY(!scene.entries[1].untilMs.has_value());
    const TimelineScene both = sceneOf({impact(10, std::nullopt), impact(30, std::nullopt, ImpactLevel::Partial)});
    QCOMPARE(both.entries[0].untilMs, std::optional(30 * MinuteMs));
    QCOMPARE(both.entries[1].untilMs, std::optional(60 * MinuteMs));
    const TimelineLayout layout = layoutOf(both);
    QVERIFY(layout.markOf(0)->bar.height() > layout.markOf(1)->bar.height());
    QCOMPARE(layout.markOf(0)->bar.bottom(), layout.markOf(1)->bar.bottom());
}

void TestTimelineLayout::alertsShareARowByName()
{
    std::vector<TimelineEvent> events;
    for (const auto &[from, to, title] : {std::tuple(10, 15, "P1 HighLatency"), std::tuple(12, 20, "P0 HighErrorRate"), std::tuple(30, 40, "P1 HighLatency")}) {
        TimelineEvent alert = note(from, QString::fromLatin1(title), Lane::Detection);
        alert.kind = EventKind::Alert;
        alert.endMs = to * MinuteMs;
        events.push_back(alert);
    }
    const TimelineScene scene = sceneOf(events);
    const TimelineLayout layout = layoutOf(scene);
    QCOMPARE(layout.alertRows().size(), std::size_t(2));
    QCOMPARE(layout.alertRows()[0].name, QStringLiteral("HighErrorRate"));
    QCOMPARE(layout.alertRows()[0].priority, 0);
    QCOMPARE(layout.alertRows()[1].bars.size(), std::size_t(2));
    QCOMPARE(layout.marks().size(), std::size_t(0)); // on their lanes only where they are starred
    events[0].starred = true;
    QCOMPARE(layoutOf(sceneOf(events)).markOf(0)->isBar(), false);
    QCOMPARE(layout.hit(layout.alertRows()[1].bars[1].rect.center()).kind, TimelineHit::Kind::Alert);
}

void TestTimelineLayout::smallHeightsDropChartsFirst()
{
    TimelineScene scene = sceneOf({note(10, QStringLiteral("a"))});
    scene.charts.resize(2);
    QCOMPARE(layoutOf(scene, {714, 500}).charts().size(), std::size_t(2));
    QCOMPARE(layoutOf(scene, {714, 280}).charts().size(), std::size_t(1));
    QCOMPARE(layoutOf(scene, {714, 190}).charts().size(), std::size_t(1)); // the lanes move together for one
    QVERIFY(layoutOf(scene, {714, 190}).lanes().back().rect.bottom() <= layoutOf(scene, {714, 190}).axis().top() + 0.5);
    QCOMPARE(layoutOf(scene, {714, 160}).charts().size(), std::size_t(0));
    QCOMPARE(layoutOf(scene, {714, 160}).marks().size(), std::size_t(1));
    QVERIFY(!layoutOf(scene, {60, 30}).isUsable());
}

void TestTimelineLayout::labelsOfManyNeverOverlap()
{
    TimelineScene scene = sceneOf(TimelineSamples::many(700));
    scene.span = TimelineSamples::span();
    scene.span.toMs = scene.span.fromMs + 10 * MinuteMs;
    const TimelineLayout layout = layoutOf(scene, {1400, 600});
    std::vector<QRectF> labels;
    for (const TimelineLayout::Mark &mark : layout.marks()) {
        if (!mark.label.isEmpty())
            labels.push_back(mark.label);
    }
    for (const TimelineLayout::Group &group : layout.groups())
        labels.push_back(group.label);
    QVERIFY(labels.size() > 15);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        for (std::size_t j = i + 1; j < labels.size(); ++j)
            QVERIFY2(!labels[i].intersects(labels[j]), qPrintable(TimelineSamples::dump(scene, layout)));
    }
}

void TestTimelineLayout::hitsWhatIsThere()
{
    const TimelineScene scene = sceneOf({impact(10, 20), note(30, QStringLiteral("restart"))});
    const TimelineLayout layout = layoutOf(scene);
    const QRectF bar = layout.markOf(0)->bar;
    QCOMPARE(layout.hit(bar.center()).kind, TimelineHit::Kind::Mark);
    QCOMPARE(layout.hit({bar.left() + 1, bar.center().y()}).kind, TimelineHit::Kind::Start);
    QCOMPARE(layout.hit({bar.right() - 1, bar.center().y()}).kind, TimelineHit::Kind::End);
    QCOMPARE(layout.hit(layout.markOf(1)->dot).kind, TimelineHit::Kind::Mark);
    const TimelineHit free = layout.hit(on(layout, 50, Lane::Decision));
    QCOMPARE(free.kind, TimelineHit::Kind::Lane);
    QCOMPARE(free.lane, Lane::Decision);
    QCOMPARE(layout.entriesIn(QRectF(layout.markOf(1)->dot - QPointF(4, 4), QSizeF(8, 8))), std::vector<std::size_t>{1});
}

void TestTimelineLayout::dragMovesAndSnaps()
{
    const TimelineScene scene = sceneOf({note(10, QStringLiteral("a"))});
    const TimelineLayout layout = layoutOf(scene);
    TimelineDrag drag(scene, layout, {0}, 0, TimelineDrag::Part::Move, layout.markOf(0)->dot);
    drag.moveTo(layout, layout.markOf(0)->dot + QPointF(53.4, 0)); // ten pixels a minute, a step is 10 s
    QCOMPARE(drag.grabbed().now.event.occurredMs, 10 * MinuteMs + 320 * SecondMs);
    drag.moveTo(layout, layout.markOf(0)->dot + QPointF(53.4, 0), true);
    QCOMPARE(drag.grabbed().now.event.occurredMs, 10 * MinuteMs + 320'400);
    drag.moveTo(layout, layout.markOf(0)->dot); // back where it was: nothing changes
    QCOMPARE(drag.changes().size(), std::size_t(0));
}

void TestTimelineLayout::dragGoesToAnotherLane()
{
    const TimelineScene scene = sceneOf({note(10, QStringLiteral("a"))});
    const TimelineLayout layout = layoutOf(scene);
    TimelineDrag drag(scene, layout, {0}, 0, TimelineDrag::Part::Move, layout.markOf(0)->dot);
    drag.moveTo(layout, on(layout, 10, Lane::Communication));
    const auto changes = drag.changes();
    QCOMPARE(changes.size(), std::size_t(1));
    QCOMPARE(changes[0].second.lane, Lane::Communication);
    QCOMPARE(changes[0].second.occurredMs, changes[0].first.occurredMs);
}

void TestTimelineLayout::dragMovesAllThatIsChosen()
{
    TimelineEvent span = note(20, QStringLiteral("rolling back"));
    span.endMs = 30 * MinuteMs;
    const TimelineScene scene = sceneOf({note(10, QStringLiteral("a"), Lane::Decision), span});
    const TimelineLayout layout = layoutOf(scene);
    TimelineDrag drag(scene, layout, {0, 1}, 1, TimelineDrag::Part::Move, layout.markOf(1)->bar.center());
    drag.moveTo(layout, layout.markOf(1)->bar.center() + QPointF(50, 0));
    QCOMPARE(drag.items()[0].now.event.occurredMs, 15 * MinuteMs);
    QCOMPARE(drag.items()[1].now.event.occurredMs, 25 * MinuteMs);
    QCOMPARE(drag.items()[1].now.event.endMs, std::optional(35 * MinuteMs));
    drag.moveTo(layout, on(layout, 25, Lane::Communication));
    QCOMPARE(drag.items()[0].now.event.lane, Lane::Decision); // was not on the lane of the grabbed one
    QCOMPARE(drag.items()[1].now.event.lane, Lane::Communication);
}

void TestTimelineLayout::impactDoesNotCross()
{
    TimelineEvent span = note(50, QStringLiteral("rolling back"));
    span.endMs = 55 * MinuteMs;
    span.impact = ImpactLevel::Minor;
    const TimelineScene scene = sceneOf({impact(10, 20), impact(25, 35), span});
    const TimelineLayout layout = layoutOf(scene);
    const QPointF middle = layout.markOf(0)->bar.center();
    TimelineDrag drag(scene, layout, {0}, 0, TimelineDrag::Part::Move, middle);
    drag.moveTo(layout, middle + QPointF(300, 0));
    QCOMPARE(drag.grabbed().now.event.endMs, std::optional(25 * MinuteMs)); // as far as the next one
    TimelineDrag other(scene, layout, {2}, 2, TimelineDrag::Part::Move, layout.markOf(2)->bar.center());
    other.moveTo(layout, on(layout, 30, Lane::Impact));
    QVERIFY(other.isRefused());
    other.moveTo(layout, on(layout, 50, Lane::Impact));
    QVERIFY(!other.isRefused());
}

void TestTimelineLayout::endsAreStretched()
{
    const TimelineScene scene = sceneOf({impact(10, 20), impact(40, std::nullopt)});
    const TimelineLayout layout = layoutOf(scene);
    const QRectF bar = layout.markOf(0)->bar;
    TimelineDrag end(scene, layout, {0}, 0, TimelineDrag::Part::End, {bar.right(), bar.center().y()});
    end.moveTo(layout, {bar.right() + 100, bar.center().y()});
    QCOMPARE(end.changes()[0].second.endMs, std::optional(30 * MinuteMs));
    end.moveTo(layout, {bar.right() + 400, bar.center().y()});
    QCOMPARE(end.changes()[0].second.endMs, std::optional(40 * MinuteMs));
    end.moveTo(layout, {0, bar.center().y()});
    QCOMPARE(end.changes()[0].second.endMs, std::optional(10 * MinuteMs + SecondMs)); // it does not turn over
    TimelineDrag start(scene, layout, {0}, 0, TimelineDrag::Part::Start, {bar.left(), bar.center().y()});
    start.moveTo(layout, {bar.left() + 50, bar.center().y()});
    QCOMPARE(start.changes()[0].second.occurredMs, 15 * MinuteMs);
    // What goes on gets its end by being stretched.
    const QRectF open = layout.markOf(1)->bar;
    TimelineDrag close(scene, layout, {1}, 1, TimelineDrag::Part::End, {open.right(), open.center().y()});
    close.moveTo(layout, {open.right() - 100, open.center().y()});
    QCOMPARE(close.changes()[0].second.endMs, std::optional(50 * MinuteMs));
}

void TestTimelineLayout::snapFollowsTheZoom()
{
    QCOMPARE(TimelineDrag::snapStep({0, 10 * MinuteMs}, 1000), 1000);
    QCOMPARE(TimelineDrag::snapStep({0, 60 * MinuteMs}, 600), 10'000);
    QCOMPARE(TimelineDrag::snapStep({0, 24 * 60 * MinuteMs}, 1000), 5 * MinuteMs);
    QCOMPARE(TimelineDrag::snapStep({0, 365LL * 24 * 60 * MinuteMs}, 1000), 60 * MinuteMs);
}

void TestTimelineLayout::timesBeyondTheRange()
{
    TimelineEvent far = note(0, QStringLiteral("year 9999"));
    far.occurredMs = 253'402'300'799'000;
    TimelineEvent long_ = impact(-100'000, 100'000);
    const TimelineScene scene = sceneOf({long_, note(5, QString(100'000, u'x')), far});
    const TimelineLayout layout = layoutOf(scene);
    QVERIFY(!layout.markOf(2));
    QVERIFY(layout.markOf(0)->bar.width() <= layout.plot().width() + 3);
    QVERIFY(layout.markOf(1)->label.right() <= layout.plot().right());
}

QTEST_APPLESS_MAIN(TestTimelineLayout)
#include "tst_timelinelayout.moc"
