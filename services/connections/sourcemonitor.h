// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/connections/connection.h"
#include "services/core/result.h"

#include <QtCore/QObject>

#include <optional>
#include <vector>

namespace wardroom {

class Clock;
class HttpClient;

/// How a source is, as the status line and the panels tell it.
struct SourceHealth
{
    enum class State {
        Unknown, ///< not configured, or nothing asked yet
        Ok,
        Partial, ///< some peers of a cluster answer
        Stale, ///< the last request failed, earlier data is on the screen
        Error, ///< never had an answer
    };
    State state = State::Unknown;
    qint64 lastSuccessMs = 0; ///< 0: never
    int peers = 1;
    int peersUp = 0;
    std::optional<Error> error; ///< the last failure, while it lasts
    bool otherHost = false; ///< a redirect led elsewhere, without our credentials
    QUrl redirectedTo;

    friend bool operator==(const SourceHealth &, const SourceHealth &) = default;
};

/// Watches the HttpClients of one source and sums up their outcomes. A bad query or a cancel says nothing about the
/// source's health; a missing endpoint neither, except where nothing else was ever found: then the address is wrong.
class SourceMonitor final : public QObject
{
    Q_OBJECT
public:
    SourceMonitor(SourceKind kind, const Clock &clock, QObject *parent = nullptr);

    void watch(HttpClient *peer);
    SourceKind kind() const { return m_kind; }
    const SourceHealth &health() const { return m_health; }

Q_SIGNALS:
    /// State, error or peers changed; also on each success, as the data's age starts anew.
    void changed();

private:
    struct Peer
    {
        std::optional<bool> up;
        qint64 lastSuccessMs = 0;
        std::optional<Error> error;
    };
    void succeeded(std::size_t peer);
    void failed(std::size_t peer, const Error &error);
    void sumUp();

    const SourceKind m_kind;
    const Clock &m_clock;
    std::vector<Peer> m_peers;
    SourceHealth m_health;
};

} // namespace wardroom
