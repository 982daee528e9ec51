// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/store/database.h"
#include "services/store/journal.h"

#include <QtCore/QSet>

namespace wardroom {

/// Evidence by the SHA-256 of its data; packed where that is of use. What is there is never written again.
class EvidenceTable
{
public:
    explicit EvidenceTable(Database &database)
        : m_database(database)
    {
    }
    /// True: it was not there.
    Result<bool> put(const Blob &blob);
    Result<Blob> find(const QByteArray &sha256);
    Result<QList<QByteArray>> hashes();
    Result<qint64> count();

private:
    Database &m_database;
};

QByteArray sha256Of(const QByteArray &data);
/// What in @p value reads like a hash, anywhere in it: 64 hexadecimal digits.
void collectHashes(const QJsonValue &value, QSet<QByteArray> &hashes);

} // namespace wardroom
