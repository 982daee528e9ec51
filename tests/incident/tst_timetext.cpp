// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/incident/timetext.h"
#include "tests/incident/incidentworld.h"

#include <QtTest/QTest>

using namespace wardroom;
using namespace Qt::StringLiterals;

class TestTimeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void times_data();
    void times();
    void notTimes_data();
    void notTimes();
    void outOfRange_data();
    void outOfRange();
    void reference();
    void dueDates_data();
    void dueDates();
    void notDueDates();
};

void TestTimeText::times_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("expected");
    const QByteArray taipei("Asia/Taipei"); // now: 2026-11-25 16:26:40 there, a Wednesday
    const QByteArray berlin("Europe/Berlin");
    const QByteArray utcZone("UTC");
    const auto row = [](const char *name, const QString &text, const QByteArray &zone, const QString &expected) {
        QTest::newRow(name) << text << zone << expected;
    };
    row("now", u"now"_s, taipei, u"2026-11-25T08:26:40Z"_s);
    row("clock", u"14:35"_s, taipei, u"2026-11-25T06:35:00Z"_s);
    row("seconds", u" 14:35:10 "_s, taipei, u"2026-11-25T06:35:10Z"_s);
    row("full width", u"１４：３５"_s, taipei, u"2026-11-25T06:35:00Z"_s);
    row("pm", u"2:35 PM"_s, taipei, u"2026-11-25T06:35:00Z"_s);
    row("hour", u"2pm"_s, taipei, u"2026-11-25T06:00:00Z"_s);
    row("noon", u"12:00 am"_s, taipei, u"2026-11-25T16:00:00Z"_s);
    row("nearest is tomorrow", u"01:00"_s, taipei, u"2026-11-25T17:00:00Z"_s);
    row("minutes ago", u"-10m"_s, taipei, u"2026-11-25T08:16:40Z"_s);
    row("hours ago", u"-1h30m"_s, taipei, u"2026-11-25T06:56:40Z"_s);
    row("ago", u"10 minutes ago"_s, taipei, u"2026-11-25T08:16:40Z"_s);
    row("ago zh", u"10分鐘前"_s, taipei, u"2026-11-25T08:16:40Z"_s);
    row("now minus", u"now-6h"_s, taipei, u"2026-11-25T02:26:40Z"_s);
    row("yesterday", u"yesterday 23:10"_s, taipei, u"2026-11-24T15:10:00Z"_s);
    row("yesterday zh", u"昨天 23:10"_s, taipei, u"2026-11-24T15:10:00Z"_s);
    row("afternoon zh", u"今天下午2點35分"_s, taipei, u"2026-11-25T06:35:00Z"_s);
    row("day", u"11-20 14:35"_s, taipei, u"2026-11-20T06:35:00Z"_s);
    row("date", u"2026-11-20 14:35"_s, taipei, u"2026-11-20T06:35:00Z"_s);
    row("slashes", u"2026/11/20 14:35"_s, taipei, u"2026-11-20T06:35:00Z"_s);
    row("zh date", u"2026年11月20日 14:35"_s, taipei, u"2026-11-20T06:35:00Z"_s);
    row("month", u"Nov 20, 2026 14:35"_s, taipei, u"2026-11-20T06:35:00Z"_s);
    row("day first", u"20. November 14:35"_s, taipei, u"2026-11-20T06:35:00Z"_s);
    row("time then date", u"14:35 on 2026-11-20"_s, taipei, u"2026-11-20T06:35:00Z"_s);
    row("last year", u"Dec 31 23:59"_s, taipei, u"2026-12-31T15:59:00Z"_s);
    row("offset", u"14:35 +08:00"_s, utcZone, u"2026-11-25T06:35:00Z"_s);
    row("short offset", u"14:35+0530"_s, utcZone, u"2026-11-25T09:05:00Z"_s);
    row("utc", u"14:35 UTC"_s, taipei, u"2026-11-25T14:35:00Z"_s);
    row("z", u"14:35Z"_s, taipei, u"2026-11-25T14:35:00Z"_s);
    row("utc plus", u"14:35 UTC+8"_s, utcZone, u"2026-11-25T06:35:00Z"_s);
    row("pst", u"2026-11-20 14:35 PST"_s, taipei, u"2026-11-20T22:35:00Z"_s);
    row("cet", u"2026-11-20 14:35 (CET)"_s, taipei, u"2026-11-20T13:35:00Z"_s);
    row("jst", u"2026-11-20 14:35 JST"_s, taipei, u"2026-11-20T05:35:00Z"_s);
    row("cst in Taipei", u"2026-11-20 14:35 CST"_s, taipei, u"2026-11-20T06:35:00Z"_s);
    row("cst in Berlin", u"2026-11-20 14:35 CST"_s, QByteArray("America/New_York"), u"2026-11-20T20:35:00Z"_s);
    row("iana", u"2026-11-20 14:35 America/New_York"_s, taipei, u"2026-11-20T19:35:00Z"_s);
    row("iso", u"2026-11-20T14:35:10Z"_s, taipei, u"2026-11-20T14:35:10Z"_s);
    row("iso offset", u"2026-11-20T14:35:10.5+01:00"_s, taipei, u"2026-11-20T13:35:10Z"_s);
    row("seconds since 1970", u"1795600000"_s, taipei, u"2026-11-25T09:46:40Z"_s);
    row("summer", u"2026-07-01 14:35"_s, berlin, u"2026-07-01T12:35:00Z"_s);
    row("winter", u"2026-01-01 14:35"_s, berlin, u"2026-01-01T13:35:00Z"_s);
    row("left out by the change", u"2026-03-29 02:30"_s, berlin, u"2026-03-29T01:30:00Z"_s);
    row("twice, the first", u"2026-10-25 02:30"_s, berlin, u"2026-10-25T00:30:00Z"_s);
    row("day alone", u"2026-11-20"_s, taipei, u"2026-11-19T16:00:00Z"_s);
    row("end of the day", u"2026-11-20 24:00"_s, taipei, u"2026-11-20T16:00:00Z"_s);
}

