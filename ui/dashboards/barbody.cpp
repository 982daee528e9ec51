// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboards/barbody.h"

#include "models/dashboards/fieldvalue.h"
#include "ui/theme/fonts.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QPainter>

#include <cmath>

namespace wardroom {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t LeastClasses = 5;
constexpr std::size_t MostClasses = 40;
constexpr int PixelsATick = 44;
constexpr qreal GroupShare = 0.72; // of a group's room, taken by its bars

/// What a table has not got, series have: each is a group with its last value.
BarChart barsOfSeries(const Panel &panel, const PanelData &data, const Formatter &format, std::size_t most)
{
    BarChart bars;
    bars.series << QString();
    const FieldValues found = fieldValues(panel, data, format, most);
    for (const FieldValue &value : found.values)
        bars.groups.push_back({value.name, {value.value}});
    bars.all = found.all;
    return bars;
}

BarChart barsOfFrame(const Panel &panel, const Frame &frame, const Formatter &format, std::size_t most)
{
    BarChart bars;
    const Field *names = frame.firstOf(FieldType::String);
    const Field *times = frame.firstOf(FieldType::Time);
    std::vector<const Field *> numbers;
    for (const Field &field : frame.fields) {
        const FieldConfig config = panel.fields.configFor({field.shownName(), frame.refId, {}, {}});
        if (field.type != FieldType::Number || config.hiddenInGraph)
            continue;
        numbers.push_back(&field);
        bars.series << shownName(config, field.shownName(), field.labels);
    }
    bars.all = frame.rowCount();
    for (std::size_t row = 0; row < std::min(frame.rowCount(), most); ++row) {
        BarChart::Group group;
        if (names)
            group.label = cellText(names->values[row]);
        else if (times)
            group.label = format.timeToMinute(static_cast<qint64>(cellNumber(times->values[row]).value_or(0)));
        for (const Field *field : numbers)
            group.values.push_back(cellNumber(field->values[row]).value_or(std::nan("")));
        bars.groups.push_back(std::move(group));
    }
    return bars;
}

void measure(BarChart &bars)
{
    for (const BarChart::Group &group : bars.groups) {
        double sum = 0;
        for (const double value : group.values) {
            if (!std::isfinite(value))
                continue;
            sum += value;
            bars.largest = std::max(bars.largest, bars.stacked ? sum : value);
        }
    }
}

} // namespace

BarChart barsOf(const Panel &panel, const PanelData &data, const Formatter &format, std::size_t most)
{
    BarChart bars = data.frames.empty() ? barsOfSeries(panel, data, format, most)
                                        : barsOfFrame(panel, data.frames.front(), format, most);
    bars.unit = Unit::fromName(panel.fields.common().unit);
    bars.stacked = panel.options.value(u"stacking").toString(u"none"_s) != "none"_L1;
    measure(bars);
    return bars;
}

BarChart histogramOf(const Panel &panel, const PanelData &data, const Formatter &format)
{
    std::vector<double> values;
    for (const PanelSeries &query : data.series) {
        for (const Series &series : query.snapshot->series)
            std::copy_if(series.values.begin(), series.values.end(), std::back_inserter(values),
                         [](double value) { return std::isfinite(value); });
    }
    BarChart bars;
    bars.joined = true;
    bars.series << QString();
    if (values.empty())
        return bars;
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    const auto wanted = std::clamp(static_cast<std::size_t>(std::sqrt(double(values.size()))), LeastClasses, MostClasses);
    double size = panel.options.value(u"bucketSize").toDouble();
    if (!(size > 0) || !std::isfinite(*low / size) || (*high - *low) / size > MostClasses * 4)
        size = *high > *low ? niceStep(*high - *low, static_cast<int>(wanted)) : 1;
    const double first = std::floor(*low / size) * size;
    const auto count = std::min(MostClasses * 4, static_cast<std::size_t>((*high - first) / size) + 1);
    const Unit unit = Unit::fromName(panel.fields.common().unit);
    for (std::size_t i = 0; i < count; ++i)
        bars.groups.push_back({format.value(first + size * static_cast<double>(i), unit), {0.0}});
    for (const double value : values)
        bars.groups[std::min(count - 1, static_cast<std::size_t>((value - first) / size))].values.front() += 1;
    bars.unit = Unit::Count;
    measure(bars);
    return bars;
}

BarBody::BarBody(QWidget *parent)
    : PanelBody(parent)
{
    setFocusPolicy(Qt::TabFocus); // its accessible name tells the values
}

FrozenTable BarBody::pinTable() const
{
    FrozenTable table{{m_bars.joined ? tr("From") : tr("Name")}, {}};
    for (const QString &series : m_bars.series)
        table.head << (!series.isEmpty() ? series : m_bars.joined ? tr("How often") : tr("Value"));
    for (const BarChart::Group &group : m_bars.groups) {
        QStringList row{group.label};
        for (const double value : group.values)
            row << m_format.value(value, m_bars.unit);
        table.rows.push_back(std::move(row));
    }
    return table;
}

