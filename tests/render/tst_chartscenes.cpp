// SPDX-License-Identifier: GPL-3.0-or-later
// Golden pictures of every kind of chart, in two themes and through PDF. To renew them after a wanted change:
//   WARDROOM_UPDATE_GOLDEN=1 ctest --test-dir build/dev -R chartscenes
// and look at each of tests/render/golden before committing.
#include "services/render/chartexport.h"
#include "services/render/charttooltip.h"
#include "services/render/linerun.h"
#include "tests/render/chartscenes.h"

#include <QtCore/QDir>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtGui/QPainter>
#include <QtTest/QTest>

using namespace wardroom;

namespace {

/// Letters are hinted a little differently from release to release, lines are not: the plot must agree
/// closely.
constexpr int ChannelTolerance = 48;
constexpr double PlotTolerance = 0.002;
constexpr double PictureTolerance = 0.015;

double difference(const QImage &a, const QImage &b)
{
    if (a.size() != b.size() || a.isNull())
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

void compareGolden(const QImage &image, const QRect &plot, const QString &name)
{
    const QDir folder(qEnvironmentVariable("WARDROOM_SOURCE_DIR") + QStringLiteral("/tests/render/golden"));
    const QString file = folder.filePath(name + QStringLiteral(".png"));
    if (qEnvironmentVariableIsSet("WARDROOM_UPDATE_GOLDEN"))
        QVERIFY(image.save(file));
    const QImage expected(file);
    QVERIFY2(!expected.isNull(), qPrintable(file));
    const double whole = difference(image, expected);
    const double inside = difference(image.copy(plot), expected.copy(plot));
    if (whole > PictureTolerance || inside > PlotTolerance)
        image.save(QDir::current().filePath(name + QStringLiteral("-actual.png")));
    QVERIFY2(whole <= PictureTolerance && inside <= PlotTolerance,
             qPrintable(QStringLiteral("%1 of the plot, %2 of the picture differ").arg(inside).arg(whole)));
}

} // namespace

class TestChartScenes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void golden_data();
    void golden();
    void pdf_data();
    void pdf();
    void svgHoldsLinesAndText();
    void vectorsLieWherePixelsDo();
    void csv();
    void csvOfCellsAndStates();
    void sheetNamesSeries();
    void tooltipStaysInside();
};

void TestChartScenes::golden_data()
{
    QTest::addColumn<QString>("scene");
    QTest::addColumn<ThemeId>("theme");
    QTest::addColumn<qreal>("ratio");
    for (const QString &name : ChartScenes::names()) {
        QTest::addRow("%s-light", qPrintable(name)) << name << ThemeId::Light << 1.0;
        QTest::addRow("%s-dark", qPrintable(name)) << name << ThemeId::Dark << 1.0;
    }
    QTest::newRow("dense-dark-2x") << QStringLiteral("dense") << ThemeId::Dark << 2.0;
}

void TestChartScenes::golden()
{
    QFETCH(QString, scene);
    QFETCH(ThemeId, theme);
    QFETCH(qreal, ratio);
    QRect plot;
    const QImage image = ChartScenes::render(scene, theme, ratio, &plot);
    compareGolden(image, plot, QString::fromLatin1(QTest::currentDataTag()));
}

