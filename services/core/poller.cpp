// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/core/poller.h"

namespace wardroom {

Poller::Poller(Fetch fetch, QObject *parent)
    : QObject(parent)
    , m_fetch(std::move(fetch))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Poller::fetch);
}

void Poller::setInterval(int ms)
{
    if (ms == m_intervalMs)
        return;
    m_intervalMs = ms;
    if (!m_running || m_request.isActive())
        return;
    if (ms > 0)
        m_timer.start(ms);
    else
        m_timer.stop();
}

void Poller::start()
{
    m_running = true;
    m_failures = 0;
    fetch();
}

void Poller::stop()
{
    m_running = false;
    m_timer.stop();
    m_request.cancel();
}

void Poller::refresh()
{
    fetch();
}

void Poller::fetch()
{
    m_timer.stop();
    m_request = m_fetch([self = QPointer<Poller>(this)](bool ok) {
        if (self)
            self->finished(ok);
    });
}

void Poller::finished(bool ok)
{
    m_failures = ok ? 0 : m_failures + 1;
    if (!m_running || m_intervalMs <= 0)
        return;
    // Doubling from the interval; a source that is down is not to be hammered, nor forgotten.
    const int doublings = std::clamp(m_failures, 0, 10);
    const qint64 pause = std::min<qint64>(static_cast<qint64>(m_intervalMs) << doublings,
                                          std::max(LongestPauseMs, m_intervalMs));
    m_timer.start(static_cast<int>(pause));
}

} // namespace wardroom
