// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace wardroom {

/// `connection export [NAME…]`: to standard output, without secrets.
class ConnectionExportCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;

    void declare(QCommandLineParser &parser) const override;
    Result<void> configure(const QCommandLineParser &parser) override;
    void start() override;

private:
    QByteArray m_json;
};

} // namespace wardroom
