// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/dashboards/dashboarddocument.h"

namespace wardroom {

/// What a step of the history did; the window gives it its name.
enum class EditKind {
    AddPanel,
    MovePanel,
    ResizePanel,
    DuplicatePanel,
    DeletePanel,
    DashboardTitle,
    DashboardTimes,
    PanelTitle,
    PanelDescription,
    PanelType,
    Query,
    AddQuery,
    RemoveQuery,
    Datasource,
    Thresholds,
    Copy, ///< it became a dashboard of its own
    Look, ///< unit, style, legend and the like
};

/// A document with all that was done to it: undo and redo give back the very JSON, as each step keeps the whole
/// (JSON is shared, so a step costs what it changed).
class DashboardHistory
{
public:
    explicit DashboardHistory(DashboardDocument document = {});

    const DashboardDocument &document() const { return m_document; }
    /// Puts @p next after what is there; what was undone is gone. Steps with the same @p mergeKey, one right after
    /// the other, are one: letters typed in a field. False where @p next says the same as what is there.
    bool apply(EditKind kind, DashboardDocument next, const QString &mergeKey = {});
    bool undo();
    bool redo();
    /// What undo() would take back.
    std::optional<EditKind> undoKind() const;
    std::optional<EditKind> redoKind() const;

    bool isModified() const { return m_index != m_saved; }
    /// What is there now is what the file holds.
    void setSaved();
    /// Back to what was saved, where that can still be reached; from then on nothing counts as changed.
    void discard();
    /// What is there now is not in any file.
    void setUnsaved() { m_saved = -1; }

private:
    struct Step
    {
        EditKind kind = EditKind::Look; ///< what led here; of the first one nothing did
        QString mergeKey;
        JsonValue document;
    };

    void restore();
    void dropOldest();

    DashboardDocument m_document;
    std::vector<Step> m_steps;
    qsizetype m_index = 0;
    qsizetype m_saved = 0; ///< -1: none of the steps
};

} // namespace wardroom
