// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/core/clock.h"
#include "ui/charts/axisgroup.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/chartpanel.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <cmath>

using namespace wardroom;

namespace {

constexpr qint64 Start = 1'795'000'000'000;
constexpr qint64 StepMs = 15'000;
constexpr qint64 HourMs = 3'600'000;

ChartSpec makeSpec(double scale = 1, TimeSpan span = {Start, Start + HourMs})
{
    auto snapshot = std::make_shared<SeriesSnapshot>();
    snapshot->stepMs = StepMs;
    for (int line = 0; line < 3; ++line) {
        Series series;
        for (int i = 0; i <= 240; ++i) {
            series.times.push_back(Start + i * StepMs);
            series.values.push_back(scale * (100 + 50 * line + 10 * std::sin(i * 0.1)));
        }
        series.finish();
        snapshot->series.push_back(std::move(series));
    }
    ChartSpec spec;
    spec.title = QStringLiteral("Traffic");
    spec.subtitle = QStringLiteral("req/s by route");
    spec.span = span;
    spec.left.unit = Unit::RequestsPerSecond;
    for (int line = 0; line < 3; ++line) {
        ChartSeries one;
        one.snapshot = snapshot;
        one.index = static_cast<std::size_t>(line);
        one.label = QStringLiteral("route %1").arg(line);
        one.colour = line;
        spec.series.push_back(std::move(one));
    }
    return spec;
}

void sendWheel(QWidget *widget, QPointF at, int angle, Qt::KeyboardModifiers modifiers = {})
{
    QWheelEvent event(at, widget->mapToGlobal(at), {}, {0, angle}, Qt::NoButton, modifiers, Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(widget, &event);
}

} // namespace

class TestChartCanvas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void hoverMovesTheSharedCursor();
    void leavingLetsGo();
    void hoverDrawsInTheOtherChart();
    void dragZooms();
    void clickDoesNotZoom();
    void doubleClickGoesBack();
    void wheelZoomsAtThePointer();
    void wheelNeverShowsTheFuture();
    void keysMoveTheCursor();
    void keysZoom();
    void accessibleTexts();
    void axesLineUp();
    void legendIsolatesAndToggles();
    void hiddenSeriesStayHidden();
    void legendFollowsTheCursor();
    void panelStates();
    void destroyedWhileDrawing();

private:
    QPoint pointAt(const ChartCanvas &canvas, qint64 ms) const
    {
        return {qRound(canvas.chartLayout().xOf(ms)), canvas.height() / 2};
    }

    ManualClock m_clock{Start + HourMs};
    std::unique_ptr<TimeCursor> m_cursor;
    std::unique_ptr<ViewContext> m_context;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<AxisGroup> m_axes;
    ChartPanel *m_above = nullptr;
    ChartPanel *m_below = nullptr;
};

