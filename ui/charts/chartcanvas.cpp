// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcanvas.h"

#include "services/core/clock.h"
#include "services/render/charttooltip.h"
#include "ui/charts/axisgroup.h"
#include "ui/common/retranslate.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractScrollArea>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>

#include <cmath>

namespace wardroom {

namespace {

constexpr double WheelFactor = 0.8; // of the span, a notch of the wheel
constexpr double KeyFactor = 0.5;
constexpr int AngleOfNotch = 120;
constexpr int FastSteps = 10;
constexpr int OverlayMargin = 8; // dots reach beyond the cursor line

} // namespace

ChartCanvas::ChartCanvas(ViewContext &context, AxisGroup *axes, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&m_layers, &ChartLayers::ready, this, [this] {
        update();
        Q_EMIT rendered();
    });
    connect(&context.cursor(), &TimeCursor::hoverChanged, this, &ChartCanvas::cursorMoved);
    connect(&context, &ViewContext::zoneChanged, this, &ChartCanvas::redraw);
    setAxisGroup(axes);
    onRetranslate(this, [this] { redraw(); });
}

ChartCanvas::~ChartCanvas()
{
    leaveAxes();
}

void ChartCanvas::setAxisGroup(AxisGroup *axes)
{
    if (m_axes == axes)
        return;
    leaveAxes();
    m_axes = axes;
    if (axes)
        connect(axes, &AxisGroup::widthsChanged, this, &ChartCanvas::redraw);
    requestWidths();
}

void ChartCanvas::leaveAxes()
{
    if (!m_axes)
        return;
    disconnect(m_axes, nullptr, this, nullptr);
    m_axes->leave(this);
}

void ChartCanvas::setSpec(ChartSpec spec)
{
    m_spec = std::move(spec);
    for (ChartSeries &series : m_spec.series)
        series.visible = !m_hidden.contains(series.label);
    requestWidths();
    redraw();
    Q_EMIT specChanged();
}

void ChartCanvas::isolate(std::size_t index)
{
    const auto shown = [this](const ChartSeries &series) { return !m_hidden.contains(series.label); };
    const auto count = std::count_if(m_spec.series.begin(), m_spec.series.end(), shown);
    const bool alone = index < m_spec.series.size() && count == 1 && shown(m_spec.series[index]);
    m_hidden.clear();
    for (std::size_t i = 0; i < m_spec.series.size() && !alone && index < m_spec.series.size(); ++i) {
        if (i != index)
            m_hidden << m_spec.series[i].label;
    }
    setSpec(std::move(m_spec));
}

void ChartCanvas::toggle(std::size_t index)
{
    if (index >= m_spec.series.size())
        return;
    const QString label = m_spec.series[index].label;
    if (m_hidden.removeAll(label) == 0)
        m_hidden << label;
    setSpec(std::move(m_spec));
}

bool ChartCanvas::isRendered() const
{
    return m_layers.isReady() && m_layout.size() == QSizeF(size()) && m_layout.span() == m_spec.span;
}

ChartPainter ChartCanvas::painter() const
{
    return ChartPainter(themeOf(this), Formatter(languageOf(), m_context.zone()), font());
}

void ChartCanvas::requestWidths()
{
    if (m_axes)
        m_axes->request(this, painter().wantedWidths(m_spec, size()));
}

void ChartCanvas::redraw()
{
    const ChartPainter charts = painter();
    m_layout = charts.layout(m_spec, size(), m_axes ? m_axes->widths() : charts.wantedWidths(m_spec, size()));
    m_layers.update(charts, m_spec, m_layout, devicePixelRatioF());
    describe();
    update();
}

bool ChartCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        requestWidths();
        redraw();
    }
    return QWidget::event(event);
}

void ChartCanvas::resizeEvent(QResizeEvent *)
{
    requestWidths();
    redraw();
}

void ChartCanvas::paintEvent(QPaintEvent *event)
{
    QPainter surface(this);
    surface.fillRect(event->rect(), themeOf(this).color(Token::BgPanel));
    m_layers.paint(surface);
    const ChartPainter charts = painter();
    if (m_selection)
        charts.paintSelection(surface, m_layout, *m_selection);
    else if (const auto at = cursor())
        charts.paintCursor(surface, m_spec, m_layout, *at);
}

std::optional<ChartCursor> ChartCanvas::cursor() const
{
    const auto ms = m_context.cursor().hoverMs();
    if (!ms)
        return std::nullopt;
    const bool byKey = m_keyboardCursor && hasFocus();
    const QPointF fallback(m_layout.xOf(*ms), m_layout.plot().center().y());
    return ChartCursor{*ms, m_pointer.has_value() || byKey, m_pointer.value_or(fallback)};
}

QRegion ChartCanvas::overlayRegion(qint64 ms) const
{
    const int x = qRound(m_layout.xOf(ms));
    QRegion region(x - OverlayMargin, 0, 2 * OverlayMargin, height());
    region += QRect(0, qFloor(m_layout.plot().bottom()), width(), height());
    if (const auto at = cursor(); at && at->tooltip)
        region += m_layout.tooltip(ChartTooltip(painter(), m_spec, ms).size(), at->pointer).toAlignedRect();
    return region;
}

void ChartCanvas::cursorMoved()
{
    const auto ms = m_context.cursor().hoverMs();
    const QRegion next = ms ? overlayRegion(*ms) : QRegion();
    update(m_shownOverlay + next);
    m_shownOverlay = next;
}

void ChartCanvas::moveCursor(qint64 ms)
{
    m_context.cursor().setHover(std::clamp(ms, m_spec.span.fromMs, m_spec.span.toMs));
}

void ChartCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_layout.isUsable())
        return;
    m_pressedAt = event->position();
    m_pressedMs = m_layout.msAt(m_pressedAt.x());
}

void ChartCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    m_keyboardCursor = false;
    if (m_pressedMs && std::abs(at.x() - m_pressedAt.x()) >= QApplication::startDragDistance()) {
        const qint64 ms = m_layout.msAt(at.x());
        m_selection = TimeSpan{std::min(*m_pressedMs, ms), std::max(*m_pressedMs, ms)};
        update();
    }
    const bool inside =
        m_layout.isUsable() && at.x() >= m_layout.plot().left() && at.x() <= m_layout.plot().right();
    m_pointer = inside ? std::optional(at) : std::nullopt;
    m_context.cursor().setHover(inside ? std::optional(m_layout.msAt(at.x())) : std::nullopt);
    cursorMoved(); // the tooltip follows the pointer within one moment, too
}

void ChartCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressedMs.reset();
    if (const auto selection = std::exchange(m_selection, std::nullopt)) {
        update();
        m_context.zoomTo(*selection);
    }
}

void ChartCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_context.zoomBack();
}

void ChartCanvas::leaveEvent(QEvent *)
{
    m_pointer.reset();
    m_context.cursor().setHover(std::nullopt);
    cursorMoved();
}

bool ChartCanvas::wheelIsOurs(const QWheelEvent &event) const
{
    if (hasFocus() || event.modifiers().testFlag(Qt::ControlModifier))
        return true;
    for (const QWidget *widget = parentWidget(); widget; widget = widget->parentWidget()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
        if (area && area->verticalScrollBar()->maximum() > area->verticalScrollBar()->minimum())
            return false;
    }
    return true;
}

void ChartCanvas::wheelEvent(QWheelEvent *event)
{
    if (!m_layout.isUsable() || event->angleDelta().y() == 0 || !wheelIsOurs(*event)) {
        event->ignore();
        return;
    }
    const double notches = static_cast<double>(event->angleDelta().y()) / AngleOfNotch;
    zoomAt(m_layout.msAt(event->position().x()), std::pow(WheelFactor, notches));
    event->accept();
}

void ChartCanvas::zoomAt(qint64 ms, double factor)
{
    const TimeSpan span = m_spec.span;
    const auto scaled = [factor](qint64 distance) {
        return std::llround(static_cast<double>(distance) * factor);
    };
    const qint64 now = m_context.clock().nowMs();
    TimeSpan zoomed{ms - scaled(ms - span.fromMs), ms + scaled(span.toMs - ms)};
    // There is nothing to see in the future.
    zoomed.toMs = std::min(zoomed.toMs, std::max(now, span.toMs));
    m_context.zoomTo(zoomed);
}

bool ChartCanvas::handleCursorKey(const QKeyEvent &event)
{
    const TimeSpan span = m_spec.span;
    const qint64 step = std::max<qint64>(m_spec.series.empty() ? 0 : m_spec.series.front().snapshot->stepMs,
                                         span.durationMs() / std::max(1, width()));
    const qint64 distance = step * (event.modifiers().testFlag(Qt::ShiftModifier) ? FastSteps : 1);
    const auto here = m_context.cursor().hoverMs();
    m_keyboardCursor = true;
    switch (event.key()) {
    case Qt::Key_Left:
        moveCursor(here.value_or(span.toMs + distance) - distance);
        return true;
    case Qt::Key_Right:
        moveCursor(here.value_or(span.fromMs - distance) + distance);
        return true;
    case Qt::Key_Home:
        moveCursor(span.fromMs);
        return true;
    case Qt::Key_End:
        moveCursor(span.toMs);
        return true;
    default:
        return false;
    }
}

void ChartCanvas::keyPressEvent(QKeyEvent *event)
{
    const qint64 middle = m_spec.span.fromMs + m_spec.span.durationMs() / 2;
    const qint64 at = m_context.cursor().hoverMs().value_or(middle);
    if (handleCursorKey(*event)) {
        describe();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomAt(at, KeyFactor);
        break;
    case Qt::Key_Minus:
        zoomAt(at, 1 / KeyFactor);
        break;
    case Qt::Key_Backspace:
        m_context.zoomBack();
        break;
    case Qt::Key_Escape:
        if (!m_selection && !m_context.cursor().hoverMs()) {
            QWidget::keyPressEvent(event);
            break;
        }
        m_pressedMs.reset();
        m_selection.reset();
        m_context.cursor().setHover(std::nullopt);
        update();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

/// What a screen reader says: the chart's name with its newest values, and what is under the keyboard's
/// cursor.
void ChartCanvas::describe()
{
    const Formatter format(languageOf(), m_context.zone());
    QStringList values;
    for (const ChartSeries &series : m_spec.series) {
        if (const auto value = series.visible ? lastValue(series, m_spec.span) : std::nullopt)
            values << series.label + u' ' + format.value(*value, m_spec.unit);
    }
    const QString name =
        m_spec.subtitle.isEmpty() ? m_spec.title : m_spec.title + QStringLiteral(", ") + m_spec.subtitle;
    setAccessibleName(values.isEmpty() ? name
                                       : name + QStringLiteral(": ") + values.join(QStringLiteral(", ")));
    const auto ms = m_context.cursor().hoverMs();
    setAccessibleDescription(ms && m_keyboardCursor ? ChartTooltip(painter(), m_spec, *ms).text()
                                                    : QString());
}

} // namespace wardroom
