// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/evidence/pindraft.h"

namespace wardroom {

/// Sensitive values in @p text starred: passwords and tokens (as Redactor knows them, and those that have a shape of their
/// own), card numbers, e-mail addresses, phone numbers.
QString masked(const QString &text);

/// The same in all that @p draft holds, in place; true where anything was starred. Files and pictures stay as they are.
bool maskDraft(PinDraft &draft);

} // namespace wardroom
