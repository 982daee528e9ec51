// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/explorechart.h"

#include "services/promql/promqlselectors.h"
#include "ui/charts/chartmenu.h"
#include "ui/explore/explorepresenter.h"

namespace wardroom {

namespace {
constexpr qsizetype LongestTitle = 60;
}

QStringList seriesNames(const std::vector<Labels> &series)
{
    QStringList shared;
    if (series.size() > 1) {
        for (const auto &[name, value] : series.front()) {
            const bool everywhere =
                std::all_of(series.begin(), series.end(), [&name = name, &value = value](const Labels &one) {
                    return one.value(name) == value;
                });
            if (everywhere)
                shared << name;
        }
    }
    QStringList names;
    for (const Labels &one : series) {
        const Labels own = one.without(shared);
        if (own.size() == 1 && !own.contains(u"__name__"))
            names << own.begin()->second; // a label alone needs no name
        else
            names << (own.isEmpty() ? one : own).toString();
    }
    return names;
}

QString titleOfQuery(const QString &promql)
{
    for (const PromqlSelector &selector : promqlSelectors(tokenizePromql(promql), promql)) {
        if (!selector.metric.isEmpty())
            return selector.metric;
    }
    return promql.simplified().left(LongestTitle);
}

namespace {

/// One a query; null where it brought no series over the range.
std::vector<SnapshotPtr> answersOf(const ExplorePresenter &presenter)
{
    std::vector<SnapshotPtr> answers;
    for (std::size_t i = 0; i < presenter.queryCount(); ++i)
        answers.push_back(presenter.query(i).isRangeResult() ? presenter.query(i).result()->matrix : nullptr);
    return answers;
}

} // namespace

ExploreChart exploreChart(const ExplorePresenter &presenter, TimeSpan span)
{
    ExploreChart chart;
    chart.spec.span = span;
    std::vector<Labels> labels;
    QStringList letters;
    for (std::size_t i = 0; i < presenter.queryCount(); ++i) {
        const ExploreQuery &query = presenter.query(i);
        if (!query.isRangeResult())
            continue;
        for (const Exemplar &exemplar : query.exemplars())
            chart.spec.exemplars.push_back({exemplar.timeMs, exemplar.value, exemplar.labels});
        const SnapshotPtr &matrix = query.result()->matrix;
        for (std::size_t s = 0; s < matrix->series.size(); ++s) {
            if (chart.spec.series.size() == ExploreChart::MostDrawn) {
                ++chart.leftOut;
                continue;
            }
            ChartSeries series;
            series.snapshot = matrix;
            series.index = s;
            series.colour = static_cast<int>(chart.spec.series.size());
            chart.spec.series.push_back(std::move(series));
            labels.push_back(matrix->series[s].labels);
            letters << ExplorePresenter::letter(i);
        }
    }
    const QStringList names = seriesNames(labels);
    for (std::size_t i = 0; i < chart.spec.series.size(); ++i) {
        // Two queries may bring the same series.
        const QString &name = names[static_cast<qsizetype>(i)];
        chart.spec.series[i].label = names.count(name) > 1 ? letters[static_cast<qsizetype>(i)] + u' ' + name : name;
    }
    const ExplorePresenter::Earlier &earlier = presenter.earlier();
    if (std::any_of(earlier.answers.begin(), earlier.answers.end(), [](const SnapshotPtr &one) { return one != nullptr; }))
        chart.spec.comparison = makeComparison(chart.spec.series, answersOf(presenter), earlier.answers, earlier.shiftMs,
                                               ChartMenu::nameOf(presenter.comparedWith()));
    chart.spec.bands = presenter.marks().bands();
    chart.spec.deployments = presenter.marks().deployments();
    return chart;
}

} // namespace wardroom
