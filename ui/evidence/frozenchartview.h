// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/view/viewcontext.h"
#include "services/render/chartspec.h"

#include <QtWidgets/QWidget>

class QPushButton;

namespace wardroom {

class ChartCanvas;
class ChartLegend;
class ChartMenu;
class NoticeBar;
struct FrozenChart;

/// A chart of frozen data: zoomed and read as any other, within the range that was pinned. Asks no source; its zoom is its
/// own, the cursor is everybody's.
class FrozenChartView final : public QWidget
{
    Q_OBJECT
public:
    /// @p outer: whose clock and cursor it has; must outlive it.
    explicit FrozenChartView(ViewContext &outer, QWidget *parent = nullptr);

    void setChart(const FrozenChart &chart, const QString &query);
    void setZone(const QTimeZone &zone) { m_view.setZone(zone); }
    ChartCanvas &canvas() const { return *m_canvas; }
    ViewContext &view() { return m_view; }

private:
    void createLayout();
    void showSpan();

    ViewContext m_view;
    ChartSpec m_spec;
    ChartCanvas *m_canvas;
    ChartLegend *m_legend;
    ChartMenu *m_menu;
    NoticeBar *m_failure;
    QPushButton *m_whole; ///< range
};

} // namespace wardroom
