// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/prometheus/prometheustypes.h"

namespace wardroom {

/// An answer as text that can be copied: a line a sample, `up{job="shop"} 1 @1700000000.000`; of a matrix a
/// line a series and its samples below it, indented. Numbers keep every digit. After @p mostLines it stops.
struct RawAnswer
{
    QString text;
    qsizetype samplesLeftOut = 0;
};

RawAnswer rawAnswer(const QueryResult &result, int mostLines);

} // namespace wardroom
