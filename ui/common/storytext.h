// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/incident/incidenttypes.h"
#include "services/render/format.h"

#include <QtCore/QCoreApplication>

namespace wardroom {

/// What the program wrote on a timeline by itself, in the reader's language: from the facts it noted, where it knows them.
class StoryText
{
    Q_DECLARE_TR_FUNCTIONS(wardroom::StoryText)
public:
    /// The title as it is, of an event that a person wrote or whose facts are not understood.
    static QString title(const TimelineEvent &event, const Formatter &format);

private:
    static QString statusTitle(const QStringList &facts);
    static QString roleTitle(const QStringList &facts);
    static QString checkTitle(const QStringList &facts);
    static QString milestoneTitle(const QStringList &facts, const Formatter &format);
};

} // namespace wardroom
