// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/series/labels.h"

namespace wardroom {

/// A series' name. @p format: a template in which `{{label}}`, blanks allowed, becomes the label's value, and an unknown
/// label nothing; empty or `__auto`: the labels as text. As in Grafana's dashboards (`legendFormat`).
QString legendText(const QString &format, const Labels &labels);
/// The same, or the labels where the series has none of those in the template: a line without a name helps nobody.
QString seriesName(const QString &format, const Labels &labels);

} // namespace wardroom
