// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/incidentrecorder.h"

#include "models/view/viewcontext.h"
#include "services/alerts/alertfeed.h"
#include "services/core/clock.h"
#include "services/incident/incidentdesk.h"
#include "services/overview/overviewlogic.h"
#include "services/prometheus/querystep.h"

#include <algorithm>

namespace wardroom {

namespace {

constexpr qint64 AskAgainMs = 60'000;
constexpr qint64 BeforeStartMs = 60 * 60'000; ///< a deployment shortly before may be the cause
constexpr qint64 LongestMs = 24 * 3'600'000LL;
constexpr int Points = 1000;
constexpr qint64 ScrapeIntervalMs = 15'000;

} // namespace

IncidentRecorder::IncidentRecorder(IncidentDesk &desk, ViewContext &context, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_context(context)
    , m_deploymentsDefinition(defaultOverview().deployments)
{
    connect(&context, &ViewContext::sessionChanged, this, &IncidentRecorder::followSession);
    connect(&desk, &IncidentDesk::listChanged, this, &IncidentRecorder::followIncidents);
    followSession();
}

IncidentRecorder::~IncidentRecorder() = default;

void IncidentRecorder::followSession()
{
    if (m_feed)
        disconnect(m_feed, nullptr, this, nullptr);
    m_asking.cancel();
    m_deployments.clear();
    m_askedMs = 0;
    m_session = m_context.session();
    m_feed = m_session ? m_session->alerts() : nullptr;
    if (m_feed)
        connect(m_feed, &AlertFeed::updated, this, &IncidentRecorder::record);
    followIncidents();
}

bool IncidentRecorder::isOurs(const Incident &incident) const
{
    return m_session && incident.isOpen() && (incident.environment.isEmpty() || incident.environment == m_session->connection().name);
}

void IncidentRecorder::followIncidents()
{
    std::vector<std::shared_ptr<IncidentFile>> files;
    for (const Incident &incident : m_desk.incidents()) {
        if (!isOurs(incident))
            continue;
        const auto held = std::find_if(m_files.begin(), m_files.end(), [&](const auto &file) { return file->id() == incident.id; });
        files.push_back(held == m_files.end() ? m_desk.open(incident.id) : *held);
    }
    m_files = std::move(files);
}

void IncidentRecorder::askDeployments()
{
    PrometheusClient *const client = m_session ? m_session->prometheus() : nullptr;
    const qint64 now = m_context.clock().nowMs();
    if (!client || m_files.empty() || now - m_askedMs < AskAgainMs)
        return;
    m_askedMs = now;
    qint64 from = now;
    for (const auto &file : m_files)
        from = std::min(from, file->incident().startedMs() - BeforeStartMs);
    const TimeSpan span{std::max(from, now - LongestMs), now};
    const qint64 step = stepFor(span, Points, ScrapeIntervalMs);
    const QString deployments = expandQuery(m_deploymentsDefinition.of(m_session->connection()).expr, span, step, ScrapeIntervalMs);
    m_asking = client->queryRange(deployments, alignedTo(span, step), step, this, [this](const Result<SnapshotPtr> &answer) {
        if (!answer)
            return; // the next round asks again; what is not known is not noted
        m_deployments.clear();
        for (const DeploymentMark &mark : deploymentMarks(**answer, m_deploymentsDefinition.text))
            m_deployments.push_back({mark.timeMs, mark.text});
        record();
    });
}

void IncidentRecorder::record()
{
    askDeployments();
    // A partial answer does not say that what is missing in it is over.
    if (!m_feed || !m_feed->hasData() || m_feed->error() || m_feed->isPartial())
        return;
    for (const auto &file : m_files) {
        if (!file->isLoaded() || m_writing[file->id()].isActive())
            continue;
        std::vector<Deployment> deployments;
        std::copy_if(m_deployments.begin(), m_deployments.end(), std::back_inserter(deployments),
                     [from = file->incident().startedMs() - BeforeStartMs](const Deployment &one) { return one.atMs >= from; });
        if (const auto change = recordFacts(file->content(), m_feed->alerts(), m_feed->silences(), deployments, m_context.clock().nowMs()))
            m_writing[file->id()] = m_desk.submit(*change, this, [](const Result<Receipt> &) {}); // the next round tries again
    }
}

} // namespace wardroom
