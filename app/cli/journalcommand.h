// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "services/incident/incidentedits.h"

namespace wardroom {

/// A command on the store of incidents: opens it, does its work, and ends when what it wrote is on the disk.
class JournalCommand : public Command
{
    Q_OBJECT
public:
    using Command::Command;

    void declare(QCommandLineParser &parser) const override; ///< `--store`, `--as`
    Result<void> configure(const QCommandLineParser &parser) override;
    void start() final;

protected:
    virtual Result<Report> work(Journal &journal) = 0;

    EditContext now() const; ///< and who
    /// @p text as it is; "-" is what comes from standard input, without its last new line.
    static Result<QString> givenText(const QString &text);
    /// A time as people write them, in the zone of this computer.
    Result<qint64> moment(const QString &text, const QTimeZone &zone) const;
    /// The zone's IANA name, as incidents keep it.
    QByteArray zoneName() const;

private:
    QString m_file;
    QString m_actor;
};

} // namespace wardroom
