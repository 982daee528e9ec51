// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/overview/marksfeed.h"

#include "services/alerts/priority.h"
#include "services/overview/overviewlogic.h"
#include "services/prometheus/prometheusclient.h"
#include "services/prometheus/querystep.h"

namespace wardroom {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 ScrapeIntervalMs = 15'000;
} // namespace

MarksFeed::MarksFeed(QObject *parent)
    : QObject(parent)
    , m_definition(defaultOverview().deployments)
{
}

void MarksFeed::fetch(const Session &session, TimeSpan span)
{
    PrometheusClient *const client = session.prometheus();
    if (!client)
        return;
    const qint64 step = stepFor(span, Pixels, ScrapeIntervalMs);
    const TimeSpan asked = alignedTo(span, step);
    m_askingAlerts = client->queryRange(u"ALERTS{alertstate=\"firing\"}"_s, asked, step, this,
                                       [this](const Result<SnapshotPtr> &alerts) { takeAlerts(alerts); });
    const QString deployments = expandQuery(m_definition.of(session.connection()).expr, asked, step, ScrapeIntervalMs);
    m_askingDeployments = client->queryRange(deployments, asked, step, this,
                                             [this](const Result<SnapshotPtr> &marks) { takeDeployments(marks); });
}

void MarksFeed::clear()
{
    m_askingAlerts.cancel();
    m_askingDeployments.cancel();
    m_bands.clear();
    m_deployments.clear();
    m_problem.reset();
    Q_EMIT changed();
}

void MarksFeed::takeAlerts(const Result<SnapshotPtr> &alerts)
{
    std::vector<AlertBand> bands;
    if (alerts)
        bands = mergedBands(alertBands(**alerts, u".*"_s, defaultPriorities()));
    if (std::exchange(m_bands, bands) != bands)
        Q_EMIT changed();
}

void MarksFeed::takeDeployments(const Result<SnapshotPtr> &deployments)
{
    std::vector<DeploymentMark> marks;
    if (deployments)
        marks = deploymentMarks(**deployments, m_definition.text);
    const auto problem = deployments ? std::optional<Error>() : std::optional(deployments.error());
    const bool failing = m_problem.has_value();
    m_problem = problem;
    if (std::exchange(m_deployments, marks) != marks || failing != problem.has_value())
        Q_EMIT changed();
}

} // namespace wardroom
