// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/alertscommand.h"

#include "app/cli/alertreport.h"
#include "app/cli/partialnotes.h"

#include <QtCore/QCommandLineParser>

namespace wardroom {

AlertsCommand::AlertsCommand(CommandContext &context)
    : SourceCommand(context, SourceKind::Alertmanager)
{
}

void AlertsCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("MATCHER"),
                                 QStringLiteral("Show only alerts that fit, as in severity=critical or service=~\"shop-.*\"."),
                                 QStringLiteral("[MATCHER…]"));
    parser.addOption({QStringLiteral("state"), QStringLiteral("Only active, suppressed or unprocessed alerts."), QStringLiteral("STATE")});
    SourceCommand::declare(parser);
}

Result<void> AlertsCommand::configure(const QCommandLineParser &parser)
{
    std::vector<Matcher> matchers;
    for (const QString &text : parser.positionalArguments()) {
        auto some = parseMatchers(text);
        if (!some)
            return wrongUsage(QStringLiteral("\"%1\" is not a matcher: %2").arg(text, some.error().detail));
        matchers.insert(matchers.end(), some->begin(), some->end());
    }
    auto compiled = MatcherSet::compile(std::move(matchers));
    if (!compiled)
        return failure(compiled.error());
    m_matchers = std::move(*compiled);
    if (const auto state = readState(parser.value(QStringLiteral("state"))); !state)
        return failure(state.error());
    return SourceCommand::configure(parser);
}

Result<void> AlertsCommand::readState(const QString &name)
{
    if (name.isEmpty())
        return {};
    if (name == QLatin1String("active"))
        m_state = Alert::State::Active;
    else if (name == QLatin1String("suppressed"))
        m_state = Alert::State::Suppressed;
    else if (name == QLatin1String("unprocessed"))
        m_state = Alert::State::Unprocessed;
    else
        return wrongUsage(QStringLiteral("unknown state \"%1\"; use active, suppressed or unprocessed").arg(name));
    return {};
}

void AlertsCommand::ask(Session &session)
{
    keep(session.alertmanager()->alerts(
        this, orFailed<Merged<std::vector<Alert>>>([this](const Merged<std::vector<Alert>> &alerts) { show(alerts); })));
}

void AlertsCommand::show(const Merged<std::vector<Alert>> &alerts)
{
    std::vector<Alert> chosen;
    for (const Alert &alert : alerts.value) {
        if (m_matchers.matches(alert.labels) && (!m_state || alert.state == *m_state))
            chosen.push_back(alert);
    }
    Report report = alertReport(chosen, output().format());
    report.notes = partialNotes(alerts);
    succeed(report);
}

} // namespace wardroom
