// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/journalcommand.h"

namespace wardroom {

/// `incident add ID TEXT [--lane L] [--at TIME] [--star] …`
class IncidentAddCommand final : public JournalCommand
{
    Q_OBJECT
public:
    using JournalCommand::JournalCommand;

    void declare(QCommandLineParser &parser) const override;
    Result<void> configure(const QCommandLineParser &parser) override;

protected:
    Result<Report> work(Journal &journal) override;

private:
    Result<TimelineEvent> eventFor(const Incident &incident) const;

    QString m_id;
    QString m_text;
    QString m_at;
    QString m_end;
    TimelineEvent m_event; ///< lane, star, visibility
};

} // namespace wardroom
