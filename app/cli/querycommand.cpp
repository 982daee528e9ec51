// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/querycommand.h"

#include "app/cli/metricreport.h"

#include <QtCore/QCommandLineParser>

namespace wardroom {

QueryCommand::QueryCommand(CommandContext &context)
    : SourceCommand(context, SourceKind::Prometheus)
{
}

void QueryCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("EXPR"), QStringLiteral("PromQL expression."));
    parser.addOption({QStringLiteral("time"), QStringLiteral("Moment of evaluation (default: the server's now)."), QStringLiteral("TIME")});
    SourceCommand::declare(parser);
}

Result<void> QueryCommand::configure(const QCommandLineParser &parser)
{
    auto expr = singleArgument(parser, QStringLiteral("EXPR"));
    if (!expr)
        return failure(expr.error());
    m_expr = *expr;
    if (parser.isSet(QStringLiteral("time"))) {
        const auto moment = momentOption(parser, QStringLiteral("time"));
        if (!moment)
            return failure(moment.error());
        m_timeMs = *moment;
    }
    return SourceCommand::configure(parser);
}

void QueryCommand::ask(Session &session)
{
    keep(session.prometheus()->query(m_expr, m_timeMs, this, orFailed<QueryResult>([this](const QueryResult &result) {
        succeed(metricReport(result, output().format()));
    })));
}

} // namespace wardroom
