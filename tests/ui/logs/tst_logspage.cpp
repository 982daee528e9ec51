// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/linefieldmodel.h"
#include "models/view/viewcontext.h"
#include "services/core/clock.h"
#include "tests/loki/fakeloki.h"
#include "tests/ui/logs/linestore.h"
#include "ui/common/noticebar.h"
#include "ui/common/stateview.h"
#include "ui/logs/labelbrowser.h"
#include "ui/logs/linedetails.h"
#include "ui/logs/logqledit.h"
#include "ui/logs/logspage.h"
#include "ui/logs/logspresenter.h"
#include "ui/logs/logview.h"
#include "ui/logs/volumehistogram.h"
#include "ui/theme/appearance.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QtWidgets>

using namespace wardroom;

class TestLogsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_appearance.apply({ThemeId::Dark, QStringLiteral("en")}); }
    void init();
    void cleanup();
    void opensWithLines();
    void pagesLoseAndDoubleNothing();
    void refreshFetchesOnlyTheNew();
    void badQueryIsSaidBesideTheEditor();
    void tickedValuesBecomeTheSelector();
    void detailsFilter();
    void tailWaitsWhileReading();
    void histogramZooms();
    void withoutLoki();
    void pictures();
    void queryTexts();

private:
    FakeLoki::Answer answer(const QString &path, const QUrlQuery &query);
    std::shared_ptr<Session> session(bool withLoki) const;
    void showPage();

    Appearance m_appearance;
    SystemClock m_clock;
    TimeCursor m_cursor;
    std::unique_ptr<FakeLoki> m_loki;
    std::unique_ptr<LineStore> m_store;
    std::unique_ptr<ViewContext> m_context;
    std::unique_ptr<LogsPage> m_page;
};

FakeLoki::Answer TestLogsPage::answer(const QString &path, const QUrlQuery &query)
{
    const QString logql = query.queryItemValue(QStringLiteral("query"), QUrl::FullyDecoded);
    if (logql.contains(u"broken"))
        return {400, "parse error at line 1, col 9: syntax error: unexpected IDENTIFIER"};
    if (path.endsWith(u"/labels"))
        return LineStore::list({"app", "env", "pod"});
    if (path.endsWith(u"/values"))
        return path.contains(u"/app/") ? LineStore::list({"orders", "shop-api"}) : LineStore::list({"production", "staging"});
    if (path.endsWith(u"/query"))
        return LineStore::counts(query, true);
    if (path.endsWith(u"/query_range"))
        return logql.contains(u"count_over_time") ? LineStore::counts(query, false) : m_store->range(query);
    return {404, "not here"};
}

std::shared_ptr<Session> TestLogsPage::session(bool withLoki) const
{
    Connection connection;
    connection.id = QUuid::createUuid();
    connection.name = QStringLiteral("production");
    if (withLoki) {
        Endpoint endpoint;
        endpoint.url = m_loki->url();
        connection.loki = endpoint;
    }
    return std::make_shared<Session>(connection, Session::Secrets(), m_clock);
}

void TestLogsPage::init()
{
    m_loki = std::make_unique<FakeLoki>();
    m_loki->setHandler([this](const QString &path, const QUrlQuery &query) { return answer(path, query); });
    m_store = std::make_unique<LineStore>(m_clock.nowMs(), 3500);
    m_context = std::make_unique<ViewContext>(m_clock, m_cursor);
    m_context->setRefresh(0);
    m_context->setZone(QTimeZone::utc());
}

void TestLogsPage::cleanup()
{
    m_page.reset();
    m_context.reset();
    m_loki.reset();
}

void TestLogsPage::showPage()
{
    m_context->setSession(session(true));
    m_page = std::make_unique<LogsPage>(*m_context);
    m_page->resize(1400, 860);
    m_page->show();
    QTRY_VERIFY(m_page->isComplete());
}

void TestLogsPage::opensWithLines()
{
    showPage();
    QCOMPARE(m_page->editor()->query(), QStringLiteral("{env=~\".+\"}"));
    QCOMPARE(m_page->presenter().lines().lineCount(), LogLineFeed::PageSize);
    QCOMPARE(m_page->presenter().lines().line(0).timeNs, m_page->presenter().lines().newest().timeNs);
    QVERIFY(m_page->presenter().lines().line(0).text.startsWith(u"id=349"));
    QCOMPARE(m_page->presenter().volume().total(), 120);
    QCOMPARE(m_page->presenter().labels().labels().labels(),
             (QStringList{QStringLiteral("app"), QStringLiteral("env"), QStringLiteral("pod")}));
}

