// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcanvas.h"

#include "services/core/clock.h"
#include "services/render/charttooltip.h"
#include "services/render/chartvalues.h"
#include "ui/charts/axisgroup.h"
#include "ui/common/pindrafts.h"
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
constexpr double PanShare = 0.5;
constexpr int OverlayMargin = 8; // dots reach beyond the cursor line
constexpr int CoveredLabel = 40; // half of one on the time axis that the cursor's covers

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
    connect(&context.cursor(), &TimeCursor::locksChanged, this, [this] {
        describe();
        update();
    });
    connect(&context, &ViewContext::zoneChanged, this, &ChartCanvas::redraw);
    connect(&context, &ViewContext::annotationsShownChanged, this, &ChartCanvas::applySpec);
    connect(&context, &ViewContext::incidentsChanged, this, &ChartCanvas::applySpec);
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
    applySpec();
}

void ChartCanvas::applySpec()
{
    for (ChartSeries &series : m_spec.series)
        series.visible = !m_hidden.contains(series.label);
    m_spec.annotationsShown = m_context.annotationsShown();
    m_spec.incidents = incidentMarks();
    prepareSeries(m_spec);
    requestWidths();
    redraw();
    Q_EMIT specChanged();
}

std::vector<IncidentMark> ChartCanvas::incidentMarks() const
{
    std::vector<IncidentMark> marks;
    for (const IncidentSpan &incident : m_context.incidents())
        marks.push_back({incident.span, incident.number, incident.severity});
    return marks;
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
    applySpec();
}

void ChartCanvas::toggle(std::size_t index)
{
    if (index >= m_spec.series.size())
        return;
    const QString label = m_spec.series[index].label;
    if (m_hidden.removeAll(label) == 0)
        m_hidden << label;
    applySpec();
}

bool ChartCanvas::isRendered() const
{
    return m_layers.isReady() && m_layout.size() == QSizeF(size()) && m_layout.span() == m_spec.span;
}

std::optional<PinDraft> ChartCanvas::pinDraft() const
{
    return PinDrafts::ofChart(m_spec, m_context, m_source);
}

