// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

#include <vector>

namespace wardroom {

/// One text of a .ts file.
struct TsMessage
{
    QString context;
    QString source;
    QString comment;
    QString type; ///< of the translation: empty (finished), unfinished, vanished, obsolete
    bool numerus = false;
    QStringList translations; ///< one, or one a plural form
};

struct TsFile
{
    QString language; ///< "zh_TW"
    std::vector<TsMessage> messages;
    QString problem; ///< why it could not be read; empty: it could
};

TsFile parseTs(const QByteArray &xml);
TsFile readTs(const QString &path);

} // namespace wardroom
