// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboards/modeledit.h"

#include "services/dashboards/jsonread.h"

#include <algorithm>

namespace wardroom {

using namespace Qt::StringLiterals;
using namespace lenient;

namespace {

void setGrid(JsonValue &panel, const GridPos &grid)
{
    setDeep(panel, u"gridPos.h", JsonValue::integer(grid.h));
    setDeep(panel, u"gridPos.w", JsonValue::integer(grid.w));
    setDeep(panel, u"gridPos.x", JsonValue::integer(grid.x));
    setDeep(panel, u"gridPos.y", JsonValue::integer(grid.y));
}

/// The head of a file's row as a panel: what else the row says stays with it.
JsonValue rowPanel(const JsonValue &row, const Panel &head)
{
    JsonValue panel = row;
    for (const QStringView key : {u"panels", u"height", u"collapse", u"showTitle"})
        panel.remove(keyIn(panel, key));
    panel.set(u"type"_s, JsonValue::string(u"row"_s));
    panel.set(u"id"_s, JsonValue::integer(head.id));
    panel.set(u"collapsed"_s, JsonValue::boolean(head.collapsed));
    panel.set(u"panels"_s, JsonValue::array());
    return panel;
}

JsonValue gridPanel(const JsonValue &json, const Panel &panel)
{
    JsonValue result = json;
    for (const QStringView key : {u"span", u"minSpan", u"height"})
        result.remove(keyIn(result, key));
    result.set(keyIn(result, u"id"), JsonValue::integer(panel.id));
    if (!panel.repeat.isEmpty())
        result.set(u"maxPerRow"_s, JsonValue::integer(panel.maxPerRow));
    return result;
}

/// Panels are found by `panels` and `rows`: as some files write them otherwise, those names become these.
JsonValue withUsualNames(JsonValue object)
{
    for (const QString &name : {u"panels"_s, u"rows"_s}) {
        const QString written = keyIn(object, name);
        if (!object.value(written).isArray())
            continue;
        QStringList keys = object.keys();
        keys.replace(keys.indexOf(written), name);
        QList<JsonValue> items = object.items();
        JsonValue &list = items[keys.indexOf(name)];
        for (qsizetype i = 0; i < list.size(); ++i)
            list.itemAt(i) = withUsualNames(list.at(i));
        object = JsonValue::object(std::move(keys), std::move(items));
    }
    return object;
}

} // namespace

ModelEdit::ModelEdit(const DashboardDocument &document)
    : m_document(document)
    , m_model(withUsualNames(document.model))
    , m_dashboard(document.dashboard)
{
    if (document.schemaV2) {
        m_document.document = document.model;
        m_document.modelPath.clear();
        m_document.schemaV2 = false;
        if (text(m_model, u"uid").isEmpty())
            m_model.set(u"uid"_s, JsonValue::string(document.dashboard.uid));
    }
    writeIds();
}

void ModelEdit::reread()
{
    m_dashboard = readDashboard(m_model);
}

JsonValue *ModelEdit::panelJson(int id)
{
    const Panel *panel = m_dashboard.panel(id);
    return panel ? editIn(m_model, panel->path) : nullptr;
}

int ModelEdit::freeId() const
{
    int id = 1;
    for (const Panel &panel : m_dashboard.panels)
        id = std::max(id, panel.id < std::numeric_limits<int>::max() ? panel.id + 1 : 1);
    while (m_dashboard.panel(id))
        ++id;
    return id;
}

void ModelEdit::writeIds()
{
    for (const Panel &panel : m_dashboard.panels) {
        if (panel.synthetic)
            continue;
        const JsonValue *json = findIn(m_model, panel.path);
        if (json && number(*json, u"id") != panel.id)
            setDeep(*editIn(m_model, panel.path), u"id", JsonValue::integer(panel.id));
    }
}

std::vector<GridItem> ModelEdit::section(int row) const
{
    std::vector<GridItem> items;
    for (const Panel &panel : m_dashboard.panels) {
        if (!panel.isRow() && panel.row == row)
            items.push_back({panel.id, panel.grid});
    }
    return compacted(std::move(items));
}

bool ModelEdit::isHidden(int id) const
{
    const Panel *panel = m_dashboard.panel(id);
    const Panel *row = panel ? m_dashboard.panel(panel->row) : nullptr;
    return row && row->collapsed && panel->path.size() > 2;
}

ModelEdit::Positions ModelEdit::positions(int changedRow, const std::vector<GridItem> &changed) const
{
    Positions found;
    int top = 0;
    const auto placeSection = [&](int row) {
        int bottom = top;
        for (const GridItem &item : row == changedRow ? changed : section(row)) {
            GridPos grid = item.grid;
            grid.y += top;
            found.insert(item.id, grid);
            if (!isHidden(item.id))
                bottom = std::max(bottom, grid.y + grid.h);
        }
        top = bottom;
    };
    placeSection(0);
    for (const Panel &panel : m_dashboard.panels) {
        if (!panel.isRow())
            continue;
        found.insert(panel.id, {0, top++, GridPos::Columns, 1});
        placeSection(panel.id);
    }
    return found;
}

void ModelEdit::writePositions(int changedRow, const std::vector<GridItem> &changed)
{
    const Positions placed = positions(changedRow, changed);
    for (const Panel &panel : m_dashboard.panels) {
        const auto place = placed.constFind(panel.id);
        if (place == placed.cend() || panel.synthetic || (panel.hadGrid && panel.grid == *place))
            continue;
        setGrid(*editIn(m_model, panel.path), *place);
    }
    reread();
}

void ModelEdit::leaveRows()
{
    if (m_model.value(u"rows").size() == 0)
        return;
    const Positions placed = positions(-1, {});
    QList<JsonValue> panels;
    qsizetype collapsedRow = -1;
    for (const Panel &panel : m_dashboard.panels) {
        const JsonValue &json = *findIn(m_model, panel.path);
        const bool ofRows = panel.path.first() == stepInto(u"rows"_s);
        if (!ofRows && panel.path.size() > 2)
            continue; // comes with the row it is nested in
        JsonValue moved = panel.synthetic ? rowPanel(json, panel) : ofRows ? gridPanel(json, panel) : json;
        setGrid(moved, placed.value(panel.id));
        if (panel.isRow() || !ofRows)
            collapsedRow = panel.synthetic && panel.collapsed ? panels.size() : -1;
        if (collapsedRow >= 0 && !panel.isRow())
            panels[collapsedRow].member(u"panels"_s).append(moved);
        else
            panels.append(moved);
    }
    m_model.set(u"panels"_s, JsonValue::array(panels));
    m_model.remove(u"rows");
    reread();
}

JsonValue ModelEdit::take(int id)
{
    const Panel *panel = m_dashboard.panel(id);
    if (!panel || panel->synthetic)
        return {};
    const JsonValue json = *findIn(m_model, panel->path);
    JsonPath list = panel->path;
    const qsizetype index = list.takeLast().index;
    editIn(m_model, list)->removeAt(index);
    reread();
    return json;
}

void ModelEdit::put(JsonValue panel, int row)
{
    // Once each row has a place of its own, what stands at a row's place and after it in the file is that row's.
    writePositions();
    const Panel *head = row > 0 ? m_dashboard.panel(row) : nullptr;
    GridPos grid = readPanel(panel).grid;
    grid.y = head ? head->grid.y : 0;
    grid.x = 0;
    setGrid(panel, grid);
    JsonValue &panels = m_model.member(u"panels"_s);
    if (!head)
        panels.insert(0, panel);
    else if (head->collapsed)
        panels.itemAt(head->path.last().index).member(u"panels"_s).append(panel);
    else
        panels.append(panel);
    reread();
}

void ModelEdit::putRow(JsonValue row)
{
    writePositions();
    int bottom = 0;
    for (const Panel &panel : m_dashboard.panels)
        bottom = std::max(bottom, panel.grid.y + panel.grid.h);
    setGrid(row, {0, bottom, GridPos::Columns, 1});
    m_model.member(u"panels"_s).append(row);
    reread();
    writePositions();
}

DashboardDocument ModelEdit::finish() const
{
    JsonValue whole = m_document.document;
    JsonValue *place = editIn(whole, m_document.modelPath);
    if (!place)
        return m_document;
    *place = m_model;
    auto document = makeDocument(whole);
    if (!document)
        return m_document;
    document->name = m_document.name;
    return std::move(*document);
}

} // namespace wardroom
