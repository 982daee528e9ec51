// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/dashboards/frame.h"
#include "services/render/axis.h"
#include "services/render/format.h"
#include "ui/dashboards/panelbody.h"

namespace wardroom {

/// Bars over categories or over classes of values.
struct BarChart
{
    struct Group
    {
        QString label;
        std::vector<double> values; ///< by series; NaN: none
    };
    QStringList series; ///< names; one: not written
    std::vector<Group> groups;
    std::size_t all = 0; ///< groups that there are; of a histogram none is left out
    Unit unit = Unit::None;
    bool stacked = false;
    bool joined = false; ///< without gaps between groups, as classes of a histogram are
    double largest = 0; ///< of what a bar reaches
};

/// From a panel's table: the first text column names the groups, every number column is a series. No more than
/// @p most groups.
BarChart barsOf(const Panel &panel, const PanelData &data, const Formatter &format, std::size_t most = 200);
/// How often values fall into classes of equal width.
BarChart histogramOf(const Panel &panel, const PanelData &data, const Formatter &format);

/// barchart and histogram.
class BarBody final : public PanelBody
{
    Q_OBJECT
public:
    explicit BarBody(QWidget *parent = nullptr);

    bool fill(const PanelContent &content) override;
    QString notice() const override { return cutText(m_bars.groups.size(), m_bars.all); }
    FrozenTable pinTable() const override;
    const BarChart &bars() const { return m_bars; }
    QSize minimumSizeHint() const override { return {60, 40}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintGrid(QPainter &painter, const QRectF &plot, const ValueScale &scale) const;
    void paintGroups(QPainter &painter, const QRectF &plot, const ValueScale &scale) const;
    void paintLabels(QPainter &painter, const QRectF &plot) const;

    BarChart m_bars;
    Formatter m_format;
};

} // namespace wardroom
