// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboards/jsonread.h"
#include "services/dashboards/legacypanels.h"

namespace wardroom {

using namespace Qt::StringLiterals;
using namespace lenient;

namespace {

JsonValue word(const QString &text)
{
    return JsonValue::string(text);
}

/// "80,90", also with spaces, empty parts or nothing at all.
QList<double> limitsOf(const QString &text)
{
    QList<double> limits;
    for (const QString &part : text.split(u',')) {
        bool ok = false;
        const double limit = part.trimmed().toDouble(&ok);
        if (ok)
            limits << limit;
    }
    return limits;
}

QStringList colorsOf(const JsonValue &list)
{
    const QStringList colors = texts(list);
    return colors.isEmpty() ? QStringList{u"green"_s, u"orange"_s, u"red"_s} : colors;
}

JsonValue thresholdsOf(const JsonValue &limits, const JsonValue &colors)
{
    QList<double> values;
    if (limits.isArray()) {
        for (const QString &limit : texts(limits))
            values << limitsOf(limit);
    } else {
        values = limitsOf(limits.toText());
    }
    return JsonValue::object(
        {{u"mode"_s, word(u"absolute"_s)}, {u"steps"_s, thresholdSteps(colorsOf(colors), values)}});
}

/// valueMaps and rangeMaps: the kind that `mappingType` chooses.
JsonValue mappingsOf(const JsonValue &panel)
{
    JsonValue mappings = JsonValue::array();
    const bool ranges = number(panel, u"mappingType").value_or(1) == 2;
    for (const JsonValue &map : member(panel, ranges ? u"rangeMaps" : u"valueMaps").items()) {
        JsonValue mapping = map;
        mapping.set(u"type"_s, JsonValue::integer(ranges ? 2 : 1));
        mappings.append(mapping);
    }
    return mappings;
}

JsonValue unitWithAffixes(const JsonValue &panel)
{
    // A text beside the number takes the unit's place, where the unit is none of its own.
    const QString unit = text(panel, u"format");
    const QString prefix = text(panel, u"prefix").trimmed();
    const QString postfix = text(panel, u"postfix").trimmed();
    const bool plain = unit.isEmpty() || unit == "none"_L1 || unit == "short"_L1;
    if (plain && !postfix.isEmpty())
        return word(u"suffix:"_s + postfix);
    if (plain && !prefix.isEmpty())
        return word(u"prefix:"_s + prefix);
    return word(unit);
}

JsonValue statOptions(const JsonValue &panel)
{
    JsonValue options = JsonValue::object();
    setDeep(options, u"reduceOptions.calcs",
            JsonValue::strings({modernCalculation(text(panel, u"valueName"))}));
    const QString column = text(panel, u"tableColumn");
    if (!column.isEmpty())
        setDeep(options, u"reduceOptions.fields", word(u"/^"_s + column + u"$/"_s));
    const bool background = flag(panel, u"colorBackground");
    const bool value = flag(panel, u"colorValue");
    options.set(u"colorMode"_s, word(background ? u"background"_s : value ? u"value"_s : u"none"_s));
    options.set(u"graphMode"_s, word(flag(panel, u"sparkline.show") ? u"area"_s : u"none"_s));
    options.set(u"textMode"_s, word(text(panel, u"valueName") == "name"_L1 ? u"name"_s : u"value"_s));
    return options;
}

JsonValue columnProperties(const JsonValue &style)
{
    JsonValue properties = JsonValue::array();
    const QString type = text(style, u"type");
    if (const QString alias = text(style, u"alias"); !alias.isEmpty())
        properties.append(property(u"displayName"_s, word(alias)));
    if (type == "hidden"_L1)
        properties.append(property(u"custom.hidden"_s, JsonValue::boolean(true)));
    if (const QString align = text(style, u"align"); !align.isEmpty())
        properties.append(property(u"custom.align"_s, word(align)));
    if (type == "date"_L1)
        properties.append(property(u"unit"_s, word(u"time: "_s + text(style, u"dateFormat"))));
    if (type == "number"_L1) {
        properties.append(property(u"unit"_s, word(text(style, u"unit"))));
        if (!member(style, u"decimals").isNull())
            properties.append(property(u"decimals"_s, member(style, u"decimals")));
    }
    const JsonValue &limits = member(style, u"thresholds");
    const QString mode = text(style, u"colorMode");
    if (limits.size() > 0 && !mode.isEmpty()) {
        properties.append(property(u"thresholds"_s, thresholdsOf(limits, member(style, u"colors"))));
        const bool background = mode == "cell"_L1 || mode == "row"_L1;
        properties.append(property(
            u"custom.cellOptions"_s,
            JsonValue::object({{u"type"_s, word(background ? u"color-background"_s : u"color-text"_s)}})));
    }
    if (const QString url = text(style, u"linkUrl"); flag(style, u"link") && !url.isEmpty()) {
        const JsonValue link = JsonValue::object({{u"title"_s, word(text(style, u"linkTooltip"))},
                                                  {u"url"_s, word(url)},
                                                  {u"targetBlank"_s, member(style, u"linkTargetBlank")}});
        properties.append(property(u"links"_s, JsonValue::array({link})));
    }
    return properties;
}

JsonValue columnOverrides(const JsonValue &styles)
{
    JsonValue overrides = JsonValue::array();
    for (const JsonValue &style : styles.items()) {
        const QString pattern = text(style, u"pattern");
        const bool regex = pattern.startsWith(u'/') && pattern.lastIndexOf(u'/') > 0;
        const JsonValue properties = columnProperties(style);
        if (properties.size() > 0 && !pattern.isEmpty())
            overrides.append(overrideFor(regex ? u"byRegexp"_s : u"byName"_s, pattern, properties));
    }
    return overrides;
}

/// The older table's `transform` in today's transformations.
JsonValue tableTransformations(const JsonValue &panel)
{
    const QString transform = text(panel, u"transform");
    const auto step = [](const QString &id, const JsonValue &options) {
        return JsonValue::object({{u"id"_s, word(id)}, {u"options"_s, options}});
    };
    if (transform == "timeseries_to_rows"_L1)
        return JsonValue::array({step(u"seriesToRows"_s, JsonValue::object())});
    if (transform == "timeseries_to_columns"_L1)
        return JsonValue::array({step(u"joinByField"_s, JsonValue::object())});
    if (transform == "timeseries_aggregations"_L1) {
        QStringList calculations;
        for (const JsonValue &column : member(panel, u"columns").items())
            calculations << modernCalculation(text(column, u"value"));
        return JsonValue::array(
            {step(u"reduce"_s, JsonValue::object({{u"reducers"_s, JsonValue::strings(calculations)}}))});
    }
    return JsonValue::array({step(u"merge"_s, JsonValue::object())});
}

} // namespace

JsonValue modernSingleStat(const JsonValue &panel)
{
    JsonValue result = panel;
    JsonValue defaults = JsonValue::object();
    defaults.set(u"unit"_s, unitWithAffixes(panel));
    defaults.set(u"decimals"_s, member(panel, u"decimals"));
    defaults.set(u"noValue"_s, word(text(panel, u"nullText")));
    defaults.set(u"mappings"_s, mappingsOf(panel));
    defaults.set(u"thresholds"_s, thresholdsOf(member(panel, u"thresholds"), member(panel, u"colors")));
    const bool gauge = flag(panel, u"gauge.show");
    if (gauge) {
        defaults.set(u"min"_s, JsonValue::number(number(panel, u"gauge.minValue").value_or(0)));
        defaults.set(u"max"_s, JsonValue::number(number(panel, u"gauge.maxValue").value_or(100)));
    }
    result.set(u"type"_s, word(gauge ? u"gauge"_s : u"stat"_s));
    result.set(u"options"_s, statOptions(panel));
    result.set(u"fieldConfig"_s,
               JsonValue::object({{u"defaults"_s, defaults}, {u"overrides"_s, JsonValue::array()}}));
    return result;
}

JsonValue modernTable(const JsonValue &panel)
{
    JsonValue result = panel;
    result.set(u"type"_s, word(u"table"_s));
    JsonValue options = JsonValue::object();
    options.set(u"showHeader"_s, JsonValue::boolean(flag(panel, u"showHeader", true)));
    result.set(u"options"_s, options);
    result.set(u"fieldConfig"_s,
               JsonValue::object({{u"defaults"_s, JsonValue::object()},
                                  {u"overrides"_s, columnOverrides(member(panel, u"styles"))}}));
    if (!member(panel, u"transformations").isArray())
        result.set(u"transformations"_s, tableTransformations(panel));
    return result;
}

} // namespace wardroom
