// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

namespace wardroom {

/// Keys and gestures of one place, as help shows them. Texts of the current language.
struct KeyTopic
{
    struct Line
    {
        QString keys; ///< "Shift+drag"
        QString does;
    };
    QString title;
    QList<Line> lines;
};

} // namespace wardroom
