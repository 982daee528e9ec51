// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explore/metrictreemodel.h"
#include "models/explore/targetsmodel.h"
#include "models/view/viewcontext.h"
#include "services/explore/queryhistory.h"
#include "tests/ui/explore/exploreworld.h"
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
class TestExplorePage : public QObject, private ExploreWorld
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_appearance.apply({ThemeId::Dark, u"en"_s}); }
    void init() { begin(); }
    void cleanup() { end(); }
    void completesFromTheServer();
    void tabWritesWhatIsChosen();
    void tableAndRaw();
    void severalQueries();
    void errorIsMarkedInTheEditor();
    void formats();
    void formatIsOffWhereTheServerCanNot();
    void historyKeepsAndFinds();
    void toDashboard();
    void metrics();
    void targets();
    void rules();
    void staleTargetsAreSaid();
    void withoutPrometheus();
    void otherLanguage();
    void pictures();
};

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
