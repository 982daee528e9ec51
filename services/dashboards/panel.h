// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/dashboards/fieldconfig.h"

#include <QtCore/QSet>

namespace wardroom {

/// What a panel shows. Several of Grafana's types are one kind: "graph" and "timeseries" are TimeSeries.
enum class PanelKind {
    TimeSeries,
    Stat,
    Gauge,
    BarGauge,
    Table,
    PieChart,
    BarChart,
    Heatmap,
    Histogram,
    Text,
    Logs,
    AlertList,
    DashboardList,
    StateTimeline,
    StatusHistory,
    Row,
    Placeholder, ///< keeps its JSON and says why; its queries are shown as a table
};

/// Placeholder for a type that is not known.
PanelKind panelKindOf(const QString &type);

/// Where data comes from, in any of the forms that dashboards use.
struct DatasourceRef
{
    enum class Kind {
        Inherited, ///< absent or null: the panel's, then the default one
        Prometheus,
        Loki,
        Mixed, ///< each target names its own
        Dashboard, ///< another panel's result
        Grafana, ///< Grafana's own test data or annotations
        Other, ///< a server we have no client for: `type` says which
        Unknown, ///< named only, type not told
    };
    Kind kind = Kind::Inherited;
    QString type; ///< "prometheus", "mysql"; empty: not told
    QString uid; ///< uid or name, may be a variable

    friend bool operator==(const DatasourceRef &, const DatasourceRef &) = default;
};

enum class QueryLanguage { PromQl, LogQl, Foreign };

/// One query of a panel.
struct Target
{
    enum class Format { TimeSeries, Table, Heatmap, Logs };
    QString refId; ///< unique in the panel: given where the file has none
    QString expr; ///< what is asked, in any language; empty: nothing is
    QueryLanguage language = QueryLanguage::PromQl;
    DatasourceRef datasource;
    QString legendFormat;
    Format format = Format::TimeSeries;
    bool instant = false;
    bool range = true;
    bool hidden = false;
    bool exemplars = false;
    QString interval; ///< smallest step, may be a variable; empty: the panel's
    int intervalFactor = 1;
    int panelId = 0; ///< Kind::Dashboard: whose result
};

/// A, B, … Z, AA: the first that is not @p taken.
QString freeRefId(const QSet<QString> &taken);

/// On a grid of 24 columns; a row is 38 pixels high.
struct GridPos
{
    static constexpr int Columns = 24;
    int x = 0;
    int y = 0;
    int w = 12;
    int h = 8;
    friend bool operator==(const GridPos &, const GridPos &) = default;
};

struct Transformation
{
    QString id;
    JsonValue options;
    bool disabled = false;
    QString frameRefId; ///< only frames of this query; empty: all
};

struct Panel
{
    int id = 0; ///< unique in the dashboard: given where the file has none, or one twice
    PanelKind kind = PanelKind::Placeholder;
    QString type; ///< Grafana's name, as written
    QString title;
    QString description;
    GridPos grid;
    bool hadGrid = false; ///< the file says where it stands
    DatasourceRef datasource;
    std::vector<Target> targets;
    FieldConfigSource fields;
    JsonValue options; ///< in today's form, whatever the file's version; see paneloptions.h
    std::vector<Transformation> transformations;
    std::vector<DataLink> links;
    QString repeat; ///< variable; empty: not repeated
    bool repeatVertically = false;
    int maxPerRow = 4;
    QString interval; ///< smallest step
    int maxDataPoints = 0; ///< 0: one a pixel
    QString timeFrom; ///< "6h", "now/d": a range of its own
    QString timeShift;
    bool hidesTimeOverride = false;
    bool transparent = false;
    QString libraryPanel; ///< its name, where the panel only refers to one
    bool hasAlertRule = false; ///< of Grafana before 9
    bool hasTimeRegions = false;

    bool collapsed = false; ///< of a row
    int row = 0; ///< id of the row it belongs to; 0: none
    bool synthetic = false; ///< a row made from the file's `rows[]`
    JsonPath path; ///< of its JSON in the dashboard's model

    bool isRow() const { return kind == PanelKind::Row; }
};

} // namespace wardroom
