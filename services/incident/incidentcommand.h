// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/incident/incidentedits.h"

#include <QtCore/QLocale>

namespace wardroom {

/// What was typed into the war room's entry box: text for the timeline (`14:35 pool enlarged`; a leading time is taken as its
/// time), or a command: `/status investigating`, `/sev 2`, `/role scribe Ana`, `/action text @owner due friday`,
/// `/decision text`, `/impact text`, `/detect text`, `/comms text`, `/update text`, `/can …`, `/done 3`, `/undo`. Names of
/// commands and their values are understood in English and in both Chinese forms (`/status 監控中`).
struct IncidentCommand
{
    enum class Kind { AddEvent, Status, Severity, Role, Action, Update, Conditions, Actions, Needs, Check, Milestone, Undo };
    Kind kind = Kind::AddEvent;
    TimelineEvent event; ///< of AddEvent: lane, title, time
    IncidentStatus status = IncidentStatus::Triage;
    Severity severity = Severity::Sev3;
    IncidentRole role = IncidentRole::Scribe;
    Milestone milestone = Milestone::Started;
    qint64 atMs = 0; ///< of Milestone
    QString text; ///< name, update, conditions …; of Role empty: nobody any more ("/role scribe -")
    Audience audience = Audience::Internal; ///< of Update: "/update customers: …"
    ActionItem action;
    int check = 0; ///< counted from 1
};

/// Why it was not understood; `words` are what would have been.
struct CommandProblem
{
    enum class Kind { UnknownCommand, UnknownValue, MissingText, BadTime, NoSuchCheck };
    Kind kind = Kind::UnknownCommand;
    QString given;
    QStringList words;
};

tl::expected<IncidentCommand, CommandProblem> parseCommand(const QString &line, qint64 nowMs, const QTimeZone &zone);
/// What the box offers while @p line is being typed: whole lines, best first; words of @p locale before those of others.
QStringList completeCommand(const QString &line, const IncidentContent &content, const QLocale &locale = QLocale());
/// The change it means; Undo is not a change (see IncidentDesk::undo()) and must be handled before.
tl::expected<Change, RefusalReason> changeFor(const IncidentCommand &command, const IncidentContent &content, const EditContext &context);

} // namespace wardroom
