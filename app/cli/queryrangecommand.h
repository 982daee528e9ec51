// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/sourcecommand.h"

namespace wardroom {

/// `query-range EXPR --start T --end T [--step D]`
class QueryRangeCommand final : public SourceCommand
{
    Q_OBJECT
public:
    explicit QueryRangeCommand(CommandContext &context);

    void declare(QCommandLineParser &parser) const override;
    Result<void> configure(const QCommandLineParser &parser) override;

protected:
    void ask(Session &session) override;

private:
    Result<qint64> readStep(const QCommandLineParser &parser) const;

    QString m_expr;
    TimeSpan m_span;
    qint64 m_stepMs = 0;
};

} // namespace wardroom
