// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboards/dashboardeditmode.h"

#include "models/view/viewcontext.h"
#include "ui/common/noticebar.h"
#include "ui/common/retranslate.h"
#include "ui/dashboards/dashboardeditbar.h"
#include "ui/dashboards/dashboardpresenter.h"
#include "ui/dashboards/dashboardview.h"
#include "ui/dashboards/editoverlay.h"
#include "ui/dashboards/panelboard.h"
#include "ui/dashboards/panelview.h"
#include "ui/dashboards/paneleditor.h"
#include "ui/theme/icons.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace wardroom {

namespace {

/// As it is shown while it is edited.
DashboardDocument withoutRepeats(DashboardDocument document)
{
    for (Panel &panel : document.dashboard.panels)
        panel.repeat.clear();
    return document;
}

} // namespace

DashboardEditMode::DashboardEditMode(DashboardView &view, ViewContext &context, std::function<QString()> folder,
                                     QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_context(context)
    , m_completions(context.clock())
    , m_button(new QPushButton(icon(IconId::Edit), QString()))
    , m_bar(new DashboardEditBar(m_editor, std::move(folder)))
    , m_panelEditor(new PanelEditor(m_editor, &view))
{
    m_button->setCheckable(true);
    view.headLayout()->addWidget(m_button);
    view.insertBar(m_bar);
    view.insertBar(m_bar->changedNotice());
    view.insertBar(m_bar->errorNotice());
    m_bar->hide();
    m_panelEditor->hide();
    m_panelEditor->setCompleter(
        [this](const PromqlContext &place, QObject *guard, CompletionSource::Callback callback) {
            return m_completions.complete(place, m_context.span(), guard, std::move(callback));
        });
    connect(m_button, &QPushButton::toggled, this, &DashboardEditMode::setEditing);
    connect(m_bar, &DashboardEditBar::doneRequested, this, [this] { setEditing(false); });
    connect(m_panelEditor, &PanelEditor::closeRequested, this, [this] { m_view.setSideView(nullptr); });
    connect(&m_editor, &DashboardEditor::documentChanged, this, &DashboardEditMode::showDocument);
    connect(&m_editor, &DashboardEditor::stateChanged, this,
            [this] { m_view.setUnsaved(m_editor.isModified()); });
    connect(&context, &ViewContext::sessionChanged, this, &DashboardEditMode::followSession);
    followSession();
    onRetranslate(m_button, [this] {
        m_button->setText(tr("Edit"));
        m_button->setToolTip(tr("Move panels and change what they show"));
    });
}

void DashboardEditMode::followSession()
{
    const auto &session = m_context.session();
    m_completions.setClient(session ? session->prometheus() : nullptr);
}

void DashboardEditMode::open(const DashboardDocument &document, const QString &path, int index)
{
    setEditing(false);
    m_bar->clearNotices();
    m_editor.open(document, path, index);
}

void DashboardEditMode::setEditing(bool editing)
{
    m_button->setChecked(editing);
    if (editing == isEditing())
        return;
    m_bar->setVisible(editing);
    if (editing) {
        m_overlay = new EditOverlay(m_editor, m_view.board());
        connect(m_overlay, &EditOverlay::rowToggled, &m_view.presenter(), &DashboardPresenter::setRowCollapsed);
        connect(m_overlay, &EditOverlay::editRequested, this, [this] {
            m_view.setSideView(m_panelEditor);
            m_panelEditor->focusFirstField();
        });
        connect(&m_view.presenter(), &DashboardPresenter::placedChanged, m_overlay, qOverload<>(&QWidget::update));
    } else {
        m_editor.choose(0);
        m_overlay->deleteLater();
        m_overlay->hide();
        m_overlay.clear();
    }
    // Also with no panel chosen: were it to come with the first click, panels would move from under a drag.
    m_view.setSideView(editing ? m_panelEditor : nullptr);
    showDocument();
    if (m_overlay) {
        m_overlay->show();
        m_overlay->setFocus();
    }
}

void DashboardEditMode::showDocument()
{
    m_view.setDocument(isEditing() ? withoutRepeats(m_editor.document()) : m_editor.document());
}

void DashboardEditMode::leave(std::function<void()> then)
{
    m_bar->leave(std::move(then));
}

} // namespace wardroom
