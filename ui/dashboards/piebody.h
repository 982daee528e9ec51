// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboards/figurebody.h"

namespace wardroom {

/// A pie or a ring with its legend.
class PieBody final : public FigureBody
{
    Q_OBJECT
public:
    using FigureBody::FigureBody;

protected:
    void readOptions(const JsonValue &options) override;
    void paintEvent(QPaintEvent *event) override;

private:
    double total() const;
    void paintSlices(QPainter &painter, const QRectF &circle) const;
    /// As many lines as there is room for; the last one tells how many are left out.
    void paintLegend(QPainter &painter, const QRectF &place) const;
    qreal legendLine() const;
    QColor sliceColor(const FieldValue &value) const;

    bool m_ring = false;
    bool m_hasLegend = true;
};

} // namespace wardroom
