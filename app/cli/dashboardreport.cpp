// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dashboardreport.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace wardroom {

namespace {

QString statusName(const CheckedFile &file)
{
    if (file.error)
        return QStringLiteral("unreadable");
    switch (file.status) {
    case ImportStatus::Whole:
        return QStringLiteral("whole");
    case ImportStatus::Changed:
        return QStringLiteral("changed");
    case ImportStatus::Lost:
        return QStringLiteral("lost");
    }
    return {};
}

/// A panel by its title, or by its number where it has none; empty for the dashboard itself.
QString panelName(const ImportLoss &loss)
{
    if (!loss.panelTitle.isEmpty() || loss.panelId == 0)
        return loss.panelTitle;
    return QStringLiteral("panel %1").arg(loss.panelId);
}

QJsonArray lossesJson(const ImportReport &report)
{
    QJsonArray losses;
    for (const ImportLoss &loss : report.losses) {
        if (loss.isLoss())
            losses.append(QJsonObject{{QStringLiteral("panel"), panelName(loss)}, {QStringLiteral("what"), loss.text()}});
    }
    return losses;
}

QJsonObject fileJson(const CheckedFile &file)
{
    return {{QStringLiteral("file"), file.name},
            {QStringLiteral("status"), statusName(file)},
            {QStringLiteral("panels"), file.sum.panels},
            {QStringLiteral("placeholders"), file.sum.placeholders},
            {QStringLiteral("targets"), file.sum.targets},
            {QStringLiteral("expressions"), file.sum.expressions},
            {QStringLiteral("variables"), file.sum.variables},
            {QStringLiteral("losses"), lossesJson(file.sum)},
            {QStringLiteral("error"), file.error ? QJsonValue(file.error->detail) : QJsonValue()}};
}

QStringList fileRow(const CheckedFile &file)
{
    QStringList row{file.name, statusName(file)};
    for (const int number : {file.sum.panels, file.sum.changed, file.sum.placeholders, file.sum.targets,
                             file.sum.expressions, file.sum.variables})
        row << QString::number(number);
    return row << (file.error ? file.error->detail : QString());
}

QStringList notesOf(const CheckedFile &file)
{
    QStringList notes;
    for (const ImportLoss &loss : file.sum.losses) {
        if (!loss.isLoss())
            continue;
        const QString panel = panelName(loss);
        notes << (panel.isEmpty() ? QStringLiteral("%1: %2").arg(file.name, loss.text())
                                  : QStringLiteral("%1: %2: %3").arg(file.name, panel, loss.text()));
    }
    return notes;
}

} // namespace

CheckedFile checkedFile(const QString &name, const std::vector<DashboardDocument> &documents)
{
    CheckedFile file;
    file.name = name;
    for (const DashboardDocument &document : documents) {
        const ImportReport &report = document.report;
        file.status = std::max(file.status, report.status());
        file.sum.panels += report.panels;
        file.sum.placeholders += report.placeholders;
        file.sum.changed += report.changed;
        file.sum.targets += report.targets;
        file.sum.expressions += report.expressions;
        file.sum.variables += report.variables;
        file.sum.losses.insert(file.sum.losses.end(), report.losses.begin(), report.losses.end());
    }
    return file;
}

Report dashboardReport(const std::vector<CheckedFile> &files, OutputFormat format)
{
    Report report;
    for (const char *name : {"file", "status"})
        report.table.columns.push_back({QString::fromLatin1(name)});
    for (const char *name : {"panels", "changed", "placeholders", "targets", "expressions", "variables"})
        report.table.columns.push_back({QString::fromLatin1(name), Table::Align::Right});
    report.table.columns.push_back({QStringLiteral("error")});
    QJsonArray json;
    for (const CheckedFile &file : files) {
        report.table.rows.push_back(fileRow(file));
        json.append(fileJson(file));
        if (format == OutputFormat::Table)
            report.notes += notesOf(file);
    }
    report.json = json;
    return report;
}

} // namespace wardroom
