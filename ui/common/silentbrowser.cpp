// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/silentbrowser.h"

#include <QtCore/QRegularExpression>

namespace wardroom {

QString withoutPictures(QString markdown)
{
    static const QRegularExpression picture(QStringLiteral("!\\[([^\\]\\n]*)\\]\\(([^)\\n]*)\\)"));
    return markdown.replace(picture, QStringLiteral("[\\1](\\2)"));
}

} // namespace wardroom
