// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/shopstory.h"

#include <algorithm>
#include <cmath>

namespace wardroom {

namespace {

// Seconds of story and connections per second of story.
constexpr double CanarySeconds = 45;
constexpr double QuietLeak = 0.10; // 18 to 50 connections in a bit more than five minutes
constexpr double LoudLeak = 1.6; // … in twenty seconds
constexpr double RaisePoolAfter = 240;
constexpr double RollBackAfter = 210;
constexpr double HealingSeconds = 60;
constexpr double NormalDemand = 18; // connections in use without a leak
constexpr double DegradationTime = 12;
constexpr double ReturnTime = 8;
constexpr qint64 PatienceMs = 15 * 60 * 1000; // real time until an incident made by hand is rolled back
constexpr std::size_t KeptChanges = 100;

double approach(double value, double target, double seconds, double timeConstant)
{
    return target + (value - target) * std::exp(-seconds / timeConstant);
}

} // namespace

QString ShopStory::goodVersion()
{
    return QStringLiteral("2.3.0");
}

QString ShopStory::badVersion()
{
    return QStringLiteral("2.3.1");
}

void ShopStory::advance(double seconds, qint64 nowMs)
{
    m_secondsInPhase += seconds;
    move(seconds);
    direct(nowMs);
}

/// What happens without anybody deciding anything: connections leak or return, users feel it or not.
void ShopStory::move(double seconds)
{
    if (m_phase == ShopPhase::Leaking || m_phase == ShopPhase::Exhausted) {
        const double rate = m_byHand ? LoudLeak : QuietLeak;
        m_leaked = std::min(m_leaked + rate * seconds, static_cast<double>(m_poolMax));
    } else {
        m_leaked = approach(m_leaked, 0, seconds, ReturnTime);
    }
    const double missing = NormalDemand + m_leaked - m_poolMax;
    const double target = std::clamp(missing / (NormalDemand * 0.6), 0.0, 1.0);
    m_degradation = approach(m_degradation, target, seconds, DegradationTime);
    if (m_degradation < 0.001)
        m_degradation = 0;

    if (m_phase == ShopPhase::Leaking && missing > 0)
        enter(ShopPhase::Exhausted);
    else if (m_phase == ShopPhase::Exhausted && missing < -1)
        enter(ShopPhase::Leaking);
    else if (m_phase == ShopPhase::Healing && m_secondsInPhase > HealingSeconds)
        enter(ShopPhase::Healthy);
}

/// What the operators of the story do.
void ShopStory::direct(qint64 nowMs)
{
    if (m_phase == ShopPhase::Canary && m_secondsInPhase > CanarySeconds) {
        m_version = m_canaryVersion;
        enter(ShopPhase::Leaking);
    }
    if (!m_automatic)
        return;
    if (m_phase == ShopPhase::Healthy && m_secondsInPhase > m_calm)
        deploy(badVersion(), nowMs);
    else if (m_phase == ShopPhase::Exhausted)
        directExhausted(nowMs);
}

void ShopStory::directExhausted(qint64 nowMs)
{
    if (m_byHand) {
        if (nowMs - m_byHandSinceMs > PatienceMs)
            rollBack(nowMs);
    } else if (m_poolMax == UsualPool && m_secondsInPhase > RaisePoolAfter) {
        m_poolMax = RaisedPool;
        note(ShopChange::Kind::PoolRaised, nowMs);
    } else if (m_poolMax == RaisedPool && m_secondsInPhase > RollBackAfter) {
        rollBack(nowMs);
    }
}

void ShopStory::setCalm(double seconds)
{
    m_calm = seconds;
    if (m_phase == ShopPhase::Healthy)
        m_secondsInPhase = 0;
}

bool ShopStory::deploy(const QString &version, qint64 nowMs)
{
    if (version.isEmpty() || version == m_canaryVersion)
        return false;
    m_previousVersion = m_version;
    m_canaryVersion = version;
    m_byHand = false;
    if (version == badVersion()) {
        enter(ShopPhase::Canary);
    } else {
        m_version = version;
        m_poolMax = UsualPool;
        enter(m_degradation > 0 ? ShopPhase::Healing : ShopPhase::Healthy);
    }
    note(ShopChange::Kind::Deployed, nowMs);
    return true;
}

bool ShopStory::breakIt(qint64 nowMs)
{
    if (m_byHand && (m_phase == ShopPhase::Leaking || m_phase == ShopPhase::Exhausted))
        return false;
    if (m_canaryVersion != badVersion()) {
        m_previousVersion = m_version;
        m_canaryVersion = badVersion();
        note(ShopChange::Kind::Deployed, nowMs);
    }
    m_version = m_canaryVersion;
    m_byHand = true;
    m_byHandSinceMs = nowMs;
    if (m_phase != ShopPhase::Exhausted)
        enter(ShopPhase::Leaking);
    return true;
}

bool ShopStory::rollBack(qint64 nowMs)
{
    if (m_previousVersion.isEmpty())
        return false;
    m_version = m_previousVersion;
    m_canaryVersion = m_previousVersion;
    m_previousVersion.clear();
    m_poolMax = UsualPool;
    m_byHand = false;
    ++m_rollbacks;
    enter(ShopPhase::Healing);
    note(ShopChange::Kind::RolledBack, nowMs);
    return true;
}

bool ShopStory::isSecondInstanceDown() const
{
    return m_phase == ShopPhase::Exhausted && m_secondsInPhase > 90 && m_secondsInPhase < 180;
}

void ShopStory::enter(ShopPhase phase)
{
    m_phase = phase;
    m_secondsInPhase = 0;
}

void ShopStory::note(ShopChange::Kind kind, qint64 nowMs)
{
    m_changes.push_back({kind, nowMs, m_canaryVersion, m_poolMax});
    if (m_changes.size() > KeptChanges)
        m_changes.erase(m_changes.begin());
}

} // namespace wardroom
