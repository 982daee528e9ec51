// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/charts/chartworld.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/chartmenu.h"
#include "ui/charts/cursorpanel.h"
#include "ui/common/noticebar.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QTreeView>

using namespace wardroom;

namespace {
constexpr qint64 Start = ChartWorld::Start;
constexpr qint64 HourMs = ChartWorld::HourMs;
constexpr qint64 StepMs = ChartWorld::StepMs;
} // namespace

/// Locked cursors, panning, tables, comparison, copies: with the pointer and with keys.
class TestChartInteraction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void shiftDragPans();
    void panStopsAtNow();
    void escapeGivesUpThePan();
    void pageKeysPan();
    void keysLockCursors();
    void controlClickLocksCursors();
    void locksShowInTheOtherChart();
    void enterZoomsBetweenLocks();
    void escapeLetsGoOfLocks();
    void accessibleDifferences();
    void hoverPaintsOnlyTheOverlay();
    void cursorPanel();
    void cursorPanelReadsTimes();
    void comparisonInPanelAndLegend();
    void annotationsSwitch();
    void unitInTheHead();
    void tooManySeries();
    void copies();
    void saves();
    void savingFails();
    void compareMenu();

private:
    ChartCanvas &canvas() const { return m_world->above->canvas(); }
    void hoverAt(qint64 ms) const { m_world->cursor.setHover(ms); }

    std::unique_ptr<ChartWorld> m_world;
};

void TestChartInteraction::init()
{
    m_world = std::make_unique<ChartWorld>();
    QVERIFY(QTest::qWaitForWindowExposed(m_world->window.get()));
    QTRY_VERIFY(m_world->isRendered());
}

void TestChartInteraction::cleanup()
{
    m_world.reset();
}

void TestChartInteraction::shiftDragPans()
{
    const QPoint from = m_world->pointAt(canvas(), Start + HourMs / 4);
    const QPoint to = m_world->pointAt(canvas(), Start + HourMs / 2);
    QTest::mousePress(&canvas(), Qt::LeftButton, Qt::ShiftModifier, from);
    QTest::mouseMove(&canvas(), (from + to) / 2);
    QTest::mouseMove(&canvas(), to);
    QVERIFY2(canvas().spec().span.fromMs < Start, "the chart follows the pointer");
    QTest::mouseRelease(&canvas(), Qt::LeftButton, Qt::ShiftModifier, to);
    const TimeSpan span = m_world->context.span();
    QCOMPARE(span.durationMs(), HourMs);
    QVERIFY(std::abs(span.fromMs - (Start - HourMs / 4)) < HourMs / 200);
    QTest::keyClick(&canvas(), Qt::Key_Backspace);
    QCOMPARE(m_world->context.span().fromMs, Start);
}

void TestChartInteraction::panStopsAtNow()
{
    const QPoint from = m_world->pointAt(canvas(), Start + HourMs / 2);
    QTest::mousePress(&canvas(), Qt::LeftButton, Qt::ShiftModifier, from);
    QTest::mouseMove(&canvas(), from - QPoint(150, 0));
    QTest::mouseRelease(&canvas(), Qt::LeftButton, Qt::ShiftModifier, from - QPoint(150, 0));
    QCOMPARE(m_world->context.span().toMs, Start + HourMs);
}

void TestChartInteraction::escapeGivesUpThePan()
{
    const QSignalSpy ranges(&m_world->context, &ViewContext::rangeChanged);
    const QPoint from = m_world->pointAt(canvas(), Start + HourMs / 4);
    QTest::mousePress(&canvas(), Qt::LeftButton, Qt::ShiftModifier, from);
    QTest::mouseMove(&canvas(), from + QPoint(80, 0));
    QTest::keyClick(&canvas(), Qt::Key_Escape);
    QCOMPARE(canvas().spec().span.fromMs, Start);
    QTest::mouseRelease(&canvas(), Qt::LeftButton, Qt::ShiftModifier, from + QPoint(80, 0));
    QCOMPARE(ranges.count(), 0);
}

