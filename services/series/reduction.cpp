// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/series/reduction.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <optional>

namespace wardroom {

using namespace Qt::StringLiterals;

namespace {

constexpr double Missing = std::numeric_limits<double>::quiet_NaN();

using Values = std::vector<double>;

double sum(const Values &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

double deviation(const Values &values, bool squared)
{
    const double mean = sum(values) / static_cast<double>(values.size());
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    const double variance = squares / static_cast<double>(values.size());
    return squared ? variance : std::sqrt(variance);
}

/// What a counter grew by: falls are resets.
double growth(const Values &values)
{
    double total = 0;
    for (std::size_t i = 1; i < values.size(); ++i)
        total += values[i] >= values[i - 1] ? values[i] - values[i - 1] : values[i];
    return total;
}

double smallestStep(const Values &values)
{
    double smallest = std::numeric_limits<double>::infinity();
    for (std::size_t i = 1; i < values.size(); ++i)
        smallest = std::min(smallest, std::abs(values[i] - values[i - 1]));
    return values.size() < 2 ? 0 : smallest;
}

double smallestPositive(const Values &values)
{
    double smallest = Missing;
    for (const double value : values) {
        if (value > 0 && !(value >= smallest))
            smallest = value;
    }
    return smallest;
}

double distinctCount(Values values)
{
    std::sort(values.begin(), values.end());
    return static_cast<double>(std::unique(values.begin(), values.end()) - values.begin());
}

double percentile(Values values, double percent)
{
    std::sort(values.begin(), values.end());
    const double place = percent / 100 * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, values.size() - 1);
    return values[below] + (values[above] - values[below]) * (place - static_cast<double>(below));
}

struct Calculation
{
    QLatin1String id;
    QLatin1String title;
    double (*of)(const Values &); ///< of at least one number
};

const std::vector<Calculation> &calculations()
{
    using V = const Values &;
    static const std::vector<Calculation> list{
        {"lastNotNull"_L1, "Last *"_L1, [](V v) { return v.back(); }},
        {"last"_L1, "Last"_L1, [](V v) { return v.back(); }},
        {"current"_L1, "Last *"_L1, [](V v) { return v.back(); }},
        {"first"_L1, "First"_L1, [](V v) { return v.front(); }},
        {"firstNotNull"_L1, "First *"_L1, [](V v) { return v.front(); }},
        {"logmin"_L1, "Min (above zero)"_L1, smallestPositive},
        {"min"_L1, "Min"_L1, [](V v) { return *std::min_element(v.begin(), v.end()); }},
        {"max"_L1, "Max"_L1, [](V v) { return *std::max_element(v.begin(), v.end()); }},
        {"mean"_L1, "Mean"_L1, [](V v) { return sum(v) / static_cast<double>(v.size()); }},
        {"avg"_L1, "Mean"_L1, [](V v) { return sum(v) / static_cast<double>(v.size()); }},
        {"median"_L1, "Median"_L1, [](V v) { return percentile(v, 50); }},
        {"sum"_L1, "Total"_L1, sum},
        {"total"_L1, "Total"_L1, sum},
        {"count"_L1, "Count"_L1, [](V v) { return static_cast<double>(v.size()); }},
        {"range"_L1, "Range"_L1,
         [](V v) {
             const auto [low, high] = std::minmax_element(v.begin(), v.end());
             return *high - *low;
         }},
        {"delta"_L1, "Delta"_L1, growth},
        {"step"_L1, "Step"_L1, smallestStep},
        {"diff"_L1, "Difference"_L1, [](V v) { return v.back() - v.front(); }},
        {"diffperc"_L1, "Difference percent"_L1,
         [](V v) { return (v.back() - v.front()) / v.front() * 100; }},
        {"variance"_L1, "Variance"_L1, [](V v) { return deviation(v, true); }},
        {"stdDev"_L1, "StdDev"_L1, [](V v) { return deviation(v, false); }},
        {"distinctCount"_L1, "Distinct Count"_L1, [](V v) { return distinctCount(v); }},
        {"changeCount"_L1, "Change Count"_L1,
         [](V v) {
             double changes = 0;
             for (std::size_t i = 1; i < v.size(); ++i)
                 changes += v[i] != v[i - 1] ? 1 : 0;
             return changes;
         }},
        {"allIsZero"_L1, "All Zeros"_L1,
         [](V v) { return std::all_of(v.begin(), v.end(), [](double x) { return x == 0; }) ? 1.0 : 0.0; }},
        {"allIsNull"_L1, "All Nulls"_L1, [](V) { return 0.0; }},
    };
    return list;
}

const Calculation *findCalculation(const QString &id)
{
    for (const Calculation &calculation : calculations()) {
        if (calculation.id == id)
            return &calculation;
    }
    return nullptr;
}

/// The 95 of "p95".
std::optional<double> percentOf(const QString &id)
{
    bool ok = false;
    const double percent = QStringView(id).mid(1).toDouble(&ok);
    return id.startsWith(u'p') && ok && percent >= 0 && percent <= 100 ? std::optional(percent)
                                                                       : std::nullopt;
}

} // namespace

double reduceValues(const std::vector<double> &values, const QString &calculation)
{
    // "last" and "first" take what stands there, missing or not.
    if (calculation == "last"_L1 || calculation == "first"_L1)
        return values.empty() ? Missing : calculation == "last"_L1 ? values.back() : values.front();
    Values present;
    present.reserve(values.size());
    std::copy_if(values.begin(), values.end(), std::back_inserter(present),
                 [](double v) { return !std::isnan(v); });
    if (present.empty())
        return calculation == "count"_L1 ? 0 : calculation == "allIsNull"_L1 ? 1 : Missing;
    if (const Calculation *known = findCalculation(calculation))
        return known->of(present);
    if (const auto percent = percentOf(calculation))
        return percentile(std::move(present), *percent);
    return present.back();
}

bool isKnownCalculation(const QString &calculation)
{
    return findCalculation(calculation) || percentOf(calculation);
}

QString calculationTitle(const QString &calculation)
{
    const Calculation *known = findCalculation(calculation);
    return known ? QString(known->title) : calculation;
}

} // namespace wardroom
