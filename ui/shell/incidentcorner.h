// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/incident/incidenttypes.h"

#include <QtCore/QTimer>
#include <QtWidgets/QAbstractButton>

namespace wardroom {

class Clock;
class IncidentDesk;

/// The menu bar's corner: the incident that is being worked on with severity, number, title and the clock since it started.
/// Takes no room while there is none.
class IncidentCorner final : public QAbstractButton
{
    Q_OBJECT
public:
    IncidentCorner(IncidentDesk &desk, const Clock &clock, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    /// "41m 07s"; empty: there is no open incident.
    QString clockText() const;

Q_SIGNALS:
    void incidentRequested(const QUuid &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void tick();

    IncidentDesk &m_desk;
    const Clock &m_clock;
    std::optional<Incident> m_incident;
    QTimer m_tick;
};

} // namespace wardroom
