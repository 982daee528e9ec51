// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlayers.h"

#include "services/core/background.h"

#include <QtGui/QPainter>

namespace wardroom {

namespace {

QImage drawLines(const ChartPainter &charts, const ChartSpec &spec, const ChartLayout &layout, qreal ratio)
{
    QImage image((layout.size() * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    charts.paintData(painter, spec, layout);
    return image;
}

} // namespace

ChartLayers::ChartLayers(QObject *parent)
    : QObject(parent)
{
}

ChartLayers::~ChartLayers() = default;

void ChartLayers::update(const ChartPainter &painter, const ChartSpec &spec, const ChartLayout &layout,
                         qreal ratio)
{
    m_painter = painter;
    m_spec = spec;
    m_layout = layout;
    m_ratio = ratio;
    m_composed = false;
    m_ready = !layout.isUsable();
    if (m_ready) {
        m_drawing.cancel();
        return;
    }
    m_drawing = runInBackground(
        this,
        [painter, spec, layout, ratio](const CancelToken &) -> Result<QImage> {
            return drawLines(painter, spec, layout, ratio);
        },
        [this, layout](Result<QImage> lines) {
            m_lines = lines.value_or(QImage());
            m_linesLayout = layout;
            m_composed = false;
            m_ready = true;
            Q_EMIT ready();
        });
}

void ChartLayers::paint(QPainter &painter)
{
    if (!m_painter || m_layout.size().isEmpty())
        return;
    if (!m_composed)
        compose();
    painter.drawPixmap(QPointF(0, 0), m_base);
}

QRectF ChartLayers::standInPlace() const
{
    const ValueScale &scale = m_linesLayout.scale();
    return {QPointF(m_layout.xOf(m_linesLayout.span().fromMs), m_layout.yOf(scale.maximum)),
            QPointF(m_layout.xOf(m_linesLayout.span().toMs), m_layout.yOf(scale.minimum))};
}

void ChartLayers::compose()
{
    m_base = QPixmap((m_layout.size() * m_ratio).toSize());
    m_base.setDevicePixelRatio(m_ratio);
    m_base.fill(m_painter->theme().color(Token::BgPanel));
    QPainter painter(&m_base);
    m_painter->paintGround(painter, m_spec, m_layout);
    if (m_ready) {
        painter.drawImage(QPointF(0, 0), m_lines);
    } else if (!m_lines.isNull() && m_linesLayout.isUsable()) {
        painter.save();
        painter.setClipRect(m_layout.plot());
        const QRectF plot = m_linesLayout.plot();
        const qreal ratio = m_lines.devicePixelRatio();
        painter.drawImage(standInPlace(), m_lines, QRectF(plot.topLeft() * ratio, plot.size() * ratio));
        painter.restore();
    }
    m_painter->paintMarks(painter, m_spec, m_layout);
    m_composed = true;
}

} // namespace wardroom
