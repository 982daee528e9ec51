// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/view/viewcontext.h"
#include "services/evidence/pinner.h"
#include "services/overview/queryboard.h"
#include "services/render/chartspec.h"

namespace wardroom {

/// The charts above the lanes: the incident's key charts, asked anew for the range in sight; where there is no Prometheus or it
/// does not answer, charts that were pinned, as they were frozen; otherwise none.
class TimelineCharts final : public QObject
{
    Q_OBJECT
public:
    static constexpr std::size_t Most = 3;

    TimelineCharts(ViewContext &view, Pinner &pinner, QObject *parent = nullptr);

    void setIncident(const IncidentContent &content);
    void clear();
    /// Asks, unless the same was asked already.
    void fetch(TimeSpan span, int pixels);
    /// Prepared, of @p span.
    std::vector<ChartSpec> specs(TimeSpan span) const;
    bool isFrozen() const { return m_answers.empty() && !m_frozen.empty(); }
    /// Nothing is on its way, and nothing is still to be asked for.
    bool isSettled() const;

Q_SIGNALS:
    void changed();

private:
    void takeAnswers();
    void thaw();

    ViewContext &m_view;
    Pinner &m_pinner;
    QueryBoard m_board;
    std::vector<KeyChart> m_wanted;
    std::vector<DeploymentMark> m_deployments;
    std::vector<Pin> m_pins;
    struct Answer
    {
        KeyChart chart;
        SnapshotPtr snapshot;
        QString query; ///< as it was asked
    };
    ChartSpec liveSpec(const Answer &answer) const;
    std::vector<Answer> m_answers;
    struct Frozen
    {
        QUuid pin;
        ChartSpec spec;
    };
    std::vector<Frozen> m_frozen;
    std::vector<std::pair<QUuid, RequestHandle>> m_thawing;
    TimeSpan m_askedSpan;
    qint64 m_askedStepMs = 0;
};

} // namespace wardroom
