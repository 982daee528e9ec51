// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/serverpresenter.h"

#include "models/view/viewcontext.h"
#include "services/connections/session.h"
#include "services/core/clock.h"

namespace wardroom {

ServerPresenter::ServerPresenter(ViewContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    connect(&context, &ViewContext::sessionChanged, this, &ServerPresenter::followSession);
    connect(&context, &ViewContext::refreshRequested, this, &ServerPresenter::refresh);
    connect(&context, &ViewContext::zoneChanged, this, &ServerPresenter::applyFormat);
    followSession();
}

ServerPresenter::~ServerPresenter() = default;

void ServerPresenter::followSession()
{
    const auto session = m_context.session();
    for (List *list : {&m_targetList, &m_ruleList}) {
        list->request.cancel();
        list->error.reset();
        list->hasData = false;
    }
    m_client = session ? session->prometheus() : nullptr;
    m_session = session; // only now may the old one go
    m_targets.setTargets({});
    m_rules.setGroups({});
    applyFormat();
    refresh();
    Q_EMIT changed();
}

void ServerPresenter::setTargetsActive(bool active)
{
    if (std::exchange(m_targetList.active, active) != active && active)
        fetchTargets();
}

void ServerPresenter::setRulesActive(bool active)
{
    if (std::exchange(m_ruleList.active, active) != active && active)
        fetchRules();
}

void ServerPresenter::refresh()
{
    if (m_targetList.active)
        fetchTargets();
    if (m_ruleList.active)
        fetchRules();
}

void ServerPresenter::fetchTargets()
{
    if (!m_client)
        return;
    m_targetList.request = m_client->targets(this, [this](const Result<std::vector<ScrapeTarget>> &targets) {
        if (targets)
            m_targets.setTargets(*targets);
        note(m_targetList, targets ? std::nullopt : std::optional(targets.error()));
    });
}

void ServerPresenter::fetchRules()
{
    if (!m_client)
        return;
    m_ruleList.request = m_client->rules(this, [this](const Result<std::vector<RuleGroup>> &groups) {
        if (groups)
            m_rules.setGroups(*groups);
        note(m_ruleList, groups ? std::nullopt : std::optional(groups.error()));
    });
}

void ServerPresenter::note(List &list, const std::optional<Error> &error)
{
    list.error = error;
    if (!error) {
        list.hasData = true;
        list.answeredMs = m_context.clock().nowMs();
    }
    applyFormat();
    Q_EMIT changed();
}

void ServerPresenter::applyFormat()
{
    const Formatter format(languageOf(), m_context.zone());
    m_targets.setFormat(format, m_context.clock().nowMs());
    m_rules.setFormat(format, m_context.clock().nowMs());
}

} // namespace wardroom
