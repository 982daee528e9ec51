// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/render/charttooltip.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

namespace wardroom {

namespace {

constexpr std::size_t MostRows = 12;
constexpr std::size_t MostFiring = 3;
constexpr qreal Padding = 10;
constexpr qreal SwatchColumn = 18;
constexpr qreal ColumnGap = 16;
constexpr qreal WidestLabel = 220;

} // namespace

ChartTooltip::ChartTooltip(const ChartPainter &painter, const ChartSpec &spec, qint64 ms)
    : m_painter(painter)
    , m_time(painter.format().time(ms))
    , m_zone(painter.format().zoneName(ms))
    , m_subtitle(spec.title)
    , m_lineHeight(std::ceil(QFontMetricsF(painter.captionFont()).height()) + 4)
{
    addSeries(spec, ms);
    addFiring(spec, ms);
}

void ChartTooltip::addSeries(const ChartSpec &spec, qint64 ms)
{
    struct Found
    {
        const ChartSeries *series;
        double value;
    };
    std::vector<Found> found;
    for (const ChartSeries &series : spec.series) {
        if (!series.visible)
            continue;
        if (const auto value = valueAt(series, ms))
            found.push_back({&series, *value});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Found &a, const Found &b) { return a.value > b.value; });
    const QFontMetricsF font(m_painter.captionFont());
    for (const Found &one : found) {
        if (m_rows.size() == MostRows) {
            m_rows.push_back({nullptr,
                              QCoreApplication::translate("ChartTooltip", "and %n more", nullptr,
                                                          static_cast<int>(found.size() - MostRows)),
                              {}});
            break;
        }
        m_rows.push_back({one.series, font.elidedText(one.series->label, Qt::ElideMiddle, WidestLabel),
                          m_painter.format().value(one.value, spec.unit)});
    }
    if (m_rows.empty())
        m_rows.push_back({nullptr, QCoreApplication::translate("ChartTooltip", "No data at this time"), {}});
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
        if (row.series)
            m_painter.paintSwatch(painter, *row.series, QRectF(line.left(), line.top(), 10, line.height()));
        painter.setFont(m_painter.captionFont());
        painter.setPen(theme.color(row.series ? Token::TextPrimary : Token::TextMuted));
        painter.drawText(line.adjusted(row.series ? SwatchColumn : 0, 0, 0, 0),
                         Qt::AlignLeft | Qt::AlignVCenter, row.label);
        painter.setFont(bold);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, row.value);
        line.translate(0, m_lineHeight);
    }
    line.translate(0, m_firing.empty() ? 0 : 6);
    painter.setFont(m_painter.captionFont());
    for (const Firing &firing : m_firing) {
        constexpr Token Tokens[] = {Token::P0, Token::P1, Token::P2, Token::P3};
        painter.fillRect(QRectF(line.left() + 1, std::round(line.center().y() - 2), 8, 4),
                         theme.color(Tokens[std::clamp(firing.priority, 0, 3)]));
        painter.setPen(theme.color(Token::TextSecondary));
        painter.drawText(line.adjusted(SwatchColumn, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, firing.text);
        line.translate(0, m_lineHeight);
    }
}

QString ChartTooltip::text() const
{
    QStringList parts{m_time + u' ' + m_zone};
    for (const Row &row : m_rows)
        parts << (row.value.isEmpty() ? row.label : row.label + u' ' + row.value);
    for (const Firing &firing : m_firing)
        parts << firing.text;
    return parts.join(QLatin1String(", "));
}

} // namespace wardroom
