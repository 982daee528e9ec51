// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/store/journal.h"

namespace wardroom {

/// The `.wardroom` file: operations and evidence of one incident or of many, compressed, signed by hash.
///
/// Reading refuses, with a reason and nothing half-read: what is not such a file, one that was cut short, one with a changed
/// byte, one of a later version, one that unpacks to more than it says or to more than MostBytes.
inline constexpr qint64 MostBytes = 2LL << 30;

Result<void> writeBundle(const QString &path, const Bundle &bundle);
Result<Bundle> readBundle(const QString &path);
QByteArray encodeBundle(const Bundle &bundle);
Result<Bundle> decodeBundle(const QByteArray &bytes);

} // namespace wardroom
