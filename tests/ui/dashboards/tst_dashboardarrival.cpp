// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/dashboards/dashboardstage.h"
#include "ui/common/noticebar.h"
#include "ui/dashboards/dashboardeditbar.h"
#include "ui/dashboards/dashboardeditmode.h"
#include "ui/dashboards/dashboardlistbody.h"
#include "ui/dashboards/dashboardpresenter.h"
#include "ui/dashboards/dashboardtime.h"
#include "ui/dashboards/linkbar.h"
#include "ui/dashboards/panellinks.h"
#include "ui/dashboards/variablebar.h"
#include "ui/dashboards/variablefield.h"

#include <QtCore/QFile>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace wardroom;
using namespace Qt::StringLiterals;

/// How one comes to a dashboard and leaves it: its own range and refresh, links, filters.
class TestDashboardArrival : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void takeUrl(const QUrl &url) { m_opened << url.toString(); }

private Q_SLOTS:
    void init();
    void cleanup() { m_stage.reset(); }

    void fileSetsRangeAndRefresh();
    void whatIsSetAfterwardsHolds();
    void chosenMomentStays();
    void fileWithoutRangeChangesNothing();
    void presentRangeIsSaved();
    void headLinks();
    void linksToAllWithATag();
    void panelLinks();
    void linkTakesVariablesAlong();
    void foreignLinksAreTold();
    void ownDashboardsAreListed();
    void typedFiltersNarrowQueries();
    void pictures();

private:
    QString titleOpen() const { return m_stage->view().document().dashboard.title; }
    TimeRange last(qint64 hours) const { return TimeRange::last(hours * 3'600'000); }

    std::unique_ptr<DashboardStage> m_stage;
    QStringList m_opened;
};

void TestDashboardArrival::init()
{
    m_stage = std::make_unique<DashboardStage>();
    m_opened.clear();
}

