// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/clock.h"

#include <compare>

namespace wardroom {

/// A moment of a hybrid logical clock (Kulkarni et al., "Logical Physical Clocks", 2014): milliseconds since 1970 UTC and,
/// among those of one millisecond, a counter. Packed in 64 bits (48 and 16), so that order is that of the number.
class HybridTime
{
public:
    constexpr HybridTime() = default;
    constexpr explicit HybridTime(qint64 packed)
        : m_packed(packed)
    {
    }
    static constexpr HybridTime of(qint64 ms, int counter = 0) { return HybridTime((ms << 16) | counter); }

    constexpr qint64 packed() const { return m_packed; }
    constexpr qint64 ms() const { return m_packed >> 16; }
    constexpr int counter() const { return static_cast<int>(m_packed & 0xffff); }
    friend constexpr auto operator<=>(HybridTime, HybridTime) = default;

private:
    qint64 m_packed = 0;
};

/// Gives each operation its moment: never one that was given or seen before, whatever the wall clock does.
class HybridClock
{
public:
    explicit HybridClock(const Clock &clock, HybridTime last = {})
        : m_clock(clock)
        , m_last(last)
    {
    }
    /// Later than everything given and seen so far; the wall clock's time where that is later still.
    HybridTime tick();
    /// Another device's moment: what is written from now on comes after it.
    void witness(HybridTime seen) { m_last = std::max(m_last, seen); }
    HybridTime last() const { return m_last; }

private:
    const Clock &m_clock;
    HybridTime m_last;
};

} // namespace wardroom
