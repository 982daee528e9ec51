// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/guards/tsfile.h"

namespace wardroom {

/// What is wrong with a translation, one sentence a fault: unfinished or vanished, a plural form missing, placeholders or
/// the mnemonic lost, and in Chinese words and characters of the other script, half-width punctuation in sentences, Han
/// and Latin characters without a space between. Empty: nothing.
QStringList faultsOf(const TsMessage &message, const QString &language);

} // namespace wardroom
