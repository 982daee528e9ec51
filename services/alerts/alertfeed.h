// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/alertmanager/alertmanagercluster.h"
#include "services/core/poller.h"

#include <optional>

namespace wardroom {

class Clock;

/// An Alertmanager cluster watched: polls alerts, groups and silences side by side and keeps the last that came. A failure
/// leaves the data as it is; lastSuccessMs() tells its age. Models learn what changed by computeDelta() between the
/// list they hold and the one here (Alert::fingerprint and Silence::id are the identities).
///
/// The cluster must outlive the feed.
class AlertFeed final : public QObject
{
    Q_OBJECT
public:
    template <typename T> using Callback = std::function<void(Result<T>)>;

    AlertFeed(AlertmanagerCluster &cluster, const Clock &clock, QObject *parent = nullptr);

    /// 0: only by refresh().
    void setInterval(int ms);
    int interval() const { return m_poller.interval(); }
    void start();
    void stop();
    void refresh();

    const std::vector<Alert> &alerts() const { return m_alerts; }
    const std::vector<AlertGroup> &groups() const { return m_groups; } ///< empty where the server has none
    const std::vector<Silence> &silences() const { return m_silences; }
    /// Null where the silence is not known (any more).
    const Silence *silence(const QString &id) const;

    bool hasData() const { return m_lastSuccessMs != 0; }
    qint64 lastSuccessMs() const { return m_lastSuccessMs; } ///< 0: never
    /// The last round's failure: no peer told its alerts, or none its silences (then the alerts are fresh all the same).
    std::optional<Error> error() const { return m_error; }
    int peers() const { return m_cluster.peerCount(); }
    int answered() const { return m_answered; } ///< in the last round
    const std::vector<Error> &peerErrors() const { return m_peerErrors; }
    bool isPartial() const { return m_answered > 0 && m_answered < peers(); }

    /// Creates or updates; returns the id to use from now on. The feed asks anew afterwards.
    RequestHandle silence(const Silence &silence, QObject *guard, Callback<QString> callback);
    RequestHandle expire(const QString &id, QObject *guard, Callback<void> callback);

    /// Of alerts(), those that call somebody: neither silenced, inhibited nor muted.
    int activeCount() const;

Q_SIGNALS:
    /// A round has ended, well or not.
    void updated();

private:
    struct Round;
    RequestHandle fetch(Poller::Done done);
    void take(Round &round);

    AlertmanagerCluster &m_cluster;
    const Clock &m_clock;
    std::vector<Alert> m_alerts;
    std::vector<AlertGroup> m_groups;
    std::vector<Silence> m_silences;
    std::vector<Error> m_peerErrors;
    std::optional<Error> m_error;
    qint64 m_lastSuccessMs = 0;
    int m_answered = 0;
    Poller m_poller; ///< last: its request goes first
};

} // namespace wardroom