void TestDashboardArrival::fileSetsRangeAndRefresh()
{
    QVERIFY(m_stage->open(R"({"title":"A","time":{"from":"now-3h","to":"now"},"refresh":"10s","panels":[]})"));
    QCOMPARE(m_stage->context().range(), last(3));
    QCOMPARE(m_stage->context().refreshMs(), 10'000);
    QVERIFY(!m_stage->view().ownRangeButton()->isVisible());
}

void TestDashboardArrival::whatIsSetAfterwardsHolds()
{
    const QByteArray json = R"({"title":"A","time":{"from":"now-3h","to":"now"},"refresh":"1s","panels":[]})";
    QVERIFY(m_stage->open(json));
    QCOMPARE(m_stage->context().refreshMs(), 5'000); // no server is to be asked every second
    m_stage->context().setRange(last(12));
    m_stage->context().setRefresh(60'000);
    QVERIFY(m_stage->open(json));
    QCOMPARE(m_stage->context().range(), last(12));
    QCOMPARE(m_stage->context().refreshMs(), 60'000);
    QPushButton *own = m_stage->view().ownRangeButton();
    QVERIFY(own->isVisible());
    QVERIFY2(own->text().contains(u'3'), qPrintable(own->text()));
    QTest::mouseClick(own, Qt::LeftButton);
    QCOMPARE(m_stage->context().range(), last(3));
    QVERIFY(!own->isVisible());
}

void TestDashboardArrival::chosenMomentStays()
{
    ManualClock clock(1'700'000'000'000);
    TimeCursor cursor;
    ViewContext context(clock, cursor);
    DashboardTime time(context);
    Dashboard dashboard;
    dashboard.hasTime = true;
    dashboard.timeFrom = u"2023-11-01T00:00:00.000Z"_s;
    dashboard.timeTo = u"2023-11-02T00:00:00.000Z"_s;
    time.opened(u"a"_s, dashboard);
    QCOMPARE(context.span().durationMs(), 24 * 3'600'000);
    dashboard.timeFrom = u"now-6h"_s;
    dashboard.timeTo = u"now"_s;
    time.opened(u"b"_s, dashboard); // nobody chose the moment before: another file did
    QCOMPARE(context.range(), last(6));
    context.zoomTo({1'699'990'000'000, 1'699'991'000'000});
    time.opened(u"c"_s, dashboard);
    QCOMPARE(context.span().durationMs(), 1'000'000);
    context.setRange(last(1));
    time.opened(u"d"_s, dashboard, true);
    QCOMPARE(context.range(), last(1));
}

void TestDashboardArrival::fileWithoutRangeChangesNothing()
{
    m_stage->context().setRange(last(2));
    m_stage->context().setRefresh(30'000);
    for (const char *json : {R"({"title":"A","refresh":"","panels":[]})", R"({"title":"B","refresh":false,"time":{"from":"x","to":4},"panels":[]})",
                             R"({"title":"C","time":{"from":"now","to":"now-1h"},"panels":[]})"}) {
        QVERIFY(m_stage->open(json));
        QCOMPARE(m_stage->context().range(), last(2));
        QCOMPARE(m_stage->context().refreshMs(), 30'000);
    }
}

void TestDashboardArrival::presentRangeIsSaved()
{
    QVERIFY(m_stage->open(R"({"title":"A","time":{"from":"now-3h","to":"now","x":1},"refresh":"10s","panels":[]})"));
    m_stage->context().setRange(last(24));
    m_stage->context().setRefresh(300'000);
    m_stage->page().editing().setEditing(true);
    QTest::mouseClick(m_stage->page().editing().bar().keepTimesButton(), Qt::LeftButton);
    QVERIFY(m_stage->page().editing().isModified());
    QTRY_VERIFY(m_stage->page().editing().editor().savesInPlace());
    QSignalSpy saved(&m_stage->page().editing().editor(), &DashboardEditor::saved);
    m_stage->page().editing().bar().save();
    QTRY_COMPARE(saved.count(), 1);
    QFile file(m_stage->page().editing().editor().path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Dashboard written = DashboardWorld::document(file.readAll()).dashboard;
    QCOMPARE(written.timeFrom, u"now-1d"_s);
    QCOMPARE(written.refresh, u"5m"_s);
}

void TestDashboardArrival::headLinks()
{
    QDesktopServices::setUrlHandler(u"https"_s, this, "takeUrl");
    const QByteArray json = R"({"title":"A","panels":[],"links":[{"type":"link","title":"Runbook & more","url":"https://example.org/r"},
        {"type":"link","title":"Redis","url":"/d/redis/x"},{"type":"link","title":"No address"}]})";
    QVERIFY(m_stage->open(json));
    const auto buttons = m_stage->view().linkBar().buttons();
    QCOMPARE(buttons.size(), 2);
    QCOMPARE(buttons[0]->accessibleName(), u"Runbook & more"_s);
    QTest::mouseClick(buttons[0], Qt::LeftButton);
    QCOMPARE(m_opened, QStringList{u"https://example.org/r"_s});
    QTest::keyClick(buttons[1], Qt::Key_Space);
    QCOMPARE(titleOpen(), u"Redis"_s);
    QVERIFY(!m_stage->view().linkBar().isVisible());
    QDesktopServices::unsetUrlHandler(u"https"_s);
}

void TestDashboardArrival::linksToAllWithATag()
{
    m_stage->write(u"one.json"_s, R"({"title":"One","uid":"one","tags":["mine"],"panels":[{"type":"text"}]})");
    m_stage->write(u"two.json"_s, R"({"title":"Two","uid":"two","tags":["mine","x"],"panels":[{"type":"text"}]})");
    m_stage->settings().set(SettingKey::DashboardFolder, m_stage->folder());
    QTRY_VERIFY(m_stage->page().isComplete());
    const QByteArray json = R"({"title":"A","panels":[],"links":[{"type":"dashboards","tags":["mine"]},
        {"type":"dashboards","title":"Menu","tags":["mine"],"asDropdown":true},{"type":"dashboards","tags":["nobody's"]}]})";
    QVERIFY(m_stage->open(json));
    const auto buttons = m_stage->view().linkBar().buttons();
    QCOMPARE(buttons.size(), 3);
    QCOMPARE(buttons[2]->text(), u"Menu"_s);
    QCOMPARE(buttons[2]->menu()->actions().size(), 2);
    buttons[2]->menu()->actions().at(1)->trigger();
    QTRY_COMPARE(titleOpen(), u"Two"_s);
}

void TestDashboardArrival::panelLinks()
{
    QDesktopServices::setUrlHandler(u"https"_s, this, "takeUrl");
    const QByteArray json = R"({"title":"A","panels":[
        {"id":1,"type":"timeseries","title":"Chart","gridPos":{"x":0,"y":0,"w":12,"h":8},"targets":[{"expr":"load5"}],
         "links":[{"title":"One","url":"https://example.org/${__dashboard}"}]},
        {"id":2,"type":"stat","title":"Figure","gridPos":{"x":12,"y":0,"w":12,"h":8},"targets":[{"expr":"load5"}]}]})";
    QVERIFY(m_stage->open(json));
    auto *links = m_stage->part<PanelLinks>(1);
    QVERIFY(links->isVisible());
    QVERIFY(!m_stage->part<PanelLinks>(2)->isVisible());
    QTest::mouseClick(links, Qt::LeftButton);
    QCOMPARE(m_opened, QStringList{u"https://example.org/A"_s});
    QDesktopServices::unsetUrlHandler(u"https"_s);
}

