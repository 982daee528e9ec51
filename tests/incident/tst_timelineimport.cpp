// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/incident/timelineimport.h"
#include "services/incident/incidentedits.h"
#include "tests/incident/incidentworld.h"

#include <QtCore/QDirIterator>
#include <QtCore/QElapsedTimer>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace wardroom;
using namespace Qt::StringLiterals;

class TestTimelineImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void chatKeepsItsLines();
    void markdownKeepsItsText();
    void zones();
    void guesses();
    void lanes();
    void skippedLines();
    void templatesHoldNothing();
    void garbageEnds_data();
    void garbageEnds();
    void corpus();

private:
    const QTimeZone m_zone{"Asia/Taipei"};
    const qint64 m_day = IncidentWorld::Now;
    ImportProposal propose(const QString &text) const { return proposeEvents(text, m_zone, m_day); }
};

/// "11-20 14:30 Ana: title" a line, in UTC+8.
static QString told(const ImportProposal &proposal, const QTimeZone &zone)
{
    QStringList lines;
    for (const ProposedEvent &proposed : proposal.events) {
        const TimelineEvent &event = proposed.event;
        const auto time = [&](qint64 ms, const QString &form) { return QDateTime::fromMSecsSinceEpoch(ms, zone).toString(form); };
        lines += time(event.occurredMs, u"MM-dd HH:mm"_s) + (event.endMs ? u'-' + time(*event.endMs, u"HH:mm"_s) : QString()) + u' '
            + (event.actor.isEmpty() ? QString() : event.actor + u": "_s) + event.title;
    }
    return lines.join(u'\n');
}

