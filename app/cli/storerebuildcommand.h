// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace wardroom {

/// `store rebuild`: all that screens read is made anew from the journal.
class StoreRebuildCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;

    void declare(QCommandLineParser &parser) const override;
    Result<void> configure(const QCommandLineParser &parser) override;
    void start() override;

private:
    QString m_file;
};

} // namespace wardroom
