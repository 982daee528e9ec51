// SPDX-License-Identifier: GPL-3.0-or-later
// What lies between a series' data and its line: gaps, downwards, stacks. See chartspec.h.
#include "services/render/chartspec.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace wardroom {

namespace {

constexpr double NaN = std::numeric_limits<double>::quiet_NaN();

/// With zeros where samples are missing: one step behind the last before a gap and one before the next.
Series zeroFilled(const Series &data, qint64 gapMs)
{
    Series filled;
    const qint64 step = gapMs * 2 / 3;
    for (std::size_t i = 0; i < data.size(); ++i) {
        if (i > 0 && data.times[i] - data.times[i - 1] > gapMs) {
            filled.times.insert(filled.times.end(), {data.times[i - 1] + step, data.times[i] - step});
            filled.values.insert(filled.values.end(), {0, 0});
        }
        filled.times.push_back(data.times[i]);
        filled.values.push_back(std::isnan(data.values[i]) ? 0 : data.values[i]);
    }
    filled.sortByTime();
    return filled;
}

Series withoutNaN(const Series &data)
{
    Series joined;
    for (std::size_t i = 0; i < data.size(); ++i) {
        if (std::isnan(data.values[i]))
            continue;
        joined.times.push_back(data.times[i]);
        joined.values.push_back(data.values[i]);
    }
    return joined;
}

bool isPlain(const SeriesStyle &style)
{
    return style.nulls == NullMode::Gap && !style.negativeY && style.stacking == Stacking::None;
}

/// One series by itself: gaps and direction.
Series shaped(const ChartSeries &series)
{
    const Series &data = series.data();
    Series result;
    switch (series.style.nulls) {
    case NullMode::Gap:
        result.times = data.times;
        result.values = data.values;
        break;
    case NullMode::Zero:
        result = zeroFilled(data, series.gapMs());
        break;
    case NullMode::Connected:
        result = withoutNaN(data);
        break;
    }
    if (series.style.negativeY) {
        for (double &value : result.values)
            value = -value;
    }
    return result;
}

/// What is mostly negative is stacked below zero, apart from what is not: a sum of both would show neither. Some
/// samples tell.
bool runsBelow(const ChartSeries &series)
{
    constexpr std::size_t Looks = 200;
    const std::vector<double> &values = series.data().values;
    const std::size_t stride = values.size() / Looks + 1;
    int balance = 0;
    for (std::size_t i = 0; i < values.size(); i += stride)
        balance += values[i] > 0 ? 1 : values[i] < 0 ? -1 : 0;
    return (balance < 0) != series.style.negativeY;
}

bool sameStack(const ChartSeries &a, const ChartSeries &b)
{
    return a.style.stacking == b.style.stacking && a.style.stackGroup == b.style.stackGroup
        && a.style.axis == b.style.axis && runsBelow(a) == runsBelow(b);
}

/// Values on the common @p times; NaN where there is none.
std::vector<double> onGrid(const Series &series, const std::vector<qint64> &times)
{
    if (series.times == times)
        return series.values;
    std::vector<double> values(times.size(), NaN);
    std::size_t at = 0;
    for (std::size_t i = 0; i < times.size() && at < series.size(); ++i) {
        while (at < series.size() && series.times[at] < times[i])
            ++at;
        if (at < series.size() && series.times[at] == times[i])
            values[i] = series.values[at];
    }
    return values;
}

std::vector<qint64> commonTimes(const std::vector<Series> &members)
{
    std::vector<qint64> times = members.front().times;
    for (const Series &member : members) {
        if (member.times == times)
            continue;
        std::vector<qint64> both;
        both.reserve(times.size() + member.size());
        std::set_union(times.begin(), times.end(), member.times.begin(), member.times.end(),
                       std::back_inserter(both));
        times = std::move(both);
    }
    return times;
}

std::shared_ptr<const Series> finished(std::vector<qint64> times, std::vector<double> values)
{
    auto series = std::make_shared<Series>();
    series->times = std::move(times);
    series->values = std::move(values);
    series->finish();
    return series;
}

/// Every value as its share of all at the same time; downwards it stays downwards.
void makeShares(std::vector<std::vector<double>> &columns)
{
    for (std::size_t i = 0; i < columns.front().size(); ++i) {
        double sum = 0;
        for (const auto &column : columns)
            sum += std::isfinite(column[i]) ? std::abs(column[i]) : 0;
        for (auto &column : columns)
            column[i] = sum > 0 ? column[i] / sum : column[i];
    }
}

void stack(const std::vector<ChartSeries *> &group)
{
    std::vector<Series> members;
    for (const ChartSeries *series : group)
        members.push_back(shaped(*series));
    const std::vector<qint64> times = commonTimes(members);
    std::vector<std::vector<double>> columns;
    for (const Series &member : members)
        columns.push_back(onGrid(member, times));
    if (group.front()->style.stacking == Stacking::Percent)
        makeShares(columns);
    std::vector<double> sum(times.size(), 0);
    std::shared_ptr<const Series> below;
    for (std::size_t member = 0; member < group.size(); ++member) {
        std::vector<double> top(times.size());
        for (std::size_t i = 0; i < times.size(); ++i) {
            const double value = columns[member][i];
            top[i] = std::isfinite(value) ? sum[i] + value : NaN;
            sum[i] = std::isfinite(value) ? top[i] : sum[i];
        }
        group[member]->drawn = finished(times, std::move(top));
        group[member]->base = below;
        below = finished(times, sum);
    }
}

/// The sum of the counterparts of all series that are stacked upwards on the left axis.
std::shared_ptr<const Series> earlierTotal(const ChartSpec &spec)
{
    std::vector<Series> members;
    for (std::size_t i = 0; i < spec.series.size(); ++i) {
        const SeriesStyle &style = spec.series[i].style;
        const Series *earlier = spec.comparison->counterpart(i);
        const bool counts = spec.series[i].visible && style.stacking == Stacking::Normal
            && !runsBelow(spec.series[i]) && style.axis == AxisSide::Left;
        if (counts && earlier)
            members.push_back(*earlier);
    }
    if (members.empty())
        return nullptr;
    const std::vector<qint64> times = commonTimes(members);
    std::vector<double> sum(times.size(), 0);
    for (const Series &member : members) {
        const std::vector<double> column = onGrid(member, times);
        for (std::size_t i = 0; i < sum.size(); ++i)
            sum[i] += std::isfinite(column[i]) ? column[i] : 0;
    }
    return finished(times, std::move(sum));
}

} // namespace

void prepareSeries(ChartSpec &spec)
{
    std::vector<std::vector<ChartSeries *>> groups;
    for (ChartSeries &series : spec.series) {
        series.drawn.reset();
        series.base.reset();
        if (!series.visible || isPlain(series.style))
            continue;
        if (series.style.stacking == Stacking::None) {
            Series own = shaped(series);
            series.drawn = finished(std::move(own.times), std::move(own.values));
            continue;
        }
        const auto group = std::find_if(groups.begin(), groups.end(), [&series](const auto &known) {
            return sameStack(*known.front(), series);
        });
        if (group != groups.end())
            group->push_back(&series);
        else
            groups.push_back({&series});
    }
    for (const auto &group : groups)
        stack(group);
    if (spec.comparison)
        spec.comparison->stackTotal = earlierTotal(spec);
}

} // namespace wardroom
