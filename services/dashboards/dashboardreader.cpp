// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboards/dashboard.h"
#include "services/dashboards/jsonread.h"
#include "services/dashboards/legacyrows.h"

#include <QtCore/QSet>

#include <algorithm>

namespace wardroom {

using namespace Qt::StringLiterals;
using namespace lenient;

namespace {

constexpr int UnplacedWidth = 12;
constexpr int UnplacedHeight = 8;

/// Collects panels in reading order, each row followed by its own.
class PanelCollector
{
public:
    explicit PanelCollector(const JsonValue &model)
        : m_model(model)
    {
    }

    std::vector<Panel> collect()
    {
        // Files between the two layouts have both members; then `panels` are on top.
        collectGrid();
        for (Panel &panel : panelsOfRows(m_model))
            panel.isRow() ? addRow(std::move(panel)) : addTo(m_row, std::move(panel));
        giveIds();
        return std::move(m_panels);
    }

private:
    /// A panel that only names its library panel, with what `__elements` holds of that: dashboards exported for others
    /// carry these along. The panel's own place, id and title win.
    JsonValue withLibrary(const JsonValue &panel) const
    {
        const QString uid = text(panel, u"libraryPanel.uid");
        if (uid.isEmpty() || !text(panel, u"type").isEmpty())
            return panel;
        const JsonValue &element = member(member(m_model, u"__elements"), uid);
        JsonValue whole = member(element, u"model");
        if (!whole.isObject())
            return panel;
        for (qsizetype i = 0; i < panel.keys().size(); ++i)
            whole.set(panel.keys().at(i), panel.at(i));
        return whole;
    }

    void collectGrid()
    {
        struct Top
        {
            Panel panel;
            const JsonValue *json;
        };
        std::vector<Top> top;
        const QList<JsonValue> &list = member(m_model, u"panels").items();
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (!list.at(i).isObject())
                continue;
            top.push_back({readPanel(withLibrary(list.at(i))), &list.at(i)});
            top.back().panel.path = {stepInto(u"panels"_s), stepInto(i)};
        }
        placeUnplaced(top);
        // A row owns what stands below it, in whatever order the file has them.
        std::stable_sort(top.begin(), top.end(), [](const Top &a, const Top &b) {
            return std::pair(a.panel.grid.y, a.panel.grid.x) < std::pair(b.panel.grid.y, b.panel.grid.x);
        });
        for (Top &each : top) {
            if (!each.panel.isRow()) {
                addTo(m_row, std::move(each.panel));
                continue;
            }
            const JsonPath path = each.panel.path;
            addRow(std::move(each.panel));
            addNested(*each.json, path);
        }
    }

    void addNested(const JsonValue &row, const JsonPath &path)
    {
        const QList<JsonValue> &list = member(row, u"panels").items();
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (!list.at(i).isObject())
                continue;
            Panel panel = readPanel(withLibrary(list.at(i)));
            panel.path = path + JsonPath{stepInto(u"panels"_s), stepInto(i)};
            addTo(m_row, std::move(panel));
        }
    }

    template <typename List> static void placeUnplaced(List &top)
    {
        int bottom = 0;
        for (const auto &each : top) {
            if (each.panel.hadGrid)
                bottom = std::max(bottom, each.panel.grid.y + each.panel.grid.h);
        }
        int x = 0;
        for (auto &each : top) {
            if (each.panel.hadGrid)
                continue;
            const bool row = each.panel.isRow();
            if (row && x > 0) {
                bottom += UnplacedHeight;
                x = 0;
            }
            each.panel.grid = {x, bottom, row ? GridPos::Columns : UnplacedWidth, row ? 1 : UnplacedHeight};
            x = row ? 0 : (x + UnplacedWidth) % GridPos::Columns;
            if (x == 0)
                bottom += row ? 1 : UnplacedHeight;
        }
    }

