// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/core/requesthandle.h"

namespace wardroom {

RequestHandle::RequestHandle(std::shared_ptr<RequestState> state) noexcept
    : m_state(std::move(state))
{
}

RequestHandle &RequestHandle::operator=(RequestHandle &&other) noexcept
{
    if (this != &other) {
        // The old request goes last: cancelling it may run code that looks at this handle.
        RequestHandle old(std::exchange(m_state, std::exchange(other.m_state, nullptr)));
    }
    return *this;
}

RequestHandle::~RequestHandle()
{
    cancel();
}

void RequestHandle::cancel() noexcept
{
    if (const auto state = std::exchange(m_state, nullptr))
        state->settle();
}

bool RequestHandle::isActive() const noexcept
{
    return m_state && !m_state->isSettled();
}

RequestState::~RequestState()
{
    settle();
}

void RequestState::settle() noexcept
{
    if (std::exchange(m_settled, true))
        return;
    QObject::disconnect(m_guardWatch);
    // Both may own the last reference to something that asks for this state: they go after it is settled.
    const RequestHandle stage = std::move(m_stage);
    if (const auto abort = std::exchange(m_abort, nullptr))
        abort();
}

void RequestState::setStage(RequestHandle stage) noexcept
{
    m_stage = std::move(stage);
}

void RequestState::watch(QObject *guard, const std::weak_ptr<RequestState> &self)
{
    m_guardWatch = QObject::connect(guard, &QObject::destroyed, guard, [self] {
        if (const auto state = self.lock())
            state->settle();
    }, Qt::DirectConnection);
}

} // namespace wardroom
