// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/store/record.h"

#include <QtCore/QStringList>

namespace wardroom {

/// What makes upper and lower case, wide and narrow forms the same: both what is indexed and what is looked for.
QString foldedForSearch(const QString &text);
/// Everything in @p record that a person has written or read, folded; empty for a deleted one.
QString searchTextOf(const Record &record);
/// Plain text of @p record around the first of the folded @p words that it has; on one line.
QString excerptOf(const Record &record, const QStringList &words);

} // namespace wardroom
