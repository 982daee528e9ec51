// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/dashboards/frame.h"
#include "services/dashboards/panel.h"

namespace wardroom {

/// Whether the transformation @p id is applied here.
bool isKnownTransformation(const QString &id);

/// @p frames after all steps, in order; disabled and unknown ones are left out. A pure function. Steps do
/// what Grafana's of the same name do
/// (https://grafana.com/docs/grafana/latest/panels-visualizations/query-transform-data/ transform-data/); one
/// whose options make no sense leaves the frames as they are.
Frames transformed(Frames frames, const std::vector<Transformation> &steps);

} // namespace wardroom
