// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/warroom/commandhistory.h"

namespace wardroom {

void CommandHistory::add(const QString &line)
{
    m_at = -1;
    if (line.trimmed().isEmpty())
        return;
    m_lines.removeAll(line);
    m_lines.append(line);
    if (m_lines.size() > MostLines)
        m_lines.removeFirst();
}

QString CommandHistory::older(const QString &shown)
{
    if (m_at == 0 || m_lines.isEmpty())
        return {};
    if (m_at < 0) {
        m_draft = shown;
        m_at = m_lines.size();
    }
    return m_lines.at(--m_at);
}

QString CommandHistory::newer()
{
    if (m_at < 0)
        return {};
    if (++m_at < m_lines.size())
        return m_lines.at(m_at);
    m_at = -1;
    return m_draft.isNull() ? QStringLiteral("") : m_draft;
}

} // namespace wardroom
