// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/evidence/pinner.h"

#include "services/core/background.h"
#include "services/evidence/freezing.h"
#include "services/store/uuid7.h"

namespace wardroom {

namespace {

Change changeFor(Pin pin, TimelineEvent event, Lane lane, const EditContext &context)
{
    if (event.incident.isNull())
        return trayPin(std::move(pin), context);
    if (event.id.isNull())
        event.lane = lane;
    return addPin(std::move(pin), std::move(event), context);
}

} // namespace

Pinner::Pinner(IncidentDesk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

qint64 Pinner::estimatedBytes(const PinDraft &draft)
{
    return wardroom::estimatedBytes(draft.data);
}

qint64 Pinner::countOf(const FrozenData &data)
{
    return wardroom::countOf(data);
}

bool Pinner::canThin(const PinDraft &draft)
{
    return !std::holds_alternative<FrozenFile>(draft.data) && !std::holds_alternative<FrozenAlert>(draft.data);
}

RequestHandle Pinner::pin(const PinDraft &draft, Size size, TimelineEvent event, QObject *guard,
                          std::function<void(Result<Pin>)> callback)
{
    auto [handle, completion] = makeRequest<Pin>(guard, std::move(callback));
    // Where it goes is decided when the key is pressed, not when the data is ready.
    if (event.incident.isNull())
        event.incident = m_desk.current();
    const EditContext context = m_desk.context();
    PinDraft stamped = draft;
    if (stamped.pin.id.isNull())
        stamped.pin.id = makeUuid7(context.nowMs);
    stamped.pin.frozenMs = context.nowMs;
    stamped.pin.actor = context.actor;

    const FreezeOptions options{m_masking, size == Size::Thinned ? m_mostBytes : 0};
    const QPointer<Pinner> self(this);
    const QPointer<QObject> waiting(guard);
    auto write = [self, waiting, event = std::move(event), lane = draft.lane, context](Frozen frozen, Completion<Pin> done) {
        if (!self || !waiting)
            return;
        const Blob blob{frozen.pin.sha256, std::move(frozen.data)};
        // The blob is on the disk before anything points to it.
        auto put = [blob](Journal &journal) -> Result<Pin> {
            if (const auto stored = journal.put(blob); !stored)
                return failure(stored.error());
            return Pin();
        };
        auto file = [self, waiting, event, lane, context, pin = std::move(frozen.pin)](const Pin &, Completion<Pin> end) {
            if (self && waiting)
                end.setStage(self->file(pin, changeFor(pin, event, lane, context), waiting, end));
        };
        done.setStage(self->m_desk.store().run(waiting, std::move(put), orFail<Pin>(done, std::move(file))));
    };
    completion.setStage(runInBackground(
        guard, [stamped = std::move(stamped), options](const CancelToken &) -> Result<Frozen> { return frozen(stamped, options); },
        orFail<Frozen>(completion, std::move(write))));
    return std::move(handle);
}

RequestHandle Pinner::file(Pin pin, const Change &change, QObject *guard, Completion<Pin> completion)
{
    for (const Edit &edit : change.edits) { // what it was filed as, so that the answer says so
        if (edit.entityId != pin.id)
            continue;
        Record record;
        record.id = edit.entityId;
        record.entity = edit.entity;
        record.fields = edit.patch;
        pin = pinOf(record);
    }
    return m_desk.submit(change, guard, orFail<Receipt>(completion, [pin](const Receipt &, const Completion<Pin> &end) { end.finish(pin); }));
}

RequestHandle Pinner::thaw(const Pin &pin, QObject *guard, std::function<void(Result<FrozenData>)> callback)
{
    auto [handle, completion] = makeRequest<FrozenData>(guard, std::move(callback));
    const QPointer<QObject> waiting(guard);
    auto read = [waiting, pin](Blob blob, Completion<FrozenData> done) {
        if (!waiting)
            return;
        done.setStage(runInBackground(
            waiting.data(), [pin, blob = std::move(blob)](const CancelToken &) { return thawed(pin, blob.data); },
            [done](Result<FrozenData> result) { done.finish(std::move(result)); }));
    };
    auto fetch = [sha256 = pin.sha256](Journal &journal) { return journal.blob(sha256); };
    completion.setStage(m_desk.store().run(guard, std::move(fetch), orFail<Blob>(completion, std::move(read))));
    return std::move(handle);
}

} // namespace wardroom
