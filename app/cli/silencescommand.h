// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/sourcecommand.h"

namespace wardroom {

/// `silences [--expired]`
class SilencesCommand final : public SourceCommand
{
    Q_OBJECT
public:
    explicit SilencesCommand(CommandContext &context);

    void declare(QCommandLineParser &parser) const override;
    Result<void> configure(const QCommandLineParser &parser) override;

protected:
    void ask(Session &session) override;

private:
    void show(const Merged<std::vector<Silence>> &silences);

    bool m_withExpired = false;
};

} // namespace wardroom
