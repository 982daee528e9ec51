// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboards/schemav2.h"

#include "services/dashboards/jsonread.h"
#include "services/dashboards/panel.h"

#include <QtCore/QSet>

#include <algorithm>

namespace wardroom {

using namespace Qt::StringLiterals;
using namespace lenient;

namespace {

void copy(const JsonValue &from, QStringView path, JsonValue &to, const QString &key)
{
    if (const JsonValue &value = deep(from, path); !value.isNull())
        to.set(key, value);
}

/// Its plugin: `group` since v2beta1, which then may be left out; `kind` before.
QString pluginOf(const JsonValue &json)
{
    const QString group = text(json, u"group");
    const QString kind = text(json, u"kind");
    const bool plain = kind == "DataQuery"_L1 || kind == "VizConfig"_L1 || kind.endsWith("Variable"_L1);
    return group.isEmpty() && !plain ? kind : group;
}

JsonValue datasourceOf(const JsonValue &query, const JsonValue &beside)
{
    if (member(beside, u"datasource").isObject())
        return member(beside, u"datasource");
    const QString name = text(query, u"datasource.name");
    const QString plugin = pluginOf(query);
    if (name.isEmpty() && plugin.isEmpty())
        return {};
    JsonValue reference = JsonValue::object();
    if (!plugin.isEmpty())
        reference.set(u"type"_s, JsonValue::string(plugin));
    if (!name.isEmpty())
        reference.set(u"uid"_s, JsonValue::string(name));
    return reference;
}

JsonValue targetOf(const JsonValue &panelQuery)
{
    const JsonValue &spec = member(panelQuery, u"spec");
    const JsonValue &query = member(spec, u"query");
    JsonValue target = member(query, u"spec");
    if (!target.isObject())
        target = JsonValue::object();
    copy(spec, u"refId", target, u"refId"_s);
    copy(spec, u"hidden", target, u"hide"_s);
    if (const JsonValue source = datasourceOf(query, spec); source.isObject())
        target.set(u"datasource"_s, source);
    return target;
}

void addQueries(const JsonValue &data, JsonValue &panel)
{
    JsonValue targets = JsonValue::array();
    for (const JsonValue &query : deep(data, u"spec.queries").items())
        targets.append(targetOf(query));
    panel.set(u"targets"_s, targets);
    JsonValue transformations = JsonValue::array();
    for (const JsonValue &step : deep(data, u"spec.transformations").items()) {
        JsonValue one = member(step, u"spec");
        if (text(one, u"id").isEmpty())
            one.set(u"id"_s, JsonValue::string(pluginOf(step)));
        transformations.append(one);
    }
    panel.set(u"transformations"_s, transformations);
    for (const QString &key :
         {u"interval"_s, u"maxDataPoints"_s, u"timeFrom"_s, u"timeShift"_s, u"hideTimeOverride"_s})
        copy(data, u"spec.queryOptions."_s + key, panel, key);
}

JsonValue panelOf(const JsonValue &element)
{
    const JsonValue &spec = member(element, u"spec");
    JsonValue panel = JsonValue::object();
    for (const QString &key :
         {u"id"_s, u"title"_s, u"description"_s, u"links"_s, u"transparent"_s, u"libraryPanel"_s})
        copy(spec, key, panel, key);
    if (text(element, u"kind") == "LibraryPanel"_L1)
        return panel;
    const JsonValue &viz = member(spec, u"vizConfig");
    panel.set(u"type"_s, JsonValue::string(pluginOf(viz)));
    copy(viz, u"spec.options", panel, u"options"_s);
    copy(viz, u"spec.fieldConfig", panel, u"fieldConfig"_s);
    addQueries(member(spec, u"data"), panel);
    return panel;
}

/// Places elements from the top down.
class LayoutReader
{
public:
    explicit LayoutReader(const JsonValue &elements)
        : m_elements(elements)
    {
    }

