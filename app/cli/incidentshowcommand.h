// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/journalcommand.h"

namespace wardroom {

/// `incident show ID`
class IncidentShowCommand final : public JournalCommand
{
    Q_OBJECT
public:
    using JournalCommand::JournalCommand;

    void declare(QCommandLineParser &parser) const override;
    Result<void> configure(const QCommandLineParser &parser) override;

protected:
    Result<Report> work(Journal &journal) override;

private:
    QString m_id;
};

} // namespace wardroom
