// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/page.h"
#include "ui/common/retranslate.h"
#include "ui/common/searchfield.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/democontrols.h"
#include "ui/shell/keysdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/rail.h"
#include "ui/shell/railbutton.h"
#include "ui/shell/rangepopup.h"
#include "ui/shell/searchbutton.h"
#include "ui/shell/selectorbutton.h"
#include "ui/shell/zonepopup.h"
#include "ui/theme/appearance.h"
#include "ui/theme/wardroomstyle.h"

#include "services/core/clock.h"

#include <QtCore/QTranslator>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QtWidgets>

using namespace wardroom;

namespace {

class EmptyPage final : public Page
{
public:
    bool isComplete() const override { return true; }
};

/// Puts a mark before every text, so that a text which does not follow the language shows.
class MarkingTranslator final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QStringLiteral("@") + QString::fromUtf8(source);
    }
};

class FakeDemo final : public DemoControls
{
public:
    Status status() const override { return m_status; }
    void breakIt() override { m_calls += QStringLiteral("break"); }
    void deploy() override { m_calls += QStringLiteral("deploy"); }
    void rollBack() override { m_calls += QStringLiteral("rollback"); }
    void setSpeed(double speed) override { m_calls += QString::number(speed); }
    void become(const Status &status)
    {
        m_status = status;
        Q_EMIT changed();
    }

    QStringList m_calls;

private:
    Status m_status;
};