ChartPainter ChartCanvas::painter() const
{
    return ChartPainter(themeOf(this),
                        Formatter(languageOf(), m_context.zone()).at(m_context.clock().nowMs()), font());
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
    charts.paintLocked(surface, m_spec, m_layout, m_context.cursor().locks());
    if (const auto selection = m_gesture.selection())
        charts.paintSelection(surface, m_spec, m_layout, *selection);
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

/// What the cursor covers, and no more: nothing else is painted again when it moves.
QRegion ChartCanvas::overlayRegion() const
{
    const auto at = cursor();
    if (!at)
        return {};
    const int x = qRound(m_layout.xOf(at->ms));
    QRegion region(x - OverlayMargin, 0, 2 * OverlayMargin, height());
    // The label may stand on either side, where the chart ends, and takes away those that it touches.
    const QString label = painter().format().moment(at->ms, m_spec.span.durationMs());
    const int reach = QFontMetrics(painter().captionFont()).horizontalAdvance(label) * 5 / 4 + 2 * CoveredLabel;
    region += QRect(x - reach, qFloor(m_layout.plot().bottom()), 2 * reach, height());
    if (at->tooltip)
        region +=
            m_layout.tooltip(ChartTooltip(painter(), m_spec, at->ms, &m_layout).size(), at->pointer).toAlignedRect();
    return region;
}

void ChartCanvas::cursorMoved()
{
    const QRegion next = overlayRegion();
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
    const QPointF at = event->position();
    if (event->modifiers().testFlag(Qt::ControlModifier))
        lockNext(m_layout.msAt(at.x()));
    else
        m_gesture.press(m_layout, at, event->modifiers().testFlag(Qt::ShiftModifier), latestMs());
}

void ChartCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    m_keyboardCursor = false;
    if (m_gesture.move(at, QApplication::startDragDistance())) {
        if (const auto panned = m_gesture.panned()) {
            m_spec.span = *panned;
            redraw();
        }
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
    if (event->button() != Qt::LeftButton || !m_gesture.isPressed())
        return;
    const auto selection = m_gesture.selection();
    const auto panned = m_gesture.panned();
    m_gesture.cancel();
    update();
    if (selection)
        m_context.zoomTo(*selection);
    else if (panned)
        m_context.zoomTo(*panned);
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

qint64 ChartCanvas::latestMs() const
{
    return std::max(m_context.clock().nowMs(), m_spec.span.toMs);
}

void ChartCanvas::zoomAt(qint64 ms, double factor)
{
    const TimeSpan span = m_spec.span;
    const auto scaled = [factor](qint64 distance) {
        return std::llround(static_cast<double>(distance) * factor);
    };
    TimeSpan zoomed{ms - scaled(ms - span.fromMs), ms + scaled(span.toMs - ms)};
    zoomed.toMs = std::min(zoomed.toMs, latestMs());
    m_context.zoomTo(zoomed);
}

void ChartCanvas::panBy(double share)
{
    const TimeSpan span = m_spec.span;
    const qint64 wanted = std::llround(share * static_cast<double>(span.durationMs()));
    const qint64 shift = std::min(wanted, latestMs() - span.toMs);
    if (shift != 0)
        m_context.zoomTo({span.fromMs + shift, span.toMs + shift});
}

void ChartCanvas::lock(TimeCursor::Lock lock, qint64 ms)
{
    TimeCursor &cursor = m_context.cursor();
    const bool there = cursor.locks()[static_cast<std::size_t>(lock)] == ms;
    cursor.setLock(lock, there ? std::nullopt : std::optional(ms));
}

/// A, then B, then both anew.
void ChartCanvas::lockNext(qint64 ms)
{
    TimeCursor &cursor = m_context.cursor();
    const TimeCursor::Locks locks = cursor.locks();
    if (locks[TimeCursor::A] && locks[TimeCursor::B])
        cursor.clearLocks();
    const bool hasA = cursor.locks()[TimeCursor::A].has_value();
    cursor.setLock(hasA ? TimeCursor::B : TimeCursor::A, ms);
}

bool ChartCanvas::handleCursorKey(const QKeyEvent &event)
{
    const TimeSpan span = m_spec.span;
    const qint64 sampleStep = m_spec.series.empty() ? 0 : m_spec.series.front().snapshot->stepMs;
    const qint64 step = std::max<qint64>(sampleStep, span.durationMs() / std::max(1, width()));
    const qint64 distance = step * (event.modifiers().testFlag(Qt::ShiftModifier) ? FastSteps : 1);
    const auto here = m_context.cursor().hoverMs();
    std::optional<qint64> target;
    if (event.key() == Qt::Key_Left)
        target = here.value_or(span.toMs + distance) - distance;
    else if (event.key() == Qt::Key_Right)
        target = here.value_or(span.fromMs - distance) + distance;
    else if (event.key() == Qt::Key_Home)
        target = span.fromMs;
    else if (event.key() == Qt::Key_End)
        target = span.toMs;
    if (!target)
        return false;
    m_keyboardCursor = true;
    moveCursor(*target);
    return true;
}

bool ChartCanvas::handleRangeKey(const QKeyEvent &event)
{
    const qint64 middle = m_spec.span.fromMs + m_spec.span.durationMs() / 2;
    const qint64 at = m_context.cursor().hoverMs().value_or(middle);
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomAt(at, KeyFactor);
        return true;
    case Qt::Key_Minus:
        zoomAt(at, 1 / KeyFactor);
        return true;
    case Qt::Key_PageUp:
        panBy(-PanShare);
        return true;
    case Qt::Key_PageDown:
        panBy(PanShare);
        return true;
    case Qt::Key_Backspace:
        m_context.zoomBack();
        return true;
    default:
        return false;
    }
}

bool ChartCanvas::handleLockKey(const QKeyEvent &event)
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    const auto here = m_context.cursor().hoverMs();
    const TimeCursor::Locks &locks = m_context.cursor().locks();
    switch (event.key()) {
    case Qt::Key_A:
        lock(TimeCursor::A, here.value_or(m_spec.span.fromMs));
        return true;
    case Qt::Key_B:
        lock(TimeCursor::B, here.value_or(m_spec.span.toMs));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!locks[TimeCursor::A] || !locks[TimeCursor::B])
            return false;
        m_context.zoomTo({std::min(*locks[TimeCursor::A], *locks[TimeCursor::B]),
                          std::max(*locks[TimeCursor::A], *locks[TimeCursor::B])});
        return true;
    default:
        return false;
    }
}

