// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/alertmanager/alertmanagertypes.h"
#include "tests/support/testserver.h"

namespace wardroom {

/// An Alertmanager that holds what a test gives it, takes silences, and marks the alerts that they match.
class FakeAlertmanager
{
public:
    FakeAlertmanager();

    QUrl url() const { return m_server.url(); }
    void stop() { m_server.stop(); }

    std::vector<Alert> alerts;
    std::vector<AlertGroup> groups;
    std::vector<Silence> silences;
    /// Where set, a silence that is sent is refused with this status.
    int refuseWith = 0;

    const QList<QByteArray> &posted() const { return m_posted; }
    const QStringList &expired() const { return m_expired; }

private:
    TestServer::Response answer(const TestServer::Request &request);
    TestServer::Response takeSilence(const QByteArray &body);
    TestServer::Response expire(const QString &id);

    QList<QByteArray> m_posted;
    QStringList m_expired;
    TestServer m_server;
};

} // namespace wardroom
