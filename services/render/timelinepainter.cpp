// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/render/timelinepainter.h"

#include "services/render/cursorpainter.h"
#include "services/render/paintparts.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

namespace wardroom {

namespace {

constexpr qreal HaloOpacity = 0.86;
constexpr qreal ThickEdge = 3;

int tokenIndex(Token token)
{
    return static_cast<int>(token);
}

/// Ink and ground of a priority; -1: not told.
std::pair<Token, Token> alertTokens(int priority)
{
    if (priority < 0)
        return {Token::TextSecondary, Token::BgHead};
    const Token ink = priorityToken(priority);
    return {ink, static_cast<Token>(tokenIndex(ink) + 2)};
}

std::pair<Token, Token> impactTokens(ImpactLevel level)
{
    constexpr std::array Priorities{3, 3, 2, 1, 0};
    return alertTokens(Priorities[static_cast<std::size_t>(level)]);
}

TimelineSymbol symbolOf(Lane lane)
{
    return static_cast<TimelineSymbol>(lane);
}

} // namespace

TimelinePainter::TimelinePainter(const Theme &theme, const Formatter &format, const QFont &base, TimelineLook look)
    : m_theme(theme)
    , m_format(format)
    , m_charts(theme, format, base)
    , m_look(std::move(look))
    , m_base(base)
    , m_bold(base)
    , m_caption(m_charts.captionFont())
{
    m_bold.setBold(true);
}

QColor TimelinePainter::laneColor(Lane lane) const
{
    return m_theme.chartColor(m_look.laneColours[static_cast<std::size_t>(lane)]);
}

QColor TimelinePainter::groundOf(Lane lane) const
{
    return m_theme.color(static_cast<int>(lane) % 2 == 0 ? Token::BgHead : Token::BgPanel);
}

TimelineLayout TimelinePainter::layout(const TimelineScene &scene, QSizeF size) const
{
    const QFontMetricsF base(m_base);
    const QFontMetricsF bold(m_bold);
    TimelineLayout::Metrics metrics;
    const qreal line = std::ceil(base.height());
    const qreal scale = line / 18;
    metrics.captionHeight = std::ceil(QFontMetricsF(m_caption).height()) + 1;
    metrics.row = std::round(line + 1);
    metrics.alertRow = metrics.captionHeight + 2;
    metrics.chartHead = line + 4;
    metrics.axis = metrics.captionHeight + 8;
    metrics.dot = std::round(5 * scale);
    metrics.icon = std::round(17 * scale);
    metrics.mostLabel = 340 * scale;
    metrics.moreWidth = QFontMetricsF(m_caption).horizontalAdvance(m_look.more ? m_look.more(888) : QString()) + 6;
    qreal column = bold.horizontalAdvance(m_look.alerts);
    for (const QString &lane : m_look.lanes)
        column = std::max(column, bold.horizontalAdvance(lane) + 16 * scale + 8);
    for (const ChartSpec &chart : scene.charts)
        column = std::max(column, m_charts.wantedWidths(chart, {size.width(), 100}).left);
    metrics.headColumn = std::ceil(column);
    return TimelineLayout(size, scene, metrics, [&base](const QString &text) { return base.horizontalAdvance(text); });
}

// Charts -----------------------------------------------------------------------------------------------------------

ChartLayout TimelinePainter::chartLayout(const ChartSpec &spec, const TimelineLayout &layout, std::size_t index) const
{
    const QRectF place = layout.charts()[index];
    const ChartLayout::Metrics metrics = m_charts.metrics();
    const TimelineLayout::Metrics &sizes = layout.metrics();
    const qreal plot = place.height() - sizes.chartHead - sizes.labelGap - 4;
    const QSizeF size(layout.size().width(), metrics.strip + plot + metrics.lineHeight + metrics.labelGap);
    return m_charts.layout(spec, size, {layout.plot().left() - metrics.padding - metrics.labelGap, 0});
}

/// All but the axis of time, which stands once below the lanes.
QRegion TimelinePainter::chartClip(const ChartLayout &chart) const
{
    const QRect plot = chart.plot().toAlignedRect();
    const int half = qCeil(chart.metrics().lineHeight / 2);
    return QRegion(QRect(0, 0, plot.left() - 1, plot.bottom() + half)) + plot.adjusted(-1, -plot.top(), 1, 2);
}

void TimelinePainter::paintChart(QPainter &painter, const ChartSpec &spec, const TimelineLayout &layout, std::size_t index) const
{
    const QRectF place = layout.charts()[index];
    const TimelineLayout::Metrics &sizes = layout.metrics();
    painter.setPen(m_theme.color(Token::TextPrimary));
    painter.setFont(m_bold);
    const QRectF head(sizes.padding, place.top(), place.width() / 2, sizes.chartHead);
    const QString title = painter.fontMetrics().elidedText(spec.title, Qt::ElideRight, qFloor(head.width()));
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, title);
    const qreal left = head.left() + painter.fontMetrics().horizontalAdvance(title) + 8;
    painter.setPen(m_theme.color(Token::TextMuted));
    painter.setFont(m_caption);
    painter.drawText(QRectF(left, head.top() + 1, std::max(0.0, head.right() - left), head.height()),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, spec.subtitle);
    painter.save();
    painter.translate(0, place.top() + sizes.chartHead);
    const ChartLayout chart = chartLayout(spec, layout, index);
    painter.setClipRegion(chartClip(chart));
    m_charts.paint(painter, spec, chart);
    painter.restore();
}

