// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/alerts/priority.h"
#include "services/connections/session.h"
#include "services/evidence/pinner.h"
#include "services/overview/queryboard.h"
#include "services/render/chartspec.h"

#include <map>

namespace wardroom {

/// One key chart, and how fresh it is.
struct KeyChartState
{
    enum class Source {
        None, ///< there is nothing: `error` says why, if anything went wrong
        Loading,
        Live,
        Stale, ///< the last that came; `dataMs` is when it was asked for
        Frozen, ///< pinned evidence stands in; `dataMs` is when it was frozen
    };
    KeyChart chart;
    Source source = Source::None;
    ChartSpec spec; ///< no series where there is no data
    qint64 dataMs = 0;
    std::optional<Error> error;
    std::optional<double> figure; ///< the highest of the newest values
    bool beyond = false; ///< the figure is at the threshold or above it
};

/// The charts an incident is watched by: asked from Prometheus, else the last answer, else what was pinned.
/// Without chosen charts the newest pinned ones are shown.
class KeyChartFeed final : public QObject
{
    Q_OBJECT
public:
    static constexpr std::size_t MostCharts = 3;
    static constexpr qint64 StaleAfterMs = 150'000;

    /// Both must outlive it.
    KeyChartFeed(Pinner &pinner, PriorityMapping priorities, QObject *parent = nullptr);
    ~KeyChartFeed() override;

    void setSession(std::shared_ptr<Session> session);
    /// Null: no incident.
    void setContent(const IncidentContent *content, qint64 nowMs);
    void fetch(qint64 nowMs);

    std::size_t count() const { return m_charts.size(); }
    KeyChartState state(std::size_t index, qint64 nowMs) const;
    /// Every chart has its data, or says why it has none.
    bool isSettled() const;
    const std::shared_ptr<Session> &session() const { return m_session; }

Q_SIGNALS:
    void countChanged();
    void changed();

private:
    TimeSpan spanAt(qint64 nowMs) const;
    const Pin *pinFor(const KeyChart &chart) const;
    void thawPins();
    std::vector<AlertBand> bands(qint64 nowMs) const;
    void addMarks(ChartSpec &spec, const KeyChart &chart, qint64 nowMs) const;

    Pinner &m_pinner;
    const PriorityMapping m_priorities;
    std::shared_ptr<Session> m_session;
    QUuid m_incident;
    Incident m_facts; ///< of the incident: selectors and times
    std::vector<KeyChart> m_charts;
    std::vector<Pin> m_pins; ///< of kind Chart
    std::vector<TimelineEvent> m_marks; ///< alerts and deployments of the timeline
    qint64 m_askedMs = 0;
    QueryBoard m_board;
    struct Thawed
    {
        RequestHandle request;
        std::optional<ChartSpec> spec;
        bool failed = false;
    };
    std::map<QUuid, Thawed> m_thawed; ///< by pin
};

} // namespace wardroom
