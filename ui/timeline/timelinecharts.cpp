// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinecharts.h"

#include "services/core/clock.h"
#include "services/evidence/frozenspec.h"
#include "services/series/legend.h"

namespace wardroom {

namespace {

constexpr qint64 ScrapeMs = 15'000;
constexpr int PixelsASample = 2; // finer than that no eye sees
constexpr std::size_t MostSeries = 12;

/// "2.3.1" of "Deployed shop-api 2.3.1".
QString versionOf(const QString &title)
{
    const qsizetype space = title.lastIndexOf(u' ');
    return title.mid(space + 1);
}

} // namespace

TimelineCharts::TimelineCharts(ViewContext &view, Pinner &pinner, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_pinner(pinner)
{
    connect(&m_board, &QueryBoard::finished, this, &TimelineCharts::takeAnswers);
    connect(&view, &ViewContext::sessionChanged, this, [this] {
        m_board.clear();
        m_answers.clear();
        m_askedSpan = {};
        Q_EMIT changed();
    });
    connect(&view, &ViewContext::refreshRequested, this, [this] {
        m_askedSpan = {};
        Q_EMIT changed();
    });
}

void TimelineCharts::setIncident(const IncidentContent &content)
{
    std::vector<KeyChart> wanted = content.incident.keyCharts;
    wanted.resize(std::min(wanted.size(), Most));
    if (!(wanted == m_wanted)) {
        m_wanted = std::move(wanted);
        m_answers.clear();
        m_askedSpan = {};
    }
    m_deployments.clear();
    for (const TimelineEvent &event : content.events) {
        if (event.kind == EventKind::Deployment)
            m_deployments.push_back({event.occurredMs, versionOf(event.title)});
    }
    m_pins.clear();
    QSet<QString> titles;
    for (const Pin &pin : content.pins) {
        if (pin.kind == PinKind::Chart && !titles.contains(pin.title) && m_pins.size() < Most) {
            titles.insert(pin.title);
            m_pins.push_back(pin);
        }
    }
    thaw();
}

void TimelineCharts::clear()
{
    setIncident({});
    m_frozen.clear();
}

/// Each pinned chart once; what is frozen never changes.
void TimelineCharts::thaw()
{
    const auto wanted = [this](const QUuid &id) {
        return std::any_of(m_pins.begin(), m_pins.end(), [&](const Pin &pin) { return pin.id == id; });
    };
    std::erase_if(m_frozen, [&](const Frozen &frozen) { return !wanted(frozen.pin); });
    std::erase_if(m_thawing, [&](const auto &request) { return !wanted(request.first); });
    for (const Pin &pin : m_pins) {
        const bool known = std::any_of(m_frozen.begin(), m_frozen.end(), [&](const Frozen &frozen) { return frozen.pin == pin.id; })
            || std::any_of(m_thawing.begin(), m_thawing.end(), [&](const auto &request) { return request.first == pin.id; });
        if (known)
            continue;
        m_thawing.emplace_back(pin.id, m_pinner.thaw(pin, this, [this, id = pin.id](const Result<FrozenData> &data) {
            std::erase_if(m_thawing, [&](const auto &request) { return request.first == id; });
            if (const FrozenChart *chart = data ? std::get_if<FrozenChart>(&*data) : nullptr)
                m_frozen.push_back({id, chartOf(*chart)});
            Q_EMIT changed();
        }));
    }
}

void TimelineCharts::fetch(TimeSpan span, int pixels)
{
    const std::shared_ptr<Session> &session = m_view.session();
    PrometheusClient *client = session ? session->prometheus() : nullptr;
    if (!client || m_wanted.empty() || span.durationMs() <= 0)
        return;
    const qint64 step = stepFor(span, std::max(100, pixels) / PixelsASample, 1000);
    // A live range moves with the clock: only a step of it is worth a question.
    if (step == m_askedStepMs && std::abs(span.fromMs - m_askedSpan.fromMs) < step && std::abs(span.toMs - m_askedSpan.toMs) < step)
        return;
    m_askedSpan = span;
    m_askedStepMs = step;
    QList<BoardQuery> queries;
    for (const KeyChart &chart : m_wanted)
        queries.append({chart.query, false});
    m_board.run(*client, queries, {alignedTo(span, step), step, ScrapeMs, m_view.clock().nowMs()});
}

bool TimelineCharts::isSettled() const
{
    const std::shared_ptr<Session> &session = m_view.session();
    const bool toAsk = session && session->prometheus() && !m_wanted.empty() && m_askedSpan.durationMs() <= 0;
    return !toAsk && !m_board.isRunning() && m_thawing.empty();
}

void TimelineCharts::takeAnswers()
{
    std::vector<Answer> answers;
    for (const KeyChart &chart : m_wanted) {
        const BoardAnswer &answer = m_board.answer({chart.query, false});
        if (answer.snapshot)
            answers.push_back({chart, answer.snapshot, answer.expr});
    }
    m_answers = std::move(answers);
    Q_EMIT changed();
}

ChartSpec TimelineCharts::liveSpec(const Answer &answer) const
{
    const KeyChart &chart = answer.chart;
    const SnapshotPtr &snapshot = answer.snapshot;
    ChartSpec spec;
    spec.title = chart.title;
    spec.query = answer.query;
    spec.left.unit = Unit::fromName(chart.unit);
    spec.subtitle = spec.left.unit.headText();
    for (std::size_t i = 0; i < std::min(snapshot->series.size(), MostSeries); ++i) {
        ChartSeries series;
        series.snapshot = snapshot;
        series.index = i;
        series.colour = static_cast<int>(i);
        const Labels &labels = snapshot->series[i].labels;
        // One label reads as its value; more need their names.
        series.label = labels.size() == 1 ? labels.begin()->second : legendText({}, labels);
        spec.series.push_back(std::move(series));
    }
    if (chart.threshold)
        spec.thresholds.push_back({*chart.threshold, {}, ThresholdLevel::Warning});
    return spec;
}

std::vector<ChartSpec> TimelineCharts::specs(TimeSpan span) const
{
    std::vector<ChartSpec> specs;
    for (const Answer &answer : m_answers)
        specs.push_back(liveSpec(answer));
    if (specs.empty()) {
        for (const Frozen &frozen : m_frozen)
            specs.push_back(frozen.spec);
    }
    for (ChartSpec &spec : specs) {
        spec.span = span;
        spec.deployments = m_deployments;
        spec.annotationsShown = m_view.annotationsShown();
        prepareSeries(spec);
    }
    return specs;
}

} // namespace wardroom
