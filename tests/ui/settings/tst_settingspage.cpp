// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "models/view/viewcontext.h"
#include "services/connections/connectionstore.h"
#include "services/core/clock.h"
#include "services/core/redaction.h"
#include "services/net/secretstore.h"
#include "services/settings/settings.h"
#include "ui/settings/appearancesettings.h"
#include "ui/settings/colourpicker.h"
#include "ui/settings/connectioneditor.h"
#include "ui/settings/connectionspanel.h"
#include "ui/settings/endpointeditor.h"
#include "ui/settings/generalsettings.h"
#include "ui/settings/secretfield.h"
#include "ui/settings/testresults.h"
#include "ui/theme/appearance.h"

#include <QtTest/QTest>
#include <QtWidgets/QtWidgets>

using namespace wardroom;

namespace {

/// The n-th visible line edit of a kind below @p parent.
template <typename T> T *nth(QWidget *parent, int n)
{
    for (T *child : parent->findChildren<T *>()) {
        if (child->isVisible() && n-- == 0)
            return child;
    }
    return nullptr;
}

} // namespace

class TestSettingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void emptyStateAdds();
    void editSaveReload();
    void secretIsKeptAndNeverShown();
    void unsavedStaysWhileAnotherIsLookedAt();
    void takenNameIsRefused();
    void wrongAddressIsRefused();
    void severalPeers();
    void deleteAsksWithAVerb();
    void exportAndImport();
    void testReportsAFailure();
    void generalTakesEffectAtOnce();
    void appearanceIsStored();
    void addresses_data();
    void addresses();
    void pictures_data();
    void pictures();

private:
    ConnectionsPanel &panel() { return *m_page->connections(); }
    QLineEdit *nameField() { return nth<QLineEdit>(panel().editor(), 0); }
    QLineEdit *prometheusField() { return nth<EndpointEditor>(panel().editor(), 0)->findChild<QLineEdit *>(); }
    QUuid addNamed(const char *name);
    void type(QLineEdit *edit, const QString &text)
    {
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }

    ManualClock m_clock{1'795'000'000'000};
    TimeCursor m_cursor;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ConnectionStore> m_store;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<ViewContext> m_view;
    std::unique_ptr<SettingsPage> m_page;
};

void TestSettingsPage::init()
{
    // No keychain in a test: secrets stay in memory.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    m_folder = std::make_unique<QTemporaryDir>();
    m_appearance = std::make_unique<Appearance>();
    m_appearance->apply({ThemeId::Dark, QStringLiteral("en")});
    m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.json")), m_clock);
    m_store = std::make_unique<ConnectionStore>(m_folder->filePath(QStringLiteral("connections.json")), m_clock);
    m_secrets = std::make_unique<SecretStore>(std::make_shared<Redactor>());
    m_view = std::make_unique<ViewContext>(m_clock, m_cursor);
    m_page = std::make_unique<SettingsPage>(SettingsPage::Services{*m_store, *m_secrets, *m_settings, *m_appearance, m_clock, QStringLiteral("/var/log/wardroom.log")}, *m_view);
    m_page->resize(1200, 900);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestSettingsPage::cleanup()
{
    m_page.reset();
    m_view.reset();
    m_secrets.reset();
    m_store.reset();
    m_settings.reset();
    m_appearance.reset();
}

QUuid TestSettingsPage::addNamed(const char *name)
{
    panel().add();
    type(nameField(), QLatin1String(name));
    QTest::mouseClick(panel().saveButton(), Qt::LeftButton);
    [[maybe_unused]] const bool saved = QTest::qWaitFor([&] { return m_store->findByName(QLatin1String(name)) != nullptr; });
    return m_store->findByName(QLatin1String(name))->id;
}

void TestSettingsPage::emptyStateAdds()
{
    auto *add = nth<QPushButton>(&panel(), 1);
    for (QPushButton *button : panel().findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == QLatin1String("Add an environment"))
            add = button;
    }
    QTest::mouseClick(add, Qt::LeftButton);
    QCOMPARE(m_store->connections().size(), std::size_t(1));
    QVERIFY(nameField()->hasFocus());
    QCOMPARE(nameField()->selectedText(), nameField()->text());
}

