// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/timelinemodel.h"
#include "services/render/timelinepainter.h"

#include <QtCore/QCoreApplication>

namespace wardroom {

/// How a timeline reads in the interface's language.
class TimelineWords
{
    Q_DECLARE_TR_FUNCTIONS(wardroom::TimelineWords)
public:
    /// Of one cell; column -1: the whole event in a sentence, "14:40 Action: pool enlarged, by Ana, starred".
    static QString cell(const TimelineRow &row, int column, const Formatter &format);
    static QString sentence(const TimelineEvent &event, int pins, const Formatter &format);
    static QString actor(const TimelineEvent &event);
    static QString source(const TimelineEvent &event);
    static TimelineLook look();
    /// Why nothing can be edited, for tooltips.
    static QString readOnly();
    /// Why what was typed is not a time, and what would be.
    static QString badTime(const QString &typed);
};

} // namespace wardroom
