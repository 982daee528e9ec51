// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/dashboards/panel.h"

namespace wardroom {

/// The panels of a dashboard of before Grafana 5 (`rows[]`, panels with `span` of 12, heights such as
/// "250px"), placed on the grid, each row before its panels. Where no row shows its title, is collapsed or
/// repeated, there are no rows here either, only panels.
std::vector<Panel> panelsOfRows(const JsonValue &model);

} // namespace wardroom
