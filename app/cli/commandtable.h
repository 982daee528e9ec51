// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <memory>
#include <vector>

namespace wardroom {

class Command;
struct CommandContext;

/// A row of the table of commands: a new command is a class and a line here.
struct CommandEntry
{
    QLatin1String name; ///< one word, or two: "connection test"
    QLatin1String arguments; ///< as in the usage line
    QLatin1String summary;
    QLatin1String details; ///< what `--help` adds, such as the form of the JSON
    std::unique_ptr<Command> (*make)(CommandContext &context);
};

const std::vector<CommandEntry> &commandTable();

/// The command that @p words begin with; null where there is none.
const CommandEntry *findCommand(const QStringList &words);

} // namespace wardroom
