// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/evidence/frozenspec.h"

#include <QtTest/QtTest>

#include <cmath>

using namespace wardroom;

namespace {

constexpr qint64 Start = 1'763'649'000'000;
constexpr TimeSpan Span{Start, Start + 600'000};

SnapshotPtr snapshotOf(int series, qint64 shift = 0)
{
    auto snapshot = std::make_shared<SeriesSnapshot>();
    snapshot->span = {Span.fromMs - shift, Span.toMs - shift};
    snapshot->stepMs = 15'000;
    for (int s = 0; s < series; ++s) {
        Series one;
        one.labels.set(QStringLiteral("route"), QString::number(s));
        for (int i = -4; i <= 44; ++i) { // beyond the span on both sides
            one.times.push_back(Start - shift + i * 15'000);
            one.values.push_back(i * (s + 1));
        }
        one.finish();
        snapshot->series.push_back(std::move(one));
    }
    return snapshot;
}

ChartSpec richSpec()
{
    ChartSpec spec;
    spec.title = QStringLiteral("Errors");
    spec.subtitle = QStringLiteral("by route");
    spec.span = Span;
    spec.left = {Unit::PercentUnit, 1, QStringLiteral("share"), 0.0, 1.0, {}, {}, 0, false};
    spec.right.unit = Unit::Milliseconds;
    spec.right.logBase = 10;
    const SnapshotPtr snapshot = snapshotOf(2);
    for (std::size_t i = 0; i < 2; ++i) {
        ChartSeries series;
        series.snapshot = snapshot;
        series.index = i;
        series.label = QStringLiteral("route %1").arg(i);
        series.colour = static_cast<int>(i) + 3;
        series.visible = i == 0;
        spec.series.push_back(series);
    }
    spec.series[0].style = SeriesStyle::area();
    spec.series[0].style.stacking = Stacking::Normal;
    spec.series[1].style.axis = AxisSide::Right;
    spec.series[1].style.lineWidth = 2.5;
    spec.series[1].fixedColor = 0xff123456;
    spec.thresholds = {{-std::numeric_limits<double>::infinity(), QString(), ThresholdLevel::Ok}, {0.02, QStringLiteral("warning"), ThresholdLevel::Warning}};
    spec.bands = {{{Start, Start + 60'000}, QStringLiteral("HighErrorRate"), 1}};
    spec.deployments = {{Start + 5'000, QStringLiteral("2.3.1")}};
    spec.comparison = makeComparison(spec.series, snapshotOf(2, 3'600'000), 3'600'000, QStringLiteral("1 hour before"));
    return spec;
}

ChartSpec throughBytes(const ChartSpec &spec)
{
    const auto thawed = thawChart(freeze(frozenOf(spec)));
    return thawed ? chartOf(*thawed) : ChartSpec();
}

} // namespace

class TestFrozenSpec : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bringsTheLookBack();
    void sharesSeriesWhereItCan();
    void gathersWhatWasChosen();
    void keepsTheRangeAlone();
    void keepsHeatmaps();
    void keepsStates();
    void readsWhatItDoesNotKnow();
};

void TestFrozenSpec::bringsTheLookBack()
{
    const ChartSpec spec = richSpec();
    const ChartSpec back = throughBytes(spec);
    QCOMPARE(back.title, spec.title);
    QCOMPARE(back.subtitle, spec.subtitle);
    QCOMPARE(back.span, spec.span);
    QCOMPARE(back.left.unit, spec.left.unit);
    QCOMPARE(back.left.decimals, spec.left.decimals);
    QCOMPARE(back.left.maximum, spec.left.maximum);
    QCOMPARE(back.left.fromZero, spec.left.fromZero);
    QCOMPARE(back.right.unit, spec.right.unit);
    QCOMPARE(back.right.logBase, 10);
    QCOMPARE(back.series.size(), spec.series.size());
    for (std::size_t i = 0; i < spec.series.size(); ++i) {
        QCOMPARE(back.series[i].label, spec.series[i].label);
        QCOMPARE(back.series[i].colour, spec.series[i].colour);
        QCOMPARE(back.series[i].fixedColor, spec.series[i].fixedColor);
        QCOMPARE(back.series[i].style, spec.series[i].style);
        QCOMPARE(back.series[i].visible, spec.series[i].visible);
        QCOMPARE(back.series[i].data().values, spec.series[i].data().values);
    }
    QCOMPARE(back.thresholds, spec.thresholds);
    QCOMPARE(back.bands, spec.bands);
    QCOMPARE(back.deployments, spec.deployments);
    QVERIFY(back.comparison);
    QCOMPARE(back.comparison->name, spec.comparison->name);
    QCOMPARE(back.comparison->counterparts, spec.comparison->counterparts);
}

void TestFrozenSpec::sharesSeriesWhereItCan()
{
    const ChartSpec spec = richSpec();
    QCOMPARE(frozenOf(spec).snapshot, spec.series[0].snapshot);
    QVERIFY(!frozenOf(ChartSpec()).snapshot);
}

void TestFrozenSpec::gathersWhatWasChosen()
{
    ChartSpec spec = richSpec();
    spec.series.erase(spec.series.begin());
    spec.series.push_back(richSpec().series[0]); // of another snapshot
    const FrozenChart chart = frozenOf(spec);
    QCOMPARE(chart.snapshot->series.size(), std::size_t(2));
    QCOMPARE(chart.snapshot->series[0].labels.value(u"route"), QStringLiteral("1"));
    QCOMPARE(chart.snapshot->series[0].size(), std::size_t(41));
    QCOMPARE(chart.snapshot->stepMs, 15'000);
    QCOMPARE(chart.look.legends, QStringList({QStringLiteral("route 1"), QStringLiteral("route 0")}));
}

void TestFrozenSpec::keepsTheRangeAlone()
{
    const FrozenChart cut = within(frozenOf(richSpec()), {Start + 30'000, Start + 60'000});
    QCOMPARE(cut.snapshot->series[0].times, std::vector<qint64>({Start + 30'000, Start + 45'000, Start + 60'000}));
    QCOMPARE(cut.earlier->series[0].times.front(), Start + 30'000 - 3'600'000);
    QCOMPARE(cut.snapshot->span, (TimeSpan{Start + 30'000, Start + 60'000}));
}

void TestFrozenSpec::keepsHeatmaps()
{
    auto map = std::make_shared<Heatmap>();
    map->times = {Start, Start + 60'000, Start + 120'000};
    map->stepMs = 60'000;
    map->bounds = {0, 0.5, std::numeric_limits<double>::infinity()};
    map->counts = {1, 2, 3, std::nan(""), 5, 6};
    map->largest = 6;
    ChartSpec spec;
    spec.kind = ChartKind::Heatmap;
    spec.span = Span;
    spec.heatmap = map;
    const ChartSpec back = throughBytes(spec);
    QVERIFY(back.heatmap);
    QCOMPARE(back.heatmap->times, map->times);
    QCOMPARE(back.heatmap->bounds, map->bounds);
    QCOMPARE(back.heatmap->largest, map->largest);
    QCOMPARE(back.heatmap->count(2, 1), 6.0);
    QVERIFY(std::isnan(back.heatmap->count(1, 1)));
}

void TestFrozenSpec::keepsStates()
{
    auto states = std::make_shared<StateChart>();
    states->states = {{QStringLiteral("up"), 1, ThresholdLevel::Ok}, {QStringLiteral("down"), 2, {}, 0xffaa0000}};
    states->rows = {{QStringLiteral("shop"), {{{Start, Start + 60'000}, 0}, {{Start + 60'000, Start + 90'000}, 1}, {{Start + 120'000, Start + 150'000}, 0}}}, {QStringLiteral("none"), {}}};
    ChartSpec spec;
    spec.kind = ChartKind::States;
    spec.span = Span;
    spec.states = states;
    const ChartSpec back = throughBytes(spec);
    QVERIFY(back.states);
    QCOMPARE(back.states->states, states->states);
    QCOMPARE(back.states->rows.size(), std::size_t(2));
    QCOMPARE(back.states->rows[0].label, QStringLiteral("shop"));
    QCOMPARE(back.states->rows[0].spans, states->rows[0].spans);
    QVERIFY(back.states->rows[1].spans.empty());
}

void TestFrozenSpec::readsWhatItDoesNotKnow()
{
    FrozenChart chart = frozenOf(richSpec());
    QJsonObject options = chart.look.options;
    options.insert(QStringLiteral("kind"), 99);
    options.insert(QStringLiteral("series"), QStringLiteral("nonsense"));
    options.insert(QStringLiteral("marks"), 7);
    options.remove(QStringLiteral("left"));
    chart.look.options = options;
    chart.look.legends.clear();
    chart.look.hidden.clear();
    const ChartSpec spec = chartOf(chart);
    QCOMPARE(spec.kind, ChartKind::Series);
    QCOMPARE(spec.series.size(), std::size_t(2));
    QCOMPARE(spec.series[1].label, QStringLiteral("{route=\"1\"}"));
    QCOMPARE(spec.left.unit, Unit(Unit::PercentUnit));
    QVERIFY(chartOf(FrozenChart()).series.empty());
}

QTEST_GUILESS_MAIN(TestFrozenSpec)
#include "tst_frozenspec.moc"
