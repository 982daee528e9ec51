// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/render/annotationpainter.h"

#include "services/render/paintparts.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

#include <algorithm>

namespace wardroom {

namespace {

constexpr qreal BandOpacity = 0.07;
constexpr qreal FlagWidth = 7;

} // namespace

AnnotationPainter::AnnotationPainter(QPainter &painter, const ChartPainter &charts, const ChartSpec &spec,
                                     const ChartLayout &layout)
    : m_painter(painter)
    , m_charts(charts)
    , m_spec(spec)
    , m_layout(layout)
{
}

void AnnotationPainter::paintGround()
{
    m_painter.save();
    m_painter.setClipRect(m_layout.plot());
    if (m_spec.thresholdBands && m_spec.kind == ChartKind::Series)
        paintThresholdBands();
    if (m_spec.annotationsShown) {
        for (const AlertBand &band : mergedBands(m_spec.bands)) {
            const QRectF area(QPointF(m_layout.xOf(band.span.fromMs), m_layout.plot().top()),
                              QPointF(m_layout.xOf(band.span.toMs), m_layout.plot().bottom()));
            m_painter.fillRect(area,
                               faded(m_charts.theme().color(priorityToken(band.priority)), BandOpacity));
        }
    }
    m_painter.restore();
}

void AnnotationPainter::paintThresholdBands()
{
    const QRectF plot = m_layout.plot();
    const auto place = [this, &plot](double value) {
        return std::isfinite(value) ? std::clamp(m_layout.yOf(value), plot.top(), plot.bottom())
                                    : plot.bottom();
    };
    for (std::size_t i = 0; i < m_spec.thresholds.size(); ++i) {
        const qreal bottom = place(m_spec.thresholds[i].value);
        const qreal top =
            i + 1 < m_spec.thresholds.size() ? place(m_spec.thresholds[i + 1].value) : plot.top();
        const QColor color = m_charts.theme().color(levelToken(m_spec.thresholds[i].level));
        m_painter.fillRect(QRectF(QPointF(plot.left(), top), QPointF(plot.right(), bottom)),
                           faded(color, BandOpacity));
    }
}

void AnnotationPainter::paintMarks()
{
    if (m_spec.thresholdLines && m_spec.kind == ChartKind::Series) {
        for (const ChartThreshold &threshold : m_spec.thresholds)
            paintThreshold(threshold);
    }
    if (!m_spec.annotationsShown)
        return;
    paintDeployments();
    paintIncidents();
    paintStrip();
}

void AnnotationPainter::paintThreshold(const ChartThreshold &threshold)
{
    const double fraction = std::isfinite(threshold.value) ? m_layout.scale().fraction(threshold.value) : -1;
    if (fraction < 0 || fraction > 1)
        return;
    const qreal y = crisp(m_layout.yOf(threshold.value));
    QPen pen(m_charts.theme().color(levelToken(threshold.level)), 1);
    pen.setDashPattern({5, 3});
    m_painter.setPen(pen);
    m_painter.drawLine(QPointF(m_layout.plot().left(), y), QPointF(m_layout.plot().right(), y));

    const QString value = m_charts.format().axisLabel(threshold.value, threshold.value, threshold.value,
                                                      m_spec.left.unit, m_spec.left.decimals);
    const QString label = threshold.name.isEmpty() ? value : threshold.name + u' ' + value;
    m_painter.setFont(m_charts.captionFont());
    const qreal width = m_painter.fontMetrics().horizontalAdvance(label) + 4.0;
    const qreal height = m_layout.metrics().lineHeight;
    const bool above = y - height >= m_layout.plot().top();
    const QRectF place(m_layout.plot().right() - width, above ? y - height : y + 1, width, height);
    m_painter.fillRect(place, faded(m_charts.theme().color(Token::BgPanel), 0.6));
    m_painter.drawText(place, Qt::AlignCenter, label);
}

/// A dotted line with a flag on top and its text, which is never written over another: then it stands a line lower, or not at
/// all.
void AnnotationPainter::paintFlag(qint64 ms, const QString &text, const QColor &color)
{
    const QRectF plot = m_layout.plot();
    const qreal x = crisp(m_layout.xOf(ms));
    QPen pen(color, 1);
    pen.setDashPattern({1.5, 2.5});
    m_painter.setPen(pen);
    m_painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    const qreal top = m_layout.strip().top();
    const QPointF flag[] = {{x - FlagWidth / 2, top}, {x + FlagWidth / 2, top}, {x, top + FlagWidth * 0.8}};
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(color);
    m_painter.drawPolygon(flag, 3);
    m_painter.restore();

    const qreal width = m_painter.fontMetrics().horizontalAdvance(text) + 4.0;
    const qreal left = x + 4 + width <= plot.right() ? x + 4 : x - 4 - width;
    QRectF place(left, plot.top() + 1, width + 4, m_layout.metrics().lineHeight);
    const auto isTaken = [this](const QRectF &wanted) {
        return std::any_of(m_labels.begin(), m_labels.end(), [&wanted](const QRectF &label) { return label.intersects(wanted); });
    };
    if (isTaken(place))
        place.translate(0, place.height());
    if (isTaken(place))
        return;
    m_painter.setPen(color);
    m_painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, text);
    m_labels.push_back(place);
}

void AnnotationPainter::paintDeployments()
{
    m_painter.setFont(m_charts.captionFont());
    for (const DeploymentMark &deployment : m_spec.deployments) {
        if (m_layout.span().contains(deployment.timeMs))
            paintFlag(deployment.timeMs, deployment.text, m_charts.theme().color(Token::TextSecondary));
    }
}

/// A thin bar below the strip of alerts, from declared to resolved, and a line where it was declared.
void AnnotationPainter::paintIncidents()
{
    m_painter.setFont(m_charts.captionFont());
    const QRectF plot = m_layout.plot();
    for (const IncidentMark &incident : m_spec.incidents) {
        const TimeSpan span = m_layout.span();
        if (incident.span.toMs < span.fromMs || incident.span.fromMs > span.toMs)
            continue;
        const QColor color = m_charts.theme().color(priorityToken(incident.severity));
        const qreal left = std::max(m_layout.xOf(incident.span.fromMs), plot.left());
        const qreal right = std::min(m_layout.xOf(incident.span.toMs), plot.right());
        m_painter.fillRect(QRectF(left, plot.bottom() - 3, std::max(1.0, right - left), 3), color);
        if (span.contains(incident.span.fromMs))
            paintFlag(incident.span.fromMs, incident.text, color);
    }
}

void AnnotationPainter::paintStrip()
{
    const QRectF strip = m_layout.strip();
    m_painter.save();
    m_painter.setClipRect(strip);
    for (const AlertBand &band : mergedBands(m_spec.bands)) {
        const QRectF mark(QPointF(m_layout.xOf(band.span.fromMs), strip.top()),
                          QPointF(m_layout.xOf(band.span.toMs), strip.bottom()));
        m_painter.fillRect(mark, m_charts.theme().color(priorityToken(band.priority)));
    }
    m_painter.restore();
}

} // namespace wardroom
