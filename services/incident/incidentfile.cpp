// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/incident/incidentdesk.h"

#include <algorithm>

namespace wardroom {

namespace {

template <typename Item> bool holdsId(const std::vector<Item> &list, const QUuid &id)
{
    return std::any_of(list.begin(), list.end(), [&id](const Item &item) { return item.id == id; });
}

} // namespace

IncidentFile::IncidentFile(const QUuid &id)
    : m_id(id)
{
}

const TimelineEvent *IncidentFile::event(const QUuid &id) const
{
    const auto &events = m_content.events;
    const auto at = std::find_if(events.begin(), events.end(), [&id](const TimelineEvent &event) { return event.id == id; });
    return at == events.end() ? nullptr : &*at;
}

std::vector<Pin> IncidentFile::pinsOf(const QUuid &event) const
{
    std::vector<Pin> pins;
    for (const Pin &pin : m_content.pins) {
        if (pin.event == event)
            pins.push_back(pin);
    }
    return pins;
}

/// Whether something of that id is shown, so that a record that has moved elsewhere or lost its fields is taken out.
bool IncidentFile::holds(const QUuid &id) const
{
    return holdsId(m_content.events, id) || holdsId(m_content.checks, id) || holdsId(m_content.actions, id)
        || holdsId(m_content.updates, id) || holdsId(m_content.pins, id);
}

void IncidentFile::take(const std::vector<Record> &records)
{
    if (!m_loaded) {
        m_waiting.insert(m_waiting.end(), records.begin(), records.end());
        return;
    }
    if (!applyRecords(m_content, records))
        return;
    // Was not there when it was loaded, and has come since (a merge).
    if (m_problem && !m_content.incident.id.isNull())
        m_problem.reset();
    Q_EMIT changed();
}

void IncidentFile::show(Result<IncidentContent> content)
{
    m_loaded = true;
    if (content)
        m_content = std::move(*content);
    else
        m_problem = content.error();
    if (!m_problem)
        applyRecords(m_content, std::exchange(m_waiting, {}));
    Q_EMIT loaded();
}

void IncidentFile::setSuffix(const QString &suffix)
{
    if (!m_loaded || m_content.incident.suffix == suffix)
        return;
    m_content.incident.suffix = suffix;
    Q_EMIT changed();
}

} // namespace wardroom
