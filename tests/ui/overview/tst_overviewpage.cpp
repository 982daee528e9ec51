// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/overview/overviewworld.h"
#include "ui/charts/chartmenu.h"
#include "ui/charts/chartpanel.h"
#include "ui/overview/goalboard.h"
#include "ui/overview/overviewpage.h"
#include "ui/overview/overviewtable.h"
#include "ui/theme/appearance.h"

#include <QtCore/QDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QPushButton>

using namespace wardroom;

class TestOverviewPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsTheIncident();
    void equalQueriesAreAskedOnce();
    void failingPartSaysWhyOthersGoOn();
    void failureKeepsOldDataMarkedStale();
    void followsTheRange();
    void comparesWithEarlier();
    void hiddenPageAsksNothing();
    void missingSourcesAreNamed();
    void noSessionIsNotComplete();
    void opensLogsAndAlerts();
    void fitsSmallWindows();
    void pictures();

private:
    void start(std::shared_ptr<Session> session);
    const GoalTile::Content &tile(std::size_t index) const
    {
        return m_page->findChild<GoalBoard *>()->tile(index).content();
    }
    QList<ChartPanel *> charts() const { return m_page->findChildren<ChartPanel *>(); }
    QList<OverviewTable *> tables() const { return m_page->findChildren<OverviewTable *>(); }

    std::unique_ptr<OverviewWorld> m_world;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<TimeCursor> m_cursor;
    std::unique_ptr<ViewContext> m_context;
    std::unique_ptr<OverviewPage> m_page;
};

void TestOverviewPage::init()
{
    m_appearance = std::make_unique<Appearance>();
    m_appearance->apply({ThemeId::Dark, QStringLiteral("en"), 1.0, false});
    m_world = std::make_unique<OverviewWorld>();
    m_cursor = std::make_unique<TimeCursor>();
    m_context = std::make_unique<ViewContext>(m_world->clock(), *m_cursor);
    m_context->setRefresh(0);
    m_context->setZone(QTimeZone::utc());
    m_page = std::make_unique<OverviewPage>(*m_context);
    m_page->resize(1488, 888);
}

void TestOverviewPage::cleanup()
{
    m_page.reset();
    m_context.reset();
    m_cursor.reset();
    m_world.reset();
    m_appearance.reset();
}

void TestOverviewPage::start(std::shared_ptr<Session> session)
{
    m_context->setSession(std::move(session));
    m_page->show();
    QTRY_VERIFY(m_page->isComplete());
}

void TestOverviewPage::showsTheIncident()
{
    start(m_world->session());
    QCOMPARE(tile(0).figure.text(), QStringLiteral("86.42 %"));
    QCOMPARE(tile(0).state, GoalState::Missed);
    QCOMPARE(tile(0).goal, QStringLiteral("goal ≥ 99.9 %"));
    QVERIFY(tile(0).remark.endsWith(QLatin1String("pp in 1 h")));
    QCOMPARE(tile(1).figure.unit, QStringLiteral("s"));
    QCOMPARE(tile(3).state, GoalState::Met);
    QCOMPARE(tile(4).figure.text(), QStringLiteral("7")); // of nine, two are held back
    QCOMPARE(tile(4).remark, QStringLiteral("3 P0 · 2 P1"));
    QCOMPARE(tile(5).state, GoalState::Unknown);
    QCOMPARE(tile(5).figure.text(), QStringLiteral("—"));
    QCOMPARE(tile(5).remark, QStringLiteral("no rollback in 30 d"));

    QCOMPARE(charts().size(), 6);
    for (const ChartPanel *chart : charts())
        QVERIFY(chart->canvas().spec().hasData());
    const ChartSpec &errors = charts()[1]->canvas().spec();
    QCOMPARE(errors.series.size(), std::size_t(4));
    QCOMPARE(errors.bands.size(), std::size_t(2));
    QCOMPARE(errors.deployments.size(), std::size_t(1));
    QCOMPARE(errors.deployments.front().text, QStringLiteral("2.3.1"));
    QCOMPARE(charts()[4]->canvas().spec().bands.size(), std::size_t(0));

    QCOMPARE(tables()[0]->model()->rowCount(), 9);
    QCOMPARE(tables()[1]->model()->rowCount(), 9);
    QVERIFY(tables()[2]->model()->rowCount() >= 7);
}

