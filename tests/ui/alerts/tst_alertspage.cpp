// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/viewcontext.h"
#include "services/core/clock.h"
#include "tests/ui/alerts/alertsamples.h"
#include "tests/ui/alerts/fakealertmanager.h"
#include "ui/alerts/alertdetails.h"
#include "ui/alerts/alertlistpane.h"
#include "ui/alerts/alertspage.h"
#include "ui/alerts/alertspresenter.h"
#include "ui/alerts/alerttreeview.h"
#include "ui/alerts/silencecomposer.h"
#include "ui/alerts/silencespane.h"
#include "ui/common/marklabel.h"
#include "ui/common/noticebar.h"
#include "ui/common/stateview.h"
#include "ui/theme/appearance.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QtWidgets>

using namespace wardroom;

namespace {

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

class TestAlertsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_appearance.apply({ThemeId::Light, QStringLiteral("en")}); }
    void init();
    void cleanup();
    void showsAlertsInGroups();
    void filtersAndSaysWhatIsWrong();
    void silencesByKey();
    void refusedSilenceStaysOnTheScreen();
    void expiresAfterAsking();
    void staleDataStays();
    void partialCluster();
    void emptyAndUnconfigured();
    void pictures();

private:
    std::shared_ptr<Session> session(const QList<QUrl> &peers) const;
    void showPage();

    Appearance m_appearance;
    SystemClock m_clock;
    TimeCursor m_cursor;
    std::unique_ptr<FakeAlertmanager> m_server;
    std::unique_ptr<ViewContext> m_context;
    std::unique_ptr<AlertsPage> m_page;
};

std::shared_ptr<Session> TestAlertsPage::session(const QList<QUrl> &peers) const
{
    Connection connection;
    connection.id = QUuid::createUuid();
    connection.name = QStringLiteral("production");
    Session::Secrets secrets;
    for (const QUrl &url : peers) {
        Endpoint endpoint;
        endpoint.url = url;
        connection.alertmanagers.append(endpoint);
        secrets.alertmanagers.append(Credentials());
    }
    return std::make_shared<Session>(connection, secrets, m_clock);
}

void TestAlertsPage::init()
{
    m_server = std::make_unique<FakeAlertmanager>();
    m_server->alerts = shopAlerts(m_clock.nowMs());
    m_server->groups = shopGroups(m_server->alerts);
    m_server->silences = shopSilences(m_clock.nowMs());
    m_context = std::make_unique<ViewContext>(m_clock, m_cursor);
    m_context->setRefresh(0);
    m_context->setZone(QTimeZone::utc());
}

void TestAlertsPage::cleanup()
{
    m_page.reset();
    m_context.reset();
    m_server.reset();
}

void TestAlertsPage::showPage()
{
    if (!m_context->session())
        m_context->setSession(session({m_server->url()}));
    m_page = std::make_unique<AlertsPage>(*m_context);
    m_page->resize(1400, 860);
    m_page->show();
    QTRY_VERIFY(m_page->isComplete());
}

void TestAlertsPage::showsAlertsInGroups()
{
    showPage();
    AlertModel &model = m_page->presenter().alerts();
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.alertCount(), 11);
    QCOMPARE(m_page->presenter().priorityCounts(), (std::array<int, 4>{3, 2, 4, 2}));
    const auto *tabs = m_page->tabs();
    QCOMPARE(tabs->tabText(0), QStringLiteral("Alerts 11"));
    QCOMPARE(tabs->tabText(1), QStringLiteral("Silences 1"));
}

void TestAlertsPage::filtersAndSaysWhatIsWrong()
{
    showPage();
    QLineEdit *filter = m_page->alertList()->filterField();
    QTest::keyClicks(filter, QStringLiteral("service=\"orders\" or team=\"infra\""));
    QCOMPARE(m_page->presenter().alerts().alertCount(), 5);
    filter->setText(QStringLiteral("service=~\"(\""));
    const auto *error = m_page->alertList()->findChild<NoticeBar *>();
    QVERIFY(!error->isHidden());
    QVERIFY(!error->text().isEmpty());
    QCOMPARE(m_page->presenter().alerts().alertCount(), 5); // as before
    filter->setText(QStringLiteral("no such thing"));
    QVERIFY(error->isHidden());
    QCOMPARE(m_page->alertList()->stateView()->state(), StateView::State::Empty);
    filter->clear();
    QCOMPARE(m_page->presenter().alerts().alertCount(), 11);
}

void TestAlertsPage::silencesByKey()
{
    showPage();
    AlertTreeView *tree = m_page->alertList()->tree();
    tree->selectFingerprint(QStringLiteral("f1"));
    QTest::keyClick(tree, Qt::Key_S);
    SilenceComposer *composer = m_page->composer();
    QVERIFY(composer->isVisible());
    field(*composer, QLatin1String("Creator"))->setText(QStringLiteral("mchen"));
    QTest::keyClicks(field(*composer, QLatin1String("Comment")), QStringLiteral("roll back running"));
    QTest::keyClick(composer, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!composer->isVisible());
    QCOMPARE(m_server->posted().size(), 1);
    QVERIFY(m_server->posted().front().contains("roll back running"));
    const auto state = [&] {
        return m_page->presenter().alerts().indexOf(QStringLiteral("f1")).data(AlertModel::StateRole).toInt();
    };
    const auto trouble = [&] {
        const auto &error = m_page->presenter().feed()->error();
        return error ? describe(*error).toUtf8() : QByteArray("no error");
    };
    QTRY_VERIFY2(state() == static_cast<int>(AlertState::Silenced), trouble()); // the feed asked anew
    QCOMPARE(tree->selectedFingerprints(), QStringList{QStringLiteral("f1")});
}

