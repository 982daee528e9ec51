// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboards/jsonread.h"
#include "services/dashboards/transform/steps.h"
#include "services/series/reduction.h"

#include <algorithm>
#include <map>

namespace wardroom::transform {

using namespace Qt::StringLiterals;
using namespace lenient;

namespace {

/// Every numeric field with its frame and time.
struct SeriesField
{
    const Frame *frame;
    const Field *time; ///< null: none
    const Field *value;
};

std::vector<SeriesField> seriesOf(const Frames &frames)
{
    std::vector<SeriesField> series;
    for (const Frame &frame : frames) {
        const Field *time = frame.firstOf(FieldType::Time);
        for (const Field &field : frame.fields) {
            if (field.type == FieldType::Number)
                series.push_back({&frame, time, &field});
        }
    }
    return series;
}

/// A frame a series: time, a column a label, the value.
Frame withLabelColumns(const SeriesField &series, const QStringList &keep, const QString &valueLabel)
{
    Frame result{{}, series.frame->refId, {}};
    if (series.time)
        result.fields.push_back(*series.time);
    const std::size_t rows = series.value->values.size();
    for (const auto &[name, value] : series.value->labels) {
        const bool wanted = keep.isEmpty() || keep.contains(name);
        if (wanted && name != valueLabel && name != "__name__"_L1)
            result.fields.push_back({name, FieldType::String, {}, std::vector<Cell>(rows, Cell(value)), {}});
    }
    Field value{series.value->name, FieldType::Number, {}, series.value->values, {}};
    if (const QString name = series.value->labels.value(valueLabel); !valueLabel.isEmpty() && !name.isEmpty())
        value.name = name;
    result.fields.push_back(std::move(value));
    return result;
}

/// label | value, a row a label.
Frame labelRows(const SeriesField &series)
{
    Frame result{{},
                 series.frame->refId,
                 {{u"label"_s, FieldType::String, {}, {}, {}}, {u"value"_s, FieldType::String, {}, {}, {}}}};
    for (const auto &[name, value] : series.value->labels) {
        result.fields[0].values.push_back(name);
        result.fields[1].values.push_back(value);
    }
    return result;
}

Frames split(const Frames &frames)
{
    Frames result;
    for (const SeriesField &series : seriesOf(frames)) {
        Frame frame{series.value->shownName(), series.frame->refId, {}};
        if (series.time)
            frame.fields.push_back(*series.time);
        frame.fields.push_back(*series.value);
        result.push_back(std::move(frame));
    }
    return result;
}

} // namespace

Frames labelsToFields(Frames frames, const JsonValue &options)
{
    const QStringList keep = texts(member(options, u"keepLabels"));
    const QString valueLabel = text(options, u"valueLabel");
    const bool rows = text(options, u"mode") == "rows"_L1;
    Frames result;
    for (const SeriesField &series : seriesOf(frames))
        result.push_back(rows ? labelRows(series) : withLabelColumns(series, keep, valueLabel));
    if (result.empty())
        return frames;
    return merge(std::move(result), {});
}

Frames joinByLabels(Frames frames, const JsonValue &options)
{
    const QString valueLabel = text(options, u"value");
    QStringList join = texts(member(options, u"join"));
    const std::vector<SeriesField> all = seriesOf(frames);
    if (join.isEmpty()) {
        for (const SeriesField &series : all) {
            for (const auto &[name, value] : series.value->labels) {
                if (name != valueLabel && !join.contains(name))
                    join << name;
            }
        }
    }
    std::map<QStringList, std::size_t> rows;
    for (const SeriesField &series : all) {
        QStringList key;
        for (const QString &name : join)
            key << series.value->labels.value(name);
        rows.try_emplace(key, rows.size());
    }
    Frame result;
    for (qsizetype i = 0; i < join.size(); ++i) {
        Field &column = fieldNamed(result, join.at(i), FieldType::String, rows.size());
        for (const auto &[key, row] : rows)
            column.values[row] = key.at(i);
    }
    for (const SeriesField &series : all) {
        QStringList key;
        for (const QString &name : join)
            key << series.value->labels.value(name);
        const QString name = series.value->labels.value(valueLabel);
        if (!name.isEmpty() && !series.value->values.empty())
            fieldNamed(result, name, FieldType::Number, rows.size()).values[rows.at(key)] =
                series.value->values.back();
    }
    return {std::move(result)};
}

Frames seriesToRows(Frames frames, const JsonValue &)
{
    Frame result;
    result.fields = {{u"Time"_s, FieldType::Time, {}, {}, {}},
                     {u"Metric"_s, FieldType::String, {}, {}, {}},
                     {u"Value"_s, FieldType::Number, {}, {}, {}}};
    for (const SeriesField &series : seriesOf(frames)) {
        for (std::size_t i = 0; i < series.value->values.size(); ++i) {
            result.fields[0].values.push_back(series.time ? series.time->values[i] : Cell());
            result.fields[1].values.push_back(series.value->shownName());
            result.fields[2].values.push_back(series.value->values[i]);
        }
    }
    const JsonValue newestFirst = JsonValue::object(
        {{u"field"_s, JsonValue::string(u"Time"_s)}, {u"desc"_s, JsonValue::boolean(true)}});
    return sortBy({std::move(result)}, JsonValue::object({{u"sort"_s, JsonValue::array({newestFirst})}}));
}

Frames prepareTimeSeries(Frames frames, const JsonValue &options)
{
    const QString format = text(options, u"format");
    if (format == "wide"_L1)
        return joinByField(split(frames), {});
    if (format == "long"_L1)
        return labelsToFields(std::move(frames), {});
    return split(frames);
}

Frames timeSeriesTable(Frames frames, const JsonValue &options)
{
    std::map<QString, Frames> byQuery;
    for (const SeriesField &series : seriesOf(frames)) {
        QString calculation = text(options.value(series.frame->refId), u"stat");
        if (calculation.isEmpty())
            calculation = u"lastNotNull"_s;
        const QString name = u"Trend #"_s + series.frame->refId;
        Frame row{{}, series.frame->refId, {}};
        for (const auto &[label, value] : series.value->labels) {
            if (label != "__name__"_L1)
                row.fields.push_back({label, FieldType::String, {}, {Cell(value)}, {}});
        }
        row.fields.push_back(
            {name, FieldType::Number, {}, {Cell(reduceValues(numbersOf(*series.value), calculation))}, {}});
        byQuery[series.frame->refId].push_back(std::move(row));
    }
    Frames result;
    for (auto &[refId, rows] : byQuery) {
        Frames merged = merge(std::move(rows), {});
        merged.front().refId = refId;
        result.push_back(std::move(merged.front()));
    }
    return result;
}

} // namespace wardroom::transform
