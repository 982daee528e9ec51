// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/silencescommand.h"

#include "app/cli/alertreport.h"
#include "app/cli/partialnotes.h"

#include <QtCore/QCommandLineParser>

namespace wardroom {

SilencesCommand::SilencesCommand(CommandContext &context)
    : SourceCommand(context, SourceKind::Alertmanager)
{
}

void SilencesCommand::declare(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("expired"), QStringLiteral("Show expired silences too.")});
    SourceCommand::declare(parser);
}

Result<void> SilencesCommand::configure(const QCommandLineParser &parser)
{
    if (const auto none = noArguments(parser); !none)
        return none;
    m_withExpired = parser.isSet(QStringLiteral("expired"));
    return SourceCommand::configure(parser);
}

void SilencesCommand::ask(Session &session)
{
    keep(session.alertmanager()->silences(
        this, orFailed<Merged<std::vector<Silence>>>([this](const Merged<std::vector<Silence>> &silences) { show(silences); })));
}

void SilencesCommand::show(const Merged<std::vector<Silence>> &silences)
{
    std::vector<Silence> chosen;
    for (const Silence &silence : silences.value) {
        if (m_withExpired || silence.state != Silence::State::Expired)
            chosen.push_back(silence);
    }
    Report report = silenceReport(chosen, output().format());
    report.notes = partialNotes(silences);
    succeed(report);
}

} // namespace wardroom
