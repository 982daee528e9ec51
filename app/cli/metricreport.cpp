// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/metricreport.h"

#include "app/cli/jsonvalues.h"
#include "app/cli/labelcolumns.h"
#include "app/cli/values.h"

namespace wardroom {

namespace {

const auto TimeColumn = QStringLiteral("time");
const auto ValueColumn = QStringLiteral("value");

QString histogramText(const HistogramSample &sample)
{
    return QStringLiteral("histogram count=%1 sum=%2").arg(valueText(sample.count), valueText(sample.sum));
}

QString sampleText(const VectorSample &sample)
{
    return sample.histogram ? histogramText(*sample.histogram) : valueText(sample.value);
}

LabelColumns seriesColumns(OutputFormat format)
{
    return LabelColumns(format, QStringLiteral("series"), {TimeColumn, ValueColumn});
}

void appendSampleColumns(Table &table)
{
    table.columns.push_back({TimeColumn});
    table.columns.push_back({ValueColumn, Table::Align::Right});
}

Table vectorTable(const std::vector<VectorSample> &samples, OutputFormat format)
{
    LabelColumns labels = seriesColumns(format);
    for (const VectorSample &sample : samples)
        labels.add(sample.labels);
    Table table;
    labels.appendColumns(table);
    appendSampleColumns(table);
    for (const VectorSample &sample : samples)
        table.rows.push_back(labels.cells(sample.labels) << timeText(sample.timeMs) << sampleText(sample));
    return table;
}

Table matrixTable(const SeriesSnapshot &snapshot, OutputFormat format)
{
    LabelColumns labels = seriesColumns(format);
    for (const Series &series : snapshot.series)
        labels.add(series.labels);
    Table table;
    labels.appendColumns(table);
    appendSampleColumns(table);
    for (const Series &series : snapshot.series) {
        const QStringList cells = labels.cells(series.labels);
        for (std::size_t i = 0; i < series.size(); ++i)
            table.rows.push_back(QStringList(cells) << timeText(series.times[i]) << valueText(series.values[i]));
        for (const HistogramSample &sample : series.histograms)
            table.rows.push_back(QStringList(cells) << timeText(sample.timeMs) << histogramText(sample));
    }
    return table;
}

/// A scalar or a string.
Table pairTable(qint64 timeMs, const QString &value)
{
    Table table;
    appendSampleColumns(table);
    table.rows.push_back({timeText(timeMs), value});
    return table;
}

QJsonArray vectorJson(const std::vector<VectorSample> &samples)
{
    QJsonArray result;
    for (const VectorSample &sample : samples) {
        QJsonObject element{{QStringLiteral("metric"), jsonOf(sample.labels)}};
        if (sample.histogram)
            element.insert(QStringLiteral("histogram"), jsonSample(*sample.histogram));
        else
            element.insert(ValueColumn, jsonSample(sample.timeMs, sample.value));
        result.append(element);
    }
    return result;
}

QJsonObject document(const QString &type, const QJsonValue &result, const QStringList &warnings, const QStringList &infos)
{
    return {{QStringLiteral("resultType"), type},
            {QStringLiteral("result"), result},
            {QStringLiteral("warnings"), QJsonArray::fromStringList(warnings)},
            {QStringLiteral("infos"), QJsonArray::fromStringList(infos)}};
}

double scalarOf(const QueryResult &result)
{
    return result.vector.empty() ? 0 : result.vector.front().value;
}

QJsonValue jsonOf(const QueryResult &result)
{
    const auto with = [&result](const char *type, const QJsonValue &value) {
        return document(QString::fromLatin1(type), value, result.warnings, result.infos);
    };
    switch (result.type) {
    case QueryResult::Type::Vector:
        return with("vector", vectorJson(result.vector));
    case QueryResult::Type::Matrix:
        return with("matrix", result.matrix ? jsonMatrix(*result.matrix) : QJsonArray());
    case QueryResult::Type::Scalar:
        return with("scalar", jsonSample(result.timeMs, scalarOf(result)));
    case QueryResult::Type::String:
        return with("string", QJsonArray{static_cast<double>(result.timeMs) / 1000, result.string});
    }
    return {};
}

Table tableOf(const QueryResult &result, OutputFormat format)
{
    switch (result.type) {
    case QueryResult::Type::Vector:
        return vectorTable(result.vector, format);
    case QueryResult::Type::Matrix:
        return matrixTable(result.matrix ? *result.matrix : SeriesSnapshot(), format);
    case QueryResult::Type::Scalar:
        return pairTable(result.timeMs, valueText(scalarOf(result)));
    case QueryResult::Type::String:
        return pairTable(result.timeMs, result.string);
    }
    return {};
}

} // namespace

Report metricReport(const QueryResult &result, OutputFormat format)
{
    const QStringList notes = result.warnings + result.infos;
    if (format == OutputFormat::Json)
        return {{}, jsonOf(result), notes};
    return {tableOf(result, format), {}, notes};
}

Report metricReport(const SeriesSnapshot &snapshot, OutputFormat format)
{
    const QStringList notes = snapshot.warnings + snapshot.infos;
    if (format == OutputFormat::Json)
        return {{}, document(QStringLiteral("matrix"), jsonMatrix(snapshot), snapshot.warnings, snapshot.infos), notes};
    return {matrixTable(snapshot, format), {}, notes};
}

} // namespace wardroom
