// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/warroom/recenteventsmodel.h"
#include "tests/ui/warroom/roomtest.h"
#include "ui/theme/wardroomstyle.h"
#include "ui/warroom/clocktile.h"
#include "ui/warroom/headband.h"
#include "ui/warroom/keychartpanel.h"
#include "ui/warroom/listpanel.h"
#include "ui/warroom/roomentrance.h"
#include "ui/warroom/roomlist.h"
#include "ui/warroom/timelinepanel.h"
#include "ui/warroom/warroommirror.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QToolButton>

using namespace wardroom;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 MinuteMs = RoomWorld::MinuteMs;
} // namespace

class TestWarRoomViews : public RoomTest
{
    Q_OBJECT

private Q_SLOTS:
    void alertsOfThisIncident();
    void chartsKeepOldData();
    void frozenChartStandsIn();
    void worksWithoutAnySource();
    void mirrorFollows();
    void onlyOneTimerTicks();
    void thousandsOfEvents();
    void fitsEverySize_data();
    void fitsEverySize();
    void pictures();
};

void TestWarRoomViews::alertsOfThisIncident()
{
    m_world->tellStory(false);
    m_world->view.setSession(m_world->session());
    showPage();
    m_world->view.session()->alerts()->refresh();
    QTRY_COMPARE(board().alerts().list().model()->rowCount(), 4); // that of another team is left out
    QCOMPARE(board().alerts().list().accessibleName(), u"Alerts of this incident, 4 firing"_s);
    QSignalSpy asked(m_page.get(), &WarRoomPage::alertRequested);
    board().alerts().list().setFocus();
    QTest::keyClick(&board().alerts().list(), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.front().front().toString(), u"HighErrorRate"_s);
}

void TestWarRoomViews::chartsKeepOldData()
{
    m_world->tellStory(false);
    m_world->view.setSession(m_world->session());
    showPage();
    KeyChartPanel &chart = board().chart(0);
    QTRY_COMPARE(chart.state().source, KeyChartState::Source::Live);
    QVERIFY(chart.state().beyond);
    QVERIFY2(chart.accessibleName().contains(u"beyond the threshold of 5 %"_s),
             qPrintable(chart.accessibleName()));
    QVERIFY(!chart.state().spec.bands.empty());
    QVERIFY(chart.state().spec.bands.front().span.durationMs() < 15 * MinuteMs); // not that of another team
    QVERIFY(chart.pinDraft());
    QCOMPARE(chart.pinDraft()->pin.query, u"shop:error_ratio"_s);
    m_world->stopServer();
    m_world->clock.advance(12 * MinuteMs);
    m_world->view.refreshNow();
    QTRY_COMPARE(chart.state().source, KeyChartState::Source::Stale);
    QVERIFY(chart.state().spec.hasData());
    QVERIFY(chart.message().isEmpty());
    QVERIFY(chart.accessibleName().contains(u"12 min old"_s));
    m_world->view.setSession({});
    QCOMPARE(chart.state().source, KeyChartState::Source::Stale);
}

void TestWarRoomViews::frozenChartStandsIn()
{
    m_world->tellStory(false);
    m_world->view.setSession(m_world->session());
    showPage();
    QTRY_COMPARE(board().chart(0).state().source, KeyChartState::Source::Live);
    bool pinned = false;
    const RequestHandle request =
        m_world->pinner().pin(*board().chart(0).pinDraft(), Pinner::Size::Whole, {}, this,
                              [&pinned](Result<Pin> pin) { pinned = pin.has_value(); });
    QTRY_VERIFY(pinned);
    m_page.reset();
    m_world->view.setSession({});
    m_world->closeStore();
    m_world->stopServer();
    m_world->openStore();
    showPage();
    QTRY_COMPARE(board().chart(0).state().source, KeyChartState::Source::Frozen);
    QVERIFY(board().chart(0).state().spec.hasData());
    QVERIFY(board().chart(0).accessibleName().contains(u"frozen 23:08"_s));
    QVERIFY(!board().chart(1).message().isEmpty()); // says why it is empty
}

void TestWarRoomViews::worksWithoutAnySource()
{
    m_world->declare(u"Checkout fails"_s);
    showPage();
    QVERIFY(board().isVisible());
    QVERIFY(m_page->isComplete());
    QVERIFY(board().alerts().emptyText().contains(u"not known"_s));
    QVERIFY(board().chart(0).message().contains(u"not connected"_s));
    enter(u"it still takes notes"_s);
    QVERIFY(newest(u"it still takes notes"_s));
}

