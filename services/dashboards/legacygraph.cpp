// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboards/jsonread.h"
#include "services/dashboards/legacypanels.h"

#include <algorithm>

namespace wardroom {

using namespace Qt::StringLiterals;
using namespace lenient;

namespace {

JsonValue word(const QString &text)
{
    return JsonValue::string(text);
}

/// The older graph's null value: a gap, connected, or zero.
void setNulls(JsonValue &custom, const QString &mode)
{
    custom.set(u"spanNulls"_s, JsonValue::boolean(mode == "connected"_L1));
    custom.set(u"nullAsZero"_s, JsonValue::boolean(mode == "null as zero"_L1));
}

QString drawStyle(const JsonValue &of, const QString &otherwise)
{
    if (flag(of, u"bars"))
        return u"bars"_s;
    if (flag(of, u"points") && !flag(of, u"lines", true))
        return u"points"_s;
    return flag(of, u"lines", otherwise == "line"_L1) ? u"line"_s : otherwise;
}

JsonValue stacking(const QString &mode, const QString &group)
{
    return JsonValue::object({{u"mode"_s, word(mode)}, {u"group"_s, word(group)}});
}

JsonValue customOf(const JsonValue &panel)
{
    JsonValue custom = JsonValue::object();
    custom.set(u"drawStyle"_s, word(drawStyle(panel, u"line"_s)));
    custom.set(u"lineInterpolation"_s, word(flag(panel, u"steppedLine") ? u"stepAfter"_s : u"linear"_s));
    custom.set(u"lineWidth"_s, JsonValue::number(number(panel, u"linewidth").value_or(1)));
    const bool bars = flag(panel, u"bars");
    custom.set(u"fillOpacity"_s, JsonValue::number(bars ? 100 : number(panel, u"fill").value_or(1) * 10));
    custom.set(u"pointSize"_s, JsonValue::number(number(panel, u"pointradius").value_or(2) * 2));
    custom.set(u"showPoints"_s, word(flag(panel, u"points") ? u"always"_s : u"never"_s));
    if (flag(panel, u"dashes"))
        setDeep(custom, u"lineStyle.fill", word(u"dash"_s));
    setNulls(custom, text(panel, u"nullPointMode"));
    if (flag(panel, u"stack"))
        custom.set(u"stacking"_s, stacking(flag(panel, u"percentage") ? u"percent"_s : u"normal"_s, u"A"_s));
    return custom;
}

const JsonValue &axisOf(const JsonValue &panel, qsizetype index)
{
    return member(panel, u"yaxes").at(index);
}

void setAxis(const JsonValue &axis, JsonValue &defaults, JsonValue &custom)
{
    defaults.set(u"unit"_s, word(text(axis, u"format")));
    if (const auto min = number(axis, u"min"))
        defaults.set(u"min"_s, JsonValue::number(*min));
    if (const auto max = number(axis, u"max"))
        defaults.set(u"max"_s, JsonValue::number(*max));
    if (const auto decimals = number(axis, u"decimals"))
        defaults.set(u"decimals"_s, JsonValue::number(*decimals));
    custom.set(u"axisLabel"_s, word(text(axis, u"label")));
    if (!flag(axis, u"show", true))
        custom.set(u"axisPlacement"_s, word(u"hidden"_s));
    if (const double base = number(axis, u"logBase").value_or(1); base > 1)
        custom.set(u"scaleDistribution"_s,
                   JsonValue::object({{u"type"_s, word(u"log"_s)}, {u"log"_s, JsonValue::number(base)}}));
}

/// Limits with their area or line: [{value, op: gt, colorMode: critical, fill, line}].
void setThresholds(const JsonValue &panel, JsonValue &defaults, JsonValue &custom)
{
    struct Limit
    {
        double value;
        QString op, color;
    };
    std::vector<Limit> limits;
    bool lines = false;
    bool areas = false;
    for (const JsonValue &limit : member(panel, u"thresholds").items()) {
        const auto value = number(limit, u"value");
        if (!value)
            continue;
        const QString mode = text(limit, u"colorMode");
        const QString color = mode == "critical"_L1 ? u"red"_s
            : mode == "warning"_L1                  ? u"orange"_s
            : mode == "ok"_L1                       ? u"green"_s
                                                    : text(limit, u"lineColor");
        limits.push_back({*value, text(limit, u"op"), color.isEmpty() ? u"red"_s : color});
        lines |= flag(limit, u"line");
        areas |= flag(limit, u"fill");
    }
    if (limits.empty())
        return;
    std::stable_sort(limits.begin(), limits.end(),
                     [](const Limit &a, const Limit &b) { return a.value < b.value; });
    // Each limit colours what lies above it, or below it with op "lt".
    QStringList colors{limits.front().op == "lt"_L1 ? limits.front().color : u"transparent"_s};
    QList<double> values;
    for (std::size_t i = 0; i < limits.size(); ++i) {
        values << limits[i].value;
        const bool nextBelow = i + 1 < limits.size() && limits[i + 1].op == "lt"_L1;
        colors << (limits[i].op != "lt"_L1 ? limits[i].color
                       : nextBelow         ? limits[i + 1].color
                                           : u"transparent"_s);
    }
    setDeep(defaults, u"thresholds.mode", word(u"absolute"_s));
    setDeep(defaults, u"thresholds.steps", thresholdSteps(colors, values));
    setDeep(custom, u"thresholdsStyle.mode",
            word(lines && areas ? u"line+area"_s
                     : areas    ? u"area"_s
                     : lines    ? u"line"_s
                                : u"off"_s));
}

JsonValue fixedColor(const QString &color)
{
    return JsonValue::object({{u"mode"_s, word(u"fixed"_s)}, {u"fixedColor"_s, word(color)}});
}

JsonValue hideFrom(bool legend, bool viz)
{
    return JsonValue::object({{u"legend"_s, JsonValue::boolean(legend)},
                              {u"tooltip"_s, JsonValue::boolean(false)},
                              {u"viz"_s, JsonValue::boolean(viz)}});
}

void addNumber(const JsonValue &rule, QStringView key, const QString &id, double factor,
               JsonValue &properties)
{
    if (const auto value = number(rule, key))
        properties.append(property(id, JsonValue::number(*value * factor)));
}

/// What one entry of `seriesOverrides` changes.
JsonValue overrideProperties(const JsonValue &panel, const JsonValue &rule)
{
    JsonValue properties = JsonValue::array();
    if (const QString color = text(rule, u"color"); !color.isEmpty())
        properties.append(property(u"color"_s, fixedColor(color)));
    if (text(rule, u"transform") == "negative-Y"_L1)
        properties.append(property(u"custom.transform"_s, word(u"negative-Y"_s)));
    if (const auto axis = number(rule, u"yaxis")) {
        const bool right = *axis == 2;
        properties.append(property(u"custom.axisPlacement"_s, word(right ? u"right"_s : u"left"_s)));
        if (const QString unit = text(axisOf(panel, 1), u"format"); right && !unit.isEmpty())
            properties.append(property(u"unit"_s, word(unit)));
        if (right) {
            for (const QString &key : {u"min"_s, u"max"_s})
                addNumber(axisOf(panel, 1), key, key, 1, properties);
        }
    }
    addNumber(rule, u"linewidth", u"custom.lineWidth"_s, 1, properties);
    addNumber(rule, u"fill", u"custom.fillOpacity"_s, 10, properties);
    addNumber(rule, u"pointradius", u"custom.pointSize"_s, 2, properties);
    if (rule.contains(u"bars") || rule.contains(u"lines") || rule.contains(u"points"))
        properties.append(
            property(u"custom.drawStyle"_s, word(drawStyle(rule, drawStyle(panel, u"line"_s)))));
    if (flag(rule, u"dashes"))
        properties.append(property(u"custom.lineStyle"_s, JsonValue::object({{u"fill"_s, word(u"dash"_s)}})));
    if (rule.contains(u"steppedLine"))
        properties.append(property(u"custom.lineInterpolation"_s,
                                   word(flag(rule, u"steppedLine") ? u"stepAfter"_s : u"linear"_s)));
    if (const JsonValue &stack = member(rule, u"stack"); !stack.isNull()) {
        const bool off = stack == JsonValue::boolean(false);
        const QString group = stack.isBool() ? u"A"_s : stack.toText();
        properties.append(property(u"custom.stacking"_s, stacking(off ? u"none"_s : u"normal"_s, group)));
    }
    if (const QString below = text(rule, u"fillBelowTo"); !below.isEmpty())
        properties.append(property(u"custom.fillBelowTo"_s, word(below)));
    const bool noLegend = !flag(rule, u"legend", true);
    const bool noLines = flag(rule, u"hiddenSeries");
    if (noLegend || noLines)
        properties.append(property(u"custom.hideFrom"_s, hideFrom(noLegend, noLines)));
    return properties;
}

JsonValue overridesOf(const JsonValue &panel)
{
    JsonValue overrides = JsonValue::array();
    const JsonValue &colors = member(panel, u"aliasColors");
    for (qsizetype i = 0; i < colors.keys().size(); ++i) {
        overrides.append(
            overrideFor(u"byName"_s, colors.keys().at(i),
                        JsonValue::array({property(u"color"_s, fixedColor(colors.at(i).toText()))})));
    }
    for (const JsonValue &rule : member(panel, u"seriesOverrides").items()) {
        const QString alias = text(rule, u"alias");
        const bool regex = alias.startsWith(u'/') && alias.lastIndexOf(u'/') > 0;
        const JsonValue properties = overrideProperties(panel, rule);
        if (properties.size() > 0)
            overrides.append(overrideFor(regex ? u"byRegexp"_s : u"byName"_s, alias, properties));
    }
    return overrides;
}

JsonValue legendOf(const JsonValue &legend)
{
    QStringList calculations;
    static constexpr QStringView known[] = {u"min", u"max", u"avg", u"current", u"total"};
    if (flag(legend, u"values")) {
        for (const QStringView name : known) {
            if (flag(legend, name))
                calculations << modernCalculation(name.toString());
        }
    }
    const bool show = flag(legend, u"show", true);
    JsonValue result = JsonValue::object();
    result.set(u"showLegend"_s, JsonValue::boolean(show));
    result.set(u"displayMode"_s, word(flag(legend, u"alignAsTable") ? u"table"_s : u"list"_s));
    result.set(u"placement"_s, word(flag(legend, u"rightSide") ? u"right"_s : u"bottom"_s));
    result.set(u"calcs"_s, JsonValue::strings(calculations));
    if (const QString sort = text(legend, u"sort"); !sort.isEmpty()) {
        result.set(u"sortBy"_s, word(modernCalculation(sort)));
        result.set(u"sortDesc"_s, JsonValue::boolean(flag(legend, u"sortDesc")));
    }
    return result;
}

/// A graph whose x axis counts: series side by side, or a histogram.
QString typeOf(const JsonValue &panel)
{
    const QString mode = text(panel, u"xaxis.mode");
    return mode == "series"_L1 ? u"bargauge"_s : mode == "histogram"_L1 ? u"histogram"_s : u"timeseries"_s;
}

} // namespace

JsonValue modernGraph(const JsonValue &panel)
{
    JsonValue result = panel;
    JsonValue defaults = JsonValue::object();
    JsonValue custom = customOf(panel);
    setAxis(axisOf(panel, 0), defaults, custom);
    setThresholds(panel, defaults, custom);
    defaults.set(u"custom"_s, custom);
    JsonValue options = JsonValue::object();
    options.set(u"legend"_s, legendOf(member(panel, u"legend")));
    const QString tooltip = flag(panel, u"tooltip.shared", true) ? u"multi"_s : u"single"_s;
    setDeep(options, u"tooltip.mode", word(tooltip));
    const QString type = typeOf(panel);
    if (type == "bargauge"_L1) {
        const QStringList values = texts(deep(panel, u"xaxis.values"));
        setDeep(options, u"reduceOptions.calcs", JsonValue::strings({modernCalculation(values.value(0))}));
    }
    result.set(u"type"_s, word(type));
    result.set(u"options"_s, options);
    result.set(u"fieldConfig"_s,
               JsonValue::object({{u"defaults"_s, defaults}, {u"overrides"_s, overridesOf(panel)}}));
    return result;
}

} // namespace wardroom
