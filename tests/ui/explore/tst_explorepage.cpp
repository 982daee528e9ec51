// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explore/metrictreemodel.h"
#include "models/explore/targetsmodel.h"
#include "models/view/viewcontext.h"
#include "services/explore/queryhistory.h"
#include "tests/ui/explore/exploreserver.h"
#include "ui/charts/annotationsbutton.h"
#include "ui/charts/chartpanel.h"
#include "ui/common/noticebar.h"
#include "ui/common/searchfield.h"
#include "ui/common/stateview.h"
#include "ui/explore/completionpopup.h"
#include "ui/explore/explorechart.h"
#include "ui/explore/explorepage.h"
#include "ui/explore/explorepresenter.h"
#include "ui/explore/historypane.h"
#include "ui/explore/metricspane.h"
#include "ui/explore/promqleditor.h"
#include "ui/explore/querypane.h"
#include "ui/explore/queryrow.h"
#include "ui/explore/resultpane.h"
#include "ui/explore/serverlistpane.h"
#include "ui/theme/appearance.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QtWidgets>

using namespace wardroom;
using namespace Qt::StringLiterals;

/// Explore by mouse and keys, against a server that knows a shop.
class TestExplorePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_appearance.apply({ThemeId::Dark, u"en"_s}); }
    void init();
    void cleanup();
    void runsAndDraws();
    void marksAndExemplars();
    void completesFromTheServer();
    void tabWritesWhatIsChosen();
    void stops();
    void tableAndRaw();
    void instant();
    void severalQueries();
    void errorIsMarkedInTheEditor();
    void failureSaysWhyAndRetries();
    void formats();
    void formatIsOffWhereTheServerCanNot();
    void historyKeepsAndFinds();
    void tooManySeriesAreSaid();
    void refreshAndRange();
    void toDashboard();
    void metrics();
    void targets();
    void rules();
    void staleTargetsAreSaid();
    void withoutPrometheus();
    void otherLanguage();
    void pictures();

private:
    void showPage();
    void run(const QString &promql);
    QueryRow &row(std::size_t index = 0) { return *m_page->queries()->row(index); }
    ResultPane &results() { return *m_page->queries()->results(); }

    Appearance m_appearance;
    TimeCursor m_cursor;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ExploreServer> m_server;
    std::unique_ptr<QueryHistory> m_history;
    std::unique_ptr<ViewContext> m_context;
    std::unique_ptr<ExplorePage> m_page;
};

void TestExplorePage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<ExploreServer>();
    m_history = std::make_unique<QueryHistory>(m_folder->filePath(u"history.json"_s), m_server->clock());
    m_context = std::make_unique<ViewContext>(m_server->clock(), m_cursor);
    m_context->setRefresh(0);
    m_context->setZone(QTimeZone::utc());
}

void TestExplorePage::cleanup()
{
    m_page.reset();
    m_context.reset();
    m_history.reset();
    m_server.reset();
}

