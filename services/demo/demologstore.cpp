// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/demologstore.h"

#include <algorithm>

namespace wardroom {

int DemoLogStore::stream(Labels labels)
{
    labels.set(QStringLiteral("service_name"), labels.value(u"app"));
    const auto known = std::find_if(m_streams.begin(), m_streams.end(),
                                    [&labels](const Stream &stream) { return stream.labels == labels; });
    if (known != m_streams.end())
        return static_cast<int>(known - m_streams.begin());
    const QString level = labels.value(u"level").toLower();
    m_streams.push_back({std::move(labels), level.isEmpty() ? QStringLiteral("unknown") : level});
    return static_cast<int>(m_streams.size()) - 1;
}

void DemoLogStore::append(DemoLogLine line)
{
    auto place = m_lines.end();
    while (place != m_lines.begin() && std::prev(place)->timeNs > line.timeNs)
        --place;
    m_lines.insert(place, std::move(line));
    ++m_total;
    if (m_lines.size() > LongestHistory)
        m_lines.pop_front();
}

size_t DemoLogStore::firstAt(qint64 timeNs) const
{
    const auto found =
        std::lower_bound(m_lines.begin(), m_lines.end(), timeNs,
                         [](const DemoLogLine &line, qint64 time) { return line.timeNs < time; });
    return static_cast<size_t>(found - m_lines.begin());
}

} // namespace wardroom