void TestSettingsPage::editSaveReload()
{
    panel().add();
    type(nameField(), QStringLiteral("production"));
    type(prometheusField(), QStringLiteral("prom.example:9090"));
    auto *colours = panel().findChild<ColourPicker *>();
    QTest::mouseClick(colours, Qt::LeftButton, {}, QPoint(28 * 4 + 10, 10));
    QLineEdit *deployments = nullptr;
    for (QLineEdit *edit : panel().findChildren<QLineEdit *>())
        deployments = edit->placeholderText().contains(QLatin1String("deployment_timestamp")) ? edit : deployments;
    QVERIFY(deployments);
    type(deployments, QStringLiteral("max(release_time)"));
    QVERIFY(panel().saveButton()->isEnabled());
    QTest::mouseClick(panel().saveButton(), Qt::LeftButton);
    QTRY_VERIFY(m_store->findByName(QStringLiteral("production")));
    const Connection *stored = m_store->findByName(QStringLiteral("production"));
    QCOMPARE(stored->prometheus->url, QUrl(QStringLiteral("http://prom.example:9090")));
    QCOMPARE(stored->colour, 4);
    QCOMPARE(stored->deploymentsQuery, QStringLiteral("max(release_time)"));
    QVERIFY(!stored->loki);
    QTRY_VERIFY(!panel().saveButton()->isEnabled());
}

void TestSettingsPage::secretIsKeptAndNeverShown()
{
    const QUuid id = addNamed("production");
    type(prometheusField(), QStringLiteral("https://prom.example"));
    auto *authentication = nth<QComboBox>(panel().editor(), 0);
    authentication->setCurrentIndex(int(Endpoint::Authentication::Bearer));
    Q_EMIT authentication->activated(authentication->currentIndex());
    auto *token = nth<SecretField>(panel().editor(), 0);
    type(token, QStringLiteral("s3cret-token"));
    QTest::mouseClick(panel().saveButton(), Qt::LeftButton);
    QTRY_VERIFY(!panel().saveButton()->isEnabled());
    QTRY_VERIFY(token->text().isEmpty());
    QVERIFY(!token->placeholderText().isEmpty());
    QFile file(m_store->filePath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("s3cret-token"));

    // Another change keeps what was stored.
    type(nameField(), QStringLiteral("production-eu"));
    QTest::mouseClick(panel().saveButton(), Qt::LeftButton);
    QTRY_VERIFY(m_store->findByName(QStringLiteral("production-eu")));
    QString read;
    const RequestHandle loading = loadSecrets(*m_store->find(id), *m_secrets, this, [&read](Result<ConnectionSecrets> secrets) {
        if (secrets)
            read = secrets->prometheus.bearerToken;
    });
    QTRY_COMPARE(read, QStringLiteral("s3cret-token"));
}

void TestSettingsPage::unsavedStaysWhileAnotherIsLookedAt()
{
    const QUuid first = addNamed("first");
    const QUuid second = addNamed("second");
    type(prometheusField(), QStringLiteral("http://half-done:9090"));
    panel().choose(first);
    QVERIFY(prometheusField()->text().isEmpty());
    panel().choose(second);
    QCOMPARE(prometheusField()->text(), QStringLiteral("http://half-done:9090"));
    QVERIFY(panel().saveButton()->isEnabled());
    QVERIFY(!m_store->find(second)->prometheus);
}

void TestSettingsPage::takenNameIsRefused()
{
    addNamed("first");
    addNamed("second");
    type(nameField(), QStringLiteral("First"));
    QVERIFY(!panel().saveButton()->isEnabled());
    QTest::keyClicks(nameField(), QStringLiteral("born"));
    QVERIFY(panel().saveButton()->isEnabled());
    nameField()->clear();
    QTest::keyClick(nameField(), Qt::Key_Space);
    QVERIFY(!panel().saveButton()->isEnabled());
}

void TestSettingsPage::wrongAddressIsRefused()
{
    addNamed("first");
    type(prometheusField(), QStringLiteral("ftp://prom"));
    QVERIFY(!panel().saveButton()->isEnabled());
    QVERIFY(!panel().testButton()->isEnabled());
}

void TestSettingsPage::severalPeers()
{
    const QUuid id = addNamed("first");
    const auto peers = [this] { return panel().editor()->findChildren<EndpointEditor *>(); };
    const qsizetype before = peers().size();
    for (QPushButton *button : panel().editor()->findChildren<QPushButton *>()) {
        if (button->text() == QLatin1String("Add another peer"))
            button->click();
    }
    QCOMPARE(peers().size(), before + 1);
    int typed = 0;
    for (EndpointEditor *editor : peers()) {
        auto *edit = editor->findChild<QLineEdit *>();
        if (edit->placeholderText().contains(QLatin1String("alertmanager")))
            type(edit, QStringLiteral("http://am-%1:9093").arg(++typed));
    }
    QCOMPARE(typed, 2);
    QTest::mouseClick(panel().saveButton(), Qt::LeftButton);
    QTRY_COMPARE(m_store->find(id)->alertmanagers.size(), 2);
}

