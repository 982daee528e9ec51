// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/evidence/pindraft.h"


#include <optional>


namespace wardroom {

/// A widget whose content can be pinned: what Ctrl+P asks of the widget with the focus, then of those around it, then of the
/// page. Widgets inherit it beside QWidget.
class PinSource
{
public:
    PinSource() = default;
    PinSource(const PinSource &) = delete;
    PinSource &operator=(const PinSource &) = delete;
    virtual ~PinSource() = default;

    /// What is chosen in it, or what it shows; none: nothing that could be pinned now.
    virtual std::optional<PinDraft> pinDraft() const = 0;
};

} // namespace wardroom
