// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboards/dashboardedit.h"

#include "services/dashboards/jsonread.h"
#include "services/dashboards/modeledit.h"

namespace wardroom {

using namespace Qt::StringLiterals;
using namespace lenient;

namespace {

JsonValue datasourceJson(const DatasourceRef &source)
{
    if (source.kind == DatasourceRef::Kind::Inherited)
        return {};
    return JsonValue::object(
        {{u"type"_s, JsonValue::string(source.type)}, {u"uid"_s, JsonValue::string(source.uid)}});
}

JsonValue targetsOf(const QStringList &expressions)
{
    JsonValue targets = JsonValue::array();
    QSet<QString> taken;
    for (const QString &expr : expressions.isEmpty() ? QStringList{QString()} : expressions) {
        const QString refId = freeRefId(taken);
        taken.insert(refId);
        targets.append(JsonValue::object({{u"refId"_s, JsonValue::string(refId)},
                                          {u"expr"_s, JsonValue::string(expr)},
                                          {u"legendFormat"_s, JsonValue::string(u"__auto"_s)}}));
    }
    return targets;
}

JsonValue panelJson(const NewPanel &panel, int id)
{
    JsonValue json = JsonValue::object({{u"id"_s, JsonValue::integer(id)},
                                        {u"type"_s, JsonValue::string(panel.type)},
                                        {u"title"_s, JsonValue::string(panel.title)}});
    if (panelKindOf(panel.type) == PanelKind::Row) {
        json.set(u"collapsed"_s, JsonValue::boolean(false));
        json.set(u"panels"_s, JsonValue::array());
        return json;
    }
    json.set(u"datasource"_s, datasourceJson(panel.datasource));
    json.set(u"fieldConfig"_s,
             JsonValue::object({{u"defaults"_s, JsonValue::object()}, {u"overrides"_s, JsonValue::array()}}));
    json.set(u"options"_s, JsonValue::object());
    json.set(u"targets"_s, targetsOf(panel.expressions));
    return json;
}

GridPos besideOrBelow(GridPos grid)
{
    if (grid.x + 2 * grid.w <= GridPos::Columns)
        grid.x += grid.w;
    else
        grid.y += grid.h;
    return grid;
}

/// @p json, a panel of a section or a new one, goes into the section of @p row.
void putAt(ModelEdit &edit, const JsonValue &json, int id, const PanelPlace &place)
{
    std::vector<GridItem> items = edit.section(place.row);
    constexpr int below = 1'000'000; // comes last, so that those that are there keep their order
    GridPos last = withinGrid(place.grid);
    last.y = below;
    items.push_back({id, last});
    edit.put(json, place.row);
    edit.writePositions(place.row, arranged(std::move(items), id, place.grid));
}

bool isPlaced(const Dashboard &dashboard, int id)
{
    const Panel *panel = dashboard.panel(id);
    return panel && !panel->isRow();
}

} // namespace

PanelPlace placeOf(const Dashboard &dashboard, int id)
{
    const Panel *panel = dashboard.panel(id);
    if (!panel)
        return {};
    std::vector<GridItem> items;
    for (const Panel &other : dashboard.panels) {
        if (!other.isRow() && other.row == panel->row)
            items.push_back({other.id, other.grid});
    }
    for (const GridItem &item : compacted(std::move(items))) {
        if (item.id == id)
            return {panel->row, item.grid};
    }
    return {panel->row, panel->grid};
}

DashboardDocument withPanelAt(const DashboardDocument &document, int id, const PanelPlace &place)
{
    ModelEdit edit(document);
    if (!isPlaced(edit.dashboard(), id))
        return document;
    edit.leaveRows();
    const Panel *row = place.row > 0 ? edit.dashboard().panel(place.row) : nullptr;
    const int target = row && row->isRow() ? row->id : 0;
    if (edit.dashboard().panel(id)->row != target)
        putAt(edit, edit.take(id), id, {target, place.grid});
    else
        edit.writePositions(target, arranged(edit.section(target), id, place.grid));
    return edit.finish();
}

PanelAdded withNewPanel(const DashboardDocument &document, const NewPanel &panel)
{
    ModelEdit edit(document);
    edit.leaveRows();
    const int id = edit.freeId();
    if (panelKindOf(panel.type) == PanelKind::Row)
        edit.putRow(panelJson(panel, id));
    else
        putAt(edit, panelJson(panel, id), id, {});
    return {edit.finish(), id};
}

PanelAdded withDuplicate(const DashboardDocument &document, int id)
{
    ModelEdit edit(document);
    if (!isPlaced(edit.dashboard(), id))
        return {document, 0};
    edit.leaveRows();
    const PanelPlace place = placeOf(edit.dashboard(), id);
    JsonValue copy = *edit.panelJson(id);
    const int copyId = edit.freeId();
    setDeep(copy, u"id", JsonValue::integer(copyId));
    putAt(edit, copy, copyId, {place.row, besideOrBelow(place.grid)});
    return {edit.finish(), copyId};
}

DashboardDocument withoutPanel(const DashboardDocument &document, int id)
{
    ModelEdit edit(document);
    if (!edit.dashboard().panel(id))
        return document;
    edit.leaveRows();
    const Panel panel = *edit.dashboard().panel(id);
    if (!panel.isRow()) {
        edit.take(id);
        edit.writePositions();
        return edit.finish();
    }
    // Opened first: what was closed away takes room from now on.
    setDeep(*edit.panelJson(id), u"collapsed", JsonValue::boolean(false));
    edit.reread();
    edit.writePositions();
    const JsonValue head = edit.take(id);
    JsonValue &panels = edit.model().member(u"panels"_s);
    for (const JsonValue &nested : member(head, u"panels").items())
        panels.append(nested);
    edit.reread();
    edit.writePositions();
    return edit.finish();
}

DashboardDocument withTimes(const DashboardDocument &document, const DashboardTimes &times)
{
    ModelEdit edit(document);
    setDeep(edit.model(), u"time.from", JsonValue::string(times.from));
    setDeep(edit.model(), u"time.to", JsonValue::string(times.to));
    setDeep(edit.model(), u"refresh", JsonValue::string(times.refresh));
    return edit.finish();
}

DashboardDocument withTitle(const DashboardDocument &document, const QString &title)
{
    ModelEdit edit(document);
    setDeep(edit.model(), u"title", JsonValue::string(title));
    return edit.finish();
}

DashboardDocument withUid(const DashboardDocument &document, const QString &uid)
{
    ModelEdit edit(document);
    setDeep(edit.model(), u"uid", JsonValue::string(uid));
    if (!member(edit.model(), u"id").isNull())
        setDeep(edit.model(), u"id", {});
    return edit.finish();
}

} // namespace wardroom