QPushButton *buttonNamed(QWidget *parent, const QString &text)
{
    for (QPushButton *button : parent->findChildren<QPushButton *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void railOpensPagesLazily();
    void railByKeyboard();
    void rangeByClick();
    void rangeTyped();
    void rangeArrowsAndBack();
    void refreshKey();
    void zoneBySearch();
    void paletteChangesTheme();
    void paletteFindsEnvironments();
    void keysAreToldByF1();
    void languageSwitchReachesEveryText();
    void stateComesBack();
    void demoBar();
    void notice();
    void fitsSmallScreens();
    void pictures_data();
    void pictures();

private:
    MainWindow *makeWindow(DemoControls *demo = nullptr);
    QList<PageSpec> pages();
    template <typename T> T *popup()
    {
        return qobject_cast<T *>(QApplication::activePopupWidget());
    }

    ManualClock m_clock{QDateTime(QDate(2026, 11, 20), QTime(15, 2, 38), Qt::UTC).toMSecsSinceEpoch()};
    TimeCursor m_cursor;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<MainWindow> m_window;
    QStringList m_created;
};

QList<PageSpec> TestMainWindow::pages()
{
    const auto spec = [this](const char *id, IconId icon, const char *title, bool atBottom = false) {
        return PageSpec{QLatin1String(id), icon, [title] { return QCoreApplication::translate("Test", title); },
                        [this, id](MainWindow &) -> Page * {
                            m_created += QLatin1String(id);
                            return new EmptyPage;
                        },
                        atBottom};
    };
    return {spec("overview", IconId::Overview, "Overview"), spec("logs", IconId::Logs, "Logs"),
            spec("alerts", IconId::Alert, "Alerts"), spec("settings", IconId::Settings, "Settings", true)};
}

MainWindow *TestMainWindow::makeWindow(DemoControls *demo)
{
    m_window = std::make_unique<MainWindow>(MainWindow::Services{m_clock, m_cursor, *m_appearance, demo, QStringLiteral("/var/log/wardroom.log"),
                                                                  [] { return QList<KeyTopic>{{QStringLiteral("Charts"), {{QStringLiteral("Drag"), QStringLiteral("Zoom in")}}}}; }},
                                            pages());
    m_window->view().setZone(QTimeZone::utc());
    m_window->openPage(QStringLiteral("overview"));
    m_window->show();
    [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(m_window.get());
    return m_window.get();
}

void TestMainWindow::init()
{
    m_created.clear();
    m_appearance = std::make_unique<Appearance>();
    m_appearance->apply({ThemeId::Dark, QStringLiteral("en")});
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_appearance.reset();
}

void TestMainWindow::railOpensPagesLazily()
{
    MainWindow *window = makeWindow();
    QCOMPARE(m_created, QStringList{QStringLiteral("overview")});
    QSignalSpy changed(window, &MainWindow::currentPageChanged);
    QTest::mouseClick(window->rail().entry(QStringLiteral("logs")), Qt::LeftButton);
    QCOMPARE(window->currentPage(), QStringLiteral("logs"));
    QCOMPARE(m_created, (QStringList{QStringLiteral("overview"), QStringLiteral("logs")}));
    QTest::mouseClick(window->rail().entry(QStringLiteral("logs")), Qt::LeftButton);
    QVERIFY(qobject_cast<RailButton *>(window->rail().entry(QStringLiteral("logs")))->isChecked());
    QCOMPARE(changed.size(), 1);
    QVERIFY(window->windowTitle().startsWith(QLatin1String("Logs")));
    QVERIFY(!window->openPage(QStringLiteral("nothing")));
}

void TestMainWindow::railByKeyboard()
{
    MainWindow *window = makeWindow();
    QTest::keyClick(window, Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(window->currentPage(), QStringLiteral("alerts"));
    QWidget *entry = window->rail().entry(QStringLiteral("alerts"));
    entry->setFocus(Qt::TabFocusReason);
    QTest::keyClick(entry, Qt::Key_Up);
    QWidget *above = window->rail().entry(QStringLiteral("logs"));
    QVERIFY(above->hasFocus());
    QTest::keyClick(above, Qt::Key_Space);
    QCOMPARE(window->currentPage(), QStringLiteral("logs"));
}

void TestMainWindow::rangeByClick()
{
    MainWindow *window = makeWindow();
    QCOMPARE(window->topBar().rangeButton()->text(), QStringLiteral("Last 1 hours"));
    QTest::mouseClick(window->topBar().rangeButton(), Qt::LeftButton);
    auto *range = popup<RangePopup>();
    QVERIFY(range);
    QPointer<RangePopup> gone(range);
    QTest::mouseClick(buttonNamed(range, QStringLiteral("Last 6 hours")), Qt::LeftButton);
    QCOMPARE(window->view().range(), TimeRange::last(6 * 3'600'000));
    QCOMPARE(window->topBar().rangeButton()->text(), QStringLiteral("Last 6 hours"));
    QTRY_VERIFY(!gone);
}

void TestMainWindow::rangeTyped()
{
    MainWindow *window = makeWindow();
    QTest::mouseClick(window->topBar().rangeButton(), Qt::LeftButton);
    auto *range = popup<RangePopup>();
    QVERIFY(range);
    range->field()->selectAll();
    QTest::keyClicks(range->field(), QStringLiteral("now-6x"));
    auto *apply = buttonNamed(range, QStringLiteral("Show this range"));
    QVERIFY(!apply->isEnabled());
    QTest::keyClick(range->field(), Qt::Key_Return);
    QCOMPARE(window->view().range(), TimeRange()); // nothing wrong is taken
    range->field()->selectAll();
    QTest::keyClicks(range->field(), QStringLiteral("14:00 - 15:00"));
    QVERIFY(apply->isEnabled());
    QTest::keyClick(range->field(), Qt::Key_Return);
    QCOMPARE(window->view().span().durationMs(), 3'600'000);
    QCOMPARE(window->topBar().rangeButton()->text(), QStringLiteral("14:00 – 15:00"));
}

void TestMainWindow::rangeArrowsAndBack()
{
    MainWindow *window = makeWindow();
    const TimeSpan before = window->view().span();
    QVERIFY(!window->actions().action(QStringLiteral("range.back"))->isEnabled());
    QTest::keyClick(window, Qt::Key_BracketLeft, Qt::ControlModifier);
    QCOMPARE(window->view().span().toMs, before.fromMs);
    QTest::keyClick(window, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(window->view().span(), before);
}

void TestMainWindow::refreshKey()
{
    MainWindow *window = makeWindow();
    QSignalSpy refresh(&window->view(), &ViewContext::refreshRequested);
    QTest::keyClick(window, Qt::Key_F5);
    QCOMPARE(refresh.size(), 1);
    QCOMPARE(window->topBar().refreshButton()->text(), QStringLiteral("15 s"));
    window->view().setRefresh(0);
    QCOMPARE(window->topBar().refreshButton()->text(), QStringLiteral("Off"));
}

void TestMainWindow::zoneBySearch()
{
    MainWindow *window = makeWindow();
    QTest::mouseClick(window->topBar().zoneButton(), Qt::LeftButton);
    auto *zone = popup<ZonePopup>();
    QVERIFY(zone);
    QTest::keyClicks(zone->field(), QStringLiteral("new york"));
    QTest::keyClick(zone->field(), Qt::Key_Return);
    QCOMPARE(window->view().zone().id(), QByteArray("America/New_York"));
    QVERIFY(window->topBar().zoneButton()->text().startsWith(QLatin1String("New York")));
}

void TestMainWindow::paletteChangesTheme()
{
    MainWindow *window = makeWindow();
    QTest::keyClick(window, Qt::Key_K, Qt::ControlModifier);
    auto *palette = popup<CommandPalette>();
    QVERIFY(palette);
    QTest::keyClicks(palette->field(), QStringLiteral("light"));
    QTest::keyClick(palette->field(), Qt::Key_Return);
    QCOMPARE(m_appearance->options().theme, ThemeId::Light);
    QCOMPARE(themeOf(window).id(), ThemeId::Light);
    QVERIFY(window->actions().action(QStringLiteral("theme.light"))->isChecked());
}

void TestMainWindow::paletteFindsEnvironments()
{
    MainWindow *window = makeWindow();
    const QUuid staging = QUuid::createUuid();
    window->setEnvironments({{QUuid::createUuid(), QStringLiteral("production"), 3}, {staging, QStringLiteral("staging"), 1}});
    QSignalSpy requested(window, &MainWindow::environmentRequested);
    QTest::mouseClick(window->topBar().searchButton(), Qt::LeftButton);
    auto *palette = popup<CommandPalette>();
    QVERIFY(palette);
    QTest::keyClicks(palette->field(), QStringLiteral("stag"));
    QTest::keyClick(palette->field(), Qt::Key_Return);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.first().first().toUuid(), staging);
    QCOMPARE(window->topBar().environmentButton()->text(), QStringLiteral("staging"));
}

void TestMainWindow::keysAreToldByF1()
{
    MainWindow *const window = makeWindow();
    QTest::keyClick(window, Qt::Key_F1);
    QPointer<KeysDialog> dialog = window->findChild<KeysDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->focusWidget(), dialog->field());
    const auto shown = [&dialog] {
        QStringList lines;
        const QAbstractItemModel &model = *dialog->list()->model();
        for (int topic = 0; topic < model.rowCount(); ++topic) {
            const QModelIndex place = model.index(topic, 0);
            lines += place.data().toString();
            for (int line = 0; line < model.rowCount(place); ++line)
                lines += model.index(line, 0, place).data().toString() + u'=' + model.index(line, 1, place).data().toString();
        }
        return lines;
    };
    QVERIFY(shown().contains(QStringLiteral("F1=Keyboard and mouse")));
    QVERIFY(shown().contains(QStringLiteral("Ctrl+K=Command palette")));
    QVERIFY(shown().contains(QStringLiteral("Drag=Zoom in")));
    QTest::keyClicks(dialog->field(), QStringLiteral("zoom in"));
    QCOMPARE(shown(), (QStringList{QStringLiteral("Charts"), QStringLiteral("Drag=Zoom in")}));
    QTest::keyClick(dialog->field(), Qt::Key_Escape);
    QVERIFY2(dialog->isVisible() && dialog->field()->text().isEmpty(), "the first Esc is that of the search");
    QTest::keyClick(dialog->field(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
}

void TestMainWindow::languageSwitchReachesEveryText()
{
    FakeDemo demo;
    demo.become({DemoControls::Phase::Healthy, QStringLiteral("2.3.0"), 1, {}});
    MainWindow *window = makeWindow(&demo);
    MarkingTranslator translator;
    QCoreApplication::installTranslator(&translator);
    QTRY_VERIFY(window->topBar().searchButton()->text().startsWith(u'@'));
    QStringList missed;
    for (QPushButton *button : window->findChildren<QPushButton *>()) {
        if (!button->text().startsWith(u'@') && !button->text().endsWith(u'×'))
            missed += button->text();
    }
    for (QAction *action : window->menuBar()->actions()) {
        for (QAction *entry : action->menu()->actions()) {
            const bool isLanguage = entry->menu() == nullptr && Appearance::languages().contains(entry->objectName().section(u'.', 1));
            if (!entry->isSeparator() && !isLanguage && !entry->text().startsWith(u'@'))
                missed += entry->text();
        }
        if (!action->text().startsWith(u'@'))
            missed += action->text();
    }
    for (const char *id : {"overview", "logs", "alerts", "settings"}) {
        if (auto *entry = qobject_cast<RailButton *>(window->rail().entry(QLatin1String(id))); !entry->text().startsWith(u'@'))
            missed += entry->text();
    }
    for (QLabel *label : window->findChildren<QLabel *>()) {
        if (!label->text().isEmpty() && label->isVisible() && !label->text().startsWith(u'@'))
            missed += label->text();
    }
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(QLatin1String(" | "))));
    QVERIFY(window->windowTitle().startsWith(u'@'));
    QCoreApplication::removeTranslator(&translator);
    QTRY_COMPARE(window->topBar().searchButton()->text(), QStringLiteral("Command or search"));
}

void TestMainWindow::stateComesBack()
{
    MainWindow *window = makeWindow();
    const QUuid environment = QUuid::createUuid();
    window->resize(1200, 700);
    window->openPage(QStringLiteral("alerts"));
    window->view().setRange(TimeRange::last(900'000));
    window->view().setZone(QTimeZone("Asia/Taipei"));
    window->view().setRefresh(30'000);
    window->chooseEnvironment(environment);
    const WindowState state = window->state();
    QCOMPARE(state.page, QStringLiteral("alerts"));

    MainWindow other({m_clock, m_cursor, *m_appearance, nullptr, {}}, pages());
    QSignalSpy requested(&other, &MainWindow::environmentRequested);
    other.restore(WindowState::fromJson(state.toJson()));
    QCOMPARE(other.currentPage(), QStringLiteral("alerts"));
    QCOMPARE(other.view().range(), TimeRange::last(900'000));
    QCOMPARE(other.view().zone().id(), QByteArray("Asia/Taipei"));
    QCOMPARE(other.view().refreshMs(), 30'000);
    QCOMPARE(other.size(), QSize(1200, 700));
    QCOMPARE(requested.size(), 1);
    WindowState nowhere;
    nowhere.page = QStringLiteral("gone");
    MainWindow third({m_clock, m_cursor, *m_appearance, nullptr, {}}, pages());
    third.restore(nowhere);
    QCOMPARE(third.currentPage(), QStringLiteral("overview"));
}

void TestMainWindow::demoBar()
{
    FakeDemo demo;
    MainWindow *window = makeWindow(&demo);
    QPushButton *breakIt = buttonNamed(window, QStringLiteral("Break"));
    QVERIFY(breakIt);
    QVERIFY(!breakIt->isEnabled());
    demo.become({DemoControls::Phase::Healthy, QStringLiteral("2.3.0"), 1, {}});
    QVERIFY(breakIt->isEnabled());
    QTest::mouseClick(breakIt, Qt::LeftButton);
    QTest::mouseClick(buttonNamed(window, QStringLiteral("Roll back")), Qt::LeftButton);
    QTest::mouseClick(buttonNamed(window, QStringLiteral("20×")), Qt::LeftButton);
    QCOMPARE(demo.m_calls, (QStringList{QStringLiteral("break"), QStringLiteral("rollback"), QStringLiteral("20")}));
    demo.become({DemoControls::Phase::Failing, QStringLiteral("2.3.1"), 5, {}});
    QVERIFY(buttonNamed(window, QStringLiteral("5×"))->isChecked());
}

void TestMainWindow::notice()
{
    MainWindow *window = makeWindow();
    const auto close = [window]() -> QToolButton * {
        for (QToolButton *button : window->findChildren<QToolButton *>()) {
            if (button->toolTip() == QLatin1String("Close"))
                return button;
        }
        return nullptr;
    };
    QVERIFY(close());
    QVERIFY(!close()->isVisible());
    window->tell(StateMark::Warning, QStringLiteral("The settings file was broken. It was kept as settings.json.broken."));
    QVERIFY(close()->isVisible());
    QTest::mouseClick(close(), Qt::LeftButton);
    QVERIFY(!close()->isVisible());
}

void TestMainWindow::fitsSmallScreens()
{
    for (const qreal scale : {1.0, 1.5}) {
        m_appearance->apply({ThemeId::Light, QStringLiteral("en"), scale});
        MainWindow *window = makeWindow();
        window->resize(1280, 720);
        QCOMPARE(window->size(), QSize(1280, 720));
        QVERIFY(window->topBar().minimumSizeHint().width() <= 1280 - window->rail().width());
        QVERIFY(window->rail().minimumSizeHint().height() <= 720 - 80);
    }
}

void TestMainWindow::pictures_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QString>("language");
    QTest::newRow("dark-en") << "dark" << "en";
    QTest::newRow("light-zh_TW") << "light" << "zh_TW";
    QTest::newRow("wall-zh_CN") << "wall" << "zh_CN";
}

void TestMainWindow::pictures()
{
    QFETCH(QString, theme);
    QFETCH(QString, language);
    m_appearance->apply({Appearance::themeOfKey(theme), language});
    FakeDemo demo;
    demo.become({DemoControls::Phase::Failing, QStringLiteral("2.3.1"), 5, {}});
    MainWindow *window = makeWindow(&demo);
    window->resize(1600, 1000);
    const QUuid id = QUuid::createUuid();
    window->setEnvironments({{id, QStringLiteral("production"), 3}});
    window->chooseEnvironment(id);
    window->rail().setBadge(QStringLiteral("alerts"), 11, Token::P0Fill);
    window->tell(StateMark::Warning, QStringLiteral("The settings file was broken. It was kept as settings.json.broken-20261120."));
    m_cursor.setHover(m_clock.nowMs());
    const QImage picture = window->grab().toImage();
    QCOMPARE(picture.pixelColor(30, 500), themeOf(window).color(Token::BgChrome));
    const QString folder = qEnvironmentVariable("WARDROOM_PICTURES");
    if (folder.isEmpty())
        return;
    QVERIFY(picture.save(QStringLiteral("%1/shell-%2-%3.png").arg(folder, theme, language)));
    QTest::mouseClick(window->topBar().rangeButton(), Qt::LeftButton);
    QVERIFY(popup<RangePopup>()->grab().save(QStringLiteral("%1/range-%2-%3.png").arg(folder, theme, language)));
    popup<RangePopup>()->close();
    window->showPalette();
    QVERIFY(popup<CommandPalette>()->grab().save(QStringLiteral("%1/palette-%2-%3.png").arg(folder, theme, language)));
    popup<CommandPalette>()->close();
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
