// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/overview/overviewdefinition.h"
#include "services/prometheus/prometheusclient.h"
#include "services/render/annotations.h"

#include <QtCore/QObject>

namespace wardroom {

/// What is marked on any chart of a time range, whatever the chart itself shows: when alerts fired, and deployments.
class MarksFeed final : public QObject
{
    Q_OBJECT
public:
    static constexpr int Pixels = 600; ///< marks are no finer than that

    explicit MarksFeed(QObject *parent = nullptr);

    /// @p client must outlive what is asked here, or clear() must come before its end. What is known stays until the
    /// answers come; an answer that fails takes its marks away.
    void fetch(PrometheusClient &client, TimeSpan span);
    void clear();

    const std::vector<AlertBand> &bands() const { return m_bands; } ///< without overlaps
    const std::vector<DeploymentMark> &deployments() const { return m_deployments; }

Q_SIGNALS:
    void changed();

private:
    void takeAlerts(const Result<SnapshotPtr> &alerts);
    void takeDeployments(const Result<SnapshotPtr> &deployments);

    const DeploymentsDefinition m_definition;
    std::vector<AlertBand> m_bands;
    std::vector<DeploymentMark> m_deployments;
    RequestHandle m_askingAlerts;
    RequestHandle m_askingDeployments;
};

} // namespace wardroom
