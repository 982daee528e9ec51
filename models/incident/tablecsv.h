// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

class QAbstractItemModel;

namespace wardroom {

/// Head and rows of @p model as shown, for a spreadsheet: RFC 4180, UTF-8 with byte order mark. A text that a spreadsheet would
/// take for a formula gets an apostrophe in front: titles come from other people.
QByteArray tableCsv(const QAbstractItemModel &model);
QString csvCell(const QString &text);

} // namespace wardroom
