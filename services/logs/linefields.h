// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <utility>
#include <vector>

namespace wardroom {

/// What stands in a structured line, in its order.
struct LineFields
{
    enum class Format { None, Json, Logfmt };
    Format format = Format::None;
    std::vector<std::pair<QString, QString>> fields;
};

/// Fields of a JSON object (nested names joined by "_", as Loki's json stage does; lists as JSON) or of logfmt. A line
/// that is neither has none. At most @p most fields.
LineFields parseLineFields(const QString &line, std::size_t most = 200);

} // namespace wardroom
