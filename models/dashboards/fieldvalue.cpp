// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboards/fieldvalue.h"

#include "services/dashboards/saferegex.h"
#include "services/series/reduction.h"

#include <algorithm>
#include <cmath>

namespace wardroom {

using namespace Qt::StringLiterals;

namespace {

bool isMissing(const Cell &cell)
{
    const auto number = cellNumber(cell);
    return std::holds_alternative<std::monostate>(cell) || (number && std::isnan(*number));
}

bool matchesSpecial(ValueMapping::Special special, const Cell &cell)
{
    using Special = ValueMapping::Special;
    const bool null = std::holds_alternative<std::monostate>(cell);
    const bool *truth = std::get_if<bool>(&cell);
    switch (special) {
    case Special::Null:
        return null;
    case Special::NaN:
        return !null && isMissing(cell);
    case Special::NullOrNaN:
        return isMissing(cell);
    case Special::True:
        return truth && *truth;
    case Special::False:
        return truth && !*truth;
    case Special::Empty:
        return cellText(cell).isEmpty();
    case Special::None:
        break;
    }
    return false;
}

bool matches(const ValueMapping &mapping, const Cell &cell)
{
    const auto number = cellNumber(cell);
    switch (mapping.kind) {
    case ValueMapping::Kind::Value: {
        bool isNumber = false;
        const double wanted = mapping.match.toDouble(&isNumber);
        return isNumber && number ? *number == wanted : !isMissing(cell) && cellText(cell) == mapping.match;
    }
    case ValueMapping::Kind::Range:
        return number && !std::isnan(*number) && *number >= mapping.from && *number <= mapping.to;
    case ValueMapping::Kind::Regex:
        return SafeRegex::fromGrafana(mapping.match).matches(cellText(cell));
    case ValueMapping::Kind::Special:
        return matchesSpecial(mapping.special, cell);
    }
    return false;
}

/// Without the ends that the author set, a scale reaches over the values that thresholds speak of.
std::pair<double, double> scaleOf(const FieldConfig &config, double smallest, double largest)
{
    const Unit unit = Unit::fromName(config.unit);
    const double whole = unit.isPercent() ? 100 / unit.factor() : 0;
    double low = config.min.value_or(std::min(0.0, smallest));
    double high = config.max.value_or(whole > 0 && unit.factor() > 0 ? std::max(whole, largest) : largest);
    if (!(high > low))
        high = low + 1;
    return {low, high};
}

/// The unit apart from a number that has the author's decimals.
FormattedValue partsOf(double value, const FieldConfig &config, const Formatter &format, int digits)
{
    const Unit unit = Unit::fromName(config.unit);
    FormattedValue parts = format.parts(value, unit, digits);
    if (!config.decimals)
        return parts;
    const QString whole = format.fixedValue(value, unit, config.decimals);
    if (!parts.unit.isEmpty() && whole.endsWith(parts.unit)) {
        parts.number = whole.chopped(parts.unit.size()).trimmed();
        return parts;
    }
    return {whole, {}, false};
}

class Reducer
{
public:
    Reducer(const Panel &panel, const PanelData &data, const Formatter &format, std::size_t most)
        : m_panel(panel)
        , m_data(data)
        , m_format(format)
        , m_most(most)
        , m_options(panel.options.value(u"reduceOptions"))
    {
        const JsonValue &calculations = m_options.value(u"calcs");
        m_calculation = calculations.size() > 0 ? calculations.at(0).toString() : u"lastNotNull"_s;
        m_fields = m_options.value(u"fields").toString();
    }

    FieldValues reduce()
    {
        if (m_options.value(u"values").toBool() && !m_data.frames.empty())
            addRows();
        else
            addSeries();
        applyScale();
        return {std::move(m_values), m_all};
    }

private:
    bool wants(const QString &name) const
    {
        return m_fields.isEmpty() || m_fields == name || SafeRegex::fromGrafana(m_fields).matches(name);
    }

    void addSeries()
    {
        for (const PanelSeries &query : m_data.series) {
            for (std::size_t i = 0; i < query.snapshot->series.size(); ++i)
                addOne(query, i);
        }
    }

    void addOne(const PanelSeries &query, std::size_t at)
    {
        const Series &series = query.snapshot->series[at];
        const QString name = query.names.value(static_cast<qsizetype>(at));
        if (!wants(name) || ++m_all > m_most)
            return;
        const double value = reduceValues(series.values, m_calculation);
        FieldValue figure;
        figure.config = m_panel.fields.configFor(
            {name, query.target.refId, FieldIdentity::Type::Number, {value}});
        figure.name = shownName(figure.config, name, series.labels);
        figure.snapshot = query.snapshot;
        figure.series = at;
        add(std::move(figure), Cell(value));
    }