void TimelinePainter::paintLegends(QPainter &painter, const TimelineScene &scene, const TimelineLayout &layout,
                                   std::optional<qint64> ms) const
{
    for (std::size_t i = 0; i < layout.charts().size(); ++i) {
        QRectF head = layout.charts()[i];
        head.setHeight(layout.metrics().chartHead);
        head.setRight(layout.plot().right());
        paintLegend(painter, scene.charts[i], head, ms);
    }
}

/// From the right; what does not fit beside the title stays away.
void TimelinePainter::paintLegend(QPainter &painter, const ChartSpec &spec, const QRectF &head, std::optional<qint64> ms) const
{
    QFont bold = m_caption;
    bold.setBold(true);
    const QFontMetricsF plainMetrics(m_caption);
    const QFontMetricsF boldMetrics(bold);
    qreal right = head.right();
    for (std::size_t i = spec.series.size(); i-- > 0;) {
        const ChartSeries &series = spec.series[i];
        const ChartAxis &axis = spec.axis(series.style.axis);
        const auto value = ms && spec.span.contains(*ms) ? valueAt(series, *ms) : lastValue(series, spec.span);
        const QString figure = value ? m_format.legendValue(*value, axis.unit, axis.decimals) : QStringLiteral("—");
        const QString label = plainMetrics.elidedText(series.label, Qt::ElideMiddle, 160);
        const qreal width = 14 + plainMetrics.horizontalAdvance(label) + 6 + boldMetrics.horizontalAdvance(figure);
        if (right - width < head.left() + head.width() / 2)
            return;
        const qreal left = right - width;
        m_charts.paintSwatch(painter, series, QRectF(left, head.top(), 10, head.height()));
        painter.setFont(m_caption);
        painter.setPen(m_theme.color(Token::TextSecondary));
        painter.drawText(QRectF(left + 14, head.top(), width, head.height()), Qt::AlignLeft | Qt::AlignVCenter, label);
        painter.setFont(bold);
        painter.setPen(m_theme.color(Token::TextPrimary));
        painter.drawText(QRectF(left, head.top(), width, head.height()), Qt::AlignRight | Qt::AlignVCenter, figure);
        right = left - 14;
    }
}

// What stands still ------------------------------------------------------------------------------------------------

