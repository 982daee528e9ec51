// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/incidentview.h"

#include "models/view/viewcontext.h"
#include "ui/common/retranslate.h"
#include "ui/common/stateview.h"
#include "ui/incident/actionstab.h"
#include "ui/incident/checklisttab.h"
#include "ui/incident/evidencetab.h"
#include "ui/incident/incidentheader.h"
#include "ui/incident/milestonestrip.h"
#include "ui/incident/updatestab.h"
#include "ui/timeline/timelineeditor.h"
#include "ui/timeline/timelinewords.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>

namespace wardroom {

IncidentView::IncidentView(IncidentDesk &desk, Pinner &pinner, ViewContext &context, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_context(context)
    , m_header(new IncidentHeader(desk))
    , m_strip(new MilestoneStrip(desk, context))
    , m_stack(new QStackedWidget)
{
    createTabs(pinner);
    auto *body = new QWidget;
    auto *inner = new QVBoxLayout(body);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    inner->addWidget(m_header);
    inner->addWidget(m_strip);
    inner->addWidget(m_stack, 1);
    m_state = new StateView(body);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_state);
    connect(m_header, &IncidentHeader::backRequested, this, &IncidentView::backRequested);
    connect(m_header, &IncidentHeader::warRoomRequested, this, [this] { Q_EMIT warRoomRequested(incident()); });
    connect(m_header, &IncidentHeader::shareRequested, this, [this] { Q_EMIT shareRequested(incident()); });
    connect(m_state, &StateView::retryRequested, this, [this] { open(incident()); });
    connect(m_header->tabs(), &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    // The timeline has keys of its own.
    for (QWidget *scope : std::initializer_list<QWidget *>{m_header, m_strip, m_checklist, m_updates, m_evidence, m_actions})
        createKeys(scope);
    onRetranslate(this, [this] { showTabTexts(); });
}

void IncidentView::createTabs(Pinner &pinner)
{
    m_timeline = new TimelineEditor(m_desk, pinner, m_context);
    m_checklist = new ChecklistTab(m_desk, m_context);
    m_updates = new UpdatesTab(m_desk, m_context);
    m_actions = new ActionsTab(m_desk, m_context);
    m_evidence = new EvidenceTab(pinner, m_context);
    connect(m_timeline, &TimelineEditor::completeChanged, this, &IncidentView::completeChanged);
    for (QWidget *part : std::initializer_list<QWidget *>{m_timeline, m_checklist, m_updates, m_evidence, m_actions}) {
        m_stack->addWidget(part);
        m_header->tabs()->addTab(QString());
    }
}

void IncidentView::createKeys(QWidget *scope)
{
    const auto key = [this, scope](const QList<QKeySequence> &keys, bool again) {
        auto *shortcut = new QShortcut(scope);
        shortcut->setKeys(keys);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, again] { undo(again); });
    };
    key({QKeySequence(Qt::CTRL | Qt::Key_Z)}, false);
    key({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)}, true);
}

void IncidentView::undo(bool again)
{
    if (!m_file || m_readOnly)
        return;
    if (again)
        m_desk.redo(m_file->id());
    else
        m_desk.undo(m_file->id());
}

void IncidentView::open(const QUuid &id)
{
    if (m_file)
        disconnect(m_file.get(), nullptr, this, nullptr);
    const std::shared_ptr<IncidentFile> before = std::exchange(m_file, id.isNull() ? nullptr : m_desk.open(id));
    m_timeline->setFile(m_file);
    m_checklist->setFile(m_file);
    m_updates->setFile(m_file);
    m_evidence->setFile(m_file);
    m_actions->setFile(m_file);
    if (!m_file)
        return;
    connect(m_file.get(), &IncidentFile::loaded, this, &IncidentView::follow);
    connect(m_file.get(), &IncidentFile::changed, this, &IncidentView::follow);
    follow();
}

void IncidentView::setTab(Tab tab)
{
    m_header->tabs()->setCurrentIndex(static_cast<int>(tab));
}

bool IncidentView::isComplete() const
{
    // What is not on the screen is not waited for.
    return !m_file || m_file->problem() || (m_file->isLoaded() && (m_timeline->isHidden() || m_timeline->isComplete()));
}

void IncidentView::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_header->setReadOnly(readOnly);
    m_strip->setEnabled(!readOnly);
    m_strip->setToolTip(readOnly ? TimelineWords::readOnly() : QString());
    m_timeline->setReadOnly(readOnly);
    m_checklist->setReadOnly(readOnly);
    m_updates->setReadOnly(readOnly);
    m_actions->setReadOnly(readOnly);
}

void IncidentView::follow()
{
    if (!m_file)
        return;
    if (m_file->problem())
        m_state->showError(*m_file->problem());
    else if (!m_file->isLoaded())
        m_state->showLoading();
    else
        m_state->showContent();
    m_header->show(m_file->incident());
    m_strip->show(m_file->incident());
    showTabTexts();
    Q_EMIT completeChanged();
}

void IncidentView::showTabTexts()
{
    const auto counted = [](const QString &word, std::size_t count) {
        return count > 0 ? word + u' ' + QString::number(count) : word;
    };
    const IncidentContent content = m_file ? m_file->content() : IncidentContent();
    QTabBar *const tabs = m_header->tabs();
    const auto set = [tabs](Tab tab, const QString &text) { tabs->setTabText(static_cast<int>(tab), text); };
    set(Tab::Timeline, tr("Timeline"));
    set(Tab::Checklist, tr("Checklist"));
    set(Tab::Updates, counted(tr("Status updates"), content.updates.size()));
    set(Tab::Evidence, counted(tr("Evidence"), content.pins.size()));
    set(Tab::Actions, counted(tr("Action items"), content.actions.size()));
}

} // namespace wardroom
