// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/result.h"
#include "services/incident/incidenttypes.h"
#include "services/store/operation.h"

namespace wardroom {

class Journal;

/// "INC-2026-017": year and running number, none where @p number is not of that form.
struct NumberParts
{
    int year = 0;
    int running = 0;
};
std::optional<NumberParts> numberParts(const QString &number);
QString incidentNumber(int year, int running);

/// The next free number of @p year and the edit that keeps it from being given again. Within one Journal::write().
struct GivenNumber
{
    QString number;
    Edit edit;
};
Result<GivenNumber> takeNumber(Journal &journal, int year);

} // namespace wardroom
