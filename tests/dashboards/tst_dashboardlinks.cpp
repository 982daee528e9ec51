// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboards/dashboardlinks.h"

#include <QtTest/QTest>

using namespace wardroom;
using namespace Qt::StringLiterals;

namespace {

const MacroContext Macros{{1'700'000'000'000, 1'700'003'600'000}, 30'000, 15'000, QTimeZone::utc(), u"Board"_s};

VariableValues values()
{
    VariableValues result;
    result.set(u"job"_s, {{{u"Shop"_s, u"shop"_s}, {u"Pay"_s, u"pay me"_s}}, {}, false, false, true});
    result.set(u"env"_s, {{{u"a"_s, u"a"_s}}, {}, true, false, true});
    return result;
}

LibraryEntry entry(const QString &uid, const QString &title, const QStringList &tags = {})
{
    LibraryEntry result;
    result.uid = uid;
    result.title = title;
    result.tags = tags;
    return result;
}

} // namespace

class TestDashboardLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void webAddresses_data();
    void webAddresses();
    void dashboardsInAddresses_data();
    void dashboardsInAddresses();
    void variablesGoAlong();
    void whatTheHeadTakesAlong();
    void entriesAreFound();
    void linksAreRead();
};

void TestDashboardLinks::webAddresses_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("web");
    QTest::newRow("https") << u"https://example.org/x?a=b c"_s << true;
    QTest::newRow("http") << u"http://example.org"_s << true;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("data") << u"data:text/html,x"_s << false;
    QTest::newRow("program") << u"ms-settings:x"_s << false;
    QTest::newRow("relative") << u"/d/abc"_s << false;
    QTest::newRow("no host") << u"https:///x"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestDashboardLinks::webAddresses()
{
    QFETCH(QString, url);
    QTEST(isWebAddress(url), "web");
}

void TestDashboardLinks::dashboardsInAddresses_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("dashboard");
    QTest::newRow("short") << u"/d/abc"_s << u"abc"_s;
    QTest::newRow("with title") << u"/d/abc/the-title?orgId=1"_s << u"abc"_s;
    QTest::newRow("relative") << u"d/abc/x"_s << u"abc"_s;
    QTest::newRow("with server") << u"https://grafana.example.org/sub/d/abc/x"_s << u"abc"_s;
    QTest::newRow("old") << u"/dashboard/db/node-exporter"_s << u"node-exporter"_s;
    QTest::newRow("variable") << u"/d/${env}/x"_s << u"a"_s;
    QTest::newRow("another page") << u"https://example.org/docs/d"_s << QString();
    QTest::newRow("Explore") << u"/explore?left=x"_s << QString();
}

void TestDashboardLinks::dashboardsInAddresses()
{
    QFETCH(QString, url);
    VariableValues known;
    known.setText(u"env"_s, u"a"_s);
    QTEST(linkTarget(u"t"_s, url, known, Macros).dashboard, "dashboard");
}

void TestDashboardLinks::variablesGoAlong()
{
    const LinkTarget target =
        linkTarget(u"Of $job"_s, u"/d/x?var-a=1&var-a=2&var-b=x%20y&${__url_time_range}&${job:queryparam}&x=${__from}"_s,
                   values(), Macros);
    QVERIFY2(target.title.startsWith(u"Of "_s) && !target.title.contains(u'$'), qPrintable(target.title));
    QCOMPARE(target.variables.value(u"a"_s), (QStringList{u"1"_s, u"2"_s}));
    QCOMPARE(target.variables.value(u"b"_s), QStringList{u"x y"_s});
    QCOMPARE(target.variables.value(u"job"_s), (QStringList{u"shop"_s, u"pay me"_s}));
    QVERIFY(target.keepRange);
    QVERIFY2(target.address.contains(u"from=1700000000000&to=1700003600000"_s), qPrintable(target.address));
    QVERIFY(target.address.endsWith(u"x=1700000000000"_s));
}

