// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/dashboards/dashboard.h"
#include "services/render/annotations.h"

namespace wardroom {

/// Whether we have a client to ask this annotation query of the dashboard, and it is on.
bool canAsk(const AnnotationQuery &annotation, const Dashboard &dashboard);

/// A mark where each unbroken run of samples begins, named by the annotation's title or text with labels put in.
std::vector<DeploymentMark> annotationMarks(const SeriesSnapshot &snapshot, const AnnotationQuery &annotation);

} // namespace wardroom
