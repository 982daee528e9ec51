// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/requesthandle.h"
#include "services/incident/alertrecorder.h"
#include "services/overview/overviewdefinition.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QUuid>

#include <map>
#include <memory>

namespace wardroom {

class AlertFeed;
class IncidentDesk;
class IncidentFile;
class Session;
class ViewContext;

/// Notes on the timelines of open incidents what the window's environment says by itself: alerts that fire and resolve, silences,
/// deployments. Writes only where there is something new, and nothing while a source is silent.
class IncidentRecorder final : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it.
    IncidentRecorder(IncidentDesk &desk, ViewContext &context, QObject *parent = nullptr);
    ~IncidentRecorder() override;

private:
    void followSession();
    void followIncidents();
    void askDeployments();
    void record();
    bool isOurs(const Incident &incident) const;

    IncidentDesk &m_desk;
    ViewContext &m_context;
    std::shared_ptr<Session> m_session;
    QPointer<AlertFeed> m_feed;
    const DeploymentsDefinition m_deploymentsDefinition;
    std::vector<std::shared_ptr<IncidentFile>> m_files; ///< open incidents of this environment
    std::vector<Deployment> m_deployments;
    qint64 m_askedMs = 0;
    RequestHandle m_asking;
    std::map<QUuid, RequestHandle> m_writing; ///< by incident: one at a time
};

} // namespace wardroom
