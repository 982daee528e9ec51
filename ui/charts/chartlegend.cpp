// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlegend.h"

#include "models/charts/legendmodel.h"
#include "services/render/cellpainter.h"
#include "services/render/serieslabels.h"
#include "ui/charts/chartcanvas.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

#include <cmath>

namespace wardroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal Swatch = 16; // line and the space behind it
constexpr qreal ValueGap = 6;
constexpr qreal EntryGap = 12;
constexpr qreal WidestLabel = 9; // of the font's height
constexpr qreal HiddenOpacity = 0.45;
constexpr qsizetype MostInTip = 40;
constexpr qreal ScaleStep = 14; // a colour of a heatmap's scale
constexpr qreal ScaleWidth = 200;

} // namespace

ChartLegend::ChartLegend(ChartCanvas &canvas, QWidget *parent)
    : QWidget(parent)
    , m_canvas(canvas)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    connect(&canvas, &ChartCanvas::specChanged, this, &ChartLegend::rebuild);
    connect(&canvas, &ChartCanvas::rendered, this, &ChartLegend::rebuild); // another theme, zone or language
    connect(&canvas.cursorSource(), &TimeCursor::hoverChanged, this, &ChartLegend::rebuild);
    rebuild();
}

void ChartLegend::rebuild()
{
    const ChartPainter painter = m_canvas.painter();
    const ChartSpec &spec = m_canvas.spec();
    auto cursor = m_canvas.cursorSource().hoverMs();
    if (cursor && !spec.span.contains(*cursor))
        cursor.reset();
    const SeriesLabels labels(spec.series);
    QFont boldFont = painter.captionFont();
    boldFont.setBold(true);
    const QFontMetricsF bold(boldFont);
    const QFontMetricsF plain(painter.captionFont());
    std::vector<Entry> entries;
    for (std::size_t i = 0; i < spec.series.size(); ++i) {
        Entry entry = entryOf(i, painter, cursor);
        entry.label = labels.fitted(entry.name, plain, WidestLabel * plain.height());
        entry.width = Swatch + plain.horizontalAdvance(entry.label) + ValueGap + bold.horizontalAdvance(entry.value);
        const bool same = i < m_entries.size() && m_entries[i].name == entry.name;
        if (same && cursor)
            entry.width = std::max(entry.width, m_entries[i].width); // so that the legend does not dance
        entries.push_back(std::move(entry));
    }
    if (spec.kind == ChartKind::States)
        addStates(entries, plain);
    if (spec.comparison) {
        Entry entry;
        entry.name = entry.label = spec.comparison->name;
        entry.width = Swatch + QFontMetricsF(painter.captionFont()).horizontalAdvance(entry.label);
        entries.push_back(std::move(entry));
    }
    m_wanted = 0;
    for (const Entry &entry : entries)
        m_wanted += entry.shown ? std::ceil(entry.width) + (m_wanted > 0 ? EntryGap : 0) : 0;
    m_entries = std::move(entries);
    m_current = std::min(m_current, m_entries.empty() ? 0 : m_entries.size() - 1);
    if (spec.kind == ChartKind::Heatmap)
        m_wanted = ScaleWidth;
    describe();
    place();
    update();
}

/// Of a status history the cells have no words.
void ChartLegend::addStates(std::vector<Entry> &entries, const QFontMetricsF &font) const
{
    const StateChartPtr &states = m_canvas.spec().states;
    for (std::size_t i = 0; states && i < states->states.size(); ++i) {
        Entry entry;
        entry.name = states->states[i].text;
        entry.label = font.elidedText(entry.name, Qt::ElideMiddle, WidestLabel * font.height());
        entry.width = Swatch + font.horizontalAdvance(entry.label);
        entry.shown = !entry.name.isEmpty();
        entries.push_back(std::move(entry));
    }
}

ChartLegend::Entry ChartLegend::entryOf(std::size_t index, const ChartPainter &painter,
                                        std::optional<qint64> cursorMs) const
{
    const ChartSpec &spec = m_canvas.spec();
    const ChartSeries &series = spec.series[index];
    Entry entry;
    entry.shown = series.inLegend;
    entry.name = series.label;
    if (cursorMs) {
        const ChartAxis &axis = spec.axis(series.style.axis);
        const auto value = valueAt(series, *cursorMs);
        entry.value = value ? painter.format().legendValue(*value, axis.unit, axis.decimals) : QStringLiteral("—");
    } else {
        entry.value = figures(series, painter);
    }
    return entry;
}

