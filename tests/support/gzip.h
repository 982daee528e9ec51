// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

namespace wardroom {

/// @p data as a server sends it with "Content-Encoding: gzip".
QByteArray gzip(const QByteArray &data);

} // namespace wardroom
