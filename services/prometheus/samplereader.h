// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/series/seriessnapshot.h"

#include <optional>
#include <string_view>

namespace wardroom {

/// Reads Prometheus' sample notation, `[seconds, "value"]`, from JSON text straight into columns: a range answer
/// is nearly nothing else. Accepts JSON's white space; never reads past the text, whatever it holds.
class SampleReader
{
public:
    struct Sample
    {
        qint64 timeMs = 0;
        double value = 0;
    };

    explicit SampleReader(std::string_view json)
        : m_json(json)
    {
    }

    /// `[[t, "v"], …]`, the whole text, appended to times and values of @p series. Returns the position of the
    /// first byte that does not belong there; nothing when all is well.
    std::optional<std::size_t> appendTo(Series &series) const;
    /// `[t, "v"]`, the whole text.
    std::optional<Sample> sample() const;

    /// Seconds to milliseconds; nothing where they do not fit.
    static std::optional<qint64> milliseconds(double seconds);

private:
    std::string_view m_json;
};

} // namespace wardroom
