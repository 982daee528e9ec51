// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/verification.h"

#include "services/store/evidencetable.h"
#include "services/store/searchindex.h"
#include "services/store/searchtext.h"

namespace wardroom {

namespace {

constexpr qsizetype MostProblems = 100;

} // namespace

Verification::Verification(Database &database, bool writable)
    : m_database(database)
    , m_writable(writable)
{
}

Result<VerifyReport> Verification::run()
{
    const auto done = checkFile()
                          .and_then([this] { return foldOperations(); })
                          .and_then([this] { return checkRecords(); })
                          .and_then([this] { return checkEvidence(); })
                          .and_then([this] { return checkIndex(); });
    if (done)
        return m_report;
    if (!m_database.isDamaged())
        return failure(done.error());
    problem(done.error().detail);
    return m_report;
}

void Verification::problem(const QString &text)
{
    if (m_report.problems.size() < MostProblems)
        m_report.problems.append(text);
    else if (m_report.problems.size() == MostProblems)
        m_report.problems.append(QStringLiteral("There is more."));
}

Result<void> Verification::checkFile()
{
    return m_database.each(QLatin1String("PRAGMA integrity_check"), {}, [this](const Row &row) {
        if (row.text(0) != QLatin1String("ok"))
            problem(QStringLiteral("The file's structure: %1").arg(row.text(0)));
        return true;
    });
}

Result<void> Verification::foldOperations()
{
    return OperationTable(m_database).each(0, [this](qint64, Result<Operation> operation) {
        ++m_report.operations;
        if (operation)
            applyOperation(m_folded[operation->entityId], *operation);
        else
            problem(QStringLiteral("The journal: %1").arg(operation.error().detail));
        return true;
    });
}

Result<void> Verification::checkRecords()
{
    const auto read = RecordTable(m_database).each([this](NumberedRecord stored) {
        ++m_report.records;
        const QString id = stored.record.id.toString(QUuid::WithoutBraces);
        const auto folded = m_folded.constFind(stored.record.id);
        if (folded == m_folded.constEnd())
            problem(QStringLiteral("Record %1 %2 has no operations.").arg(stored.record.entity, id));
        else if (!(*folded == stored.record))
            problem(QStringLiteral("Record %1 %2 is not what its operations amount to.").arg(stored.record.entity, id));
        const QString text = searchTextOf(stored.record);
        if (!text.isEmpty())
            m_texts.insert(stored.num, text);
        return true;
    });
    if (read && m_report.records < m_folded.size())
        problem(QStringLiteral("%1 records are missing.").arg(m_folded.size() - m_report.records));
    return read;
}

Result<void> Verification::checkEvidence()
{
    EvidenceTable evidence(m_database);
    const auto hashes = evidence.hashes();
    if (!hashes)
        return failure(hashes.error());
    for (const QByteArray &hash : *hashes) {
        ++m_report.blobs;
        if (const auto blob = evidence.find(hash); !blob)
            problem(QStringLiteral("Evidence: %1").arg(blob.error().detail));
    }
    return {};
}

Result<void> Verification::checkIndex()
{
    SearchIndex index(m_database);
    const auto read = index.each([this](qint64 num, const QString &text) {
        if (m_texts.take(num) != text)
            problem(QStringLiteral("The search index has another text for record number %1.").arg(num));
        return true;
    });
    if (!read)
        return read;
    if (!m_texts.isEmpty())
        problem(QStringLiteral("%1 records are missing in the search index.").arg(m_texts.size()));
    if (const auto checked = m_writable ? index.check() : Result<void>(); !checked)
        problem(QStringLiteral("The search index: %1").arg(checked.error().detail));
    return {};
}

} // namespace wardroom
