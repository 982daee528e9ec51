// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace wardroom {

/// Words of mainland usage, in traditional characters: wrong in zh_TW.
QStringList mainlandWords();
/// Words of Taiwan's usage, in simplified characters: wrong in zh_CN.
QStringList taiwanWords();
/// Characters that exist in simplified script only, of those that an interface is likely to hold.
QString simplifiedCharacters();
/// The same characters in traditional script, as far as simplified script does not have them too.
QString traditionalCharacters();

} // namespace wardroom
