// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/incident/incidentdesk.h"

#include "services/incident/incidentnames.h"
#include "services/store/uuid7.h"

#include <algorithm>

namespace wardroom {

namespace {

bool isNewer(const Incident &a, const Incident &b)
{
    return a.declaredMs != b.declaredMs ? a.declaredMs > b.declaredMs : b.id < a.id;
}

bool isNewerPin(const Pin &a, const Pin &b)
{
    return a.frozenMs != b.frozenMs ? a.frozenMs > b.frozenMs : b.id < a.id;
}

} // namespace

IncidentDesk::IncidentDesk(Store &store, const Clock &clock, std::function<QString()> actor, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_actor(std::move(actor))
{
    connect(&m_store, &Store::changed, this, &IncidentDesk::take);
    load();
}

IncidentDesk::~IncidentDesk() = default;

EditContext IncidentDesk::context() const
{
    return {m_clock.nowMs(), m_actor ? m_actor() : QString()};
}

const Incident *IncidentDesk::find(const QUuid &id) const
{
    const auto row = m_rows.constFind(id);
    return row == m_rows.cend() ? nullptr : &m_incidents[*row];
}

void IncidentDesk::setCurrent(const QUuid &id)
{
    m_noneChosen = id.isNull();
    if (m_current == id)
        return;
    m_current = id;
    Q_EMIT currentChanged();
}

IncidentDesk::Lists IncidentDesk::listsOf(const std::vector<Record> &incidents, const std::vector<Record> &pins)
{
    Lists lists;
    for (const Record &record : incidents) {
        if (isThere(record))
            lists.incidents.push_back(incidentOf(record));
    }
    giveSuffixes(lists.incidents);
    std::sort(lists.incidents.begin(), lists.incidents.end(), &isNewer);
    for (const Record &record : pins) {
        if (isThere(record) && record.incident().isNull())
            lists.tray.push_back(pinOf(record));
    }
    std::sort(lists.tray.begin(), lists.tray.end(), &isNewerPin);
    return lists;
}

void IncidentDesk::load()
{
    m_loading = m_store.run(
        this,
        [](Journal &journal) -> Result<Lists> {
            const auto incidents = journal.recordsOfKind(IncidentEntity);
            if (!incidents)
                return failure(incidents.error());
            const auto pins = journal.recordsOfKind(PinEntity);
            if (!pins)
                return failure(pins.error());
            return listsOf(*incidents, *pins);
        },
        [this](Result<Lists> lists) { show(std::move(lists)); });
}

void IncidentDesk::show(Result<Lists> lists)
{
    m_hasLoaded = true;
    if (lists) {
        m_incidents = std::move(lists->incidents);
        m_tray = std::move(lists->tray);
        for (std::size_t row = 0; row < m_incidents.size(); ++row)
            m_rows.insert(m_incidents[row].id, row);
    } else {
        m_problem = lists.error();
    }
    const std::vector<Record> waiting = std::exchange(m_waiting, {});
    takeIncidents(waiting);
    takeTray(waiting);
    for (const auto &weak : std::as_const(m_files)) {
        if (const auto file = weak.lock())
            file->setSuffix(suffixOf(file->id()));
    }
    Q_EMIT listChanged();
    Q_EMIT trayChanged();
    settleCurrent();
}

void IncidentDesk::take(const std::vector<Record> &records)
{
    // The list that is on its way may be older than these, or newer: they wait, and what counts comes last.
    if (!m_hasLoaded)
        m_waiting.insert(m_waiting.end(), records.begin(), records.end());
    const bool list = m_hasLoaded && takeIncidents(records);
    const bool tray = m_hasLoaded && takeTray(records);
    takeFiles(records);
    if (list)
        Q_EMIT listChanged();
    if (tray)
        Q_EMIT trayChanged();
    if (list)
        settleCurrent();
}

bool IncidentDesk::takeIncidents(const std::vector<Record> &records)
{
    bool differs = false;
    bool closed = false; // the current one was
    for (const Record &record : records) {
        if (record.entity != IncidentEntity)
            continue;
        const auto at = std::find_if(m_incidents.begin(), m_incidents.end(), [&](const Incident &i) { return i.id == record.id; });
        if (!isThere(record)) {
            if (at == m_incidents.end())
                continue;
            m_incidents.erase(at);
        } else if (Incident incident = incidentOf(record); at == m_incidents.end()) {
            m_incidents.push_back(std::move(incident));
        } else {
            incident.suffix = at->suffix;
            if (incident == *at)
                continue;
            closed = closed || (incident.id == m_current && incident.status == IncidentStatus::Closed && at->status != incident.status);
            *at = std::move(incident);
        }
        differs = true;
    }
    if (!differs)
        return false;
    giveSuffixes(m_incidents);
    std::sort(m_incidents.begin(), m_incidents.end(), &isNewer);
    m_rows.clear();
    for (std::size_t row = 0; row < m_incidents.size(); ++row)
        m_rows.insert(m_incidents[row].id, row);
    if (closed) {
        setCurrent({});
        m_noneChosen = false;
    }
    return true;
}

bool IncidentDesk::takeTray(const std::vector<Record> &records)
{
    bool differs = false;
    for (const Record &record : records) {
        if (record.entity != PinEntity)
            continue;
        const auto at = std::find_if(m_tray.begin(), m_tray.end(), [&](const Pin &pin) { return pin.id == record.id; });
        const bool wanted = isThere(record) && record.incident().isNull();
        if (!wanted && at == m_tray.end())
            continue;
        differs = true;
        if (!wanted)
            m_tray.erase(at);
        else if (at == m_tray.end())
            m_tray.push_back(pinOf(record));
        else
            *at = pinOf(record);
    }
    if (differs)
        std::sort(m_tray.begin(), m_tray.end(), &isNewerPin);
    return differs;
}

std::vector<Record> IncidentDesk::recordsFor(const IncidentFile &file, const std::vector<Record> &records)
{
    // Looking for what has moved away costs a search: in a large merge it is left to those that belong nowhere now.
    const bool few = records.size() < 64;
    std::vector<Record> own;
    for (const Record &record : records) {
        const QUuid incident = record.incident();
        if (incident == file.id() || ((few || incident.isNull()) && file.holds(record.id)))
            own.push_back(record);
    }
    return own;
}

void IncidentDesk::takeFiles(const std::vector<Record> &records)
{
    // Held while signals go out: a slot may let go of the last other holder.
    std::vector<std::shared_ptr<IncidentFile>> open;
    for (auto it = m_files.begin(); it != m_files.end();) {
        if (auto file = it->lock()) {
            open.push_back(std::move(file));
            ++it;
        } else {
            it = m_files.erase(it);
        }
    }
    for (const auto &file : open) {
        if (const std::vector<Record> own = recordsFor(*file, records); !own.empty()) {
            file->take(own);
            loadUndoState(file.get());
        }
        file->setSuffix(suffixOf(file->id()));
    }
}

QString IncidentDesk::suffixOf(const QUuid &id) const
{
    const Incident *incident = find(id);
    return incident ? incident->suffix : QString();
}

void IncidentDesk::settleCurrent()
{
    QUuid current = find(m_current) ? m_current : QUuid();
    if (current.isNull() && !m_noneChosen) {
        const auto isOpen = [](const Incident &incident) { return incident.isOpen(); };
        if (std::count_if(m_incidents.begin(), m_incidents.end(), isOpen) == 1)
            current = std::find_if(m_incidents.begin(), m_incidents.end(), isOpen)->id;
    }
    if (current == m_current)
        return;
    m_current = current;
    Q_EMIT currentChanged();
}

std::shared_ptr<IncidentFile> IncidentDesk::open(const QUuid &id)
{
    if (const auto known = m_files.value(id).lock())
        return known;
    const std::shared_ptr<IncidentFile> file(new IncidentFile(id));
    m_files.insert(id, file);
    loadFile(file);
    return file;
}

void IncidentDesk::loadFile(const std::shared_ptr<IncidentFile> &file)
{
    IncidentFile *raw = file.get();
    raw->m_loading = m_store.run(
        raw,
        [id = file->id()](Journal &journal) -> Result<IncidentContent> {
            const auto records = journal.recordsOf(id);
            if (!records)
                return failure(records.error());
            IncidentContent content = contentOf(*records);
            if (content.incident.id.isNull())
                return failure(ErrorKind::NotFound, QStringLiteral("there is no such incident"));
            return content;
        },
        [desk = QPointer(this), raw](Result<IncidentContent> content) {
            if (content && desk)
                content->incident.suffix = desk->suffixOf(raw->id());
            raw->show(std::move(content));
        });
    loadUndoState(raw);
}

void IncidentDesk::loadUndoState(IncidentFile *file)
{
    if (file->m_undoLoading.isActive()) {
        file->m_undoStale = true;
        return;
    }
    file->m_undoStale = false;
    file->m_undoLoading = m_store.run(
        file, [id = file->id()](Journal &journal) { return journal.undoState(id); },
        [desk = QPointer(this), file](Result<UndoState> state) {
            const UndoState now = state.value_or(UndoState{});
            const bool differs = now.undo != file->m_undo.undo || now.redo != file->m_undo.redo;
            file->m_undo = now;
            if (file->m_undoStale && desk)
                QMetaObject::invokeMethod(desk, [desk, file = QPointer(file)] {
                    if (desk && file)
                        desk->loadUndoState(file);
                }, Qt::QueuedConnection);
            if (differs)
                Q_EMIT file->undoStateChanged();
        });
}

RequestHandle IncidentDesk::declare(const IncidentDraft &draft, QObject *guard, std::function<void(Result<QUuid>)> callback)
{
    auto [handle, completion] = makeRequest<QUuid>(guard, std::move(callback));
    const EditContext now = context();
    const QUuid id = makeUuid7(now.nowMs);
    begin();
    keep(m_store.write(declareIncident(id, draft, now), this, [this, id, completion = completion](Result<Receipt> receipt) {
        finish(receipt, true);
        if (receipt)
            setCurrent(id);
        completion.finish(receipt ? Result<QUuid>(id) : failure(receipt.error()));
    }));
    return std::move(handle);
}

RequestHandle IncidentDesk::submit(const Change &change, QObject *guard, std::function<void(Result<Receipt>)> callback)
{
    auto [handle, completion] = makeRequest<Receipt>(guard, std::move(callback));
    if (change.edits.isEmpty()) {
        completion.finish(Receipt{});
        return std::move(handle);
    }
    Change signedChange = change;
    if (signedChange.actor.isEmpty())
        signedChange.actor = context().actor;
    begin();
    keep(m_store.append(signedChange, this, [this, completion = completion](Result<Receipt> receipt) {
        finish(receipt, true);
        completion.finish(std::move(receipt));
    }));
    return std::move(handle);
}

void IncidentDesk::submit(const Change &change)
{
    if (change.edits.isEmpty())
        return;
    Change signedChange = change;
    if (signedChange.actor.isEmpty())
        signedChange.actor = context().actor;
    begin();
    keep(m_store.append(signedChange, this, [this](const Result<Receipt> &receipt) { finish(receipt, false); }));
}

void IncidentDesk::undo(const QUuid &incident)
{
    begin();
    keep(m_store.undo(incident, this, [this](const Result<Receipt> &receipt) { finish(receipt, false); }));
}

void IncidentDesk::redo(const QUuid &incident)
{
    begin();
    keep(m_store.redo(incident, this, [this](const Result<Receipt> &receipt) { finish(receipt, false); }));
}

void IncidentDesk::keep(RequestHandle request)
{
    std::erase_if(m_requests, [](const RequestHandle &old) { return !old.isActive(); });
    m_requests.push_back(std::move(request));
}

void IncidentDesk::begin()
{
    ++m_pending;
    Q_EMIT savedChanged();
}

/// @p told: somebody waits for the result and is told of a failure.
void IncidentDesk::finish(const Result<Receipt> &receipt, bool told)
{
    --m_pending;
    if (receipt)
        m_savedMs = m_clock.nowMs();
    Q_EMIT savedChanged();
    if (!receipt && !told)
        Q_EMIT failed(receipt.error());
}

} // namespace wardroom
