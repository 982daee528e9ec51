// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/journal.h"

#include "services/store/backups.h"
#include "services/store/journalprivate.h"
#include "services/store/merging.h"
#include "services/store/recovery.h"
#include "services/store/reversal.h"
#include "services/store/searching.h"
#include "services/store/uuid7.h"
#include "services/store/verification.h"

#include <QtCore/QFileInfo>

namespace wardroom {

Journal::Private::Private(OpenedStore opened, const Options &given, const Clock &now)
    : options(given)
    , wallClock(now)
    , store(std::move(opened))
    , clock(now)
    , operations(*store.database)
    , records(*store.database)
    , search(*store.database)
    , evidence(*store.database)
    , undoLog(*store.database, store.device)
{
}

Journal::Private::~Private()
{
    if (store.lock && store.database->isDamaged())
        store.lock->wantCheck();
}

Result<void> Journal::Private::catchUp()
{
    const auto latest = operations.latest();
    if (!latest)
        return failure(latest.error());
    clock.witness(*latest);
    return {};
}

Result<Receipt> Journal::Private::append(const Change &change, const QUuid &reverts)
{
    Receipt receipt;
    if (change.edits.isEmpty())
        return receipt;
    if (const auto caughtUp = catchUp(); !caughtUp)
        return failure(caughtUp.error());
    receipt.change = makeUuid7(wallClock.nowMs());
    Projection projection(*store.database, store.device, Projection::Start::FromTables);
    for (const Edit &edit : change.edits) {
        if (edit.entity.isEmpty() || edit.entityId.isNull())
            return failure(ErrorKind::Internal, QStringLiteral("an edit of nothing"));
        receipt.time = clock.tick();
        Operation operation{makeUuid7(receipt.time.ms()), receipt.time, change.actor.isEmpty() ? options.actor : change.actor,
                            store.device, edit.entity, edit.entityId, receipt.change, reverts, edit.patch, change.automatic};
        const auto added = operations.add(operation);
        const auto taken = added ? projection.take(operation) : failure(added.error());
        if (!taken)
            return failure(taken.error());
    }
    auto touched = projection.flush();
    if (!touched)
        return failure(touched.error());
    receipt.records = std::move(*touched);
    return receipt;
}

Result<Receipt> Journal::Private::revert(const QUuid &incident, bool redo)
{
    return inTransaction<Receipt>([&]() -> Result<Receipt> {
        const auto state = undoLog.state(incident);
        if (!state)
            return failure(state.error());
        const QUuid target = redo ? state->redo : state->undo;
        if (target.isNull())
            return failure(ErrorKind::NotFound, QStringLiteral("there is nothing to %1").arg(redo ? u"redo" : u"undo"));
        const auto reversal = reversalOf(target, operations);
        return reversal ? append(*reversal, target) : failure(reversal.error());
    });
}

Result<std::vector<Record>> Journal::Private::recordsOf(const std::vector<QUuid> &ids)
{
    std::vector<Record> found;
    for (const QUuid &id : ids) {
        auto record = records.find(id);
        if (!record)
            return failure(record.error());
        if (*record)
            found.push_back(std::move((**record).record));
    }
    return found;
}

void Journal::Private::setPageCache(int megabytes)
{
    static_cast<void>(store.database->runOnce(QStringLiteral("PRAGMA cache_size = %1").arg(-megabytes * 1024)));
}

Result<qint64> Journal::Private::rebuild()
{
    const auto cleared = records.clear().and_then([this] { return search.clear(); }).and_then([this] { return undoLog.clear(); });
    if (!cleared)
        return failure(cleared.error());
    Projection projection(*store.database, store.device, Projection::Start::Empty);
    qint64 count = 0;
    Result<void> taken;
    const auto read = operations.each(0, [&](qint64, Result<Operation> operation) {
        taken = operation ? projection.take(*operation) : Result<void>(failure(operation.error()));
        count += taken ? 1 : 0;
        return taken.has_value();
    });
    if (!read || !taken)
        return failure(!read ? read.error() : taken.error());
    const auto flushed = projection.flush();
    if (!flushed)
        return failure(flushed.error());
    return count;
}

// ---- Journal ----

Journal::Journal(std::unique_ptr<Private> parts)
    : d(std::move(parts))
{
}

Journal::~Journal() = default;

Result<std::unique_ptr<Journal>> Journal::Private::make(Result<OpenedStore> opened, const Options &options, const Clock &clock)
{
    if (!opened)
        return failure(opened.error());
    std::unique_ptr<Journal> journal(new Journal(std::make_unique<Private>(std::move(*opened), options, clock)));
    const auto last = journal->d->operations.lastSeq();
    if (!last)
        return failure(last.error());
    journal->d->lastSeq = *last;
    return journal;
}

Result<std::unique_ptr<Journal>> Journal::Private::recover(std::unique_ptr<StoreLock> lock, const Options &options,
                                                           const Clock &clock)
{
    Recovery recovery(options, clock);
    if (const auto aside = recovery.setAside(); !aside)
        return failure(aside.error());
    auto journal = make(Opening(options, clock, std::move(lock)).run(), options, clock);
    if (!journal)
        return journal;
    if (const auto salvaged = recovery.salvage(**journal); !salvaged)
        return failure(salvaged.error());
    (*journal)->d->store.notices += recovery.notices();
    return journal;
}

Result<std::unique_ptr<Journal>> Journal::open(const Options &options, const Clock &clock)
{
    Opening opening(options, clock);
    auto opened = opening.run();
    if (opened || !opening.isDamaged() || options.readOnly || !Recovery::mayReplace(options))
        return Private::make(std::move(opened), options, clock);
    if (!opening.isAlone())
        return failure(ErrorKind::Storage, opened.error().detail
                           + QStringLiteral("; it is restored when Wardroom is started and no other has it open"));
    return Private::recover(opening.takeLock(), options, clock);
}

QStringList Journal::notices() const { return d->store.notices; }

QUuid Journal::device() const { return d->store.device; }

void Journal::setActor(const QString &actor) { d->options.actor = actor; }

Result<Receipt> Journal::append(const Change &change)
{
    return d->inTransaction<Receipt>([&] { return d->append(change); });
}

Result<Receipt> Journal::write(const std::function<Result<Change>(Journal &)> &make)
{
    return d->inTransaction<Receipt>([&]() -> Result<Receipt> {
        const auto change = make(*this);
        return change ? d->append(*change) : failure(change.error());
    });
}

Result<void> Journal::put(const Blob &blob)
{
    const auto added = d->evidence.put(blob);
    return added ? Result<void>() : failure(added.error());
}

Result<Receipt> Journal::undo(const QUuid &incident) { return d->revert(incident, false); }

Result<Receipt> Journal::redo(const QUuid &incident) { return d->revert(incident, true); }

Result<std::vector<Record>> Journal::recordsOf(const QUuid &incident) { return d->records.ofIncident(incident); }

Result<std::vector<Record>> Journal::recordsOfKind(const QString &entity) { return d->records.ofKind(entity); }

Result<std::optional<Record>> Journal::record(const QUuid &id)
{
    const auto found = d->records.find(id);
    if (!found)
        return failure(found.error());
    return *found ? std::optional<Record>((**found).record) : std::nullopt;
}

Result<std::vector<Operation>> Journal::history(const QUuid &entityId) { return d->operations.ofEntity(entityId); }

Result<UndoState> Journal::undoState(const QUuid &incident) { return d->undoLog.state(incident); }

Result<Blob> Journal::blob(const QByteArray &sha256) { return d->evidence.find(sha256); }

Result<std::vector<SearchHit>> Journal::search(const QString &text, int limit)
{
    return Searching(d->search, d->records).find(text, limit);
}

Result<std::vector<Record>> Journal::takeChanges()
{
    const auto touched = d->operations.touchedAfter(d->lastSeq);
    if (!touched)
        return failure(touched.error());
    auto records = d->recordsOf(touched->entities);
    if (records)
        d->lastSeq = touched->lastSeq;
    return records;
}

Result<Bundle> Journal::bundle(const QList<QUuid> &incidents)
{
    return Merging(*d->store.database, d->store.device, d->wallClock).bundle(incidents);
}

Result<MergeReport> Journal::merge(const Bundle &bundle)
{
    Merging merging(*d->store.database, d->store.device, d->wallClock);
    return d->inTransaction<MergeReport>([&] { return merging.merge(bundle); });
}

Result<VerifyReport> Journal::verify() { return Verification(*d->store.database, d->store.writable).run(); }

Result<qint64> Journal::rebuild()
{
    // Room for what is written in one go; else pages would go to the disk more than once.
    d->setPageCache(128);
    auto count = d->inTransaction<qint64>([&] { return d->rebuild(); });
    d->setPageCache(Opening::PageCacheMb);
    return count;
}

Result<QString> Journal::backup()
{
    // With a connection of its own, which sees the file as it is on the disk and not what this one remembers of it.
    const auto database = Database::open(d->options.file, Database::Access::ReadWrite);
    if (!database)
        return failure(database.error());
    return Backups(d->options.file, d->options.backups).makeDaily(**database, d->wallClock.nowMs());
}

} // namespace wardroom
