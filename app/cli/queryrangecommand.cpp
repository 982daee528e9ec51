// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/queryrangecommand.h"

#include "app/cli/metricreport.h"

#include <QtCore/QCommandLineParser>

namespace wardroom {

namespace {

// As promtool chooses: about 250 samples a series, in whole seconds.
constexpr qint64 DefaultSamples = 250;
constexpr qint64 Second = 1000;

} // namespace

QueryRangeCommand::QueryRangeCommand(CommandContext &context)
    : SourceCommand(context, SourceKind::Prometheus)
{
}

void QueryRangeCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("EXPR"), QStringLiteral("PromQL expression."));
    declareSpan(parser, QStringLiteral("now-1h"));
    parser.addOption({QStringLiteral("step"),
                      QStringLiteral("Distance of samples, as in 15s or 1m30s (default: about 250 samples a series). It is "
                                     "widened where a series would pass 11,000 samples."),
                      QStringLiteral("DURATION")});
    SourceCommand::declare(parser);
}

Result<void> QueryRangeCommand::configure(const QCommandLineParser &parser)
{
    const auto expr = singleArgument(parser, QStringLiteral("EXPR"));
    if (!expr)
        return failure(expr.error());
    const auto span = spanOptions(parser);
    if (!span)
        return failure(span.error());
    m_expr = *expr;
    m_span = *span;
    const auto step = readStep(parser);
    if (!step)
        return failure(step.error());
    m_stepMs = *step;
    return SourceCommand::configure(parser);
}

Result<qint64> QueryRangeCommand::readStep(const QCommandLineParser &parser) const
{
    if (!parser.isSet(QStringLiteral("step")))
        return std::max(Second, m_span.durationMs() / DefaultSamples / Second * Second);
    const auto step = parseDuration(parser.value(QStringLiteral("step")));
    if (step && *step <= 0)
        return wrongUsage(QStringLiteral("--step must be above zero"));
    return step;
}

void QueryRangeCommand::ask(Session &session)
{
    keep(session.prometheus()->queryRange(m_expr, m_span, m_stepMs, this,
                                          orFailed<SnapshotPtr>([this](const SnapshotPtr &snapshot) {
                                              succeed(metricReport(*snapshot, output().format()));
                                          })));
}

} // namespace wardroom
