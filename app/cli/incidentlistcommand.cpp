// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/incidentlistcommand.h"

#include "app/cli/incidentchoice.h"
#include "app/cli/incidentreport.h"
#include "services/incident/commandwords.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QSet>

#include <algorithm>

namespace wardroom {

namespace {

constexpr int MostHits = 10'000;

template <typename T> bool allows(const std::vector<T> &wanted, T value)
{
    return wanted.empty() || std::find(wanted.begin(), wanted.end(), value) != wanted.end();
}

} // namespace

void IncidentListCommand::declare(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("status"), QStringLiteral("Only of these, as investigating,fixing; open is all but resolved and closed."),
                      QStringLiteral("STATUS")});
    parser.addOption({QStringLiteral("severity"), QStringLiteral("Only of these, as 1,2."), QStringLiteral("N")});
    parser.addOption({QStringLiteral("search"), QStringLiteral("Only with all these words, anywhere in the incident."), QStringLiteral("TEXT")});
    JournalCommand::declare(parser);
}

Result<void> IncidentListCommand::configure(const QCommandLineParser &parser)
{
    if (const auto none = noArguments(parser); !none)
        return none;
    if (const auto read = readStatuses(parser.value(QStringLiteral("status"))); !read)
        return read;
    for (const QString &word : parser.value(QStringLiteral("severity")).split(u',', Qt::SkipEmptyParts)) {
        const auto severity = severityNamed(word.trimmed());
        if (!severity)
            return wrongUsage(QStringLiteral("\"%1\" is no severity: give 1, 2, 3 or 4").arg(word));
        m_severities.push_back(*severity);
    }
    m_search = parser.value(QStringLiteral("search"));
    return JournalCommand::configure(parser);
}

Result<void> IncidentListCommand::readStatuses(const QString &text)
{
    for (const QString &word : text.split(u',', Qt::SkipEmptyParts)) {
        if (word.trimmed() == QLatin1String("open")) {
            for (const IncidentStatus status : {IncidentStatus::Triage, IncidentStatus::Investigating, IncidentStatus::Fixing, IncidentStatus::Monitoring})
                m_statuses.push_back(status);
        } else if (const auto status = statusNamed(word.trimmed())) {
            m_statuses.push_back(*status);
        } else {
            return wrongUsage(QStringLiteral("\"%1\" is no status: give open, triage, investigating, fixing, monitoring, resolved or closed").arg(word));
        }
    }
    return {};
}

Result<Report> IncidentListCommand::work(Journal &journal)
{
    auto incidents = allIncidents(journal);
    if (!incidents)
        return failure(incidents.error());
    QSet<QUuid> found;
    if (!m_search.trimmed().isEmpty()) {
        const auto hits = journal.search(m_search, MostHits);
        if (!hits)
            return failure(hits.error());
        for (const SearchHit &hit : *hits)
            found.insert(hit.incident);
    }
    std::erase_if(*incidents, [&](const Incident &incident) {
        const bool matches = m_search.trimmed().isEmpty() || found.contains(incident.id)
            || incident.displayNumber().contains(m_search.trimmed(), Qt::CaseInsensitive);
        return !matches || !allows(m_statuses, incident.status) || !allows(m_severities, incident.severity);
    });
    return incidentListReport(*incidents);
}

} // namespace wardroom
