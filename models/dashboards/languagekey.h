// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/render/format.h"

namespace wardroom {

/// The name of a language in the translations that dashboards carry: "en", "zh_TW", "zh_CN".
QString languageKey(Language language = languageOf());

} // namespace wardroom