void TestLogsPage::pagesLoseAndDoubleNothing()
{
    showPage();
    LogView *view = m_page->view();
    LogLineFeed &feed = m_page->presenter().feed();
    while (feed.hasOlder()) {
        const int before = m_page->presenter().lines().lineCount();
        view->verticalScrollBar()->setValue(0);
        view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum());
        QTRY_VERIFY(!feed.isLoadingOlder());
        QVERIFY(!feed.hasOlder() || m_page->presenter().lines().lineCount() > before);
    }
    const LogLineModel &lines = m_page->presenter().lines();
    QCOMPARE(lines.lineCount(), m_store->count());
    QSet<QString> seen;
    for (int row = 0; row < lines.lineCount(); ++row) {
        seen.insert(lines.line(row).text);
        QVERIFY(row == 0 || lines.line(row).timeNs <= lines.line(row - 1).timeNs);
    }
    QCOMPARE(seen.size(), m_store->count());
}

void TestLogsPage::refreshFetchesOnlyTheNew()
{
    showPage();
    m_page->view()->setCurrentRow(5);
    const QString chosen = m_page->presenter().lines().line(5).text;
    QSignalSpy resets(&m_page->presenter().lines(), &QAbstractItemModel::modelReset);
    QSignalSpy volume(&m_page->presenter(), &LogsPresenter::volumeChanged);
    m_context->refreshNow();
    QTRY_VERIFY(volume.count() > 0);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(m_page->presenter().lines().lineCount(), LogLineFeed::PageSize); // nothing new, nothing twice
    QCOMPARE(m_page->presenter().lines().line(m_page->view()->currentRow()).text, chosen);
}

void TestLogsPage::badQueryIsSaidBesideTheEditor()
{
    showPage();
    m_page->editor()->setQuery(QStringLiteral("{app=\"x\"} broken"));
    QTest::keyClick(m_page->editor(), Qt::Key_Return, Qt::ShiftModifier);
    QTRY_VERIFY(m_page->errorBar()->isVisible());
    QVERIFY(m_page->errorBar()->text().contains(u"syntax error"));
    QCOMPARE(m_page->editor()->textCursor().positionInBlock(), 8);
    QVERIFY(m_page->presenter().lines().lineCount() > 0); // what was there stays
    m_page->editor()->setQuery(QStringLiteral("{env=~\".+\"}"));
    QTest::keyClick(m_page->editor(), Qt::Key_Return, Qt::ShiftModifier);
    QTRY_VERIFY(m_page->errorBar()->isHidden());
}

void TestLogsPage::tickedValuesBecomeTheSelector()
{
    showPage();
    QTreeView *tree = m_page->browser()->tree();
    const QModelIndex app = tree->model()->index(0, 0);
    tree->expand(app);
    QTRY_COMPARE(tree->model()->rowCount(app), 2);
    const QModelIndex first = tree->model()->index(0, 0, app);
    QTRY_COMPARE(first.data().toString(), QStringLiteral("shop-api")); // the more frequent one leads
    tree->setCurrentIndex(first);
    QTest::keyClick(tree, Qt::Key_Space);
    QTRY_COMPARE(m_page->editor()->query(), QStringLiteral("{app=\"shop-api\"}"));
    QTRY_VERIFY(m_page->isComplete());
    tree->setCurrentIndex(tree->model()->index(1, 0, app));
    QTest::keyClick(tree, Qt::Key_Space);
    QCOMPARE(m_page->presenter().query(), m_page->editor()->query());
    QVERIFY(m_page->editor()->query().contains(u"orders"));
}

void TestLogsPage::detailsFilter()
{
    showPage();
    QTest::mouseClick(m_page->view()->viewport(), Qt::LeftButton, {}, {400, 30});
    QVERIFY(m_page->details()->isVisible());
    QTreeView *fields = m_page->details()->fieldView();
    QStringList names;
    for (int row = 0; row < fields->model()->rowCount(); ++row)
        names << fields->model()->index(row, 0).data().toString();
    QVERIFY(names.contains(QStringLiteral("pod")));
    QVERIFY(names.contains(QStringLiteral("msg")));
    fields->setCurrentIndex(fields->model()->index(static_cast<int>(names.indexOf(QStringLiteral("pod"))), 0));
    QTest::mouseClick(m_page->details()->dropButton(), Qt::LeftButton);
    const QString pod = fields->currentIndex().siblingAtColumn(LineFieldModel::ValueColumn).data().toString();
    QCOMPARE(m_page->editor()->query(), QStringLiteral("{env=~\".+\", pod!=\"%1\"}").arg(pod));
}

