// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/evidence/pindraft.h"

#include <optional>

class QWidget;

namespace wardroom {

/// What Ctrl+P means now: what the widget with the focus offers, else those around it up to @p page; else what lies under
/// the pointer; else the one thing on the page that can be pinned, where there is just one.
std::optional<PinDraft> findPinDraft(const QWidget *focus, const QWidget *underPointer, const QWidget *page);

} // namespace wardroom
