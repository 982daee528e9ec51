// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboards/adhocfilters.h"
#include "services/dashboards/jsonread.h"

#include <algorithm>

namespace wardroom {

using namespace Qt::StringLiterals;
using namespace lenient;

namespace {

VariableKind kindOf(const QString &type)
{
    static const QHash<QString, VariableKind> kinds{
        {u"query"_s, VariableKind::Query},       {u"datasource"_s, VariableKind::Datasource},
        {u"interval"_s, VariableKind::Interval}, {u"custom"_s, VariableKind::Custom},
        {u"textbox"_s, VariableKind::TextBox},   {u"constant"_s, VariableKind::Constant},
        {u"adhoc"_s, VariableKind::AdHoc},
    };
    return kinds.value(type.toLower(), VariableKind::Unknown);
}

/// A query is a text, or an object {query, refId} or {qryType, label, metric …}.
QString queryOf(const JsonValue &variable)
{
    const JsonValue &query = member(variable, u"query");
    if (!query.isObject())
        return query.toText();
    const QString text = lenient::text(query, u"query");
    if (!text.isEmpty())
        return text;
    // The second: what v2 makes of a query that was a bare text.
    for (const QStringView key : {u"expr", u"__legacyStringValue"}) {
        if (const QString other = lenient::text(query, key); !other.isEmpty())
            return other;
    }
    const QString label = lenient::text(query, u"label");
    const QString metric = lenient::text(query, u"metric");
    if (!label.isEmpty())
        return metric.isEmpty() ? u"label_values(%1)"_s.arg(label)
                                : u"label_values(%1, %2)"_s.arg(metric, label);
    return lenient::text(variable, u"definition");
}

/// `current`: {text, value} where both may be lists; {}; absent; a bare text.
VariableValue currentOf(const JsonValue &current)
{
    VariableValue result;
    const JsonValue &value = current.isObject() ? member(current, u"value") : current;
    const QStringList values = texts(value);
    const QStringList shown = texts(member(current, u"text"));
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (values.at(i) == AllVariableValue)
            result.all = true;
        else
            result.chosen.push_back({shown.value(i, values.at(i)), values.at(i)});
    }
    if (result.all)
        result.chosen.clear();
    return result;
}

std::vector<VariableOption> optionsOf(const JsonValue &list)
{
    std::vector<VariableOption> options;
    for (const JsonValue &json : list.items()) {
        const VariableOption option{text(json, u"text"), text(json, u"value")};
        if (option.value != AllVariableValue)
            options.push_back(option);
    }
    return options;
}

Variable::Hide hideOf(const JsonValue &value)
{
    const QString word = value.toText();
    if (word == "2"_L1 || word == "hideVariable"_L1 || word == "true"_L1)
        return Variable::Hide::Variable;
    return word == "1"_L1 || word == "hideLabel"_L1 ? Variable::Hide::Label : Variable::Hide::No;
}

/// A filter: {key, operator, value}, or with several `values` for "one of" and "none of". None where PromQL has no such
/// operator.
std::optional<Matcher> filterOf(const JsonValue &json)
{
    const QString sign = text(json, u"operator");
    Matcher matcher{text(json, u"key"), text(json, u"value"), sign == "=~"_L1 || sign == "!~"_L1,
                    !sign.startsWith(u'!')};
    if (sign == "=|"_L1 || sign == "!=|"_L1) {
        QStringList literals;
        for (const QString &each : texts(member(json, u"values")))
            literals << regexLiteral(each);
        matcher.isRegex = true;
        matcher.value = literals.join(u'|');
    } else if (!matcher.isRegex && sign != "="_L1 && sign != "!="_L1) {
        return std::nullopt;
    }
    return matcher.name.isEmpty() ? std::nullopt : std::optional(matcher);
}

void readFilters(const JsonValue &list, Variable &variable)
{
    for (const JsonValue &json : list.items()) {
        if (const auto filter = filterOf(json))
            variable.current.chosen.push_back(filterOption(*filter));
        else if (json.isObject())
            ++variable.unusableFilters;
    }
}

Variable readVariable(const JsonValue &json)
{
    Variable variable;
    variable.name = text(json, u"name");
    variable.label = text(json, u"label");
    variable.description = text(json, u"description");
    variable.typeName = text(json, u"type");
    variable.kind = kindOf(variable.typeName);
    variable.query = queryOf(json);
    variable.datasource = readDatasource(member(json, u"datasource"));
    variable.regex = text(json, u"regex");
    const int sort = whole(json, u"sort", 0);
    variable.sort =
        static_cast<Variable::Sort>(std::clamp(sort, 0, static_cast<int>(Variable::Sort::NaturalDown)));
    variable.hide = hideOf(member(json, u"hide"));
    variable.multi = flag(json, u"multi");
    variable.includeAll = flag(json, u"includeAll");
    variable.hasAllValue = member(json, u"allValue").isString();
    variable.allValue = text(json, u"allValue");
    variable.refreshOnRange = number(json, u"refresh").value_or(0) == 2;
    variable.autoInterval = flag(json, u"auto");
    variable.autoCount = std::max(1, whole(json, u"auto_count", 30));
    variable.autoMin = text(json, u"auto_min");
    variable.options = optionsOf(member(json, u"options"));
    variable.current = currentOf(member(json, u"current"));
    if (variable.kind == VariableKind::AdHoc) {
        variable.current = {};
        readFilters(member(json, u"baseFilters"), variable);
        readFilters(member(json, u"filters"), variable);
    }
    return variable;
}

} // namespace

std::vector<Variable> readVariables(const JsonValue &model)
{
    std::vector<Variable> variables;
    for (const JsonValue &json : deep(model, u"templating.list").items()) {
        if (json.isObject())
            variables.push_back(readVariable(json));
    }
    return variables;
}

} // namespace wardroom
