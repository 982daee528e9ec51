// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/prometheus/labelpool.h"

namespace wardroom {

QString LabelPool::text(std::string_view utf8)
{
    const auto known = m_texts.find(utf8);
    if (known != m_texts.end())
        return known->second;
    const QString decoded = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    m_texts.emplace(utf8, decoded);
    return decoded;
}

} // namespace wardroom
