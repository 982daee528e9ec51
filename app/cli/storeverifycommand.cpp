// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/storeverifycommand.h"

#include "app/cli/storeoption.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace wardroom {

namespace {

Report reportOf(const QString &file, const VerifyReport &found)
{
    Report report;
    report.table.columns = {{QStringLiteral("operations"), Table::Align::Right},
                            {QStringLiteral("records"), Table::Align::Right},
                            {QStringLiteral("evidence"), Table::Align::Right},
                            {QStringLiteral("problems"), Table::Align::Right}};
    report.table.rows = {{QString::number(found.operations), QString::number(found.records), QString::number(found.blobs),
                          QString::number(found.problems.size())}};
    report.json = QJsonObject{{QStringLiteral("file"), file},
                              {QStringLiteral("operations"), found.operations},
                              {QStringLiteral("records"), found.records},
                              {QStringLiteral("evidence"), found.blobs},
                              {QStringLiteral("problems"), QJsonArray::fromStringList(found.problems)}};
    return report;
}

} // namespace

void StoreVerifyCommand::declare(QCommandLineParser &parser) const
{
    declareStoreOption(parser);
}

Result<void> StoreVerifyCommand::configure(const QCommandLineParser &parser)
{
    m_file = storeFileOption(parser);
    return noArguments(parser);
}

void StoreVerifyCommand::start()
{
    Journal::Options options;
    options.file = m_file;
    options.readOnly = true;
    const auto found = Journal::open(options, context().clock).and_then([](const auto &journal) { return journal->verify(); });
    if (!found) {
        fail(found.error());
        return;
    }
    output().write(reportOf(m_file, *found));
    for (const QString &problem : found->problems)
        output().error(problem);
    Q_EMIT finished(found->problems.isEmpty() ? ExitDone : ExitRefused);
}

} // namespace wardroom
