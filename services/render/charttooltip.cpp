// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/render/charttooltip.h"

#include "services/render/cellpainter.h"
#include "services/render/paintparts.h"
#include "services/render/serieslabels.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace wardroom {

namespace {

constexpr std::size_t MostRows = 12;
constexpr std::size_t MostFiring = 3;
constexpr qreal Padding = 10;
constexpr qreal SwatchColumn = 18;
constexpr qreal ColumnGap = 16;
constexpr qreal WidestLabel = 15; // lines high
constexpr qreal LeastLabel = 2;
constexpr qreal BoldShare = 1.2; // of the time is wider than plain
constexpr qreal Unlimited = 1e6;

} // namespace

ChartTooltip::ChartTooltip(const ChartPainter &painter, const ChartSpec &spec, qint64 ms,
                           const ChartLayout *layout)
    : m_painter(painter)
    , m_time(painter.format().moment(ms, spec.span.durationMs()))
    , m_zone(painter.format().zoneName(ms))
    , m_subtitle(spec.title)
    , m_lineHeight(std::ceil(QFontMetricsF(painter.captionFont()).height()) + 4)
    , m_room(layout ? QSizeF(layout->size().width(), layout->plot().bottom()) : QSizeF(Unlimited, Unlimited))
{
    addExemplars(spec, ms);
    if (spec.annotationsShown)
        addFiring(spec, ms);
    std::vector<Row> below = std::exchange(m_rows, {});
    const std::size_t lines = linesLeft() - std::min(linesLeft(), below.size());
    if (spec.kind == ChartKind::Heatmap)
        addRows(foundBuckets(spec, ms), {}, lines);
    else if (spec.kind == ChartKind::States)
        addRows(foundStates(spec, ms), {}, lines);
    else
        addRows(foundSeries(spec, ms), SeriesLabels(spec.series), lines);
    std::move(below.begin(), below.end(), std::back_inserter(m_rows));
    const QFontMetricsF font(painter.captionFont());
    const qreal time = font.horizontalAdvance(m_time + m_zone) * BoldShare;
    const qreal title = std::clamp(m_room.width() - 2 * Padding - ColumnGap - time, 0.0, WidestLabel * m_lineHeight);
    m_subtitle = font.elidedText(m_subtitle, Qt::ElideMiddle, title);
}

/// How many lines there is room for below the head, besides those of alerts.
std::size_t ChartTooltip::linesLeft() const
{
    const qreal height = m_room.height() - 1.2 * Padding - 8 - m_lineHeight * static_cast<qreal>(1 + m_firing.size());
    return static_cast<std::size_t>(std::max(1.0, std::floor(height / m_lineHeight)));
}

/// What the values leave to the names.
qreal ChartTooltip::labelWidth(const std::vector<Found> &found) const
{
    QFont bold = m_painter.captionFont();
    bold.setBold(true);
    const QFontMetricsF font(bold);
    qreal values = 0;
    for (std::size_t i = 0; i < std::min(found.size(), MostRows); ++i)
        values = std::max(values, font.horizontalAdvance(found[i].row.value));
    return std::clamp(m_room.width() - 2 * Padding - SwatchColumn - ColumnGap - values, LeastLabel * m_lineHeight,
                      WidestLabel * m_lineHeight);
}

std::vector<ChartTooltip::Found> ChartTooltip::foundSeries(const ChartSpec &spec, qint64 ms) const
{
    std::vector<Found> found;
    for (const ChartSeries &series : spec.series) {
        const auto value = series.visible ? valueAt(series, ms) : std::nullopt;
        if (!value)
            continue;
        found.push_back({{&series, {}, series.label, {}}, *value});
    }
    std::stable_sort(found.begin(), found.end(), isHigher);
    // Of a hundred series few are shown: only their values become texts.
    for (std::size_t i = 0; i < std::min(found.size(), MostRows); ++i) {
        const ChartAxis &axis = spec.axis(found[i].row.series->style.axis);
        found[i].row.value = m_painter.format().fixedValue(found[i].order, axis.unit, axis.decimals);
    }
    return found;
}

