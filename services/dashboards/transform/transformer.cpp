// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboards/transform/transformer.h"

#include "services/dashboards/transform/steps.h"

#include <QtCore/QHash>

#include <limits>

namespace wardroom {

using namespace Qt::StringLiterals;

namespace {

using Step = Frames (*)(Frames, const JsonValue &);

const QHash<QString, Step> &steps()
{
    static const QHash<QString, Step> table{
        {u"organize"_s, transform::organize},
        {u"renameByRegex"_s, transform::renameByRegex},
        {u"filterFieldsByName"_s, transform::filterFieldsByName},
        {u"filterByRefId"_s, transform::filterByRefId},
        {u"extractFields"_s, transform::extractFields},
        {u"sortBy"_s, transform::sortBy},
        {u"limit"_s, transform::limit},
        {u"filterByValue"_s, transform::filterByValue},
        {u"calculateField"_s, transform::calculateField},
        {u"reduce"_s, transform::reduce},
        {u"groupBy"_s, transform::groupBy},
        {u"merge"_s, transform::merge},
        {u"joinByField"_s, transform::joinByField},
        {u"seriesToColumns"_s, transform::joinByField}, // its name before Grafana 9.1
        {u"concatenate"_s, transform::concatenate},
        {u"labelsToFields"_s, transform::labelsToFields},
        {u"joinByLabels"_s, transform::joinByLabels},
        {u"seriesToRows"_s, transform::seriesToRows},
        {u"prepareTimeSeries"_s, transform::prepareTimeSeries},
        {u"timeSeriesTable"_s, transform::timeSeriesTable},
    };
    return table;
}

/// A step that is for one query only passes the others' frames by.
Frames applied(Step step, Frames frames, const Transformation &transformation)
{
    if (transformation.frameRefId.isEmpty())
        return step(std::move(frames), transformation.options);
    Frames mine;
    Frames others;
    for (Frame &frame : frames)
        (frame.refId == transformation.frameRefId ? mine : others).push_back(std::move(frame));
    for (Frame &frame : step(std::move(mine), transformation.options))
        others.push_back(std::move(frame));
    return others;
}

} // namespace

bool isKnownTransformation(const QString &id)
{
    return steps().contains(id);
}

Frames transformed(Frames frames, const std::vector<Transformation> &transformations)
{
    for (const Transformation &transformation : transformations) {
        const Step step = steps().value(transformation.id);
        if (step && !transformation.disabled)
            frames = applied(step, std::move(frames), transformation);
    }
    return frames;
}

namespace transform {

Frame withRows(const Frame &frame, const std::vector<std::size_t> &indices)
{
    Frame result{frame.name, frame.refId, {}};
    for (const Field &field : frame.fields) {
        Field copy{field.name, field.type, field.labels, {}, field.displayName};
        copy.values.reserve(indices.size());
        for (const std::size_t index : indices)
            copy.values.push_back(field.values[index]);
        result.fields.push_back(std::move(copy));
    }
    return result;
}

std::vector<double> numbersOf(const Field &field)
{
    std::vector<double> numbers;
    numbers.reserve(field.values.size());
    for (const Cell &cell : field.values)
        numbers.push_back(cellNumber(cell).value_or(std::numeric_limits<double>::quiet_NaN()));
    return numbers;
}

Field &fieldNamed(Frame &frame, const QString &name, FieldType type, std::size_t rows)
{
    for (Field &field : frame.fields) {
        if (field.shownName() == name)
            return field;
    }
    return frame.fields.emplace_back(Field{name, type, {}, std::vector<Cell>(rows), {}});
}

} // namespace transform

} // namespace wardroom
