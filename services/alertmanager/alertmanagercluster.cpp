// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/alertmanager/alertmanagercluster.h"

#include <map>

namespace wardroom {

namespace {

/// Requests that run side by side and end as one. Owned by the abort function of the whole, so that
/// cancelling that cancels each part.
template <typename T> struct Answers
{
    std::vector<std::optional<Result<T>>> byPeer;
    std::size_t open = 0;
    std::vector<RequestHandle> requests;
};

/// @p merge turns the lists of those that answered into one.
template <typename T, typename Value, typename Merge>
Result<Merged<Value>> sumUp(std::vector<std::optional<Result<T>>> &byPeer, Merge merge)
{
    Merged<Value> merged;
    merged.peers = static_cast<int>(byPeer.size());
    std::vector<T> values;
    for (auto &answer : byPeer) {
        if (*answer)
            values.push_back(std::move(**answer));
        else
            merged.errors.push_back(std::move(answer->error()));
    }
    merged.answered = static_cast<int>(values.size());
    if (values.empty())
        return failure(merged.errors.front());
    merged.value = merge(values);
    return merged;
}

template <typename T, typename Value, typename Ask, typename Merge>
RequestHandle askAll(const std::vector<std::unique_ptr<AlertmanagerClient>> &peers, Ask ask, Merge merge,
                     QObject *guard, std::function<void(Result<Merged<Value>>)> callback)
{
    auto [handle, completion] = makeRequest<Merged<Value>>(guard, std::move(callback));
    if (peers.empty()) {
        completion.finish(failure(ErrorKind::NotFound, QStringLiteral("no Alertmanager is configured")));
        return std::move(handle);
    }
    const auto answers = std::make_shared<Answers<T>>();
    answers->byPeer.resize(peers.size());
    answers->open = peers.size();
    completion.setAbort([answers] { answers->requests.clear(); });
    for (std::size_t i = 0; i < peers.size(); ++i) {
        auto answered = [i, merge, completion = completion,
                         weak = std::weak_ptr<Answers<T>>(answers)](Result<T> result) {
            const auto all = weak.lock();
            if (!all)
                return;
            all->byPeer[i] = std::move(result);
            if (--all->open == 0)
                completion.finish(sumUp<T, Value>(all->byPeer, merge));
        };
        answers->requests.push_back(ask(*peers[i], guard, std::move(answered)));
    }
    return std::move(handle);
}

void unite(QStringList &into, const QStringList &more)
{
    for (const QString &item : more) {
        if (!into.contains(item))
            into << item;
    }
    into.sort();
}

/// The same alert from another peer. What hides it counts if any peer says so, as gossip takes a moment.
void mergeInto(Alert &alert, const Alert &other)
{
    Alert merged = other.updatedAtMs > alert.updatedAtMs ? other : alert;
    for (const Alert *part : {&std::as_const(alert), &other}) {
        unite(merged.silencedBy, part->silencedBy);
        unite(merged.inhibitedBy, part->inhibitedBy);
        unite(merged.mutedBy, part->mutedBy);
        unite(merged.receivers, part->receivers);
        merged.startsAtMs = std::min(merged.startsAtMs, part->startsAtMs);
        if (part->state == Alert::State::Suppressed
            || (part->state == Alert::State::Active && merged.state == Alert::State::Unprocessed))
            merged.state = part->state;
    }
    alert = std::move(merged);
}

bool canNotBeReached(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Network:
    case ErrorKind::Timeout:
    case ErrorKind::Tls:
    case ErrorKind::RateLimited:
        return true;
    case ErrorKind::Server: // a proxy without its server, or one that is not ready
        return error.httpStatus == 502 || error.httpStatus == 503 || error.httpStatus == 504;
    default:
        return false;
    }
}

} // namespace

std::vector<Alert> mergeAlerts(const std::vector<std::vector<Alert>> &answers)
{
    std::map<QString, Alert> byFingerprint;
    for (const auto &answer : answers) {
        for (const Alert &alert : answer) {
            const auto [at, isNew] = byFingerprint.try_emplace(alert.fingerprint, alert);
            if (!isNew)
                mergeInto(at->second, alert);
        }
    }
    std::vector<Alert> merged;
    merged.reserve(byFingerprint.size());
    for (auto &[fingerprint, alert] : byFingerprint)
        merged.push_back(std::move(alert));
    return merged;
}

std::vector<AlertGroup> mergeGroups(const std::vector<std::vector<AlertGroup>> &answers)
{
    std::map<std::pair<Labels, QString>, std::vector<std::vector<Alert>>> byKey;
    for (const auto &answer : answers) {
        for (const AlertGroup &group : answer)
            byKey[{group.labels, group.receiver}].push_back(group.alerts);
    }
    std::vector<AlertGroup> merged;
    merged.reserve(byKey.size());
    for (const auto &[key, alerts] : byKey)
        merged.push_back({key.first, key.second, mergeAlerts(alerts)});
    return merged;
}