/// The buckets that hold something, the highest one first.
std::vector<ChartTooltip::Found> ChartTooltip::foundBuckets(const ChartSpec &spec, qint64 ms) const
{
    std::vector<Found> found;
    const auto column = spec.heatmap ? spec.heatmap->columnAt(ms) : std::nullopt;
    const Formatter &format = m_painter.format();
    for (std::size_t row = 0; column && row < spec.heatmap->rows(); ++row) {
        const double count = spec.heatmap->count(*column, row);
        const auto color = heatmapColor(m_painter.theme(), count, spec.heatmap->largest);
        if (!color)
            continue;
        const QString bucket = bucketLabel(spec.heatmap->bounds[row], spec.left, format)
            + QStringLiteral(" – ") + bucketLabel(spec.heatmap->bounds[row + 1], spec.left, format);
        found.push_back({{nullptr, QColor::fromRgb(m_painter.theme().heatmap()[*color]), bucket,
                          format.value(count, Unit::Short)},
                         spec.heatmap->bounds[row]});
    }
    return found;
}

std::vector<ChartTooltip::Found> ChartTooltip::foundStates(const ChartSpec &spec, qint64 ms) const
{
    std::vector<Found> found;
    for (std::size_t row = 0; spec.states && row < spec.states->rows.size(); ++row) {
        if (const ChartState *state = spec.states->stateAt(row, ms)) {
            found.push_back(
                {{nullptr, stateColor(m_painter.theme(), *state), spec.states->rows[row].label, state->text},
                 -static_cast<double>(row)});
        }
    }
    return found;
}

void ChartTooltip::addRows(std::vector<Found> found, const SeriesLabels &labels, std::size_t lines)
{
    std::stable_sort(found.begin(), found.end(), isHigher);
    const QFontMetricsF font(m_painter.captionFont());
    const qreal width = labelWidth(found);
    const bool all = found.size() <= std::min(MostRows, lines);
    const std::size_t shown = all ? found.size() : std::min(MostRows, std::max<std::size_t>(lines, 2) - 1);
    for (std::size_t i = 0; i < shown; ++i) {
        Row &row = found[i].row;
        row.name = row.label;
        row.label = labels.fitted(row.name, font, width);
        m_rows.push_back(std::move(row));
    }
    if (const auto rest = static_cast<int>(found.size() - shown); rest > 0)
        m_rows.push_back({nullptr, {}, QCoreApplication::translate("ChartTooltip", "and %n more", nullptr, rest), {}});
    if (m_rows.empty())
        m_rows.push_back(
            {nullptr, {}, QCoreApplication::translate("ChartTooltip", "No data at this time"), {}});
}

/// The exemplar nearest to the cursor, as long as one could mean it: its value and labels.
void ChartTooltip::addExemplars(const ChartSpec &spec, qint64 ms)
{
    const qint64 reach = spec.span.durationMs() / 100;
    const ChartExemplar *nearest = nullptr;
    for (const ChartExemplar &exemplar : spec.exemplars) {
        const qint64 distance = std::abs(exemplar.timeMs - ms);
        if (distance <= reach && (!nearest || distance < std::abs(nearest->timeMs - ms)))
            nearest = &exemplar;
    }
    if (!nearest)
        return;
    const QFontMetricsF font(m_painter.captionFont());
    m_rows.push_back({nullptr, m_painter.theme().color(Token::TextPrimary),
                      QCoreApplication::translate("ChartTooltip", "Exemplar"),
                      m_painter.format().fixedValue(nearest->value, spec.left.unit, spec.left.decimals)});
    for (const auto &[name, value] : nearest->labels)
        m_rows.push_back(
            {nullptr, {}, font.elidedText(name + u' ' + value, Qt::ElideMiddle, WidestLabel * m_lineHeight), {}});
}

void ChartTooltip::addFiring(const ChartSpec &spec, qint64 ms)
{
    std::vector<const AlertBand *> bands;
    for (const AlertBand &band : spec.bands) {
        if (band.span.contains(ms))
            bands.push_back(&band);
    }
    std::stable_sort(bands.begin(), bands.end(),
                     [](const AlertBand *a, const AlertBand *b) { return a->priority < b->priority; });
    for (const AlertBand *band : bands) {
        if (m_firing.size() == MostFiring)
            break;
        const QString age = m_painter.format().age(ms - band->span.fromMs);
        m_firing.push_back({QCoreApplication::translate("ChartTooltip", "%1 firing %2").arg(band->name, age),
                            band->priority});
    }
}

