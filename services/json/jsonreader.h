// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/background.h"
#include "services/json/jsonvalue.h"

namespace wardroom {

/// Arrays and objects within each other; deeper documents are refused, as the reader recurses.
inline constexpr int DeepestJson = 500;

/// Reads a document (RFC 8259; a byte order mark is skipped; of members with one name the last counts).
/// Broken text is ErrorKind::Protocol with "line 3, column 14: …", both counted from 1, columns in
/// characters. Bytes that are not UTF-8 become U+FFFD. Stops with ErrorKind::Cancelled when @p cancel says
/// so.
Result<JsonValue> readJson(const QByteArray &text, const CancelToken &cancel = {});

} // namespace wardroom