void TestOverviewPage::equalQueriesAreAskedOnce()
{
    start(m_world->session());
    QStringList queries = m_world->queries();
    QVERIFY(queries.size() > 10);
    QCOMPARE(queries.removeDuplicates(), 0);
}

void TestOverviewPage::failingPartSaysWhyOthersGoOn()
{
    m_world->failQueries(QStringLiteral("node_cpu"));
    start(m_world->session());
    QVERIFY(!charts()[4]->canvas().isVisible());
    QVERIFY(charts()[0]->canvas().isVisible());
    QVERIFY(charts()[5]->canvas().isVisible());
    QCOMPARE(tile(0).state, GoalState::Missed);
}

void TestOverviewPage::failureKeepsOldDataMarkedStale()
{
    start(m_world->session());
    m_world->failQueries(QStringLiteral("http_requests_total"));
    m_context->refreshNow();
    QTRY_VERIFY(tile(0).stale);
    QCOMPARE(tile(0).figure.text(), QStringLiteral("86.42 %"));
    QVERIFY(charts()[0]->canvas().isVisible());
}

void TestOverviewPage::followsTheRange()
{
    start(m_world->session());
    const TimeSpan wanted{m_world->clock().nowMs() - 1'200'000, m_world->clock().nowMs() - 600'000};
    m_context->zoomTo({wanted.fromMs - 1, wanted.toMs}); // superseded at once
    m_context->zoomTo(wanted);
    QTRY_COMPARE(charts()[0]->canvas().spec().span, wanted);
    QTRY_VERIFY(m_page->isComplete());
    for (const ChartPanel *chart : charts())
        QCOMPARE(chart->canvas().spec().span, wanted);
}

void TestOverviewPage::comparesWithEarlier()
{
    start(m_world->session());
    const auto spec = [this](int chart) -> const ChartSpec & { return charts()[chart]->canvas().spec(); };
    QVERIFY(!spec(0).comparison);
    Q_EMIT charts()[1]->menu().compareRequested(CompareWith::HourBefore);
    for (const int chart : {0, 1}) { // all of them, whichever was asked
        QTRY_VERIFY(spec(chart).comparison);
        QCOMPARE(spec(chart).comparison->name, QStringLiteral("1 hour before"));
        const Series *earlier = spec(chart).comparison->counterpart(0);
        QVERIFY(earlier);
        QVERIFY(earlier->times.front() < m_context->span().fromMs);
    }
    m_world->failQueries(QStringLiteral("http_requests_total"));
    Q_EMIT charts()[0]->menu().compareRequested(CompareWith::DayBefore);
    const auto says = [this] {
        const auto texts = charts()[0]->findChildren<QLabel *>();
        return std::any_of(texts.begin(), texts.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().startsWith(QLatin1String("The earlier time is not shown."));
        });
    };
    QTRY_VERIFY(says());
    QVERIFY(!spec(0).comparison);
    m_world->failQueries({});
    Q_EMIT charts()[0]->menu().compareRequested(CompareWith::BeforeDeployment);
    QTRY_VERIFY(spec(0).comparison && spec(0).comparison->name == QLatin1String("before the deployment"));
    QCOMPARE(spec(0).comparison->shiftMs, m_context->span().toMs - spec(0).deployments.back().timeMs);
    Q_EMIT charts()[0]->menu().compareRequested(CompareWith::Nothing);
    QTRY_VERIFY(!spec(0).comparison);
}

void TestOverviewPage::hiddenPageAsksNothing()
{
    start(m_world->session());
    m_page->hide();
    m_world->forgetQueries();
    m_context->refreshNow();
    QTest::qWait(0);
    QVERIFY(m_world->queries().isEmpty());
    m_page->show();
    QTRY_VERIFY(!m_world->queries().isEmpty());
}

