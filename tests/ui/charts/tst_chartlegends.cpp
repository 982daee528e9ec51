// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/render/cellpainter.h"
#include "tests/ui/charts/chartworld.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/legendtable.h"
#include "ui/common/searchfield.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QHelpEvent>
#include <QtTest/QTest>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolTip>
#include <QtWidgets/QTreeView>

using namespace wardroom;

namespace {
constexpr qint64 Start = ChartWorld::Start;
constexpr qint64 HourMs = ChartWorld::HourMs;
} // namespace

/// The legend in a chart's head and as a table: names, figures, what is shown; with the pointer and with keys.
class TestChartLegends : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void legendByKeyboard();
    void legendTellsWholeNames();
    void legendNamesStates();
    void legendTable();
    void legendTableBesideKeepsNames();
    void legendTableSearchAndKeys();

private:
    ChartCanvas &canvas() const { return m_world->above->canvas(); }

    std::unique_ptr<ChartWorld> m_world;
};

void TestChartLegends::init()
{
    m_world = std::make_unique<ChartWorld>();
    QVERIFY(QTest::qWaitForWindowExposed(m_world->window.get()));
    QTRY_VERIFY(m_world->isRendered());
}

void TestChartLegends::cleanup()
{
    m_world.reset();
}

void TestChartLegends::legendByKeyboard()
{
    ChartLegend &legend = m_world->above->legend();
    QVERIFY(legend.accessibleName().contains(QLatin1String("route 1")));
    legend.setFocus();
    QTest::keyClick(&legend, Qt::Key_Right);
    QTest::keyClick(&legend, Qt::Key_Return);
    QVERIFY(!canvas().spec().series[0].visible && canvas().spec().series[1].visible);
    QTest::keyClick(&legend, Qt::Key_Left);
    QTest::keyClick(&legend, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(canvas().spec().series[0].visible && canvas().spec().series[1].visible
            && !canvas().spec().series[2].visible);
}

void TestChartLegends::legendTellsWholeNames()
{
    ChartSpec spec = ChartWorld::makeSpec();
    const QString name = QStringLiteral(R"(http_requests_total{cluster="west",instance="10.0.0.%1:9100",job="shop"})");
    for (int i = 0; i < 3; ++i)
        spec.series[static_cast<std::size_t>(i)].label = name.arg(i);
    m_world->above->resize(900, 220);
    m_world->above->setSpec(spec);
    QTRY_VERIFY(m_world->isRendered());
    ChartLegend &legend = m_world->above->legend();
    QVERIFY(legend.accessibleName().contains(name.arg(2)));
    const QPoint at = legend.entryRect(0).center();
    QHelpEvent help(QEvent::ToolTip, at, legend.mapToGlobal(at));
    QCoreApplication::sendEvent(&legend, &help);
    QVERIFY2(QToolTip::text().contains(name.arg(0).toHtmlEscaped()), qPrintable(QToolTip::text()));
    QVERIFY(!QToolTip::text().contains(name.arg(1).toHtmlEscaped()));
    QToolTip::hideText();
    canvas().setFocus();
    QTest::keyClick(&canvas(), Qt::Key_Left);
    QVERIFY2(canvas().accessibleDescription().contains(name.arg(1)), qPrintable(canvas().accessibleDescription()));
}

void TestChartLegends::legendNamesStates()
{
    auto chart = std::make_shared<StateChart>();
    chart->states = {{QStringLiteral("up"), 0, ThresholdLevel::Ok}, {QStringLiteral("down"), 1, ThresholdLevel::Serious}};
    chart->rows = {{QStringLiteral("db"), {{{Start, Start + HourMs / 2}, 0}, {{Start + HourMs / 2, Start + HourMs}, 1}}}};
    ChartSpec spec;
    spec.kind = ChartKind::States;
    spec.span = {Start, Start + HourMs};
    spec.states = chart;
    m_world->above->setSpec(spec);
    QTRY_VERIFY(m_world->isRendered());
    ChartLegend &legend = m_world->above->legend();
    QVERIFY2(legend.accessibleName().contains(QLatin1String("up, down")), qPrintable(legend.accessibleName()));
    QVERIFY(!legend.entryRect(0).isEmpty() && legend.entryRect(1).left() > legend.entryRect(0).right());
    const QRect down = legend.entryRect(1);
    const QImage picture = legend.grab(QRect(down.left(), 0, 10, legend.height())).toImage();
    const QColor color = stateColor(themeOf(&legend), chart->states[1]);
    QCOMPARE(picture.pixelColor(picture.width() / 2, picture.height() / 2), color);
    QTest::mouseClick(&legend, Qt::LeftButton, {}, down.center()); // nothing to isolate
    QVERIFY(legend.accessibleName().contains(QLatin1String("up, down")));
}

void TestChartLegends::legendTable()
{
    m_world->above->setGeometry(0, 0, 520, 440);
    m_world->above->setLegendTable(true);
    QVERIFY(!m_world->above->legend().isVisible());
    QTreeView *view = m_world->above->legendTable()->view();
    QTRY_VERIFY(view->isVisible());
    QCOMPARE(view->model()->rowCount(), 3);
    QCOMPARE(view->model()->index(0, 0).data().toString(), QStringLiteral("route 2")); // the highest first
    const QRect first = view->visualRect(view->model()->index(0, 0));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, first.center());
    QVERIFY(canvas().spec().series[2].visible && !canvas().spec().series[0].visible);
    const QRect last = view->visualRect(view->model()->index(2, 0));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::ControlModifier, last.center());
    QVERIFY(canvas().spec().series[0].visible && !canvas().spec().series[1].visible);
    m_world->above->setLegendTable(false);
    QVERIFY(m_world->above->legend().isVisible());
}

/// Many figures neither take the names' room nor the chart's.
void TestChartLegends::legendTableBesideKeepsNames()
{
    m_world->above->setGeometry(0, 0, 520, 300);
    LegendLook look;
    look.place = LegendLook::Place::Right;
    look.calculations = {QStringLiteral("min"), QStringLiteral("max"), QStringLiteral("mean"), QStringLiteral("sum"),
                         QStringLiteral("count"), QStringLiteral("stdDev")};
    m_world->above->setLegendLook(look);
    QTreeView *view = m_world->above->legendTable()->view();
    QTRY_VERIFY(view->isVisible() && m_world->isRendered());
    QVERIFY(canvas().width() > 520 / 2);
    QVERIFY(view->header()->sectionSize(0) >= 100);
    QTRY_VERIFY(view->horizontalScrollBar()->maximum() > 0); // to the figures that have no room
    look.calculations.clear();
    m_world->above->setLegendLook(look);
    QTRY_COMPARE(view->horizontalScrollBar()->maximum(), 0);
    QCOMPARE(view->header()->sectionSize(0), view->viewport()->width());
}

void TestChartLegends::legendTableSearchAndKeys()
{
    m_world->above->setGeometry(0, 0, 520, 440);
    m_world->above->setLegendTable(true);
    LegendTable *table = m_world->above->legendTable();
    QTest::keyClicks(table->searchField(), QStringLiteral("TE 1"));
    QCOMPARE(table->view()->model()->rowCount(), 1);
    table->view()->setCurrentIndex(table->view()->model()->index(0, 0));
    QTest::keyClick(table->view(), Qt::Key_Return);
    QVERIFY(canvas().spec().series[1].visible && !canvas().spec().series[0].visible);
}

QTEST_MAIN(TestChartLegends)
#include "tst_chartlegends.moc"
