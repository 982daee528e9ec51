// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/journalcommand.h"

namespace wardroom {

/// `incident set ID FIELD VALUE`
class IncidentSetCommand final : public JournalCommand
{
    Q_OBJECT
public:
    using JournalCommand::JournalCommand;

    void declare(QCommandLineParser &parser) const override;
    Result<void> configure(const QCommandLineParser &parser) override;

protected:
    Result<Report> work(Journal &journal) override;

private:
    Result<void> checkValue() const;
    Result<Change> change(const Incident &incident, const QString &value) const;
    Result<Change> milestoneChange(const Incident &incident, Milestone milestone, const QString &value) const;

    QString m_id;
    QString m_field;
    QString m_value;
};

} // namespace wardroom
