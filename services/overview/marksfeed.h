// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/connections/session.h"
#include "services/overview/overviewdefinition.h"
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

    /// Asks the Prometheus of @p session, which must outlive what is asked here, or clear() must come before its end. What is
    /// known stays until the answers come; an answer that fails takes its marks away.
    void fetch(const Session &session, TimeSpan span);
    void clear();

    const std::vector<AlertBand> &bands() const { return m_bands; } ///< without overlaps
    const std::vector<DeploymentMark> &deployments() const { return m_deployments; }
    /// Why deployments are not known, where the query for them fails.
    const std::optional<Error> &problem() const { return m_problem; }

Q_SIGNALS:
    void changed();

private:
    void takeAlerts(const Result<SnapshotPtr> &alerts);
    void takeDeployments(const Result<SnapshotPtr> &deployments);

    const DeploymentsDefinition m_definition;
    std::vector<AlertBand> m_bands;
    std::vector<DeploymentMark> m_deployments;
    std::optional<Error> m_problem;
    RequestHandle m_askingAlerts;
    RequestHandle m_askingDeployments;
};

} // namespace wardroom
