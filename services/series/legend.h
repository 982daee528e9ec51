// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/series/labels.h"

namespace wardroom {

/// A series' name. @p format: a template in which `{{label}}`, blanks allowed, becomes the label's value, and an unknown
/// label nothing; empty or `__auto`: the labels as text. As in Grafana's dashboards (`legendFormat`).
QString legendText(const QString &format, const Labels &labels);

} // namespace wardroom
