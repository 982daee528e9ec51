// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/dashboards/variable.h"

#include <QtCore/QHash>

namespace wardroom {

/// A query whose results are marked on all charts.
struct AnnotationQuery
{
    QString name;
    QString expr;
    DatasourceRef datasource;
    QString titleFormat;
    QString textFormat;
    QString color;
    bool enabled = true;
    bool builtIn = false; ///< Grafana's own
};

/// A link from the dashboard's head: to one address, or to all dashboards with its tags.
struct DashboardLink
{
    enum class Kind { Address, Dashboards };
    Kind kind = Kind::Address;
    QString title;
    QString tooltip;
    QString url;
    QStringList tags;
    bool asDropdown = false; ///< the dashboards in a menu, not one beside the other
    bool keepTime = false; ///< the range goes along
    bool includeVars = false; ///< what variables are goes along
    friend bool operator==(const DashboardLink &, const DashboardLink &) = default;
};

/// What a dashboard says, whatever the version of its file: Grafana's JSON, schema 14 to 42, and v2. Made by
/// readDashboard(); the JSON itself stays beside it (see DashboardDocument).
struct Dashboard
{
    QString uid;
    QString title;
    QString description;
    QStringList tags;
    int schemaVersion = 0; ///< 0: not told
    QString timeFrom = QStringLiteral("now-6h");
    QString timeTo = QStringLiteral("now");
    bool hasTime = false; ///< the file says so, else these are Grafana's
    QString refresh; ///< "30s"; empty: off, or not told
    QString timezone; ///< "", "browser", "utc", or a zone's name
    bool editable = true;
    bool sharedCrosshair = false;
    std::vector<Panel> panels; ///< rows among them, in reading order; a row's panels follow it
    std::vector<Variable> variables;
    std::vector<AnnotationQuery> annotations;
    std::vector<DashboardLink> links;
    QHash<QString, DatasourceRef> inputs; ///< `__inputs`: DS_X → what it asks for

    const Panel *panel(int id) const;
    const Variable *variable(QStringView name) const;
    /// A target's data source with inheritance, inputs and variables followed.
    DatasourceRef effectiveDatasource(const Panel &panel, const Target &target) const;
    DatasourceRef effective(const DatasourceRef &reference) const;
};

/// Reads a dashboard's model: the JSON without wrapper, as findModel() returns it. Whatever is missing or of
/// a wrong type reads as absent: nothing is refused here.
Dashboard readDashboard(const JsonValue &model);
/// One panel's JSON, of any version.
Panel readPanel(const JsonValue &json);
DatasourceRef readDatasource(const JsonValue &json);
std::vector<Variable> readVariables(const JsonValue &model);

} // namespace wardroom
