// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/alertmanager/alertmanagertypes.h"
#include "services/core/requesthandle.h"
#include "services/incident/incidentdesk.h"

namespace wardroom {

/// An incident of the demo in its first minutes, for pictures: declared from its alert as a person does, with the team, what was
/// done and decided, an update and an action. All of it goes through the desk.
class DemoStory final : public QObject
{
    Q_OBJECT
public:
    /// The desk must outlive it.
    explicit DemoStory(IncidentDesk &desk, QObject *parent = nullptr);

    /// @p alerts: those of the incident, at least one. A second call does nothing.
    void tell(const std::vector<Alert> &alerts, const QString &environment, const QByteArray &zone);
    bool hasBegun() const { return m_begun; }
    bool isTold() const { return m_told; }

Q_SIGNALS:
    void told(); ///< or failed, which the desk tells

private:
    using Step = std::function<Change(const IncidentContent &, const EditContext &)>;
    void begin(const Result<QUuid> &incident);
    void write(std::size_t step);
    void end();
    static std::vector<Step> steps();

    IncidentDesk &m_desk;
    std::shared_ptr<IncidentFile> m_file;
    const std::vector<Step> m_steps;
    RequestHandle m_request;
    bool m_begun = false;
    bool m_told = false;
};

} // namespace wardroom
