// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboards/jsonread.h"
#include "services/dashboards/transform/steps.h"

#include <algorithm>
#include <map>

namespace wardroom::transform {

using namespace Qt::StringLiterals;
using namespace lenient;

namespace {

struct KeyLess
{
    bool operator()(const std::vector<Cell> &a, const std::vector<Cell> &b) const
    {
        return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(), cellLess);
    }
};

/// Names that every frame has.
QStringList commonNames(const Frames &frames)
{
    QStringList names;
    for (const Field &field : frames.front().fields)
        names << field.shownName();
    for (const Frame &frame : frames)
        names.removeIf([&frame](const QString &name) { return !frame.field(name); });
    return names;
}

/// Rows that agree in all common columns become one, where their other columns do not clash.
class Merger
{
public:
    explicit Merger(const Frames &frames)
        : m_common(commonNames(frames))
    {
        for (const Frame &frame : frames)
            m_total += frame.rowCount();
        for (const Frame &frame : frames) {
            for (const Field &field : frame.fields) {
                Field &column = fieldNamed(m_result, field.shownName(), field.type, m_total);
                if (column.labels.isEmpty())
                    column.labels = field.labels;
            }
        }
        for (const Frame &frame : frames)
            add(frame);
        for (Field &field : m_result.fields)
            field.values.resize(m_rows);
    }
    Frame take() { return std::move(m_result); }

private:
    void add(const Frame &frame)
    {
        std::vector<std::pair<const Field *, std::size_t>> columns;
        for (const Field &field : frame.fields)
            columns.emplace_back(&field, indexOf(field.shownName()));
        for (std::size_t row = 0; row < frame.rowCount(); ++row) {
            const std::size_t target = rowFor(frame, columns, row);
            for (const auto &[field, column] : columns)
                m_result.fields[column].values[target] = field->values[row];
        }
    }
    std::size_t indexOf(const QString &name) const
    {
        std::size_t index = 0;
        while (m_result.fields[index].shownName() != name)
            ++index;
        return index;
    }
    std::size_t rowFor(const Frame &frame, const std::vector<std::pair<const Field *, std::size_t>> &columns,
                       std::size_t row)
    {
        std::vector<Cell> key;
        for (const QString &name : m_common)
            key.push_back(frame.field(name)->values[row]);
        std::vector<std::size_t> &rows = m_index[key];
        for (const std::size_t candidate : rows) {
            const bool free = std::all_of(columns.begin(), columns.end(), [&](const auto &each) {
                return m_common.contains(each.first->shownName())
                    || std::holds_alternative<std::monostate>(m_result.fields[each.second].values[candidate]);
            });
            if (free && m_common.size() < static_cast<qsizetype>(columns.size()))
                return candidate;
        }
        rows.push_back(m_rows);
        return m_rows++;
    }

    QStringList m_common;
    Frame m_result;
    std::size_t m_total = 0;
    std::size_t m_rows = 0;
    std::map<std::vector<Cell>, std::vector<std::size_t>, KeyLess> m_index;
};

const Field *joinField(const Frame &frame, const QString &name)
{
    if (!name.isEmpty())
        return frame.field(name);
    return frame.firstOf(FieldType::Time);
}

struct CellLess
{
    bool operator()(const Cell &a, const Cell &b) const { return cellLess(a, b); }
};

/// The keys of the joined rows: of any frame, or with @p inner of all; in ascending order.
std::map<Cell, std::size_t, CellLess> joinedKeys(const Frames &frames, const QString &name, bool inner)
{
    std::map<Cell, std::size_t, CellLess> counts;
    std::size_t joined = 0;
    for (const Frame &frame : frames) {
        const Field *keys = joinField(frame, name);
        if (!keys)
            continue;
        ++joined;
        std::map<Cell, bool, CellLess> seen;
        for (const Cell &cell : keys->values) {
            if (seen.try_emplace(cell, true).second)
                ++counts[cell];
        }
    }
    if (inner)
        std::erase_if(counts, [joined](const auto &each) { return each.second < joined; });
    std::size_t row = 0;
    for (auto &[key, place] : counts)
        place = row++;
    return counts;
}

} // namespace

Frames merge(Frames frames, const JsonValue &)
{
    std::erase_if(frames, [](const Frame &frame) { return frame.fields.empty(); });
    if (frames.size() < 2)
        return frames;
    return {Merger(frames).take()};
}

Frames joinByField(Frames frames, const JsonValue &options)
{
    const QString name = text(options, u"byField");
    const bool inner = text(options, u"mode") == "inner"_L1;
    if (frames.size() < 2)
        return frames;
    const auto rows = joinedKeys(frames, name, inner);
    Frame result;
    for (const Frame &frame : frames) {
        const Field *keys = joinField(frame, name);
        if (!keys)
            continue;
        if (result.fields.empty()) {
            Field joined{keys->name, keys->type, {}, {}, keys->displayName};
            for (const auto &[key, row] : rows)
                joined.values.push_back(key);
            result.fields.push_back(std::move(joined));
        }
        for (const Field &field : frame.fields) {
            if (&field == keys)
                continue;
            Field column{field.name, field.type, field.labels, std::vector<Cell>(rows.size()),
                         field.displayName};
            for (std::size_t i = 0; i < field.values.size(); ++i) {
                if (const auto row = rows.find(keys->values[i]); row != rows.end())
                    column.values[row->second] = field.values[i];
            }
            result.fields.push_back(std::move(column));
        }
    }
    if (result.fields.empty())
        return frames;
    return {std::move(result)};
}

Frames concatenate(Frames frames, const JsonValue &)
{
    Frame result;
    std::size_t rows = 0;
    for (Frame &frame : frames) {
        rows = std::max(rows, frame.rowCount());
        std::move(frame.fields.begin(), frame.fields.end(), std::back_inserter(result.fields));
    }
    for (Field &field : result.fields)
        field.values.resize(rows);
    return {std::move(result)};
}

} // namespace wardroom::transform
