// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QtCore/QString>

#include <functional>

namespace wardroom {

class MainWindow;
class Page;

/// One entry of the rail. A window builds its page when it is first shown.
struct PageSpec
{
    QString id; ///< "overview": in settings and on the command line
    IconId icon = IconId::Overview;
    std::function<QString()> title; ///< asked again when the language changes
    std::function<Page *(MainWindow &)> create; ///< the window becomes the owner
    bool atBottom = false; ///< of the rail, as the settings are
    bool fillsScreen = false; ///< in full screen nothing of the window stands around it
    bool isHome = false; ///< shown at the first start; where none is, the first page is
};

} // namespace wardroom
