// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/keytopic.h"

namespace wardroom {

/// What the pages answer to besides the window's actions, which help lists by itself. In the current language.
QList<KeyTopic> keyTopics();

} // namespace wardroom
