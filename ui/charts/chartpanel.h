// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartcanvas.h"
#include "ui/charts/legendlook.h"
#include "ui/common/marks.h"

class QHBoxLayout;
class QSplitter;
class QToolButton;

namespace wardroom {

class ChartLegend;
class ChartMenu;
class LegendTable;
class NoticeBar;
class PanelFrame;
class StateView;

/// A framed chart: title, unit, legend and menu in the head, the canvas below, and what stands there while
/// there is no data.
class ChartPanel final : public QWidget, public PinSource
{
    Q_OBJECT
public:
    /// More series than these could be told apart by nobody.
    static constexpr std::size_t MostSeries = 500;

    explicit ChartPanel(ViewContext &context, AxisGroup *axes = nullptr, QWidget *parent = nullptr);

    /// Also shows the chart.
    void setSpec(ChartSpec spec);
    /// A sentence above the chart, also where that is empty: what of it could not be done. Empty: none.
    void setNote(const QString &text);
    /// The head alone, for while there is no data.
    void setHead(const QString &title, const QString &subtitle);
    /// Nothing has come yet.
    void showLoading();
    /// @p title: what would be here.
    void showEmpty(const QString &title, const QString &text = {});
    /// Instead of the chart where there is no data at all.
    void showError(const Error &error);
    /// Told beside the title while there is data: Stale with its age, Partial with the share; Ok takes it
    /// away.
    void setState(StateMark mark, const QString &word = {});

    /// While it shows data: not what was there before an error.
    std::optional<PinDraft> pinDraft() const override;
    /// Room in the head, before the menu.
    QHBoxLayout *headLayout() const;

    ChartCanvas &canvas() const { return *m_canvas; }
    ChartLegend &legend() const { return *m_legend; }
    ChartMenu &menu() const { return *m_menu; }
    /// Where the legend stands and what it says; a dashboard's author decides.
    void setLegendLook(const LegendLook &look);
    /// The legend as a table instead of the line in the head: a person decides.
    void setLegendTable(bool shown);
    LegendTable *legendTable() const { return m_legendTable; } ///< null until it was shown once

Q_SIGNALS:
    void retryRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void createMenu();
    void showLegend();
    void hideLegend();
    void placeTable();

    PanelFrame *m_panel = nullptr;
    ChartCanvas *m_canvas = nullptr;
    ChartLegend *m_legend = nullptr;
    StateView *m_stateView = nullptr;
    QToolButton *m_menuButton = nullptr;
    ChartMenu *m_menu = nullptr;
    QHBoxLayout *m_extras = nullptr;
    QSplitter *m_splitter = nullptr;
    LegendTable *m_legendTable = nullptr;
    LegendLook m_look;
    NoticeBar *m_failure = nullptr; ///< of saving
    NoticeBar *m_limit = nullptr; ///< there are more series than are drawn
    NoticeBar *m_note = nullptr;
};

} // namespace wardroom
