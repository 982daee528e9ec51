// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboards/fieldvalue.h"
#include "ui/dashboards/framedpanel.h"

namespace wardroom {

/// Panels that reduce their data to figures and paint these side by side.
class FigureBody : public PanelBody
{
    Q_OBJECT
public:
    explicit FigureBody(QWidget *parent = nullptr);

    bool fill(const PanelContent &content) override;
    const std::vector<FieldValue> &values() const { return m_values; }

    QSize minimumSizeHint() const override { return {40, 24}; }

protected:
    /// Options of the panel, before values are shown.
    virtual void readOptions(const JsonValue &options) = 0;
    /// Where each of so many figures stands: as near to @p aspect (width to height) as the room allows.
    std::vector<QRectF> cells(qreal aspect) const;
    QRectF inner() const;
    TimeSpan span() const { return m_span; }

private:
    std::vector<FieldValue> m_values;
    TimeSpan m_span;
};

/// stat and singlestat: large figures, in the colour of their threshold, with a line of their history.
class StatBody final : public FigureBody
{
    Q_OBJECT
public:
    using FigureBody::FigureBody;

protected:
    void readOptions(const JsonValue &options) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintFigure(QPainter &painter, const QRectF &cell, const FieldValue &value) const;
    void paintHistory(QPainter &painter, const QRectF &place, const FieldValue &value, const QColor &color) const;
    qreal fittingSize(const QRectF &room, const FieldValue &value) const;

    bool m_coloursGround = false;
    bool m_coloursValue = true;
    bool m_showsHistory = false;
    bool m_showsName = false;
    bool m_showsValue = true;
};

/// An arc with the value on it, and a thin one outside with the thresholds.
class GaugeBody final : public FigureBody
{
    Q_OBJECT
public:
    using FigureBody::FigureBody;

protected:
    void readOptions(const JsonValue &options) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintGauge(QPainter &painter, const QRectF &cell, const FieldValue &value) const;
    void paintThresholds(QPainter &painter, const QRectF &circle, const FieldValue &value, qreal width) const;

    bool m_showsThresholds = true;
};

/// A bar a figure: name, bar, value.
class BarGaugeBody final : public FigureBody
{
    Q_OBJECT
public:
    using FigureBody::FigureBody;

protected:
    void readOptions(const JsonValue &options) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintAcross(QPainter &painter);
    void paintUpright(QPainter &painter);

    bool m_upright = false;
};

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
    void paintLegend(QPainter &painter, const QRectF &place) const;
    QColor sliceColor(const FieldValue &value) const;

    bool m_ring = false;
};

} // namespace wardroom
