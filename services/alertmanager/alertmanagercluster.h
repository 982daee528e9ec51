// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/alertmanager/alertmanagerclient.h"

#include <memory>

namespace wardroom {

/// What the peers of one cluster answered together.
template <typename T> struct Merged
{
    T value;
    int peers = 0;
    int answered = 0; ///< fewer than peers: partial
    std::vector<Error> errors; ///< of those that did not answer

    bool isPartial() const { return answered < peers; }
};

/// Several Alertmanagers that gossip. Reads ask all peers and merge (alerts by fingerprint, silences by id, the newest
/// updatedAt winning); it is a failure only if none answers. A silence is sent to one peer, the next one where
/// that can not be reached.
class AlertmanagerCluster
{
public:
    template <typename T> using Callback = std::function<void(Result<T>)>;

    explicit AlertmanagerCluster(std::vector<std::unique_ptr<AlertmanagerClient>> peers);
    ~AlertmanagerCluster();

    int peerCount() const { return static_cast<int>(m_peers.size()); }
    AlertmanagerClient &peer(int index) const { return *m_peers[static_cast<std::size_t>(index)]; }

    RequestHandle alerts(QObject *guard, Callback<Merged<std::vector<Alert>>> callback);
    RequestHandle groups(QObject *guard, Callback<Merged<std::vector<AlertGroup>>> callback);
    RequestHandle silences(QObject *guard, Callback<Merged<std::vector<Silence>>> callback);
    RequestHandle putSilence(const Silence &silence, QObject *guard, Callback<QString> callback);
    RequestHandle expireSilence(const QString &id, QObject *guard, Callback<void> callback);
    RequestHandle status(QObject *guard, Callback<Merged<std::vector<AlertmanagerStatus>>> callback);

private:
    std::vector<std::unique_ptr<AlertmanagerClient>> m_peers;
};

} // namespace wardroom
