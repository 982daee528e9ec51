// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/incident/incidentdesk.h"

#include <QtWidgets/QWidget>

#include <array>

class QAction;
class QStackedWidget;

namespace wardroom {

class ActionsTab;
class ChecklistTab;
class EvidenceTab;
class IncidentHeader;
class MilestoneStrip;
class Pinner;
class StateView;
class TimelineEditor;
class UpdatesTab;
class ViewContext;

/// One incident with all there is about it, in tabs. Everything is changed in place and can be undone.
class IncidentView final : public QWidget
{
    Q_OBJECT
public:
    enum class Tab { Timeline, Checklist, Updates, Evidence, Actions };

    IncidentView(IncidentDesk &desk, Pinner &pinner, ViewContext &context, QWidget *parent = nullptr);

    void open(const QUuid &id);
    QUuid incident() const { return m_file ? m_file->id() : QUuid(); }
    void setTab(Tab tab);
    void setReadOnly(bool readOnly);
    /// It is there, or it is said why not.
    bool isComplete() const;

    IncidentHeader *header() const { return m_header; }
    MilestoneStrip *milestones() const { return m_strip; }
    TimelineEditor *timeline() const { return m_timeline; }
    ChecklistTab *checklist() const { return m_checklist; }
    UpdatesTab *updates() const { return m_updates; }
    ActionsTab *actionItems() const { return m_actions; }

Q_SIGNALS:
    void completeChanged();
    void backRequested();
    void warRoomRequested(const QUuid &id);
    void shareRequested(const QUuid &id);

private:
    void createTabs(Pinner &pinner);
    void createKeys(QWidget *scope);
    void follow();
    void showTabTexts();
    void undo(bool again);

    IncidentDesk &m_desk;
    ViewContext &m_context;
    std::shared_ptr<IncidentFile> m_file;
    IncidentHeader *m_header;
    MilestoneStrip *m_strip;
    QStackedWidget *m_stack;
    StateView *m_state = nullptr;
    TimelineEditor *m_timeline = nullptr;
    ChecklistTab *m_checklist = nullptr;
    UpdatesTab *m_updates = nullptr;
    EvidenceTab *m_evidence = nullptr;
    ActionsTab *m_actions = nullptr;
    bool m_readOnly = false;
};

} // namespace wardroom
