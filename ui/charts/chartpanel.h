// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartcanvas.h"
#include "ui/common/marks.h"

namespace wardroom {

class ChartLegend;
class Panel;
class StateView;

/// A framed chart: title, unit and legend in the head, the canvas below, and what stands there while there is
/// no data.
class ChartPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ChartPanel(ViewContext &context, AxisGroup *axes = nullptr, QWidget *parent = nullptr);

    /// Also shows the chart.
    void setSpec(ChartSpec spec);
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

    ChartCanvas &canvas() const { return *m_canvas; }
    ChartLegend &legend() const { return *m_legend; }

Q_SIGNALS:
    void retryRequested();

private:
    Panel *m_panel = nullptr;
    ChartCanvas *m_canvas = nullptr;
    ChartLegend *m_legend = nullptr;
    StateView *m_stateView = nullptr;
};

} // namespace wardroom
