// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace wardroom {

/// @p name as it stands in the path of /label/NAME/values. Names of the old alphabet stay; UTF-8 names of
/// Prometheus 3 become `U__…`, where `_` is doubled and any other character is `_HEX_`
/// (https://github.com/prometheus/proposals/blob/main/proposals/2023-08-21-utf8.md, "Text escaping").
QString escapedLabelName(const QString &name);

} // namespace wardroom