void TestExplorePage::showPage()
{
    m_context->setSession(m_server->session());
    m_page = std::make_unique<ExplorePage>(*m_context, *m_history);
    m_page->resize(1280, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    row().editor()->setFocus();
}

void TestExplorePage::run(const QString &promql)
{
    row().editor()->setQuery(promql);
    QTest::keyClick(row().editor(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!m_page->presenter().isRunning());
}

void TestExplorePage::runsAndDraws()
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

void TestExplorePage::marksAndExemplars()
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

void TestExplorePage::tabWritesWhatIsChosen()
{
    showPage();
    QTest::keyClicks(row().editor(), u"node_load"_s);
    QTRY_VERIFY(row().editor()->popup()->isVisible());
    QTest::keyClick(row().editor(), Qt::Key_Tab);
    QCOMPARE(row().editor()->query(), u"node_load1"_s);
    QVERIFY(row().editor()->hasFocus());
    QVERIFY(!row().editor()->popup()->isVisible());
    QTest::keyClick(row().editor(), Qt::Key_Tab); // without a list it goes on
    QVERIFY(!row().editor()->hasFocus());
}

void TestExplorePage::stops()
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

void TestExplorePage::completesFromTheServer()
{
    showPage();
    PromqlEditor *editor = row().editor();
    QTest::keyClicks(editor, u"http_req"_s);
    QTRY_VERIFY(editor->popup()->isVisible());
    QTest::keyClick(editor, Qt::Key_Down);
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(editor->query(), u"http_requests_total"_s);
    QTest::keyClicks(editor, u"{ro"_s);
    QTRY_VERIFY(editor->popup()->isVisible());
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(editor->popup()->isVisible());
    QTest::keyClicks(editor, u"che"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(editor->query(), u"http_requests_total{route=\"/checkout\"}"_s);
}

void TestExplorePage::tableAndRaw()
{
    showPage();
    run(u"http_requests_total"_s);
    QTest::mouseClick(results().tabs(), Qt::LeftButton, {},
                      results().tabs()->tabRect(ResultPane::TableTab).center());
    QVERIFY(results().table()->isVisible());
    QCOMPARE(results().table()->model()->rowCount(), 3);
    const int route = 2; // __name__, job, route
    QCOMPARE(results().table()->model()->headerData(route, Qt::Horizontal).toString(), u"route"_s);
    results().table()->sortByColumn(route, Qt::DescendingOrder);
    QCOMPARE(results().table()->model()->index(0, route).data().toString(), u"/search"_s);
    results().tabs()->setCurrentIndex(ResultPane::RawTab);
    QVERIFY(
        results().raw()->toPlainText().startsWith(u"http_requests_total{job=\"shop\", route=\"/cart\"}\n    ")
        || results().raw()->toPlainText().startsWith(
            u"http_requests_total{job=\"shop\",route=\"/cart\"}\n    "));
    QVERIFY(results().raw()->isReadOnly());
}

void TestExplorePage::instant()
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

void TestExplorePage::severalQueries()
{
    showPage();
    run(u"up"_s);
    QVERIFY(row().removeButton()->isHidden());
    QTest::mouseClick(m_page->queries()->addButton(), Qt::LeftButton);
    QCOMPARE(m_page->queries()->rowCount(), std::size_t(2));
    QTRY_VERIFY(row(1).editor()->hasFocus());
    QTest::keyClicks(row(1).editor(), u"node_load1"_s);
    QTest::keyClick(row(1).editor(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(m_page->isComplete());
    QCOMPARE(results().chart()->canvas().spec().series.size(), std::size_t(6));
    QCOMPARE(m_server->queries().last(), u"node_load1"_s);

    QTest::mouseClick(row(0).removeButton(), Qt::LeftButton);
    QCOMPARE(m_page->queries()->rowCount(), std::size_t(1));
    QCOMPARE(row(0).editor()->query(), u"node_load1"_s);
    QCOMPARE(row(0).editor()->accessibleName(), u"Query A"_s);
    QCOMPARE(results().chart()->canvas().spec().series.size(), std::size_t(3));
    QVERIFY(row(0).removeButton()->isHidden());
}

void TestExplorePage::errorIsMarkedInTheEditor()
{
    showPage();
    run(u"up"_s);
    run(u"sum broken"_s);
    QVERIFY(row().errorBar()->isVisible());
    QCOMPARE(row().errorBar()->text(), u"parse error: unexpected identifier \"broken\""_s);
    QCOMPARE(row().editor()->errorOffset().value_or(-1), 4);
    QCOMPARE(row().editor()->textCursor().position(), 4);
    QVERIFY(row().statusText().contains(u"from the run before"));
    QCOMPARE(results().stateView()->state(), StateView::State::Content); // what was there stays
    run(u"up"_s);
    QVERIFY(row().errorBar()->isHidden());
    QVERIFY(!row().editor()->errorOffset());
}

void TestExplorePage::failureSaysWhyAndRetries()
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

void TestExplorePage::formats()
{
    showPage();
    row().editor()->setQuery(u"sum by(route)(up)"_s);
    QTest::keyClick(row().editor(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(row().editor()->query(), u"sum by (route) (\n  up\n)"_s);
    row().editor()->undo();
    QCOMPARE(row().editor()->query(), u"sum by(route)(up)"_s);
    row().editor()->setQuery(u"up # why"_s);
    QTest::mouseClick(row().formatButton(), Qt::LeftButton);
    QVERIFY(row().errorBar()->isVisible());
    QCOMPARE(row().editor()->query(), u"up # why"_s);
    row().editor()->setQuery(u"broken"_s);
    QTest::mouseClick(row().formatButton(), Qt::LeftButton);
    QTRY_VERIFY(row().errorBar()->isVisible());
}

void TestExplorePage::formatIsOffWhereTheServerCanNot()
{
    m_server->setFormats(false);
    showPage();
    row().editor()->setQuery(u"up"_s);
    QVERIFY(row().formatButton()->isEnabled());
    QTest::mouseClick(row().formatButton(), Qt::LeftButton);
    QTRY_VERIFY(!row().formatButton()->isEnabled());
    QVERIFY(row().formatButton()->toolTip().contains(u"can not format"));
    QCOMPARE(row().editor()->query(), u"up"_s);
}

void TestExplorePage::historyKeepsAndFinds()
{
    showPage();
    run(u"up"_s);
    run(u"node_load1"_s);
    run(u"node_load1"_s);
    QCOMPARE(m_history->entries().size(), std::size_t(2));
    QTest::mouseClick(m_page->queries()->historyButton(), Qt::LeftButton);
    HistoryPane *history = m_page->queries()->history();
    QVERIFY(history->isVisible());
    const QRect star =
        history->view()->visualRect(history->view()->model()->index(0, HistoryModel::StarColumn));
    QTest::mouseClick(history->view()->viewport(), Qt::LeftButton, {},
                      QPoint(star.left() + 16, star.center().y()));
    QVERIFY(m_history->entries().front().starred);
    QTest::keyClicks(history->searchField(), u"UP"_s);
    QCOMPARE(history->view()->model()->rowCount(), 1);
    history->view()->setCurrentIndex(history->view()->model()->index(0, HistoryModel::QueryColumn));
    QTest::keyClick(history->view(), Qt::Key_Return);
    QCOMPARE(row().editor()->query(), u"up"_s);
    QVERIFY(!history->isVisible());

    m_page->queries()->historyButton()->click();
    history->searchField()->clear();
    history->view()->setCurrentIndex(history->view()->model()->index(0, HistoryModel::QueryColumn));
    QTest::keyClick(history->view(), Qt::Key_Delete);
    QCOMPARE(m_history->entries().size(), std::size_t(1));
}

void TestExplorePage::tooManySeriesAreSaid()
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

void TestExplorePage::refreshAndRange()
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

void TestExplorePage::toDashboard()
{
    showPage();
    QSignalSpy wanted(m_page.get(), &ExplorePage::addToDashboardRequested);
    QVERIFY(!m_page->queries()->dashboardButton()->isEnabled());
    row().editor()->setQuery(u"sum(rate(http_requests_total[5m]))"_s);
    QTest::mouseClick(m_page->queries()->dashboardButton(), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().at(0).toString(), u"sum(rate(http_requests_total[5m]))"_s);
    QCOMPARE(wanted.first().at(1).toString(), u"http_requests_total"_s);
    QCOMPARE(titleOfQuery(u"1 + 1"_s), u"1 + 1"_s);
}

void TestExplorePage::metrics()
{
    showPage();
    QCOMPARE(m_server->asked(u"/tsdb"_s), 0); // nobody looks
    QTest::mouseClick(m_page->sections(), Qt::LeftButton, {},
                      m_page->sections()->tabRect(ExplorePage::MetricsSection).center());
    MetricsPane *pane = m_page->metrics();
    QTRY_COMPARE(pane->tree()->model()->rowCount(), 3); // http_, node_load…, up
    QCOMPARE(pane->summary(), u"5 metrics  ·  1,508 series in the storage"_s);
    QTest::keyClicks(pane->searchField(), u"answered"_s);
    QCOMPARE(pane->tree()->model()->rowCount(), 1);
    QCOMPARE(pane->summary(), u"1 of 5 metrics  ·  1,508 series in the storage"_s);
    pane->tree()->setFocus();
    QTest::keyClick(pane->tree(), Qt::Key_Down);
    pane->tree()->setCurrentIndex(pane->tree()->model()->index(0, 0));
    QTRY_COMPARE(pane->labels()->model()->rowCount(), 2);
    QCOMPARE(pane->labels()->model()->index(0, 0).data().toString(), u"route"_s);
    QVERIFY(pane->detailText().contains(u"Requests that were answered."));
    QVERIFY(pane->detailText().contains(u"counter"));

    pane->searchField()->clear();
    pane->typeBox()->setCurrentText(u"gauge"_s);
    QCOMPARE(pane->tree()->model()->rowCount(), 1);
    QTest::mouseClick(pane->queryButton(), Qt::LeftButton);
    QCOMPARE(m_page->sections()->currentIndex(), static_cast<int>(ExplorePage::QuerySection));
    QCOMPARE(row().editor()->query(), u"rate(http_requests_total[$__rate_interval])"_s);
    QTRY_VERIFY(m_server->queries().contains(u"rate(http_requests_total[1m])"_s));

    QCOMPARE(queryForMetric(u"a_bucket"_s, u"histogram"_s),
             u"histogram_quantile(0.95, sum by (le) (rate(a_bucket[$__rate_interval])))"_s);
    QCOMPARE(queryForMetric(u"a.b"_s, u"gauge"_s), u"{\"a.b\"}"_s);
}

void TestExplorePage::targets()
{
    showPage();
    m_page->showSection(ExplorePage::TargetsSection);
    ServerListPane *pane = m_page->targets();
    QTRY_COMPARE(pane->tree()->model()->rowCount(), 2);
    QCOMPARE(pane->summary(), u"4 targets, 1 down"_s);
    QVERIFY(pane->tree()->isExpanded(pane->tree()->model()->index(0, 0)));
    QVERIFY(!pane->tree()->isColumnHidden(TargetsModel::ErrorColumn));
    pane->setErrorsShown(false); // then the labels have its width
    QVERIFY(pane->tree()->isColumnHidden(TargetsModel::ErrorColumn));
    QTest::mouseClick(pane->problemsButton(), Qt::LeftButton);
    QCOMPARE(pane->tree()->model()->rowCount(), 1);
    const QModelIndex down = pane->tree()->model()->index(0, 0, pane->tree()->model()->index(0, 0));
    QVERIFY(down.data(Qt::AccessibleTextRole).toString().contains(u"connection refused"));
    QTest::keyClicks(pane->searchField(), u"nothing like it"_s);
    QCOMPARE(pane->stateView()->state(), StateView::State::Empty);
    pane->searchField()->clear();
    QCOMPARE(pane->stateView()->state(), StateView::State::Content);
    pane->tree()->setFocus();
    pane->tree()->setCurrentIndex(pane->tree()->model()->index(0, 0, pane->tree()->model()->index(0, 0)));
    QTest::keyClick(pane->tree(), Qt::Key_Return);
    QCOMPARE(row().editor()->query(), u"up{job=\"node\",instance=\"node-1:9100\"}"_s);
}

void TestExplorePage::rules()
{
    showPage();
    m_page->showSection(ExplorePage::RulesSection);
    ServerListPane *pane = m_page->rules();
    QTRY_COMPARE(pane->summary(), u"2 rules, 1 with errors"_s);
    QTest::keyClicks(pane->searchField(), u"labelset"_s);
    const QModelIndex group = pane->tree()->model()->index(0, 0);
    QCOMPARE(pane->tree()->model()->rowCount(group), 1);
    pane->tree()->setFocus();
    pane->tree()->setCurrentIndex(pane->tree()->model()->index(0, 0, group));
    QTest::keyClick(pane->tree(), Qt::Key_Return);
    QCOMPARE(row().editor()->query(), u"sum by (job) (rate(http_requests_total[5m]))"_s);
    QCOMPARE(m_server->asked(u"/targets"_s), 0); // only what is looked at is asked for
}

void TestExplorePage::staleTargetsAreSaid()
{
    showPage();
    m_page->showSection(ExplorePage::TargetsSection);
    QTRY_COMPARE(m_page->targets()->tree()->model()->rowCount(), 2);
    m_server->setHealthy(false);
    m_context->refreshNow();
    QTRY_VERIFY_WITH_TIMEOUT(m_page->isComplete(), 20'000);
    QCOMPARE(m_page->targets()->stateView()->state(), StateView::State::Content);
    QCOMPARE(m_page->targets()->tree()->model()->rowCount(), 2);
}

void TestExplorePage::withoutPrometheus()
{
    m_context->setSession(m_server->sessionWithoutPrometheus());
    m_page = std::make_unique<ExplorePage>(*m_context, *m_history);
    m_page->show();
    QVERIFY(m_page->isComplete());
    QVERIFY(!m_page->queries()->runButton()->isEnabled());
    for (const auto section :
         {ExplorePage::MetricsSection, ExplorePage::TargetsSection, ExplorePage::RulesSection})
        m_page->showSection(section);
    QCOMPARE(m_page->targets()->stateView()->state(), StateView::State::Empty);
    QCOMPARE(m_page->rules()->stateView()->state(), StateView::State::Empty);
    m_context->setSession(nullptr);
    QVERIFY(m_page->isComplete());
}

void TestExplorePage::otherLanguage()
{
    showPage();
    run(u"up"_s);
    m_page->sections()->setTabText(0, u"?"_s);
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_page.get(), &change);
    QCOMPARE(m_page->sections()->tabText(0), u"Query"_s);
}

void TestExplorePage::pictures()
{
    const QString folder = qEnvironmentVariable("WARDROOM_PICTURES");
    if (folder.isEmpty())
        QSKIP("WARDROOM_PICTURES is not set");
    for (const ThemeId theme : {ThemeId::Dark, ThemeId::Light}) {
        m_appearance.setTheme(theme);
        showPage();
        m_page->resize(1448, 860);
        const auto save = [&](const QString &name) {
            QTRY_VERIFY(m_page->isComplete());
            m_page->grab().save(folder + u"/explore-%1-%2.png"_s.arg(name, Appearance::themeKey(theme)));
        };
        run(u"sum by (route) (\n  rate(http_requests_total{job=\"shop\"}[$__rate_interval]) # per route\n)"_s);
        QTest::mouseClick(m_page->queries()->addButton(), Qt::LeftButton);
        row(1).editor()->setQuery(u"sum broken(up)"_s);
        m_page->queries()->runAll();
        save(u"graph"_s);
        row(0).editor()->setFocus();
        row(0).editor()->setQuery({});
        QTest::keyClicks(row(0).editor(), u"hist"_s);
        QTRY_VERIFY(row(0).editor()->popup()->isVisible());
        row(0).editor()->popup()->grab().save(folder
                                              + u"/explore-popup-%1.png"_s.arg(Appearance::themeKey(theme)));
        QTest::keyClick(row(0).editor(), Qt::Key_Escape);
        run(u"http_requests_total"_s);
        results().tabs()->setCurrentIndex(ResultPane::TableTab);
        m_page->queries()->historyButton()->setChecked(true);
        m_history->setStarred(u"http_requests_total"_s, true);
        save(u"table"_s);
        m_page->showSection(ExplorePage::MetricsSection);
        QTRY_VERIFY(m_page->metrics()->tree()->model()->rowCount() > 0);
        m_page->metrics()->tree()->expandAll();
        const auto *tree = qobject_cast<MetricTreeModel *>(m_page->metrics()->tree()->model());
        m_page->metrics()->tree()->setCurrentIndex(tree->indexOf(u"http_requests_total"_s));
        QTRY_VERIFY(m_page->metrics()->labels()->model()->rowCount() > 0);
        m_page->metrics()->labels()->expandAll();
        save(u"metrics"_s);
        m_page->showSection(ExplorePage::TargetsSection);
        save(u"targets"_s);
        m_page->showSection(ExplorePage::RulesSection);
        save(u"rules"_s);
    }
}

QTEST_MAIN(TestExplorePage)
#include "tst_explorepage.moc"
