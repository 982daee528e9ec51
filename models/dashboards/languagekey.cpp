// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboards/languagekey.h"

namespace wardroom {

QString languageKey(Language language)
{
    switch (language) {
    case Language::TraditionalChinese:
        return QStringLiteral("zh_TW");
    case Language::SimplifiedChinese:
        return QStringLiteral("zh_CN");
    case Language::English:
        break;
    }
    return QStringLiteral("en");
}

} // namespace wardroom
