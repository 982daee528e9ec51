// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/connections/sourcemonitor.h"

#include "services/core/clock.h"
#include "services/net/httpclient.h"

namespace wardroom {

namespace {

SourceHealth::State stateOf(int up, int down, bool everUp)
{
    using State = SourceHealth::State;
    if (up == 0 && down == 0)
        return State::Unknown;
    if (down == 0)
        return State::Ok;
    if (up > 0)
        return State::Partial;
    return everUp ? State::Stale : State::Error;
}

} // namespace

SourceMonitor::SourceMonitor(SourceKind kind, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_kind(kind)
    , m_clock(clock)
{
}

void SourceMonitor::watch(HttpClient *peer)
{
    const std::size_t index = m_peers.size();
    m_peers.emplace_back();
    m_health.peers = static_cast<int>(m_peers.size());
    connect(peer, &HttpClient::succeeded, this, [this, index] { succeeded(index); });
    connect(peer, &HttpClient::failed, this, [this, index](const Error &error) { failed(index, error); });
    connect(peer, &HttpClient::redirectedToOtherHost, this, [this](const QUrl &target) {
        m_health.otherHost = true;
        m_health.redirectedTo = target;
        Q_EMIT changed();
    });
}

void SourceMonitor::succeeded(std::size_t peer)
{
    m_peers[peer] = {true, m_clock.nowMs(), {}};
    sumUp();
    Q_EMIT changed();
}

void SourceMonitor::failed(std::size_t peer, const Error &error)
{
    Peer &state = m_peers[peer];
    const bool saysNothing = error.kind == ErrorKind::BadQuery || error.kind == ErrorKind::Cancelled
        || (error.kind == ErrorKind::NotFound && state.lastSuccessMs != 0);
    if (saysNothing)
        return;
    state.up = false;
    state.error = error;
    const SourceHealth before = m_health;
    sumUp();
    if (m_health != before)
        Q_EMIT changed();
}

void SourceMonitor::sumUp()
{
    int down = 0;
    m_health.peersUp = 0;
    m_health.error.reset();
    for (const Peer &peer : m_peers) {
        m_health.lastSuccessMs = std::max(m_health.lastSuccessMs, peer.lastSuccessMs);
        if (!peer.up)
            continue;
        ++(*peer.up ? m_health.peersUp : down);
        if (!*peer.up && !m_health.error)
            m_health.error = peer.error;
    }
    m_health.state = stateOf(m_health.peersUp, down, m_health.lastSuccessMs != 0);
}

} // namespace wardroom
