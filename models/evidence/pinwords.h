// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/evidence/pindraft.h"
#include "services/render/format.h"

#include <QtCore/QCoreApplication>

namespace wardroom {

/// What a pin says of itself, in the user's language.
class PinWords
{
    Q_DECLARE_TR_FUNCTIONS(wardroom::PinWords)
public:
    static QString kind(PinKind kind);
    /// "432 points", "12 lines", "1 row", "340 KB"; empty where there is nothing to count.
    static QString count(PinKind kind, qint64 count);
    /// "prom-1, 22:34–22:46, step 5 s, 432 points"
    static QString origin(const Pin &pin, const Formatter &format);
    /// "Frozen at 22:46:03"; what was done to the data follows.
    static QString frozen(const Pin &pin, const Formatter &format);
    /// "first 1,200 of 30,000": lines or rows that were left out; empty: none, or a chart, which keeps its extremes.
    static QString thinning(const Pin &pin);
    /// "9f3c 04be … 71a1"
    static QString shortHash(const QByteArray &sha256);
    /// The hash in full, for the clipboard.
    static QString hash(const QByteArray &sha256) { return QString::fromLatin1(sha256.toHex()); }
};

} // namespace wardroom
