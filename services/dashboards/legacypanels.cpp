// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboards/legacypanels.h"

#include "services/dashboards/jsonread.h"

namespace wardroom {

using namespace Qt::StringLiterals;
using namespace lenient;

namespace {

/// The older table keeps its columns' looks in `styles`.
bool isOldTable(const JsonValue &panel)
{
    const QString type = text(panel, u"type").toLower();
    const bool hasModern = member(panel, u"fieldConfig").isObject() || member(panel, u"options").isObject();
    return type == "table-old"_L1 || (type == "table"_L1 && !hasModern && member(panel, u"styles").isArray());
}

bool isSingleStat(const QString &type)
{
    return type == "singlestat"_L1 || type == "grafana-singlestat-panel"_L1;
}

bool isOldText(const JsonValue &panel)
{
    const QString type = text(panel, u"type").toLower();
    return (type == "text"_L1 || type == "text2"_L1) && !member(panel, u"options").isObject();
}

JsonValue modernText(const JsonValue &panel)
{
    JsonValue result = panel;
    const QString mode = text(panel, u"mode");
    result.set(u"options"_s,
               JsonValue::object({{u"mode"_s, JsonValue::string(mode.isEmpty() ? u"markdown"_s : mode)},
                                  {u"content"_s, JsonValue::string(text(panel, u"content"))}}));
    return result;
}

} // namespace

bool isLegacyPanel(const JsonValue &panel)
{
    const QString type = text(panel, u"type").toLower();
    return type == "graph"_L1 || isSingleStat(type) || type == "grafana-piechart-panel"_L1 || isOldTable(panel);
}

JsonValue modernPanel(const JsonValue &panel)
{
    const QString type = text(panel, u"type").toLower();
    if (type == "graph"_L1)
        return modernGraph(panel);
    if (isSingleStat(type))
        return modernSingleStat(panel);
    if (type == "grafana-piechart-panel"_L1)
        return modernPieChart(panel);
    if (isOldTable(panel))
        return modernTable(panel);
    return isOldText(panel) ? modernText(panel) : panel;
}

JsonValue thresholdSteps(const QStringList &colors, const QList<double> &limits)
{
    JsonValue steps = JsonValue::array();
    for (qsizetype i = 0; i <= limits.size(); ++i) {
        const QString color = i < colors.size() ? colors.at(i)
            : colors.isEmpty()                  ? u"green"_s
                                                : colors.last();
        steps.append(
            JsonValue::object({{u"color"_s, JsonValue::string(color)},
                               {u"value"_s, i == 0 ? JsonValue() : JsonValue::number(limits.at(i - 1))}}));
    }
    return steps;
}

JsonValue overrideFor(const QString &matcher, const QString &options, const JsonValue &properties)
{
    return JsonValue::object({{u"matcher"_s,
                               JsonValue::object({{u"id"_s, JsonValue::string(matcher)},
                                                  {u"options"_s, JsonValue::string(options)}})},
                              {u"properties"_s, properties}});
}

JsonValue property(const QString &id, const JsonValue &value)
{
    return JsonValue::object({{u"id"_s, JsonValue::string(id)}, {u"value"_s, value}});
}

QString modernCalculation(const QString &name)
{
    if (name == "current"_L1 || name.isEmpty())
        return u"lastNotNull"_s;
    if (name == "avg"_L1)
        return u"mean"_s;
    if (name == "total"_L1)
        return u"sum"_s;
    return name;
}

JsonValue modernPieChart(const JsonValue &panel)
{
    JsonValue result = panel;
    result.set(u"type"_s, JsonValue::string(u"piechart"_s));
    JsonValue options = JsonValue::object();
    const QString type = text(panel, u"pieType");
    options.set(u"pieType"_s, JsonValue::string(type.isEmpty() ? u"pie"_s : type));
    setDeep(options, u"reduceOptions.calcs",
            JsonValue::strings({modernCalculation(text(panel, u"valueName"))}));
    setDeep(options, u"legend.showLegend", JsonValue::boolean(flag(panel, u"legend.show", true)));
    JsonValue values = JsonValue::array();
    for (const QString &key : {u"percentage"_s, u"values"_s}) {
        if (flag(panel, u"legend."_s + key))
            values.append(JsonValue::string(key == "values"_L1 ? u"value"_s : u"percent"_s));
    }
    setDeep(options, u"legend.values", values);
    result.set(u"options"_s, options);
    JsonValue defaults = JsonValue::object();
    defaults.set(u"unit"_s, JsonValue::string(text(panel, u"format")));
    defaults.set(u"decimals"_s, member(panel, u"decimals"));
    JsonValue overrides = JsonValue::array();
    const JsonValue &colors = member(panel, u"aliasColors");
    for (qsizetype i = 0; i < colors.keys().size(); ++i)
        overrides.append(overrideFor(
            u"byName"_s, colors.keys().at(i),
            JsonValue::array({property(u"color"_s,
                                       JsonValue::object({{u"mode"_s, JsonValue::string(u"fixed"_s)},
                                                          {u"fixedColor"_s, colors.at(i)}}))})));
    result.set(u"fieldConfig"_s, JsonValue::object({{u"defaults"_s, defaults}, {u"overrides"_s, overrides}}));
    return result;
}

} // namespace wardroom
