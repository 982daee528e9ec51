// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/dashboardreport.h"

namespace wardroom {

/// `dashboard check FILE…`: how Grafana dashboards would open here. One file after the other, off the main thread.
class DashboardCheckCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;

    void declare(QCommandLineParser &parser) const override;
    Result<void> configure(const QCommandLineParser &parser) override;
    void start() override;

private:
    void checkNext();
    void take(const QString &file, Result<std::vector<DashboardDocument>> documents);
    int exitCode() const;

    QStringList m_files; ///< still to be read
    std::vector<CheckedFile> m_checked;
    RequestHandle m_reading;
};

} // namespace wardroom
