// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/render/chartexport.h"

#include "services/render/sheetlegend.h"

#include <QtCore/QBuffer>
#include <QtCore/QDateTime>
#include <QtGui/QFontMetricsF>
#include <QtGui/QPageLayout>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>
#include <QtSvg/QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace wardroom {

namespace {

constexpr qreal Margin = 12;
constexpr int ScreenDpi = 96;
constexpr qreal PointsPerInch = 72;

/// The chart's own size with a legend below it.
QSize sheetSize(const ChartPainter &charts, const ChartSpec &spec, QSize size)
{
    return size + QSize(0, qCeil(SheetLegend(charts, spec, size.width() - 2 * Margin).height()));
}

/// Title and unit, the chart below, the names of its series below that.
void paintSheet(QPainter &painter, const ChartPainter &charts, const ChartSpec &spec, QSize size)
{
    const Theme &theme = charts.theme();
    painter.fillRect(QRectF(QPointF(0, 0), sheetSize(charts, spec, size)), theme.color(Token::BgPanel));
    QFont bold = charts.captionFont();
    bold.setPixelSize(theme.pixelSize(TextRole::PanelTitle));
    bold.setBold(true);
    const qreal head = std::ceil(QFontMetricsF(bold).height()) + Margin;
    painter.setFont(bold);
    painter.setPen(theme.color(Token::TextPrimary));
    const QRectF line(Margin, Margin / 2, size.width() - 2 * Margin, head - Margin / 2);
    const QString title = QFontMetricsF(bold).elidedText(spec.title, Qt::ElideRight, line.width());
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, title);
    const qreal used = QFontMetricsF(bold).horizontalAdvance(title) + Margin / 2;
    painter.setFont(charts.captionFont());
    painter.setPen(theme.color(Token::TextMuted));
    painter.drawText(line.adjusted(used, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, spec.subtitle);

    SheetLegend(charts, spec, size.width() - 2 * Margin).paint(painter, QPointF(Margin, size.height()));
    const QSizeF below(size.width(), size.height() - head - Margin / 2);
    painter.translate(0, head);
    charts.paint(painter, spec, charts.layout(spec, below, charts.wantedWidths(spec, below)));
}

QString quoted(QString field)
{
    static const QString special = QStringLiteral(",\"\r\n");
    const bool needsQuotes =
        std::any_of(field.cbegin(), field.cend(), [](QChar c) { return special.contains(c); });
    return needsQuotes ? u'"' + field.replace(u'"', QLatin1String("\"\"")) + u'"' : field;
}

QString isoTime(qint64 ms, const Formatter &format)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(ms, format.zone());
    const QDateTime offset = local.toOffsetFromUtc(local.offsetFromUtc());
    return offset.toString(ms % 1000 != 0 ? Qt::ISODateWithMs : Qt::ISODate);
}

QString number(double value)
{
    return std::isnan(value) ? QString() : QString::number(value, 'g', QLocale::FloatingPointShortest);
}

QString line(const QStringList &fields)
{
    QStringList all;
    for (const QString &field : fields)
        all << quoted(field);
    return all.join(u',') + QStringLiteral("\r\n");
}

QString seriesCsv(const ChartSpec &spec, const Formatter &format)
{
    std::vector<const ChartSeries *> columns;
    QStringList head{QStringLiteral("time")};
    std::vector<qint64> times;
    for (const ChartSeries &series : spec.series) {
        if (!series.visible)
            continue;
        columns.push_back(&series);
        head << series.label;
        const Series &data = series.data();
        const auto begin = data.times.begin();
        times.insert(times.end(), begin + static_cast<std::ptrdiff_t>(data.lowerBound(spec.span.fromMs)),
                     begin + static_cast<std::ptrdiff_t>(data.lowerBound(spec.span.toMs + 1)));
    }
    std::sort(times.begin(), times.end());
    times.erase(std::unique(times.begin(), times.end()), times.end());
    QString text = line(head);
    for (const qint64 ms : times) {
        QStringList fields{isoTime(ms, format)};
        for (const ChartSeries *series : columns) {
            const std::size_t at = series->data().lowerBound(ms);
            const bool present = at < series->data().size() && series->data().times[at] == ms;
            fields << (present ? number(series->data().values[at]) : QString());
        }
        text += line(fields);
    }
    return text;
}

QString heatmapCsv(const Heatmap &map, TimeSpan span, const Formatter &format)
{
    QStringList head{QStringLiteral("time")};
    for (std::size_t row = 0; row < map.rows(); ++row)
        head << QStringLiteral("le ") + number(map.bounds[row + 1]);
    QString text = line(head);
    for (std::size_t column = 0; column < map.times.size(); ++column) {
        if (!span.contains(map.times[column]))
            continue;
        QStringList fields{isoTime(map.times[column], format)};
        for (std::size_t row = 0; row < map.rows(); ++row)
            fields << number(map.count(column, row));
        text += line(fields);
    }
    return text;
}

QString statesCsv(const StateChart &states, TimeSpan span, const Formatter &format)
{
    QString text =
        line({QStringLiteral("row"), QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("state")});
    for (const StateRow &row : states.rows) {
        for (const StateSpan &one : row.spans) {
            if (one.span.toMs > span.fromMs && one.span.fromMs < span.toMs)
                text += line({row.label, isoTime(one.span.fromMs, format), isoTime(one.span.toMs, format),
                              states.states[one.state].text});
        }
    }
    return text;
}

} // namespace

QImage chartImage(const ChartPainter &charts, const ChartSpec &spec, QSize size, qreal ratio)
{
    QImage image(sheetSize(charts, spec, size) * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    QPainter painter(&image);
    paintSheet(painter, charts, spec, size);
    return image;
}

QByteArray chartSvg(const ChartPainter &charts, const ChartSpec &spec, QSize size)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    const QSize sheet = sheetSize(charts, spec, size);
    generator.setSize(sheet);
    generator.setViewBox(QRect(QPoint(0, 0), sheet));
    generator.setResolution(ScreenDpi);
    generator.setTitle(spec.title);
    QPainter painter(&generator);
    paintSheet(painter, charts, spec, size);
    painter.end();
    return buffer.data();
}

QByteArray chartPdf(const ChartPainter &charts, const ChartSpec &spec, QSize size)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(ScreenDpi);
        writer.setTitle(spec.title);
        const QSizeF sheet = sheetSize(charts, spec, size);
        writer.setPageSize(QPageSize(sheet * PointsPerInch / ScreenDpi, QPageSize::Point, QString(),
                                     QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        QPainter painter(&writer);
        paintSheet(painter, charts, spec, size);
    }
    return buffer.data();
}

QByteArray chartCsv(const ChartSpec &spec, const Formatter &format)
{
    if (spec.kind == ChartKind::Heatmap)
        return spec.heatmap ? heatmapCsv(*spec.heatmap, spec.span, format).toUtf8() : QByteArray();
    if (spec.kind == ChartKind::States)
        return spec.states ? statesCsv(*spec.states, spec.span, format).toUtf8() : QByteArray();
    return seriesCsv(spec, format).toUtf8();
}

} // namespace wardroom
