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
    std::shared_ptr<Session> session();
    std::shared_ptr<Session> sessionWithoutPrometheus();

    void setFormats(bool formats) { m_formats = formats; }
    void setHealthy(bool healthy) { m_healthy = healthy; }
    /// How many series a range query brings.
    void setSeries(int count) { m_series = count; }
    QStringList queries() const;
    qsizetype asked(const QString &pathPart) const;

private:
    TestServer::Response answer(const TestServer::Request &request) const;
    QByteArray range(const TestServer::Request &request) const;
    QByteArray instant() const;
    QByteArray targets() const;
    QByteArray rules() const;

    ManualClock m_clock{1'795'000'000'000};
    TestServer m_server;
    bool m_formats = true;
    bool m_healthy = true;
    int m_series = 3;
};

} // namespace wardroom
