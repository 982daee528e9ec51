// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/jsonvalues.h"

#include "app/cli/values.h"

namespace wardroom {

namespace {

double seconds(qint64 ms)
{
    return static_cast<double>(ms) / 1000;
}

QJsonObject jsonSeries(const Series &series)
{
    QJsonObject object{{QStringLiteral("metric"), jsonOf(series.labels)}};
    QJsonArray values;
    for (std::size_t i = 0; i < series.size(); ++i)
        values.append(jsonSample(series.times[i], series.values[i]));
    if (!values.isEmpty())
        object.insert(QStringLiteral("values"), values);
    QJsonArray histograms;
    for (const HistogramSample &sample : series.histograms)
        histograms.append(jsonSample(sample));
    if (!histograms.isEmpty())
        object.insert(QStringLiteral("histograms"), histograms);
    return object;
}

} // namespace

QJsonObject jsonOf(const Labels &labels)
{
    QJsonObject object;
    for (const auto &[name, value] : labels)
        object.insert(name, value);
    return object;
}

QJsonArray jsonSample(qint64 timeMs, double value)
{
    return {seconds(timeMs), valueText(value)};
}

QJsonArray jsonSample(const HistogramSample &sample)
{
    QJsonArray buckets;
    for (const HistogramBucket &bucket : sample.buckets) {
        buckets.append(
            QJsonArray{bucket.boundaryRule, valueText(bucket.lower), valueText(bucket.upper), valueText(bucket.count)});
    }
    return {seconds(sample.timeMs), QJsonObject{{QStringLiteral("count"), valueText(sample.count)},
                                                {QStringLiteral("sum"), valueText(sample.sum)},
                                                {QStringLiteral("buckets"), buckets}}};
}

QJsonArray jsonMatrix(const SeriesSnapshot &snapshot)
{
    QJsonArray result;
    for (const Series &series : snapshot.series)
        result.append(jsonSeries(series));
    return result;
}

} // namespace wardroom
