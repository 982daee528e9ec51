// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/view/viewcontext.h"
#include "models/warroom/actionitemsmodel.h"
#include "models/warroom/checklistmodel.h"
#include "models/warroom/incidentalertsmodel.h"
#include "models/warroom/incidentclocks.h"
#include "models/warroom/recenteventsmodel.h"
#include "models/warroom/rolesmodel.h"
#include "services/incident/incidentdesk.h"
#include "ui/warroom/keychartfeed.h"

namespace wardroom {

/// What stands behind the war room, and behind its mirror: the incident at hand in models, the key charts,
/// the clocks that tick, and what is entered on its way to the journal. Nothing ticks and nothing is asked
/// for while nobody looks.
class WarRoomPresenter final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it.
    WarRoomPresenter(IncidentDesk &desk, Pinner &pinner, ViewContext &view, QObject *parent = nullptr);
    ~WarRoomPresenter() override;

    IncidentDesk &desk() const { return m_desk; }
    ViewContext &view() const { return m_view; }
    Formatter format() const { return Formatter(languageOf(), m_view.zone()); }
    qint64 nowMs() const { return m_view.clock().nowMs(); }

    /// Null: there is no current incident, or it is not loaded (yet).
    const IncidentContent *content() const;
    bool isLoading() const { return m_file && !m_file->isLoaded() && !m_file->problem(); }
    std::optional<Error> problem() const;
    void reload();

    IncidentClocks clocks() const;
    ChecklistModel &checks() { return m_checks; }
    ActionItemsModel &actions() { return m_actions; }
    RecentEventsModel &events() { return m_events; }
    IncidentAlertsModel &alerts() { return m_alerts; }
    RolesModel &roles() { return m_roles; }
    KeyChartFeed &charts() { return m_charts; }
    AlertFeed *alertFeed() const; ///< null: no such source

    /// What was typed into the entry box. A sentence says why it is not done; none: it is on its way to the
    /// disk, and lost() tells if it does not get there.
    std::optional<QString> enter(const QString &line);
    void submit(const Change &change);
    void setCheck(const QModelIndex &index, CheckState state);
    void finishAction(const QModelIndex &index);

    /// Counted: each window that shows the incident calls it with true, and with false when it does not any
    /// more.
    void watch(bool watching);
    void retranslate();
    bool isSettled() const { return m_charts.isSettled(); }

Q_SIGNALS:
    void incidentChanged(); ///< another one, none, or it could not be loaded
    void contentChanged();
    void ticked(); ///< every second
    void alertsChanged();
    void formatChanged();
    void lost(const QString &line, const QString &sentence);

private:
    void followDesk();
    void followSession();
    void takeContent();
    void takeAlerts();
    void tick();
    void applyNow();

    IncidentDesk &m_desk;
    ViewContext &m_view;
    std::shared_ptr<IncidentFile> m_file;
    ChecklistModel m_checks;
    ActionItemsModel m_actions;
    RecentEventsModel m_events;
    IncidentAlertsModel m_alerts;
    RolesModel m_roles;
    KeyChartFeed m_charts;
    QMetaObject::Connection m_alertWatch;
    std::map<int, RequestHandle> m_entries; ///< under way
    int m_nextEntry = 0;
    int m_watchers = 0;
    bool m_outdated = true; ///< charts were not asked for since something changed
    QTimer m_tick;
};

} // namespace wardroom