/// "12 ms", or "Mean 9 ms, Max 31 ms" where the dashboard asks for these.
QString ChartLegend::figures(const ChartSeries &series, const ChartPainter &painter) const
{
    const ChartSpec &spec = m_canvas.spec();
    const ChartAxis &axis = spec.axis(series.style.axis);
    const QStringList wanted = m_figures.isEmpty() ? QStringList{u"lastNotNull"_s} : m_figures;
    const auto figures = LegendModel::figures(series.data(), spec.span, wanted);
    QStringList parts;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const QString text = LegendModel::figureText(figures[static_cast<std::size_t>(i)], wanted[i], axis, painter.format());
        parts << (wanted == QStringList{u"lastNotNull"_s} ? text : LegendModel::columnTitle(wanted[i]) + u' ' + text);
    }
    return parts.join(QStringLiteral(", "));
}

void ChartLegend::setFigures(const QStringList &calculations)
{
    if (calculations == m_figures)
        return;
    m_figures = calculations;
    rebuild();
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
    m_left = 0;
    for (Entry &entry : m_entries) {
        entry.left = -1;
        if (!entry.shown)
            continue;
        const qreal next = std::ceil(entry.width) + (used > 0 ? EntryGap : 0);
        if (m_left > 0 || used + next > available) {
            ++m_left;
            continue;
        }
        used += next;
        entry.left = used - std::ceil(entry.width);
    }
    const qreal start = width() - used - (m_left > 0 ? rest : 0);
    for (Entry &entry : m_entries)
        entry.left += entry.left >= 0 ? start : 0;
}

QSize ChartLegend::sizeHint() const
{
    return minimumSizeHint(); // it takes what the title leaves
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
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString text = toolTipAt(help->pos());
        QToolTip::showText(help->globalPos(), text.toHtmlEscaped().replace(u'\n', QLatin1String("<br>")), this);
        return true;
    }
    return QWidget::event(event);
}

/// The whole name of the one under the pointer; beside them all names, of which not all may fit.
QString ChartLegend::toolTipAt(QPoint at) const
{
    QStringList all;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[i];
        const QString text = (entry.name + u' ' + entry.value).trimmed();
        if (entryRect(i).contains(at))
            return text;
        if (entry.shown && all.size() < MostInTip)
            all << text;
    }
    return m_left > 0 ? all.join(u'\n') : QString();
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ChartPainter charts = m_canvas.painter();
    if (m_canvas.spec().kind == ChartKind::Heatmap) {
        paintScale(painter, charts);
        return;
    }
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].left < 0)
            continue;
        if (i < m_canvas.spec().series.size())
            paintEntry(painter, charts, i);
        else if (m_canvas.spec().kind == ChartKind::States)
            paintState(painter, charts, i);
        else
            paintComparison(painter, charts, m_entries[i]);
    }
    if (m_left > 0) {
        painter.setPen(charts.theme().color(Token::TextMuted));
        painter.setFont(charts.captionFont());
        painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, hiddenCount());
    }
}

void ChartLegend::paintEntry(QPainter &painter, const ChartPainter &charts, std::size_t index) const
{
    const Theme &theme = charts.theme();
    const Entry &entry = m_entries[index];
    const ChartSeries &series = m_canvas.spec().series[index];
    const QRectF box(entry.left, 0, entry.width, height());
    QFont bold = charts.captionFont();
    bold.setBold(true);
    painter.setOpacity(series.visible ? 1 : HiddenOpacity);
    charts.paintSwatch(painter, series, QRectF(box.left(), 0, 10, height()));
    painter.setPen(theme.color(Token::TextSecondary));
    painter.setFont(charts.captionFont());
    painter.drawText(box.adjusted(Swatch, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, entry.label);
    painter.setPen(theme.color(Token::TextPrimary));
    painter.setFont(bold);
    painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, entry.value);
    painter.setOpacity(1);
    if (hasFocus() && index == m_current) {
        painter.setPen(QPen(theme.color(Token::Accent), 1));
        painter.drawLine(QPointF(box.left(), height() - 0.5), QPointF(box.right(), height() - 0.5));
    }
}

