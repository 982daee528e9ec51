// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboards/fieldconfig.h"

#include "services/dashboards/frame.h"
#include "services/dashboards/jsonread.h"
#include "services/dashboards/saferegex.h"
#include "services/series/reduction.h"

#include <QtCore/QHash>

#include <algorithm>
#include <cmath>

namespace wardroom {

using namespace Qt::StringLiterals;
using namespace lenient;

namespace {

constexpr double LongestGapMs = 1e15; // some ten thousand years

/// The meaning of a word in @p names; the first where it is none of them.
template <typename T> T choice(const QString &word, std::initializer_list<std::pair<QLatin1String, T>> names)
{
    for (const auto &[name, meaning] : names) {
        if (word == name)
            return meaning;
    }
    return names.begin()->second;
}

Thresholds readThresholds(const JsonValue &json)
{
    Thresholds thresholds;
    thresholds.percentage = text(json, u"mode") == "percentage"_L1;
    for (const JsonValue &step : member(json, u"steps").items())
        thresholds.steps.push_back({number(step, u"value"), text(step, u"color")});
    // The first step has no value, whatever the file says; some say 0, some leave it out.
    std::stable_sort(thresholds.steps.begin(), thresholds.steps.end(),
                     [](const Threshold &a, const Threshold &b) {
                         return a.value && b.value ? *a.value < *b.value : !a.value && b.value.has_value();
                     });
    return thresholds;
}

ValueMapping::Special specialOf(const QString &match)
{
    using S = ValueMapping::Special;
    return choice<S>(match,
                     {{"null"_L1, S::Null},
                      {"nan"_L1, S::NaN},
                      {"null+nan"_L1, S::NullOrNaN},
                      {"true"_L1, S::True},
                      {"false"_L1, S::False},
                      {"empty"_L1, S::Empty}});
}

/// Before Grafana 8: {type: 1, value, text} or {type: 2, from, to, text}.
void readOldMapping(const JsonValue &json, std::vector<ValueMapping> &mappings)
{
    ValueMapping mapping;
    mapping.text = text(json, u"text");
    mapping.color = text(json, u"color");
    const bool range =
        text(json, u"type") == "2"_L1 || (member(json, u"value").isNull() && number(json, u"from"));
    if (range) {
        mapping.kind = ValueMapping::Kind::Range;
        mapping.from = number(json, u"from").value_or(mapping.from);
        mapping.to = number(json, u"to").value_or(mapping.to);
    } else if (const QString value = text(json, u"value"); value == "null"_L1) {
        mapping.kind = ValueMapping::Kind::Special;
        mapping.special = ValueMapping::Special::NullOrNaN;
    } else {
        mapping.match = value;
    }
    mappings.push_back(mapping);
}

ValueMapping mappingResult(const JsonValue &result)
{
    ValueMapping mapping;
    mapping.text = text(result, u"text");
    mapping.color = text(result, u"color");
    return mapping;
}

void readMapping(const JsonValue &json, std::vector<ValueMapping> &mappings)
{
    const QString type = text(json, u"type");
    const JsonValue &options = member(json, u"options");
    if (type == "value"_L1) {
        for (qsizetype i = 0; i < options.keys().size(); ++i) {
            ValueMapping mapping = mappingResult(options.at(i));
            mapping.match = options.keys().at(i);
            mappings.push_back(mapping);
        }
        return;
    }
    ValueMapping mapping = mappingResult(member(options, u"result"));
    if (type == "range"_L1) {
        mapping.kind = ValueMapping::Kind::Range;
        mapping.from = number(options, u"from").value_or(mapping.from);
        mapping.to = number(options, u"to").value_or(mapping.to);
    } else if (type == "regex"_L1) {
        mapping.kind = ValueMapping::Kind::Regex;
        mapping.match = text(options, u"pattern");
    } else if (type == "special"_L1) {
        mapping.kind = ValueMapping::Kind::Special;
        mapping.special = specialOf(text(options, u"match"));
    } else {
        readOldMapping(json, mappings);
        return;
    }
    mappings.push_back(mapping);
}

void readStandard(const JsonValue &json, FieldConfig &config)
{
    config.displayName = text(json, u"displayName");
    config.description = text(json, u"description");
    config.unit = text(json, u"unit");
    if (number(json, u"decimals"))
        config.decimals = std::clamp(whole(json, u"decimals", 0), 0, 15);
    config.min = number(json, u"min");
    config.max = number(json, u"max");
    config.noValue = text(json, u"noValue");
    config.colorMode = text(json, u"color.mode");
    config.fixedColor = text(json, u"color.fixedColor");
    config.filterable = flag(json, u"filterable") || flag(json, u"custom.filterable");
    config.thresholds = readThresholds(member(json, u"thresholds"));
    for (const JsonValue &mapping : member(json, u"mappings").items())
        readMapping(mapping, config.mappings);
    for (const JsonValue &link : member(json, u"links").items())
        config.links.push_back({text(link, u"title"), text(link, u"url"), flag(link, u"targetBlank")});
}

void readLines(const JsonValue &custom, FieldConfig &config)
{
    config.drawStyle = choice<DrawStyle>(
        text(custom, u"drawStyle"),
        {{"line"_L1, DrawStyle::Line}, {"bars"_L1, DrawStyle::Bars}, {"points"_L1, DrawStyle::Points}});
    config.lineInterpolation = choice<LineInterpolation>(text(custom, u"lineInterpolation"),
                                                         {{"linear"_L1, LineInterpolation::Linear},
                                                          {"smooth"_L1, LineInterpolation::Smooth},
                                                          {"stepBefore"_L1, LineInterpolation::StepBefore},
                                                          {"stepAfter"_L1, LineInterpolation::StepAfter}});
    config.lineWidth = std::clamp(number(custom, u"lineWidth").value_or(1), 0.0, 20.0);
    config.fillOpacity = std::clamp(number(custom, u"fillOpacity").value_or(0), 0.0, 100.0);
    config.gradientMode = text(custom, u"gradientMode");
    config.lineStyle = text(custom, u"lineStyle.fill");
    config.pointSize = std::clamp(number(custom, u"pointSize").value_or(5), 0.0, 100.0);
    config.showPoints = text(custom, u"showPoints");
    const JsonValue &span = member(custom, u"spanNulls");
    if (span.isNumber())
        config.connectBelowMs = std::clamp(number(span).value_or(0), 0.0, LongestGapMs);
    config.nullMode = span.toBool() ? NullMode::Connected : NullMode::Gap;
    config.nullAsZero = flag(custom, u"nullAsZero");
    config.fillBelowTo = text(custom, u"fillBelowTo");
    config.negativeY = text(custom, u"transform") == "negative-Y"_L1;
    config.stacking = choice<StackingMode>(text(custom, u"stacking.mode"),
                                           {{"none"_L1, StackingMode::None},
                                            {"normal"_L1, StackingMode::Normal},
                                            {"percent"_L1, StackingMode::Percent}});
    config.stackingGroup = text(custom, u"stacking.group");
    config.hiddenInGraph = flag(custom, u"hideFrom.viz") || flag(custom, u"hideFrom.graph");
    config.hiddenInLegend = flag(custom, u"hideFrom.legend");
    config.hiddenInTooltip = flag(custom, u"hideFrom.tooltip");
}

void readAxis(const JsonValue &custom, FieldConfig &config)
{
    config.axisPlacement = choice<AxisPlacement>(text(custom, u"axisPlacement"),
                                                 {{"auto"_L1, AxisPlacement::Auto},
                                                  {"left"_L1, AxisPlacement::Left},
                                                  {"right"_L1, AxisPlacement::Right},
                                                  {"hidden"_L1, AxisPlacement::Hidden}});
    config.axisLabel = text(custom, u"axisLabel");
    config.axisSoftMin = number(custom, u"axisSoftMin");
    config.axisSoftMax = number(custom, u"axisSoftMax");
    config.axisCenteredZero = flag(custom, u"axisCenteredZero");
    if (text(custom, u"scaleDistribution.type") == "log"_L1)
        config.logBase = number(custom, u"scaleDistribution.log").value_or(2);
    const QString style = text(custom, u"thresholdsStyle.mode");
    config.thresholdDisplay = choice<ThresholdDisplay>(style,
                                                       {{"off"_L1, ThresholdDisplay::Off},
                                                        {"line"_L1, ThresholdDisplay::Line},
                                                        {"dashed"_L1, ThresholdDisplay::Line},
                                                        {"area"_L1, ThresholdDisplay::Area},
                                                        {"line+area"_L1, ThresholdDisplay::LineAndArea},
                                                        {"dashed+area"_L1, ThresholdDisplay::LineAndArea}});
}

void readColumn(const JsonValue &custom, FieldConfig &config)
{
    config.width = std::max(0, whole(custom, u"width", 0));
    config.minWidth = std::max(0, whole(custom, u"minWidth", 0));
    config.align = text(custom, u"align");
    config.hiddenColumn = flag(custom, u"hidden") || flag(custom, u"hideFrom.viz");
    QString cell = text(custom, u"cellOptions.type");
    if (cell.isEmpty())
        cell = text(custom, u"displayMode"); // before Grafana 9.4
    config.cell = choice<CellDisplay>(cell,
                                      {{"auto"_L1, CellDisplay::Auto},
                                       {"color-text"_L1, CellDisplay::ColorText},
                                       {"color-background"_L1, CellDisplay::ColorBackground},
                                       {"color-background-solid"_L1, CellDisplay::ColorBackground},
                                       {"gauge"_L1, CellDisplay::Gauge},
                                       {"basic"_L1, CellDisplay::Gauge},
                                       {"lcd-gauge"_L1, CellDisplay::Gauge},
                                       {"gradient-gauge"_L1, CellDisplay::Gauge},
                                       {"sparkline"_L1, CellDisplay::Sparkline},
                                       {"json-view"_L1, CellDisplay::Json},
                                       {"image"_L1, CellDisplay::Image},
                                       {"pill"_L1, CellDisplay::Pill}});
}

bool typeMatches(const QString &wanted, FieldIdentity::Type type)
{
    using T = FieldIdentity::Type;
    return (wanted == "number"_L1 && type == T::Number) || (wanted == "time"_L1 && type == T::Time)
        || (wanted == "string"_L1 && type == T::String) || (wanted == "boolean"_L1 && type == T::Boolean)
        || (wanted == "other"_L1 && type == T::Other);
}

bool valueMatches(const JsonValue &options, const FieldIdentity &field)
{
    if (field.type != FieldIdentity::Type::Number)
        return false;
    const double limit = number(options, u"value").value_or(0);
    return compareValues(text(options, u"op"), reduceValues(field.values, text(options, u"reducer")), limit);
}

} // namespace

const Threshold *Thresholds::stepFor(double value, double min, double max) const
{
    const double measured = percentage && max > min ? (value - min) / (max - min) * 100 : value;
    const Threshold *found = nullptr;
    for (const Threshold &step : steps) {
        if (!step.value || measured >= *step.value)
            found = &step;
    }
    return found;
}

FieldConfig readFieldConfig(const JsonValue &defaults)
{
    FieldConfig config;
    readStandard(defaults, config);
    const JsonValue &custom = member(defaults, u"custom");
    readLines(custom, config);
    readAxis(custom, config);
    readColumn(custom, config);
    return config;
}

bool FieldOverride::matches(const FieldIdentity &field) const
{
    switch (matcher) {
    case Matcher::ByName:
        return options.toText() == field.name;
    case Matcher::ByRegexp:
        return SafeRegex::fromGrafana(options.toText()).matches(field.name);
    case Matcher::ByFrameRefId:
        return options.toText() == field.refId;
    case Matcher::ByType:
        return typeMatches(options.toText(), field.type);
    case Matcher::ByNames: {
        const bool listed = texts(member(options, u"names")).contains(field.name);
        return text(options, u"mode") == "exclude"_L1 ? !listed : listed;
    }
    case Matcher::ByValue:
        return valueMatches(options, field);
    case Matcher::Unknown:
        return false;
    }
    return false;
}

FieldConfig FieldConfigSource::configFor(const FieldIdentity &field) const
{
    JsonValue json = defaults;
    for (const FieldOverride &change : overrides) {
        if (!change.matches(field))
            continue;
        for (const FieldProperty &property : change.properties)
            setDeep(json, property.id, property.value);
    }
    return readFieldConfig(json);
}

FieldConfigSource readFieldConfigSource(const JsonValue &fieldConfig)
{
    using M = FieldOverride::Matcher;
    FieldConfigSource source;
    source.defaults = member(fieldConfig, u"defaults");
    for (const JsonValue &json : member(fieldConfig, u"overrides").items()) {
        FieldOverride change;
        change.matcherId = text(json, u"matcher.id");
        change.options = deep(json, u"matcher.options");
        change.matcher = choice<M>(change.matcherId,
                                   {{"?"_L1, M::Unknown},
                                    {"byName"_L1, M::ByName},
                                    {"byRegexp"_L1, M::ByRegexp},
                                    {"byFrameRefID"_L1, M::ByFrameRefId},
                                    {"byValue"_L1, M::ByValue},
                                    {"byType"_L1, M::ByType},
                                    {"byNames"_L1, M::ByNames}});
        for (const JsonValue &property : member(json, u"properties").items())
            change.properties.push_back({text(property, u"id"), member(property, u"value")});
        source.overrides.push_back(std::move(change));
    }
    return source;
}

bool isKnownProperty(const QString &id)
{
    static const QStringList known{u"color"_s,
                                   u"unit"_s,
                                   u"displayName"_s,
                                   u"description"_s,
                                   u"decimals"_s,
                                   u"min"_s,
                                   u"max"_s,
                                   u"noValue"_s,
                                   u"thresholds"_s,
                                   u"mappings"_s,
                                   u"links"_s,
                                   u"filterable"_s,
                                   u"custom.filterable"_s,
                                   u"custom.drawStyle"_s,
                                   u"custom.lineInterpolation"_s,
                                   u"custom.lineWidth"_s,
                                   u"custom.fillOpacity"_s,
                                   u"custom.gradientMode"_s,
                                   u"custom.lineStyle"_s,
                                   u"custom.pointSize"_s,
                                   u"custom.showPoints"_s,
                                   u"custom.spanNulls"_s,
                                   u"custom.fillBelowTo"_s,
                                   u"custom.transform"_s,
                                   u"custom.stacking"_s,
                                   u"custom.hideFrom"_s,
                                   u"custom.axisPlacement"_s,
                                   u"custom.axisLabel"_s,
                                   u"custom.axisSoftMin"_s,
                                   u"custom.axisSoftMax"_s,
                                   u"custom.axisCenteredZero"_s,
                                   u"custom.axisGridShow"_s,
                                   u"custom.axisColorMode"_s,
                                   u"custom.scaleDistribution"_s,
                                   u"custom.thresholdsStyle"_s,
                                   u"custom.width"_s,
                                   u"custom.minWidth"_s,
                                   u"custom.align"_s,
                                   u"custom.hidden"_s,
                                   u"custom.displayMode"_s,
                                   u"custom.cellOptions"_s,
                                   u"custom.inspect"_s,
                                   u"custom.barAlignment"_s,
                                   u"custom.nullAsZero"_s,
                                   u"custom.axisWidth"_s,
                                   u"custom.insertNulls"_s};
    return known.contains(id);
}

} // namespace wardroom