void TestTimelineImport::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("slack", "Friday, November 20th\nAna Lima  2:30 PM\nLogin errors\nsee the chart\n\nalertbot APP  2:33 PM\n[FIRING] Login\nAna Lima  12:10 AM\ndone\n",
        "11-20 14:30 Ana Lima: Login errors\n11-20 14:33 alertbot: [FIRING] Login\n11-21 00:10 Ana Lima: done");
    row("slack, time below the name", "Ana Lima\n  2:30 PM\nLogin errors\nBen Wu\n  2:32 PM\nlooking\n",
        "11-25 14:30 Ana Lima: Login errors\n11-25 14:32 Ben Wu: looking");
    row("teams", "[11/20/2026 2:30 PM] Ana Lima\nLogin errors\n[11/20/2026 2:32 PM] Ben Wu\nlooking\n",
        "11-20 14:30 Ana Lima: Login errors\n11-20 14:32 Ben Wu: looking");
    row("irc", "--- Log opened Fri Nov 20 23:50:00 2026\n23:50 -!- ana has joined\n23:51 <ana> errors\n23:59 <@ben> pool\n--- Day changed Sat Nov 21 2026\n00:05 < ben> fine\n",
        "11-20 23:51 ana: errors\n11-20 23:59 ben: pool\n11-21 00:05 ben: fine");
    row("irc over midnight", "23:51 <ana> errors\n00:05 <ben> fine\n", "11-25 23:51 ana: errors\n11-26 00:05 ben: fine");
    row("matrix", "[14:30:10] ana: errors\n[14:32:00] * ben looks\n[14:35] Ana Lima: pool: 100 of 100\n",
        "11-25 14:30 ana: errors\n11-25 14:32 ben: looks\n11-25 14:35 Ana Lima: pool: 100 of 100");
    row("whatsapp", "20/11/2026, 23:50 - Ana: errors\n21/11/2026, 00:04 - Ben: fine\n", "11-20 23:50 Ana: errors\n11-21 00:04 Ben: fine");
    row("telegram", "Ana Lima, [20.11.2026 14:30]\nerrors\n\nBen Wu, [20.11.2026 14:32]\nlooking\n", "11-20 14:30 Ana Lima: errors\n11-20 14:32 Ben Wu: looking");
    row("weechat", "2026-11-20 14:30:10\tana\terrors are going up\n2026-11-20 14:31:10\tben\tlooking into it\n",
        "11-20 14:30 ana: errors are going up\n11-20 14:31 ben: looking into it");
    row("list", "# Incident (2026-11-20)\n## Timeline (UTC)\n- **14:30** – Errors soar\n- 14:32 - 14:40: Response\n  - detail\n* `14:35 UTC` Pool\n1. 14:45: Recovered\n- [23:50] late\n- At 00:20, well\n- Notice published (01:15)\n## Cause\n- 14:00 changed\n",
        "11-20 22:30 Errors soar\n11-20 22:32-22:40 Response\n11-20 22:35 Pool\n11-20 22:45 Recovered\n11-21 07:50 late\n11-21 08:20 well\n11-21 09:15 Notice published");
    row("table", "## Timeline\n| Time (CET) | Event | Who |\n|---|:---:|---|\n| 2026-11-20 14:30 | Errors \\| soar | Ana |\n| 14:32 | Response |  |\n## Actions\n| Date | What |\n|---|---|\n| 2026-12-01 | Review |\n",
        "11-20 21:30 Ana: Errors | soar\n11-20 21:32 Response");
    row("table without strokes", "Time | Event\n--- | ---\n14:30 | Errors\n14:32 | Response\n", "11-25 14:30 Errors\n11-25 14:32 Response");
    row("date and time columns", "| Date | Start | End | Description |\n|--|--|--|--|\n| 2026-11-20 | 23:30 | 00:10 | Errors |\n| 2026-11-21 | 00:20 | | Fine |\n",
        "11-20 23:30-00:10 Errors\n11-21 00:20 Fine");
    row("spreadsheet", "Time\tEvent\tOwner\n14:30\tErrors soar\tAna\n14:32\tResponse\tBen\n", "11-25 14:30 Ana: Errors soar\n11-25 14:32 Ben: Response");
    row("html", "<h2>Timeline</h2><p>All times JST</p>\n<table><tr><th>Time</th><th>Event</th></tr><tr><td>2026-11-20 14:30</td>\n<td>Login <b>errors</b> &amp; more</td></tr></table><ul><li>14:40 pool</li></ul><h2>Lessons</h2><p>15:00 none</p>",
        "11-20 13:30 Login errors & more\n11-20 13:40 pool");
    row("headings", "# Post-mortem\nDate: 20 November 2026\n\nTimeline\n========\n\n### 2:30 PM UTC - Errors\nbody\n### ~14:35-14:45\nmore\n### 21. November, 00:10\nlate\n### Nov 22nd\nwhole day\n\nImpact\n------\n16:00 none\n",
        "11-20 22:30 Errors\n11-20 22:35-22:45 more\n11-21 08:10 late\n11-22 08:00 whole day");
    row("prose", "### Timeline\nAt 14:30 UTC on November 20, 2026, errors rose.\n\nFrom 14:40 to 14:45 UTC the pool grew.\n\n**14:50**\nRecovered.\n\n**Nov 21, 09:00 PST** – follow-up\n",
        "11-20 22:30 errors rose.\n11-20 22:40-22:45 the pool grew.\n11-20 22:50 Recovered.\n11-22 01:00 follow-up");
    row("military", "## Chronology\n1430 UTC: errors\n1432Z response\n14h40 pool\n", "11-25 22:30 errors\n11-25 22:32 response\n11-25 22:40 pool");
    row("bold heading", "**Timeline**\n\n2026-11-20 (all times in UTC)\n\n14:30: errors\n* 14:35: pool\n\n**Root cause**\n\n14:00 none\n", "11-20 22:30 errors\n11-20 22:35 pool");
    row("log", "2026-11-20T14:30:10.123Z ERROR failed\n2026-11-20T14:30:11+08:00 ERROR again\nNov 20 14:31:00 host sshd[1]: accepted\n",
        "11-20 22:30 ERROR failed\n11-20 14:30 ERROR again\n11-20 14:31 host sshd[1]: accepted");
    row("zh_TW", "日期：2026年11月20日\n## 時間軸\n時間均為台北時間\n- 14:30 錯誤率飆升\n- 下午2:32 開始處理\n- 14點35分：連線池耗盡\n- 次日 00:10 恢復\n",
        "11-20 14:30 錯誤率飆升\n11-20 14:32 開始處理\n11-20 14:35 連線池耗盡\n11-21 00:10 恢復");
    row("zh_CN", "## 时间线\n| 时间 | 事件 | 负责人 |\n|---|---|---|\n| 2026-11-20 14:30 | 错误率上升 | 小王 |\n", "11-20 14:30 小王: 错误率上升");
    row("in a fence", "```\n[14:30] ana: errors\n[14:31] ben: looking\n```\n", "11-25 14:30 ana: errors\n11-25 14:31 ben: looking");
    row("out of order is no midnight", "- 14:49 one\n- 14:43 two\n- 14:55 three\n", "11-25 14:49 one\n11-25 14:43 two\n11-25 14:55 three");
    row("odd times", "## Timeline\n* 2018-11-14 13:00 => a\n* 13:05ish - b\n* 9.15pm c\n* 21:20/21:30 - 22:00 d\n* ±22:05 e\n* 22:10 (14:10 UTC) f\n* [15/Nov/2018:10:57:03 +0800] g\n* Friday, November 16: h\n9. Nov 17th 2018 - 23:00: i\n",
        "11-14 13:00 a\n11-14 13:05 b\n11-14 21:15 c\n11-14 21:20-22:00 d\n11-14 22:05 e\n11-14 22:10 f\n11-15 10:57 g\n11-16 00:00 h\n11-17 23:00 i");
    row("the book's example", "### Timeline\n\n2015-10-21 (all times UTC)\n\n14:51 News\n14:54 **OUTAGE BEGINS** - melting down\n",
        "10-21 22:51 News\n10-21 22:54 OUTAGE BEGINS - melting down");
    row("old Macintosh", "14:30 a\r14:31 b", "11-25 14:30 a\n11-25 14:31 b");
    row("windows", "14:30 a\r\n14:31 b\r\n", "11-25 14:30 a\n11-25 14:31 b");
    row("year 9999", "9999-01-01 14:30 far\n14:31 near\n", "11-25 14:31 near");
    row("nothing", "", "");
    row("no times", "We had an outage.\nIt is over: 10:1 odds, 3 of 4.\n", "");
}

