// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/explore/queryhistory.h"
#include "tests/ui/explore/exploreworld.h"
#include "ui/charts/annotationsbutton.h"
#include "ui/charts/chartmenu.h"
#include "ui/charts/chartpanel.h"
#include "ui/common/noticebar.h"
#include "ui/common/stateview.h"
#include "ui/explore/explorepresenter.h"
#include "ui/explore/promqleditor.h"
#include "ui/explore/querypane.h"
#include "ui/explore/queryrow.h"
#include "ui/explore/resultpane.h"

#include <QtTest/QTest>
#include <QtWidgets/QtWidgets>

using namespace wardroom;
using namespace Qt::StringLiterals;

/// What a query of Explore brings: the graph and what is marked in it, how a run ends, and when it runs again.
class TestExploreGraph : public QObject, private ExploreWorld
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_appearance.apply({ThemeId::Dark, u"en"_s}); }
    void init() { begin(); }
    void cleanup() { end(); }
    void runsAndDraws();
    void marksAndExemplars();
    void stops();
    void deploymentsByOwnQuery();
    void comparesWithEarlier();
    void manyQueriesLeaveRoom();
    void instant();
    void tooManySeriesAreSaid();
    void refreshAndRange();
    void failureSaysWhyAndRetries();
};

void TestExploreGraph::runsAndDraws()
{
    showPage();
    QCOMPARE(results().stateView()->state(), StateView::State::Empty);
    QTest::keyClicks(row().editor(), u"rate(http_requests_total[$__rate_interval]"_s);
    QTest::keyClick(row().editor(), Qt::Key_Escape);
    QTest::mouseClick(m_page->queries()->runButton(), Qt::LeftButton);
    QTRY_COMPARE(results().stateView()->state(), StateView::State::Content);
    QTRY_VERIFY(m_page->isComplete());
    QCOMPARE(m_server->queries(), QStringList{u"rate(http_requests_total[1m])"_s});
    QCOMPARE(results().chart()->canvas().spec().series.size(), std::size_t(3));
    QCOMPARE(results().chart()->canvas().spec().series[1].label,
             u"/checkout"_s); // what all share is left out
    QVERIFY(row().statusText().startsWith(u"3 series"));
    QVERIFY(row().statusText().contains(u"ms"));
}

void TestExploreGraph::marksAndExemplars()
{
    m_server->setMarks(true);
    showPage();
    const auto spec = [this]() -> const ChartSpec & { return results().chart()->canvas().spec(); };
    QVERIFY(!results().exemplarsButton()->isEnabled());
    run(u"up"_s);
    QTRY_COMPARE(spec().bands.size(), std::size_t(1));
    QTRY_COMPARE(spec().deployments.size(), std::size_t(1));
    QCOMPARE(spec().deployments.front().text, u"2.3.1"_s);
    QTRY_COMPARE(spec().exemplars.size(), std::size_t(1));
    QCOMPARE(spec().exemplars.front().labels.value(u"trace_id"), u"abc"_s);
    m_context->setIncidents({{m_context->span(), u"INC-2026-001"_s, 0}});
    QTRY_COMPARE(spec().incidents.size(), std::size_t(1));

    QVERIFY(spec().annotationsShown);
    QTest::mouseClick(results().annotationsButton(), Qt::LeftButton);
    QVERIFY(!m_context->annotationsShown());
    QTRY_VERIFY(!spec().annotationsShown);
    QVERIFY(results().exemplarsButton()->isEnabled());
    QTest::mouseClick(results().exemplarsButton(), Qt::LeftButton);
    QVERIFY(spec().exemplars.empty());
    QVERIFY(results().exemplarsButton()->isEnabled());

    results().tabs()->setCurrentIndex(ResultPane::TableTab); // where there is nothing to mark
    QVERIFY(!results().annotationsButton()->isVisible());
    m_context->setSession(m_server->sessionWithoutPrometheus());
    QVERIFY(m_page->presenter().marks().bands().empty());
}

void TestExploreGraph::deploymentsByOwnQuery()
{
    m_server->setMarks(true);
    showPage();
    m_context->setSession(m_server->session(u"max(release_time)"_s));
    run(u"up"_s);
    QTRY_COMPARE(results().chart()->canvas().spec().deployments.size(), std::size_t(1));
    QVERIFY(!results().annotationsButton()->toolTip().contains(u"not known"));
    m_context->setSession(m_server->session(u"broken("_s));
    QTRY_VERIFY(results().annotationsButton()->toolTip().contains(u"Deployments are not known"));
    QVERIFY(results().chart()->canvas().spec().deployments.empty());
}

void TestExploreGraph::comparesWithEarlier()
{
    showPage();
    run(u"up"_s);
    QTRY_VERIFY(m_page->isComplete());
    const auto spec = [this]() -> const ChartSpec & { return results().chart()->canvas().spec(); };
    QVERIFY(!spec().comparison);
    const auto choose = [this](const QString &text) {
        QMenu *menu = results().chart()->menu().menu();
        Q_EMIT menu->aboutToShow();
        for (QAction *action : menu->findChildren<QAction *>()) {
            if (action->text() == text)
                action->trigger();
        }
    };
    choose(u"1 day before"_s);
    QTRY_VERIFY(spec().comparison);
    QCOMPARE(spec().comparison->name, u"1 day before"_s);
    QCOMPARE(spec().comparison->shiftMs, 86'400'000);
    for (std::size_t i = 0; i < spec().series.size(); ++i) {
        const Series *earlier = spec().comparison->counterpart(i);
        QVERIFY(earlier);
        QCOMPARE(earlier->labels, spec().series[i].data().labels);
        QVERIFY(earlier->times.back() < m_context->span().fromMs);
    }
    run(u"sum(up)"_s); // asked for again beside each run
    QTRY_COMPARE(m_server->queries().count(u"sum(up)"_s), 2);
    QTRY_VERIFY(m_page->isComplete());
    choose(u"Nothing"_s);
    QTRY_VERIFY(!spec().comparison);
}

