// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/render/chartpainter.h"
#include "services/render/serieslabels.h"

#include <QtCore/QDir>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtTest/QTest>

#include <cmath>

using namespace wardroom;

namespace {

constexpr QSize ChartSize(520, 200);
constexpr qint64 StepMs = 15'000;
constexpr qint64 HourMs = 3'600'000;
/// Fonts are hinted a little differently from release to release; lines are not.
constexpr int ChannelTolerance = 48;
constexpr double PixelTolerance = 0.01;

const QTimeZone &zone()
{
    static const QTimeZone utc = QTimeZone::utc();
    return utc;
}

qint64 startMs()
{
    return QDateTime(QDate(2026, 11, 20), QTime(14, 3), zone()).toMSecsSinceEpoch();
}

/// A level, a rise in the middle and a ripple, all from a formula, so that the picture is always the same.
double shaped(int sample, double low, double high)
{
    const double rise = 1 / (1 + std::exp(-(sample - 120) / 8.0));
    const double level = low + (high - low) * rise;
    return level * (1 + 0.06 * std::sin(sample * 0.9) * std::cos(sample * 0.37));
}

ChartSeries makeSeries(const QString &label, int colour, double low, double high, SeriesStyle style)
{
    auto snapshot = std::make_shared<SeriesSnapshot>();
    snapshot->stepMs = StepMs;
    Series series;
    for (int i = 0; i <= 240; ++i) {
        if (colour == 1 && i > 60 && i < 72)
            continue; // a gap
        series.times.push_back(startMs() + i * StepMs);
        series.values.push_back(shaped(i, low, high));
    }
    series.finish();
    snapshot->series.push_back(std::move(series));
    ChartSeries one;
    one.snapshot = std::move(snapshot);
    one.label = label;
    one.colour = colour;
    one.style = style;
    return one;
}

ChartSpec errorsChart()
{
    ChartSpec spec;
    spec.title = QStringLiteral("Errors");
    spec.span = {startMs(), startMs() + HourMs};
    spec.left.unit = Unit::PercentUnit;
    spec.series = {makeSeries(QStringLiteral("checkout"), 0, 0.002, 0.31, SeriesStyle::area()),
                   makeSeries(QStringLiteral("login"), 1, 0.001, 0.19, SeriesStyle::line()),
                   makeSeries(QStringLiteral("catalog"), 2, 0.001, 0.04, SeriesStyle::dashedLine())};
    spec.thresholds = {{0.05, QStringLiteral("serious"), ThresholdLevel::Serious}};
    spec.bands = {{{startMs() + HourMs / 2, startMs() + HourMs * 2 / 3}, QStringLiteral("HighErrorRate"), 0},
                  {{startMs() + HourMs * 3 / 4, startMs() + HourMs}, QStringLiteral("OrderFailureRate"), 1}};
    spec.deployments = {{startMs() + HourMs / 4, QStringLiteral("2.3.1")}};
    return spec;
}

ChartSpec latencyChart()
{
    ChartSpec spec;
    spec.title = QStringLiteral("Latency");
    spec.span = {startMs(), startMs() + HourMs};
    spec.left.unit = Unit::Seconds;
    spec.left.logBase = 10;
    spec.series = {makeSeries(QStringLiteral("P99"), 1, 0.2, 9.5, SeriesStyle::line()),
                   makeSeries(QStringLiteral("P50"), 2, 0.042, 0.77, SeriesStyle::line())};
    spec.thresholds = {{1, QStringLiteral("warning"), ThresholdLevel::Warning}};
    return spec;
}

QImage render(const ChartSpec &spec, ThemeId themeId, qreal ratio, std::optional<ChartCursor> cursor)
{
    const Theme theme(themeId);
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(theme.pixelSize(TextRole::Base));
    const ChartPainter charts(theme, Formatter(Language::English, zone()), font);
    const QSize size = themeId == ThemeId::Wall ? ChartSize * 2 : ChartSize;
    QImage image(size * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(theme.color(Token::BgPanel));
    QPainter painter(&image);
    const ChartLayout layout = charts.layout(spec, size, charts.wantedWidths(spec, size));
    charts.paint(painter, spec, layout);
    if (cursor)
        charts.paintCursor(painter, spec, layout, *cursor);
    painter.end();
    return image;
}

/// Share of pixels that differ visibly; 1 where the sizes differ.
double difference(const QImage &a, const QImage &b)
{
    if (a.size() != b.size())
        return 1;
    const QImage first = a.convertToFormat(QImage::Format_RGB32);
    const QImage second = b.convertToFormat(QImage::Format_RGB32);
    qint64 different = 0;
    for (int y = 0; y < first.height(); ++y) {
        for (int x = 0; x < first.width(); ++x) {
            const QRgb p = first.pixel(x, y);
            const QRgb q = second.pixel(x, y);
            const int distance = std::max({std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)),
                                           std::abs(qBlue(p) - qBlue(q))});
            different += distance > ChannelTolerance ? 1 : 0;
        }
    }
    return static_cast<double>(different) / (static_cast<double>(first.width()) * first.height());
}

bool hasColor(const QImage &image, const QRect &area, const QColor &color)
{
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            if (image.pixelColor(x, y).rgb() == color.rgb())
                return true;
        }
    }
    return false;
}

} // namespace

class TestChartPainter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void golden_data();
    void golden();
    void gapsStayGaps();
    void wallDrawsThickLines();
    void namesStayApart();
    void nothingToDraw();
};

