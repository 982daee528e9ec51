// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/requesthandle.h"
#include "services/render/chartpainter.h"

#include <QtCore/QObject>
#include <QtGui/QImage>
#include <QtGui/QPixmap>

#include <optional>

namespace wardroom {

/// The parts of a chart that are kept as pictures. The lines are drawn in the background, so that a hundred
/// series never hold up the window; until they are ready the earlier ones stand in, moved to where they
/// belong now.
class ChartLayers final : public QObject
{
    Q_OBJECT
public:
    explicit ChartLayers(QObject *parent = nullptr);
    ~ChartLayers() override;

    /// Draws anew. @p ratio: device pixels a pixel.
    void update(const ChartPainter &painter, const ChartSpec &spec, const ChartLayout &layout, qreal ratio);
    /// Everything below the cursor.
    void paint(QPainter &painter);
    /// The lines shown are those of the last update().
    bool isReady() const { return m_ready; }

Q_SIGNALS:
    void ready();

private:
    void compose();
    QRectF standInPlace() const;

    std::optional<ChartPainter> m_painter;
    ChartSpec m_spec;
    ChartLayout m_layout;
    qreal m_ratio = 1;
    QImage m_lines;
    ChartLayout m_linesLayout; ///< where m_lines belongs
    QPixmap m_base; ///< ground, lines and marks together
    bool m_composed = false;
    bool m_ready = false;
    RequestHandle m_drawing;
};

} // namespace wardroom
