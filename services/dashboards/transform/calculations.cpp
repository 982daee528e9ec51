// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboards/jsonread.h"
#include "services/dashboards/transform/steps.h"
#include "services/series/reduction.h"

#include <QtCore/QHash>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace wardroom::transform {

using namespace Qt::StringLiterals;
using namespace lenient;

namespace {

constexpr double Missing = std::numeric_limits<double>::quiet_NaN();

double combined(const QString &op, double a, double b)
{
    if (op == "+"_L1)
        return a + b;
    if (op == "-"_L1)
        return a - b;
    if (op == "*"_L1)
        return a * b;
    if (op == "/"_L1)
        return b == 0 ? Missing : a / b;
    if (op == "**"_L1)
        return std::pow(a, b);
    return op == "%"_L1 && b != 0 ? std::fmod(a, b) : Missing;
}

double unary(const QString &op, double value)
{
    static const QHash<QString, double (*)(double)> functions{
        {u"abs"_s, [](double v) { return std::abs(v); }},
        {u"exp"_s, [](double v) { return std::exp(v); }},
        {u"ln"_s, [](double v) { return std::log(v); }},
        {u"floor"_s, [](double v) { return std::floor(v); }},
        {u"ceil"_s, [](double v) { return std::ceil(v); }},
        {u"round"_s, [](double v) { return std::round(v); }},
        {u"percent"_s, [](double v) { return v * 100; }},
    };
    const auto function = functions.value(op);
    return function ? function(value) : value;
}

/// A side of a calculation: a field, or a number. Today {matcher: {options}} or {fixed}, before a text.
std::vector<double> operand(const Frame &frame, const JsonValue &side)
{
    QString name = side.isObject() ? text(side, u"matcher.options") : side.toText();
    if (const QString fixed = text(side, u"fixed"); !fixed.isEmpty())
        name = fixed;
    if (const Field *field = frame.field(name))
        return numbersOf(*field);
    bool ok = false;
    const double value = name.toDouble(&ok);
    return std::vector<double>(frame.rowCount(), ok ? value : Missing);
}

std::vector<double> reducedRows(const Frame &frame, const JsonValue &options)
{
    const QStringList include = texts(deep(options, u"reduce.include"));
    const QString calculation = text(options, u"reduce.reducer");
    std::vector<std::vector<double>> columns;
    for (const Field &field : frame.fields) {
        const bool listed = include.isEmpty() || include.contains(field.shownName());
        if (field.type == FieldType::Number && listed)
            columns.push_back(numbersOf(field));
    }
    std::vector<double> result;
    std::vector<double> row(columns.size());
    for (std::size_t i = 0; i < frame.rowCount(); ++i) {
        for (std::size_t c = 0; c < columns.size(); ++c)
            row[c] = columns[c][i];
        result.push_back(reduceValues(row, calculation));
    }
    return result;
}

std::vector<double> cumulated(std::vector<double> values, bool mean)
{
    double total = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        total += std::isnan(values[i]) ? 0 : values[i];
        values[i] = mean ? total / static_cast<double>(i + 1) : total;
    }
    return values;
}

struct Calculated
{
    QString name;
    std::vector<double> values;
};

Calculated calculate(const Frame &frame, const JsonValue &options)
{
    const QString mode = text(options, u"mode");
    if (mode == "binary"_L1) {
        const JsonValue &binary = member(options, u"binary");
        const std::vector<double> right = operand(frame, member(binary, u"right"));
        std::vector<double> values = operand(frame, member(binary, u"left"));
        const QString op = text(binary, u"operator");
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] = combined(op, values[i], right[i]);
        const auto sideName = [&binary](QStringView side) {
            const JsonValue &json = member(binary, side);
            return json.isObject() ? text(json, u"matcher.options") + text(json, u"fixed") : json.toText();
        };
        return {u"%1 %2 %3"_s.arg(sideName(u"left"), op, sideName(u"right")), values};
    }
    if (mode == "unary"_L1) {
        std::vector<double> values = operand(frame, deep(options, u"unary.fieldName"));
        const QString op = text(options, u"unary.operator");
        std::transform(values.begin(), values.end(), values.begin(),
                       [&op](double v) { return unary(op, v); });
        return {u"%1 %2"_s.arg(op, text(options, u"unary.fieldName")), values};
    }
    if (mode == "index"_L1) {
        std::vector<double> values(frame.rowCount());
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] = static_cast<double>(i);
        return {u"Row"_s, values};
    }
    if (mode == "cumulativeFunctions"_L1) {
        const bool mean = text(options, u"cumulative.reducer") == "mean"_L1;
        return {u"cumulative"_s, cumulated(operand(frame, deep(options, u"cumulative.field")), mean)};
    }
    return {calculationTitle(text(options, u"reduce.reducer")), reducedRows(frame, options)};
}

Field numberField(const QString &name, const std::vector<double> &values)
{
    return {name, FieldType::Number, {}, std::vector<Cell>(values.begin(), values.end()), {}};
}

QStringList reducersOf(const JsonValue &options)
{
    const QStringList reducers = texts(member(options, u"reducers"));
    return reducers.isEmpty() ? QStringList{u"max"_s} : reducers;
}

