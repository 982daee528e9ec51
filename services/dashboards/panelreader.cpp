// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboards/dashboard.h"
#include "services/dashboards/gridarrangement.h"
#include "services/dashboards/jsonread.h"
#include "services/dashboards/legacypanels.h"

#include <QtCore/QSet>

#include <algorithm>

namespace wardroom {

using namespace Qt::StringLiterals;
using namespace lenient;

namespace {

constexpr int LowestRow = 1'000'000;

GridPos readGrid(const JsonValue &json)
{
    // Of no width or height, or less: as one that does not say.
    const auto extent = [&json](QStringView key, int otherwise, int most) {
        const int value = whole(json, key, otherwise);
        return value > 0 ? std::min(value, most) : otherwise;
    };
    GridPos grid;
    grid.w = extent(u"w", grid.w, GridPos::Columns);
    grid.h = extent(u"h", grid.h, TallestPanel);
    grid.x = std::clamp(whole(json, u"x", 0), 0, GridPos::Columns - grid.w);
    grid.y = std::clamp(whole(json, u"y", 0), 0, LowestRow);
    return grid;
}

/// What a target asks, wherever its data source keeps it.
QString expressionOf(const JsonValue &json)
{
    for (const QStringView key :
         {u"expr", u"query", u"rawSql", u"rawQuery", u"target", u"expression", u"queryText"}) {
        const JsonValue &value = member(json, key);
        if (value.isObject() && !text(value, u"expr").isEmpty())
            return text(value, u"expr");
        if (!value.isBool() && !value.toText().trimmed().isEmpty())
            return value.toText();
    }
    return {};
}

Target::Format formatOf(const QString &word)
{
    if (word == "table"_L1)
        return Target::Format::Table;
    if (word == "heatmap"_L1)
        return Target::Format::Heatmap;
    return word == "logs"_L1 ? Target::Format::Logs : Target::Format::TimeSeries;
}

Target readTarget(const JsonValue &json)
{
    Target target;
    target.refId = text(json, u"refId");
    target.expr = expressionOf(json);
    target.datasource = readDatasource(member(json, u"datasource"));
    if (text(json, u"expr").isEmpty() && !target.expr.isEmpty())
        target.language = QueryLanguage::Foreign;
    target.legendFormat = text(json, u"legendFormat");
    target.format = formatOf(text(json, u"format"));
    target.instant = flag(json, u"instant") || text(json, u"queryType") == "instant"_L1;
    target.range = flag(json, u"range", !target.instant);
    if (!target.instant && !target.range)
        target.range = true;
    target.hidden = flag(json, u"hide");
    target.exemplars = flag(json, u"exemplar");
    target.interval = text(json, u"interval");
    target.intervalFactor = std::max(1, whole(json, u"intervalFactor", 1));
    target.panelId = whole(json, u"panelId", 0);
    return target;
}

std::vector<Target> readTargets(const JsonValue &list)
{
    std::vector<Target> targets;
    QSet<QString> taken;
    for (const JsonValue &json : list.items()) {
        if (!json.isObject())
            continue;
        targets.push_back(readTarget(json));
        taken.insert(targets.back().refId);
    }
    QSet<QString> used;
    for (Target &target : targets) {
        if (target.refId.isEmpty() || used.contains(target.refId)) {
            target.refId = freeRefId(taken);
            taken.insert(target.refId);
        }
        used.insert(target.refId);
    }
    return targets;
}

std::vector<Transformation> readTransformations(const JsonValue &list)
{
    std::vector<Transformation> transformations;
    for (const JsonValue &json : list.items())
        transformations.push_back({text(json, u"id"), member(json, u"options"), flag(json, u"disabled"),
                                   text(json, u"filter.options")});
    return transformations;
}

std::vector<DataLink> readLinks(const JsonValue &list)
{
    std::vector<DataLink> links;
    for (const JsonValue &json : list.items()) {
        DataLink link{text(json, u"title"), text(json, u"url"), flag(json, u"targetBlank")};
        const QString uri = text(json, u"dashUri"); // of Grafana before 5
        if (link.url.isEmpty() && !uri.isEmpty())
            link.url = u"/dashboard/"_s + uri;
        if (!link.url.isEmpty())
            links.push_back(std::move(link));
    }
    return links;
}

} // namespace

QString freeRefId(const QSet<QString> &taken)
{
    for (int i = 0;; ++i) {
        QString name = QChar(u'A' + i % 26);
        if (i >= 26)
            name.prepend(QChar(u'A' + (i / 26 - 1) % 26));
        if (!taken.contains(name))
            return name;
    }
}

PanelKind panelKindOf(const QString &type)
{
    static const QHash<QString, PanelKind> kinds{
        {u"timeseries"_s, PanelKind::TimeSeries},
        {u"graph"_s, PanelKind::TimeSeries},
        {u"stat"_s, PanelKind::Stat},
        {u"singlestat"_s, PanelKind::Stat},
        {u"grafana-singlestat-panel"_s, PanelKind::Stat},
        {u"gauge"_s, PanelKind::Gauge},
        {u"bargauge"_s, PanelKind::BarGauge},
        {u"table"_s, PanelKind::Table},
        {u"table-old"_s, PanelKind::Table},
        {u"piechart"_s, PanelKind::PieChart},
        {u"grafana-piechart-panel"_s, PanelKind::PieChart},
        {u"barchart"_s, PanelKind::BarChart},
        {u"heatmap"_s, PanelKind::Heatmap},
        {u"heatmap-new"_s, PanelKind::Heatmap}, // names that the two had while they were tried out
        {u"text2"_s, PanelKind::Text},
        {u"histogram"_s, PanelKind::Histogram},
        {u"text"_s, PanelKind::Text},
        {u"logs"_s, PanelKind::Logs},
        {u"alertlist"_s, PanelKind::AlertList},
        {u"dashlist"_s, PanelKind::DashboardList},
        {u"state-timeline"_s, PanelKind::StateTimeline},
        {u"status-history"_s, PanelKind::StatusHistory},
        {u"row"_s, PanelKind::Row},
    };
    return kinds.value(type.toLower(), PanelKind::Placeholder);
}

DatasourceRef readDatasource(const JsonValue &json)
{
    using Kind = DatasourceRef::Kind;
    DatasourceRef reference;
    reference.type = text(json, u"type");
    reference.uid = json.isObject() ? text(json, u"uid") : json.toText();
    const QString &name = reference.uid;
    if (json.isNull() || (name.isEmpty() && reference.type.isEmpty()) || name == "default"_L1)
        return {};
    if (name == "-- Mixed --"_L1)
        reference.kind = Kind::Mixed;
    else if (name == "-- Dashboard --"_L1)
        reference.kind = Kind::Dashboard;
    else if (name == "-- Grafana --"_L1 || name == "grafana"_L1 || reference.type == "datasource"_L1
             || reference.type == "grafana"_L1)
        reference.kind = Kind::Grafana;
    else if (reference.type == "loki"_L1)
        reference.kind = Kind::Loki;
    else if (reference.type.contains("prometheus"_L1)
             || reference.type == "victoriametrics-metrics-datasource"_L1)
        reference.kind = Kind::Prometheus;
    else
        reference.kind = reference.type.isEmpty() ? Kind::Unknown : Kind::Other;
    return reference;
}

Panel readPanel(const JsonValue &original)
{
    const JsonValue json = modernPanel(original);
    Panel panel;
    panel.id = whole(json, u"id", 0);
    panel.type = text(original, u"type");
    panel.kind = panelKindOf(text(json, u"type"));
    panel.title = text(json, u"title");
    panel.description = text(json, u"description");
    panel.hadGrid = member(json, u"gridPos").isObject();
    panel.grid = readGrid(member(json, u"gridPos"));
    panel.datasource = readDatasource(member(json, u"datasource"));
    panel.targets = readTargets(member(json, u"targets"));
    panel.fields = readFieldConfigSource(member(json, u"fieldConfig"));
    panel.options = member(json, u"options");
    panel.transformations = readTransformations(member(json, u"transformations"));
    panel.links = readLinks(member(json, u"links"));
    panel.repeat = text(json, u"repeat");
    panel.repeatVertically = text(json, u"repeatDirection") == "v"_L1;
    panel.maxPerRow = std::clamp(whole(json, u"maxPerRow", 4), 1, GridPos::Columns);
    panel.interval = text(json, u"interval");
    panel.maxDataPoints = std::max(0, whole(json, u"maxDataPoints", 0));
    panel.timeFrom = text(json, u"timeFrom");
    panel.timeShift = text(json, u"timeShift");
    panel.hidesTimeOverride = flag(json, u"hideTimeOverride");
    panel.transparent = flag(json, u"transparent");
    if (member(json, u"libraryPanel").isObject()) {
        panel.libraryPanel = text(json, u"libraryPanel.name");
        if (panel.libraryPanel.isEmpty())
            panel.libraryPanel = text(json, u"libraryPanel.uid");
        // Some files carry the library's panel along; then it is shown.
        if (panel.type.isEmpty())
            panel.kind = PanelKind::Placeholder;
    }
    panel.hasAlertRule = member(original, u"alert").isObject();
    panel.hasTimeRegions = member(original, u"timeRegions").size() > 0;
    panel.collapsed = panel.isRow() && flag(json, u"collapsed");
    return panel;
}

} // namespace wardroom
