// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/merging.h"

#include "services/store/projection.h"

#include <algorithm>

namespace wardroom {

namespace {

/// A clock that is wrong by more than that would leave its mark on all that is written here from then on.
constexpr qint64 MostAheadMs = 400LL * 24 * 60 * 60 * 1000;
constexpr qsizetype LongestName = 200;

} // namespace

Merging::Merging(Database &database, const QUuid &device, const Clock &clock)
    : m_database(database)
    , m_device(device)
    , m_clock(clock)
    , m_operations(database)
    , m_evidence(database)
{
}

std::optional<QString> Merging::problemOf(const Operation &operation, qint64 nowMs)
{
    if (operation.id.isNull() || operation.entityId.isNull() || operation.change.isNull() || operation.device.isNull())
        return QStringLiteral("an operation has no identity");
    if (operation.entity.isEmpty() || operation.entity.size() > LongestName)
        return QStringLiteral("an operation is about nothing that has a name");
    if (operation.time.packed() < 0)
        return QStringLiteral("an operation is from before 1970");
    if (operation.time.ms() > nowMs + MostAheadMs)
        return QStringLiteral("it was written by a computer whose clock is %1 days ahead of this one's")
            .arg((operation.time.ms() - nowMs) / (24LL * 60 * 60 * 1000));
    return std::nullopt;
}

Result<std::vector<Operation>> Merging::allOperations()
{
    std::vector<Operation> all;
    std::optional<Error> broken;
    const auto read = m_operations.each(0, [&](qint64, Result<Operation> operation) {
        if (operation)
            all.push_back(std::move(*operation));
        else
            broken = operation.error();
        return !broken;
    });
    if (!read || broken)
        return failure(broken ? *broken : read.error());
    return all;
}

Result<std::vector<Operation>> Merging::operationsOf(const QList<QUuid> &incidents)
{
    std::vector<Operation> all;
    QSet<QUuid> seen;
    for (const QUuid &incident : incidents) {
        const auto members = m_operations.membersOf(incident);
        if (!members)
            return failure(members.error());
        for (const QUuid &member : *members) {
            if (seen.contains(member))
                continue;
            seen.insert(member);
            auto operations = m_operations.ofEntity(member);
            if (!operations)
                return failure(operations.error());
            std::move(operations->begin(), operations->end(), std::back_inserter(all));
        }
    }
    return all;
}

Result<std::vector<Blob>> Merging::evidenceOf(const std::vector<Operation> &operations)
{
    QSet<QByteArray> hashes;
    for (const Operation &operation : operations)
        collectHashes(operation.patch, hashes);
    QList<QByteArray> sorted(hashes.begin(), hashes.end());
    std::sort(sorted.begin(), sorted.end());
    std::vector<Blob> blobs;
    for (const QByteArray &hash : sorted) {
        auto blob = m_evidence.find(hash);
        if (blob)
            blobs.push_back(std::move(*blob));
        else if (blob.error().kind != ErrorKind::NotFound) // it only looked like the hash of evidence
            return failure(blob.error());
    }
    return blobs;
}

Result<Bundle> Merging::bundle(const QList<QUuid> &incidents)
{
    auto operations = incidents.isEmpty() ? allOperations() : operationsOf(incidents);
    if (!operations)
        return failure(operations.error());
    std::sort(operations->begin(), operations->end(), comesBefore);
    auto blobs = evidenceOf(*operations);
    if (!blobs)
        return failure(blobs.error());
    return Bundle{std::move(*operations), std::move(*blobs)};
}

Result<MergeReport> Merging::merge(const Bundle &bundle)
{
    MergeReport report;
    report.operations = static_cast<int>(bundle.operations.size());
    const qint64 nowMs = m_clock.nowMs();
    for (const Operation &operation : bundle.operations) {
        if (const auto problem = problemOf(operation, nowMs))
            return failure(ErrorKind::Storage, QStringLiteral("nothing was merged: ") + *problem);
        report.clockAheadMs = std::max(report.clockAheadMs, operation.time.ms() - nowMs);
    }
    const auto done = mergeEvidence(bundle.blobs, report).and_then([&] { return mergeOperations(bundle.operations, report); });
    if (!done)
        return failure(done.error());
    return report;
}

Result<void> Merging::mergeEvidence(const std::vector<Blob> &blobs, MergeReport &report)
{
    for (const Blob &blob : blobs) {
        const auto added = m_evidence.put(blob);
        if (!added)
            return failure(added.error());
        report.blobs += *added ? 1 : 0;
    }
    return {};
}

Result<void> Merging::mergeOperations(std::vector<Operation> operations, MergeReport &report)
{
    std::sort(operations.begin(), operations.end(), comesBefore);
    Projection projection(m_database, m_device, Projection::Start::FromTables);
    for (Operation &operation : operations) {
        const auto added = m_operations.add(operation);
        if (!added)
            return failure(added.error());
        if (!*added)
            continue;
        ++report.added;
        if (const auto taken = projection.take(operation); !taken)
            return taken;
    }
    auto touched = projection.flush();
    if (!touched)
        return failure(touched.error());
    report.records = std::move(*touched);
    return {};
}

} // namespace wardroom