QSizeF ChartTooltip::size() const
{
    QFont bold = m_painter.captionFont();
    bold.setBold(true);
    const QFontMetricsF plainFont(m_painter.captionFont());
    const QFontMetricsF boldFont(bold);
    qreal width =
        boldFont.horizontalAdvance(m_time) + plainFont.horizontalAdvance(m_zone + m_subtitle) + 6 + ColumnGap;
    qreal labels = 0;
    qreal values = 0;
    for (const Row &row : m_rows) {
        labels = std::max(labels, plainFont.horizontalAdvance(row.label));
        values = std::max(values, boldFont.horizontalAdvance(row.value));
    }
    width = std::max(width, SwatchColumn + labels + ColumnGap + values);
    for (const Firing &firing : m_firing)
        width = std::max(width, SwatchColumn + plainFont.horizontalAdvance(firing.text));
    const auto lines = static_cast<qreal>(1 + m_rows.size() + m_firing.size());
    const qreal spaces = m_firing.empty() ? 2 : 8;
    return {std::ceil(width) + 2 * Padding, lines * m_lineHeight + spaces + 1.2 * Padding};
}

void ChartTooltip::paint(QPainter &painter, const ChartLayout &layout, QPointF pointer) const
{
    const QRectF box = layout.tooltip(size(), pointer);
    const Theme &theme = m_painter.theme();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(Token::LineStrong), 1));
    painter.setBrush(theme.color(Token::BgRaised));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setRenderHint(QPainter::Antialiasing, false);

    QFont bold = m_painter.captionFont();
    bold.setBold(true);
    QRectF line(box.left() + Padding, box.top() + 0.6 * Padding, box.width() - 2 * Padding, m_lineHeight);
    painter.setFont(bold);
    painter.setPen(theme.color(Token::TextPrimary));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, m_time);
    const qreal timeWidth = painter.fontMetrics().horizontalAdvance(m_time);
    painter.setFont(m_painter.captionFont());
    painter.setPen(theme.color(Token::TextSecondary));
    painter.drawText(line.adjusted(timeWidth + 6, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_zone);
    painter.setPen(theme.color(Token::TextMuted));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, m_subtitle);
    line.translate(0, m_lineHeight + 2);
    paintRows(painter, line);
}

void ChartTooltip::paintRows(QPainter &painter, QRectF line) const
{
    const Theme &theme = m_painter.theme();
    QFont bold = m_painter.captionFont();
    bold.setBold(true);
    for (const Row &row : m_rows) {
        const bool swatch = row.series || row.color;
        if (row.series)
            m_painter.paintSwatch(painter, *row.series, QRectF(line.left(), line.top(), 10, line.height()));
        else if (row.color)
            painter.fillRect(QRectF(line.left(), std::round(line.center().y() - 5), 10, 10), *row.color);
        painter.setFont(m_painter.captionFont());
        painter.setPen(theme.color(swatch ? Token::TextPrimary : Token::TextMuted));
        painter.drawText(line.adjusted(swatch ? SwatchColumn : 0, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         row.label);
        painter.setFont(bold);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, row.value);
        line.translate(0, m_lineHeight);
    }
    line.translate(0, m_firing.empty() ? 0 : 6);
    painter.setFont(m_painter.captionFont());
    for (const Firing &firing : m_firing) {
        painter.fillRect(QRectF(line.left() + 1, std::round(line.center().y() - 2), 8, 4),
                         theme.color(priorityToken(firing.priority)));
        painter.setPen(theme.color(Token::TextSecondary));
        painter.drawText(line.adjusted(SwatchColumn, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, firing.text);
        line.translate(0, m_lineHeight);
    }
}

QString ChartTooltip::text() const
{
    QStringList parts{m_time + u' ' + m_zone};
    for (const Row &row : m_rows) {
        const QString &name = row.name.isEmpty() ? row.label : row.name;
        parts << (row.value.isEmpty() ? name : name + u' ' + row.value);
    }
    for (const Firing &firing : m_firing)
        parts << firing.text;
    return parts.join(QLatin1String(", "));
}

} // namespace wardroom