void TestChartInteraction::pageKeysPan()
{
    QTest::keyClick(&canvas(), Qt::Key_PageUp);
    QCOMPARE(m_world->context.span(), (TimeSpan{Start - HourMs / 2, Start + HourMs / 2}));
    QTest::keyClick(&canvas(), Qt::Key_Backspace);
    const QSignalSpy ranges(&m_world->context, &ViewContext::rangeChanged);
    QTest::keyClick(&canvas(), Qt::Key_PageDown);
    QCOMPARE(ranges.count(), 0); // there is nothing to see in the future
}

void TestChartInteraction::keysLockCursors()
{
    canvas().setFocus();
    hoverAt(Start + 4 * StepMs);
    QTest::keyClick(&canvas(), Qt::Key_A);
    hoverAt(Start + 8 * StepMs);
    QTest::keyClick(&canvas(), Qt::Key_B);
    QCOMPARE(m_world->cursor.locks(), (TimeCursor::Locks{Start + 4 * StepMs, Start + 8 * StepMs}));
    QTest::keyClick(&canvas(), Qt::Key_B); // there already
    QVERIFY(!m_world->cursor.locks()[TimeCursor::B]);
}

void TestChartInteraction::controlClickLocksCursors()
{
    const QSignalSpy ranges(&m_world->context, &ViewContext::rangeChanged);
    const auto click = [this](qint64 ms) {
        QTest::mouseClick(&canvas(), Qt::LeftButton, Qt::ControlModifier, m_world->pointAt(canvas(), ms));
    };
    click(Start + HourMs / 4);
    QVERIFY(m_world->cursor.locks()[TimeCursor::A] && !m_world->cursor.locks()[TimeCursor::B]);
    click(Start + HourMs / 2);
    QVERIFY(std::abs(*m_world->cursor.locks()[TimeCursor::B] - (Start + HourMs / 2)) < HourMs / 200);
    click(Start + HourMs / 8); // anew
    QVERIFY(std::abs(*m_world->cursor.locks()[TimeCursor::A] - (Start + HourMs / 8)) < HourMs / 200);
    QVERIFY(!m_world->cursor.locks()[TimeCursor::B]);
    QCOMPARE(ranges.count(), 0);
}

void TestChartInteraction::locksShowInTheOtherChart()
{
    ChartCanvas &below = m_world->below->canvas();
    const QImage before = below.grab().toImage();
    m_world->cursor.setLock(TimeCursor::A, Start + HourMs / 2);
    const QImage after = below.grab().toImage();
    const int x = qFloor(below.chartLayout().xOf(Start + HourMs / 2));
    const QRgb line = Theme(ThemeId::Light).color(Token::Cursor).rgb();
    const int y =
        qFloor(below.chartLayout().plot().bottom()) - 6; // below all series, whose dots would cover it
    QCOMPARE(after.pixelColor(x, y).rgb(), line);
    QVERIFY(before.pixelColor(x, y).rgb() != line);
}

void TestChartInteraction::enterZoomsBetweenLocks()
{
    m_world->cursor.setLock(TimeCursor::A, Start + HourMs / 2);
    m_world->cursor.setLock(TimeCursor::B, Start + HourMs / 4);
    QTest::keyClick(&canvas(), Qt::Key_Return);
    QCOMPARE(m_world->context.span(), (TimeSpan{Start + HourMs / 4, Start + HourMs / 2}));
}

void TestChartInteraction::escapeLetsGoOfLocks()
{
    m_world->cursor.setLock(TimeCursor::A, Start + HourMs / 2);
    hoverAt(Start + HourMs / 4);
    QTest::keyClick(&canvas(), Qt::Key_Escape);
    QVERIFY(!m_world->cursor.hoverMs());
    QVERIFY(m_world->cursor.locks()[TimeCursor::A]);
    QTest::keyClick(&canvas(), Qt::Key_Escape);
    QVERIFY(!m_world->cursor.locks()[TimeCursor::A]);
}

void TestChartInteraction::accessibleDifferences()
{
    m_world->cursor.setLock(TimeCursor::A, Start);
    m_world->cursor.setLock(TimeCursor::B, Start + 40 * StepMs);
    QVERIFY2(canvas().accessibleDescription().contains(QLatin1String("route 2 40 req/s")),
             qPrintable(canvas().accessibleDescription()));
}