    /// Every row is a figure: named by its texts, with its numbers.
    void addRows()
    {
        for (const Frame &frame : m_data.frames) {
            const Field *names = frame.firstOf(FieldType::String);
            for (const Field &field : frame.fields) {
                if (field.type != FieldType::Number || !wants(field.shownName()))
                    continue;
                const std::size_t before = std::min(m_all, m_most);
                m_all += frame.rowCount();
                for (std::size_t row = 0; row < std::min(frame.rowCount(), m_most - before); ++row) {
                    FieldValue figure;
                    figure.config =
                        m_panel.fields.configFor({field.shownName(), frame.refId, {}, {}});
                    figure.name = names ? cellText(names->values[row]) : field.shownName();
                    add(std::move(figure), field.values[row]);
                }
            }
        }
    }

    void add(FieldValue figure, const Cell &cell)
    {
        figure.index = static_cast<int>(m_values.size());
        figure.value = cellNumber(cell).value_or(std::nan(""));
        figure.shown = shownValue(figure.config, cell, figure.index, m_format);
        m_values.push_back(std::move(figure));
    }

    void applyScale()
    {
        double smallest = 0;
        double largest = 0;
        for (const FieldValue &figure : m_values) {
            if (std::isfinite(figure.value)) {
                smallest = std::min(smallest, figure.value);
                largest = std::max(largest, figure.value);
            }
        }
        for (FieldValue &figure : m_values)
            std::tie(figure.least, figure.most) = scaleOf(figure.config, smallest, largest);
    }

    const Panel &m_panel;
    const PanelData &m_data;
    const Formatter &m_format;
    const std::size_t m_most;
    const JsonValue &m_options;
    QString m_calculation;
    QString m_fields;
    std::vector<FieldValue> m_values;
    std::size_t m_all = 0;
};

} // namespace

double FieldValue::share() const
{
    if (!std::isfinite(value) || !(most > least))
        return 0;
    return std::clamp((value - least) / (most - least), 0.0, 1.0);
}

FieldColor colorOf(const FieldConfig &config, double value, int index)
{
    const QString &mode = config.colorMode;
    if (mode == "fixed"_L1 || mode == "shades"_L1)
        return {config.fixedColor, -1, {}};
    if (mode.startsWith("palette"_L1))
        return {{}, index, {}};
    const double low = config.min.value_or(0);
    const double high = config.max.value_or(100);
    if (mode.startsWith("continuous"_L1)) {
        const double share = high > low && std::isfinite(value) ? (value - low) / (high - low) : 0;
        return {{}, -1, std::clamp(share, 0.0, 1.0)};
    }
    const Threshold *step = std::isnan(value) ? nullptr : config.thresholds.stepFor(value, low, high);
    return {step ? step->color : QString(), -1, {}};
}

ShownValue shownValue(const FieldConfig &config, const Cell &cell, int index, const Formatter &format, int digits)
{
    const auto number = cellNumber(cell);
    ShownValue shown;
    if (isMissing(cell))
        shown.text = {config.noValue.isEmpty() ? u"—"_s : config.noValue, {}, false};
    else if (number && !std::holds_alternative<QString>(cell))
        shown.text = partsOf(*number, config, format, digits);
    else
        shown.text = {cellText(cell), {}, false};
    shown.color = colorOf(config, number.value_or(std::nan("")), index);
    for (const ValueMapping &mapping : config.mappings) {
        if (!matches(mapping, cell))
            continue;
        if (!mapping.text.isEmpty())
            shown.text = {mapping.text, {}, false};
        if (!mapping.color.isEmpty())
            shown.color = {mapping.color, -1, {}};
        break;
    }
    return shown;
}

QString shownName(const FieldConfig &config, const QString &name, const Labels &labels)
{
    if (config.displayName.isEmpty())
        return name;
    QString shown = config.displayName;
    for (const auto &[label, value] : labels)
        shown.replace(u"${__field.labels.%1}"_s.arg(label), value);
    for (const auto &own : {u"${__field.name}"_s, u"${__field.displayName}"_s, u"${__series.name}"_s})
        shown.replace(own, name);
    shown.replace(u"${__field.labels}"_s, labels.toString());
    return shown;
}

QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : u"<span style=\"white-space:pre-wrap\">%1</span>"_s.arg(text.toHtmlEscaped());
}

FieldValues fieldValues(const Panel &panel, const PanelData &data, const Formatter &format, std::size_t most)
{
    return Reducer(panel, data, format, most).reduce();
}

} // namespace wardroom