void TestTimelineImport::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(told(propose(text), m_zone), expected);
}

void TestTimelineImport::chatKeepsItsLines()
{
    const auto proposal = propose(u"[14:30] ana: first\n  second <b>\n\nthird\n[14:31] ben: x\n"_s);
    QCOMPARE(proposal.events.size(), std::size_t(2));
    QCOMPARE(proposal.events[0].event.title, u"first"_s);
    QCOMPARE(proposal.events[0].event.body, u"  second <b>\n\nthird"_s);
    QCOMPARE(proposal.events[0].event.source, u"Chat"_s);
    QCOMPARE(proposal.events[1].line, 5);
}

void TestTimelineImport::markdownKeepsItsText()
{
    const auto proposal = propose(u"## Timeline\n### 14:30\nA [PR](https://x/1) is merged,\nand *deployed*.\n\n- one\n- two\n\n```\n14:31 in a log\n```\nend\n### 14:40\nShort.\n## End\n"_s);
    QCOMPARE(proposal.events.size(), std::size_t(2));
    QCOMPARE(proposal.events[0].event.title, u"A PR is merged, and deployed."_s);
    for (const QString &kept : {u"https://x/1"_s, u"- two"_s, u"14:31 in a log"_s, u"end"_s})
        QVERIFY2(proposal.events[0].event.body.contains(kept), qPrintable(kept));
    QCOMPARE(proposal.events[1].event.body, QString());
    const QString longText = u"word "_s.repeated(100);
    const auto longer = propose(u"14:30 "_s + longText);
    QVERIFY(longer.events[0].event.title.size() <= 141);
    QCOMPARE(longer.events[0].event.body, longText.trimmed());
}

void TestTimelineImport::zones()
{
    const auto first = [this](const QString &text) { return propose(text).events.at(0).event.occurredMs; };
    QCOMPARE(first(u"All times in PST\n- 2026-11-20 14:30 x"_s), utc(u"2026-11-20T22:30:00Z"_s));
    QCOMPARE(first(u"- 2026-11-20 14:30 x\n\nTimes are UTC+1.\n"_s), utc(u"2026-11-20T13:30:00Z"_s));
    QCOMPARE(first(u"All times in Central European Time (CET)\n- 2026-11-20 14:30 x"_s), utc(u"2026-11-20T13:30:00Z"_s));
    QCOMPARE(first(u"Timezone: America/New_York\n- 2026-07-20 14:30 x"_s), utc(u"2026-07-20T18:30:00Z"_s));
    // One that is named once beside a time holds for those after it.
    const auto events = propose(u"- 2026-11-20 14:30 PST x\n- 14:40 y\n- 23:00 UTC z\n"_s).events;
    QCOMPARE(events[1].event.occurredMs, utc(u"2026-11-20T22:40:00Z"_s));
    QCOMPARE(events[2].event.occurredMs, utc(u"2026-11-20T23:00:00Z"_s));
}

void TestTimelineImport::guesses()
{
    const auto events = propose(u"23:50 a\n00:10 b\n2026-11-27 10:00 c\n11:00 d\n"_s).events;
    QVERIFY(events[0].dateGuessed && !events[0].endsDay);
    QVERIFY(events[1].dateGuessed && events[1].endsDay);
    QVERIFY(!events[2].dateGuessed && !events[2].endsDay);
    QVERIFY(!events[3].dateGuessed);
    QVERIFY(!propose(u"# 2026-11-20 outage\n- 10:00 x"_s).events[0].dateGuessed);
}

