// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/logqlevaluator.h"

#include "services/demo/logqllexer.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace wardroom {

namespace {

constexpr double Absent = std::numeric_limits<double>::quiet_NaN();

tl::unexpected<Error> refuse(const QString &sentence)
{
    return tl::unexpected<Error>(Error{ErrorKind::BadQuery, 400, sentence, {}, false});
}

bool counts(const QString &function)
{
    return function == u"count_over_time" || function == u"rate" || function == u"bytes_over_time"
        || function == u"bytes_rate";
}

Labels grouped(const Labels &labels, const LogQlGrouping &grouping)
{
    return grouping.without ? labels.without(grouping.labels) : labels.only(grouping.labels);
}

Labels groupedLine(const LogQlLine &line, const LogQlGrouping *grouping)
{
    if (!grouping || grouping->without)
        return grouping ? grouped(line.labels(), *grouping) : line.labels();
    std::vector<Labels::Pair> pairs;
    for (const QString &name : grouping->labels)
        pairs.emplace_back(name, line.value(name));
    return Labels(std::move(pairs));
}

std::optional<double> sampleOf(const LogQlExpr &expr, const LogQlLine &line)
{
    if (!expr.unwrap)
        return expr.function.startsWith(u"bytes") ? static_cast<double>(line.text.size()) : 1.0;
    const QString text = line.value(expr.unwrap->label);
    if (expr.unwrap->unit == LogQlUnwrap::Unit::Duration)
        return parseGoDuration(text);
    if (expr.unwrap->unit == LogQlUnwrap::Unit::Bytes)
        return parseBytes(text);
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

double quantile(std::vector<double> values, double q)
{
    std::sort(values.begin(), values.end());
    const double rank = std::clamp(q, 0.0, 1.0) * static_cast<double>(values.size() - 1);
    const auto below = static_cast<size_t>(std::floor(rank));
    const size_t above = std::min(below + 1, values.size() - 1);
    const double weight = rank - std::floor(rank);
    return values[below] * (1 - weight) + values[above] * weight;
}

/// The value of a window that holds at least one sample.
double fold(const LogQlExpr &expr, const std::vector<double> &values)
{
    const QString &f = expr.function;
    const double sum = std::accumulate(values.begin(), values.end(), 0.0);
    const double seconds = static_cast<double>(expr.rangeNs) / 1e9;
    if (f == u"rate" || f == u"bytes_rate")
        return sum / seconds;
    if (f == u"avg_over_time")
        return sum / static_cast<double>(values.size());
    if (f == u"min_over_time")
        return *std::min_element(values.begin(), values.end());
    if (f == u"max_over_time")
        return *std::max_element(values.begin(), values.end());
    if (f == u"first_over_time")
        return values.front();
    if (f == u"last_over_time")
        return values.back();
    if (f == u"quantile_over_time")
        return quantile(values, expr.number);
    return sum; // count, bytes, sum
}

double aggregate(const QString &function, const std::vector<double> &values)
{
    const double sum = std::accumulate(values.begin(), values.end(), 0.0);
    if (function == u"avg")
        return sum / static_cast<double>(values.size());
    if (function == u"min")
        return *std::min_element(values.begin(), values.end());
    if (function == u"max")
        return *std::max_element(values.begin(), values.end());
    if (function == u"count")
        return static_cast<double>(values.size());
    return sum;
}

bool isComparison(const QString &op)
{
    return op == u"==" || op == u"!=" || op == u">" || op == u">=" || op == u"<" || op == u"<=";
}

double calculate(const QString &op, double left, double right)
{
    if (op == u"+")
        return left + right;
    if (op == u"-")
        return left - right;
    if (op == u"*")
        return left * right;
    if (op == u"/")
        return left / right;
    if (op == u"%")
        return std::fmod(left, right);
    const bool holds = op == u"==" ? left == right
        : op == u"!="              ? left != right
        : op == u">"               ? left > right
        : op == u">="              ? left >= right
        : op == u"<"               ? left < right
                                   : left <= right;
    return holds ? 1 : 0;
}

/// A comparison without `bool` is a filter: what does not hold is gone.
double combine(const LogQlExpr &expr, double left, double right, double kept)
{
    if (std::isnan(left) || std::isnan(right))
        return Absent;
    const double result = calculate(expr.function, left, right);
    if (!isComparison(expr.function) || expr.returnBool)
        return result;
    return result != 0 ? kept : Absent;
}

void removeEmpty(LogQlEvaluator::Vector &vector)
{
    std::erase_if(vector, [](const auto &entry) {
        return std::all_of(entry.second.begin(), entry.second.end(),
                           [](double value) { return std::isnan(value); });
    });
}

/// The k largest (or smallest) of each step; series keep their labels.
void keepTop(LogQlEvaluator::Vector &vector, const LogQlExpr &expr, size_t steps)
{
    const auto k = static_cast<size_t>(std::max(0.0, expr.number));
    const bool largest = expr.function == u"topk";
    for (size_t i = 0; i < steps; ++i) {
        std::map<Labels, std::vector<double *>> groups;
        for (auto &[labels, values] : vector)
            if (!std::isnan(values[i]))
                groups[expr.grouping ? grouped(labels, *expr.grouping) : Labels()].push_back(&values[i]);
        for (auto &[labels, values] : groups) {
            std::stable_sort(values.begin(), values.end(), [largest](const double *a, const double *b) {
                return largest ? *a > *b : *a < *b;
            });
            for (size_t j = k; j < values.size(); ++j)
                *values[j] = Absent;
        }
    }
    removeEmpty(vector);
}

} // namespace

Result<LogQlEvaluator::Value> LogQlEvaluator::evaluate(const LogQlExpr &expr, const LogQlSteps &steps)
{
    switch (expr.kind) {
    case LogQlExpr::Kind::Number:
        return Value{true, expr.number, {}};
    case LogQlExpr::Kind::Range:
        return evaluateRange(expr, steps, nullptr);
    case LogQlExpr::Kind::Aggregation:
        return evaluateAggregation(expr, steps);
    case LogQlExpr::Kind::Binary:
        return evaluateBinary(expr, steps);
    }
    return refuse(QStringLiteral("unexpected expression"));
}

Result<LogQlEvaluator::Samples> LogQlEvaluator::collect(const LogQlExpr &expr, const LogQlSteps &steps,
                                                        const LogQlGrouping *grouping)
{
    const LogQlPipelineRun run(expr.pipeline, m_store);
    m_work.streams += run.streams();
    const qint64 fromNs = steps.startNs - expr.rangeNs - expr.offsetNs;
    const qint64 toNs = steps.at(steps.count() - 1) - expr.offsetNs;
    const auto &lines = m_store.lines();
    Samples samples;
    LogQlLine line;
    for (size_t i = m_store.firstAt(fromNs + 1); i < lines.size() && lines[i].timeNs <= toNs; ++i) {
        if (!run.takesStream(lines[i].stream))
            continue;
        ++m_work.lines;
        m_work.bytes += lines[i].text.size();
        m_work.metadataBytes += lines[i].traceId.size();
        if (!run.process(lines[i], line))
            continue;
        ++m_work.linesKept;
        const auto value = sampleOf(expr, line);
        if (!value)
            line.set(QStringLiteral("__error__"), QStringLiteral("SampleExtractionErr"),
                     LogQlLine::Origin::Parsed);
        if (expr.unwrap)
            std::erase_if(line.fields,
                          [&expr](const auto &field) { return field.name == expr.unwrap->label; });
        const bool asksForErrors =
            grouping && !grouping->without && grouping->labels.contains(QStringLiteral("__error__"));
        if (!asksForErrors && line.has(QStringLiteral("__error__"))) {
            return refuse(QStringLiteral("pipeline error: '%1' for series: '%2'.\nUse a label filter to "
                                         "intentionally skip this error. "
                                         "(e.g | __error__!=\"%1\").\nTo skip all potential errors you can "
                                         "match empty errors.(e.g "
                                         "__error__=\"\")\nThe label filter can also be specified after "
                                         "unwrap. (e.g | unwrap latency | __error__=\"\" )\n")
                              .arg(line.value(QStringLiteral("__error__")), line.labels().toString()));
        }
        samples[groupedLine(line, grouping)].push_back({lines[i].timeNs, value.value_or(1)});
        if (samples.size() > MostSeries)
            return refuse(
                QStringLiteral("maximum of series (%1) reached for a single query").arg(MostSeries));
    }
    return samples;
}

Result<LogQlEvaluator::Value> LogQlEvaluator::evaluateRange(const LogQlExpr &expr, const LogQlSteps &steps,
                                                            const LogQlGrouping *wanted)
{
    const auto samples = collect(expr, steps, expr.grouping ? &*expr.grouping : wanted);
    if (!samples)
        return failure(samples.error());
    Value value;
    if (expr.function == u"absent_over_time") {
        if (samples->empty())
            value.vector[Labels()].assign(steps.count(), 1);
        return value;
    }
    for (const auto &[labels, points] : *samples) {
        std::vector<double> &out = value.vector[labels];
        out.assign(steps.count(), Absent);
        std::vector<double> window;
        size_t first = 0;
        size_t last = 0;
        for (size_t i = 0; i < out.size(); ++i) {
            const qint64 endNs = steps.at(i) - expr.offsetNs;
            while (last < points.size() && points[last].timeNs <= endNs)
                ++last;
            while (first < last && points[first].timeNs <= endNs - expr.rangeNs)
                ++first;
            if (first == last)
                continue;
            window.clear();
            for (size_t j = first; j < last; ++j)
                window.push_back(points[j].value);
            out[i] = fold(expr, window);
        }
    }
    removeEmpty(value.vector);
    return value;
}

Result<LogQlEvaluator::Value> LogQlEvaluator::evaluateAggregation(const LogQlExpr &expr,
                                                                  const LogQlSteps &steps)
{
    const LogQlExpr &operand = expr.operands.front();
    const LogQlGrouping none;
    const LogQlGrouping *grouping = expr.grouping ? &*expr.grouping : &none;
    // A sum of counts may be counted by group at once: then a trace id a line does not make a series a line.
    const bool early = expr.function == u"sum" && operand.kind == LogQlExpr::Kind::Range
        && counts(operand.function) && !operand.grouping;
    auto inner = early ? evaluateRange(operand, steps, grouping) : evaluate(operand, steps);
    if (!inner || inner->isScalar)
        return inner
            ? refuse(QStringLiteral("parse error : unexpected type for %1: scalar").arg(expr.function))
            : std::move(inner);
    if (expr.function == u"topk" || expr.function == u"bottomk") {
        keepTop(inner->vector, expr, steps.count());
        return inner;
    }
    std::map<Labels, std::vector<std::vector<double>>> groups;
    for (const auto &[labels, values] : inner->vector) {
        auto &group = groups[grouped(labels, *grouping)];
        group.resize(steps.count());
        for (size_t i = 0; i < values.size(); ++i)
            if (!std::isnan(values[i]))
                group[i].push_back(values[i]);
    }
    Value value;
    for (const auto &[labels, group] : groups) {
        std::vector<double> &out = value.vector[labels];
        for (const std::vector<double> &values : group)
            out.push_back(values.empty() ? Absent : aggregate(expr.function, values));
    }
    return value;
}

Result<LogQlEvaluator::Value> LogQlEvaluator::evaluateBinary(const LogQlExpr &expr, const LogQlSteps &steps)
{
    auto left = evaluate(expr.operands[0], steps);
    if (!left)
        return left;
    auto right = evaluate(expr.operands[1], steps);
    if (!right)
        return right;
    if (left->isScalar && right->isScalar)
        return Value{true, calculate(expr.function, left->scalar, right->scalar), {}};
    Value value;
    for (const auto &[labels, values] : left->isScalar ? right->vector : left->vector) {
        const auto partner = right->vector.find(labels);
        const bool matched = !left->isScalar && !right->isScalar;
        if (matched && partner == right->vector.end())
            continue;
        std::vector<double> &out = value.vector[labels];
        for (size_t i = 0; i < values.size(); ++i) {
            const double l = left->isScalar ? left->scalar : values[i];
            const double r = right->isScalar ? right->scalar
                : left->isScalar             ? values[i]
                                             : partner->second[i];
            out.push_back(combine(expr, l, r, values[i]));
        }
    }
    removeEmpty(value.vector);
    return value;
}

} // namespace wardroom
