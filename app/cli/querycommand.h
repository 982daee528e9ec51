// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/sourcecommand.h"

namespace wardroom {

/// `query EXPR [--time T]`
class QueryCommand final : public SourceCommand
{
    Q_OBJECT
public:
    explicit QueryCommand(CommandContext &context);

    void declare(QCommandLineParser &parser) const override;
    Result<void> configure(const QCommandLineParser &parser) override;

protected:
    void ask(Session &session) override;

private:
    QString m_expr;
    std::optional<qint64> m_timeMs;
};

} // namespace wardroom