void TimelinePainter::paint(QPainter &painter, const TimelineScene &scene, const TimelineLayout &layout,
                            const std::vector<std::size_t> &without) const
{
    painter.save();
    painter.fillRect(QRectF(QPointF(), layout.size()), m_theme.color(Token::BgPanel));
    if (layout.isUsable()) {
        paintLanes(painter, layout);
        paintGrid(painter, layout);
        for (std::size_t i = 0; i < layout.charts().size(); ++i)
            paintChart(painter, scene.charts[i], layout, i);
        paintAlerts(painter, scene, layout);
        paintNow(painter, scene, layout);
        const qreal reach = layout.metrics().dot + 1;
        painter.setClipRect(layout.plot().adjusted(-reach, 0, layout.metrics().padding, 0));
        std::vector<bool> left(scene.entries.size(), false);
        for (const std::size_t entry : without)
            left[entry] = true;
        std::array<qreal, LaneCount> lastBare; // of a crowd every dot can not be seen: those that lie in one another are one
        lastBare.fill(std::numeric_limits<qreal>::lowest());
        for (const TimelineLayout::Mark &mark : layout.marks()) {
            const bool bare = !mark.isBar() && mark.label.isEmpty();
            qreal &last = lastBare[static_cast<std::size_t>(mark.lane)];
            if (left[mark.entry] || (bare && mark.dot.x() - last < layout.metrics().dot / 2))
                continue;
            paintMark(painter, layout, mark, scene.entries[mark.entry], false);
            if (bare)
                last = mark.dot.x();
        }
        painter.setFont(m_caption);
        painter.setPen(m_theme.color(Token::TextMuted));
        for (const TimelineLayout::Group &group : layout.groups())
            painter.drawText(group.label, Qt::AlignLeft | Qt::AlignVCenter, m_look.more(static_cast<int>(group.entries.size())));
        painter.setClipping(false);
        paintAxis(painter, layout);
        paintNowLabel(painter, scene, layout);
    }
    painter.restore();
}

void TimelinePainter::paintLanes(QPainter &painter, const TimelineLayout &layout) const
{
    for (std::size_t i = 0; i < LaneCount; ++i) {
        const QRectF rect = layout.lanes()[i].rect;
        painter.fillRect(rect, groundOf(static_cast<Lane>(i)));
        const QColor ink = m_theme.color(Token::TextSecondary);
        const int side = qRound(layout.metrics().icon);
        const QRect icon(qRound(layout.metrics().padding), qRound(rect.center().y() - side / 2.0), side, side);
        if (m_look.paintSymbol)
            m_look.paintSymbol(painter, icon, symbolOf(static_cast<Lane>(i)), ink);
        painter.setFont(m_bold);
        painter.setPen(m_theme.color(Token::TextPrimary));
        painter.drawText(QRectF(icon.right() + 8, rect.top(), layout.plot().left(), rect.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, m_look.lanes[i]);
    }
    if (layout.alertsPlace().height() > 0) {
        painter.setFont(m_bold);
        painter.setPen(m_theme.color(Token::TextPrimary));
        painter.drawText(layout.alertsPlace().adjusted(layout.metrics().padding, 3, 0, 0), Qt::AlignLeft | Qt::AlignTop, m_look.alerts);
        if (layout.hiddenAlertRows() > 0 && m_look.more) {
            painter.setFont(m_caption);
            painter.setPen(m_theme.color(Token::TextMuted));
            painter.drawText(layout.alertsPlace().adjusted(layout.metrics().padding, 0, 0, -4), Qt::AlignLeft | Qt::AlignBottom,
                             m_look.more(layout.hiddenAlertRows()));
        }
    }
}

void TimelinePainter::paintGrid(QPainter &painter, const TimelineLayout &layout) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(m_theme.color(Token::LineSubtle), 1));
    const qreal top = layout.alertsPlace().top();
    for (const auto &[tick, place] : axisLabels(layout)) {
        const qreal x = crisp(layout.xOf(tick.ms));
        painter.drawLine(QPointF(x, top), QPointF(x, layout.axis().top()));
    }
    painter.drawLine(QPointF(0, crisp(layout.axis().top())), QPointF(layout.size().width(), crisp(layout.axis().top())));
}

