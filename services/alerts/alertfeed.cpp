// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/alerts/alertfeed.h"

#include "services/core/clock.h"

#include <algorithm>

namespace wardroom {

/// Three requests that run side by side; what they answered. Owned by the abort function of the whole.
struct AlertFeed::Round
{
    Result<Merged<std::vector<Alert>>> alerts;
    Result<Merged<std::vector<AlertGroup>>> groups;
    Result<Merged<std::vector<Silence>>> silences;
    int open = 3;
    std::vector<RequestHandle> requests;
};

AlertFeed::AlertFeed(AlertmanagerCluster &cluster, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_cluster(cluster)
    , m_clock(clock)
    , m_poller([this](Poller::Done done) { return fetch(std::move(done)); })
{
}

void AlertFeed::setInterval(int ms)
{
    m_poller.setInterval(ms);
}

void AlertFeed::start()
{
    m_poller.start();
}

void AlertFeed::stop()
{
    m_poller.stop();
}

void AlertFeed::refresh()
{
    m_poller.refresh();
}

const Silence *AlertFeed::silence(const QString &id) const
{
    const auto at = std::find_if(m_silences.begin(), m_silences.end(),
                                 [&id](const Silence &silence) { return silence.id == id; });
    return at == m_silences.end() ? nullptr : &*at;
}

RequestHandle AlertFeed::fetch(Poller::Done done)
{
    const auto round = std::make_shared<Round>();
    auto [handle, completion] =
        makeRequest<std::shared_ptr<Round>>(this, [this, done = std::move(done)](auto result) {
            take(**result);
            done(!m_error);
            Q_EMIT updated();
        });
    completion.setAbort([round] { round->requests.clear(); });
    // One function for the three: puts an answer in its place, the last one ends the round.
    const auto into = [weak = std::weak_ptr<Round>(round), completion = completion](auto place) {
        return [weak, completion, place](auto result) {
            const auto all = weak.lock();
            if (!all)
                return;
            (*all).*place = std::move(result);
            if (--all->open == 0)
                completion.finish(all);
        };
    };
    round->requests.push_back(m_cluster.alerts(this, into(&Round::alerts)));
    round->requests.push_back(m_cluster.groups(this, into(&Round::groups)));
    round->requests.push_back(m_cluster.silences(this, into(&Round::silences)));
    return std::move(handle);
}

void AlertFeed::take(Round &round)
{
    m_error.reset();
    m_peerErrors.clear();
    m_answered = round.alerts ? round.alerts->answered : 0;
    if (round.silences) {
        m_silences = std::move(round.silences->value);
        m_answered = std::min(m_answered, round.silences->answered);
    } else {
        m_error = std::move(round.silences.error());
    }
    if (!round.alerts) {
        m_error = std::move(round.alerts.error());
        return;
    }
    m_alerts = std::move(round.alerts->value);
    m_peerErrors = std::move(round.alerts->errors);
    // Groups are an extra: a compatible server without them still shows its alerts.
    m_groups = round.groups ? std::move(round.groups->value) : std::vector<AlertGroup>();
    m_lastSuccessMs = m_clock.nowMs();
}

int AlertFeed::activeCount() const
{
    return static_cast<int>(std::count_if(m_alerts.cbegin(), m_alerts.cend(),
                                          [](const Alert &alert) { return alert.state == Alert::State::Active; }));
}

RequestHandle AlertFeed::silence(const Silence &silence, QObject *guard, Callback<QString> callback)
{
    return m_cluster.putSilence(
        silence, guard,
        [self = QPointer<AlertFeed>(this), callback = std::move(callback)](Result<QString> result) {
            if (self && result)
                self->refresh();
            callback(std::move(result));
        });
}

RequestHandle AlertFeed::expire(const QString &id, QObject *guard, Callback<void> callback)
{
    return m_cluster.expireSilence(
        id, guard, [self = QPointer<AlertFeed>(this), callback = std::move(callback)](Result<void> result) {
            if (self && result)
                self->refresh();
            callback(std::move(result));
        });
}

} // namespace wardroom
