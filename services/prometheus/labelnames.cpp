// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/prometheus/labelnames.h"

#include <algorithm>

namespace wardroom {

namespace {

/// A character that names could always have; digits not in front.
bool isOldCharacter(char32_t c, bool first)
{
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || c == U'_' || c == U':'
        || (!first && c >= U'0' && c <= U'9');
}

bool isOldName(const QList<uint> &name)
{
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (!isOldCharacter(name[i], i == 0))
            return false;
    }
    return !name.isEmpty();
}

} // namespace

QString escapedLabelName(const QString &name)
{
    const QList<uint> characters = name.toUcs4();
    if (isOldName(characters))
        return name;
    QString escaped = QStringLiteral("U__");
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const char32_t c = characters[i];
        if (c == U'_')
            escaped += QStringLiteral("__");
        else if (isOldCharacter(c, i == 0))
            escaped += QChar(static_cast<char16_t>(c));
        else
            escaped += QStringLiteral("_%1_").arg(static_cast<uint>(c), 0, 16);
    }
    return escaped;
}

} // namespace wardroom
