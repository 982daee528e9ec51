// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/dashboards/dashboarddocument.h"

namespace wardroom {

/// Edits of one panel, by the rules of dashboardedit.h. A panel of an older kind (graph, singlestat) takes today's
/// form with the first change of how it looks, and keeps its old members beside it.

/// What the inspector changes. Each is one place in a panel's JSON, as Grafana names it.
enum class PanelOption {
    Title,
    Description,
    Type,
    Unit,
    Decimals,
    Min,
    Max,
    NoValue,
    DrawStyle, ///< "line", "bars", "points"
    LineInterpolation, ///< "linear", "smooth", "stepBefore", "stepAfter"
    LineWidth,
    FillOpacity, ///< 0…100
    ConnectNulls,
    Stacking, ///< "none", "normal", "percent"
    AxisLabel,
    ThresholdDisplay, ///< "off", "line", "area", "line+area"
    LegendShown,
    LegendMode, ///< "list", "table"
    LegendPlacement, ///< "bottom", "right"
    Content, ///< of a text panel
};

/// What stands there, in today's form; null where nothing does.
JsonValue panelOption(const DashboardDocument &document, int id, PanelOption option);
/// Null takes the member away.
DashboardDocument withOption(const DashboardDocument &document, int id, PanelOption option,
                             const JsonValue &value);
DashboardDocument withThresholds(const DashboardDocument &document, int id, const Thresholds &thresholds);
/// Of the panel and of all its queries. Inherited: the dashboard's default one.
DashboardDocument withDatasource(const DashboardDocument &document, int id, const DatasourceRef &source);

enum class TargetOption { Expr, LegendFormat, Instant, Format, Interval, Hidden };

/// Of the query @p refId. The text of a query in a language that is not ours stays as it is.
DashboardDocument withTargetOption(const DashboardDocument &document, int id, const QString &refId,
                                   TargetOption option, const JsonValue &value);
/// With the next free letter.
DashboardDocument withNewTarget(const DashboardDocument &document, int id, const QString &expr = {});
DashboardDocument withoutTarget(const DashboardDocument &document, int id, const QString &refId);

} // namespace wardroom
