// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/requesthandle.h"

#include <QtCore/QTimer>

namespace wardroom {

/// Asks again and again: every interval after a success, with growing pauses after failures, never two at once.
///
/// The fetch function starts one request and reports its end through `done(ok)`; its handle is kept here, so that
/// stop(), a new start() and destruction cancel it. Data and errors go where the fetch function sends them.
class Poller final : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(bool ok)>;
    using Fetch = std::function<RequestHandle(Done done)>;

    static constexpr int LongestPauseMs = 60'000;

    explicit Poller(Fetch fetch, QObject *parent = nullptr);

    /// 0: only when refresh() is called.
    void setInterval(int ms);
    int interval() const { return m_intervalMs; }
    void start(); ///< fetches at once
    void stop();
    bool isRunning() const { return m_running; }
    /// Fetches now; a request under way is superseded.
    void refresh();
    /// Until the next try; 0 while one is under way or none is planned.
    int nextTryInMs() const { return std::max(0, m_timer.remainingTime()); }
    int failures() const { return m_failures; }

private:
    void fetch();
    void finished(bool ok);

    Fetch m_fetch;
    RequestHandle m_request;
    QTimer m_timer;
    int m_intervalMs = 15'000;
    int m_failures = 0;
    bool m_running = false;
};

} // namespace wardroom
