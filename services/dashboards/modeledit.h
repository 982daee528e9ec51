// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/dashboards/dashboarddocument.h"
#include "services/dashboards/gridarrangement.h"

namespace wardroom {

/// A document while an edit changes it; used by the edits only. Its model is the classic schema: a v2 document
/// becomes one. Every panel's id stands in the JSON, so that ids stay when panels come and go.
class ModelEdit
{
public:
    explicit ModelEdit(const DashboardDocument &document);

    const Dashboard &dashboard() const { return m_dashboard; }
    JsonValue &model() { return m_model; }
    /// For changing in place; null where there is no such panel. The head of a row in `rows[]` is that row.
    JsonValue *panelJson(int id);
    int freeId() const;

    /// The panels of one section, above the first row (0) or below a row, from that section's top down.
    std::vector<GridItem> section(int row) const;
    /// Turns `rows[]` into panels on the grid. Harmless where there are none.
    void leaveRows();
    /// Takes a panel's JSON out of the model; null for the head of one of the file's `rows[]`.
    JsonValue take(int id);
    /// Adds a panel, which has an id, at the top of the section of @p row.
    void put(JsonValue panel, int row);
    /// Adds the head of a row below everything.
    void putRow(JsonValue row);
    /// Writes where each panel stands: those of @p changedRow as told, in the others gaps are closed.
    void writePositions(int changedRow = -1, const std::vector<GridItem> &changed = {});

    DashboardDocument finish() const;

    /// After model() was changed.
    void reread();

private:
    using Positions = QHash<int, GridPos>; ///< by panel id, from the dashboard's top

    void writeIds();
    Positions positions(int changedRow, const std::vector<GridItem> &changed) const;
    /// Closed away in a row, so that it takes no room.
    bool isHidden(int id) const;

    DashboardDocument m_document;
    JsonValue m_model;
    Dashboard m_dashboard;
};

} // namespace wardroom
