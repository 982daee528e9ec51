// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/connections/session.h"
#include "services/core/clock.h"
#include "services/dashboards/dashboarddocument.h"
#include "tests/support/testserver.h"

#include <QtCore/QElapsedTimer>

namespace wardroom {

/// A server of this process that answers every query with lines of its own making: by the words in the query it
/// says how many series come and what they look like.
class DashboardWorld final : public QObject
{
    Q_OBJECT
public:
    explicit DashboardWorld(QObject *parent = nullptr);

    const ManualClock &clock() const { return m_clock; }
    std::shared_ptr<Session> session();
    /// Queries that hold this text fail.
    void failQueries(const QString &part) { m_failing = part; }
    QStringList queries() const { return m_queries; }
    void forgetQueries() { m_queries.clear(); }
    /// So many series answer `many`.
    void setManySeries(int count) { m_manySeries = count; }
    double msSinceAnswer() const { return static_cast<double>(m_sinceAnswer.nsecsElapsed()) / 1e6; }
    std::size_t samplesSent() const { return m_samplesSent; }

    /// A dashboard with a panel of every kind.
    static QByteArray everyKind();
    static DashboardDocument document(const QByteArray &json);

private:
    TestServer::Response answer(const TestServer::Request &request);
    QByteArray range(const QString &query, double from, double to, double step);
    QByteArray instant(const QString &query, double at);

    ManualClock m_clock;
    TestServer m_server;
    QString m_failing;
    QStringList m_queries;
    int m_manySeries = 20'000;
    QElapsedTimer m_sinceAnswer;
    std::size_t m_samplesSent = 0;
};

} // namespace wardroom
