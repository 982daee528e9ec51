// SPDX-License-Identifier: GPL-3.0-or-later
// The alerts and logs pages on the demo's servers: a real Alertmanager, and the shop's logs behind Loki's API.
#include "models/view/viewcontext.h"
#include "services/core/clock.h"
#include "services/demo/demostack.h"
#include "ui/alerts/alertlistpane.h"
#include "ui/alerts/alertspage.h"
#include "ui/alerts/alertspresenter.h"
#include "ui/alerts/alerttreeview.h"
#include "ui/alerts/silencecomposer.h"
#include "ui/logs/labelbrowser.h"
#include "ui/logs/logspage.h"
#include "ui/logs/logspresenter.h"
#include "ui/logs/logview.h"
#include "ui/theme/appearance.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QtWidgets>

using namespace wardroom;

namespace {

constexpr int Patience = 20'000; // ms, for what a server does in its own time

QLineEdit *field(const QWidget &parent, QLatin1String accessibleName)
{
    const auto fields = parent.findChildren<QLineEdit *>();
    for (QLineEdit *candidate : fields) {
        if (candidate->accessibleName() == accessibleName)
            return candidate;
    }
    return nullptr;
}

} // namespace

class TestPagesOnDemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void silenceReachesAlertmanager();
    void logsOfTheShop();
    void everyLineOnceAndCounted();
    void tailBringsNewLines();

private:
    void postAlerts(const QByteArray &json);
    void save(QWidget &page, const QString &name);

    Appearance m_appearance;
    SystemClock m_clock;
    TimeCursor m_cursor;
    std::unique_ptr<DemoStack> m_demo;
    std::unique_ptr<ViewContext> m_context;
};

void TestPagesOnDemo::initTestCase()
{
    DemoStack::Options options;
    options.automatic = false;
    options.history.lengthMs = 20 * 60 * 1000;
    options.history.incidentsMsAgo = {15 * 60 * 1000};
    m_demo = std::make_unique<DemoStack>(options);
    if (!m_demo->missingPackages().isEmpty())
        QSKIP(qPrintable(QStringLiteral("not installed: ") + m_demo->missingPackages().join(u' ')));
    QSignalSpy failed(m_demo.get(), &DemoStack::failed);
    m_demo->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_demo->isReady() || failed.count(), 120'000);
    QVERIFY(m_demo->isReady());

    m_appearance.apply({ThemeId::Dark, QStringLiteral("en")});
    Connection connection;
    connection.id = QUuid::createUuid();
    connection.name = QStringLiteral("demo");
    Endpoint alertmanager;
    alertmanager.url = loopbackUrl(m_demo->ports().alertmanager);
    Endpoint loki;
    loki.url = loopbackUrl(m_demo->ports().simulator);
    connection.alertmanagers = {alertmanager};
    connection.loki = loki;
    Session::Secrets secrets;
    secrets.alertmanagers = {Credentials()};
    m_context = std::make_unique<ViewContext>(m_clock, m_cursor);
    m_context->setRefresh(0);
    m_context->setZone(QTimeZone::utc());
    m_context->setRange(TimeRange::last(15 * 60 * 1000));
    m_context->setSession(std::make_shared<Session>(connection, secrets, m_clock));
}

void TestPagesOnDemo::cleanupTestCase()
{
    m_context.reset();
    m_demo.reset();
}

void TestPagesOnDemo::save(QWidget &page, const QString &name)
{
    if (const QString folder = qEnvironmentVariable("WARDROOM_PICTURES"); !folder.isEmpty())
        page.grab().save(folder + u'/' + name + QStringLiteral(".png"));
}

void TestPagesOnDemo::postAlerts(const QByteArray &json)
{
    bool posted = false;
    HttpRequest request = HttpRequest::sendJson(HttpRequest::Method::Post, QStringLiteral("api/v2/alerts"), json);
    const RequestHandle handle = m_context->session()->alertmanager()->peer(0).http().send(
        request, this, [&](const Result<HttpResponse> &response) { posted = response.has_value(); });
    QTRY_VERIFY(posted);
}

