// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/view/viewcontext.h"
#include "services/core/clock.h"
#include "services/evidence/pinner.h"
#include "tests/support/testserver.h"

#include <QtCore/QTemporaryDir>

namespace wardroom {

/// A shop whose connection pool ran out, 38 minutes and 12 seconds ago: a real store in a folder of its own,
/// a clock that stands, and one server that speaks enough of Prometheus and Alertmanager.
class RoomWorld final : public QObject
{
public:
    explicit RoomWorld(QObject *parent = nullptr);
    ~RoomWorld() override;

    static constexpr qint64 MinuteMs = 60'000;
    static const qint64 Start; ///< 2026-11-20 22:30 in Shanghai

    ManualClock clock;
    TimeCursor cursor;
    ViewContext view;
    QString actor;

    Store &store() { return *m_store; }
    IncidentDesk &desk() { return *m_desk; }
    Pinner &pinner() { return *m_pinner; }
    void openStore();
    void closeStore();

    std::shared_ptr<Session> session();
    void stopServer() { m_server.stop(); }
    /// Waits until all is on the disk.
    bool settle();

    QUuid declare(const QString &title, Severity severity = Severity::Sev2);
    const IncidentContent &content();
    /// The incident as the mock-up tells it, in Chinese or English; the clock is then at 23:08:12.
    void tellStory(bool chinese);

private:
    TestServer::Response answer(const TestServer::Request &request) const;
    QByteArray range(const QString &expr, qint64 fromMs, qint64 toMs, qint64 stepMs) const;
    QByteArray alerts() const;
    void at(int minute, const QString &who, int second = 0);
    void submit(const Change &change);

    QTemporaryDir m_folder;
    TestServer m_server;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<IncidentDesk> m_desk;
    std::unique_ptr<Pinner> m_pinner;
    std::shared_ptr<IncidentFile> m_file;
    bool m_chinese = false;
};

} // namespace wardroom
