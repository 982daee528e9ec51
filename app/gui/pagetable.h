// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pagespec.h"

#include <QtCore/QList>

namespace wardroom {

class AppContext;

/// The pages of a window, in the order of the rail. A new page is one entry here.
QList<PageSpec> pageTable(AppContext &context);

} // namespace wardroom
