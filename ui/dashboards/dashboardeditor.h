// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/dashboards/dashboardedit.h"
#include "services/dashboards/dashboardfile.h"
#include "services/dashboards/dashboardhistory.h"
#include "services/dashboards/paneledit.h"

namespace wardroom {

/// What stands behind the editing of a dashboard: the history of its edits, its file, and which panel is chosen. Views
/// show document() and ask for edits.
class DashboardEditor final : public QObject
{
    Q_OBJECT
public:
    explicit DashboardEditor(QObject *parent = nullptr);

    /// Another dashboard, number @p index of the file @p path; no path: it is in no file of the user's. What was not
    /// saved of the one before is gone.
    void open(DashboardDocument document, const QString &path = {}, int index = 0);
    const DashboardDocument &document() const { return m_history.document(); }
    const QString &path() const { return m_file.path(); }

    /// 0: none.
    int chosen() const { return m_chosen; }
    const Panel *chosenPanel() const { return document().dashboard.panel(m_chosen); }
    void choose(int panelId);

    /// Edits of the chosen panel. Edits of a field that is being typed in carry a @p mergeKey.
    void place(EditKind kind, const PanelPlace &place, const QString &mergeKey = {});
    void duplicate();
    void remove();
    void setOption(PanelOption option, const JsonValue &value, EditKind kind, const QString &mergeKey = {});
    void setThresholds(const Thresholds &thresholds);
    void setDatasource(const DatasourceRef &source);
    void setTarget(const QString &refId, TargetOption option, const JsonValue &value, const QString &mergeKey = {});
    void addTarget();
    void removeTarget(const QString &refId);

    /// The new panel is chosen.
    void addPanel(const NewPanel &panel);
    void setTitle(const QString &title);
    void setTimes(const DashboardTimes &times);

    void undo();
    void redo();
    std::optional<EditKind> undoKind() const { return m_history.undoKind(); }
    std::optional<EditKind> redoKind() const { return m_history.redoKind(); }
    bool isModified() const { return m_history.isModified(); }

    /// Whether save() has a file to write to; else saveAs().
    bool savesInPlace() const { return m_file.savesInPlace(); }
    bool isSaving() const { return m_saving.isActive(); }
    void save();
    /// A copy is a dashboard of its own: it gets another uid.
    void saveAs(const QString &path);
    /// After changedOnDisk(): what is on disk instead, or what is here.
    void reload();
    void keepMine();
    /// Gives up what was not saved.
    void discard();

Q_SIGNALS:
    void documentChanged();
    void chosenChanged();
    void stateChanged(); ///< modified, saving, what can be undone
    void changedOnDisk();
    void saved();
    void saveFailed(const wardroom::Error &error);
    void reloadFailed(const wardroom::Error &error);

private:
    void apply(EditKind kind, DashboardDocument next, const QString &mergeKey = {});
    void tellAll();
    void finishSaving(const JsonValue &written, const Result<void> &result);

    DashboardHistory m_history;
    DashboardFile m_file;
    int m_index = 0; ///< within the file
    int m_chosen = 0;
    RequestHandle m_opening;
    RequestHandle m_saving;
};

/// What a step did, as a noun for "Undo: %1".
QString editName(EditKind kind);

} // namespace wardroom
