// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/result.h"
#include "services/store/record.h"

#include <functional>
#include <memory>
#include <vector>

namespace wardroom {

/// Content-addressed and immutable: a chart's data, log lines, a file.
struct Blob
{
    QByteArray sha256; ///< of data, 32 bytes
    QByteArray data; ///< as it was given, not compressed
};

/// What an append has made of a change.
struct Receipt
{
    QUuid change;
    HybridTime time; ///< of its last operation
    std::vector<Record> records; ///< those it touched, as they are now
};

/// What can be taken back and brought again, in one incident, on this device.
struct UndoState
{
    QUuid undo; ///< the change that undo() takes back; null: nothing
    QUuid redo;
};

struct SearchHit
{
    QUuid incident; ///< null: none
    QString entity;
    QUuid id;
    QString excerpt; ///< of the text around the first match, plain
};

struct MergeReport
{
    int operations = 0; ///< in the file
    int added = 0; ///< that were not known here
    int blobs = 0;
    qint64 clockAheadMs = 0; ///< how far the newest operation is ahead of this computer's clock; 0: it is not
    std::vector<Record> records; ///< changed by it
};

/// Operations and evidence on their way from one store to another; what a `.wardroom` file holds.
struct Bundle
{
    std::vector<Operation> operations;
    std::vector<Blob> blobs;
};

struct VerifyReport
{
    qint64 operations = 0;
    qint64 records = 0;
    qint64 blobs = 0;
    QStringList problems; ///< plain English, one a line; empty: all is well
};

/// The store of incidents: one append-only table of operations, evidence beside it, and projections that screens read
/// (`design.md`, "the journal"). One SQLite file; several processes may have it open. Used by one thread at a time: the
/// command line uses it directly, the window through Store.
///
/// What append(), write(), undo(), redo() and merge() have answered is on the disk. Errors are ErrorKind::Storage unless said
/// otherwise.
class Journal
{
public:
    struct Options
    {
        QString file; ///< made if it is not there, mode 0600; its folder, too
        QString backups; ///< folder of the daily copies; empty: "backups" beside the file
        QString actor; ///< who writes, where a change does not say
        bool readOnly = false;
    };
    /// Migrates after a backup; a file of a newer program is refused untouched. A damaged file is set aside and restored
    /// from the last backup and what can be read; notices() then says so.
    static Result<std::unique_ptr<Journal>> open(const Options &options, const Clock &clock);
    ~Journal();

    /// What happened at the opening that a person should know, in plain English with what was done.
    QStringList notices() const;
    QUuid device() const;
    void setActor(const QString &actor);

    // Writing
    Result<Receipt> append(const Change &change);
    /// Decides and writes in one transaction that no other process comes between. A failure of @p make is handed on and
    /// nothing is written.
    Result<Receipt> write(const std::function<Result<Change>(Journal &)> &make);
    Result<void> put(const Blob &blob);
    /// Takes back the newest change of this device in that incident that is not taken back yet: sets each field to what it
    /// was, except where somebody has written since. NotFound where there is none.
    Result<Receipt> undo(const QUuid &incident);
    Result<Receipt> redo(const QUuid &incident);

    // Reading
    Result<std::vector<Record>> recordsOf(const QUuid &incident); ///< all of one incident, itself included, deleted ones not
    Result<std::vector<Record>> recordsOfKind(const QString &entity); ///< of all incidents, deleted ones not
    Result<std::optional<Record>> record(const QUuid &id); ///< also a deleted one
    Result<std::vector<Operation>> history(const QUuid &entityId); ///< its operations, oldest first
    Result<UndoState> undoState(const QUuid &incident);
    Result<Blob> blob(const QByteArray &sha256); ///< NotFound; Storage where it does not match its hash
    /// Every word of @p text must occur, anywhere in a word, in any script; newest first.
    Result<std::vector<SearchHit>> search(const QString &text, int limit = 200);
    /// Records that other processes (or this one) have changed since the last call.
    Result<std::vector<Record>> takeChanges();

    // Sharing and keeping
    Result<Bundle> bundle(const QList<QUuid> &incidents); ///< empty: everything
    Result<MergeReport> merge(const Bundle &bundle);
    Result<VerifyReport> verify();
    Result<qint64> rebuild(); ///< makes the projections anew from the operations; their count
    Result<QString> backup(); ///< the copy's path; daily ones older than the 14th are removed

private:
    struct Private;
    explicit Journal(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace wardroom