    void addRow(Panel row)
    {
        m_row = static_cast<qsizetype>(m_panels.size());
        m_panels.push_back(std::move(row));
    }

    void addTo(qsizetype row, Panel panel)
    {
        m_rowOf.resize(m_panels.size() + 1, -1);
        m_rowOf[m_panels.size()] = row;
        m_panels.push_back(std::move(panel));
    }

    /// Ids are unique and above zero; then rows are named by them.
    void giveIds()
    {
        QSet<int> taken;
        int highest = 0;
        for (const Panel &panel : m_panels)
            highest = std::max(highest, panel.id);
        for (Panel &panel : m_panels) {
            if (panel.id <= 0 || taken.contains(panel.id))
                panel.id = highest < std::numeric_limits<int>::max() ? ++highest : firstFree(taken);
            taken.insert(panel.id);
        }
        m_rowOf.resize(m_panels.size(), -1);
        for (std::size_t i = 0; i < m_panels.size(); ++i) {
            if (m_rowOf[i] >= 0)
                m_panels[i].row = m_panels[static_cast<std::size_t>(m_rowOf[i])].id;
        }
    }

    static int firstFree(const QSet<int> &taken)
    {
        int id = 1;
        while (taken.contains(id))
            ++id;
        return id;
    }

    const JsonValue &m_model;
    std::vector<Panel> m_panels;
    std::vector<qsizetype> m_rowOf; ///< index of the row that a panel belongs to; -1: none
    qsizetype m_row = -1;
};

QString refreshOf(const JsonValue &value)
{
    if (value.isNumber())
        return value.toDouble() > 0 ? value.toText() + u's' : QString();
    const QString text = value.toString();
    return text == "false"_L1 || text == "0"_L1 || text == "auto"_L1 ? QString() : text;
}

std::vector<AnnotationQuery> readAnnotations(const JsonValue &list)
{
    std::vector<AnnotationQuery> queries;
    for (const JsonValue &json : list.items()) {
        AnnotationQuery query;
        query.name = text(json, u"name");
        query.expr = text(json, u"expr");
        if (query.expr.isEmpty())
            query.expr = text(json, u"target.expr");
        query.datasource = readDatasource(member(json, u"datasource"));
        query.titleFormat = text(json, u"titleFormat");
        query.textFormat = text(json, u"textFormat");
        query.color = text(json, u"iconColor");
        query.enabled = flag(json, u"enable", true);
        query.builtIn = flag(json, u"builtIn");
        queries.push_back(std::move(query));
    }
    return queries;
}

QHash<QString, DatasourceRef> readInputs(const JsonValue &list)
{
    QHash<QString, DatasourceRef> inputs;
    for (const JsonValue &json : list.items()) {
        if (text(json, u"type") != "datasource"_L1)
            continue;
        inputs.insert(text(json, u"name"),
                      readDatasource(JsonValue::object(
                          {{u"type"_s, member(json, u"pluginId")}, {u"uid"_s, member(json, u"label")}})));
    }
    return inputs;
}

/// The name within `$name`, `${name}`, `${name:text}` or `[[name]]`; empty where @p text is nothing of the
/// kind.
QString variableIn(QString text)
{
    if (text.startsWith("[["_L1) && text.endsWith("]]"_L1))
        return text.mid(2, text.size() - 4);
    if (!text.startsWith(u'$'))
        return {};
    text.remove(0, 1);
    if (text.startsWith(u'{') && text.endsWith(u'}'))
        text = text.mid(1, text.size() - 2).section(u':', 0, 0);
    return text;
}

