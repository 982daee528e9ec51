// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/series/pyramid.h"

#include <algorithm>
#include <cmath>

namespace wardroom {

void Extent::add(double value)
{
    if (!std::isfinite(value))
        return;
    if (count == 0) {
        first = min = max = value;
    } else {
        min = std::min(min, value);
        max = std::max(max, value);
    }
    last = value;
    ++count;
}

void Extent::append(const Extent &next)
{
    if (next.count == 0)
        return;
    if (count == 0) {
        *this = next;
        return;
    }
    min = std::min(min, next.min);
    max = std::max(max, next.max);
    last = next.last;
    count += next.count;
}

Pyramid::Pyramid(std::span<const double> values)
{
    if (values.size() < 2 * FirstFan)
        return;
    std::vector<Extent> level;
    level.reserve(values.size() / FirstFan + 1);
    for (std::size_t at = 0; at < values.size(); at += FirstFan) {
        Extent extent;
        for (const double value : values.subspan(at, std::min(FirstFan, values.size() - at)))
            extent.add(value);
        level.push_back(extent);
    }
    while (true) {
        m_levels.push_back(std::move(level));
        const auto &below = m_levels.back();
        if (below.size() < 2 * Fan)
            return;
        level = {};
        level.reserve(below.size() / Fan + 1);
        for (std::size_t at = 0; at < below.size(); at += Fan) {
            Extent extent;
            for (std::size_t i = at; i < std::min(at + Fan, below.size()); ++i)
                extent.append(below[i]);
            level.push_back(extent);
        }
    }
}

Extent Pyramid::extent(std::span<const double> values, std::size_t first, std::size_t last) const
{
    Extent result;
    std::size_t at = first;
    while (at < last) {
        // The largest whole block that starts here and ends in time.
        std::size_t block = 1;
        std::size_t larger = FirstFan;
        std::size_t level = 0;
        while (level < m_levels.size() && at % larger == 0 && at + larger <= last) {
            block = larger;
            larger *= Fan;
            ++level;
        }
        if (level == 0)
            result.add(values[at]);
        else
            result.append(m_levels[level - 1][at / block]);
        at += block;
    }
    return result;
}

std::size_t Pyramid::blockWithin(std::size_t samples)
{
    std::size_t block = 1;
    for (std::size_t larger = FirstFan; larger <= samples; larger *= Fan)
        block = larger;
    return block;
}

std::size_t Pyramid::memory() const
{
    std::size_t bytes = 0;
    for (const auto &level : m_levels)
        bytes += level.capacity() * sizeof(Extent);
    return bytes;
}

} // namespace wardroom
