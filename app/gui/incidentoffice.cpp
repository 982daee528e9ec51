// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/incidentoffice.h"

#include "services/incident/sampleincident.h"

namespace wardroom {

namespace {

Journal::Options optionsFor(const QString &file, const QString &actor)
{
    Journal::Options options;
    options.file = file;
    options.actor = actor;
    return options;
}

} // namespace

IncidentOffice::IncidentOffice(const QString &file, const Clock &clock, std::function<QString()> actor, QObject *parent)
    : QObject(parent)
    , m_store(optionsFor(file, actor()), clock)
    , m_desk(m_store, clock, std::move(actor))
    , m_pinner(m_desk)
{
}

void IncidentOffice::addSample()
{
    m_sample = m_store.run(
        this,
        [](Journal &journal) -> Result<MergeReport> {
            const Result<Bundle> sample = sampleIncident();
            return sample ? journal.merge(*sample) : failure(sample.error());
        },
        [this](const Result<MergeReport> &report) {
            if (!report)
                Q_EMIT m_desk.failed(report.error());
        });
}

void IncidentOffice::whenWritten(std::function<void()> then)
{
    if (m_desk.pending() == 0) {
        then();
        return;
    }
    auto *const waiting = new QObject(this);
    connect(&m_desk, &IncidentDesk::savedChanged, waiting, [this, waiting, then = std::move(then)] {
        if (m_desk.pending() > 0)
            return;
        waiting->deleteLater();
        disconnect(&m_desk, nullptr, waiting, nullptr);
        then();
    });
}

} // namespace wardroom
