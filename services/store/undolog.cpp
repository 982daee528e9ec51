// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/undolog.h"

#include <algorithm>

namespace wardroom {

namespace {

struct Step
{
    HybridTime time;
    QUuid change;
    QUuid reverts;
};

UndoState walk(const std::vector<Step> &steps)
{
    std::vector<QUuid> undo;
    std::vector<QUuid> redo;
    for (const Step &step : steps) {
        if (step.reverts.isNull()) {
            undo.push_back(step.change);
            redo.clear();
        } else if (!undo.empty() && undo.back() == step.reverts) {
            undo.pop_back();
            redo.push_back(step.change);
        } else if (!redo.empty() && redo.back() == step.reverts) {
            redo.pop_back();
            undo.push_back(step.change);
        }
    }
    return {undo.empty() ? QUuid() : undo.back(), redo.empty() ? QUuid() : redo.back()};
}

} // namespace

Result<void> UndoLog::note(const Operation &operation, const QUuid &before, const QUuid &after)
{
    if (operation.device != m_device)
        return {};
    if (before != after) {
        if (const auto done = add(operation, before); !done)
            return done;
    }
    return add(operation, after);
}

Result<void> UndoLog::add(const Operation &operation, const QUuid &incident)
{
    const auto done = m_database.run(
        QLatin1String("INSERT OR IGNORE INTO undo_step (incident, change_id, hlc, reverts, automatic) VALUES (?, ?, ?, ?, ?)"),
        {incident.toRfc4122(), operation.change.toRfc4122(), operation.time.packed(), uuidValue(operation.reverts),
         operation.automatic ? 1 : 0});
    return done ? Result<void>() : failure(done.error());
}

Result<UndoState> UndoLog::state(const QUuid &incident)
{
    std::vector<Step> steps;
    const auto read = m_database.each(
        QLatin1String("SELECT hlc, change_id, reverts FROM undo_step WHERE incident = ? AND NOT automatic"),
        {incident.toRfc4122()}, [&steps](const Row &row) {
            steps.push_back({HybridTime(row.integer(0)), row.uuid(1), row.uuid(2)});
            return true;
        });
    if (!read)
        return failure(read.error());
    std::sort(steps.begin(), steps.end(), [](const Step &a, const Step &b) { return a.time < b.time; });
    return walk(steps);
}

Result<void> UndoLog::clear()
{
    const auto done = m_database.run(QLatin1String("DELETE FROM undo_step"));
    return done ? Result<void>() : failure(done.error());
}

Result<qint64> UndoLog::count()
{
    const auto count = m_database.value(QLatin1String("SELECT count(*) FROM undo_step"));
    if (!count)
        return failure(count.error());
    return count->toLongLong();
}

} // namespace wardroom
