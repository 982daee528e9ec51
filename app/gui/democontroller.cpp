// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/democontroller.h"

namespace wardroom {

namespace {

constexpr qint64 IncidentBeganMsAgo = 450'000; ///< the pool ran dry a minute ago

DemoControls::Phase phaseOf(ShopPhase phase)
{
    switch (phase) {
    case ShopPhase::Healthy:
        return DemoControls::Phase::Healthy;
    case ShopPhase::Canary:
    case ShopPhase::Leaking:
        return DemoControls::Phase::Degrading;
    case ShopPhase::Exhausted:
        return DemoControls::Phase::Failing;
    case ShopPhase::Healing:
        return DemoControls::Phase::Recovering;
    }
    return DemoControls::Phase::Healthy;
}

/// Who opens the demo comes into an incident, as the person on call does.
DemoStack::Options inAnIncident()
{
    DemoStack::Options options;
    options.history.incidentsMsAgo.push_back(IncidentBeganMsAgo);
    return options;
}

} // namespace

DemoController::DemoController(QObject *parent)
    : DemoControls(parent)
    , m_stack(inAnIncident())
{
    connect(&m_stack, &DemoStack::ready, this, &DemoControls::changed);
    connect(&m_stack, &DemoStack::stateChanged, this, &DemoControls::changed);
    connect(&m_stack, &DemoStack::failed, this, [this](const Error &error) {
        m_failure = error;
        Q_EMIT changed();
    });
}

DemoControls::Status DemoController::status() const
{
    if (m_failure)
        return {Phase::Failed, {}, 1, m_failure->detail};
    if (!m_stack.isReady())
        return {};
    const DemoState &state = m_stack.state();
    return {phaseOf(state.phase), state.version, state.speed, {}};
}

void DemoController::breakIt()
{
    m_stack.breakIt();
}

void DemoController::deploy()
{
    m_stack.deploy();
}

void DemoController::rollBack()
{
    m_stack.rollback();
}

void DemoController::setSpeed(double speed)
{
    m_stack.setSpeed(speed);
}

} // namespace wardroom
