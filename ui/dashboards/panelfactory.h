// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/dashboards/panel.h"

namespace wardroom {

class PanelView;
class ViewContext;

/// The view for panels of a kind, from the one table that knows them all; never null: what is not in it is a
/// placeholder. @p context must outlive it.
PanelView *createPanelView(PanelKind kind, ViewContext &context);

} // namespace wardroom