/// Of the nearest thing that Escape can mean; false where there is none.
bool ChartCanvas::letGo()
{
    TimeCursor &cursor = m_context.cursor();
    if (m_gesture.isPressed()) {
        m_gesture.cancel();
        m_spec.span = m_context.span();
        redraw();
    } else if (cursor.hoverMs()) {
        cursor.setHover(std::nullopt);
    } else if (cursor.locks()[TimeCursor::A] || cursor.locks()[TimeCursor::B]) {
        cursor.clearLocks();
    } else {
        return false;
    }
    update();
    return true;
}

void ChartCanvas::keyPressEvent(QKeyEvent *event)
{
    if (handleCursorKey(*event)) {
        describe();
        return;
    }
    if (handleRangeKey(*event) || handleLockKey(*event) || (event->key() == Qt::Key_Escape && letGo()))
        return;
    QWidget::keyPressEvent(event);
}

/// "user 14 %, 25.4 %, +81 %" for every series, where both cursors are locked.
QString ChartCanvas::describeLocks() const
{
    const TimeCursor::Locks &locks = m_context.cursor().locks();
    if (!locks[TimeCursor::A] || !locks[TimeCursor::B])
        return {};
    const Formatter format(languageOf(), m_context.zone());
    QStringList parts{tr("Cursor A %1, cursor B %2")
                          .arg(format.moment(*locks[TimeCursor::A], m_spec.span.durationMs()),
                               format.moment(*locks[TimeCursor::B], m_spec.span.durationMs()))};
    for (const ValuePair &pair : valuesAtLocks(m_spec, locks)) {
        const ChartSeries &series = m_spec.series[pair.series];
        const ChartAxis &axis = m_spec.axis(series.style.axis);
        if (const auto difference = pair.difference())
            parts << series.label + u' ' + format.fixedValue(*difference, axis.unit, axis.decimals);
    }
    return parts.join(QStringLiteral(", "));
}

/// What a screen reader says: the chart's name with its newest values, and what is under the keyboard's
/// cursor or between A and B.
void ChartCanvas::describe()
{
    const Formatter format(languageOf(), m_context.zone());
    QStringList values;
    for (const ChartSeries &series : m_spec.series) {
        const ChartAxis &axis = m_spec.axis(series.style.axis);
        if (const auto value = series.visible ? lastValue(series, m_spec.span) : std::nullopt)
            values << series.label + u' ' + format.fixedValue(*value, axis.unit, axis.decimals);
    }
    const QString name =
        m_spec.subtitle.isEmpty() ? m_spec.title : m_spec.title + QStringLiteral(", ") + m_spec.subtitle;
    setAccessibleName(values.isEmpty() ? name
                                       : name + QStringLiteral(": ") + values.join(QStringLiteral(", ")));
    const auto ms = m_context.cursor().hoverMs();
    setAccessibleDescription(ms && m_keyboardCursor ? ChartTooltip(painter(), m_spec, *ms).text()
                                                    : describeLocks());
}

} // namespace wardroom
