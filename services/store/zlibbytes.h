// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

#include <optional>

namespace wardroom {

/// Packed quickly rather than small.
QByteArray deflated(const QByteArray &bytes);
/// Exactly @p size bytes; none where it is broken, or does not unpack to just as many. Never takes more memory than that, and
/// none at all where so few packed bytes can not be so many.
std::optional<QByteArray> inflated(const QByteArray &packed, qint64 size);
/// Whether packing is of use: not for pictures and archives, as their beginning shows.
bool isWorthPacking(const QByteArray &bytes);

} // namespace wardroom
