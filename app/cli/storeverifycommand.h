// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace wardroom {

/// `store verify`: reads everything and changes nothing, not even a damaged file.
class StoreVerifyCommand final : public Command
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
