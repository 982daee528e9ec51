// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/dashboards/dashboarddocument.h"

namespace wardroom {

/// Edits of a dashboard: each takes a document and gives the next one, which differs in what was asked for and
/// keeps all else, also what is not understood. Nothing is refused: an edit of a panel that is not there gives
/// the same document. Two old shapes do not survive an edit of their panels' places: `rows[]` become panels on the
/// grid, and a v2 document the classic schema with any edit. Pure, no input or output.

/// Where a panel stands: in the section below a row (0: above the first one), from that section's top down.
struct PanelPlace
{
    int row = 0; ///< panel id of the row
    GridPos grid;
    friend bool operator==(const PanelPlace &, const PanelPlace &) = default;
};

/// Where the panel @p id stands, gaps between panels closed.
PanelPlace placeOf(const Dashboard &dashboard, int id);

/// Moves or resizes: what is in the way goes down, gaps close upwards. Not for rows.
DashboardDocument withPanelAt(const DashboardDocument &document, int id, const PanelPlace &place);

/// A document and the panel that was added to it; 0: none was.
struct PanelAdded
{
    DashboardDocument document;
    int panelId = 0;
};

/// What to begin a panel with.
struct NewPanel
{
    QString type = QStringLiteral("timeseries");
    QString title;
    QStringList expressions; ///< one query each; none: one empty query
    DatasourceRef datasource;
};

/// At the top left; a row goes to the bottom.
PanelAdded withNewPanel(const DashboardDocument &document, const NewPanel &panel);
/// At the right of the original where it fits, else below. Rows are not duplicated.
PanelAdded withDuplicate(const DashboardDocument &document, int id);
/// Of a row the head alone goes: its panels go on in the section above.
DashboardDocument withoutPanel(const DashboardDocument &document, int id);

/// The range and refresh that it opens with, as its file has them: "now-6h", "30s".
struct DashboardTimes
{
    QString from;
    QString to;
    QString refresh; ///< empty: off
};
DashboardDocument withTimes(const DashboardDocument &document, const DashboardTimes &times);
DashboardDocument withTitle(const DashboardDocument &document, const QString &title);
/// For a copy: a uid of its own, and no number of a server's database.
DashboardDocument withUid(const DashboardDocument &document, const QString &uid);

} // namespace wardroom