void TestChartScenes::pdf_data()
{
    QTest::addColumn<QString>("scene");
    for (const char *name : {"stacked", "compared", "dense", "heatmap", "timeline"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestChartScenes::pdf()
{
    QFETCH(QString, scene);
    const QString tool = QStandardPaths::findExecutable(QStringLiteral("pdftoppm"));
    if (tool.isEmpty())
        QSKIP("pdftoppm (poppler-utils) is not here");
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("chart.pdf")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(chartPdf(ChartScenes::painter(ThemeId::Light), ChartScenes::spec(scene), ChartScenes::Size));
    file.close();
    QProcess process;
    process.start(tool,
                  {QStringLiteral("-r"), QStringLiteral("96"), QStringLiteral("-png"),
                   QStringLiteral("-singlefile"), file.fileName(), folder.filePath(QStringLiteral("page"))});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    const QImage page(folder.filePath(QStringLiteral("page.png")));
    QCOMPARE(page.width(), ChartScenes::Size.width());
    compareGolden(page, QRect(QPoint(0, 0), ChartScenes::Size).adjusted(60, 40, -20, -40), QStringLiteral("%1-pdf").arg(scene));
}

void TestChartScenes::svgHoldsLinesAndText()
{
    ChartSpec spec = ChartScenes::spec(QStringLiteral("compared"));
    spec.title = QStringLiteral("Memory <used>");
    const QByteArray svg = chartSvg(ChartScenes::painter(ThemeId::Light), spec, ChartScenes::Size);
    QVERIFY(svg.contains("<svg"));
    QVERIFY(svg.contains("Memory &lt;used&gt;"));
    QVERIFY(svg.contains("2.3.1"));
    QVERIFY2(svg.contains("series 0"), "a picture says which line is which");
    QVERIFY(svg.count("<polyline") + svg.count("<path") > 10);
    QVERIFY2(!svg.contains("<image"), "lines stay lines");
}

/// The raster of dense lines and the polylines that stand for it on paper cover the same columns.
void TestChartScenes::vectorsLieWherePixelsDo()
{
    ChartSpec spec = ChartScenes::spec(QStringLiteral("dense"));
    const ChartPainter charts = ChartScenes::painter(ThemeId::Light);
    const ChartLayout layout =
        charts.layout(spec, ChartScenes::Size, charts.wantedWidths(spec, ChartScenes::Size));
    QImage image(ChartScenes::Size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    spec.series = {spec.series[1]};
    charts.paintData(painter, spec, layout);
    painter.end();
    const LineShape shape = lineShape(spec.series[0].data(), layout, spec.series[0].gapMs(), 1);
    QVERIFY(shape.dense);
    for (const LineRun &run : runsOf(shape, layout)) {
        for (const QPointF &point : run.points)
            QVERIFY(image.pixelColor(point.toPoint()).alpha() > 0
                    || image.pixelColor(qFloor(point.x()), qFloor(point.y())).alpha() > 0);
    }
    QVERIFY2(!chartSvg(charts, spec, ChartScenes::Size).contains("<image"),
             "no picture of pixels in a drawing");
}

void TestChartScenes::csv()
{
    ChartSpec spec = ChartScenes::spec(QStringLiteral("nulls"));
    spec.series[0].label = QStringLiteral("a \"quoted\", one");
    spec.series[2].visible = false;
    spec.span.toMs = spec.span.fromMs + 2 * ChartScenes::StepMs;
    const QByteArray csv = chartCsv(spec, Formatter(Language::English, QTimeZone("Asia/Taipei")));
    const QList<QByteArray> lines = csv.split('\n');
    QCOMPARE(lines[0].trimmed(), QByteArray("time,\"a \"\"quoted\"\", one\",series 1"));
    QVERIFY(lines[1].startsWith("2026-11-20T22:03:00+08:00,"));
    QCOMPARE(lines.size(), 5); // head, three times, the end
}

void TestChartScenes::csvOfCellsAndStates()
{
    const Formatter utc(Language::English);
    const QByteArray cells = chartCsv(ChartScenes::spec(QStringLiteral("heatmap")), utc);
    QVERIFY(cells.startsWith("time,le 0.005,le 0.025,le 0.1,le 0.5,le 2.5,le 10,le inf\r\n"));
    const QByteArray states = chartCsv(ChartScenes::spec(QStringLiteral("timeline")), utc);
    QVERIFY(states.contains("db-0,2026-11-20T14:24:00Z,2026-11-20T14:37:00Z,down\r\n"));
}

/// The legend has its own room; the chart keeps its size.
void TestChartScenes::sheetNamesSeries()
{
    const ChartPainter charts = ChartScenes::painter(ThemeId::Light);
    ChartSpec spec = ChartScenes::spec(QStringLiteral("stacked"));
    const auto height = [&charts, &spec] { return chartImage(charts, spec, ChartScenes::Size, 1).height(); };
    const int one = height();
    QVERIFY(one > ChartScenes::Size.height());
    spec.series.assign(60, spec.series.front());
    QVERIFY(height() > one);
    QVERIFY(chartSvg(charts, spec, ChartScenes::Size).contains("and 20 more"));
    for (ChartSeries &series : spec.series)
        series.inLegend = false;
    spec.comparison.reset();
    QCOMPARE(height(), ChartScenes::Size.height());
    spec = ChartScenes::spec(QStringLiteral("heatmap"));
    QCOMPARE(height(), ChartScenes::Size.height());
}

/// What has no room is counted, so that the last value is not cut in half.
void TestChartScenes::tooltipStaysInside()
{
    ChartSpec spec = ChartScenes::spec(QStringLiteral("stacked"));
    const ChartSeries one = spec.series.front();
    spec.series.assign(30, one);
    for (std::size_t i = 0; i < spec.series.size(); ++i)
        spec.series[i].label = QStringLiteral(R"(http_server_request_duration_seconds{instance="10.0.12.%1:9100",job="checkout"})").arg(i);
    spec.title = QString(120, u'x');
    const ChartPainter painter = ChartScenes::painter(ThemeId::Dark);
    const qint64 ms = spec.span.fromMs + ChartScenes::HourMs / 2;
    for (const QSizeF size : {QSizeF(420, 160), QSizeF(260, 120), QSizeF(900, 400)}) {
        const ChartLayout layout = painter.layout(spec, size, painter.wantedWidths(spec, size));
        const ChartTooltip tooltip(painter, spec, ms, &layout);
        QVERIFY2(tooltip.size().height() <= layout.plot().bottom() && tooltip.size().width() <= size.width(),
                 qPrintable(QStringLiteral("%1×%2 in %3×%4").arg(tooltip.size().width()).arg(tooltip.size().height()).arg(size.width()).arg(size.height())));
        QVERIFY(tooltip.text().contains(QStringLiteral(" more")));
    }
    QVERIFY(ChartTooltip(painter, spec, ms).text().contains(QStringLiteral("and 18 more")));
}

QTEST_MAIN(TestChartScenes)
#include "tst_chartscenes.moc"
