// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/explore/completionsource.h"
#include "ui/dashboards/dashboardeditor.h"
#include "ui/dashboards/editoverlay.h"

#include <QtCore/QPointer>

#include <functional>

class QPushButton;

namespace wardroom {

class DashboardEditBar;
class DashboardView;
class PanelEditor;
class ViewContext;

/// Turns a view into an editor and back: the button in its head, the bar over its panels, the layer that moves them and
/// the fields at their side. What was not saved stays when editing ends, until another dashboard is opened.
///
/// While one edits, a repeated panel stands once: it is the one that is edited.
class DashboardEditMode final : public QObject
{
    Q_OBJECT
public:
    /// @p folder: where copies go by default. View and context must outlive it.
    DashboardEditMode(DashboardView &view, ViewContext &context, std::function<QString()> folder,
                      QObject *parent = nullptr);

    /// Another dashboard is in the view; see DashboardEditor::open().
    void open(const DashboardDocument &document, const QString &path = {}, int index = 0);
    void setEditing(bool editing);
    bool isEditing() const { return !m_overlay.isNull(); }
    bool isModified() const { return m_editor.isModified(); }
    /// Runs @p then once nothing can be lost by it, which may be never.
    void leave(std::function<void()> then);

    DashboardEditor &editor() { return m_editor; }
    DashboardEditBar &bar() const { return *m_bar; }
    PanelEditor &panelEditor() const { return *m_panelEditor; }
    EditOverlay *overlay() const { return m_overlay; } ///< null while nobody edits
    QPushButton *editButton() const { return m_button; }

private:
    void followSession();
    void showDocument();

    DashboardView &m_view;
    ViewContext &m_context;
    DashboardEditor m_editor;
    CompletionSource m_completions;
    QPushButton *m_button;
    DashboardEditBar *m_bar;
    PanelEditor *m_panelEditor;
    QPointer<EditOverlay> m_overlay;
};

} // namespace wardroom