void TestChartCanvas::init()
{
    m_cursor = std::make_unique<TimeCursor>();
    m_context = std::make_unique<ViewContext>(m_clock, *m_cursor);
    m_context->setRefresh(0);
    m_context->setRange(TimeRange::fixed({Start, Start + HourMs}));
    m_axes = std::make_unique<AxisGroup>();
    m_window = std::make_unique<QWidget>();
    m_above = new ChartPanel(*m_context, m_axes.get(), m_window.get());
    m_below = new ChartPanel(*m_context, m_axes.get(), m_window.get());
    m_above->setGeometry(0, 0, 520, 220);
    m_below->setGeometry(0, 230, 520, 220);
    m_window->resize(520, 460);
    m_above->setSpec(makeSpec());
    m_below->setSpec(makeSpec(10'000));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QTRY_VERIFY(m_above->canvas().isRendered());
    QTRY_VERIFY(m_below->canvas().isRendered());
}

void TestChartCanvas::cleanup()
{
    m_window.reset();
    m_axes.reset();
    m_context.reset();
    m_cursor.reset();
}

void TestChartCanvas::hoverMovesTheSharedCursor()
{
    ChartCanvas &canvas = m_above->canvas();
    const qint64 wanted = Start + HourMs / 2;
    QTest::mouseMove(&canvas, pointAt(canvas, wanted));
    QVERIFY(m_cursor->hoverMs());
    QVERIFY(std::abs(*m_cursor->hoverMs() - wanted) < HourMs / 400);
    QTest::mouseMove(&canvas, QPoint(2, 60)); // beside the plot
    QVERIFY(!m_cursor->hoverMs());
}

void TestChartCanvas::leavingLetsGo()
{
    ChartCanvas &canvas = m_above->canvas();
    QTest::mouseMove(&canvas, pointAt(canvas, Start + HourMs / 3));
    QVERIFY(m_cursor->hoverMs());
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(&canvas, &leave);
    QVERIFY(!m_cursor->hoverMs());
}

void TestChartCanvas::hoverDrawsInTheOtherChart()
{
    ChartCanvas &below = m_below->canvas();
    const QImage before = below.grab().toImage();
    QTest::mouseMove(&m_above->canvas(), pointAt(m_above->canvas(), Start + HourMs / 2));
    const QImage after = below.grab().toImage();
    const int x = qFloor(below.chartLayout().xOf(*m_cursor->hoverMs()));
    const QColor line = Theme(ThemeId::Light).color(Token::Cursor);
    QCOMPARE(after.pixelColor(x, 20).rgb(), line.rgb());
    QVERIFY(before.pixelColor(x, 20).rgb() != line.rgb());
}

void TestChartCanvas::dragZooms()
{
    ChartCanvas &canvas = m_above->canvas();
    const QPoint from = pointAt(canvas, Start + HourMs / 4);
    const QPoint to = pointAt(canvas, Start + HourMs / 2);
    QTest::mousePress(&canvas, Qt::LeftButton, {}, to);
    QTest::mouseMove(&canvas, (from + to) / 2);
    QTest::mouseMove(&canvas, from);
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, from);
    const TimeSpan span = m_context->span();
    QVERIFY(std::abs(span.fromMs - (Start + HourMs / 4)) < HourMs / 200);
    QVERIFY(std::abs(span.toMs - (Start + HourMs / 2)) < HourMs / 200);
    QVERIFY(m_context->canZoomBack());
}

void TestChartCanvas::clickDoesNotZoom()
{
    const QSignalSpy ranges(m_context.get(), &ViewContext::rangeChanged);
    QTest::mouseClick(&m_above->canvas(), Qt::LeftButton, {}, QPoint(200, 80));
    QCOMPARE(ranges.count(), 0);
}

void TestChartCanvas::doubleClickGoesBack()
{
    const TimeRange whole = m_context->range();
    m_context->zoomTo({Start, Start + HourMs / 2});
    QTest::mouseDClick(&m_above->canvas(), Qt::LeftButton, {}, QPoint(200, 80));
    QCOMPARE(m_context->range(), whole);
}

void TestChartCanvas::wheelZoomsAtThePointer()
{
    ChartCanvas &canvas = m_above->canvas();
    const qint64 still = Start + HourMs / 4;
    sendWheel(&canvas, pointAt(canvas, still), 120);
    const TimeSpan span = m_context->span();
    QVERIFY(span.durationMs() < HourMs);
    const double place = static_cast<double>(still - span.fromMs) / static_cast<double>(span.durationMs());
    QVERIFY2(std::abs(place - 0.25) < 0.01, "the moment under the pointer stays where it is");
}

void TestChartCanvas::wheelNeverShowsTheFuture()
{
    ChartCanvas &canvas = m_above->canvas();
    sendWheel(&canvas, pointAt(canvas, Start + HourMs / 2), -120);
    QVERIFY(m_context->span().fromMs < Start);
    QCOMPARE(m_context->span().toMs, m_clock.nowMs());
}

void TestChartCanvas::keysMoveTheCursor()
{
    ChartCanvas &canvas = m_above->canvas();
    canvas.setFocus();
    QTest::keyClick(&canvas, Qt::Key_Home);
    QCOMPARE(m_cursor->hoverMs(), std::optional(Start));
    QTest::keyClick(&canvas, Qt::Key_Right);
    QCOMPARE(m_cursor->hoverMs(), std::optional(Start + StepMs));
    QTest::keyClick(&canvas, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(m_cursor->hoverMs(), std::optional(Start + 11 * StepMs));
    QTest::keyClick(&canvas, Qt::Key_Left);
    QCOMPARE(m_cursor->hoverMs(), std::optional(Start + 10 * StepMs));
    QTest::keyClick(&canvas, Qt::Key_End);
    QTest::keyClick(&canvas, Qt::Key_Right);
    QCOMPARE(m_cursor->hoverMs(), std::optional(Start + HourMs));
    QTest::keyClick(&canvas, Qt::Key_Escape);
    QVERIFY(!m_cursor->hoverMs());
}

void TestChartCanvas::keysZoom()
{
    ChartCanvas &canvas = m_above->canvas();
    QTest::keyClick(&canvas, Qt::Key_Plus);
    QCOMPARE(m_context->span().durationMs(), HourMs / 2);
    QTest::keyClick(&canvas, Qt::Key_Backspace);
    QCOMPARE(m_context->span().durationMs(), HourMs);
}

void TestChartCanvas::accessibleTexts()
{
    ChartCanvas &canvas = m_above->canvas();
    QVERIFY(canvas.accessibleName().startsWith(QLatin1String("Traffic, req/s by route: route 0 ")));
    QVERIFY(canvas.accessibleDescription().isEmpty());
    canvas.setFocus();
    QTest::keyClick(&canvas, Qt::Key_Home);
    QVERIFY(canvas.accessibleDescription().contains(QLatin1String("route 2 200 req/s")));
}

void TestChartCanvas::axesLineUp()
{
    QCOMPARE(m_above->canvas().chartLayout().plot().left(), m_below->canvas().chartLayout().plot().left());
    QCOMPARE(m_above->canvas().chartLayout().xOf(Start + 5'000),
             m_below->canvas().chartLayout().xOf(Start + 5'000));
}

void TestChartCanvas::legendIsolatesAndToggles()
{
    ChartLegend &legend = m_above->legend();
    const auto visible = [this] {
        QList<bool> flags;
        for (const ChartSeries &series : m_above->canvas().spec().series)
            flags << series.visible;
        return flags;
    };
    QVERIFY(!legend.entryRect(1).isEmpty());
    QTest::mouseClick(&legend, Qt::LeftButton, {}, legend.entryRect(1).center());
    QCOMPARE(visible(), (QList<bool>{false, true, false}));
    QTest::mouseClick(&legend, Qt::LeftButton, Qt::ControlModifier, legend.entryRect(0).center());
    QCOMPARE(visible(), (QList<bool>{true, true, false}));
    QTest::mouseClick(&legend, Qt::LeftButton, {}, legend.entryRect(1).center());
    QCOMPARE(visible(), (QList<bool>{false, true, false}));
    QTest::mouseClick(&legend, Qt::LeftButton, {}, legend.entryRect(1).center());
    QCOMPARE(visible(), (QList<bool>{true, true, true}));
}

void TestChartCanvas::hiddenSeriesStayHidden()
{
    m_above->canvas().isolate(0);
    m_above->setSpec(makeSpec(2));
    QVERIFY(m_above->canvas().spec().series[0].visible);
    QVERIFY(!m_above->canvas().spec().series[1].visible);
}

void TestChartCanvas::legendFollowsTheCursor()
{
    const QImage newest = m_above->legend().grab().toImage();
    m_cursor->setHover(Start + 16 * StepMs); // the top of the wave
    QVERIFY(m_above->legend().grab().toImage() != newest);
    m_cursor->setHover(std::nullopt);
    QCOMPARE(m_above->legend().grab().toImage(), newest);
}

void TestChartCanvas::panelStates()
{
    m_above->showError({ErrorKind::Timeout, 0, QStringLiteral("no answer"), {}, true});
    QVERIFY(!m_above->canvas().isVisible());
    QVERIFY(!m_above->legend().isVisible());
    m_above->setSpec(makeSpec());
    QVERIFY(m_above->canvas().isVisible());
    QVERIFY(m_above->legend().isVisible());
    m_above->showEmpty(QStringLiteral("No requests"));
    QVERIFY(!m_above->canvas().isVisible());
}

void TestChartCanvas::destroyedWhileDrawing()
{
    for (int i = 0; i < 20; ++i) {
        auto canvas = std::make_unique<ChartCanvas>(*m_context, nullptr);
        canvas->resize(400, 200);
        canvas->setSpec(makeSpec());
    }
    QTest::qWait(0);
    QVERIFY(m_above->canvas().isRendered());
}

QTEST_MAIN(TestChartCanvas)
#include "tst_chartcanvas.moc"
