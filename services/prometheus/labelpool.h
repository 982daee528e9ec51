// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/series/labels.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace wardroom {

/// Label names and values repeat in all series of an answer: each text is decoded and stored once and shared.
/// Lives as long as one parse, in its thread.
class LabelPool
{
public:
    QString text(std::string_view utf8);

private:
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    std::unordered_map<std::string, QString, Hash, std::equal_to<>> m_texts;
};

} // namespace wardroom
