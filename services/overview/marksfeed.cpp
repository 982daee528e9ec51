// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/overview/marksfeed.h"

#include "services/alerts/priority.h"
#include "services/overview/overviewlogic.h"
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

void MarksFeed::fetch(PrometheusClient &client, TimeSpan span)
{
    const qint64 step = stepFor(span, Pixels, ScrapeIntervalMs);
    const TimeSpan asked = alignedTo(span, step);
    m_askingAlerts = client.queryRange(u"ALERTS{alertstate=\"firing\"}"_s, asked, step, this,
                                       [this](const Result<SnapshotPtr> &alerts) { takeAlerts(alerts); });
    m_askingDeployments = client.queryRange(m_definition.expr, asked, step, this,
                                            [this](const Result<SnapshotPtr> &marks) { takeDeployments(marks); });
}

void MarksFeed::clear()
{
    m_askingAlerts.cancel();
    m_askingDeployments.cancel();
    m_bands.clear();
    m_deployments.clear();
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
    if (std::exchange(m_deployments, marks) != marks)
        Q_EMIT changed();
}

} // namespace wardroom
