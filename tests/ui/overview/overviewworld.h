// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/connections/session.h"
#include "services/core/clock.h"
#include "tests/support/testserver.h"

#include <QtCore/QElapsedTimer>

namespace wardroom {

/// A shop in the middle of an incident, told by one server that speaks enough of Prometheus, Alertmanager and
/// Loki for the Overview: an hour in which version 2.3.1 was deployed and the pool ran out. The same pictures
/// every time.
class OverviewWorld final : public QObject
{
public:
    explicit OverviewWorld(QObject *parent = nullptr);

    const ManualClock &clock() const { return m_clock; }
    std::shared_ptr<Session> session();
    std::shared_ptr<Session> sessionWithout(SourceKind missing);

    /// Queries whose text contains this fail with the server's own sentence.
    void failQueries(const QString &part) { m_failing = part; }
    /// All Prometheus queries asked so far.
    const QStringList &queries() const { return m_queries; }
    void forgetQueries() { m_queries.clear(); }
    /// Since the newest answer left the server.
    double msSinceAnswer() const { return static_cast<double>(m_sinceAnswer.nsecsElapsed()) / 1e6; }

private:
    TestServer::Response answer(const TestServer::Request &request);
    QByteArray rangeAnswer(const QString &expr, qint64 fromMs, qint64 toMs, qint64 stepMs) const;
    QByteArray instantAnswer(const QString &expr) const;
    QByteArray alerts() const;
    QByteArray lines() const;
    Connection connection() const;

    ManualClock m_clock;
    TestServer m_server;
    QString m_failing;
    QStringList m_queries;
    QElapsedTimer m_sinceAnswer;
};

} // namespace wardroom
