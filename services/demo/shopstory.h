// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <vector>

namespace wardroom {

/// Where the scripted incident stands.
enum class ShopPhase {
    Healthy,
    Canary, ///< the new version serves one instance
    Leaking, ///< the new version is everywhere and loses connections; nobody feels it yet
    Exhausted, ///< the pool is empty: time-outs, failed orders
    Healing, ///< the old version is back, what was lost returns
};

/// Something an operator would mark on a chart.
struct ShopChange
{
    enum class Kind { Deployed, PoolRaised, RolledBack };
    Kind kind = Kind::Deployed;
    qint64 timeMs = 0;
    QString version; ///< now running
    int poolMax = 0;
};

/// The incident: version 2.3.1 leaks database connections, the pool runs dry, users wait, orders fail, until
/// somebody rolls back. Plays again and again by itself; commands move it at once. Pure: the same calls give
/// the same story.
///
/// Time is the story's: the owner multiplies it by the demo's speed.
class ShopStory
{
public:
    static QString goodVersion();
    static QString badVersion();
    static constexpr int UsualPool = 50; ///< connections
    static constexpr int RaisedPool = 100;

    /// One step of @p seconds of story, which ends at @p nowMs.
    void advance(double seconds, qint64 nowMs);

    /// False where there is nothing to do: the version runs already.
    bool deploy(const QString &version, qint64 nowMs);
    /// The bad version at once on all instances, and a leak that empties the pool within half a minute.
    bool breakIt(qint64 nowMs);
    /// To the version before; false where there is none.
    bool rollBack(qint64 nowMs);
    /// Whether the story goes on by itself; else only commands move it.
    void setAutomatic(bool automatic) { m_automatic = automatic; }
    /// How long it stays healthy before the next deployment, from now on, in seconds of story.
    void setCalm(double seconds);

    ShopPhase phase() const { return m_phase; }
    double secondsInPhase() const { return m_secondsInPhase; }
    const QString &version() const { return m_version; } ///< of the stable instances
    const QString &canaryVersion() const { return m_canaryVersion; }
    int poolMax() const { return m_poolMax; }
    double leaked() const { return m_leaked; } ///< connections
    /// 0 nobody notices … 1 as bad as it gets.
    double degradation() const { return m_degradation; }
    /// One instance gives up in the middle of the incident, until its supervisor starts it again.
    bool isSecondInstanceDown() const;
    /// Newest last.
    const std::vector<ShopChange> &changes() const { return m_changes; }
    int rollbacks() const { return m_rollbacks; }

private:
    void enter(ShopPhase phase);
    void move(double seconds);
    void direct(qint64 nowMs);
    void directExhausted(qint64 nowMs);
    void note(ShopChange::Kind kind, qint64 nowMs);

    ShopPhase m_phase = ShopPhase::Healthy;
    double m_secondsInPhase = 0;
    double m_calm = 360;
    QString m_version = goodVersion();
    QString m_canaryVersion = goodVersion();
    QString m_previousVersion;
    int m_poolMax = UsualPool;
    double m_leaked = 0;
    double m_degradation = 0;
    bool m_automatic = true;
    bool m_byHand = false; ///< a person broke it: a person is to heal it
    qint64 m_byHandSinceMs = 0;
    int m_rollbacks = 0;
    std::vector<ShopChange> m_changes;
};

} // namespace wardroom
