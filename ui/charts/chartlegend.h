// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

#include <optional>
#include <vector>

class QFontMetricsF;

namespace wardroom {

class ChartCanvas;
class ChartPainter;
struct ChartSeries;

/// The series of a chart with their values at the cursor, or the newest; for the right end of a panel's head.
/// A click shows one series alone, Ctrl+click adds or removes one; by keyboard left and right move, Enter and
/// Ctrl+Enter do the same. What does not fit is counted: "+3". Of a heatmap it shows the scale of colours,
/// of states what their colours mean.
class ChartLegend final : public QWidget
{
    Q_OBJECT
public:
    /// @p canvas must outlive the legend.
    explicit ChartLegend(ChartCanvas &canvas, QWidget *parent = nullptr);

    /// What stands beside each name while no cursor is on the chart: calculations of LegendModel; none or the last
    /// alone: the newest value.
    void setFigures(const QStringList &calculations);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// Where the series stands; empty where it does not fit.
    QRect entryRect(std::size_t index) const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Entry
    {
        QString name;
        QString label; ///< the name as far as there is room
        QString value;
        qreal width = 0;
        qreal left = -1; ///< -1: does not fit
        bool shown = true; ///< its author wants it in the legend
    };
    void rebuild();
    Entry entryOf(std::size_t index, const ChartPainter &painter, std::optional<qint64> cursorMs) const;
    QString figures(const ChartSeries &series, const ChartPainter &painter) const;
    void addStates(std::vector<Entry> &entries, const QFontMetricsF &font) const;
    void paintState(QPainter &painter, const ChartPainter &charts, std::size_t index) const;
    QString toolTipAt(QPoint at) const;
    void place();
    void choose(std::size_t index, Qt::KeyboardModifiers modifiers);
    void describe();
    void paintEntry(QPainter &painter, const ChartPainter &charts, std::size_t index) const;
    void paintComparison(QPainter &painter, const ChartPainter &charts, const Entry &entry) const;
    void paintScale(QPainter &painter, const ChartPainter &charts) const;
    QString hiddenCount() const;

    ChartCanvas &m_canvas;
    std::vector<Entry> m_entries;
    QStringList m_figures;
    qreal m_wanted = 0;
    std::size_t m_current = 0; ///< the one that the keyboard is at
    int m_left = 0; ///< entries that do not fit
};

} // namespace wardroom
