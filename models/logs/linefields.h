// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/loki/lokitypes.h"

namespace wardroom {

/// One name and value of a log line, and where it comes from.
struct LineField
{
    enum class Origin {
        Stream, ///< label of the stream: a matcher in the selector filters by it
        Metadata, ///< structured metadata: a label filter behind the selector
        Json, ///< parsed from the text: needs `| json`
        Logfmt, ///< parsed from the text: needs `| logfmt`
    };
    Origin origin = Origin::Stream;
    QString name;
    QString value;
    friend bool operator==(const LineField &, const LineField &) = default;
};

/// All that is known of a line by name: labels, metadata, then what its text holds if that is a JSON object or logfmt.
std::vector<LineField> lineFields(const LogLine &line);

} // namespace wardroom