std::vector<Silence> mergeSilences(const std::vector<std::vector<Silence>> &answers)
{
    std::map<QString, Silence> byId;
    for (const auto &answer : answers) {
        for (const Silence &silence : answer) {
            const auto [at, isNew] = byId.try_emplace(silence.id, silence);
            if (!isNew && silence.updatedAtMs > at->second.updatedAtMs)
                at->second = silence;
        }
    }
    std::vector<Silence> merged;
    merged.reserve(byId.size());
    for (auto &[id, silence] : byId)
        merged.push_back(std::move(silence));
    return merged;
}

AlertmanagerCluster::AlertmanagerCluster(std::vector<std::unique_ptr<AlertmanagerClient>> peers)
    : m_peers(std::make_shared<Peers>())
{
    m_peers->clients = std::move(peers);
}

AlertmanagerCluster::~AlertmanagerCluster() = default;

RequestHandle AlertmanagerCluster::alerts(QObject *guard, Callback<Merged<std::vector<Alert>>> callback)
{
    const auto ask = [](AlertmanagerClient &peer, QObject *peerGuard, auto answered) {
        return peer.alerts(peerGuard, std::move(answered));
    };
    return askAll<std::vector<Alert>, std::vector<Alert>>(m_peers->clients, ask, mergeAlerts, guard,
                                                          std::move(callback));
}

RequestHandle AlertmanagerCluster::groups(QObject *guard, Callback<Merged<std::vector<AlertGroup>>> callback)
{
    const auto ask = [](AlertmanagerClient &peer, QObject *peerGuard, auto answered) {
        return peer.groups(peerGuard, std::move(answered));
    };
    return askAll<std::vector<AlertGroup>, std::vector<AlertGroup>>(m_peers->clients, ask, mergeGroups, guard,
                                                                    std::move(callback));
}

RequestHandle AlertmanagerCluster::silences(QObject *guard, Callback<Merged<std::vector<Silence>>> callback)
{
    const auto ask = [](AlertmanagerClient &peer, QObject *peerGuard, auto answered) {
        return peer.silences(peerGuard, std::move(answered));
    };
    return askAll<std::vector<Silence>, std::vector<Silence>>(m_peers->clients, ask, mergeSilences, guard,
                                                              std::move(callback));
}

RequestHandle AlertmanagerCluster::status(QObject *guard,
                                          Callback<Merged<std::vector<AlertmanagerStatus>>> callback)
{
    const auto ask = [](AlertmanagerClient &peer, QObject *peerGuard, auto answered) {
        return peer.status(peerGuard, std::move(answered));
    };
    const auto keepAll = [](const std::vector<AlertmanagerStatus> &answers) { return answers; };
    return askAll<AlertmanagerStatus, std::vector<AlertmanagerStatus>>(m_peers->clients, ask, keepAll, guard,
                                                                       std::move(callback));
}

template <typename T>
RequestHandle AlertmanagerCluster::change(Change<T> send, QObject *guard, Callback<T> callback)
{
    auto [handle, completion] = makeRequest<T>(guard, std::move(callback));
    tryPeer<T>(m_peers, 0, std::move(send), guard, completion,
               failure(ErrorKind::NotFound, QStringLiteral("no Alertmanager is configured")));
    return std::move(handle);
}

/// @p before: what the peer before answered, which is the answer where no further peer is left.
template <typename T>
void AlertmanagerCluster::tryPeer(const std::weak_ptr<Peers> &peers, std::size_t attempt, Change<T> send,
                                  QObject *guard, Completion<T> completion, Result<T> before)
{
    const auto all = peers.lock();
    if (!all || attempt >= all->clients.size())
        return completion.finish(std::move(before));
    const std::size_t index = (all->preferred + attempt) % all->clients.size();
    auto answered = [peers, attempt, send, guard, completion, index](Result<T> result) {
        if (!result && canNotBeReached(result.error()))
            return tryPeer<T>(peers, attempt + 1, send, guard, completion, std::move(result));
        if (const auto still = peers.lock(); still && result)
            still->preferred = index;
        completion.finish(std::move(result));
    };
    completion.setStage(send(*all->clients[index], guard, std::move(answered)));
}

RequestHandle AlertmanagerCluster::putSilence(const Silence &silence, QObject *guard,
                                              Callback<QString> callback)
{
    return change<QString>(
        [silence](AlertmanagerClient &peer, QObject *peerGuard, Callback<QString> answered) {
            return peer.putSilence(silence, peerGuard, std::move(answered));
        },
        guard, std::move(callback));
}

RequestHandle AlertmanagerCluster::expireSilence(const QString &id, QObject *guard, Callback<void> callback)
{
    return change<void>(
        [id](AlertmanagerClient &peer, QObject *peerGuard, Callback<void> answered) {
            return peer.expireSilence(id, peerGuard, std::move(answered));
        },
        guard, std::move(callback));
}

} // namespace wardroom
