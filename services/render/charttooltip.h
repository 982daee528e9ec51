// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/render/chartpainter.h"

namespace wardroom {

class SeriesLabels;

/// What all series have at one moment, highest first, and which alerts fired then.
class ChartTooltip
{
public:
    /// @p painter and @p spec must outlive it. What does not fit on @p layout is counted; null: all fits.
    ChartTooltip(const ChartPainter &painter, const ChartSpec &spec, qint64 ms, const ChartLayout *layout = nullptr);

    QSizeF size() const;
    void paint(QPainter &painter, const ChartLayout &layout, QPointF pointer) const;
    /// The same as text, for a screen reader.
    QString text() const;

private:
    struct Row
    {
        const ChartSeries *series = nullptr; ///< has a line as its swatch
        std::optional<QColor> color = {}; ///< has a square of it
        QString label;
        QString value; ///< empty: a remark, "and 3 more"
        QString name = {}; ///< the whole one, where the label is shortened
    };
    struct Found
    {
        Row row;
        double order = 0; ///< highest first
    };
    struct Firing
    {
        QString text;
        int priority = 0;
    };
    static bool isHigher(const Found &a, const Found &b) { return a.order > b.order; }
    std::vector<Found> foundSeries(const ChartSpec &spec, qint64 ms) const;
    std::vector<Found> foundBuckets(const ChartSpec &spec, qint64 ms) const;
    std::vector<Found> foundStates(const ChartSpec &spec, qint64 ms) const;
    void addRows(std::vector<Found> found, const SeriesLabels &labels, std::size_t lines);
    qreal labelWidth(const std::vector<Found> &found) const;
    std::size_t linesLeft() const;
    void addExemplars(const ChartSpec &spec, qint64 ms);
    void addFiring(const ChartSpec &spec, qint64 ms);
    void paintRows(QPainter &painter, QRectF line) const;

    const ChartPainter &m_painter;
    QString m_time;
    QString m_zone;
    QString m_subtitle;
    std::vector<Row> m_rows;
    std::vector<Firing> m_firing;
    qreal m_lineHeight = 0;
    QSizeF m_room;
};

} // namespace wardroom