void TimelinePainter::paintAlerts(QPainter &painter, const TimelineScene &scene, const TimelineLayout &layout) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const TimelineLayout::AlertRow &row : layout.alertRows()) {
        const auto [inkToken, tintToken] = alertTokens(row.priority);
        const QColor ink = m_theme.color(inkToken);
        QFont bold = m_caption;
        bold.setBold(true);
        bool named = false;
        for (const TimelineLayout::AlertBar &bar : row.bars) {
            painter.fillRect(bar.rect, m_theme.color(tintToken));
            painter.setPen(QPen(ink, 1));
            painter.drawRect(QRectF(bar.rect.toAlignedRect()).adjusted(0.5, 0.5, -0.5, -0.5));
            painter.fillRect(QRectF(bar.rect.left(), bar.rect.top(), std::min(ThickEdge, bar.rect.width()), bar.rect.height()), ink);
            const TimelineEvent &event = scene.alerts[bar.entry].event;
            const qint64 until = scene.alerts[bar.entry].untilMs.value_or(event.occurredMs);
            const QString length = m_format.age(until - event.occurredMs);
            painter.setFont(m_caption);
            const bool clear = row.label.right() <= bar.rect.left() || row.label.left() >= bar.rect.right();
            if (clear && QFontMetricsF(m_caption).horizontalAdvance(length) + 16 <= bar.rect.width()) {
                painter.setPen(ink);
                painter.drawText(bar.rect.adjusted(8, 0, -4, 0), Qt::AlignLeft | Qt::AlignVCenter, length);
            }
        }
        QRectF place = row.label;
        if (row.priority >= 0) {
            painter.setFont(bold);
            painter.setPen(ink);
            const QString letter = QStringLiteral("P%1").arg(row.priority);
            painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, letter);
            place.setLeft(place.left() + QFontMetricsF(bold).horizontalAdvance(letter) + 4);
            named = true;
        }
        painter.setFont(m_caption);
        painter.setPen(m_theme.color(Token::TextPrimary));
        painter.drawText(place, (named ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
                         QFontMetricsF(m_caption).elidedText(row.name, Qt::ElideMiddle, place.width()));
    }
}

void TimelinePainter::paintNow(QPainter &painter, const TimelineScene &scene, const TimelineLayout &layout) const
{
    if (!scene.nowMs || !layout.span().contains(*scene.nowMs))
        return;
    const qreal x = crisp(layout.xOf(*scene.nowMs));
    painter.setPen(QPen(m_theme.color(Token::Accent), 1, Qt::DashLine));
    painter.drawLine(QPointF(x, layout.alertsPlace().top()), QPointF(x, layout.axis().top()));
}

/// On the axis, where no bar is below it; ticks that it would cover give way.
void TimelinePainter::paintNowLabel(QPainter &painter, const TimelineScene &scene, const TimelineLayout &layout) const
{
    if (!scene.nowMs || !layout.span().contains(*scene.nowMs))
        return;
    const qreal width = QFontMetricsF(m_caption).horizontalAdvance(m_look.now) + 6;
    const qreal left = std::clamp(layout.xOf(*scene.nowMs) - width / 2, 0.0, std::max(0.0, layout.size().width() - width));
    const QRectF place(left, layout.axis().top() + 4, width, layout.metrics().captionHeight);
    for (const auto &[tick, label] : axisLabels(layout)) {
        if (label.intersects(place))
            painter.fillRect(label, m_theme.color(Token::BgPanel));
    }
    painter.setFont(m_caption);
    painter.setPen(m_theme.color(Token::Accent));
    painter.drawText(place, Qt::AlignCenter, m_look.now);
}

void TimelinePainter::paintMark(QPainter &painter, const TimelineLayout &layout, const TimelineLayout::Mark &mark,
                                const TimelineEntry &entry, bool chosen) const
{
    if (mark.isBar())
        paintBar(painter, mark.bar, entry);
    else
        paintDot(painter, layout, mark.dot, entry);
    if (mark.label.isEmpty())
        return;
    if (!mark.inside && !chosen)
        painter.fillRect(mark.label.adjusted(-1, 2, 1, -2), faded(groundOf(mark.lane), HaloOpacity));
    paintLabel(painter, mark.label, entry, mark.inside, chosen);
}

