// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/incident/incidentnames.h"

#include <QtCore/QLocale>

namespace wardroom {

/// Commands of the entry box, in the order in which they are offered.
enum class CommandWord {
    Status, Severity, Role, Action, Decision, Update, Done, Impact, Detect, Comms, Can, Conditions, Actions, Needs,
    Started, Detected, Acknowledged, Mitigated, Resolved, Undo,
};
inline constexpr std::size_t CommandWordCount = 20;

QString englishWord(CommandWord command);
/// Its own word or another one (resources/incident/words.json), in any of the three languages; the beginning of one word alone is enough.
std::optional<CommandWord> commandNamed(const QString &word);
QStringList wordsFor(CommandWord command); ///< its own first
/// The same for a person to choose from: those of @p locale first.
QStringList offeredWords(CommandWord command, const QLocale &locale);

std::optional<IncidentStatus> statusNamed(const QString &word);
QStringList wordsFor(IncidentStatus status);
QStringList offeredWords(IncidentStatus status, const QLocale &locale);
std::optional<IncidentRole> roleNamed(const QString &word);
QStringList wordsFor(IncidentRole role);
QStringList offeredWords(IncidentRole role, const QLocale &locale);
/// "2", "sev2", "SEV-2", "S2".
std::optional<Severity> severityNamed(const QString &word);

} // namespace wardroom
