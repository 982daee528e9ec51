// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/alertdraft.h"

#include <QtCore/QUrlQuery>

#include <algorithm>

namespace wardroom {

namespace {

constexpr QLatin1String NameLabel("alertname");
constexpr std::size_t MostCharts = 2;

Severity severityOf(Priority priority)
{
    switch (priority) {
    case Priority::P0:
        return Severity::Sev1;
    case Priority::P1:
        return Severity::Sev2;
    case Priority::P2:
        return Severity::Sev3;
    case Priority::P3:
        break;
    }
    return Severity::Sev4;
}

Labels shared(const std::vector<Alert> &alerts)
{
    Labels labels = alerts.front().labels;
    for (const Alert &alert : alerts) {
        QStringList differing;
        for (const auto &[name, value] : labels) {
            if (alert.labels.value(name) != value)
                differing += name;
        }
        labels = labels.without(differing);
    }
    return labels;
}

QString titleOf(const Alert &alert)
{
    const QString summary = alert.annotations.value(u"summary").simplified();
    return summary.isEmpty() ? alert.name() : summary;
}

std::vector<KeyChart> chartsOf(const std::vector<const Alert *> &alerts)
{
    std::vector<KeyChart> charts;
    for (const Alert *alert : alerts) {
        const QString query = expressionOf(alert->generatorUrl);
        const bool known = std::any_of(charts.begin(), charts.end(), [&query](const KeyChart &chart) { return chart.query == query; });
        if (!query.isEmpty() && !known && charts.size() < MostCharts)
            charts.push_back({alert->name(), query, {}, std::nullopt});
    }
    return charts;
}

} // namespace

QString expressionOf(const QUrl &generatorUrl)
{
    const QString query = generatorUrl.query(QUrl::FullyEncoded).replace(u'+', QLatin1String("%20"));
    return QUrlQuery(query).queryItemValue(QStringLiteral("g0.expr"), QUrl::FullyDecoded).trimmed();
}

IncidentDraft draftFromAlerts(const std::vector<Alert> &alerts, const Labels &groupLabels, const PriorityMapping &priorities)
{
    IncidentDraft draft;
    if (alerts.empty())
        return draft;
    std::vector<const Alert *> byUrgency;
    for (const Alert &alert : alerts)
        byUrgency.push_back(&alert);
    std::stable_sort(byUrgency.begin(), byUrgency.end(), [&priorities](const Alert *a, const Alert *b) {
        const Priority first = priorities.of(a->labels);
        const Priority second = priorities.of(b->labels);
        return first != second ? first < second : a->startsAtMs < b->startsAtMs;
    });
    draft.title = titleOf(*byUrgency.front());
    draft.impact = byUrgency.front()->annotations.value(u"description").simplified();
    draft.severity = severityOf(priorities.of(byUrgency.front()->labels));
    draft.startedMs = (*std::min_element(byUrgency.begin(), byUrgency.end(), [](const Alert *a, const Alert *b) {
                          return a->startsAtMs < b->startsAtMs;
                      }))->startsAtMs;
    draft.detectedMs = draft.startedMs;
    draft.foundBy = FoundBy::Alert;
    draft.labels = shared(alerts);
    const Labels identity = groupLabels.isEmpty() ? draft.labels.without({priorities.label}) : groupLabels;
    if (!identity.isEmpty())
        draft.alertSelectors = {identity};
    else // nothing in common: each by its name
        for (const Alert &alert : alerts)
            draft.alertSelectors.push_back(alert.labels.only({NameLabel}));
    draft.keyCharts = chartsOf(byUrgency);
    return draft;
}

} // namespace wardroom
