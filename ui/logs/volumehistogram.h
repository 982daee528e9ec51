// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logs/logvolume.h"
#include "services/render/format.h"

#include <QtWidgets/QWidget>

#include <optional>

namespace wardroom {

class Theme;

/// Lines per step as bars, stacked by level. Shows the shared time cursor; a drag chooses a span.
class VolumeHistogram final : public QWidget
{
    Q_OBJECT
public:
    explicit VolumeHistogram(QWidget *parent = nullptr);

    void setBars(LogVolumeBars bars);
    const LogVolumeBars &bars() const { return m_bars; }
    /// Shown in place of bars; empty: the bars.
    void setMessage(const QString &message);
    void setZone(const QTimeZone &zone);
    void setCursorMs(std::optional<qint64> ms);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void hovered(std::optional<qint64> ms);
    void spanChosen(wardroom::TimeSpan span);
    void zoomBackRequested(); ///< double click

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect plot() const;
    int xOf(qint64 ms) const;
    qint64 msAt(int x) const;
    void describe();
    void paintAxes(QPainter &painter, const Theme &theme, double maximum) const;
    void paintBars(QPainter &painter, const Theme &theme, double maximum) const;
    void paintDrag(QPainter &painter, const Theme &theme) const;
    void paintCursor(QPainter &painter, const Theme &theme) const;
    void paintCounts(QPainter &painter, const Theme &theme, const VolumeBar &bar, int x) const;

    LogVolumeBars m_bars;
    QString m_message;
    Formatter m_format;
    std::optional<qint64> m_cursorMs;
    std::optional<int> m_pressX;
    int m_dragX = 0;
    bool m_hovered = false;
};

} // namespace wardroom
