// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/result.h"

#include <QtCore/QByteArray>

#include <vector>

namespace wardroom {

/// The container of a `.wardroom` file, numbers big-endian:
///
///     "WARDROOM" · version u32 · sections u32 · size of the whole file u64
///     each section: kind u32 · packing u32 (0 none, 1 zlib) · size u64 · packed size u64 · SHA-256 of the content · bytes
///     SHA-256 of all before
///
/// A later version keeps the beginning up to the version, and the end.
struct BundleSection
{
    enum class Kind : quint32 { Operations = 1, Blob = 2 };
    Kind kind = Kind::Blob;
    QByteArray content;
    QByteArray sha256; ///< of content
};

QByteArray packSections(const std::vector<BundleSection> &sections);
Result<std::vector<BundleSection>> unpackSections(const QByteArray &bytes);

} // namespace wardroom