void TestPagesOnDemo::silenceReachesAlertmanager()
{
    postAlerts(R"([{"labels":{"alertname":"PageTest","severity":"critical","service":"shop-api","route":"/checkout"},
        "annotations":{"value":"29.4 %"}},
        {"labels":{"alertname":"PageTest","severity":"critical","service":"shop-api","route":"/login"}}])");
    AlertsPage page(*m_context);
    page.resize(1528, 930);
    page.show();
    page.alertList()->filterField()->setText(QStringLiteral("alertname=\"PageTest\""));
    QTRY_COMPARE_WITH_TIMEOUT(page.presenter().alerts().alertCount(), 2, Patience);

    AlertTreeView *tree = page.alertList()->tree();
    const AlertModel &model = page.presenter().alerts();
    const QModelIndex login = [&] {
        for (int group = 0; group < model.rowCount(); ++group) {
            const QModelIndex parent = model.index(group, 0);
            for (int row = 0; row < model.rowCount(parent); ++row) {
                if (model.alertAt(model.index(row, 0, parent))->alert.labels.value(u"route") == QLatin1String("/login"))
                    return model.index(row, 0, parent);
            }
        }
        return QModelIndex();
    }();
    tree->selectFingerprint(model.alertAt(login)->alert.fingerprint);
    QTest::keyClick(tree, Qt::Key_S);
    field(*page.composer(), QLatin1String("Creator"))->setText(QStringLiteral("tester"));
    QTest::keyClicks(field(*page.composer(), QLatin1String("Comment")), QStringLiteral("by the page's test"));
    QTest::keyClick(page.composer(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!page.composer()->isVisible(), Patience);
    const auto hidden = [&] {
        int count = 0;
        for (const Alert &alert : page.presenter().feed()->alerts())
            count += alert.silencedBy.isEmpty() ? 0 : 1;
        return count;
    };
    QTRY_COMPARE_WITH_TIMEOUT(hidden(), 1, Patience);
    QCOMPARE(page.presenter().silences().activeCount(), 1);
    save(page, QStringLiteral("demo-alerts"));

    page.presenter().expire({page.presenter().silences().row(0).silence.id});
    QTRY_COMPARE_WITH_TIMEOUT(hidden(), 0, Patience);
    QCOMPARE(page.presenter().silences().activeCount(), 0);
}

void TestPagesOnDemo::logsOfTheShop()
{
    LogsPage page(*m_context);
    page.resize(1528, 930);
    page.show();
    QTRY_VERIFY_WITH_TIMEOUT(page.isComplete(), Patience);
    QVERIFY(page.presenter().lines().lineCount() > 0);
    QVERIFY(page.presenter().volume().total() > 0);
    QTreeView *tree = page.browser()->tree();
    QVERIFY(tree->model()->rowCount() > 1);
    tree->expand(tree->model()->index(0, 0));
    QTRY_VERIFY_WITH_TIMEOUT(tree->model()->rowCount(tree->model()->index(0, 0)) > 0, Patience);
    page.view()->setCurrentRow(4);
    save(page, QStringLiteral("demo-logs"));
}

void TestPagesOnDemo::everyLineOnceAndCounted()
{
    // Two whole minutes that are over: the number of lines must be what the server counts.
    const qint64 end = (m_clock.nowMs() - 5000) / 60'000 * 60'000;
    m_context->setRange(TimeRange::fixed({end - 120'000, end}));
    LogsPage page(*m_context);
    page.resize(1200, 800);
    page.show();
    QTRY_VERIFY_WITH_TIMEOUT(page.isComplete(), Patience);
    LogLineFeed &feed = page.presenter().feed();
    while (feed.hasOlder()) {
        feed.loadOlder();
        QTRY_VERIFY_WITH_TIMEOUT(!feed.isLoadingOlder(), Patience);
        QVERIFY(!feed.error());
    }
    // A range of LogQL leaves its start out and holds its end, so single lines on the border may differ.
    const qint64 counted = page.presenter().volume().total();
    QVERIFY2(std::abs(page.presenter().lines().lineCount() - counted) <= 10,
             qPrintable(QStringLiteral("%1 lines, %2 counted").arg(page.presenter().lines().lineCount()).arg(counted)));
    m_context->setRange(TimeRange::last(15 * 60 * 1000));
}

void TestPagesOnDemo::tailBringsNewLines()
{
    LogsPage page(*m_context);
    page.resize(1200, 800);
    page.show();
    QTRY_VERIFY_WITH_TIMEOUT(page.isComplete(), Patience);
    LogLineFeed &feed = page.presenter().feed();
    feed.setTailing(true);
    QTRY_COMPARE_WITH_TIMEOUT(feed.tailStatus().state, LokiTail::State::Live, Patience);
    const qint64 newest = page.presenter().lines().newest().timeNs;
    QTRY_VERIFY_WITH_TIMEOUT(page.presenter().lines().newest().timeNs > newest, Patience);
    page.view()->verticalScrollBar()->setValue(30);
    QTRY_VERIFY_WITH_TIMEOUT(feed.heldLines() > 0, Patience);
    save(page, QStringLiteral("demo-tail"));
    const int held = feed.heldLines();
    const int before = page.presenter().lines().lineCount();
    QTest::keyClick(page.view(), Qt::Key_End);
    QCOMPARE(page.presenter().lines().lineCount(), before + held);
    QVERIFY(page.view()->isAtNewest());
}

QTEST_MAIN(TestPagesOnDemo)
#include "tst_pagesondemo.moc"
