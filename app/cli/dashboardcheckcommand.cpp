// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dashboardcheckcommand.h"

#include <QtCore/QCommandLineParser>

#include <algorithm>

namespace wardroom {

void DashboardCheckCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 QStringLiteral("A Grafana dashboard: JSON, or YAML such as a ConfigMap."),
                                 QStringLiteral("FILE ..."));
}

Result<void> DashboardCheckCommand::configure(const QCommandLineParser &parser)
{
    m_files = parser.positionalArguments();
    if (m_files.isEmpty())
        return wrongUsage(QStringLiteral("FILE is missing"));
    return {};
}

void DashboardCheckCommand::start()
{
    checkNext();
}

void DashboardCheckCommand::checkNext()
{
    if (m_files.isEmpty()) {
        output().write(dashboardReport(m_checked, output().format()));
        Q_EMIT finished(exitCode());
        return;
    }
    const QString file = m_files.takeFirst();
    m_reading = loadDashboard(file, this, [this, file](Result<std::vector<DashboardDocument>> documents) {
        take(file, std::move(documents));
    });
}

void DashboardCheckCommand::take(const QString &file, Result<std::vector<DashboardDocument>> documents)
{
    if (documents) {
        m_checked.push_back(checkedFile(file, *documents));
    } else {
        CheckedFile unreadable;
        unreadable.name = file;
        unreadable.error = documents.error();
        m_checked.push_back(std::move(unreadable));
    }
    checkNext();
}

int DashboardCheckCommand::exitCode() const
{
    const auto any = [this](auto predicate) { return std::any_of(m_checked.begin(), m_checked.end(), predicate); };
    if (any([](const CheckedFile &file) { return file.error.has_value(); }))
        return ExitUsage;
    return any([](const CheckedFile &file) { return file.status == ImportStatus::Lost; }) ? ExitRefused : ExitDone;
}

} // namespace wardroom
