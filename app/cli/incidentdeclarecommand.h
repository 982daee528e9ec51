// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/journalcommand.h"

namespace wardroom {

/// `incident declare --title T [--severity 2] …`
class IncidentDeclareCommand final : public JournalCommand
{
    Q_OBJECT
public:
    using JournalCommand::JournalCommand;

    void declare(QCommandLineParser &parser) const override;
    Result<void> configure(const QCommandLineParser &parser) override;

protected:
    Result<Report> work(Journal &journal) override;

private:
    Result<void> readTimes(const QCommandLineParser &parser);
    Result<void> readAlerts(const QStringList &texts);

    IncidentDraft m_draft;
};

} // namespace wardroom
