// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace wardroom {

/// C++ text with its comments blanked out; lines and columns stay where they are.
QString withoutComments(QStringView code);
/// As withoutComments(), and the contents of string and character literals (raw strings too) blanked out.
QString withoutCommentsAndStrings(QStringView code);

} // namespace wardroom
