// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/promql/promqlfunctions.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>

namespace wardroom {

namespace {

// Both sorted by name.
constexpr std::array<PromqlFunction, 84> Functions{{
    {"abs", "abs(v instant-vector)",
     QT_TRANSLATE_NOOP("PromqlFunction", "The absolute value of each sample.")},
    {"absent", "absent(v instant-vector)",
     QT_TRANSLATE_NOOP("PromqlFunction", "1 where the vector is empty, nothing where it has elements.")},
    {"absent_over_time", "absent_over_time(v range-vector)",
     QT_TRANSLATE_NOOP("PromqlFunction", "1 where the range has no sample at all.")},
    {"acos", "acos(v instant-vector)", QT_TRANSLATE_NOOP("PromqlFunction", "The arc cosine, in radians.")},
    {"acosh", "acosh(v instant-vector)",
     QT_TRANSLATE_NOOP("PromqlFunction", "The inverse hyperbolic cosine.")},
    {"asin", "asin(v instant-vector)", QT_TRANSLATE_NOOP("PromqlFunction", "The arc sine, in radians.")},
    {"asinh", "asinh(v instant-vector)", QT_TRANSLATE_NOOP("PromqlFunction", "The inverse hyperbolic sine.")},
    {"atan", "atan(v instant-vector)", QT_TRANSLATE_NOOP("PromqlFunction", "The arc tangent, in radians.")},
    {"atanh", "atanh(v instant-vector)",
     QT_TRANSLATE_NOOP("PromqlFunction", "The inverse hyperbolic tangent.")},
    {"avg_over_time", "avg_over_time(v range-vector)",
     QT_TRANSLATE_NOOP("PromqlFunction", "The mean of all values in the range.")},
    {"ceil", "ceil(v instant-vector)",
     QT_TRANSLATE_NOOP("PromqlFunction", "Rounds up to the next whole number.")},
    {"changes", "changes(v range-vector)",
     QT_TRANSLATE_NOOP("PromqlFunction", "How often the value changed in the range.")},
    {"clamp", "clamp(v instant-vector, min scalar, max scalar)",
     QT_TRANSLATE_NOOP("PromqlFunction", "Holds values between the two limits.")},
    {"clamp_max", "clamp_max(v instant-vector, max scalar)",
     QT_TRANSLATE_NOOP("PromqlFunction", "Holds values at or below the limit.")},
    {"clamp_min", "clamp_min(v instant-vector, min scalar)",
     QT_TRANSLATE_NOOP("PromqlFunction", "Holds values at or above the limit.")},
    {"cos", "cos(v instant-vector)",
     QT_TRANSLATE_NOOP("PromqlFunction", "The cosine of an angle in radians.")},
    {"cosh", "cosh(v instant-vector)", QT_TRANSLATE_NOOP("PromqlFunction", "The hyperbolic cosine.")},
    {"count_over_time", "count_over_time(v range-vector)",
     QT_TRANSLATE_NOOP("PromqlFunction", "How many samples the range has.")},
    {"day_of_month", "day_of_month(v=vector(time()) instant-vector)",
     QT_TRANSLATE_NOOP("PromqlFunction", "The day of the month of a time in UTC, 1 to 31.")},
    {"day_of_week", "day_of_week(v=vector(time()) instant-vector)",
     QT_TRANSLATE_NOOP("PromqlFunction", "The day of the week of a time in UTC, 0 for Sunday.")},
    {"day_of_year", "day_of_year(v=vector(time()) instant-vector)",
     QT_TRANSLATE_NOOP("PromqlFunction", "The day of the year of a time in UTC, 1 to 366.")},
    {"days_in_month", "days_in_month(v=vector(time()) instant-vector)",
     QT_TRANSLATE_NOOP("PromqlFunction", "How many days the month of a time in UTC has.")},
    {"deg", "deg(v instant-vector)", QT_TRANSLATE_NOOP("PromqlFunction", "Radians as degrees.")},
    {"delta", "delta(v range-vector)",
     QT_TRANSLATE_NOOP("PromqlFunction", "The difference between the ends of the range, for gauges.")},
    {"deriv", "deriv(v range-vector)",
     QT_TRANSLATE_NOOP("PromqlFunction", "The slope per second by linear regression, for gauges.")},
    {"double_exponential_smoothing", "double_exponential_smoothing(v range-vector, sf scalar, tf scalar)",
     QT_TRANSLATE_NOOP("PromqlFunction", "A smoothed value by level and trend, for gauges."), true, true},
    {"exp", "exp(v instant-vector)", QT_TRANSLATE_NOOP("PromqlFunction", "The exponential function.")},
    {"first_over_time", "first_over_time(v range-vector)",
     QT_TRANSLATE_NOOP("PromqlFunction", "The oldest value in the range."), true, true},
    {"floor", "floor(v instant-vector)",
     QT_TRANSLATE_NOOP("PromqlFunction", "Rounds down to the next whole number.")},
    {"histogram_avg", "histogram_avg(v instant-vector)",
     QT_TRANSLATE_NOOP("PromqlFunction", "The mean of the observations in native histograms."), true},
    {"histogram_count", "histogram_count(v instant-vector)",
     QT_TRANSLATE_NOOP("PromqlFunction", "How many observations native histograms hold.")},
    {"histogram_fraction", "histogram_fraction(lower scalar, upper scalar, b instant-vector)",
     QT_TRANSLATE_NOOP("PromqlFunction", "The share of observations between two values.")},
    {"histogram_quantile", "histogram_quantile(φ scalar, b instant-vector)",
     QT_TRANSLATE_NOOP("PromqlFunction", "The φ-quantile (0 to 1) from histogram buckets.")},
    {"histogram_quantiles", "histogram_quantiles(v instant-vector, label string, φ scalar, ...)",
     QT_TRANSLATE_NOOP("PromqlFunction", "Several quantiles at once, each under its own label value."), true,
     true},
    {"histogram_stddev", "histogram_stddev(v instant-vector)",
     QT_TRANSLATE_NOOP("PromqlFunction",
                       "The estimated standard deviation of the observations in native histograms."),
     true},
    {"histogram_stdvar", "histogram_stdvar(v instant-vector)",
     QT_TRANSLATE_NOOP("PromqlFunction", "The estimated variance of the observations in native histograms."),
     true},
    {"histogram_sum", "histogram_sum(v instant-vector)",
     QT_TRANSLATE_NOOP("PromqlFunction", "The sum of the observations in native histograms.")},
    {"holt_winters", "holt_winters(v range-vector, sf scalar, tf scalar)",
     QT_TRANSLATE_NOOP("PromqlFunction",
                       "A smoothed value by level and trend; double_exponential_smoothing since 3.0.")},
    {"hour", "hour(v=vector(time()) instant-vector)",
     QT_TRANSLATE_NOOP("PromqlFunction", "The hour of a time in UTC, 0 to 23.")},
    {"idelta", "idelta(v range-vector)",
     QT_TRANSLATE_NOOP("PromqlFunction", "The difference between the last two samples, for gauges.")},
    {"increase", "increase(v range-vector)",
     QT_TRANSLATE_NOOP("PromqlFunction", "How much a counter rose in the range, resets considered.")},
    {"info", "info(v instant-vector, data-label-selector instant-vector)",
     QT_TRANSLATE_NOOP("PromqlFunction", "Adds labels of info metrics to each series."), true, true},
    {"irate", "irate(v range-vector)",
     QT_TRANSLATE_NOOP("PromqlFunction", "The rise per second between the last two samples of a counter.")},
    {"label_join", "label_join(v instant-vector, dst string, separator string, src string, ...)",
     QT_TRANSLATE_NOOP("PromqlFunction", "Joins the values of several labels into one.")},
    {"label_replace",
     "label_replace(v instant-vector, dst string, replacement string, src string, regex string)",
     QT_TRANSLATE_NOOP("PromqlFunction", "Writes a label from the parts of another that a pattern finds.")},
    {"last_over_time", "last_over_time(v range-vector)",
     QT_TRANSLATE_NOOP("PromqlFunction", "The newest value in the range.")},
    {"ln", "ln(v instant-vector)", QT_TRANSLATE_NOOP("PromqlFunction", "The natural logarithm.")},
    {"log10", "log10(v instant-vector)", QT_TRANSLATE_NOOP("PromqlFunction", "The logarithm to base 10.")},
    {"log2", "log2(v instant-vector)", QT_TRANSLATE_NOOP("PromqlFunction", "The logarithm to base 2.")},
    {"mad_over_time", "mad_over_time(v range-vector)",
     QT_TRANSLATE_NOOP("PromqlFunction", "The median of the distances from the median."), true, true},
    {"max_over_time", "max_over_time(v range-vector)",
     QT_TRANSLATE_NOOP("PromqlFunction", "The highest value in the range.")},
    {"min_over_time", "min_over_time(v range-vector)",
     QT_TRANSLATE_NOOP("PromqlFunction", "The lowest value in the range.")},
    {"minute", "minute(v=vector(time()) instant-vector)",
     QT_TRANSLATE_NOOP("PromqlFunction", "The minute of a time in UTC, 0 to 59.")},
    {"month", "month(v=vector(time()) instant-vector)",
     QT_TRANSLATE_NOOP("PromqlFunction", "The month of a time in UTC, 1 to 12.")},
    {"pi", "pi()", QT_TRANSLATE_NOOP("PromqlFunction", "The number π.")},
    {"predict_linear", "predict_linear(v range-vector, t scalar)",
     QT_TRANSLATE_NOOP("PromqlFunction", "The value in t seconds, if the range goes on as a straight line.")},
    {"present_over_time", "present_over_time(v range-vector)",
     QT_TRANSLATE_NOOP("PromqlFunction", "1 for each series that has a sample in the range.")},
    {"quantile_over_time", "quantile_over_time(φ scalar, v range-vector)",
     QT_TRANSLATE_NOOP("PromqlFunction", "The φ-quantile (0 to 1) of the values in the range.")},
    {"rad", "rad(v instant-vector)", QT_TRANSLATE_NOOP("PromqlFunction", "Degrees as radians.")},
    {"rate", "rate(v range-vector)",
     QT_TRANSLATE_NOOP("PromqlFunction", "The rise per second of a counter, averaged over the range.")},
    {"resets", "resets(v range-vector)",
     QT_TRANSLATE_NOOP("PromqlFunction", "How often a counter started anew in the range.")},
    {"round", "round(v instant-vector, to_nearest=1 scalar)",
     QT_TRANSLATE_NOOP("PromqlFunction", "Rounds to the nearest multiple.")},
    {"scalar", "scalar(v instant-vector)",
     QT_TRANSLATE_NOOP("PromqlFunction", "The value of a vector that has one element, else NaN.")},
    {"sgn", "sgn(v instant-vector)",
     QT_TRANSLATE_NOOP("PromqlFunction", "The sign of each value: 1, 0 or −1.")},
    {"sin", "sin(v instant-vector)", QT_TRANSLATE_NOOP("PromqlFunction", "The sine of an angle in radians.")},
    {"sinh", "sinh(v instant-vector)", QT_TRANSLATE_NOOP("PromqlFunction", "The hyperbolic sine.")},
    {"sort", "sort(v instant-vector)",
     QT_TRANSLATE_NOOP("PromqlFunction", "Sorts by value, the lowest first; for instant queries.")},
    {"sort_by_label", "sort_by_label(v instant-vector, label string, ...)",
     QT_TRANSLATE_NOOP("PromqlFunction", "Sorts by the values of labels; for instant queries."), true, true},
    {"sort_by_label_desc", "sort_by_label_desc(v instant-vector, label string, ...)",
     QT_TRANSLATE_NOOP("PromqlFunction", "Sorts by the values of labels, backwards; for instant queries."),
     true, true},
    {"sort_desc", "sort_desc(v instant-vector)",
     QT_TRANSLATE_NOOP("PromqlFunction", "Sorts by value, the highest first; for instant queries.")},
    {"sqrt", "sqrt(v instant-vector)", QT_TRANSLATE_NOOP("PromqlFunction", "The square root.")},
    {"stddev_over_time", "stddev_over_time(v range-vector)",
     QT_TRANSLATE_NOOP("PromqlFunction", "The standard deviation of the values in the range.")},
    {"stdvar_over_time", "stdvar_over_time(v range-vector)",
     QT_TRANSLATE_NOOP("PromqlFunction", "The variance of the values in the range.")},
    {"sum_over_time", "sum_over_time(v range-vector)",
     QT_TRANSLATE_NOOP("PromqlFunction", "The sum of all values in the range.")},
    {"tan", "tan(v instant-vector)",
     QT_TRANSLATE_NOOP("PromqlFunction", "The tangent of an angle in radians.")},
    {"tanh", "tanh(v instant-vector)", QT_TRANSLATE_NOOP("PromqlFunction", "The hyperbolic tangent.")},
    {"time", "time()",
     QT_TRANSLATE_NOOP("PromqlFunction", "The evaluation time in seconds since 1970 in UTC.")},
    {"timestamp", "timestamp(v instant-vector)",
     QT_TRANSLATE_NOOP("PromqlFunction", "The time of each sample in seconds since 1970 in UTC.")},
    {"ts_of_first_over_time", "ts_of_first_over_time(v range-vector)",
     QT_TRANSLATE_NOOP("PromqlFunction", "When the oldest value in the range was taken."), true, true},
    {"ts_of_last_over_time", "ts_of_last_over_time(v range-vector)",
     QT_TRANSLATE_NOOP("PromqlFunction", "When the newest value in the range was taken."), true, true},
    {"ts_of_max_over_time", "ts_of_max_over_time(v range-vector)",
     QT_TRANSLATE_NOOP("PromqlFunction", "When the highest value in the range was taken."), true, true},
    {"ts_of_min_over_time", "ts_of_min_over_time(v range-vector)",
     QT_TRANSLATE_NOOP("PromqlFunction", "When the lowest value in the range was taken."), true, true},
    {"vector", "vector(s scalar)",
     QT_TRANSLATE_NOOP("PromqlFunction", "A vector of one element without labels.")},
    {"year", "year(v=vector(time()) instant-vector)",
     QT_TRANSLATE_NOOP("PromqlFunction", "The year of a time in UTC.")},
}};

constexpr std::array<PromqlFunction, 14> Aggregations{{
    {"avg", "avg(v instant-vector)",
     QT_TRANSLATE_NOOP("PromqlFunction", "The mean over all series of a group.")},
    {"bottomk", "bottomk(k scalar, v instant-vector)",
     QT_TRANSLATE_NOOP("PromqlFunction", "The k series with the lowest values.")},
    {"count", "count(v instant-vector)", QT_TRANSLATE_NOOP("PromqlFunction", "How many series a group has.")},
    {"count_values", "count_values(label string, v instant-vector)",
     QT_TRANSLATE_NOOP("PromqlFunction", "How many series have each value, which becomes a label.")},
    {"group", "group(v instant-vector)", QT_TRANSLATE_NOOP("PromqlFunction", "1 for each group.")},
    {"limit_ratio", "limit_ratio(r scalar, v instant-vector)",
     QT_TRANSLATE_NOOP("PromqlFunction", "About this share of the series, always the same ones."), true,
     true},
    {"limitk", "limitk(k scalar, v instant-vector)",
     QT_TRANSLATE_NOOP("PromqlFunction", "k series of each group, always the same ones."), true, true},
    {"max", "max(v instant-vector)", QT_TRANSLATE_NOOP("PromqlFunction", "The highest value of a group.")},
    {"min", "min(v instant-vector)", QT_TRANSLATE_NOOP("PromqlFunction", "The lowest value of a group.")},
    {"quantile", "quantile(φ scalar, v instant-vector)",
     QT_TRANSLATE_NOOP("PromqlFunction", "The φ-quantile (0 to 1) over the series of a group.")},
    {"stddev", "stddev(v instant-vector)",
     QT_TRANSLATE_NOOP("PromqlFunction", "The standard deviation over the series of a group.")},
    {"stdvar", "stdvar(v instant-vector)",
     QT_TRANSLATE_NOOP("PromqlFunction", "The variance over the series of a group.")},
    {"sum", "sum(v instant-vector)",
     QT_TRANSLATE_NOOP("PromqlFunction", "The sum over all series of a group.")},
    {"topk", "topk(k scalar, v instant-vector)",
     QT_TRANSLATE_NOOP("PromqlFunction", "The k series with the highest values.")},
}};

} // namespace

std::span<const PromqlFunction> promqlFunctions()
{
    return Functions;
}

std::span<const PromqlFunction> promqlAggregations()
{
    return Aggregations;
}

const PromqlFunction *promqlFunction(QStringView name)
{
    const auto found = std::lower_bound(Functions.begin(), Functions.end(), name,
                                        [](const PromqlFunction &one, QStringView wanted) {
                                            return QLatin1String(one.name).compare(wanted) < 0;
                                        });
    return found != Functions.end() && QLatin1String(found->name) == name ? &*found : nullptr;
}

const PromqlFunction *promqlAggregation(QStringView name)
{
    const auto found =
        std::find_if(Aggregations.begin(), Aggregations.end(), [name](const PromqlFunction &one) {
            return QLatin1String(one.name).compare(name, Qt::CaseInsensitive) == 0;
        });
    return found != Aggregations.end() ? &*found : nullptr;
}

QString helpOf(const PromqlFunction &function)
{
    return QCoreApplication::translate("PromqlFunction", function.help);
}

} // namespace wardroom
