// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/store.h"

#include "services/core/background.h"
#include "services/store/storeworker.h"

namespace wardroom {

Store::Store(const Journal::Options &options, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_worker(std::make_unique<Worker>(*this, options, clock))
{
}

Store::~Store() = default;

void Store::enqueue(Task task)
{
    m_worker->add(std::move(task));
}

std::shared_ptr<QObject> Store::makeRelay()
{
    return detail::makeRelay();
}

RequestHandle Store::append(const Change &change, QObject *guard, std::function<void(Result<Receipt>)> callback)
{
    return run(guard, [change](Journal &journal) { return journal.append(change); }, std::move(callback));
}

RequestHandle Store::write(std::function<Result<Change>(Journal &)> make, QObject *guard,
                           std::function<void(Result<Receipt>)> callback)
{
    return run(guard, [make = std::move(make)](Journal &journal) { return journal.write(make); }, std::move(callback));
}

RequestHandle Store::undo(const QUuid &incident, QObject *guard, std::function<void(Result<Receipt>)> callback)
{
    return run(guard, [incident](Journal &journal) { return journal.undo(incident); }, std::move(callback));
}

RequestHandle Store::redo(const QUuid &incident, QObject *guard, std::function<void(Result<Receipt>)> callback)
{
    return run(guard, [incident](Journal &journal) { return journal.redo(incident); }, std::move(callback));
}

} // namespace wardroom