void TestLogsPage::tailWaitsWhileReading()
{
    showPage();
    QTest::mouseClick(m_page->tailButton(), Qt::LeftButton);
    QTRY_COMPARE(m_loki->openTails(), 1);
    const auto send = [this](int id) {
        m_loki->send(LineStore::tailFrame(m_clock.nowMs() + id, "tail " + QByteArray::number(id)));
    };
    const LogLineModel &lines = m_page->presenter().lines();
    send(1);
    QTRY_COMPARE(lines.line(0).text, QStringLiteral("tail 1"));
    QVERIFY(m_page->heldBar()->isHidden());

    m_page->view()->verticalScrollBar()->setValue(40);
    send(2);
    send(3);
    QTRY_COMPARE(m_page->presenter().feed().heldLines(), 2);
    QVERIFY(m_page->heldBar()->isVisible());
    QCOMPARE(lines.line(0).text, QStringLiteral("tail 1"));
    QTest::keyClick(m_page->view(), Qt::Key_End);
    QCOMPARE(lines.line(0).text, QStringLiteral("tail 3"));
    QVERIFY(m_page->heldBar()->isHidden());
    QVERIFY(m_page->view()->isAtNewest());
    send(4);
    QTRY_COMPARE(lines.line(0).text, QStringLiteral("tail 4"));

    const qint64 now = m_clock.nowMs();
    m_context->zoomTo({now - 600'000, now - 60'000});
    QVERIFY(!m_page->tailButton()->isChecked()); // a span that is over has no tail
    QTRY_COMPARE(m_loki->openTails(), 0);
    QTest::mouseClick(m_page->tailButton(), Qt::LeftButton);
    QVERIFY(m_context->range().isLive());
    QTRY_COMPARE(m_loki->openTails(), 1);
}

void TestLogsPage::histogramZooms()
{
    showPage();
    auto *histogram = m_page->findChild<VolumeHistogram *>();
    const TimeSpan before = m_context->span();
    QTest::mousePress(histogram, Qt::LeftButton, {}, {histogram->width() / 3, 40});
    QTest::mouseMove(histogram, {histogram->width() / 2, 40});
    QVERIFY(m_cursor.hoverMs());
    QTest::mouseRelease(histogram, Qt::LeftButton, {}, {histogram->width() / 2, 40});
    QVERIFY(m_context->span().durationMs() < before.durationMs() / 3);
    QTRY_VERIFY(m_page->isComplete());
    QTest::mouseDClick(histogram, Qt::LeftButton, {}, {200, 40});
    QVERIFY(!m_context->canZoomBack());
}

void TestLogsPage::withoutLoki()
{
    showPage();
    m_context->setSession(session(false));
    QVERIFY(m_page->isComplete());
    QCOMPARE(m_page->presenter().lines().lineCount(), 0);
    QVERIFY(m_page->editor()->query().isEmpty());
}

void TestLogsPage::queryTexts()
{
    QCOMPARE(defaultLogQuery({}), QString());
    QCOMPARE(defaultLogQuery({QStringLiteral("zone"), QStringLiteral("app")}), QStringLiteral("{app=~\".+\"}"));
    QCOMPARE(defaultLogQuery({QStringLiteral("zone")}), QStringLiteral("{zone=~\".+\"}"));

    const auto selection = selectionOf(QStringLiteral("{env=\"production\", app=~\"a|b\", pod!=\"x\", v=~\".+\"} |= \"y\""));
    QCOMPARE(selection.keys(), (QStringList{QStringLiteral("app"), QStringLiteral("env")}));
    QCOMPARE(selection.value(QStringLiteral("app")), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));

    using Origin = LineField::Origin;
    const QString query = QStringLiteral("{app=\"a\"}");
    QCOMPARE(filteredLogQuery(query, {Origin::Logfmt, QStringLiteral("msg"), QStringLiteral("x\"y")}, false),
             QStringLiteral("{app=\"a\"} | logfmt | msg!=\"x\\\"y\""));
    QCOMPARE(filteredLogQuery(query, {Origin::Metadata, QStringLiteral("trace_id"), QStringLiteral("4b")}, true),
             QStringLiteral("{app=\"a\"} | trace_id=\"4b\""));
}

/// Pictures to look at, where WARDROOM_PICTURES names a folder.
void TestLogsPage::pictures()
{
    const QString folder = qEnvironmentVariable("WARDROOM_PICTURES");
    if (folder.isEmpty())
        QSKIP("WARDROOM_PICTURES is not set");
    for (const ThemeId theme : {ThemeId::Dark, ThemeId::Light}) {
        m_appearance.setTheme(theme);
        showPage();
        m_page->resize(1528, 930);
        m_page->browser()->tree()->expand(m_page->browser()->tree()->model()->index(0, 0));
        m_page->view()->setCurrentRow(7);
        QTRY_VERIFY(m_page->isComplete() && m_page->details()->isVisible());
        m_page->grab().save(folder + QStringLiteral("/logs-") + Appearance::themeKey(theme) + QStringLiteral(".png"));
    }
}

QTEST_MAIN(TestLogsPage)
#include "tst_logspage.moc"
