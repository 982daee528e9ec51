// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/incident/incidenttypes.h"
#include "services/incident/timelinelines.h"

namespace wardroom {

/// Title and body of an event from the lines that tell it: a short first paragraph or sentence, and all the text where that is not all.
struct EventText
{
    QString title;
    QString body;
};
/// @p head: what stands behind the time in its own line. @p title is empty where there is no text.
/// @p chat: each line is one of its own, as it was typed.
EventText eventText(const QString &head, const std::vector<PastedLine> &lines, bool chat);

/// Guessed from its words.
Lane guessLane(const QString &text);
/// "Impact:", "Decision:" before a text; none for any other word.
std::optional<Lane> laneLabel(QStringView word);
/// Whether a person's name is unlikely: "Update", "Root cause", "Impact" and their kin before a colon.
bool isLabel(QStringView word);

bool isTimelineHeading(const QString &text);
/// The heading of another part of a post-mortem, whatever its level.
bool isOtherHeading(const QString &text);
/// "All times in CET", "時間均為台北時間".
bool speaksOfTimes(const QString &text);

} // namespace wardroom