bool BarBody::fill(const PanelContent &content)
{
    m_format = content.format;
    m_bars = content.panel.kind == PanelKind::Histogram ? histogramOf(content.panel, content.data, content.format)
                                                        : barsOf(content.panel, content.data, content.format);
    QStringList told{content.placed.title};
    for (const BarChart::Group &group : m_bars.groups) {
        if (!group.values.empty())
            told << group.label + u' ' + m_format.value(group.values.front(), m_bars.unit);
    }
    setAccessibleName(told.join(QStringLiteral(", ")));
    update();
    return !m_bars.groups.empty();
}

void BarBody::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFont caption = fontFor(this, TextRole::Caption);
    const QFontMetricsF metrics(caption);
    painter.setFont(caption);
    const int ticks = std::max(2, height() / scaled(this, PixelsATick));
    const ValueScale scale = makeValueScale({0.0, m_bars.largest > 0 ? m_bars.largest : 1.0}, ticks);
    qreal labels = 0;
    for (const double tick : scale.ticks)
        labels = std::max(labels, metrics.horizontalAdvance(
                                      m_format.axisLabel(tick, scale.step, scale.maximum, m_bars.unit)));
    const QRectF plot(12 + labels + 6, metrics.height() / 2, width() - 24 - labels - 6,
                      height() - metrics.height() * 2);
    if (plot.width() < 8 || plot.height() < 8)
        return;
    paintGrid(painter, plot, scale);
    paintGroups(painter, plot, scale);
    paintLabels(painter, plot);
}

void BarBody::paintGrid(QPainter &painter, const QRectF &plot, const ValueScale &scale) const
{
    const Theme &theme = themeOf(this);
    const qreal line = painter.fontMetrics().height();
    for (const double tick : scale.ticks) {
        const qreal y = std::round(plot.bottom() - scale.fraction(tick) * plot.height()) + 0.5;
        painter.setPen(theme.color(Token::LineSubtle));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(theme.color(Token::TextMuted));
        painter.drawText(QRectF(0, y - line / 2, plot.left() - 6, line), Qt::AlignRight | Qt::AlignVCenter,
                         m_format.axisLabel(tick, scale.step, scale.maximum, m_bars.unit));
    }
}

void BarBody::paintGroups(QPainter &painter, const QRectF &plot, const ValueScale &scale) const
{
    const Theme &theme = themeOf(this);
    const qreal room = plot.width() / static_cast<qreal>(m_bars.groups.size());
    const qreal used = m_bars.joined ? std::max(1.0, room - 1) : room * GroupShare;
    for (std::size_t i = 0; i < m_bars.groups.size(); ++i) {
        const std::vector<double> &values = m_bars.groups[i].values;
        const qreal width = m_bars.stacked ? used : used / static_cast<qreal>(std::max<std::size_t>(1, values.size()));
        qreal left = plot.left() + room * static_cast<qreal>(i) + (room - used) / 2;
        qreal bottom = plot.bottom();
        for (std::size_t series = 0; series < values.size(); ++series) {
            const double share = std::isfinite(values[series]) ? scale.fraction(std::max(0.0, values[series])) : 0;
            const qreal height = share * plot.height();
            painter.fillRect(QRectF(left, bottom - height, width, height), theme.chartColor(static_cast<int>(series)));
            if (m_bars.stacked)
                bottom -= height;
            else
                left += width;
        }
    }
}

void BarBody::paintLabels(QPainter &painter, const QRectF &plot) const
{
    painter.setPen(themeOf(this).color(Token::TextMuted));
    const qreal room = plot.width() / static_cast<qreal>(m_bars.groups.size());
    qreal widest = 1;
    for (const BarChart::Group &group : m_bars.groups)
        widest = std::max(widest, painter.fontMetrics().horizontalAdvance(group.label) + 8.0);
    widest = std::min(widest, plot.width() / 3);
    const auto stride = static_cast<std::size_t>(std::max(1.0, std::ceil(widest / room)));
    for (std::size_t i = 0; i < m_bars.groups.size(); i += stride) {
        const qreal centre = plot.left() + room * (static_cast<qreal>(i) + (m_bars.joined ? 0 : 0.5));
        const qreal width = room * static_cast<qreal>(stride);
        // The first one has the room of the axis at its side.
        const qreal left = std::clamp<qreal>(centre - width / 2, 0, std::max<qreal>(0, this->width() - width));
        painter.drawText(QRectF(left, plot.bottom() + 2, width, painter.fontMetrics().height()),
                         Qt::AlignCenter,
                         painter.fontMetrics().elidedText(m_bars.groups[i].label, Qt::ElideRight, int(width)));
    }
}

} // namespace wardroom