void TestTimelineImport::lanes()
{
    const auto lane = [this](const QString &text) { return propose(u"14:30 "_s + text).events.at(0).event.lane; };
    QCOMPARE(lane(u"Alert fires: login errors"_s), Lane::Detection);
    QCOMPARE(lane(u"Rolled back to v41"_s), Lane::Action);
    QCOMPARE(lane(u"Decided to fail over"_s), Lane::Decision);
    QCOMPARE(lane(u"Notice published on the status page"_s), Lane::Communication);
    QCOMPARE(lane(u"Service unavailable for everyone"_s), Lane::Impact);
    QCOMPARE(lane(u"Impact: restarted"_s), Lane::Impact);
    QCOMPARE(lane(u"發現連線池耗盡"_s), Lane::Detection);
    QCOMPARE(lane(u"Ben 執行退版，因錯誤率未恢復，回到 2.4.1"_s), Lane::Action);
    QCOMPARE(lane(u"xyzzy"_s), Lane::Action);
}

void TestTimelineImport::skippedLines()
{
    const auto proposal = propose(u"# Title\n\nWords.\n\n## Timeline\nAll times UTC\n- 14:30 x\n\n## Lessons\n- none\n"_s);
    QCOMPARE(proposal.events.size(), std::size_t(1));
    QCOMPARE(proposal.events[0].line, 7);
    QCOMPARE(proposal.skipped, (std::vector<int>{1, 3, 9, 10}));
}

void TestTimelineImport::templatesHoldNothing()
{
    QVERIFY(propose(u"# Title (incident #)\n### Date\n### Timeline\n### Impact\n"_s).events.empty());
}

void TestTimelineImport::garbageEnds_data()
{
    QTest::addColumn<QString>("text");
    const auto many = [](const QString &part) { return part.repeated(200'000 / part.size()); };
    for (const QString &part : {u"["_s, u"14:35 "_s, u"- "_s, u"<td"_s, u"a 1 "_s, u"Ana Lima 1 Aa 2 Bb 3 Cc 4\n"_s, u"| 14:35 |"_s, u"|"_s, u"**"_s, u"```\n"_s,
                                u"[x]("_s, u"# "_s, u"14:35\n"_s, u"2026-11-20\n"_s, u"14:35 x\n"_s, u"\r"_s, u"\t"_s, u"星期"_s, u"<tr><td>"_s, u":"_s, u"(14:35)"_s})
        QTest::newRow(qPrintable(part.simplified())) << many(part);
    QTest::newRow("section") << u"## Timeline\n### 14:35\n"_s + many(u"x [y (\n"_s);
    QTest::newRow("html") << many(u"<td"_s) + u"</td>"_s;
    QString noise;
    quint32 seed = 3;
    for (int i = 0; i < 200'000; ++i) {
        seed = seed * 1664525 + 1013904223;
        noise += QChar(static_cast<char16_t>(seed >> (i % 3 ? 25 : 14)));
    }
    QTest::newRow("noise") << noise;
}

void TestTimelineImport::garbageEnds()
{
    QFETCH(QString, text);
    QElapsedTimer timer;
    timer.start();
    const auto proposal = propose(text);
    qInfo("%zu events, %lld ms", proposal.events.size(), static_cast<long long>(timer.elapsed()));
    for (const ProposedEvent &proposed : proposal.events)
        QVERIFY(!checkEvent(proposed.event));
}

void TestTimelineImport::corpus()
{
    const QString shared = qEnvironmentVariable("WARDROOM_SHARED_DIR", qEnvironmentVariable("WARDROOM_SOURCE_DIR") + u"/../shared"_s);
    if (!QDir(shared + u"/corpora/postmortems"_s).exists())
        QSKIP("the corpus is not here");
    QDirIterator files(shared + u"/corpora/postmortems"_s, {u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories);
    int timelines = 0;
    int events = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        // Their timelines have a heading for each event, with a time or a day.
        static const QRegularExpression section(u"\\n## Timeline\\n(.*?)\\n## (?!#)"_s, QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression entry(u"^### .*(\\d\\d:\\d\\d|\\d{4}-\\d\\d-\\d\\d)"_s, QRegularExpression::MultilineOption);
        int wanted = 0;
        for (auto it = entry.globalMatch(section.match(text).captured(1)); it.hasNext(); it.next())
            ++wanted;
        const auto proposal = proposeEvents(text, QTimeZone::utc(), m_day);
        QVERIFY2(static_cast<int>(proposal.events.size()) >= wanted, qPrintable(file.fileName()));
        for (const ProposedEvent &proposed : proposal.events)
            QVERIFY2(!proposed.dateGuessed && !proposed.event.title.isEmpty(), qPrintable(file.fileName()));
        timelines += wanted > 0 ? 1 : 0;
        events += wanted;
    }
    qInfo("%d timelines with %d events", timelines, events);
    QVERIFY(timelines > 0);
}

QTEST_GUILESS_MAIN(TestTimelineImport)
#include "tst_timelineimport.moc"
