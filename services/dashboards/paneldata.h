// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/dashboards/queryplan.h"
#include "services/loki/lokitypes.h"

namespace wardroom {

/// The series of one query, each with the name it is shown by.
struct PanelSeries
{
    Target target; ///< templates put in
    SnapshotPtr snapshot;
    QStringList names; ///< by series
};

/// What a panel shows: after transformations, if it has any.
struct PanelData
{
    bool loading = false; ///< asked, and not answered yet; what is here is of before
    std::optional<Error> error; ///< of the first query that failed; the others' results stand
    int asked = 0;
    int answered = 0; ///< with data
    qint64 dataMs = 0; ///< when it was asked for; 0: never answered
    TimeSpan span; ///< of the data
    std::vector<PanelSeries> series; ///< for charts
    Frames frames; ///< for tables; made where the panel is one, or has transformations
    std::vector<LogLine> lines;
    std::vector<Exemplar> exemplars; ///< of all queries that want them
    QStringList warnings; ///< the servers' own words
    std::vector<Target> sent; ///< the questions as they went out, answered or not

    bool hasData() const { return dataMs > 0; }
    bool isPartial() const { return answered > 0 && answered < asked; }
};

/// An answer of a server. Immutable, shared by all panels that asked the same.
struct QueryAnswer
{
    SnapshotPtr series; ///< range queries; also the matrix of an instant one
    std::optional<QueryResult> instant;
    std::vector<LogLine> lines;
    QStringList warnings;
    std::vector<Exemplar> exemplars;
};
using AnswerPtr = std::shared_ptr<const QueryAnswer>;

struct AnsweredQuery
{
    Target target;
    AnswerPtr answer; ///< null: failed
};

/// The questions as they were asked, a line each; as they stand in the panel where none has been yet.
QString sentQueries(const Panel &panel, const PanelData &data);
/// Whether the panel shows frames rather than series.
bool wantsFrames(const Panel &panel);
/// Puts a panel's answers together: pure, may take long, so call it in the background.
PanelData composePanel(const Panel &panel, const std::vector<AnsweredQuery> &answers);
/// Time series in @p frames as series for charts.
std::vector<PanelSeries> seriesOf(const Frames &frames);

} // namespace wardroom
