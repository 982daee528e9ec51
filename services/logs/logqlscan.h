// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <vector>

namespace wardroom {

/// Where a LogQL text speaks of logs: a stream selector and the pipeline behind it. Positions are characters.
struct LogSelection
{
    qsizetype begin = 0; ///< the opening brace
    qsizetype selectorEnd = 0; ///< behind the closing brace
    qsizetype pipelineEnd = 0; ///< where a further stage may be put: before `| unwrap`, a range, a comment, the end
    bool hasParser = false; ///< a stage that is not a line filter

    friend bool operator==(const LogSelection &, const LogSelection &) = default;
};

/// All selections of @p logql, one in a query for lines, more in an expression of metrics. Strings and comments are
/// respected. What is not closed is left out: the server will name the error.
std::vector<LogSelection> scanSelections(QStringView logql);

} // namespace wardroom
