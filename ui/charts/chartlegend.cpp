// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlegend.h"

#include "ui/charts/chartcanvas.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

#include <cmath>

namespace wardroom {

namespace {

constexpr qreal Swatch = 16; // line and the space behind it
constexpr qreal ValueGap = 6;
constexpr qreal EntryGap = 12;
constexpr qreal WidestLabel = 150;

} // namespace

ChartLegend::ChartLegend(ChartCanvas &canvas, QWidget *parent)
    : QWidget(parent)
    , m_canvas(canvas)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setCursor(Qt::PointingHandCursor);
    connect(&canvas, &ChartCanvas::specChanged, this, &ChartLegend::rebuild);
    connect(&canvas, &ChartCanvas::rendered, this, &ChartLegend::rebuild); // another theme, zone or language
    connect(&canvas.cursorSource(), &TimeCursor::hoverChanged, this, &ChartLegend::rebuild);
    rebuild();
}

void ChartLegend::rebuild()
{
    const ChartPainter painter = m_canvas.painter();
    const ChartSpec &spec = m_canvas.spec();
    const auto cursor = m_canvas.cursorSource().hoverMs();
    const bool atCursor = cursor && spec.span.contains(*cursor);
    QFont boldFont = painter.captionFont();
    boldFont.setBold(true);
    const QFontMetricsF plain(painter.captionFont());
    const QFontMetricsF bold(boldFont);
    std::vector<Entry> entries;
    const qreal wantedBefore = m_wanted;
    m_wanted = 0;
    for (std::size_t i = 0; i < spec.series.size(); ++i) {
        const ChartSeries &series = spec.series[i];
        const auto value = atCursor ? valueAt(series, *cursor) : lastValue(series, spec.span);
        Entry entry;
        entry.label = plain.elidedText(series.label, Qt::ElideMiddle, WidestLabel);
        entry.value = value ? painter.format().legendValue(*value, spec.unit) : QStringLiteral("—");
        entry.width =
            Swatch + plain.horizontalAdvance(entry.label) + ValueGap + bold.horizontalAdvance(entry.value);
        const bool same = i < m_entries.size() && m_entries[i].label == entry.label;
        if (same && atCursor)
            entry.width = std::max(entry.width, m_entries[i].width); // so that the legend does not dance
        m_wanted += std::ceil(entry.width) + (i > 0 ? EntryGap : 0);
        entries.push_back(std::move(entry));
    }
    m_entries = std::move(entries);
    place();
    if (m_wanted != wantedBefore)
        updateGeometry();
    update();
}

QString ChartLegend::hiddenCount() const
{
    return QStringLiteral("+%1").arg(m_left);
}

/// Right-aligned; the first entries win where there is not room for all.
void ChartLegend::place()
{
    const QFontMetricsF font(m_canvas.painter().captionFont());
    const qreal rest = font.horizontalAdvance(QStringLiteral("+00")) + EntryGap;
    const qreal available = m_wanted <= width() ? width() : width() - rest;
    qreal used = 0;
    std::size_t fitting = 0;
    while (fitting < m_entries.size()) {
        const qreal next = std::ceil(m_entries[fitting].width) + (fitting > 0 ? EntryGap : 0);
        if (used + next > available)
            break;
        used += next;
        ++fitting;
    }
    m_left = static_cast<int>(m_entries.size() - fitting);
    qreal left = width() - used - (m_left > 0 ? rest : 0);
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        m_entries[i].left = i < fitting ? left : -1;
        left += std::ceil(m_entries[i].width) + EntryGap;
    }
}

QSize ChartLegend::sizeHint() const
{
    return {static_cast<int>(std::ceil(m_wanted)), fontMetrics().height() + 4};
}

QSize ChartLegend::minimumSizeHint() const
{
    return {40, fontMetrics().height() + 4};
}

QRect ChartLegend::entryRect(std::size_t index) const
{
    if (index >= m_entries.size() || m_entries[index].left < 0)
        return {};
    const Entry &entry = m_entries[index];
    return QRectF(entry.left, 0, entry.width, height()).toAlignedRect();
}

void ChartLegend::resizeEvent(QResizeEvent *)
{
    place();
}

bool ChartLegend::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_left > 0) {
        QStringList all;
        for (const Entry &entry : m_entries)
            all << entry.label + u' ' + entry.value;
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(),
                           all.join(u'\n').toHtmlEscaped().replace(u'\n', QLatin1String("<br>")), this);
        return true;
    }
    return QWidget::event(event);
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ChartPainter charts = m_canvas.painter();
    const Theme &theme = charts.theme();
    QFont bold = charts.captionFont();
    bold.setBold(true);
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[i];
        if (entry.left < 0 || i >= m_canvas.spec().series.size())
            continue;
        const ChartSeries &series = m_canvas.spec().series[i];
        const QRectF box(entry.left, 0, entry.width, height());
        painter.setOpacity(series.visible ? 1 : 0.45);
        charts.paintSwatch(painter, series, QRectF(box.left(), 0, 10, height()));
        painter.setPen(theme.color(Token::TextSecondary));
        painter.setFont(charts.captionFont());
        painter.drawText(box.adjusted(Swatch, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, entry.label);
        painter.setPen(theme.color(Token::TextPrimary));
        painter.setFont(bold);
        painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, entry.value);
    }
    painter.setOpacity(1);
    if (m_left > 0) {
        painter.setPen(theme.color(Token::TextMuted));
        painter.setFont(charts.captionFont());
        painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, hiddenCount());
    }
}

void ChartLegend::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (!entryRect(i).contains(event->position().toPoint()))
            continue;
        if (event->modifiers().testFlag(Qt::ControlModifier))
            m_canvas.toggle(i);
        else
            m_canvas.isolate(i);
        return;
    }
}

} // namespace wardroom
