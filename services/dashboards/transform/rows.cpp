// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboards/jsonread.h"
#include "services/dashboards/saferegex.h"
#include "services/dashboards/transform/steps.h"

#include <QtCore/QHash>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace wardroom::transform {

using namespace Qt::StringLiterals;
using namespace lenient;

namespace {

bool isEmpty(const Cell &cell)
{
    const double *number = std::get_if<double>(&cell);
    return std::holds_alternative<std::monostate>(cell) || (number && std::isnan(*number));
}

/// One condition of filterByValue: {id: "greater", options: {value: 5}}.
class Condition
{
public:
    explicit Condition(const JsonValue &config)
        : m_id(text(config, u"id"))
        , m_value(text(config, u"options.value"))
        , m_number(number(config, u"options.value"))
        , m_from(number(config, u"options.from"))
        , m_to(number(config, u"options.to"))
        , m_pattern(SafeRegex::fromGrafana(m_value))
    {
    }

    bool holdsFor(const Cell &cell) const
    {
        if (m_id == "isNull"_L1)
            return isEmpty(cell);
        if (m_id == "isNotNull"_L1)
            return !isEmpty(cell);
        if (m_id == "equal"_L1)
            return equals(cell);
        if (m_id == "notEqual"_L1)
            return !equals(cell);
        if (m_id == "regex"_L1)
            return m_pattern.matches(cellText(cell));
        if (m_id == "substring"_L1 || m_id == "notSubstring"_L1)
            return cellText(cell).contains(m_value, Qt::CaseInsensitive) == (m_id == "substring"_L1);
        const auto measured = cellNumber(cell);
        if (!measured)
            return false;
        if (m_id == "between"_L1)
            return m_from && m_to && *measured >= *m_from && *measured <= *m_to;
        static const QHash<QString, QString> signs{{u"greater"_s, u">"_s},
                                                   {u"greaterOrEqual"_s, u">="_s},
                                                   {u"lower"_s, u"<"_s},
                                                   {u"lowerOrEqual"_s, u"<="_s}};
        return m_number && signs.contains(m_id) && compareValues(signs.value(m_id), *measured, *m_number);
    }

private:
    bool equals(const Cell &cell) const
    {
        const auto measured = cellNumber(cell);
        return measured && m_number ? *measured == *m_number : cellText(cell) == m_value;
    }

    QString m_id;
    QString m_value;
    std::optional<double> m_number;
    std::optional<double> m_from;
    std::optional<double> m_to;
    SafeRegex m_pattern;
};

std::vector<std::size_t> allRows(const Frame &frame)
{
    std::vector<std::size_t> rows(frame.rowCount());
    std::iota(rows.begin(), rows.end(), std::size_t(0));
    return rows;
}

} // namespace

Frames sortBy(Frames frames, const JsonValue &options)
{
    // The last key first: stable sorts then leave the first as the strongest.
    const QList<JsonValue> &keys = member(options, u"sort").items();
    for (Frame &frame : frames) {
        std::vector<std::size_t> rows = allRows(frame);
        for (auto key = keys.crbegin(); key != keys.crend(); ++key) {
            const Field *field = frame.field(text(*key, u"field"));
            if (!field)
                continue;
            const bool down = flag(*key, u"desc");
            std::stable_sort(rows.begin(), rows.end(), [field, down](std::size_t a, std::size_t b) {
                return down ? cellLess(field->values[b], field->values[a])
                            : cellLess(field->values[a], field->values[b]);
            });
        }
        frame = withRows(frame, rows);
    }
    return frames;
}

Frames limit(Frames frames, const JsonValue &options)
{
    const double most = number(options, u"limitField").value_or(10);
    if (most < 0)
        return frames;
    for (Frame &frame : frames) {
        for (Field &field : frame.fields)
            field.values.resize(std::min(field.values.size(), static_cast<std::size_t>(std::min(most, 1e9))));
    }
    return frames;
}

Frames filterByValue(Frames frames, const JsonValue &options)
{
    const bool keep = text(options, u"type") != "exclude"_L1;
    const bool all = text(options, u"match") == "all"_L1;
    for (Frame &frame : frames) {
        std::vector<std::pair<const Field *, Condition>> conditions;
        for (const JsonValue &filter : member(options, u"filters").items()) {
            if (const Field *field = frame.field(text(filter, u"fieldName")))
                conditions.emplace_back(field, Condition(member(filter, u"config")));
        }
        if (conditions.empty())
            continue;
        std::vector<std::size_t> rows = allRows(frame);
        std::erase_if(rows, [&](std::size_t row) {
            const auto holds = [row](const auto &each) {
                return each.second.holdsFor(each.first->values[row]);
            };
            const bool matches = all ? std::all_of(conditions.begin(), conditions.end(), holds)
                                     : std::any_of(conditions.begin(), conditions.end(), holds);
            return matches != keep;
        });
        frame = withRows(frame, rows);
    }
    return frames;
}

} // namespace wardroom::transform
