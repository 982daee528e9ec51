// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/warroom/incidentclocks.h"
#include "ui/warroom/roomlook.h"

#include <QtWidgets/QWidget>

#include <array>

class QToolButton;

namespace wardroom {

class ClockTile;
class SeverityChip;
struct IncidentContent;

/// The band on top: severity, title, number, status with the newest headline, and three clocks.
class HeadBand final : public QWidget
{
    Q_OBJECT
public:
    explicit HeadBand(QWidget *parent = nullptr);

    void setContent(const IncidentContent &content);
    void setClocks(const IncidentClocks &clocks);
    void setLook(const RoomLook &look);
    int wantedHeight() const { return m_look.px(160); }
    /// Opens what can be done with the room; hidden in the mirror.
    QToolButton *menuButton() const { return m_menu; }
    ClockTile &clock(std::size_t index) const { return *m_clocks[index]; }
    QString headline() const { return m_headline; }

    /// The newest of status updates and of what somebody noted as done, decided or said.
    static QString headlineOf(const IncidentContent &content);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void arrange();
    QRect textRect() const;
    QFont titleFont(int room) const;
    void describe();

    RoomLook m_look;
    SeverityChip *m_severity;
    QToolButton *m_menu;
    std::array<ClockTile *, 3> m_clocks{}; ///< since the start, since the last update, until the next
    QString m_title;
    QString m_number;
    QString m_status;
    QString m_headline;
    IncidentStatus m_state = IncidentStatus::Triage;
};

} // namespace wardroom
