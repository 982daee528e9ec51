// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboards/dashboardhistory.h"

namespace wardroom {

namespace {

constexpr std::size_t MostSteps = 500;

} // namespace

DashboardHistory::DashboardHistory(DashboardDocument document)
    : m_document(std::move(document))
{
    m_steps.push_back({EditKind::Look, {}, m_document.document});
}

bool DashboardHistory::apply(EditKind kind, DashboardDocument next, const QString &mergeKey)
{
    if (next.document == m_document.document)
        return false;
    const bool atEnd = m_index + 1 == qsizetype(m_steps.size());
    const bool merges = atEnd && m_index > 0 && m_index != m_saved && !mergeKey.isEmpty()
        && m_steps.back().mergeKey == mergeKey && m_steps.back().kind == kind;
    m_document = std::move(next);
    if (merges) {
        m_steps.back().document = m_document.document;
        return true;
    }
    if (m_saved > m_index)
        m_saved = -1;
    m_steps.resize(std::size_t(m_index) + 1);
    m_steps.push_back({kind, mergeKey, m_document.document});
    ++m_index;
    dropOldest();
    return true;
}

bool DashboardHistory::undo()
{
    if (m_index == 0)
        return false;
    --m_index;
    restore();
    return true;
}

bool DashboardHistory::redo()
{
    if (m_index + 1 >= qsizetype(m_steps.size()))
        return false;
    ++m_index;
    restore();
    return true;
}

std::optional<EditKind> DashboardHistory::undoKind() const
{
    return m_index > 0 ? std::optional(m_steps[std::size_t(m_index)].kind) : std::nullopt;
}

std::optional<EditKind> DashboardHistory::redoKind() const
{
    const auto next = std::size_t(m_index) + 1;
    return next < m_steps.size() ? std::optional(m_steps[next].kind) : std::nullopt;
}

void DashboardHistory::setSaved()
{
    m_saved = m_index;
    m_steps[std::size_t(m_index)].mergeKey.clear();
}

void DashboardHistory::discard()
{
    m_index = m_saved < 0 ? 0 : m_saved;
    restore();
    setSaved();
}

void DashboardHistory::restore()
{
    auto document = makeDocument(m_steps[std::size_t(m_index)].document);
    if (!document)
        return; // every step was a document
    document->name = m_document.name;
    m_document = std::move(*document);
}

void DashboardHistory::dropOldest()
{
    if (m_steps.size() <= MostSteps)
        return;
    m_steps.erase(m_steps.begin());
    --m_index;
    m_saved = m_saved < 0 ? -1 : m_saved - 1;
}

} // namespace wardroom
