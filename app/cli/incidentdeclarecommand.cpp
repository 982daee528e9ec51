// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/incidentdeclarecommand.h"

#include "app/cli/incidentchoice.h"
#include "app/cli/incidentreport.h"
#include "services/incident/commandwords.h"
#include "services/series/matcher.h"
#include "services/store/uuid7.h"

#include <QtCore/QCommandLineParser>

namespace wardroom {

namespace {

QString option(const char *name)
{
    return QString::fromLatin1(name);
}

} // namespace

void IncidentDeclareCommand::declare(QCommandLineParser &parser) const
{
    parser.addOption({option("title"), QStringLiteral("What is wrong, in a few words."), QStringLiteral("TEXT")});
    parser.addOption({option("severity"), QStringLiteral("1 (worst) to 4 (default: 3)."), QStringLiteral("N"), QStringLiteral("3")});
    parser.addOption({option("impact"), QStringLiteral("Who feels what; - reads standard input."), QStringLiteral("TEXT")});
    parser.addOption({option("started"), QStringLiteral("When it began (default: now)."), QStringLiteral("TIME")});
    parser.addOption({option("detected"), QStringLiteral("When it was seen."), QStringLiteral("TIME")});
    parser.addOption({option("commander"), QStringLiteral("Who leads."), QStringLiteral("NAME")});
    parser.addOption({option("alert"),
                      QStringLiteral("Labels of its alerts, as 'alertname=\"LoginErrors\", service=\"login\"'; may be given again."),
                      QStringLiteral("LABELS")});
    parser.addOption({option("found-by"), QStringLiteral("alert, user-report or team-member."), QStringLiteral("HOW")});
    parser.addOption({option("environment"), QStringLiteral("Name of the connection it concerns."), QStringLiteral("NAME")});
    parser.addOption({option("zone"), QStringLiteral("Its time zone, as Asia/Taipei (default: this computer's)."), QStringLiteral("ZONE")});
    JournalCommand::declare(parser);
}

Result<void> IncidentDeclareCommand::configure(const QCommandLineParser &parser)
{
    if (const auto none = noArguments(parser); !none)
        return none;
    m_draft.title = parser.value(option("title"));
    if (m_draft.title.trimmed().isEmpty())
        return wrongUsage(QStringLiteral("--title is missing"));
    const auto severity = severityNamed(parser.value(option("severity")));
    if (!severity)
        return wrongUsage(QStringLiteral("\"%1\" is no severity: give 1, 2, 3 or 4").arg(parser.value(option("severity"))));
    m_draft.severity = *severity;
    m_draft.impact = parser.value(option("impact"));
    m_draft.commander = parser.value(option("commander"));
    m_draft.environment = parser.value(option("environment"));
    m_draft.zone = parser.isSet(option("zone")) ? parser.value(option("zone")).toLatin1() : zoneName();
    if (!QTimeZone::isTimeZoneIdAvailable(m_draft.zone))
        return wrongUsage(QStringLiteral("\"%1\" is no time zone: write it as Asia/Taipei").arg(QString::fromLatin1(m_draft.zone)));
    if (const auto read = readAlerts(parser.values(option("alert"))); !read)
        return read;
    if (parser.isSet(option("found-by"))) {
        const auto found = fromWord<FoundBy>(parser.value(option("found-by")));
        if (!found)
            return wrongUsage(QStringLiteral("--found-by is alert, user-report or team-member"));
        m_draft.foundBy = *found;
    }
    const auto times = readTimes(parser);
    return times ? JournalCommand::configure(parser) : times;
}

Result<void> IncidentDeclareCommand::readTimes(const QCommandLineParser &parser)
{
    const QTimeZone zone(m_draft.zone);
    if (parser.isSet(option("started"))) {
        const auto started = moment(parser.value(option("started")), zone);
        if (!started)
            return failure(started.error());
        m_draft.startedMs = *started;
    }
    if (parser.isSet(option("detected"))) {
        const auto detected = moment(parser.value(option("detected")), zone);
        if (!detected)
            return failure(detected.error());
        m_draft.detectedMs = *detected;
    }
    return {};
}

Result<void> IncidentDeclareCommand::readAlerts(const QStringList &texts)
{
    for (const QString &text : texts) {
        const auto matchers = parseMatchers(text);
        if (!matchers)
            return failure(matchers.error());
        Labels labels;
        for (const Matcher &matcher : *matchers) {
            if (matcher.isRegex || !matcher.isEqual)
                return wrongUsage(QStringLiteral("--alert takes labels with =, no other operator"));
            labels.set(matcher.name, matcher.value);
        }
        if (labels.isEmpty())
            return wrongUsage(QStringLiteral("--alert needs a label, as 'alertname=\"LoginErrors\"'"));
        m_draft.alertSelectors.push_back(labels);
        m_draft.foundBy = FoundBy::Alert;
    }
    if (!m_draft.alertSelectors.empty())
        m_draft.labels = m_draft.alertSelectors.front();
    return {};
}

Result<Report> IncidentDeclareCommand::work(Journal &journal)
{
    const auto impact = givenText(m_draft.impact);
    if (!impact)
        return failure(impact.error());
    m_draft.impact = *impact;
    const EditContext context = now();
    const QUuid id = makeUuid7(context.nowMs);
    if (const auto written = journal.write(declareIncident(id, m_draft, context)); !written)
        return failure(written.error());
    return chosenIncident(journal, id.toString()).map([](const Incident &incident) { return incidentReport(incident); });
}

} // namespace wardroom
