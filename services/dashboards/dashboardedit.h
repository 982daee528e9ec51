// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/dashboards/dashboarddocument.h"

namespace wardroom {

/// Edits of a dashboard: pure functions from document to document, so that undo is keeping the one before.
/// Each changes its own place of the JSON and leaves the rest as it was, except where the form has to become
/// today's first: `rows[]` become panels on the grid when panels are added, moved or removed; a dashboard of
/// the second schema becomes a classic one; an older panel becomes today's when its looks are edited.
/// ErrorKind::NotFound where there is no such panel.
namespace edit {

/// A member of the dashboard itself: "title", "time.from", "templating.list". A null @p value removes it.
DashboardDocument setValue(const DashboardDocument &document, const QString &path, const JsonValue &value);
/// A member of a panel: "title", "fieldConfig.defaults.unit", "targets". A null @p value removes it.
Result<DashboardDocument> setPanelValue(const DashboardDocument &document, int panelId, const QString &path,
                                        const JsonValue &value);
Result<DashboardDocument> placePanel(const DashboardDocument &document, int panelId, const GridPos &grid);
Result<DashboardDocument> removePanel(const DashboardDocument &document, int panelId);

struct Added
{
    DashboardDocument document;
    int panelId = 0;
};
/// @p panel without id and place; it stands at @p grid, or below everything where there is none.
Added addPanel(const DashboardDocument &document, const JsonValue &panel, std::optional<GridPos> grid = {});
/// The copy stands below its original.
Result<Added> duplicatePanel(const DashboardDocument &document, int panelId);

} // namespace edit

} // namespace wardroom
