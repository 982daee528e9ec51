// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/journalcommand.h"

#include "services/core/clock.h"
#include "services/incident/timetext.h"
#include "services/settings/jsonfile.h"
#include "services/settings/settings.h"
#include "services/store/storefile.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QFile>

namespace wardroom {

namespace {

const auto StoreOption = QStringLiteral("store");
const auto ActorOption = QStringLiteral("as");

/// The name that the window's settings hold, else that of the account.
QString usualActor(const CommandContext &context)
{
    const QString file = configurationFile(QStringLiteral("settings.json"));
    if (QFile::exists(file)) {
        const Settings settings(file, context.clock);
        if (const QString name = settings.text(SettingKey::UserName).trimmed(); !name.isEmpty())
            return name;
    }
    const QString user = context.environment.value(QStringLiteral("USER"));
    return user.isEmpty() ? context.environment.value(QStringLiteral("LOGNAME"), QStringLiteral("wardroom-cli")) : user;
}

} // namespace

void JournalCommand::declare(QCommandLineParser &parser) const
{
    parser.addOption({StoreOption, QStringLiteral("The store of incidents (default: that of the window)."), QStringLiteral("FILE")});
    parser.addOption({ActorOption, QStringLiteral("Who does it (default: the name in the settings, else the account's)."),
                      QStringLiteral("NAME")});
}

Result<void> JournalCommand::configure(const QCommandLineParser &parser)
{
    m_file = parser.isSet(StoreOption) ? parser.value(StoreOption) : defaultStoreFile();
    m_actor = parser.isSet(ActorOption) ? parser.value(ActorOption) : usualActor(context());
    if (m_file.isEmpty())
        return wrongUsage(QStringLiteral("--store needs the name of a file"));
    return {};
}

void JournalCommand::start()
{
    Journal::Options options;
    options.file = m_file;
    options.actor = m_actor;
    const auto journal = Journal::open(options, context().clock);
    if (!journal)
        return fail(journal.error());
    for (const QString &notice : (*journal)->notices())
        output().note(notice);
    const auto report = work(**journal);
    if (report)
        succeed(*report);
    else
        fail(report.error());
}

EditContext JournalCommand::now() const
{
    return {context().clock.nowMs(), m_actor};
}

Result<QString> JournalCommand::givenText(const QString &text)
{
    if (text != QLatin1String("-"))
        return text;
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return failure(ErrorKind::Storage, QStringLiteral("standard input can not be read"));
    QString given = QString::fromUtf8(input.readAll());
    if (given.endsWith(u'\n'))
        given.chop(1);
    return given;
}

Result<qint64> JournalCommand::moment(const QString &text, const QTimeZone &zone) const
{
    return parseIncidentTime(text, context().clock.nowMs(), zone);
}

QByteArray JournalCommand::zoneName() const
{
    const QByteArray id = context().zone.id();
    return QTimeZone::isTimeZoneIdAvailable(id) ? id : QByteArray("UTC");
}

} // namespace wardroom
