// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboards/paneldata.h"

#include "services/dashboards/transform/transformer.h"

#include <algorithm>
#include <limits>

namespace wardroom {

using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const SeriesSnapshot &snapshot, const Target &target)
{
    std::vector<const Labels *> labels;
    for (const Series &series : snapshot.series)
        labels.push_back(&series.labels);
    return legendNames(target, labels);
}

/// An instant answer in a chart's shape: one sample a series.
SnapshotPtr asSnapshot(const QueryResult &result)
{
    if (result.matrix)
        return result.matrix;
    auto snapshot = std::make_shared<SeriesSnapshot>();
    for (const VectorSample &sample : result.vector) {
        Series series;
        series.labels = sample.labels;
        series.times = {sample.timeMs};
        series.values = {sample.value};
        if (sample.histogram)
            series.histograms = {*sample.histogram};
        series.finish();
        snapshot->series.push_back(std::move(series));
    }
    return snapshot;
}

/// A range answer's last samples, for tables of range queries.
QueryResult lastSamples(const SeriesSnapshot &snapshot)
{
    QueryResult result;
    for (const Series &series : snapshot.series) {
        if (series.size() > 0)
            result.vector.push_back({series.labels, series.times.back(), series.values.back(), {}});
    }
    return result;
}

Frames framesOf(const AnsweredQuery &query, bool manyTables)
{
    const QueryAnswer &answer = *query.answer;
    const bool table = query.target.format == Target::Format::Table;
    if (table && answer.instant && !answer.instant->matrix) {
        const QString value = manyTables ? u"Value #"_s + query.target.refId : u"Value"_s;
        return {tableFrame(*answer.instant, query.target.refId, value)};
    }
    if (table && answer.series) {
        const QString value = manyTables ? u"Value #"_s + query.target.refId : u"Value"_s;
        return {tableFrame(lastSamples(*answer.series), query.target.refId, value)};
    }
    if (answer.instant)
        return seriesFrames(*answer.instant, query.target);
    return answer.series ? seriesFrames(*answer.series, query.target) : Frames();
}

Frames allFrames(const std::vector<AnsweredQuery> &answers)
{
    const auto tables = std::count_if(answers.begin(), answers.end(), [](const AnsweredQuery &each) {
        return each.target.format == Target::Format::Table;
    });
    Frames frames;
    for (const AnsweredQuery &query : answers) {
        if (!query.answer)
            continue;
        for (Frame &frame : framesOf(query, tables > 1))
            frames.push_back(std::move(frame));
    }
    return frames;
}

Series seriesOf(const Field &time, const Field &value)
{
    Series series;
    series.labels = value.labels;
    for (std::size_t i = 0; i < value.values.size(); ++i) {
        const auto at = cellNumber(time.values[i]);
        const auto number = cellNumber(value.values[i]);
        if (!at || !number)
            continue; // nothing is a gap
        series.times.push_back(static_cast<qint64>(*at));
        series.values.push_back(*number);
    }
    series.finish();
    return series;
}

} // namespace

bool wantsFrames(const Panel &panel)
{
    const auto isTable = [](const Target &target) { return target.format == Target::Format::Table; };
    return panel.kind == PanelKind::Table || panel.kind == PanelKind::Placeholder || !panel.transformations.empty()
        || (panel.kind == PanelKind::BarChart && std::any_of(panel.targets.begin(), panel.targets.end(), isTable));
}

std::vector<PanelSeries> seriesOf(const Frames &frames)
{
    std::vector<PanelSeries> result;
    for (const Frame &frame : frames) {
        const Field *time = frame.firstOf(FieldType::Time);
        auto snapshot = std::make_shared<SeriesSnapshot>();
        PanelSeries series;
        series.target.refId = frame.refId;
        for (const Field &field : frame.fields) {
            if (field.type != FieldType::Number)
                continue;
            // A table without times still has values to reduce and draw.
            const Field none{{}, FieldType::Time, {}, std::vector<Cell>(field.values.size(), Cell(0.0)), {}};
            snapshot->series.push_back(seriesOf(time ? *time : none, field));
            series.names << field.shownName();
        }
        if (snapshot->series.empty())
            continue;
        series.snapshot = std::move(snapshot);
        result.push_back(std::move(series));
    }
    return result;
}

QString sentQueries(const Panel &panel, const PanelData &data)
{
    QStringList queries;
    for (const Target &target : data.sent.empty() ? panel.targets : data.sent)
        queries << target.expr;
    queries.removeAll(QString());
    queries.removeDuplicates();
    return queries.join(u'\n');
}

PanelData composePanel(const Panel &panel, const std::vector<AnsweredQuery> &answers)
{
    PanelData data;
    for (const AnsweredQuery &query : answers) {
        ++data.asked;
        data.sent.push_back(query.target);
        if (!query.answer)
            continue;
        ++data.answered;
        data.warnings += query.answer->warnings;
        data.lines.insert(data.lines.end(), query.answer->lines.begin(), query.answer->lines.end());
        if (wantsFrames(panel))
            continue;
        PanelSeries series{query.target, query.answer->series, {}};
        if (query.answer->instant)
            series.snapshot = asSnapshot(*query.answer->instant);
        if (!series.snapshot)
            continue;
        series.names = namesOf(*series.snapshot, query.target);
        data.series.push_back(std::move(series));
    }
    if (wantsFrames(panel)) {
        data.frames = transformed(allFrames(answers), panel.transformations);
        if (panel.kind != PanelKind::Table)
            data.series = seriesOf(data.frames);
    }
    return data;
}

} // namespace wardroom