void ChartLegend::paintState(QPainter &painter, const ChartPainter &charts, std::size_t index) const
{
    const Entry &entry = m_entries[index];
    const StateChartPtr &states = m_canvas.spec().states;
    if (!states || index >= states->states.size())
        return;
    painter.fillRect(QRectF(entry.left, std::round(height() / 2.0 - 5), 10, 10),
                     stateColor(charts.theme(), states->states[index]));
    painter.setPen(charts.theme().color(Token::TextSecondary));
    painter.setFont(charts.captionFont());
    painter.drawText(QRectF(entry.left + Swatch, 0, entry.width, height()), Qt::AlignLeft | Qt::AlignVCenter, entry.label);
}

/// The dashed line of the earlier time.
void ChartLegend::paintComparison(QPainter &painter, const ChartPainter &charts, const Entry &entry) const
{
    const QColor color = charts.theme().color(Token::TextSecondary);
    QPen pen(color, 2);
    pen.setDashPattern({1.5, 1});
    painter.setPen(pen);
    const qreal y = std::floor(height() / 2.0) + 0.5;
    painter.drawLine(QPointF(entry.left, y), QPointF(entry.left + 10, y));
    painter.setPen(color);
    painter.setFont(charts.captionFont());
    painter.drawText(QRectF(entry.left + Swatch, 0, entry.width, height()), Qt::AlignLeft | Qt::AlignVCenter,
                     entry.label);
}

/// "0 ▂▃▅ 840": the colours from few to many.
void ChartLegend::paintScale(QPainter &painter, const ChartPainter &charts) const
{
    const HeatmapPtr &map = m_canvas.spec().heatmap;
    if (!map || !(map->largest > 0))
        return;
    painter.setFont(charts.captionFont());
    painter.setPen(charts.theme().color(Token::TextSecondary));
    const QString most = charts.format().value(map->largest, Unit::Short);
    painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, most);
    const auto colors = charts.theme().heatmap();
    qreal left = width() - painter.fontMetrics().horizontalAdvance(most) - ValueGap
        - ScaleStep * static_cast<qreal>(colors.size());
    painter.drawText(QRectF(0, 0, left - ValueGap, height()), Qt::AlignRight | Qt::AlignVCenter,
                     QStringLiteral("0"));
    for (const QRgb color : colors) {
        painter.fillRect(QRectF(left, height() / 2.0 - 4, ScaleStep, 8), QColor::fromRgb(color));
        left += ScaleStep;
    }
}

void ChartLegend::choose(std::size_t index, Qt::KeyboardModifiers modifiers)
{
    if (index >= m_canvas.spec().series.size())
        return; // the comparison's
    m_current = index;
    if (modifiers.testFlag(Qt::ControlModifier))
        m_canvas.toggle(index);
    else
        m_canvas.isolate(index);
}

void ChartLegend::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (entryRect(i).contains(event->position().toPoint())) {
            choose(i, event->modifiers());
            return;
        }
    }
}

void ChartLegend::keyPressEvent(QKeyEvent *event)
{
    const std::size_t last = m_entries.empty() ? 0 : m_entries.size() - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        m_current -= m_current > 0 ? 1 : 0;
        break;
    case Qt::Key_Right:
        m_current = std::min(last, m_current + 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (!m_entries.empty())
            choose(m_current, event->modifiers());
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    describe();
    update();
}

/// All entries for a screen reader, and the one that the keyboard is at.
void ChartLegend::describe()
{
    QStringList all;
    for (const Entry &entry : m_entries)
        all << (entry.name + u' ' + entry.value).trimmed();
    setAccessibleName(tr("Legend: %1").arg(all.join(QStringLiteral(", "))));
    setAccessibleDescription(m_current < static_cast<std::size_t>(all.size())
                                 ? all[static_cast<qsizetype>(m_current)]
                                 : QString());
}

} // namespace wardroom