void TestDashboardArrival::linkTakesVariablesAlong()
{
    m_stage->write(u"there.json"_s, R"({"title":"There","uid":"there","time":{"from":"now-9h","to":"now"},"templating":{"list":[
        {"name":"v","type":"custom","query":"a,b,c","multi":true,"current":{"text":"a","value":"a"}}]},"panels":[{"type":"text"}]})");
    m_stage->settings().set(SettingKey::DashboardFolder, m_stage->folder());
    QTRY_VERIFY(m_stage->page().isComplete());
    QVERIFY(m_stage->open(R"({"title":"A","panels":[],"links":[{"type":"link","title":"T","keepTime":true,"url":"/d/there?var-v=b&var-v=c"}]})"));
    m_stage->context().setRange(last(2));
    QTest::mouseClick(m_stage->view().linkBar().buttons().front(), Qt::LeftButton);
    QTRY_COMPARE(titleOpen(), u"There"_s);
    QTRY_COMPARE(m_stage->view().presenter().variables().values.find(u"v"_s)->chosen.size(), std::size_t(2));
    QCOMPARE(m_stage->context().range(), last(2));
}

void TestDashboardArrival::foreignLinksAreTold()
{
    const QByteArray json = R"({"title":"A","panels":[],"links":[{"type":"link","title":"x","url":"/d/unknown/y"},
        {"type":"link","title":"y","url":"file:///etc/passwd"}]})";
    QVERIFY(m_stage->open(json));
    const auto buttons = m_stage->view().linkBar().buttons();
    QTest::mouseClick(buttons[0], Qt::LeftButton);
    QVERIFY(m_stage->view().notice().isVisible());
    QVERIFY2(m_stage->view().notice().text().contains(u"unknown"_s), qPrintable(m_stage->view().notice().text()));
    QTest::mouseClick(buttons[1], Qt::LeftButton);
    QVERIFY(m_stage->view().notice().text().contains(u"file:///etc/passwd"_s));
    QTest::mouseClick(m_stage->view().notice().button(), Qt::LeftButton);
    QVERIFY(!m_stage->view().notice().isVisible());
}

void TestDashboardArrival::ownDashboardsAreListed()
{
    m_stage->write(u"one.json"_s, R"({"title":"One of mine","uid":"one","panels":[{"type":"text"}]})");
    m_stage->settings().set(SettingKey::DashboardFolder, m_stage->folder());
    QTRY_VERIFY(m_stage->page().isComplete());
    QVERIFY(m_stage->open(R"({"title":"A","panels":[{"id":1,"type":"dashlist","title":"L","gridPos":{"x":0,"y":0,"w":12,"h":8},"options":{"query":"of mine"}}]})"));
    auto *list = m_stage->part<QListWidget>(1);
    QCOMPARE(list->count(), 1);
    Q_EMIT list->itemActivated(list->item(0));
    QTRY_COMPARE(titleOpen(), u"One of mine"_s);
}