void TestWarRoomViews::mirrorFollows()
{
    m_world->declare(u"Checkout fails"_s);
    showPage();
    m_page->mirrorAction()->trigger();
    QVERIFY(m_page->mirror());
    WarRoomBoard &other = m_page->mirror()->board();
    QVERIFY(m_page->mirror()->isFullScreen());
    QCOMPARE(other.look().theme().id(), ThemeId::Wall);
    QCOMPARE(board().look().theme().id(), ThemeId::Dark);
    QVERIFY(!other.entry());
    QVERIFY(!other.band().menuButton()->isVisible());
    for (const QWidget *widget : other.findChildren<QWidget *>()) {
        if (widget->isVisible() && !qobject_cast<const QToolButton *>(widget))
            QVERIFY2(widget->focusPolicy() == Qt::NoFocus, widget->metaObject()->className());
        QCOMPARE(themeOf(widget).id(), ThemeId::Wall);
    }
    m_page->activateWindow();
    enter(u"seen on both"_s);
    enter(u"/sev 1"_s);
    QCOMPARE(other.timeline().list().model()->index(0, 0).data(),
             board().timeline().list().model()->index(0, 0).data());
    QVERIFY(other.band().accessibleName().startsWith(u"SEV-1"_s));
    m_world->clock.advance(MinuteMs);
    QTRY_COMPARE(other.band().clock(0).figures(), u"01:00"_s);
    m_appearance->setTheme(ThemeId::Light);
    QCOMPARE(other.look().theme().id(), ThemeId::Wall);
    QTest::keyClick(m_page->mirror(), Qt::Key_Escape);
    QVERIFY(!m_page->mirror());
    QVERIFY(!m_page->mirrorAction()->isChecked());
}

void TestWarRoomViews::onlyOneTimerTicks()
{
    m_world->declare(u"Checkout fails"_s);
    showPage();
    ClockTile &running = board().band().clock(0);
    m_world->clock.advance(1000);
    QTRY_COMPARE(running.figures(), u"00:01"_s);
    m_page->hide();
    m_world->clock.advance(1000);
    QTest::qWait(1200); // nothing ticks where nobody looks
    QCOMPARE(running.figures(), u"00:01"_s);
    m_page->show();
    QTRY_COMPARE(running.figures(), u"00:02"_s);
}

void TestWarRoomViews::thousandsOfEvents()
{
    m_world->declare(u"Checkout fails"_s);
    std::vector<TimelineEvent> events;
    for (int i = 0; i < 5000; ++i) {
        TimelineEvent event;
        event.incident = m_world->desk().current();
        event.occurredMs = RoomWorld::Start + i * 1000;
        event.title = u"event %1"_s.arg(i);
        events.push_back(event);
    }
    m_world->clock.advance(90 * MinuteMs);
    m_world->desk().submit(addEvents(std::move(events), m_world->desk().context()));
    QVERIFY(m_world->settle());
    showPage();
    QTRY_COMPARE(board().timeline().list().model()->rowCount(),
                 static_cast<int>(RecentEventsModel::MostRows));
    QElapsedTimer timer;
    QTRY_VERIFY(!board().band().clock(0).figures().isEmpty());
    enter(u"one more"_s);
    QCOMPARE(board().timeline().list().model()->index(0, 0).data().toString(), u"one more"_s);
    timer.start();
    QMetaObject::invokeMethod(&board(),
                              [this] { m_world->view.setZone(QTimeZone::utc()); }); // everything is told anew
    qInfo("all panels anew with 5,000 events: %.1f ms", static_cast<double>(timer.nsecsElapsed()) / 1e6);
    timer.start();
    board().grab();
    qInfo("painted whole: %.1f ms", static_cast<double>(timer.nsecsElapsed()) / 1e6);
}

void TestWarRoomViews::fitsEverySize_data()
{
    QTest::addColumn<int>("theme");
    QTest::addColumn<qreal>("scale");
    QTest::addColumn<QSize>("size");
    QTest::newRow("desk 1280") << static_cast<int>(ThemeId::Dark) << 1.0 << QSize(1208, 622);
    QTest::newRow("desk 1280, large text") << static_cast<int>(ThemeId::Light) << 1.5 << QSize(1208, 622);
    QTest::newRow("narrow") << static_cast<int>(ThemeId::Dark) << 1.0 << QSize(700, 900);
    QTest::newRow("wall 1280") << static_cast<int>(ThemeId::Wall) << 1.0 << QSize(1280, 688);
    QTest::newRow("wall 1920") << static_cast<int>(ThemeId::Wall) << 1.0 << QSize(1920, 1032);
    QTest::newRow("wall 3840") << static_cast<int>(ThemeId::Wall) << 1.0 << QSize(3840, 2064);
}