DashboardLink readLink(const JsonValue &json)
{
    DashboardLink link;
    const QString type = text(json, u"type");
    if (type == "dashboards"_L1)
        link.kind = DashboardLink::Kind::Dashboards;
    link.title = text(json, u"title");
    link.tooltip = text(json, u"tooltip");
    link.url = text(json, u"url");
    // Files of Grafana before 5 name the dashboard by the end of its address.
    if (const QString uri = text(json, u"dashUri"); link.url.isEmpty() && !uri.isEmpty())
        link.url = u"/dashboard/"_s + uri;
    link.tags = texts(member(json, u"tags"));
    link.asDropdown = flag(json, u"asDropdown");
    link.keepTime = flag(json, u"keepTime");
    link.includeVars = flag(json, u"includeVars");
    return link;
}

void readHead(const JsonValue &model, Dashboard &dashboard)
{
    dashboard.uid = text(model, u"uid");
    dashboard.title = text(model, u"title");
    dashboard.description = text(model, u"description");
    dashboard.tags = texts(member(model, u"tags"));
    dashboard.schemaVersion = whole(model, u"schemaVersion", 0);
    if (const QString from = text(model, u"time.from"); !from.isEmpty()) {
        dashboard.timeFrom = from;
        dashboard.hasTime = true;
    }
    if (const QString to = text(model, u"time.to"); !to.isEmpty())
        dashboard.timeTo = to;
    dashboard.refresh = refreshOf(member(model, u"refresh"));
    dashboard.timezone = text(model, u"timezone");
    if (dashboard.timezone.compare("utc"_L1, Qt::CaseInsensitive) == 0)
        dashboard.timezone = u"utc"_s;
    dashboard.editable = flag(model, u"editable", true);
    dashboard.sharedCrosshair =
        number(model, u"graphTooltip").value_or(0) > 0 || flag(model, u"sharedCrosshair");
    for (const JsonValue &link : member(model, u"links").items()) {
        if (link.isObject())
            dashboard.links.push_back(readLink(link));
    }
}

} // namespace

const Panel *Dashboard::panel(int id) const
{
    const auto it = std::find_if(panels.begin(), panels.end(), [id](const Panel &p) { return p.id == id; });
    return it == panels.end() ? nullptr : &*it;
}

const Variable *Dashboard::variable(QStringView name) const
{
    const auto it = std::find_if(variables.begin(), variables.end(),
                                 [name](const Variable &v) { return v.name == name; });
    return it == variables.end() ? nullptr : &*it;
}

DatasourceRef Dashboard::effective(const DatasourceRef &reference) const
{
    const QString name = variableIn(reference.uid);
    if (name.isEmpty())
        return reference;
    if (const auto input = inputs.constFind(name); input != inputs.cend())
        return *input;
    const Variable *chosen = variable(name);
    if (!chosen || chosen->kind != VariableKind::Datasource || chosen->query.isEmpty())
        return reference;
    return readDatasource(JsonValue::object(
        {{u"type"_s, JsonValue::string(chosen->query)}, {u"uid"_s, JsonValue::string(reference.uid)}}));
}

DatasourceRef Dashboard::effectiveDatasource(const Panel &panel, const Target &target) const
{
    const DatasourceRef own = effective(target.datasource);
    return own.kind == DatasourceRef::Kind::Inherited ? effective(panel.datasource) : own;
}

Dashboard readDashboard(const JsonValue &model)
{
    Dashboard dashboard;
    readHead(model, dashboard);
    dashboard.inputs = readInputs(member(model, u"__inputs"));
    dashboard.variables = readVariables(model);
    dashboard.annotations = readAnnotations(deep(model, u"annotations.list"));
    dashboard.panels = PanelCollector(model).collect();
    for (Panel &panel : dashboard.panels) {
        for (Target &target : panel.targets) {
            const DatasourceRef source = dashboard.effectiveDatasource(panel, target);
            if (source.kind == DatasourceRef::Kind::Loki && target.language == QueryLanguage::PromQl)
                target.language = QueryLanguage::LogQl;
            else if (source.kind == DatasourceRef::Kind::Other)
                target.language = QueryLanguage::Foreign;
        }
    }
    return dashboard;
}

} // namespace wardroom
