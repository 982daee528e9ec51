// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace wardroom {

/// Makes whole lines into comments, or back where all of them are: "# " goes to the indentation that they
/// share. Empty lines stay as they are. A pure function; as many lines come back.
QStringList withCommentToggled(const QStringList &lines);

} // namespace wardroom
