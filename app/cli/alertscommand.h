// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/sourcecommand.h"
#include "services/series/matcher.h"

namespace wardroom {

/// `alerts [MATCHER…] [--state STATE]`
class AlertsCommand final : public SourceCommand
{
    Q_OBJECT
public:
    explicit AlertsCommand(CommandContext &context);

    void declare(QCommandLineParser &parser) const override;
    Result<void> configure(const QCommandLineParser &parser) override;

protected:
    void ask(Session &session) override;

private:
    Result<void> readState(const QString &name);
    void show(const Merged<std::vector<Alert>> &alerts);

    MatcherSet m_matchers;
    std::optional<Alert::State> m_state;
};

} // namespace wardroom