    JsonValue read(const JsonValue &layout)
    {
        addLayout(layout);
        for (qsizetype i = 0; i < m_elements.keys().size(); ++i) {
            if (!m_shown.contains(m_elements.keys().at(i)))
                add(m_elements.keys().at(i), {0, m_bottom, 12, 8}, {});
        }
        return m_panels;
    }

private:
    void addLayout(const JsonValue &layout)
    {
        const JsonValue &spec = member(layout, u"spec");
        if (member(spec, u"rows").isArray())
            addSections(member(spec, u"rows"));
        else if (member(spec, u"tabs").isArray())
            addSections(member(spec, u"tabs"));
        else if (text(layout, u"kind") == "AutoGridLayout"_L1
                 || text(layout, u"kind") == "ResponsiveGridLayout"_L1)
            addAutoGrid(spec);
        else
            addGrid(spec);
    }

    void addSections(const JsonValue &sections)
    {
        for (const JsonValue &section : sections.items()) {
            const JsonValue &spec = member(section, u"spec");
            if (!flag(spec, u"hideHeader"))
                addRow(spec);
            addLayout(member(spec, u"layout"));
        }
    }

    void addRow(const JsonValue &spec)
    {
        JsonValue row = JsonValue::object({{u"type"_s, JsonValue::string(u"row"_s)},
                                           {u"title"_s, JsonValue::string(text(spec, u"title"))},
                                           {u"gridPos"_s, gridJson({0, m_bottom, GridPos::Columns, 1})},
                                           {u"collapsed"_s, JsonValue::boolean(flag(spec, u"collapse"))}});
        copy(spec, u"repeat.value", row, u"repeat"_s);
        m_panels.append(row);
        ++m_bottom;
    }

    void addGrid(const JsonValue &spec)
    {
        const int top = m_bottom;
        for (const JsonValue &item : member(spec, u"items").items()) {
            const JsonValue &place = member(item, u"spec");
            const auto cells = [&place](QStringView key, int otherwise) {
                return std::clamp(whole(place, key, otherwise), 0, 1'000'000);
            };
            if (text(item, u"kind") == "GridLayoutRow"_L1) {
                addRow(place);
                addGrid(JsonValue::object({{u"items"_s, member(place, u"elements")}}));
                continue;
            }
            add(text(place, u"element.name"),
                {cells(u"x", 0), top + cells(u"y", 0), cells(u"width", 12), cells(u"height", 8)},
                member(place, u"repeat"));
        }
    }

    void addAutoGrid(const JsonValue &spec)
    {
        constexpr int height = 9;
        const int columns = std::clamp(whole(spec, u"maxColumnCount", 3), 1, 12);
        const int width = GridPos::Columns / columns;
        const int top = m_bottom;
        int index = 0;
        for (const JsonValue &item : member(spec, u"items").items()) {
            add(text(item, u"spec.element.name"),
                {index % columns * width, top + index / columns * height, width, height},
                deep(item, u"spec.repeat"));
            ++index;
        }
    }

    void add(const QString &name, const GridPos &grid, const JsonValue &repeat)
    {
        const JsonValue &element = m_elements.value(name);
        if (!element.isObject())
            return;
        m_shown.insert(name);
        JsonValue panel = panelOf(element);
        panel.set(u"gridPos"_s, gridJson(grid));
        copy(repeat, u"value", panel, u"repeat"_s);
        copy(repeat, u"direction", panel, u"repeatDirection"_s);
        copy(repeat, u"maxPerRow", panel, u"maxPerRow"_s);
        m_panels.append(panel);
        m_bottom = std::max(m_bottom, grid.y + grid.h);
    }

    static JsonValue gridJson(const GridPos &grid)
    {
        return JsonValue::object({{u"x"_s, JsonValue::integer(grid.x)},
                                  {u"y"_s, JsonValue::integer(grid.y)},
                                  {u"w"_s, JsonValue::integer(grid.w)},
                                  {u"h"_s, JsonValue::integer(grid.h)}});
    }

