// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/dashboards/dashboardlayout.h"
#include "services/dashboards/frame.h"
#include "services/prometheus/prometheustypes.h"

namespace wardroom {

/// One question to a server, with everything put in: equal questions are asked once.
struct PlannedQuery
{
    QString expr;
    QueryLanguage language = QueryLanguage::PromQl;
    bool instant = false; ///< at span.toMs
    bool logs = false; ///< LogQL that returns lines
    bool exemplars = false; ///< asks for these instead of the series
    TimeSpan span;
    qint64 stepMs = 0;

    friend bool operator==(const PlannedQuery &, const PlannedQuery &) = default;
    friend size_t qHash(const PlannedQuery &query, size_t seed = 0)
    {
        return qHashMulti(seed, query.expr, static_cast<int>(query.language), query.instant, query.logs, query.exemplars,
                          query.span.fromMs, query.span.toMs, query.stepMs);
    }
};

/// A panel's target with the question it comes down to.
struct PanelQuery
{
    std::size_t target =
        0; ///< index in Panel::targets, of the panel itself or of the one whose result it shows
    Target settings; ///< expression, legend and unit templates with variables put in
    PlannedQuery query;
};

/// What a plan is made for.
struct PlanContext
{
    TimeSpan span; ///< of the dashboard
    int pixels = 600; ///< width of the panel's plot
    qint64 scrapeIntervalMs = 15'000;
    QTimeZone zone = QTimeZone::utc();
    QString dashboardTitle;
};

/// The span that a panel with a time of its own ("timeFrom": "6h", "timeShift": "1d") shows.
TimeSpan panelSpan(const Panel &panel, TimeSpan span, const QTimeZone &zone);

/// The questions of all visible targets. Hidden, empty and foreign ones ask nothing; `-- Dashboard --` asks
/// what the other panel asks. A target that is both instant and range asks twice. A pure function.
std::vector<PanelQuery> planQueries(const Dashboard &dashboard, const Panel &panel,
                                    const VariableValues &values, const PlanContext &context);

/// The types of the servers that visible targets are for and we have no client for, one a target: those are not planned.
QStringList foreignSources(const Dashboard &dashboard, const Panel &panel);

/// The names of all series that one query brought, as Grafana gives them: with `__auto`, series that have one label have its
/// value for a name; a series without labels has the query.
QStringList legendNames(const Target &target, const std::vector<const Labels *> &series);

/// An instant answer as one table (Time, a column a label, Value), as Grafana's table format gives it. @p
/// valueName is "Value", or "Value #A" where a panel has several tables.
Frame tableFrame(const QueryResult &result, const QString &refId, const QString &valueName);
/// A frame a series: Time and a value named by its legend.
Frames seriesFrames(const SeriesSnapshot &snapshot, const Target &target);
/// The same for an instant answer: one sample a series.
Frames seriesFrames(const QueryResult &result, const Target &target);

} // namespace wardroom
