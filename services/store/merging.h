// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/clock.h"
#include "services/store/evidencetable.h"
#include "services/store/operationtable.h"

namespace wardroom {

/// Operations and evidence out of a store and into one.
class Merging
{
public:
    Merging(Database &database, const QUuid &device, const Clock &clock);

    Result<Bundle> bundle(const QList<QUuid> &incidents); ///< empty: everything
    /// Within a transaction. All of it or, with one operation that can not be taken, nothing.
    Result<MergeReport> merge(const Bundle &bundle);

    /// Why an operation of somebody else can not be taken.
    static std::optional<QString> problemOf(const Operation &operation, qint64 nowMs);

private:
    Result<std::vector<Operation>> operationsOf(const QList<QUuid> &incidents);
    Result<std::vector<Operation>> allOperations();
    Result<std::vector<Blob>> evidenceOf(const std::vector<Operation> &operations);
    Result<void> mergeEvidence(const std::vector<Blob> &blobs, MergeReport &report);
    Result<void> mergeOperations(std::vector<Operation> operations, MergeReport &report);

    Database &m_database;
    QUuid m_device;
    const Clock &m_clock;
    OperationTable m_operations;
    EvidenceTable m_evidence;
};

} // namespace wardroom