void TestChartPainter::golden_data()
{
    QTest::addColumn<ThemeId>("theme");
    QTest::addColumn<bool>("latency");
    QTest::addColumn<qreal>("ratio");
    QTest::newRow("errors-light") << ThemeId::Light << false << 1.0;
    QTest::newRow("errors-dark") << ThemeId::Dark << false << 1.0;
    QTest::newRow("errors-wall") << ThemeId::Wall << false << 1.0;
    QTest::newRow("errors-dark-2x") << ThemeId::Dark << false << 2.0;
    QTest::newRow("latency-light") << ThemeId::Light << true << 1.0;
    QTest::newRow("latency-dark") << ThemeId::Dark << true << 1.0;
}

/// WARDROOM_UPDATE_GOLDEN=1 writes the pictures anew; look at them before committing.
void TestChartPainter::golden()
{
    QFETCH(ThemeId, theme);
    QFETCH(bool, latency);
    QFETCH(qreal, ratio);
    const ChartCursor cursor{startMs() + HourMs * 7 / 10, true, QPointF(400, 90)};
    const QImage image = render(latency ? latencyChart() : errorsChart(), theme, ratio, cursor);
    const QDir folder(qEnvironmentVariable("WARDROOM_SOURCE_DIR") + QStringLiteral("/tests/render/golden"));
    const QString file =
        folder.filePath(QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".png"));
    if (qEnvironmentVariableIsSet("WARDROOM_UPDATE_GOLDEN"))
        QVERIFY(image.save(file));
    QImage expected(file);
    QVERIFY2(!expected.isNull(), qPrintable(file));
    const double share = difference(image, expected);
    if (share > PixelTolerance)
        image.save(QDir::current().filePath(QString::fromLatin1(QTest::currentDataTag())
                                            + QStringLiteral("-actual.png")));
    QVERIFY2(share <= PixelTolerance, qPrintable(QStringLiteral("%1 of all pixels differ").arg(share)));
}

void TestChartPainter::gapsStayGaps()
{
    ChartSpec spec = errorsChart();
    spec.series = {spec.series[1]};
    spec.bands.clear();
    spec.thresholds.clear();
    spec.deployments.clear();
    const Theme theme(ThemeId::Dark);
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(13);
    const ChartPainter charts(theme, Formatter(Language::English, zone()), font);
    const ChartLayout layout = charts.layout(spec, ChartSize, charts.wantedWidths(spec, ChartSize));
    QImage image(ChartSize, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    charts.paintData(painter, spec, layout);
    painter.end();
    const auto columnIsEmpty = [&image](int x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixelColor(x, y).alpha() > 0)
                return false;
        }
        return true;
    };
    QVERIFY(columnIsEmpty(static_cast<int>(layout.xOf(startMs() + 66 * StepMs))));
    QVERIFY(!columnIsEmpty(static_cast<int>(layout.xOf(startMs() + 30 * StepMs))));
    QVERIFY(!columnIsEmpty(static_cast<int>(layout.xOf(startMs() + 100 * StepMs))));
}

void TestChartPainter::wallDrawsThickLines()
{
    QVERIFY(Theme(ThemeId::Wall).chartLineWidth() >= 3);
    const QImage image = render(errorsChart(), ThemeId::Wall, 1, {});
    QVERIFY(hasColor(image, image.rect(), Theme(ThemeId::Wall).chartColor(0)));
}

void TestChartPainter::namesStayApart()
{
    std::vector<ChartSeries> series(3);
    for (int i = 0; i < 3; ++i)
        series[static_cast<std::size_t>(i)].label = QStringLiteral(R"(http_requests{cluster="west",instance="10.0.0.%1:80",job="shop"})").arg(i + 1);
    const SeriesLabels labels(series);
    const QFontMetricsF font((QFont()));
    const QString whole = series[1].label;
    QCOMPARE(labels.fitted(whole, font, 2000), whole);
    for (const qreal width : {260.0, 200.0, 140.0}) {
        const QString fitted = labels.fitted(whole, font, width);
        QVERIFY2(fitted.contains(QStringLiteral("10.0.0.2:80")), qPrintable(fitted));
        QVERIFY2(font.horizontalAdvance(fitted) <= width, qPrintable(fitted));
    }
    QVERIFY(labels.fitted(whole, font, 260).startsWith(QStringLiteral("http")));
    QVERIFY2(labels.fitted(whole, font, 40).contains(u'2'), qPrintable(labels.fitted(whole, font, 40)));
    // Alone, or like all others: the middle goes.
    series.resize(1);
    QVERIFY(SeriesLabels(series).fitted(whole, font, 140).endsWith(u'}'));
    series.push_back(series.front());
    QVERIFY(SeriesLabels(series).fitted(series.front().label, font, 140).contains(u'\u2026'));
    series.back().label.clear();
    QCOMPARE(SeriesLabels(series).fitted(whole, font, 2000), whole);
}

void TestChartPainter::nothingToDraw()
{
    ChartSpec spec;
    spec.span = {startMs(), startMs() + HourMs};
    QVERIFY(!spec.hasData());
    const QImage image = render(spec, ThemeId::Light, 1, ChartCursor{startMs() + 1000, true, {300, 100}});
    QVERIFY(!image.isNull());
    QVERIFY(errorsChart().hasData());
}

QTEST_MAIN(TestChartPainter)
#include "tst_chartpainter.moc"
