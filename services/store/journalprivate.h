// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/store/evidencetable.h"
#include "services/store/journal.h"
#include "services/store/opening.h"
#include "services/store/operationtable.h"
#include "services/store/projection.h"

namespace wardroom {

/// The parts that a journal is made of.
struct Journal::Private
{
    Private(OpenedStore opened, const Options &given, const Clock &now);
    ~Private();

    static Result<std::unique_ptr<Journal>> make(Result<OpenedStore> opened, const Options &options, const Clock &clock);
    /// Of a damaged store that nobody else has open.
    static Result<std::unique_ptr<Journal>> recover(std::unique_ptr<StoreLock> lock, const Options &options, const Clock &clock);

    /// Runs @p work in a transaction and commits what it has done.
    template <typename T> Result<T> inTransaction(const std::function<Result<T>()> &work)
    {
        Transaction transaction(*store.database);
        if (const auto begun = transaction.begin(); !begun)
            return failure(begun.error());
        auto result = work();
        if (!result)
            return result;
        if (const auto done = transaction.commit(); !done)
            return failure(done.error());
        return result;
    }
    /// The next moment, after all that is in the table; within a transaction.
    Result<void> catchUp();
    Result<Receipt> append(const Change &change, const QUuid &reverts = {});
    Result<Receipt> revert(const QUuid &incident, bool redo);
    Result<std::vector<Record>> recordsOf(const std::vector<QUuid> &ids);
    Result<qint64> rebuild();
    void setPageCache(int megabytes);

    Options options;
    const Clock &wallClock;
    OpenedStore store;
    HybridClock clock;
    OperationTable operations;
    RecordTable records;
    SearchIndex search;
    EvidenceTable evidence;
    UndoLog undoLog;
    qint64 lastSeq = 0; ///< up to here takeChanges() has told
};

} // namespace wardroom
