// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/render/cellpainter.h"

#include "services/render/paintparts.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace wardroom {

namespace {

constexpr qreal GapFrom = 4; // cells narrower than this stand close
constexpr qreal StateShare = 0.72; // of a row's height
constexpr qreal TallestState = 28;
constexpr qreal TextPadding = 4;

QRectF stateBar(const ChartLayout &layout, std::size_t row, TimeSpan span)
{
    const double middle = layout.scale().maximum - static_cast<double>(row) - 0.5;
    const qreal rowHeight = layout.plot().height() / layout.scale().maximum;
    const qreal height = std::min(rowHeight * StateShare, TallestState);
    const qreal left = std::max(layout.xOf(span.fromMs), layout.plot().left());
    const qreal right = std::min(layout.xOf(span.toMs), layout.plot().right());
    return {left, layout.yOf(middle) - height / 2, right - left, height};
}

} // namespace

std::optional<std::size_t> heatmapColor(const Theme &theme, double count, double largest)
{
    if (!(count > 0) || !(largest > 0))
        return std::nullopt;
    const std::size_t steps = theme.heatmap().size();
    const double share = std::sqrt(std::min(1.0, count / largest));
    return std::min(steps - 1, static_cast<std::size_t>(share * static_cast<double>(steps)));
}

QColor stateColor(const Theme &theme, const ChartState &state)
{
    if (state.fixedColor)
        return QColor::fromRgba(*state.fixedColor);
    return state.level ? theme.color(levelToken(*state.level)) : theme.chartColor(state.colour);
}

void paintHeatmap(QPainter &painter, const ChartPainter &charts, const Heatmap &map,
                  const ChartLayout &layout)
{
    painter.save();
    painter.setClipRect(layout.plot());
    painter.setRenderHint(QPainter::Antialiasing, false);
    const auto colors = charts.theme().heatmap();
    const TimeSpan span = layout.span();
    for (std::size_t column = 0; column < map.times.size(); ++column) {
        const qint64 from = map.times[column];
        if (from + map.stepMs <= span.fromMs || from >= span.toMs)
            continue;
        const qreal left = std::round(layout.xOf(from));
        const qreal right = std::max(left + 1, std::round(layout.xOf(from + map.stepMs)));
        for (std::size_t row = 0; row < map.rows(); ++row) {
            const auto color = heatmapColor(charts.theme(), map.count(column, row), map.largest);
            if (!color)
                continue;
            const qreal bottom = std::round(layout.yOf(static_cast<double>(row)));
            const qreal top = std::round(layout.yOf(static_cast<double>(row + 1)));
            const qreal gapX = right - left >= GapFrom ? 1 : 0;
            const qreal gapY = bottom - top >= GapFrom ? 1 : 0;
            painter.fillRect(QRectF(left, top, right - left - gapX, bottom - top - gapY),
                             QColor::fromRgb(colors[*color]));
        }
    }
    painter.restore();
}

void paintStates(QPainter &painter, const ChartPainter &charts, const StateChart &states,
                 const ChartLayout &layout)
{
    painter.save();
    painter.setClipRect(layout.plot());
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setFont(charts.captionFont());
    const QFontMetricsF font(charts.captionFont());
    const Theme &theme = charts.theme();
    for (std::size_t row = 0; row < states.rows.size(); ++row) {
        for (const StateSpan &span : states.rows[row].spans) {
            if (span.span.toMs <= layout.span().fromMs || span.span.fromMs >= layout.span().toMs)
                continue;
            const QRectF bar = stateBar(layout, row, span.span);
            const qreal gap = bar.width() >= GapFrom ? 1 : 0;
            const QColor color = stateColor(theme, states.states[span.state]);
            painter.fillRect(bar.adjusted(0, 0, -gap, 0), color);
            const QString &text = states.states[span.state].text;
            if (font.horizontalAdvance(text) + 2 * TextPadding > bar.width() || font.height() > bar.height())
                continue;
            const QColor dark = theme.color(Token::TextPrimary);
            const QColor ground = theme.color(Token::BgWindow);
            painter.setPen(contrastRatio(dark, color) > contrastRatio(ground, color) ? dark : ground);
            painter.drawText(bar.adjusted(TextPadding, 0, -TextPadding, 0), Qt::AlignLeft | Qt::AlignVCenter,
                             text);
        }
    }
    painter.restore();
}

} // namespace wardroom