void TestWarRoomViews::fitsEverySize()
{
    QFETCH(int, theme);
    QFETCH(qreal, scale);
    QFETCH(QSize, size);
    m_appearance->apply({static_cast<ThemeId>(theme), u"en"_s, scale, false});
    m_world->tellStory(false);
    m_world->view.setSession(m_world->session());
    showPage();
    m_page->resize(size);
    QTRY_COMPARE(board().size(), size);
    QList<QRect> places;
    for (const QWidget *panel : board().findChildren<RoomPanel *>()) {
        if (!panel->isVisible())
            continue;
        QVERIFY(board().rect().contains(panel->geometry()));
        for (const QRect &other : places)
            QVERIFY(!other.intersects(panel->geometry()));
        places << panel->geometry();
    }
    // What a commander can not do without.
    QVERIFY(board().timeline().isVisible());
    QVERIFY(board().entry()->isVisible());
    QVERIFY(board().roles().isVisible());
    QVERIFY(board().timeline().list().height() >= 2 * board().look().rowHeight());
    QVERIFY(board().timeline().rect().contains(board().entry()->geometry()));
}

void TestWarRoomViews::pictures()
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
        bool mirror = false;
    };
    for (const Picture &picture :
         {Picture{"wall-zh_CN-1920", ThemeId::Wall, "zh_CN", 1.0, {1920, 1032}},
          Picture{"wall-en-3840", ThemeId::Wall, "en", 1.0, {3840, 2064}},
          Picture{"mirror-zh_CN-1920", ThemeId::Dark, "zh_CN", 1.0, {1920, 1080}, true},
          Picture{"dark-en-1280", ThemeId::Dark, "en", 1.0, {1208, 622}},
          Picture{"light-en-1280", ThemeId::Light, "en", 1.0, {1208, 622}},
          Picture{"dark-en-1600", ThemeId::Dark, "en", 1.0, {1528, 900}},
          Picture{"light-zh_TW-1600", ThemeId::Light, "zh_TW", 1.0, {1528, 900}},
          Picture{"large-text-en", ThemeId::Light, "en", 1.5, {1208, 622}}}) {
        end();
        begin();
        m_appearance->apply({picture.theme, QLatin1String(picture.language), picture.scale, false});
        m_world->tellStory(picture.language[0] == 'z');
        m_world->view.setSession(m_world->session());
        showPage();
        m_page->resize(picture.size);
        m_world->view.session()->alerts()->refresh();
        QTRY_COMPARE(board().alerts().list().model()->rowCount(), 4);
        QTRY_VERIFY(m_page->isComplete());
        board().entry()->begin(picture.language[0] == 'z' ? u"/status 监控中"_s : u"/sta"_s);
        QWidget *shown = m_page.get();
        if (picture.mirror) {
            m_page->showMirror(true);
            shown = m_page->mirror();
            shown->setWindowState(Qt::WindowNoState);
            shown->resize(picture.size);
        }
        QTRY_COMPARE(shown->size(), picture.size);
        QTest::qWait(50);
        QVERIFY(shown->grab().save(QDir(folder).filePath(QLatin1String(picture.name) + u".png"_s)));
    }
    end();
    begin();
    showPage();
    QVERIFY(m_page->grab().save(QDir(folder).filePath(u"empty-en.png"_s)));
    m_world->declare(u"Checkout fails"_s);
    m_world->declare(u"Search is slow"_s, Severity::Sev3);
    m_world->desk().setCurrent({});
    QTRY_VERIFY(m_page->entrance().isVisible());
    QVERIFY(m_page->grab().save(QDir(folder).filePath(u"chooser-en.png"_s)));
    m_world->desk().setCurrent(m_world->desk().incidents().front().id);
    QTRY_VERIFY(board().isVisible());
    QTRY_VERIFY(board().checklist().list().model()->rowCount() > 0);
    enter(u"/nonsense 3"_s);
    QVERIFY(m_page->grab().save(QDir(folder).filePath(u"no-source-en.png"_s)));
}

QTEST_MAIN(TestWarRoomViews)
#include "tst_warroomviews.moc"