void TestSettingsPage::deleteAsksWithAVerb()
{
    addNamed("first");
    for (QPushButton *button : panel().findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Delete…"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    auto *box = panel().findChild<QMessageBox *>();
    QVERIFY(box);
    QCOMPARE(m_store->connections().size(), std::size_t(1));
    for (QAbstractButton *button : box->buttons()) {
        if (button->text() == QLatin1String("Delete 1 environment"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_VERIFY(m_store->connections().empty());
    QVERIFY(!panel().saveButton()->isVisible());
}

void TestSettingsPage::exportAndImport()
{
    addNamed("first");
    const QString file = m_folder->filePath(QStringLiteral("export.json"));
    panel().exportFile(file);
    QVERIFY(QFile::exists(file));
    panel().importFile(file);
    QCOMPARE(m_store->connections().size(), std::size_t(2));
    QVERIFY(m_store->findByName(QStringLiteral("first (2)")));
    QFile broken(m_folder->filePath(QStringLiteral("broken.json")));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("{\"connections\": [");
    broken.close();
    panel().importFile(broken.fileName());
    QCOMPARE(m_store->connections().size(), std::size_t(2));
}

void TestSettingsPage::testReportsAFailure()
{
    addNamed("first");
    type(prometheusField(), QStringLiteral("http://127.0.0.1:1"));
    QVERIFY(!panel().results()->isVisible());
    QTest::mouseClick(panel().testButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(panel().results()->isVisible(), 20'000);
    QVERIFY(!panel().results()->findChildren<QLabel *>().isEmpty());
}

void TestSettingsPage::generalTakesEffectAtOnce()
{
    m_page->tabs()->setCurrentIndex(1);
    GeneralSettings &general = *m_page->general();
    QVERIFY(general.isVisible());
    const auto choose = [](QComboBox *box, int index) {
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    };
    choose(general.themeBox(), 0);
    QCOMPARE(m_appearance->options().theme, ThemeId::Light);
    choose(general.languageBox(), 2);
    QCOMPARE(m_appearance->language(), QStringLiteral("zh_TW"));
    choose(general.textBox(), 3);
    QCOMPARE(m_appearance->options().textScale, 1.5);
    QTest::mouseClick(general.motionBox(), Qt::LeftButton, {}, QPoint(8, general.motionBox()->height() / 2));
    QVERIFY(m_appearance->options().reducedMotion);
    choose(general.logLevelBox(), 0);
    QCOMPARE(m_settings->text(SettingKey::LogLevel), QStringLiteral("debug"));
    choose(general.logLevelBox(), 1);
}

void TestSettingsPage::appearanceIsStored()
{
    const Appearance::Options options{ThemeId::Wall, QStringLiteral("zh_CN"), 1.25, true};
    storeAppearance(options, *m_settings);
    QCOMPARE(appearanceFrom(*m_settings), options);
}

void TestSettingsPage::addresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url");
    QTest::newRow("whole") << "https://prom.example:9090/prefix" << "https://prom.example:9090/prefix";
    QTest::newRow("host and port") << "localhost:9090" << "http://localhost:9090";
    QTest::newRow("spaces") << "  http://a  " << "http://a";
    QTest::newRow("IPv6") << "http://[::1]:9090" << "http://[::1]:9090";
    QTest::newRow("other scheme") << "ftp://a" << "";
    QTest::newRow("no host") << "http://" << "";
    QTest::newRow("blank inside") << "http://a b" << "";
}

void TestSettingsPage::addresses()
{
    QFETCH(QString, text);
    QFETCH(QString, url);
    QCOMPARE(EndpointEditor::urlFromText(text).toString(), url);
}

void TestSettingsPage::pictures_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QString>("language");
    QTest::newRow("dark-en") << "dark" << "en";
    QTest::newRow("light-zh_TW") << "light" << "zh_TW";
}

void TestSettingsPage::pictures()
{
    QFETCH(QString, theme);
    QFETCH(QString, language);
    m_appearance->apply({Appearance::themeOfKey(theme), language});
    addNamed("production");
    addNamed("staging");
    type(prometheusField(), QStringLiteral("https://prom.staging.example:9090"));
    SourceReport report;
    report.url = QUrl(QStringLiteral("https://prom.staging.example:9090"));
    report.application = QStringLiteral("Prometheus");
    report.version = QStringLiteral("2.42.0");
    report.latencyMs = 12;
    report.clockDifferenceMs = 3'600'000;
    report.features = {Feature::Rules, Feature::Targets, Feature::Exemplars};
    panel().results()->add(report);
    const QImage picture = m_page->grab().toImage();
    QVERIFY(!picture.isNull());
    const QString folder = qEnvironmentVariable("WARDROOM_PICTURES");
    if (folder.isEmpty())
        return;
    QVERIFY(picture.save(QStringLiteral("%1/settings-%2-%3.png").arg(folder, theme, language)));
    m_page->tabs()->setCurrentIndex(1);
    QVERIFY(m_page->grab().save(QStringLiteral("%1/general-%2-%3.png").arg(folder, theme, language)));
}

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
