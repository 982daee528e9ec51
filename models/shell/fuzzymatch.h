// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <optional>

namespace wardroom {

/// How well @p pattern names @p text: all its characters occur in this order, case and spaces aside. Higher is
/// better: starts of words count most, then characters that follow one another, then short texts. Nothing: no match.
std::optional<int> fuzzyScore(QStringView pattern, QStringView text);

} // namespace wardroom