/// A row a numeric field: its name (or labels), then the calculations.
Frame reducedToRows(const Frames &frames, const JsonValue &options)
{
    const bool labels = flag(options, u"labelsToFields");
    const QStringList reducers = reducersOf(options);
    std::size_t rows = 0;
    for (const Frame &frame : frames)
        rows += static_cast<std::size_t>(
            std::count_if(frame.fields.begin(), frame.fields.end(),
                          [](const Field &field) { return field.type == FieldType::Number; }));
    Frame result;
    result.fields.push_back({u"Field"_s, FieldType::String, {}, std::vector<Cell>(rows), {}});
    std::size_t row = 0;
    for (const Frame &frame : frames) {
        for (const Field &field : frame.fields) {
            if (field.type != FieldType::Number)
                continue;
            result.fields[0].values[row] = labels && !field.labels.isEmpty() ? field.name : field.shownName();
            for (const auto &[name, value] : field.labels) {
                if (labels)
                    fieldNamed(result, name, FieldType::String, rows).values[row] = value;
            }
            ++row;
        }
    }
    for (const QString &reducer : reducers)
        fieldNamed(result, calculationTitle(reducer), FieldType::Number, rows);
    row = 0;
    for (const Frame &frame : frames) {
        for (const Field &field : frame.fields) {
            if (field.type != FieldType::Number)
                continue;
            const std::vector<double> values = numbersOf(field);
            for (const QString &reducer : reducers)
                fieldNamed(result, calculationTitle(reducer), FieldType::Number, rows).values[row] =
                    reduceValues(values, reducer);
            ++row;
        }
    }
    return result;
}

Frame reducedFields(const Frame &frame, const JsonValue &options)
{
    const QStringList reducers = reducersOf(options);
    Frame result{frame.name, frame.refId, {}};
    for (const Field &field : frame.fields) {
        if (field.type != FieldType::Number)
            continue;
        for (const QString &reducer : reducers) {
            const QString name = reducers.size() == 1
                ? field.shownName()
                : u"%1 %2"_s.arg(calculationTitle(reducer), field.shownName());
            Field reduced = numberField(name, {reduceValues(numbersOf(field), reducer)});
            reduced.labels = field.labels;
            result.fields.push_back(std::move(reduced));
        }
    }
    return result;
}

struct CellsLess
{
    bool operator()(const std::vector<Cell> &a, const std::vector<Cell> &b) const
    {
        return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(), cellLess);
    }
};

Cell aggregated(const Field &field, const std::vector<std::size_t> &rows, const QString &calculation)
{
    if (field.type != FieldType::Number) {
        if (calculation == "count"_L1)
            return static_cast<double>(rows.size());
        return calculation.startsWith("first"_L1) ? field.values[rows.front()] : field.values[rows.back()];
    }
    std::vector<double> values;
    for (const std::size_t row : rows)
        values.push_back(cellNumber(field.values[row]).value_or(Missing));
    return reduceValues(values, calculation);
}

Frame grouped(const Frame &frame, const JsonValue &options)
{
    const JsonValue &wanted = member(options, u"fields");
    std::vector<const Field *> keys;
    for (const Field &field : frame.fields) {
        if (text(wanted.value(field.shownName()), u"operation") == "groupby"_L1)
            keys.push_back(&field);
    }
    if (keys.empty())
        return frame;
    std::map<std::vector<Cell>, std::size_t, CellsLess> index;
    std::vector<std::vector<std::size_t>> groups; // in order of first appearance
    for (std::size_t row = 0; row < frame.rowCount(); ++row) {
        std::vector<Cell> key;
        for (const Field *field : keys)
            key.push_back(field->values[row]);
        const auto [it, isNew] = index.try_emplace(std::move(key), groups.size());
        if (isNew)
            groups.emplace_back();
        groups[it->second].push_back(row);
    }
    Frame result{frame.name, frame.refId, {}};
    for (const Field *field : keys) {
        Field column{field->shownName(), field->type, {}, {}, {}};
        for (const auto &rows : groups)
            column.values.push_back(field->values[rows.front()]);
        result.fields.push_back(std::move(column));
    }
    for (const Field &field : frame.fields) {
        const JsonValue &rule = wanted.value(field.shownName());
        if (text(rule, u"operation") != "aggregate"_L1)
            continue;
        for (const QString &calculation : texts(member(rule, u"aggregations"))) {
            Field column{u"%1 (%2)"_s.arg(field.shownName(), calculation), FieldType::Number, {}, {}, {}};
            if (field.type != FieldType::Number && calculation != "count"_L1)
                column.type = field.type;
            for (const auto &rows : groups)
                column.values.push_back(aggregated(field, rows, calculation));
            result.fields.push_back(std::move(column));
        }
    }
    return result;
}

} // namespace

Frames calculateField(Frames frames, const JsonValue &options)
{
    const QString alias = text(options, u"alias");
    for (Frame &frame : frames) {
        Calculated calculated = calculate(frame, options);
        Field field = numberField(alias.isEmpty() ? calculated.name : alias, calculated.values);
        if (flag(options, u"replaceFields"))
            std::erase_if(frame.fields, [](const Field &each) { return each.type != FieldType::Time; });
        frame.fields.push_back(std::move(field));
    }
    return frames;
}

Frames reduce(Frames frames, const JsonValue &options)
{
    if (text(options, u"mode") != "reduceFields"_L1)
        return {reducedToRows(frames, options)};
    for (Frame &frame : frames)
        frame = reducedFields(frame, options);
    return frames;
}

Frames groupBy(Frames frames, const JsonValue &options)
{
    for (Frame &frame : frames)
        frame = grouped(frame, options);
    return frames;
}

} // namespace wardroom::transform
