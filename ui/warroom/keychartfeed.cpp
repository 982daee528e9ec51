// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/warroom/keychartfeed.h"

#include "services/evidence/frozenspec.h"
#include "services/incident/alertrecorder.h"
#include "services/overview/overviewlogic.h"
#include "services/prometheus/querystep.h"

namespace wardroom {

namespace {

constexpr qint64 MinuteMs = 60'000;
constexpr qint64 LeadMs = 12 * MinuteMs; // shown before the start
constexpr qint64 LongestMs = 6 * 60 * MinuteMs;
constexpr int MostSeries = 8;
constexpr int Points = 360;
constexpr qint64 ScrapeMs = 15'000;

const BoardQuery &firingQuery()
{
    static const BoardQuery query{QStringLiteral("ALERTS{alertstate=\"firing\"}"), false};
    return query;
}

BoardQuery queryOf(const KeyChart &chart)
{
    return {chart.query, false};
}

bool isMark(const TimelineEvent &event)
{
    return event.kind == EventKind::Alert || event.kind == EventKind::Deployment;
}

std::optional<double> newest(const ChartSpec &spec)
{
    std::optional<double> highest;
    for (const ChartSeries &series : spec.series) {
        const std::optional<double> last = lastValue(series, spec.span);
        if (last && !series.neutral)
            highest = std::max(highest.value_or(*last), *last);
    }
    return highest;
}

} // namespace

KeyChartFeed::KeyChartFeed(Pinner &pinner, PriorityMapping priorities, QObject *parent)
    : QObject(parent)
    , m_pinner(pinner)
    , m_priorities(std::move(priorities))
{
    connect(&m_board, &QueryBoard::answered, this, &KeyChartFeed::changed);
    connect(&m_board, &QueryBoard::finished, this, &KeyChartFeed::changed);
}

KeyChartFeed::~KeyChartFeed() = default;

void KeyChartFeed::setSession(std::shared_ptr<Session> session)
{
    if (session == m_session)
        return;
    m_board.cancel();
    // With no environment the last data stays; that of another one would be a lie.
    if (session)
        m_board.clear();
    m_session = std::move(session);
    Q_EMIT changed();
}

void KeyChartFeed::setContent(const IncidentContent *content, qint64 nowMs)
{
    static const IncidentContent Nothing;
    const IncidentContent &now = content ? *content : Nothing;
    std::vector<Pin> pins;
    std::copy_if(now.pins.begin(), now.pins.end(), std::back_inserter(pins),
                 [](const Pin &pin) { return pin.kind == PinKind::Chart; });
    std::vector<KeyChart> charts = now.incident.keyCharts;
    if (charts.empty()) {
        for (auto pin = pins.rbegin(); pin != pins.rend() && charts.size() < MostCharts - 1; ++pin)
            charts.push_back({pin->title, pin->query, {}, {}});
    }
    if (charts.size() > MostCharts)
        charts.resize(MostCharts);
    std::vector<TimelineEvent> marks;
    std::copy_if(now.events.begin(), now.events.end(), std::back_inserter(marks), isMark);

    const bool another = now.incident.id != m_incident;
    const bool others = another || charts != m_charts;
    const bool same = !others && pins == m_pins && marks == m_marks
        && now.incident.alertSelectors == m_facts.alertSelectors;
    m_facts = now.incident;
    if (same)
        return;
    m_incident = now.incident.id;
    m_charts = std::move(charts);
    m_pins = std::move(pins);
    m_marks = std::move(marks);
    if (another) {
        m_board.clear();
        m_thawed.clear();
    }
    thawPins();
    if (others) {
        Q_EMIT countChanged();
        fetch(nowMs);
    }
    Q_EMIT changed();
}

TimeSpan KeyChartFeed::spanAt(qint64 nowMs) const
{
    const qint64 resolved =
        m_facts.isOpen() ? nowMs : m_facts.at(Milestone::Resolved).value_or(nowMs) + LeadMs;
    const qint64 to = std::min(nowMs, resolved);
    return {std::max(m_facts.startedMs() - LeadMs, to - LongestMs), to};
}

void KeyChartFeed::fetch(qint64 nowMs)
{
    m_askedMs = nowMs;
    PrometheusClient *client = m_session ? m_session->prometheus() : nullptr;
    if (!client || m_charts.empty())
        return;
    QList<BoardQuery> queries{firingQuery()};
    for (const KeyChart &chart : m_charts) {
        if (!chart.query.isEmpty() && !m_facts.keyCharts.empty())
            queries << queryOf(chart);
    }
    const TimeSpan span = spanAt(nowMs);
    const qint64 step = stepFor(span, Points, ScrapeMs);
    m_board.run(*client, queries, {alignedTo(span, step), step, ScrapeMs, nowMs});
    Q_EMIT changed();
}

/// The newest pin that holds the same query, else the same name.
const Pin *KeyChartFeed::pinFor(const KeyChart &chart) const
{
    for (const bool byQuery : {true, false}) {
        for (auto pin = m_pins.rbegin(); pin != m_pins.rend(); ++pin) {
            if (byQuery ? !chart.query.isEmpty() && pin->query == chart.query : pin->title == chart.title)
                return &*pin;
        }
    }
    return nullptr;
}

void KeyChartFeed::thawPins()
{
    for (const KeyChart &chart : m_charts) {
        const Pin *pin = pinFor(chart);
        if (!pin || m_thawed.contains(pin->id))
            continue;
        const QUuid id = pin->id;
        m_thawed[id].request = m_pinner.thaw(*pin, this, [this, id](auto thawed) {
            Thawed &place = m_thawed[id];
            const auto *frozen = thawed ? std::get_if<FrozenChart>(&*thawed) : nullptr;
            place.failed = !frozen;
            if (frozen)
                place.spec = chartOf(*frozen);
            if (place.spec)
                prepareSeries(*place.spec);
            Q_EMIT changed();
        });
    }
}

std::vector<AlertBand> KeyChartFeed::bands(qint64 nowMs) const
{
    const BoardAnswer &firing = m_board.answer(firingQuery());
    if (firing.snapshot)
        return mergedBands(
            firingIntervals(*firing.snapshot, [this](const Labels &labels) -> std::optional<int> {
                return belongsTo(m_facts, labels) ? std::optional(static_cast<int>(m_priorities.of(labels)))
                                                  : std::nullopt;
            }));
    // What the timeline noted: it is there when nothing else is.
    std::vector<AlertBand> noted;
    for (const TimelineEvent &event : m_marks) {
        if (event.kind == EventKind::Alert)
            noted.push_back({{event.occurredMs, event.endMs.value_or(nowMs)}, event.title, 0});
    }
    return mergedBands(noted);
}

void KeyChartFeed::addMarks(ChartSpec &spec, const KeyChart &chart, qint64 nowMs) const
{
    spec.title = chart.title;
    spec.query = chart.query;
    if (!chart.unit.isEmpty())
        spec.left.unit = Unit::fromName(chart.unit);
    spec.bands = bands(nowMs);
    spec.deployments.clear();
    for (const TimelineEvent &event : m_marks) {
        if (event.kind == EventKind::Deployment)
            spec.deployments.push_back({event.occurredMs, event.title.left(40)});
    }
    if (chart.threshold) {
        spec.thresholds = {{*chart.threshold, {}, ThresholdLevel::Serious}};
        spec.left.softMaximum = *chart.threshold; // a limit that is not seen warns nobody
    }
}

KeyChartState KeyChartFeed::state(std::size_t index, qint64 nowMs) const
{
    using Source = KeyChartState::Source;
    KeyChartState state;
    state.chart = m_charts[index];
    const BoardAnswer &answer = m_board.answer(queryOf(state.chart));
    state.error = answer.error;
    if (answer.snapshot) {
        state.spec.span = spanAt(nowMs);
        state.spec.series = chartSeries(answer.snapshot, {}, languageOf(), MostSeries, 0);
        for (ChartSeries &series : state.spec.series)
            series.style = state.spec.series.size() == 1 ? SeriesStyle::area() : SeriesStyle::line();
        prepareSeries(state.spec);
        state.dataMs = answer.askedMs;
        const bool old = m_facts.isOpen() && nowMs - answer.askedMs > StaleAfterMs;
        state.source = answer.error || !m_session || old ? Source::Stale : Source::Live;
    } else if (const Pin *pin = pinFor(state.chart)) {
        const auto thawed = m_thawed.find(pin->id);
        if (thawed != m_thawed.end() && thawed->second.spec) {
            state.spec = *thawed->second.spec;
            state.spec.thresholds.clear();
            state.source = Source::Frozen;
            state.dataMs = pin->frozenMs;
        } else {
            state.source =
                thawed != m_thawed.end() && !thawed->second.failed ? Source::Loading : Source::None;
        }
    } else {
        state.source = answer.pending ? Source::Loading : Source::None;
    }
    addMarks(state.spec, state.chart, nowMs);
    state.figure = newest(state.spec);
    state.beyond = state.figure && state.chart.threshold && *state.figure >= *state.chart.threshold;
    return state;
}

bool KeyChartFeed::isSettled() const
{
    if (m_board.isRunning())
        return false;
    return std::all_of(m_thawed.begin(), m_thawed.end(),
                       [](const auto &thawed) { return thawed.second.spec || thawed.second.failed; });
}

} // namespace wardroom