/// A move of the pointer asks for a small part of the chart to be painted, and for no new lines.
void TestChartInteraction::hoverPaintsOnlyTheOverlay()
{
    const QSignalSpy rendered(&canvas(), &ChartCanvas::rendered);
    class Watch final : public QObject
    {
    public:
        int pixels = 0;
        bool eventFilter(QObject *, QEvent *event) override
        {
            if (event->type() == QEvent::Paint) {
                pixels = 0;
                for (const QRect &rect : static_cast<QPaintEvent *>(event)->region())
                    pixels += rect.width() * rect.height();
            }
            return false;
        }
    } watch;
    ChartCanvas &below = m_world->below->canvas();
    below.installEventFilter(&watch);
    hoverAt(Start + HourMs / 4);
    QTRY_VERIFY(watch.pixels > 0);
    watch.pixels = 0;
    hoverAt(Start + HourMs / 4 + StepMs);
    QTRY_VERIFY(watch.pixels > 0);
    QVERIFY2(watch.pixels < below.width() * below.height() / 4, qPrintable(QString::number(watch.pixels)));
    QCOMPARE(rendered.count(), 0);
}

void TestChartInteraction::cursorPanel()
{
    CursorPanel panel(m_world->context);
    panel.setCharts({&m_world->above->canvas(), &m_world->below->canvas()});
    panel.resize(372, 500);
    panel.show();
    QAbstractItemModel *model = panel.cursorView()->model();
    QCOMPARE(model->rowCount(), 8); // two heads, six series
    QCOMPARE(model->index(0, 0).data().toString(), QStringLiteral("Traffic, req/s"));
    QCOMPARE(model->index(1, 1).data().toString(), QStringLiteral("—"));
    m_world->cursor.setLock(TimeCursor::A, Start);
    m_world->cursor.setLock(TimeCursor::B, Start + 100 * StepMs);
    QCOMPARE(model->index(1, 1).data().toString(), QStringLiteral("100"));
    QCOMPARE(model->index(1, 2).data().toString(), QStringLiteral("200"));
    QCOMPARE(model->index(1, 4).data().toString(), QStringLiteral("+100 %"));
    QVERIFY(!panel.compareView()->isVisible());
    canvas().isolate(0);
    QCOMPARE(model->rowCount(), 6);
    delete m_world->below;
    QTRY_COMPARE(model->rowCount(), 2);
}

void TestChartInteraction::cursorPanelReadsTimes()
{
    CursorPanel panel(m_world->context);
    panel.show();
    QLineEdit *field = panel.timeField(TimeCursor::A);
    m_world->cursor.setLock(TimeCursor::A, Start);
    const QString shown = field->text();
    QVERIFY(!shown.isEmpty());
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("nonsense"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m_world->cursor.locks()[TimeCursor::A], std::optional(Start));
    field->selectAll();
    QTest::keyClicks(field, shown.left(11) + QStringLiteral("00:00:00"));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(m_world->cursor.locks()[TimeCursor::A]);
    QCOMPARE(*m_world->cursor.locks()[TimeCursor::A] % 86'400'000, 0);
    field->clear();
    QTest::keyClicks(field, QStringLiteral(" "));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!m_world->cursor.locks()[TimeCursor::A]);
}

void TestChartInteraction::comparisonInPanelAndLegend()
{
    CursorPanel panel(m_world->context);
    panel.setCharts({&canvas()});
    panel.show();
    const QImage before = canvas().grab().toImage();
    ChartSpec spec = ChartWorld::makeSpec();
    auto earlier = std::make_shared<SeriesSnapshot>(*ChartWorld::makeSpec(0.5).series[0].snapshot);
    for (Series &series : earlier->series) {
        for (qint64 &time : series.times)
            time -= 86'400'000;
    }
    spec.comparison = makeComparison(spec.series, earlier, 86'400'000, QStringLiteral("1 day before"));
    m_world->above->setSpec(spec);
    QTRY_VERIFY(canvas().isRendered());
    QVERIFY(canvas().grab().toImage() != before);
    QVERIFY(panel.compareView()->isVisible());
    QCOMPARE(panel.compareView()->model()->index(1, 3).data().toString(), QStringLiteral("+100 %"));
    QVERIFY(m_world->above->legend().accessibleName().contains(QLatin1String("1 day before")));
}

