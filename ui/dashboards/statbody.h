// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboards/figurebody.h"

namespace wardroom {

/// stat and singlestat: large figures, in the colour of their threshold, with a line of their history.
class StatBody final : public FigureBody
{
    Q_OBJECT
public:
    using FigureBody::FigureBody;

protected:
    bool showsUnknown() const override { return true; }
    void readOptions(const JsonValue &options) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintFigure(QPainter &painter, const QRectF &cell, const FieldValue &value) const;
    void paintUnknown(QPainter &painter, const QRectF &room, const FieldValue &value) const;
    void paintHistory(QPainter &painter, const QRectF &place, const FieldValue &value, const QColor &color) const;
    qreal fittingSize(const QRectF &room, const FieldValue &value) const;

    bool m_coloursGround = false;
    bool m_coloursValue = true;
    bool m_showsHistory = false;
    bool m_showsName = false;
    bool m_showsValue = true;
};

} // namespace wardroom
