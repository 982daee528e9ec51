// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/incidentshowcommand.h"

#include "app/cli/incidentchoice.h"
#include "app/cli/incidentreport.h"

#include <QtCore/QCommandLineParser>

namespace wardroom {

void IncidentShowCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("ID"), QStringLiteral("Its number, its id, or the beginning of the id."));
    JournalCommand::declare(parser);
}

Result<void> IncidentShowCommand::configure(const QCommandLineParser &parser)
{
    const auto id = singleArgument(parser, QStringLiteral("ID"));
    if (!id)
        return failure(id.error());
    m_id = *id;
    return JournalCommand::configure(parser);
}

Result<Report> IncidentShowCommand::work(Journal &journal)
{
    const auto content = chosenContent(journal, m_id);
    if (!content)
        return failure(content.error());
    if (output().format() == OutputFormat::Table)
        output().text(alignedText(incidentFacts(content->incident), false) + u'\n');
    return contentReport(*content);
}

} // namespace wardroom