void TestOverviewPage::missingSourcesAreNamed()
{
    start(m_world->sessionWithout(SourceKind::Prometheus));
    QCOMPARE(tile(0).state, GoalState::Unknown);
    QCOMPARE(tile(0).figure.text(), QStringLiteral("—"));
    QVERIFY(!charts()[0]->canvas().isVisible());
    QCOMPARE(tables()[0]->model()->rowCount(), 9);

    m_context->setSession(m_world->sessionWithout(SourceKind::Alertmanager));
    QTRY_VERIFY(m_page->isComplete());
    QCOMPARE(tile(4).state, GoalState::Unknown);
    QVERIFY(!tables()[0]->isVisible());
    QVERIFY(charts()[0]->canvas().isVisible());
}

void TestOverviewPage::noSessionIsNotComplete()
{
    m_page->show();
    QVERIFY(!m_page->isComplete());
    for (std::size_t i = 0; i < 6; ++i)
        QCOMPARE(tile(i).state, GoalState::Unknown);
}

void TestOverviewPage::opensLogsAndAlerts()
{
    start(m_world->session());
    QSignalSpy logs(m_page.get(), &OverviewPage::logsRequested);
    QSignalSpy alerts(m_page.get(), &OverviewPage::alertRequested);
    for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(logs.count(), 1);
    QVERIFY(logs.front().front().toString().contains(QLatin1String("level")));
    tables()[0]->setFocus();
    QTest::keyClick(tables()[0], Qt::Key_Down);
    QTest::keyClick(tables()[0], Qt::Key_Return);
    QCOMPARE(alerts.count(), 1);
    QVERIFY(!alerts.front().front().toString().isEmpty());
}

void TestOverviewPage::fitsSmallWindows()
{
    m_appearance->apply({ThemeId::Dark, QStringLiteral("en"), 1.5, false});
    m_page->resize(1208, 640);
    start(m_world->session());
    const GoalBoard *board = m_page->findChild<GoalBoard *>();
    for (std::size_t i = 0; i < board->count(); ++i) {
        QVERIFY(board->tile(i).height() >= board->tile(i).minimumSizeHint().height());
        QVERIFY(board->tile(i).width() >= board->tile(i).minimumSizeHint().width());
    }
    for (const ChartPanel *chart : charts())
        QVERIFY(chart->canvas().chartLayout().isUsable());
}

/// WARDROOM_PICTURES=folder writes what the page looks like, to be looked at.
void TestOverviewPage::pictures()
{
    const QString folder = qEnvironmentVariable("WARDROOM_PICTURES");
    if (folder.isEmpty())
        QSKIP("WARDROOM_PICTURES is not set");
    struct Picture
    {
        const char *name;
        ThemeId theme;
        const char *language;
        qreal scale;
        QSize size;
    };
    for (const Picture &picture : {Picture{"dark-en", ThemeId::Dark, "en", 1.0, {1528, 918}},
                                   Picture{"light-zh_TW", ThemeId::Light, "zh_TW", 1.0, {1528, 918}},
                                   Picture{"wall-zh_CN", ThemeId::Wall, "zh_CN", 1.0, {2400, 1500}},
                                   Picture{"small-en", ThemeId::Dark, "en", 1.0, {1208, 640}},
                                   Picture{"large-text-en", ThemeId::Light, "en", 1.5, {1528, 918}}}) {
        m_appearance->apply({picture.theme, QLatin1String(picture.language), picture.scale, false});
        m_page->resize(picture.size);
        start(m_world->session());
        m_cursor->setHover(m_world->clock().nowMs() - 608'000);
        m_page->findChildren<ChartCanvas *>()[2]->setFocus();
        QTest::keyClick(m_page->findChildren<ChartCanvas *>()[2], Qt::Key_Left);
        QTRY_VERIFY(m_page->isComplete());
        QVERIFY(
            m_page->grab().save(QDir(folder).filePath(QLatin1String(picture.name) + QStringLiteral(".png"))));
    }
}

QTEST_MAIN(TestOverviewPage)
#include "tst_overviewpage.moc"