void TestChartInteraction::annotationsSwitch()
{
    ChartSpec spec = ChartWorld::makeSpec();
    spec.bands = {{{Start, Start + HourMs / 2}, QStringLiteral("HighErrorRate"), 0}};
    m_world->above->setSpec(spec);
    QTRY_VERIFY(canvas().isRendered());
    const QImage marked = canvas().grab().toImage();
    m_world->context.setAnnotationsShown(false);
    QTRY_VERIFY(canvas().isRendered());
    QVERIFY(canvas().grab().toImage() != marked);
    m_world->context.setAnnotationsShown(true);
    QTRY_VERIFY(canvas().isRendered());
    QCOMPARE(canvas().grab().toImage(), marked);
}

void TestChartInteraction::unitInTheHead()
{
    const QList<QLabel *> labels = m_world->above->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const QLabel *label) { return label->text() == QLatin1String("req/s"); }));
}

void TestChartInteraction::tooManySeries()
{
    ChartSpec spec = ChartWorld::makeSpec();
    spec.series.resize(20'000, spec.series[0]);
    m_world->above->setSpec(spec);
    QCOMPARE(canvas().spec().series.size(), ChartPanel::MostSeries);
    const QList<NoticeBar *> notices = m_world->above->findChildren<NoticeBar *>();
    QVERIFY(std::any_of(notices.begin(), notices.end(), [](const NoticeBar *bar) {
        return bar->isVisible() && bar->text().contains(QLatin1String("500 of 20000"));
    }));
    m_world->above->setSpec(ChartWorld::makeSpec());
    QVERIFY(
        std::none_of(notices.begin(), notices.end(), [](const NoticeBar *bar) { return bar->isVisible(); }));
}

void TestChartInteraction::copies()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    m_world->above->menu().copyQuery();
    QCOMPARE(clipboard->text(), canvas().spec().query);
    m_world->above->menu().copyValues();
    QVERIFY(clipboard->text().startsWith(QLatin1String("time,route 0,route 1,route 2")));
    m_world->above->menu().copyPicture();
    QVERIFY(clipboard->image().width() >= 2 * 640);
}

void TestChartInteraction::saves()
{
    const QTemporaryDir folder;
    const std::pair<ChartMenu::FileKind, QByteArray> kinds[] = {
        {ChartMenu::FileKind::Png, QByteArray("\x89PNG")},
        {ChartMenu::FileKind::Svg, QByteArray("<?xml")},
        {ChartMenu::FileKind::Pdf, QByteArray("%PDF")},
        {ChartMenu::FileKind::Csv, QByteArray("time,")}};
    for (const auto &[kind, start] : kinds) {
        QFile file(folder.filePath(QStringLiteral("chart")));
        m_world->above->menu().save(kind, file.fileName());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(file.readAll().startsWith(start), start.constData());
    }
}

void TestChartInteraction::savingFails()
{
    const QSignalSpy failures(&m_world->above->menu(), &ChartMenu::failed);
    m_world->above->menu().save(ChartMenu::FileKind::Csv, QStringLiteral("/nowhere/chart.csv"));
    QCOMPARE(failures.count(), 1);
    const QList<NoticeBar *> notices = m_world->above->findChildren<NoticeBar *>();
    QVERIFY(std::any_of(notices.begin(), notices.end(), [](const NoticeBar *bar) {
        return bar->isVisible() && bar->text().contains(QLatin1String("/nowhere/chart.csv"));
    }));
}

void TestChartInteraction::compareMenu()
{
    ChartMenu &menu = m_world->above->menu();
    const auto submenu = [&menu]() -> QMenu * {
        for (const QAction *action : menu.menu()->actions()) {
            if (action->menu())
                return action->menu();
        }
        return nullptr;
    };
    QVERIFY2(!submenu(), "not offered where nobody does it");
    menu.setComparable(true);
    QVERIFY(submenu());
    const QSignalSpy requests(&menu, &ChartMenu::compareRequested);
    const QList<QAction *> actions = submenu()->actions();
    QCOMPARE(actions.size(), 5);
    QVERIFY2(!actions[4]->isEnabled(), "there is no deployment");
    actions[2]->trigger();
    QCOMPARE(requests.count(), 1);
    QCOMPARE(requests[0][0].value<CompareWith>(), CompareWith::DayBefore);
}

QTEST_MAIN(TestChartInteraction)
#include "tst_chartinteraction.moc"
