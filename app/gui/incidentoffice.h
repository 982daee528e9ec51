// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/evidence/pinner.h"
#include "services/incident/incidentdesk.h"

namespace wardroom {

/// The incidents of this program: store, desk and pinner, made together and gone together.
class IncidentOffice final : public QObject
{
    Q_OBJECT
public:
    /// @p file of the store. @p actor: asked at every change.
    IncidentOffice(const QString &file, const Clock &clock, std::function<QString()> actor, QObject *parent = nullptr);

    IncidentDesk &desk() { return m_desk; }
    Pinner &pinner() { return m_pinner; }
    const Store &store() const { return m_store; }

    /// INC-2025-001, for whoever wants to see what an incident looks like. Where it is there already nothing changes.
    void addSample();
    /// Calls @p then once nothing waits to be written any more, at once where nothing does. The event loop runs meanwhile.
    void whenWritten(std::function<void()> then);

private:
    Store m_store;
    IncidentDesk m_desk;
    Pinner m_pinner;
    RequestHandle m_sample;
};

} // namespace wardroom
