// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/migrations.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

#include <algorithm>

// Outside of any namespace, as the macro declares a function there.
static void initResource()
{
    Q_INIT_RESOURCE(sql);
}

namespace wardroom {

namespace {

QString &folderForTests()
{
    static QString folder;
    return folder;
}

QDir folder()
{
    initResource();
    return QDir(folderForTests().isEmpty() ? QStringLiteral(":/sql") : folderForTests());
}

QStringList scripts()
{
    return folder().entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

int numberOf(const QString &script)
{
    return script.section(u'_', 0, 0).toInt();
}

/// Statements stand apart by empty lines: a trigger has semicolons within.
QStringList statementsOf(const QString &script)
{
    QFile file(folder().filePath(script));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList statements = QString::fromUtf8(file.readAll()).split(QStringLiteral("\n\n"), Qt::SkipEmptyParts);
    const auto isComment = [](const QString &statement) {
        const QStringList lines = statement.split(u'\n', Qt::SkipEmptyParts);
        return std::all_of(lines.begin(), lines.end(), [](const QString &line) { return line.startsWith(QLatin1String("--")); });
    };
    statements.removeIf(isComment);
    return statements;
}

Result<void> applyScript(Database &database, const QString &script)
{
    Transaction transaction(database);
    if (const auto begun = transaction.begin(); !begun)
        return begun;
    // Another process may have been quicker.
    const auto version = Migrations::versionOf(database);
    if (!version)
        return failure(version.error());
    if (*version >= numberOf(script))
        return {};
    for (const QString &statement : statementsOf(script)) {
        if (const auto done = database.runOnce(statement); !done)
            return done;
    }
    if (const auto done = database.runOnce(QStringLiteral("PRAGMA user_version = %1").arg(numberOf(script))); !done)
        return done;
    return transaction.commit();
}

} // namespace

int Migrations::newest()
{
    const QStringList all = scripts();
    return all.isEmpty() ? 0 : numberOf(all.constLast());
}

void Migrations::useFolder(const QString &folder)
{
    folderForTests() = folder;
}

Result<int> Migrations::versionOf(Database &database)
{
    const auto version = database.value(QLatin1String("PRAGMA user_version"));
    if (!version)
        return failure(version.error());
    return version->toInt();
}

Result<void> Migrations::apply(Database &database, int from)
{
    for (const QString &script : scripts()) {
        if (numberOf(script) <= from)
            continue;
        if (const auto done = applyScript(database, script); !done)
            return done;
    }
    return {};
}

} // namespace wardroom
