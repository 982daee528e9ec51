// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/result.h"
#include "services/demo/logqlpipeline.h"

#include <map>

namespace wardroom {

/// The steps at which a metric query is computed, both ends included.
struct LogQlSteps
{
    qint64 startNs = 0;
    qint64 endNs = 0;
    qint64 stepNs = 0; ///< 0: the start only

    size_t count() const
    {
        return stepNs <= 0 || endNs <= startNs ? 1 : static_cast<size_t>((endNs - startNs) / stepNs) + 1;
    }
    qint64 at(size_t i) const { return startNs + static_cast<qint64>(i) * stepNs; }
};

/// What was read for an answer.
struct LogQlWork
{
    qint64 lines = 0;
    qint64 bytes = 0;
    qint64 linesKept = 0;
    qint64 metadataBytes = 0;
    int streams = 0;
};

/// Computes metric queries over a store.
class LogQlEvaluator
{
public:
    static constexpr size_t MostSeries = 500;
    /// By labels; one value a step, NaN where there is none.
    using Vector = std::map<Labels, std::vector<double>>;
    struct Value
    {
        bool isScalar = false;
        double scalar = 0;
        Vector vector;
    };

    explicit LogQlEvaluator(const DemoLogStore &store)
        : m_store(store)
    {
    }

    /// Errors are BadQuery with Loki's sentence: pipeline errors in samples, too many series.
    Result<Value> evaluate(const LogQlExpr &expr, const LogQlSteps &steps);
    const LogQlWork &work() const { return m_work; }

private:
    struct Sample
    {
        qint64 timeNs;
        double value;
    };
    using Samples = std::map<Labels, std::vector<Sample>>;

    /// @p wanted: the only grouping the caller needs, when it can be applied before adding up.
    Result<Value> evaluateRange(const LogQlExpr &expr, const LogQlSteps &steps, const LogQlGrouping *wanted);
    Result<Samples> collect(const LogQlExpr &expr, const LogQlSteps &steps, const LogQlGrouping *grouping);
    Result<Value> evaluateAggregation(const LogQlExpr &expr, const LogQlSteps &steps);
    Result<Value> evaluateBinary(const LogQlExpr &expr, const LogQlSteps &steps);

    const DemoLogStore &m_store;
    LogQlWork m_work;
};

} // namespace wardroom
