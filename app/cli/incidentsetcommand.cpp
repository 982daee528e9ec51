// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/incidentsetcommand.h"

#include "app/cli/incidentchoice.h"
#include "app/cli/incidentreport.h"
#include "services/incident/commandwords.h"

#include <QtCore/QCommandLineParser>

namespace wardroom {

namespace {

const auto Nothing = QStringLiteral("none");

QStringList fieldNames()
{
    QStringList names{QStringLiteral("title"), QStringLiteral("severity"), QStringLiteral("status"), QStringLiteral("impact"),
                      QStringLiteral("summary"), QStringLiteral("zone"), QStringLiteral("experts"), QStringLiteral("update-every")};
    for (const QLatin1String role : wordsOf<IncidentRole>())
        names += role;
    for (const QLatin1String milestone : wordsOf<Milestone>())
        names += milestone;
    return names;
}

} // namespace

void IncidentSetCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("ID"), QStringLiteral("Number or id of the incident."));
    parser.addPositionalArgument(QStringLiteral("FIELD"), fieldNames().join(QStringLiteral(", ")) + u'.');
    parser.addPositionalArgument(QStringLiteral("VALUE"),
                                 QStringLiteral("A text (- reads standard input), a time, or none to take a time or a role away."));
    JournalCommand::declare(parser);
}

Result<void> IncidentSetCommand::configure(const QCommandLineParser &parser)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() != 3)
        return wrongUsage(arguments.size() < 3 ? QStringLiteral("ID, FIELD and VALUE are expected")
                                               : QStringLiteral("one VALUE is expected; put it in quotes"));
    m_id = arguments[0];
    m_field = arguments[1].toLower();
    m_value = arguments[2];
    if (!fieldNames().contains(m_field))
        return wrongUsage(QStringLiteral("there is no field \"%1\": give %2").arg(arguments[1], fieldNames().join(QStringLiteral(", "))));
    const auto checked = checkValue();
    return checked ? JournalCommand::configure(parser) : checked;
}

/// What is wrong whatever the incident is.
Result<void> IncidentSetCommand::checkValue() const
{
    if (m_field == u"severity" && !severityNamed(m_value))
        return wrongUsage(QStringLiteral("\"%1\" is no severity: give 1, 2, 3 or 4").arg(m_value));
    if (m_field == u"status" && !statusNamed(m_value))
        return wrongUsage(QStringLiteral("\"%1\" is no status: give triage, investigating, fixing, monitoring, resolved or closed").arg(m_value));
    if (m_field == u"zone" && !QTimeZone::isTimeZoneIdAvailable(m_value.toLatin1()))
        return wrongUsage(QStringLiteral("\"%1\" is no time zone: write it as Asia/Taipei").arg(m_value));
    bool isNumber = false;
    const int minutes = m_value.toInt(&isNumber);
    if (m_field == u"update-every" && (!isNumber || minutes < 0 || minutes > 10'000))
        return wrongUsage(QStringLiteral("update-every is a number of minutes; 0 for no updates"));
    return {};
}

Result<Change> IncidentSetCommand::milestoneChange(const Incident &incident, Milestone milestone, const QString &value) const
{
    const EditContext context = now();
    if (value == Nothing || value.isEmpty())
        return setMilestone(incident, milestone, std::nullopt, context);
    const auto at = moment(value, QTimeZone(incident.zone));
    if (!at)
        return failure(at.error());
    if (const auto refused = checkMilestone(incident.milestones, milestone, *at, context.nowMs))
        return failure(ErrorKind::BadQuery, refusalText(refused));
    return setMilestone(incident, milestone, *at, context);
}

Result<Change> IncidentSetCommand::change(const Incident &incident, const QString &value) const
{
    const EditContext context = now();
    if (const auto milestone = fromWord<Milestone>(m_field))
        return milestoneChange(incident, *milestone, value);
    if (const auto role = fromWord<IncidentRole>(m_field))
        return setRole(incident, *role, value == Nothing ? QString() : value, context);
    if (m_field == u"severity")
        return setSeverity(incident, *severityNamed(value), context);
    if (m_field == u"status")
        return setStatus(incident, *statusNamed(value), context);
    if (m_field == u"impact")
        return setImpact(incident, value);
    if (m_field == u"summary")
        return setSummary(incident, value);
    if (m_field == u"zone")
        return setZone(incident, value.toLatin1());
    if (m_field == u"update-every")
        return setUpdateRhythm(incident, value.toInt());
    if (m_field == u"experts") {
        QStringList names;
        for (const QString &name : value.split(u',', Qt::SkipEmptyParts))
            names += name.trimmed();
        return setExperts(incident, value == Nothing ? QStringList() : names, context);
    }
    if (value.trimmed().isEmpty())
        return failure(ErrorKind::BadQuery, refusalText({Refusal::EmptyTitle}));
    return setTitle(incident, value);
}

Result<Report> IncidentSetCommand::work(Journal &journal)
{
    const auto value = givenText(m_value);
    const auto incident = value ? chosenIncident(journal, m_id) : failure(value.error());
    if (!incident)
        return failure(incident.error());
    // Read again within the transaction: what another process has written meanwhile counts.
    const auto written = journal.write([&](Journal &within) -> Result<Change> {
        const auto record = within.record(incident->id);
        if (!record)
            return failure(record.error());
        if (!*record || !isThere(**record))
            return failure(ErrorKind::NotFound, QStringLiteral("the incident was removed meanwhile"));
        return change(incidentOf(**record), *value);
    });
    if (!written)
        return failure(written.error());
    return chosenIncident(journal, incident->id.toString()).map([](const Incident &now) { return incidentReport(now); });
}

} // namespace wardroom
