// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/incidentexportcommand.h"

#include "app/cli/bundlereport.h"
#include "app/cli/incidentchoice.h"
#include "services/store/bundlefile.h"

#include <QtCore/QCommandLineParser>

namespace wardroom {

void IncidentExportCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("ID"), QStringLiteral("Numbers or ids of incidents (default: all)."),
                                 QStringLiteral("[ID ...]"));
    parser.addOption({QStringLiteral("file"), QStringLiteral("The .wardroom file to write; replaced where it is there."),
                      QStringLiteral("FILE")});
    JournalCommand::declare(parser);
}

Result<void> IncidentExportCommand::configure(const QCommandLineParser &parser)
{
    m_ids = parser.positionalArguments();
    m_target = parser.value(QStringLiteral("file"));
    if (m_target.isEmpty())
        return wrongUsage(QStringLiteral("--file is missing"));
    return JournalCommand::configure(parser);
}

Result<Report> IncidentExportCommand::work(Journal &journal)
{
    QList<QUuid> ids;
    for (const QString &text : m_ids) {
        const auto incident = chosenIncident(journal, text);
        if (!incident)
            return failure(incident.error());
        ids += incident->id;
    }
    const auto bundle = journal.bundle(ids);
    if (!bundle)
        return failure(bundle.error());
    if (const auto written = writeBundle(m_target, *bundle); !written)
        return failure(written.error());
    return bundleReport(m_target, *bundle, std::nullopt);
}

} // namespace wardroom
