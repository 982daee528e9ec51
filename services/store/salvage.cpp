// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/salvage.h"

#include "services/store/evidencetable.h"
#include "services/store/operationtable.h"

namespace wardroom {

namespace {

/// Numbers that are tried one by one after one that could not be read, before wider steps are taken.
constexpr qint64 CloseLook = 2'000;
constexpr qint64 WideStep = 50;
/// Without an answer for so many tries the rest is given up.
constexpr int MostFailures = 20'000;

/// Highest number of the table; where the file does not say, a number that is surely above.
qint64 highestSeq(OperationTable &table)
{
    constexpr qint64 Unknown = 1'000'000;
    return table.lastSeq().value_or(Unknown);
}

void readOperations(Database &database, Salvaged &salvaged)
{
    OperationTable table(database);
    const qint64 last = highestSeq(table);
    qint64 next = 1;
    qint64 lastRead = 0;
    int failures = 0;
    while (next <= last && failures < MostFailures) {
        const auto read = table.each(next, [&](qint64 seq, Result<Operation> operation) {
            lastRead = seq;
            if (operation)
                salvaged.bundle.operations.push_back(std::move(*operation));
            else
                salvaged.complete = false;
            return true;
        });
        if (read)
            return;
        salvaged.complete = false;
        ++failures;
        next = std::max(next, lastRead) + (next - lastRead < CloseLook ? 1 : WideStep);
    }
}

void readEvidence(Database &database, Salvaged &salvaged)
{
    EvidenceTable table(database);
    const auto hashes = table.hashes();
    if (!hashes) {
        salvaged.complete = false;
        return;
    }
    for (const QByteArray &hash : *hashes) {
        auto blob = table.find(hash);
        if (blob)
            salvaged.bundle.blobs.push_back(std::move(*blob));
        else
            salvaged.complete = false;
    }
}

} // namespace

Salvaged salvageFrom(const QString &file)
{
    Salvaged salvaged;
    const auto database = Database::open(file, Database::Access::ReadWrite);
    if (!database) {
        salvaged.complete = false;
        return salvaged;
    }
    const auto device = (*database)->value(QLatin1String("SELECT value FROM meta WHERE key = 'device'"));
    if (device)
        salvaged.device = QUuid::fromRfc4122(device->toByteArray());
    readOperations(**database, salvaged);
    readEvidence(**database, salvaged);
    return salvaged;
}

} // namespace wardroom
