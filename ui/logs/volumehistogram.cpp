// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/volumehistogram.h"

#include "services/render/axis.h"
#include "ui/logs/loglook.h"
#include "ui/theme/fonts.h"
#include "ui/theme/wardroomstyle.h"

#include <QtCore/QEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>

namespace wardroom {

namespace {
constexpr int Height = 104;
constexpr int AxisWidth = 44;
constexpr int AxisHeight = 20;
constexpr int ShortestDrag = 4; // pixels; less is a click
// From the bottom of a bar to its top: what matters most lies highest, where the outline is read.
constexpr LogLevel Stacking[] = {LogLevel::Unknown, LogLevel::Trace, LogLevel::Debug,
                                 LogLevel::Info,    LogLevel::Warn,  LogLevel::Error};
} // namespace

VolumeHistogram::VolumeHistogram(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize VolumeHistogram::sizeHint() const
{
    return {600, scaled(this, Height)};
}

QSize VolumeHistogram::minimumSizeHint() const
{
    return {160, scaled(this, Height)};
}

void VolumeHistogram::setBars(LogVolumeBars bars)
{
    m_bars = std::move(bars);
    describe();
    update();
}

void VolumeHistogram::setMessage(const QString &message)
{
    m_message = message;
    describe();
    update();
}

void VolumeHistogram::setZone(const QTimeZone &zone)
{
    m_format = Formatter(languageOf(), zone);
    update();
}

void VolumeHistogram::setCursorMs(std::optional<qint64> ms)
{
    if (ms == m_cursorMs)
        return;
    m_cursorMs = ms;
    update();
}

void VolumeHistogram::describe()
{
    if (!m_message.isEmpty()) {
        setAccessibleName(m_message);
        return;
    }
    QStringList parts{tr("Volume, %1 lines").arg(m_format.count(m_bars.total()))};
    for (const LogLevel level : Stacking) {
        if (const qint64 lines = m_bars.of(level))
            parts.append(levelWord(level) + u' ' + m_format.count(lines));
    }
    setAccessibleName(parts.join(u", "));
}

// Geometry ---------------------------------------------------------------------------------------------------------

QRect VolumeHistogram::plot() const
{
    return rect().adjusted(scaled(this, AxisWidth), 6, -scaled(this, 12), -scaled(this, AxisHeight));
}

int VolumeHistogram::xOf(qint64 ms) const
{
    const QRect area = plot();
    const auto span = static_cast<double>(std::max<qint64>(1, m_bars.span().durationMs()));
    return area.left() + static_cast<int>(std::lround(static_cast<double>(ms - m_bars.span().fromMs) / span * area.width()));
}

qint64 VolumeHistogram::msAt(int x) const
{
    const QRect area = plot();
    const double share = static_cast<double>(x - area.left()) / std::max(1, area.width());
    const auto ms = static_cast<qint64>(share * static_cast<double>(m_bars.span().durationMs()));
    return std::clamp(m_bars.span().fromMs + ms, m_bars.span().fromMs, m_bars.span().toMs);
}

// Painting ---------------------------------------------------------------------------------------------------------

void VolumeHistogram::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Token::BgPanel));
    painter.setFont(fontFor(this, TextRole::Caption));
    if (!m_message.isEmpty() || m_bars.isEmpty()) {
        painter.setPen(theme.color(Token::TextMuted));
        painter.drawText(rect(), Qt::AlignCenter, m_message);
        return;
    }
    ValueDemand demand;
    demand.lowest = 0;
    demand.highest = std::max(1.0, m_bars.highest());
    const double maximum = makeValueScale(demand, 2).maximum;
    paintAxes(painter, theme, maximum);
    paintBars(painter, theme, maximum);
    paintDrag(painter, theme);
    paintCursor(painter, theme);
    if (hasFocus()) {
        painter.setPen(theme.color(Token::Accent));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void VolumeHistogram::paintAxes(QPainter &painter, const Theme &theme, double maximum) const
{
    const QRect area = plot();
    for (const double value : {0.0, maximum / 2, maximum}) {
        const int y = area.bottom() - static_cast<int>(std::lround(value / maximum * area.height()));
        painter.setPen(theme.color(Token::LineSubtle));
        painter.drawLine(area.left(), y, area.right(), y);
        painter.setPen(theme.color(Token::TextMuted));
        const QRect label(0, y - 10, area.left() - 6, 20);
        painter.drawText(label, Qt::AlignRight | Qt::AlignVCenter, m_format.value(value, Unit::Short));
    }
    const int room = std::max(2, area.width() / scaled(this, 90));
    for (const TimeTick &tick : timeTicks(m_bars.span(), m_format.zone(), room)) {
        const int textWidth = painter.fontMetrics().horizontalAdvance(tick.label) + 2;
        const int left = std::clamp(xOf(tick.ms) - textWidth / 2, 0, std::max(0, width() - textWidth));
        const QRect label(left, area.bottom() + 3, textWidth, scaled(this, AxisHeight) - 3);
        painter.drawText(label, Qt::AlignHCenter | Qt::AlignVCenter, tick.label);
    }
}

void VolumeHistogram::paintBars(QPainter &painter, const Theme &theme, double maximum) const
{
    const QRect area = plot();
    for (const VolumeBar &bar : m_bars.bars()) {
        const int left = std::max(area.left(), xOf(bar.fromMs));
        const int right = std::min(area.right() + 1, xOf(bar.toMs));
        const int width = right - left > 3 ? right - left - 1 : right - left;
        double below = 0;
        for (const LogLevel level : Stacking) {
            const double lines = bar.of(level);
            if (lines <= 0)
                continue;
            const auto y = [&](double count) {
                return area.bottom() - static_cast<int>(std::lround(count / maximum * area.height()));
            };
            const int top = y(below + lines);
            // A single error among thousands must still be seen.
            const int height = std::max(1, y(below) - top);
            painter.fillRect(left, top, std::max(1, width), height, theme.color(levelToken(level)));
            below += lines;
        }
    }
}

void VolumeHistogram::paintDrag(QPainter &painter, const Theme &theme) const
{
    if (!m_pressX || std::abs(m_dragX - *m_pressX) < ShortestDrag)
        return;
    const QRect area = plot();
    QColor ground = theme.color(Token::Accent);
    ground.setAlphaF(0.25F);
    const int left = std::clamp(std::min(*m_pressX, m_dragX), area.left(), area.right());
    const int right = std::clamp(std::max(*m_pressX, m_dragX), area.left(), area.right());
    painter.fillRect(QRect(QPoint(left, area.top()), QPoint(right, area.bottom())), ground);
    painter.setPen(theme.color(Token::Accent));
    painter.drawLine(left, area.top(), left, area.bottom());
    painter.drawLine(right, area.top(), right, area.bottom());
}

void VolumeHistogram::paintCursor(QPainter &painter, const Theme &theme) const
{
    if (!m_cursorMs || !m_bars.span().contains(*m_cursorMs))
        return;
    const QRect area = plot();
    const int x = xOf(*m_cursorMs);
    painter.setPen(theme.color(Token::Cursor));
    painter.drawLine(x, area.top(), x, area.bottom());

    const QString time = m_format.time(*m_cursorMs);
    const int width = painter.fontMetrics().horizontalAdvance(time) + 12;
    QRect label(x - width / 2, area.bottom() + 2, width, scaled(this, AxisHeight) - 3);
    label.moveLeft(std::clamp(label.left(), 0, std::max(0, this->width() - width)));
    painter.fillRect(label, theme.color(Token::Cursor));
    painter.setPen(theme.color(Token::BgPanel));
    painter.drawText(label, Qt::AlignCenter, time);
    if (const VolumeBar *bar = m_hovered ? m_bars.at(*m_cursorMs) : nullptr)
        paintCounts(painter, theme, *bar, x);
}

void VolumeHistogram::paintCounts(QPainter &painter, const Theme &theme, const VolumeBar &bar, int x) const
{
    std::vector<std::pair<LogLevel, QString>> rows;
    int widest = 0;
    for (auto level = std::rbegin(Stacking); level != std::rend(Stacking); ++level) {
        if (const auto lines = std::llround(bar.of(*level))) {
            rows.emplace_back(*level, levelWord(*level) + u' ' + m_format.count(lines));
            widest = std::max(widest, painter.fontMetrics().horizontalAdvance(rows.back().second));
        }
    }
    if (rows.empty())
        return;
    const int line = painter.fontMetrics().height();
    const QRect area = plot();
    QRect box(x + 10, area.top(), widest + 30, static_cast<int>(rows.size()) * line + 8);
    if (box.right() > area.right())
        box.moveRight(x - 10);
    painter.fillRect(box, theme.color(Token::BgRaised));
    painter.setPen(theme.color(Token::LineStrong));
    painter.drawRect(box.adjusted(0, 0, -1, -1));
    int y = box.top() + 4;
    for (const auto &[level, text] : rows) {
        painter.fillRect(box.left() + 8, y + line / 2 - 1, 8, 3, theme.color(levelToken(level)));
        painter.setPen(theme.color(Token::TextPrimary));
        painter.drawText(QRect(box.left() + 22, y, widest, line), Qt::AlignVCenter, text);
        y += line;
    }
}

// Pointer and keys -------------------------------------------------------------------------------------------------

void VolumeHistogram::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_format = Formatter(languageOf(), m_format.zone());
        describe();
    }
    update();
}

void VolumeHistogram::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_bars.isEmpty())
        return;
    m_pressX = m_dragX = event->position().toPoint().x();
}

void VolumeHistogram::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    m_dragX = at.x();
    m_hovered = !m_bars.isEmpty() && at.x() >= plot().left() && at.x() <= plot().right();
    Q_EMIT hovered(m_hovered ? std::optional(msAt(at.x())) : std::nullopt);
    update();
}

void VolumeHistogram::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_pressX || event->button() != Qt::LeftButton)
        return;
    const int from = std::min(*m_pressX, m_dragX);
    const int to = std::max(*m_pressX, m_dragX);
    m_pressX.reset();
    update();
    if (to - from >= ShortestDrag)
        Q_EMIT spanChosen({msAt(from), msAt(to)});
}

void VolumeHistogram::mouseDoubleClickEvent(QMouseEvent *)
{
    m_pressX.reset();
    Q_EMIT zoomBackRequested();
}

void VolumeHistogram::leaveEvent(QEvent *)
{
    m_hovered = false;
    Q_EMIT hovered(std::nullopt);
    update();
}

void VolumeHistogram::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_pressX) {
        m_pressX.reset();
        update();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace wardroom
