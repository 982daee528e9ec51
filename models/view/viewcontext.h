// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/connections/session.h"
#include "services/core/timerange.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <array>
#include <memory>

namespace wardroom {

/// The one time cursor, shared by all charts of all windows: the moment under the pointer, and two that are locked,
/// A and B, to be compared.
class TimeCursor final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    std::optional<qint64> hoverMs() const { return m_hoverMs; }
    void setHover(std::optional<qint64> ms);

    enum Lock { A, B };
    using Locks = std::array<std::optional<qint64>, 2>;
    const Locks &locks() const { return m_locks; }
    void setLock(Lock lock, std::optional<qint64> ms);
    void clearLocks();

Q_SIGNALS:
    void hoverChanged();
    void locksChanged();

private:
    void setLocks(const Locks &locks);

    std::optional<qint64> m_hoverMs;
    Locks m_locks;
};

/// When an incident was, for the charts.
struct IncidentSpan
{
    TimeSpan span; ///< from declared to resolved; of an open one to the end of time
    QString number;
    int severity = 0; ///< 0 (SEV-1) … 3
    friend bool operator==(const IncidentSpan &, const IncidentSpan &) = default;
};

/// What one window looks at: environment, time range, zone and refresh. The top bar changes it, pages follow it.
class ViewContext final : public QObject
{
    Q_OBJECT
public:
    ViewContext(const Clock &clock, TimeCursor &cursor, QObject *parent = nullptr);

    const Clock &clock() const { return m_clock; }
    TimeCursor &cursor() const { return m_cursor; }

    /// Null: no environment chosen or its secrets are still being read.
    const std::shared_ptr<Session> &session() const { return m_session; }
    void setSession(std::shared_ptr<Session> session);

    const TimeRange &range() const { return m_range; }
    void setRange(const TimeRange &range);
    /// The range at this moment.
    TimeSpan span() const;
    /// Zoom to an absolute span, remembering the present range for zoomBack().
    void zoomTo(TimeSpan span);
    bool canZoomBack() const { return !m_history.empty(); }
    void zoomBack();
    /// Moves a range by its own length: -1 earlier, 1 later.
    void shift(int direction);

    /// Alerts, deployments and incidents are marked in all charts.
    bool annotationsShown() const { return m_annotationsShown; }
    void setAnnotationsShown(bool shown);

    /// Of the window's environment, marked in all charts.
    const std::vector<IncidentSpan> &incidents() const { return m_incidents; }
    void setIncidents(std::vector<IncidentSpan> incidents);

    const QTimeZone &zone() const { return m_zone; }
    void setZone(const QTimeZone &zone);

    /// 0: off.
    int refreshMs() const { return m_timer.interval(); }
    void setRefresh(int ms);
    void refreshNow();

Q_SIGNALS:
    void sessionChanged();
    void rangeChanged(); ///< also on zoom; fetch anew
    void zoneChanged();
    void annotationsShownChanged();
    void incidentsChanged();
    void refreshIntervalChanged();
    void refreshRequested(); ///< the timer, or the user: fetch anew

private:
    const Clock &m_clock;
    TimeCursor &m_cursor;
    std::shared_ptr<Session> m_session;
    TimeRange m_range;
    std::vector<TimeRange> m_history;
    QTimeZone m_zone;
    bool m_annotationsShown = true;
    std::vector<IncidentSpan> m_incidents;
    QTimer m_timer;
};

} // namespace wardroom