void TestAlertsPage::refusedSilenceStaysOnTheScreen()
{
    m_server->refuseWith = 400;
    showPage();
    m_page->alertList()->tree()->selectFingerprint(QStringLiteral("f5"));
    QTest::keyClick(m_page->alertList()->tree(), Qt::Key_S);
    SilenceComposer *composer = m_page->composer();
    field(*composer, QLatin1String("Creator"))->setText(QStringLiteral("mchen"));
    QTest::keyClicks(field(*composer, QLatin1String("Comment")), QStringLiteral("why"));
    QTest::keyClick(composer, Qt::Key_Return, Qt::ControlModifier);
    const auto visibleError = [&] {
        const auto bars = composer->findChildren<NoticeBar *>();
        return std::any_of(bars.begin(), bars.end(), [](const NoticeBar *bar) { return bar->isVisible(); });
    };
    QTRY_VERIFY(visibleError());
    QVERIFY(composer->isVisible());
    QCOMPARE(composer->silence().comment, QStringLiteral("why"));
}

void TestAlertsPage::expiresAfterAsking()
{
    showPage();
    m_page->tabs()->setCurrentIndex(1);
    QTableView *table = m_page->silenceList()->table();
    QVERIFY(table->isVisible());
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    table->setFocus();
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Delete);
    QTRY_VERIFY(m_page->findChild<QMessageBox *>());
    auto *question = m_page->findChild<QMessageBox *>();
    QVERIFY(m_server->expired().isEmpty());
    const auto buttons = question->buttons();
    for (QAbstractButton *button : buttons) {
        if (question->buttonRole(button) == QMessageBox::DestructiveRole)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_COMPARE(m_server->expired(), QStringList{QStringLiteral("s-active")});
    QTRY_COMPARE(m_page->presenter().silences().activeCount(), 0);
}

void TestAlertsPage::staleDataStays()
{
    showPage();
    m_server->stop();
    QSignalSpy updated(&m_page->presenter(), &AlertsPresenter::updated);
    m_context->refreshNow();
    QTRY_VERIFY_WITH_TIMEOUT(m_page->presenter().feed()->error(), 20'000);
    QVERIFY(updated.count() > 0);
    QCOMPARE(m_page->presenter().alerts().alertCount(), 11);
    const auto *mark = m_page->findChild<MarkLabel *>();
    QTRY_COMPARE(mark->mark(), StateMark::Stale);
    QVERIFY(mark->isVisible());
}

void TestAlertsPage::partialCluster()
{
    FakeAlertmanager dead;
    const QUrl url = dead.url();
    dead.stop();
    m_context->setSession(session({m_server->url(), url}));
    showPage();
    QTRY_VERIFY_WITH_TIMEOUT(m_page->presenter().feed()->hasData(), 20'000);
    const auto *mark = m_page->findChild<MarkLabel *>();
    QCOMPARE(mark->mark(), StateMark::Partial);
    QCOMPARE(mark->word(), QStringLiteral("1 of 2 peers"));
    QCOMPARE(m_page->presenter().alerts().alertCount(), 11);
}

void TestAlertsPage::emptyAndUnconfigured()
{
    m_server->alerts.clear();
    m_server->groups.clear();
    m_server->silences.clear();
    showPage();
    QCOMPARE(m_page->alertList()->stateView()->state(), StateView::State::Empty);
    m_context->setSession(session({}));
    QVERIFY(m_page->isComplete());
    QCOMPARE(m_page->alertList()->stateView()->state(), StateView::State::Empty);
}

/// Pictures to look at, where WARDROOM_PICTURES names a folder.
void TestAlertsPage::pictures()
{
    const QString folder = qEnvironmentVariable("WARDROOM_PICTURES");
    if (folder.isEmpty())
        QSKIP("WARDROOM_PICTURES is not set");
    for (const ThemeId theme : {ThemeId::Light, ThemeId::Dark}) {
        m_appearance.setTheme(theme);
        const QString name = folder + u'/' + QStringLiteral("%1-") + Appearance::themeKey(theme) + QStringLiteral(".png");
        showPage();
        m_page->resize(1528, 930);
        AlertTreeView *tree = m_page->alertList()->tree();
        tree->selectFingerprint(QStringLiteral("f4"));
        QTRY_VERIFY(m_page->findChild<AlertDetails *>()->isVisible());
        m_page->grab().save(name.arg(QStringLiteral("alerts")));
        tree->selectFingerprint(QStringLiteral("f1"));
        QTest::keyClick(tree, Qt::Key_S);
        field(*m_page->composer(), QLatin1String("Comment"))->setText(QStringLiteral("INC-2026-017, roll back running"));
        QTRY_VERIFY(m_page->composer()->isVisible());
        m_page->grab().save(name.arg(QStringLiteral("alerts-silence")));
        m_page->tabs()->setCurrentIndex(1);
        m_page->composer()->hide();
        m_page->silenceList()->table()->selectRow(0);
        QTRY_VERIFY(m_page->silenceList()->table()->isVisible());
        m_page->grab().save(name.arg(QStringLiteral("silences")));
    }
}

QTEST_MAIN(TestAlertsPage)
#include "tst_alertspage.moc"
