// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/storerebuildcommand.h"

#include "app/cli/storeoption.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonObject>

namespace wardroom {

void StoreRebuildCommand::declare(QCommandLineParser &parser) const
{
    declareStoreOption(parser);
}

Result<void> StoreRebuildCommand::configure(const QCommandLineParser &parser)
{
    m_file = storeFileOption(parser);
    return noArguments(parser);
}

void StoreRebuildCommand::start()
{
    if (!QFileInfo::exists(m_file)) { // opening would make one
        fail(ErrorKind::NotFound, QStringLiteral("there is no store %1").arg(m_file));
        return;
    }
    Journal::Options options;
    options.file = m_file;
    const auto journal = Journal::open(options, context().clock);
    const auto count = journal ? (*journal)->rebuild() : failure(journal.error());
    if (!count) {
        fail(count.error());
        return;
    }
    Report report;
    report.table.columns = {{QStringLiteral("operations"), Table::Align::Right}};
    report.table.rows = {{QString::number(*count)}};
    report.json = QJsonObject{{QStringLiteral("file"), m_file}, {QStringLiteral("operations"), *count}};
    report.notes = (*journal)->notices();
    succeed(report);
}

} // namespace wardroom
