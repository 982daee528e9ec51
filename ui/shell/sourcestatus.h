// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/connections/sourcemonitor.h"
#include "ui/common/marks.h"

#include <QtCore/QCoreApplication>

namespace wardroom {

class Formatter;

/// A source's health in the words of the status line.
struct SourceStatus
{
    Q_DECLARE_TR_FUNCTIONS(SourceStatus)
public:
    StateMark mark = StateMark::Unknown;
    QString word; ///< in the mark's colour: what is not as it should be; empty where all is well
    QString age; ///< muted: since the last answer; empty: none yet
    QString toolTip; ///< the whole story, plain text

    static SourceStatus of(SourceKind kind, const SourceHealth &health, const Formatter &format, qint64 nowMs);
    static QString name(SourceKind kind);
    friend bool operator==(const SourceStatus &, const SourceStatus &) = default;
};

} // namespace wardroom