void TestExploreGraph::manyQueriesLeaveRoom()
{
    showPage();
    m_page->resize(1208, 590);
    for (int i = 0; i < 12; ++i)
        QTest::mouseClick(m_page->queries()->addButton(), Qt::LeftButton);
    for (std::size_t i = 0; i < m_page->queries()->rowCount(); ++i)
        row(i).editor()->setQuery(u"sum(\n  up\n)"_s);
    QTest::keyClick(row(12).editor(), Qt::Key_Return, Qt::ShiftModifier);
    QTRY_VERIFY(m_page->isComplete());
    QTRY_VERIFY(m_page->minimumSizeHint().height() <= 590);
    QCOMPARE(m_page->height(), 590);
    QVERIFY(results().height() > 180);
    const auto seesCaret = [this] {
        const QWidget &text = *row(12).editor()->viewport();
        return text.visibleRegion().contains(row(12).editor()->cursorRect().center());
    };
    QTRY_VERIFY(seesCaret()); // of the one that is written in
    QCOMPARE(row(0).editor()->x(), row(8).editor()->x()); // "I" is a narrow letter
    row(12).editor()->setQuery(u"broken"_s);
    QTest::keyClick(row(12).editor(), Qt::Key_Return, Qt::ShiftModifier);
    QTRY_COMPARE(row(12).errorBar()->visibleRegion().boundingRect().height(), row(12).errorBar()->height());
    // The same series of several queries have names of their own.
    QCOMPARE(results().chart()->canvas().spec().series[0].label, u"A /cart"_s);
    QCOMPARE(results().chart()->canvas().spec().series[3].label, u"B /cart"_s);
}

void TestExploreGraph::stops()
{
    showPage();
    run(u"up"_s);
    const QPushButton &stop = *m_page->queries()->stopButton();
    QVERIFY(!stop.isVisible());
    m_server->setSilent(true);
    QTest::keyClick(row().editor(), Qt::Key_Return, Qt::ShiftModifier);
    QTRY_VERIFY(stop.isVisible()); // only after a while
    QTest::mouseClick(m_page->queries()->stopButton(), Qt::LeftButton);
    QVERIFY(!m_page->presenter().isRunning());
    QVERIFY(!stop.isVisible());
    QVERIFY(row().statusText().contains(u"stopped"));
    QVERIFY(row().statusText().contains(u"3 series")); // of the run before
    QVERIFY(row().errorBar()->isHidden());
    m_server->setSilent(false);
    run(u"up"_s);
    QVERIFY(!row().statusText().contains(u"stopped"));
}

void TestExploreGraph::instant()
{
    showPage();
    run(u"http_requests_total"_s);
    QTest::mouseClick(m_page->queries()->instantButton(), Qt::LeftButton);
    QTRY_VERIFY(!m_page->presenter().isRunning());
    QTRY_COMPARE(m_server->asked(u"/query"_s), 1);
    results().tabs()->setCurrentIndex(ResultPane::TableTab);
    QTRY_COMPARE(results().table()->model()->columnCount(), 4); // three labels and the value
    QCOMPARE(results().table()->model()->index(0, 3).data().toString(), u"3"_s);
}

void TestExploreGraph::tooManySeriesAreSaid()
{
    m_server->setSeries(130);
    showPage();
    run(u"many"_s);
    QTRY_COMPARE(results().chart()->canvas().spec().series.size(), std::size_t(100));
    QVERIFY(results().note().contains(u"30 more"));
    QVERIFY(row().statusText().startsWith(u"130 series"));
    results().tabs()->setCurrentIndex(ResultPane::TableTab);
    QCOMPARE(results().table()->model()->rowCount(), 130);
    QVERIFY(results().note().isEmpty());
}

void TestExploreGraph::refreshAndRange()
{
    showPage();
    run(u"up"_s);
    m_context->refreshNow();
    QTRY_COMPARE(m_server->queries().size(), 2);
    m_context->setRange(TimeRange::last(6 * 3600 * 1000));
    QTRY_COMPARE(m_server->queries().size(), 3);
    QTRY_VERIFY(!m_page->presenter().isRunning());
    // Another environment gets the same question.
    ExploreServer other;
    m_context->setSession(other.session());
    QTRY_COMPARE(other.queries(), QStringList{u"up"_s});
    QCOMPARE(row().editor()->query(), u"up"_s);
}

void TestExploreGraph::failureSaysWhyAndRetries()
{
    m_server->setHealthy(false);
    showPage();
    row().editor()->setQuery(u"up"_s);
    QTest::keyClick(row().editor(), Qt::Key_Return, Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(results().stateView()->state(), StateView::State::Failed, 20'000);
    m_server->setHealthy(true);
    Q_EMIT results().stateView()->retryRequested();
    QTRY_COMPARE(results().stateView()->state(), StateView::State::Content);
}

QTEST_MAIN(TestExploreGraph)
#include "tst_exploregraph.moc"
