// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

#include <cstddef>
#include <span>
#include <vector>

namespace wardroom {

/// First, minimum, maximum and last of a run of samples: what one pixel column needs so that no spike is lost.
struct Extent
{
    double first = 0;
    double min = 0;
    double max = 0;
    double last = 0;
    std::size_t count = 0; ///< finite samples; 0: nothing to draw

    void add(double value); ///< NaN and ±Inf are not counted
    void append(const Extent &next);
    friend bool operator==(const Extent &, const Extent &) = default;
};

/// Extents of runs of 16, 128, 1024 … samples over a column of values. Built once, in the background, together
/// with the column; read by any thread. Cost of an Extent over n samples: O(log n).
class Pyramid
{
public:
    Pyramid() = default;
    explicit Pyramid(std::span<const double> values);

    /// Over samples [first, last). @p values is the column the pyramid was built from.
    Extent extent(std::span<const double> values, std::size_t first, std::size_t last) const;
    std::size_t memory() const;
    /// The largest block of samples, 1, 16, 128 …, that is no larger than @p samples. Extents from block to block
    /// are the cheapest.
    static std::size_t blockWithin(std::size_t samples);

private:
    static constexpr std::size_t FirstFan = 16;
    static constexpr std::size_t Fan = 8;
    std::vector<std::vector<Extent>> m_levels;
};

} // namespace wardroom
