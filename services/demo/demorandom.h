// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

#include <cmath>

namespace wardroom {

/// Pseudo-random numbers (splitmix64) that are the same on every machine and with every standard library, so
/// that a demo with the same seed tells the same story. Value type.
class DemoRandom
{
public:
    explicit DemoRandom(quint64 seed)
        : m_state(seed)
    {
    }

    quint64 next()
    {
        quint64 z = (m_state += 0x9E3779B97F4A7C15ULL);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }

    double uniform() { return static_cast<double>(next() >> 11) * 0x1.0p-53; } ///< [0, 1)
    int below(int bound) { return static_cast<int>(next() % static_cast<quint64>(bound)); } ///< [0, bound)
    bool chance(double probability) { return uniform() < probability; }

    /// Mean 0, deviation 1, cut at ±3: a sum of uniform numbers is near enough to a normal one for noise.
    double noise() { return 2 * (uniform() + uniform() + uniform() - 1.5); }

    /// A whole number whose mean is @p mean.
    int around(double mean) { return static_cast<int>(std::floor(mean + uniform())); }

private:
    quint64 m_state;
};

/// Noise with a memory: wanders about 0 with a deviation of @p size, and has forgotten a value after about @p
/// memory steps. What is averaged over a minute still looks alive with it. Value type.
class DemoDrift
{
public:
    double next(DemoRandom &random, double size, double memory)
    {
        const double keep = 1 - 1 / memory;
        m_value = keep * m_value + size * std::sqrt(1 - keep * keep) * random.noise();
        return m_value;
    }

private:
    double m_value = 0;
};

} // namespace wardroom
