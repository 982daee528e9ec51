// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboards/frame.h"

#include <QtCore/QLocale>

#include <algorithm>
#include <cmath>

namespace wardroom {

using namespace Qt::StringLiterals;

const Field *Frame::field(QStringView wanted) const
{
    for (const Field &candidate : fields) {
        if (candidate.shownName() == wanted)
            return &candidate;
    }
    for (const Field &candidate : fields) {
        if (candidate.name == wanted)
            return &candidate;
    }
    return nullptr;
}

const Field *Frame::firstOf(FieldType type) const
{
    const auto it =
        std::find_if(fields.begin(), fields.end(), [type](const Field &f) { return f.type == type; });
    return it == fields.end() ? nullptr : &*it;
}

std::optional<double> cellNumber(const Cell &cell)
{
    if (const double *number = std::get_if<double>(&cell))
        return *number;
    if (const bool *truth = std::get_if<bool>(&cell))
        return *truth ? 1 : 0;
    if (const QString *text = std::get_if<QString>(&cell)) {
        bool ok = false;
        const double number = text->toDouble(&ok);
        return ok ? std::optional(number) : std::nullopt;
    }
    return std::nullopt;
}

QString cellText(const Cell &cell)
{
    if (const QString *text = std::get_if<QString>(&cell))
        return *text;
    if (const bool *truth = std::get_if<bool>(&cell))
        return *truth ? u"true"_s : u"false"_s;
    if (const double *number = std::get_if<double>(&cell))
        return QString::number(*number, 'g', QLocale::FloatingPointShortest);
    return {};
}

bool cellLess(const Cell &a, const Cell &b)
{
    if (a.index() != b.index())
        return a.index() < b.index();
    if (const double *number = std::get_if<double>(&a)) {
        const double other = std::get<double>(b);
        return std::isnan(*number) ? !std::isnan(other) : *number < other;
    }
    if (const QString *text = std::get_if<QString>(&a))
        return *text < std::get<QString>(b);
    if (const bool *truth = std::get_if<bool>(&a))
        return !*truth && std::get<bool>(b);
    return false;
}

bool compareValues(const QString &op, double value, double limit)
{
    if (op == "gt"_L1 || op == ">"_L1)
        return value > limit;
    if (op == "gte"_L1 || op == ">="_L1)
        return value >= limit;
    if (op == "lt"_L1 || op == "<"_L1)
        return value < limit;
    if (op == "lte"_L1 || op == "<="_L1)
        return value <= limit;
    if (op == "neq"_L1 || op == "!="_L1)
        return !std::isnan(value) && value != limit;
    return value == limit;
}

} // namespace wardroom