void TimelinePainter::paintDot(QPainter &painter, const TimelineLayout &layout, QPointF at, const TimelineEntry &entry) const
{
    const bool automatic = entry.event.origin == Origin::Automatic;
    const QColor color = automatic ? m_theme.color(Token::TextMuted) : laneColor(entry.event.lane);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal radius = layout.metrics().dot;
    if (automatic) {
        painter.setPen(QPen(color, 1.5));
        painter.setBrush(groundOf(entry.event.lane));
        painter.drawEllipse(at, radius - 0.75, radius - 0.75);
    } else {
        painter.setPen(QPen(groundOf(entry.event.lane), 1));
        painter.setBrush(color);
        painter.drawEllipse(at, radius + 0.5, radius + 0.5);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void TimelinePainter::paintBar(QPainter &painter, const QRectF &bar, const TimelineEntry &entry) const
{
    const bool impact = isImpactSpan(entry.event);
    const QColor ink = impact ? m_theme.color(impactTokens(entry.event.impact).first) : laneColor(entry.event.lane);
    const QColor ground = impact ? m_theme.color(impactTokens(entry.event.impact).second) : m_theme.color(Token::BgPanel);
    const QRectF box = QRectF(bar.toAlignedRect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(ink, 1, entry.event.endMs ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(ground);
    painter.drawRect(box);
    painter.fillRect(QRectF(box.left(), box.top(), std::min(ThickEdge - 1, box.width()), box.height()), ink);
}

void TimelinePainter::paintLabel(QPainter &painter, const QRectF &place, const TimelineEntry &entry, bool inside, bool chosen) const
{
    const bool impact = isImpactSpan(entry.event);
    const bool strong = chosen || (impact && entry.event.impact >= ImpactLevel::Major);
    const QFont &font = strong ? m_bold : m_base;
    Token token = entry.event.origin == Origin::Automatic && !chosen ? Token::TextSecondary : Token::TextPrimary;
    if (impact && inside)
        token = impactTokens(entry.event.impact).first;
    const qreal side = std::round(QFontMetricsF(m_base).height() / 18 * 17);
    const QFontMetricsF metrics(font);
    const qreal wanted = metrics.horizontalAdvance(entry.name);
    qreal signs = (entry.event.starred ? side : 0) + (entry.pinned ? side : 0);
    const bool hasSigns = !inside || wanted <= place.width() - signs; // in a short bar the words come first
    signs = hasSigns ? signs : 0;
    const qreal room = place.width() - signs + (chosen ? 0 : 1);
    const QString text = wanted > room ? metrics.elidedText(entry.name, Qt::ElideRight, room) : entry.name;
    painter.setFont(font);
    painter.setPen(m_theme.color(token));
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
    qreal left = place.left() + std::min(wanted, room) + 2;
    if (!hasSigns)
        return;
    if (entry.event.starred) {
        paintStar(painter, QPointF(left + side / 2, place.center().y()), side / 3);
        left += side;
    }
    if (entry.pinned && m_look.paintSymbol)
        m_look.paintSymbol(painter, QRectF(left + 1, place.center().y() - side * 0.41, side * 0.82, side * 0.82).toRect(), TimelineSymbol::Pin,
                           m_theme.color(Token::Accent));
}

void TimelinePainter::paintStar(QPainter &painter, QPointF centre, qreal size) const
{
    QPolygonF star;
    for (int i = 0; i < 10; ++i) {
        const qreal radius = i % 2 == 0 ? size : size * 0.42;
        const qreal angle = M_PI * (i / 5.0 - 0.5);
        star << centre + QPointF(radius * std::cos(angle), radius * std::sin(angle));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Token::P2));
    painter.drawPolygon(star);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

std::vector<std::pair<TimeTick, QRectF>> TimelinePainter::axisLabels(const TimelineLayout &layout) const
{
    const QFontMetricsF metrics(m_caption);
    const qreal usual = metrics.horizontalAdvance(QStringLiteral("00:00:00"));
    std::vector<std::pair<TimeTick, QRectF>> labels;
    qreal free = 0;
    for (TimeTick &tick : timeTicks(layout.span(), m_format.zone(), ChartLayout::timeTickCount(layout.plot().width(), usual * 0.8))) {
        const qreal width = metrics.horizontalAdvance(tick.label) + 6;
        const qreal x = layout.xOf(tick.ms);
        const QRectF place(std::min(x - width / 2, layout.size().width() - width), layout.axis().top() + 4, width,
                           layout.metrics().captionHeight);
        if (place.left() < free)
            continue;
        free = place.right() + 4;
        labels.emplace_back(std::move(tick), place);
    }
    return labels;
}

void TimelinePainter::paintAxis(QPainter &painter, const TimelineLayout &layout) const
{
    QFont bold = m_caption;
    bold.setBold(true);
    painter.setPen(m_theme.color(Token::TextMuted));
    for (const auto &[tick, place] : axisLabels(layout)) {
        painter.setFont(tick.startsDay ? bold : m_caption);
        painter.drawText(place, Qt::AlignCenter, tick.label);
    }
}

} // namespace wardroom
