// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/linefields.h"

#include "services/logs/linefields.h"

namespace wardroom {

std::vector<LineField> lineFields(const LogLine &line)
{
    std::vector<LineField> fields;
    const auto append = [&fields](LineField::Origin origin, const auto &pairs) {
        for (const auto &[name, value] : pairs)
            fields.push_back({origin, name, value});
    };
    if (line.stream)
        append(LineField::Origin::Stream, *line.stream);
    append(LineField::Origin::Metadata, line.structuredMetadata);
    const LineFields parsed = parseLineFields(line.text);
    const bool json = parsed.format == LineFields::Format::Json;
    append(json ? LineField::Origin::Json : LineField::Origin::Logfmt, parsed.fields);
    return fields;
}

} // namespace wardroom
