// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/connections/sourcereport.h"
#include "ui/common/marks.h"

#include <QtCore/QCoreApplication>

namespace wardroom {

/// What the test of a source found, in words.
struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(ReportText)
public:
    StateMark mark = StateMark::Ok;
    QString headline; ///< "Prometheus 2.42.0, 12 ms"
    QStringList lines; ///< what is wrong and what to do, clock, features, …

    static ReportText of(const SourceReport &report);
    static QString featureName(Feature feature);
};

} // namespace wardroom