void TestTimeText::times()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, zone);
    QFETCH(QString, expected);
    const auto time = parseIncidentTime(text, utc(u"2026-11-25T08:26:40Z"_s), QTimeZone(zone));
    QVERIFY2(time, qPrintable(time ? QString() : time.error().detail));
    QCOMPARE(QDateTime::fromMSecsSinceEpoch(*time / 1000 * 1000, Qt::UTC).toString(Qt::ISODate), expected);
}

void TestTimeText::notTimes_data()
{
    QTest::addColumn<QString>("text");
    int row = 0;
    for (const QString &text : {u""_s, u" "_s, u"soon"_s, u"14"_s, u"25:00"_s, u"14:60"_s, u"14:5"_s, u"14:35 pool"_s, u"2026-13-01 10:00"_s, u"2026-02-30 10:00"_s,
                                u"-10"_s, u"10m"_s, u"14:35 +25:00"_s, u"14:35 XYZ"_s, u"🚨"_s, u"31-02 10:00"_s, QString(100'000, u'1'), QString(100'000, u':')})
        QTest::newRow(qPrintable(QString::number(row++))) << text;
}

void TestTimeText::notTimes()
{
    QFETCH(QString, text);
    const auto time = parseIncidentTime(text, IncidentWorld::Now, QTimeZone::utc());
    QVERIFY(!time);
    QCOMPARE(time.error().kind, ErrorKind::BadQuery);
    QVERIFY(!time.error().detail.isEmpty() && time.error().detail.size() < 300);
}

void TestTimeText::outOfRange_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"9999-01-01 10:00", "2101-01-01 00:00", "1969-12-31 10:00", "0001-01-01 10:00", "-9999999h", "9999-12-31T23:59:59Z"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestTimeText::outOfRange()
{
    QFETCH(QString, text);
    const auto time = parseIncidentTime(text, IncidentWorld::Now, QTimeZone::utc());
    QVERIFY(!time);
    QVERIFY2(time.error().detail.contains("1970"_L1), qPrintable(time.error().detail));
}

void TestTimeText::reference()
{
    const QTimeZone zone("Asia/Taipei");
    const qint64 before = utc(u"2026-11-20T15:50:00Z"_s); // 23:50
    const auto after = [&](const QString &text) {
        return QDateTime::fromMSecsSinceEpoch(parseIncidentTime(text, IncidentWorld::Now, zone, before).value(), zone).toString(u"MM-dd HH:mm"_s);
    };
    QCOMPARE(after(u"00:10"_s), u"11-21 00:10"_s);
    QCOMPARE(after(u"23:40"_s), u"11-20 23:40"_s);
    QCOMPARE(after(u"11-19 10:00"_s), u"11-19 10:00"_s);
    QCOMPARE(after(u"yesterday 10:00"_s), u"11-24 10:00"_s); // of now, not of the event
}

void TestTimeText::dueDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString &text, const char *expected) { QTest::newRow(qPrintable(text)) << text << QString::fromLatin1(expected); };
    row(u"friday"_s, "2026-11-27 23:59");
    row(u"Fri"_s, "2026-11-27 23:59");
    row(u"wednesday"_s, "2026-12-02 23:59");
    row(u"next friday"_s, "2026-12-04 23:59");
    row(u"tomorrow"_s, "2026-11-26 23:59");
    row(u"today 18:00"_s, "2026-11-25 18:00");
    row(u"2026-12-01"_s, "2026-12-01 23:59");
    row(u"12/01"_s, "2026-12-01 23:59");
    row(u"in 3 days"_s, "2026-11-28 23:59");
    row(u"+3d"_s, "2026-11-28 23:59");
    row(u"2 weeks"_s, "2026-12-09 23:59");
    row(u"in 2 hours"_s, "2026-11-25 18:26");
    row(u"friday 10:00"_s, "2026-11-27 10:00");
    row(u"明天"_s, "2026-11-26 23:59");
    row(u"後天"_s, "2026-11-27 23:59");
    row(u"星期五"_s, "2026-11-27 23:59");
    row(u"週五"_s, "2026-11-27 23:59");
    row(u"周五 18:00"_s, "2026-11-27 18:00");
    row(u"下週五"_s, "2026-12-04 23:59");
    row(u"3天後"_s, "2026-11-28 23:59");
    row(u"12月1日"_s, "2026-12-01 23:59");
}

void TestTimeText::dueDates()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const QTimeZone zone("Asia/Taipei");
    const auto due = parseDueDate(text, IncidentWorld::Now, zone);
    QVERIFY2(due, qPrintable(due ? QString() : due.error().detail));
    QCOMPARE(QDateTime::fromMSecsSinceEpoch(*due, zone).toString(u"yyyy-MM-dd HH:mm"_s), expected);
}

void TestTimeText::notDueDates()
{
    for (const QString &text : {u""_s, u"whenever"_s, u"friday or so"_s, u"9999-01-01"_s, u"the outage"_s})
        QVERIFY2(!parseDueDate(text, IncidentWorld::Now, QTimeZone::utc()), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestTimeText)
#include "tst_timetext.moc"
