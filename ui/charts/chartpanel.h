// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartcanvas.h"

namespace wardroom {

class ChartLegend;
class Panel;
class StateView;

/// A framed chart: title, unit and legend in the head, the canvas below, and what stands there while there is no data.
class ChartPanel final : public QWidget
{
    Q_OBJECT
public:
    ChartPanel(ViewContext &context, AxisGroup *axes, QWidget *parent = nullptr);

    void setSpec(ChartSpec spec);
    /// Nothing has come yet.
    void showLoading();
    /// @p title: what would be here.
    void showEmpty(const QString &title, const QString &text = {});
    /// Instead of the chart where there is no data at all.
    void showError(const Error &error);
    /// Data is on the screen but old: how old. Empty: it is fresh.
    void setStale(const QString &age);

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
