// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/render/chartpainter.h"

namespace wardroom {

/// Names the series below a chart that leaves the program: on paper there is nothing to hover. As many lines as it
/// takes; what goes beyond a limit is counted.
class SheetLegend
{
public:
    /// @p charts and @p spec must outlive it. Of heatmaps and states it is empty: their rows are named.
    SheetLegend(const ChartPainter &charts, const ChartSpec &spec, qreal width);

    qreal height() const; ///< 0: there is nothing to name
    void paint(QPainter &painter, QPointF topLeft) const;

private:
    enum class Kind { Series, Comparison, Remark };
    struct Entry
    {
        Kind kind = Kind::Series;
        const ChartSeries *series = nullptr; ///< of a Series
        QString label;
        QPointF at;
    };
    void add(Kind kind, const ChartSeries *series, const QString &label, qreal width);
    void paintSwatch(QPainter &painter, const Entry &entry, const QRectF &box) const;

    const ChartPainter &m_charts;
    qreal m_lineHeight = 0;
    std::vector<Entry> m_entries;
    QPointF m_next; ///< where the next entry begins
};

} // namespace wardroom
