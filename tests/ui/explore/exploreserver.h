// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/connections/session.h"
#include "services/core/clock.h"
#include "tests/support/testserver.h"

namespace wardroom {

/// A server that speaks as much of Prometheus as Explore asks for: a shop with three routes.
class ExploreServer final : public QObject
{
public:
    explicit ExploreServer(QObject *parent = nullptr);

    const ManualClock &clock() const { return m_clock; }
    /// @p deployments: the query that its user has set for them.
    std::shared_ptr<Session> session(const QString &deployments = {});
    std::shared_ptr<Session> sessionWithoutPrometheus();

    void setFormats(bool formats) { m_formats = formats; }
    /// No answers to queries.
    void setSilent(bool silent) { m_silent = silent; }
    void setHealthy(bool healthy) { m_healthy = healthy; }
    /// How many series a range query brings.
    void setSeries(int count) { m_series = count; }
    /// Without those for alerts and deployments, which are marked on every chart.
    QStringList queries() const;
    /// With an alert that fires, a deployment, and an exemplar each in the middle of the range.
    void setMarks(bool marks) { m_marks = marks; }
    qsizetype asked(const QString &pathPart) const;

private:
    TestServer::Response answer(const TestServer::Request &request) const;
    QByteArray range(const TestServer::Request &request) const;
    QByteArray marks(const TestServer::Request &request) const;
    QByteArray exemplars(const TestServer::Request &request) const;
    QByteArray instant() const;
    QByteArray targets() const;
    QByteArray rules() const;

    ManualClock m_clock{1'795'000'000'000};
    TestServer m_server;
    bool m_formats = true;
    bool m_healthy = true;
    bool m_marks = false;
    bool m_silent = false;
    int m_series = 3;
};

} // namespace wardroom
