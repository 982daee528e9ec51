// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/journalcommand.h"

namespace wardroom {

/// `incident list [--status S] [--severity N] [--search TEXT]`
class IncidentListCommand final : public JournalCommand
{
    Q_OBJECT
public:
    using JournalCommand::JournalCommand;

    void declare(QCommandLineParser &parser) const override;
    Result<void> configure(const QCommandLineParser &parser) override;

protected:
    Result<Report> work(Journal &journal) override;

private:
    Result<void> readStatuses(const QString &text);

    std::vector<IncidentStatus> m_statuses; ///< empty: all
    std::vector<Severity> m_severities;
    QString m_search;
};

} // namespace wardroom