void TestDashboardArrival::typedFiltersNarrowQueries()
{
    const QByteArray json = R"({"title":"A","templating":{"list":[{"name":"f","label":"Filters","type":"adhoc",
        "filters":[{"key":"env","operator":"!=","value":"dev"}]}]},"panels":[{"id":1,"type":"stat","title":"S",
        "gridPos":{"x":0,"y":0,"w":12,"h":8},"targets":[{"expr":"load5 / load5{a=\"b\"}"}]}]})";
    QVERIFY(m_stage->open(json));
    QVERIFY2(m_stage->world().queries().contains(uR"(load5{env!="dev"} / load5{a="b",env!="dev"})"_s),
             qPrintable(m_stage->world().queries().join(u'\n')));
    QLineEdit *edit = m_stage->view().variableBar().field(u"f"_s)->edit();
    QCOMPARE(edit->text(), uR"(env!="dev")"_s);
    m_stage->world().forgetQueries();
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, u"job=shop"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(m_stage->world().queries().contains(uR"(load5{job="shop"} / load5{a="b",job="shop"})"_s));
    QTRY_VERIFY(m_stage->page().isComplete());
    m_stage->world().forgetQueries();
    edit->selectAll();
    QTest::keyClicks(edit, u"job=~\"(\""_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(!edit->toolTip().isEmpty());
    QVERIFY(m_stage->page().isComplete() && m_stage->world().queries().isEmpty());
}

/// WARDROOM_PICTURES=folder writes what links, filters and legends look like, to be looked at.
void TestDashboardArrival::pictures()
{
    const QString folder = qEnvironmentVariable("WARDROOM_PICTURES");
    if (folder.isEmpty())
        QSKIP("WARDROOM_PICTURES is not set");
    const QByteArray json = R"j({"title":"Links and legends","time":{"from":"now-3h","to":"now"},
        "templating":{"list":[{"name":"f","label":"Filters","type":"adhoc","filters":[{"key":"env","operator":"!=","value":"dev"}]}]},
        "links":[{"type":"link","title":"Runbook of the shop","url":"https://example.org/r"},{"type":"link","title":"Redis","url":"/d/redis"},
                 {"type":"dashboards","title":"All dashboards","tags":[],"asDropdown":true}],"panels":[
        {"id":1,"type":"timeseries","title":"Table below","gridPos":{"x":0,"y":0,"w":12,"h":10},"targets":[{"expr":"rate(mode)","legendFormat":"{{mode}}"}],
         "links":[{"title":"One","url":"https://example.org/"}],"options":{"legend":{"displayMode":"table","calcs":["mean","max"]}},"fieldConfig":{"defaults":{"unit":"percentunit"}}},
        {"id":2,"type":"timeseries","title":"Table at the right","gridPos":{"x":12,"y":0,"w":12,"h":10},"targets":[{"expr":"rate(mode)","legendFormat":"{{mode}}"}],
         "options":{"legend":{"displayMode":"table","placement":"right","calcs":["lastNotNull","max"]}},"fieldConfig":{"defaults":{"unit":"percentunit"}}},
        {"id":3,"type":"timeseries","title":"List at the right","gridPos":{"x":0,"y":10,"w":12,"h":8},"targets":[{"expr":"rate(mode)","legendFormat":"{{mode}}"}],
         "options":{"legend":{"displayMode":"list","placement":"right","calcs":[]}}},
        {"id":4,"type":"timeseries","title":"List with figures","gridPos":{"x":12,"y":10,"w":12,"h":8},"targets":[{"expr":"rate(mode)","legendFormat":"{{mode}}"}],
         "options":{"legend":{"displayMode":"list","calcs":["mean","max"]}},"fieldConfig":{"defaults":{"unit":"percentunit"}}}]})j";
    QVERIFY(m_stage->open(json));
    m_stage->context().setRange(last(1));
    QTRY_VERIFY(m_stage->page().isComplete());
    for (const auto &[name, theme] : {std::pair{"dark", ThemeId::Dark}, {"light", ThemeId::Light}, {"wall", ThemeId::Wall}}) {
        m_stage->appearance().setTheme(theme);
        QTRY_VERIFY(m_stage->page().isComplete());
        QVERIFY(m_stage->page().grab().save(folder + u"/dashboards-links-%1.png"_s.arg(QLatin1String(name))));
    }
}

QTEST_MAIN(TestDashboardArrival)
#include "tst_dashboardarrival.moc"
