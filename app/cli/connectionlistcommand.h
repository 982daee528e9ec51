// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace wardroom {

/// `connection list`
class ConnectionListCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;

    void declare(QCommandLineParser &parser) const override;
    Result<void> configure(const QCommandLineParser &parser) override;
    void start() override;
};

} // namespace wardroom
