// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/store/journal.h"
#include "services/store/operationtable.h"
#include "services/store/recordtable.h"

namespace wardroom {

/// Reads all there is and holds it against each other: the file's structure, each operation, records against a fresh fold of
/// them, evidence against its hash, the search index against the records.
class Verification
{
public:
    /// @p writable: the index' own check, which needs to write, is made, too.
    Verification(Database &database, bool writable);
    Result<VerifyReport> run();

private:
    Result<void> checkFile();
    Result<void> foldOperations();
    Result<void> checkRecords();
    Result<void> checkEvidence();
    Result<void> checkIndex();
    void problem(const QString &text);

    Database &m_database;
    bool m_writable;
    VerifyReport m_report;
    QHash<QUuid, Record> m_folded;
    QHash<qint64, QString> m_texts; ///< what the index should have, by number
};

} // namespace wardroom
