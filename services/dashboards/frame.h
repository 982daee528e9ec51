// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/series/seriessnapshot.h"

#include <QtCore/QStringList>

#include <variant>

namespace wardroom {

/// A cell of a table: nothing, a number (times are milliseconds since 1970 UTC), a text or a truth value.
using Cell = std::variant<std::monostate, double, QString, bool>;

enum class FieldType { Time, Number, String, Boolean };

/// A column with its name and the labels of the series it came from.
struct Field
{
    QString name;
    FieldType type = FieldType::Number;
    Labels labels;
    std::vector<Cell> values;
    QString displayName; ///< by legend; empty: the name

    const QString &shownName() const { return displayName.isEmpty() ? name : displayName; }
    friend bool operator==(const Field &, const Field &) = default;
};

/// A small columnar table: what transformations work on (Grafana's data frame). All fields have equally many
/// values.
struct Frame
{
    QString name;
    QString refId;
    std::vector<Field> fields;

    std::size_t rowCount() const { return fields.empty() ? 0 : fields.front().values.size(); }
    const Field *field(QStringView name) const; ///< by shown or own name; null: none
    const Field *firstOf(FieldType type) const;
    friend bool operator==(const Frame &, const Frame &) = default;
};

using Frames = std::vector<Frame>;

std::optional<double> cellNumber(const Cell &cell); ///< also of a text that is a number
QString cellText(const Cell &cell);
/// Nothing < numbers < texts; for sorting and grouping.
bool cellLess(const Cell &a, const Cell &b);

/// @p op is one of > >= < <= = == !=; NaN never compares.
bool compareValues(const QString &op, double value, double limit);

} // namespace wardroom
