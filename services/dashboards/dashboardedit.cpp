// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboards/dashboardedit.h"

#include "services/dashboards/jsonread.h"
#include "services/dashboards/legacypanels.h"

#include <algorithm>

namespace wardroom::edit {

using namespace Qt::StringLiterals;
using namespace lenient;

namespace {

JsonValue gridJson(const GridPos &grid)
{
    return JsonValue::object({{u"h"_s, JsonValue::integer(grid.h)},
                              {u"w"_s, JsonValue::integer(grid.w)},
                              {u"x"_s, JsonValue::integer(grid.x)},
                              {u"y"_s, JsonValue::integer(grid.y)}});
}

/// Reads the document again after its model changed.
DashboardDocument withModel(DashboardDocument document, JsonValue model)
{
    if (document.schemaV2) {
        document.document = model;
        document.modelPath.clear();
        document.schemaV2 = false;
    } else {
        *editIn(document.document, document.modelPath) = model;
    }
    document.model = std::move(model);
    document.dashboard = readDashboard(document.model);
    document.report = examine(document.dashboard);
    return document;
}

/// A null value removes the last member of the path.
void change(JsonValue &object, const QString &path, const JsonValue &value)
{
    if (!value.isNull())
        return setDeep(object, path, value);
    const qsizetype dot = path.lastIndexOf(u'.');
    if (dot < 0)
        return object.remove(path);
    JsonPath parent;
    for (const QString &key : path.left(dot).split(u'.'))
        parent << stepInto(key);
    if (findIn(object, parent))
        editIn(object, parent)->remove(QStringView(path).mid(dot + 1));
}

JsonValue rowJson(const Panel &row)
{
    JsonValue json = JsonValue::object({{u"type"_s, JsonValue::string(u"row"_s)},
                                        {u"title"_s, JsonValue::string(row.title)},
                                        {u"collapsed"_s, JsonValue::boolean(row.collapsed)},
                                        {u"panels"_s, JsonValue::array()}});
    if (!row.repeat.isEmpty())
        json.set(u"repeat"_s, JsonValue::string(row.repeat));
    return json;
}

/// `rows[]` as panels on the grid; those of a collapsed row within it.
JsonValue rowsAsPanels(const DashboardDocument &document)
{
    QList<JsonValue> panels;
    for (const Panel &panel : document.dashboard.panels) {
        const JsonValue *original = findIn(document.model, panel.path);
        JsonValue json = panel.synthetic || !original ? rowJson(panel) : *original;
        json.set(u"id"_s, JsonValue::integer(panel.id));
        json.set(u"gridPos"_s, gridJson(panel.grid));
        const Panel *row = document.dashboard.panel(panel.row);
        if (row && row->collapsed && !panels.isEmpty()) {
            const auto head = std::find_if(panels.rbegin(), panels.rend(), [row](const JsonValue &each) {
                return each.value(u"id").toInteger() == row->id;
            });
            head->member(u"panels"_s).append(json);
        } else {
            panels.append(json);
        }
    }
    JsonValue model = document.model;
    model.remove(u"rows");
    model.set(u"panels"_s, JsonValue::array(std::move(panels)));
    return model;
}

/// A document in which every panel has its id and its place.
DashboardDocument prepared(const DashboardDocument &document)
{
    if (member(document.model, u"rows").size() > 0)
        return withModel(document, rowsAsPanels(document));
    JsonValue model = document.model;
    for (const Panel &panel : document.dashboard.panels) {
        if (!findIn(model, panel.path))
            continue;
        JsonValue &json = *editIn(model, panel.path);
        if (number(json, u"id").value_or(0) != panel.id)
            json.set(u"id"_s, JsonValue::integer(panel.id));
        if (!panel.hadGrid)
            json.set(u"gridPos"_s, gridJson(panel.grid));
    }
    return withModel(document, std::move(model));
}

tl::unexpected<Error> noPanel(int id)
{
    return failure(ErrorKind::NotFound, u"there is no panel %1"_s.arg(id));
}

bool isAboutLooks(const QString &path)
{
    return path.startsWith("fieldConfig"_L1) || path.startsWith("options"_L1)
        || path.startsWith("transformations"_L1) || path == "type"_L1;
}

int freeId(const Dashboard &dashboard)
{
    int highest = 0;
    for (const Panel &panel : dashboard.panels)
        highest = std::max(highest, panel.id);
    return highest + 1;
}

int bottomOf(const Dashboard &dashboard)
{
    int bottom = 0;
    for (const Panel &panel : dashboard.panels)
        bottom = std::max(bottom, panel.grid.y + panel.grid.h);
    return bottom;
}

/// Adds to the list at @p list, a path to an array.
Added insertPanel(const DashboardDocument &document, JsonValue panel, const GridPos &grid,
                  const JsonPath &list)
{
    const int id = freeId(document.dashboard);
    panel.set(u"id"_s, JsonValue::integer(id));
    panel.set(u"gridPos"_s, gridJson(grid));
    JsonValue model = document.model;
    editIn(model, list)->append(panel);
    return {withModel(document, std::move(model)), id};
}

} // namespace

DashboardDocument setValue(const DashboardDocument &document, const QString &path, const JsonValue &value)
{
    JsonValue model = document.model;
    change(model, path, value);
    return withModel(document, std::move(model));
}

Result<DashboardDocument> setPanelValue(const DashboardDocument &document, int panelId, const QString &path,
                                        const JsonValue &value)
{
    const Panel *panel = document.dashboard.panel(panelId);
    if (!panel || panel->synthetic || !findIn(document.model, panel->path))
        return noPanel(panelId);
    JsonValue model = document.model;
    JsonValue &json = *editIn(model, panel->path);
    if (isAboutLooks(path) && isLegacyPanel(json))
        json = modernPanel(json);
    change(json, path, value);
    return withModel(document, std::move(model));
}

Result<DashboardDocument> placePanel(const DashboardDocument &document, int panelId, const GridPos &grid)
{
    const DashboardDocument ready = prepared(document);
    const Panel *panel = ready.dashboard.panel(panelId);
    if (!panel || !findIn(ready.model, panel->path))
        return noPanel(panelId);
    JsonValue model = ready.model;
    editIn(model, panel->path)->set(u"gridPos"_s, gridJson(grid));
    return withModel(ready, std::move(model));
}

Result<DashboardDocument> removePanel(const DashboardDocument &document, int panelId)
{
    const DashboardDocument ready = prepared(document);
    const Panel *panel = ready.dashboard.panel(panelId);
    if (!panel || !findIn(ready.model, panel->path))
        return noPanel(panelId);
    JsonValue model = ready.model;
    editIn(model, panel->path.first(panel->path.size() - 1))->removeAt(panel->path.last().index);
    return withModel(ready, std::move(model));
}

Added addPanel(const DashboardDocument &document, const JsonValue &panel, std::optional<GridPos> grid)
{
    const DashboardDocument ready = prepared(document);
    GridPos place;
    place.y = bottomOf(ready.dashboard);
    return insertPanel(ready, panel, grid.value_or(place), {stepInto(u"panels"_s)});
}

Result<Added> duplicatePanel(const DashboardDocument &document, int panelId)
{
    const DashboardDocument ready = prepared(document);
    const Panel *panel = ready.dashboard.panel(panelId);
    if (!panel || !findIn(ready.model, panel->path))
        return noPanel(panelId);
    GridPos grid = panel->grid;
    grid.y += grid.h;
    return insertPanel(ready, *findIn(ready.model, panel->path), grid, panel->path.first(panel->path.size() - 1));
}

} // namespace wardroom::edit
