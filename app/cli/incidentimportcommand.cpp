// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/incidentimportcommand.h"

#include "app/cli/bundlereport.h"
#include "services/incident/sampleincident.h"
#include "services/store/bundlefile.h"

#include <QtCore/QCommandLineParser>

namespace wardroom {

void IncidentImportCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("A .wardroom file. What is here already is left as it is."));
    parser.addOption({QStringLiteral("check"), QStringLiteral("Only read and verify it; nothing is changed.")});
    parser.addOption({QStringLiteral("sample"), QStringLiteral("The sample incident that comes with Wardroom, in place of FILE.")});
    JournalCommand::declare(parser);
}

Result<void> IncidentImportCommand::configure(const QCommandLineParser &parser)
{
    m_sample = parser.isSet(QStringLiteral("sample"));
    m_checkOnly = parser.isSet(QStringLiteral("check"));
    const auto file = m_sample ? noArguments(parser).map([] { return QStringLiteral("INC-2025-001.wardroom"); })
                               : singleArgument(parser, QStringLiteral("FILE"));
    if (!file)
        return failure(file.error());
    m_file = *file;
    return JournalCommand::configure(parser);
}

Result<Report> IncidentImportCommand::work(Journal &journal)
{
    const auto bundle = m_sample ? sampleIncident() : readBundle(m_file);
    if (!bundle)
        return failure(bundle.error());
    if (m_checkOnly)
        return bundleReport(m_file, *bundle, std::nullopt);
    return journal.merge(*bundle).map([&](const MergeReport &merged) { return bundleReport(m_file, *bundle, merged); });
}

} // namespace wardroom
