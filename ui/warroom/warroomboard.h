// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/warroom/keychartfeed.h"
#include "ui/warroom/roomlook.h"

#include <QtWidgets/QWidget>

#include <array>

namespace wardroom {

class CanPanel;
class EntryBox;
class HeadBand;
class ImpactPanel;
class KeyChartPanel;
class ListPanel;
class RoomPanel;
class TimelinePanel;
class WarRoomPresenter;

/// The whole room for one incident: band, columns of panels. As many columns as there is width for; what does
/// not fit into one gives way by rank, and nothing scrolls but lists.
class WarRoomBoard final : public QWidget
{
    Q_OBJECT
public:
    enum class Mode { Controls, Mirror }; ///< the mirror shows and takes nothing

    /// The presenter must outlive it.
    WarRoomBoard(WarRoomPresenter &presenter, Mode mode, QWidget *parent = nullptr);
    ~WarRoomBoard() override;

    HeadBand &band() const { return *m_band; }
    ImpactPanel &impact() const { return *m_impact; }
    ListPanel &roles() const { return *m_roles; }
    ListPanel &checklist() const { return *m_checks; }
    KeyChartPanel &chart(std::size_t index) const { return *m_charts[index]; }
    TimelinePanel &timeline() const { return *m_timeline; }
    ListPanel &alerts() const { return *m_alerts; }
    CanPanel &can() const { return *m_can; }
    ListPanel &actions() const { return *m_actions; }
    EntryBox *entry() const;
    const RoomLook &look() const { return m_look; }
    int columns() const { return m_columns; }

Q_SIGNALS:
    void eventRequested(const QUuid &event);
    void alertRequested(const QString &fingerprint);
    void actionsRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void createPanels();
    void connectPresenter();
    void connectPanels();
    void makePassive();
    void setTabs();
    void retranslate();
    void takeContent();
    void takeCharts();
    void takeAlerts();
    void tick();
    void showCounts();
    void applyLook();
    void arrange();
    void place(const std::vector<RoomPanel *> &panels, QRect column);
    QList<RoomPanel *> panels() const;

    WarRoomPresenter &m_presenter;
    const Mode m_mode;
    RoomLook m_look;
    HeadBand *m_band = nullptr;
    ImpactPanel *m_impact = nullptr;
    ListPanel *m_roles = nullptr;
    ListPanel *m_checks = nullptr;
    std::array<KeyChartPanel *, KeyChartFeed::MostCharts> m_charts{};
    TimelinePanel *m_timeline = nullptr;
    ListPanel *m_alerts = nullptr;
    CanPanel *m_can = nullptr;
    ListPanel *m_actions = nullptr;
    int m_columns = 3;
    int m_ticks = 0;
    bool m_watching = false;
};

} // namespace wardroom
