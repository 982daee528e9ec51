// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"

namespace wardroom {

class Settings;

/// What the settings say about theme, language and text. Where they leave the theme to the system, it is dark if the
/// system's windows are; so ask before the application has a palette of ours.
Appearance::Options appearanceFrom(const Settings &settings);
void storeAppearance(const Appearance::Options &options, Settings &settings);

} // namespace wardroom