    const JsonValue &m_elements;
    JsonValue m_panels = JsonValue::array();
    QSet<QString> m_shown;
    int m_bottom = 0;
};

JsonValue variableOf(const JsonValue &json)
{
    JsonValue variable = member(json, u"spec");
    const QString kind = text(json, u"kind");
    QString type = kind.endsWith("Variable"_L1) ? kind.chopped(8).toLower() : kind.toLower();
    if (type == "text"_L1)
        type = u"textbox"_s;
    variable.set(u"type"_s, JsonValue::string(type));
    const JsonValue query = member(variable, u"query");
    if (query.isObject()) {
        if (const JsonValue source = datasourceOf(query, variable); source.isObject())
            variable.set(u"datasource"_s, source);
        variable.set(u"query"_s, member(query, u"spec"));
    } else if (const JsonValue source = datasourceOf(json, variable); source.isObject()) {
        variable.set(u"datasource"_s, source); // of filters: beside their spec since v2beta1
    }
    if (type == "datasource"_L1)
        copy(variable, u"pluginId", variable, u"query"_s);
    if (text(variable, u"refresh") == "onTimeRangeChanged"_L1)
        variable.set(u"refresh"_s, JsonValue::integer(2));
    static const QStringList sorts{u"disabled"_s,
                                   u"alphabeticalAsc"_s,
                                   u"alphabeticalDesc"_s,
                                   u"numericalAsc"_s,
                                   u"numericalDesc"_s,
                                   u"alphabeticalCaseInsensitiveAsc"_s,
                                   u"alphabeticalCaseInsensitiveDesc"_s,
                                   u"naturalAsc"_s,
                                   u"naturalDesc"_s};
    if (const auto sort = sorts.indexOf(text(variable, u"sort")); sort >= 0)
        variable.set(u"sort"_s, JsonValue::integer(sort));
    return variable;
}

JsonValue annotationOf(const JsonValue &json)
{
    JsonValue annotation = member(json, u"spec");
    const JsonValue query = member(annotation, u"query");
    const JsonValue older = member(annotation, u"legacyOptions");
    for (const QString &key : {u"expr"_s, u"titleFormat"_s, u"textFormat"_s})
        copy(older, key, annotation, key);
    copy(query, u"spec.expr", annotation, u"expr"_s);
    if (const JsonValue source = datasourceOf(query, annotation); source.isObject())
        annotation.set(u"datasource"_s, source);
    return annotation;
}

} // namespace

bool isSchemaV2(const JsonValue &spec)
{
    return member(spec, u"elements").isObject() && member(spec, u"layout").isObject();
}

JsonValue classicModel(const JsonValue &spec)
{
    JsonValue model = JsonValue::object();
    for (const QString &key : {u"title"_s, u"description"_s, u"tags"_s, u"editable"_s, u"links"_s, u"uid"_s})
        copy(spec, key, model, key);
    copy(spec, u"timeSettings.autoRefresh", model, u"refresh"_s);
    copy(spec, u"timeSettings.timezone", model, u"timezone"_s);
    setDeep(model, u"time.from", deep(spec, u"timeSettings.from"));
    setDeep(model, u"time.to", deep(spec, u"timeSettings.to"));
    const QString cursor = text(spec, u"cursorSync");
    model.set(u"graphTooltip"_s, JsonValue::integer(cursor.isEmpty() || cursor == "Off"_L1 ? 0 : 1));
    JsonValue variables = JsonValue::array();
    for (const JsonValue &variable : member(spec, u"variables").items())
        variables.append(variableOf(variable));
    setDeep(model, u"templating.list", variables);
    JsonValue annotations = JsonValue::array();
    for (const JsonValue &annotation : member(spec, u"annotations").items())
        annotations.append(annotationOf(annotation));
    setDeep(model, u"annotations.list", annotations);
    model.set(u"panels"_s, LayoutReader(member(spec, u"elements")).read(member(spec, u"layout")));
    model.set(u"schemaVersion"_s, JsonValue::integer(42));
    return model;
}

} // namespace wardroom
