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

    int peerCount() const { return static_cast<int>(m_peers->clients.size()); }
    AlertmanagerClient &peer(int index) const { return *m_peers->clients[static_cast<std::size_t>(index)]; }

    RequestHandle alerts(QObject *guard, Callback<Merged<std::vector<Alert>>> callback);
    RequestHandle groups(QObject *guard, Callback<Merged<std::vector<AlertGroup>>> callback);
    RequestHandle silences(QObject *guard, Callback<Merged<std::vector<Silence>>> callback);
    RequestHandle putSilence(const Silence &silence, QObject *guard, Callback<QString> callback);
    RequestHandle expireSilence(const QString &id, QObject *guard, Callback<void> callback);
    RequestHandle status(QObject *guard, Callback<Merged<std::vector<AlertmanagerStatus>>> callback);

private:
    /// Shared with the requests under way, which only look (weakly) whether the cluster is still there.
    struct Peers
    {
        std::vector<std::unique_ptr<AlertmanagerClient>> clients;
        std::size_t preferred = 0; ///< the one that took the last change
    };
    template <typename T>
    using Change = std::function<RequestHandle(AlertmanagerClient &peer, QObject *guard, Callback<T> callback)>;

    template <typename T> RequestHandle change(Change<T> send, QObject *guard, Callback<T> callback);
    template <typename T>
    static void tryPeer(const std::weak_ptr<Peers> &peers, std::size_t attempt, Change<T> send, QObject *guard,
                        Completion<T> completion, Result<T> before);

    std::shared_ptr<Peers> m_peers;
};

/// One list from the lists of several peers. Pure; ordered by identity.
std::vector<Alert> mergeAlerts(const std::vector<std::vector<Alert>> &answers);
std::vector<AlertGroup> mergeGroups(const std::vector<std::vector<AlertGroup>> &answers);
std::vector<Silence> mergeSilences(const std::vector<std::vector<Silence>> &answers);

} // namespace wardroom