void TestDashboardLinks::whatTheHeadTakesAlong()
{
    DashboardLink link;
    link.title = u"Docs"_s;
    link.url = u"https://example.org/x?y=1"_s;
    QCOMPARE(linkTarget(link, values(), Macros).address, link.url);
    link.keepTime = true;
    link.includeVars = true;
    const LinkTarget target = linkTarget(link, values(), Macros);
    QVERIFY(target.keepRange);
    QVERIFY2(target.address.startsWith(u"https://example.org/x?y=1&from=1700000000000&to=1700003600000&var-"_s),
             qPrintable(target.address));
    QVERIFY(target.address.contains(u"var-job=shop&var-job=pay%20me"_s));
    QCOMPARE(target.variables.value(u"env"_s), QStringList{AllVariableValue});
    link.includeVars = false;
    const LinkTarget listed = linkTarget(link, entry(u"u"_s, u"One"_s), values());
    QCOMPARE(listed.dashboard, u"u"_s);
    QVERIFY(listed.variables.isEmpty() && listed.keepRange);
}

void TestDashboardLinks::entriesAreFound()
{
    LibraryEntry broken = entry(u"c"_s, u"Broken"_s, {u"x"_s});
    broken.error = Error{ErrorKind::BadQuery, 0, u"no"_s, {}, false};
    const std::vector<LibraryEntry> library{entry(u"a"_s, u"Node Exporter / Full"_s, {u"x"_s, u"y"_s}),
                                            entry(u"b"_s, u"Other"_s, {u"x"_s}), broken};
    LinkTarget target;
    QVERIFY(!linkedEntry(target, library));
    for (const auto &[wanted, uid] : {std::pair{u"b"_s, u"b"_s}, {u"node-exporter-full"_s, u"a"_s}, {u"c"_s, QString()}}) {
        target.dashboard = wanted;
        const LibraryEntry *found = linkedEntry(target, library);
        QCOMPARE(found ? found->uid : QString(), uid);
    }
    QCOMPARE(taggedEntries({u"x"_s}, library).size(), 2U);
    QCOMPARE(taggedEntries({u"x"_s, u"y"_s}, library).size(), 1U);
    QCOMPARE(taggedEntries({}, library).size(), 2U);
}

void TestDashboardLinks::linksAreRead()
{
    const auto documents = parseDashboards(R"({"time":{"from":"now-2d/d","to":"now/d"},"refresh":60,"panels":[
        {"id":1,"type":"text","links":[{"title":"a","url":"/x"},{"dashUri":"db/old","title":"b"},{"title":"nothing"},5]}],
        "links":[{"type":"dashboards","tags":["t"],"asDropdown":true,"title":"More"},
                 {"type":"link","url":"https://e.org","tooltip":"tip","keepTime":true,"includeVars":true},"x"]})",
                                           u"x.json"_s);
    QVERIFY(documents);
    const Dashboard &dashboard = documents->front().dashboard;
    QVERIFY(dashboard.hasTime);
    QCOMPARE(dashboard.timeFrom, u"now-2d/d"_s);
    QCOMPARE(dashboard.refresh, u"60s"_s);
    QCOMPARE(dashboard.links.size(), 2U);
    QCOMPARE(dashboard.links[0].kind, DashboardLink::Kind::Dashboards);
    QVERIFY(dashboard.links[0].asDropdown && !dashboard.links[0].keepTime);
    QVERIFY(dashboard.links[1].keepTime && dashboard.links[1].includeVars);
    QCOMPARE(dashboard.links[1].tooltip, u"tip"_s);
    const Panel &panel = dashboard.panels.front();
    QCOMPARE(panel.links.size(), 2U);
    QCOMPARE(panel.links[1].url, u"/dashboard/db/old"_s);
}

QTEST_APPLESS_MAIN(TestDashboardLinks)
#include "tst_dashboardlinks.moc"
