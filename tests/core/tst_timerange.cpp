// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/core/timerange.h"

#include <QtTest/QTest>

using namespace wardroom;

class TestTimeRange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void points_data();
    void points();
    void refused_data();
    void refused();
    void textReadsBack();
    void ranges();
    void durations();

private:
    const QTimeZone m_taipei = QTimeZone("Asia/Taipei");
    // 2026-11-20 14:52:30 in Taipei
    const qint64 m_now = QDateTime(QDate(2026, 11, 20), QTime(14, 52, 30), m_taipei).toMSecsSinceEpoch();
};

void TestTimeRange::points_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc");
    QTest::newRow("now") << "now" << "2026-11-20T06:52:30Z";
    QTest::newRow("hours") << "now-6h" << "2026-11-20T00:52:30Z";
    QTest::newRow("mixed") << "now-1h30m" << "2026-11-20T05:22:30Z";
    QTest::newRow("short") << "-10m" << "2026-11-20T06:42:30Z";
    QTest::newRow("day start") << "now/d" << "2026-11-19T16:00:00Z";
    QTest::newRow("yesterday start") << "now-1d/d" << "2026-11-18T16:00:00Z";
    QTest::newRow("month") << "now-1M" << "2026-10-20T06:52:30Z";
    QTest::newRow("clock") << "14:35" << "2026-11-20T06:35:00Z";
    QTest::newRow("clock rolls over") << "23:10" << "2026-11-19T15:10:00Z";
    QTest::newRow("seconds") << "14:35:10" << "2026-11-20T06:35:10Z";
    QTest::newRow("yesterday") << "yesterday 23:10" << "2026-11-19T15:10:00Z";
    QTest::newRow("date") << "2026-11-20" << "2026-11-19T16:00:00Z";
    QTest::newRow("date and time") << "2026-11-20 14:35" << "2026-11-20T06:35:00Z";
    QTest::newRow("own offset") << "2026-11-20T14:35:00+01:00" << "2026-11-20T13:35:00Z";
    QTest::newRow("zulu") << "2026-11-20T14:35:00Z" << "2026-11-20T14:35:00Z";
    QTest::newRow("unix") << "1763650000" << "2025-11-20T14:46:40Z";
    QTest::newRow("unix ms") << "1763650000000" << "2025-11-20T14:46:40Z";
}

void TestTimeRange::points()
{
    QFETCH(QString, text);
    QFETCH(QString, utc);
    const auto point = TimePoint::parse(text, m_now, m_taipei);
    QVERIFY2(point, point ? "" : qPrintable(point.error().detail));
    const auto moment = QDateTime::fromMSecsSinceEpoch(point->resolve(m_now, m_taipei), Qt::UTC);
    QCOMPARE(moment.toString(Qt::ISODate), utc);
}

void TestTimeRange::refused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "soon", "25:00", "2026-13-01", "now-6", "now-6x", "now-1h1d", "12345-01-01", "now-99999999999999999y"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestTimeRange::refused()
{
    QFETCH(QString, text);
    const auto point = TimePoint::parse(text, m_now, m_taipei);
    QVERIFY(!point);
    QCOMPARE(point.error().kind, ErrorKind::BadQuery);
    QVERIFY(!point.error().detail.isEmpty());
}

void TestTimeRange::textReadsBack()
{
    for (const char *text : {"now", "now-6h", "now-1h30m", "now-1d/d", "now-2M/M", "now/w", "2026-11-20 14:35:00"}) {
        const auto point = TimePoint::parse(QLatin1String(text).toString(), m_now, m_taipei);
        QVERIFY(point);
        QCOMPARE(point->text(m_taipei), QLatin1String(text));
    }
}

void TestTimeRange::ranges()
{
    const auto live = TimeRange::parse(u"now-6h", m_now, m_taipei);
    QVERIFY(live && live->isLive());
    QCOMPARE(live->resolve(m_now, m_taipei), (TimeSpan{m_now - 6 * 3'600'000, m_now}));

    const auto evening = TimeRange::parse(u"2026-11-19 23:30 – 00:15", m_now, m_taipei);
    QVERIFY(evening && !evening->isLive());
    QCOMPARE(evening->resolve(m_now, m_taipei).durationMs(), 45 * 60'000);

    const auto wholeDay = TimeRange::parse(u"now-1d/d to now-1d/d", m_now, m_taipei);
    QVERIFY(wholeDay);
    QCOMPARE(wholeDay->resolve(m_now, m_taipei).durationMs(), 86'400'000 - 1);

    QVERIFY(!TimeRange::parse(u"now to now-1h", m_now, m_taipei));
    QVERIFY(!TimeRange::parse(u"1 to 2 to 3", m_now, m_taipei));
}

void TestTimeRange::durations()
{
    QCOMPARE(parseDuration(u"1d12h"), Result<qint64>(129'600'000));
    QCOMPARE(parseDuration(u"250ms"), Result<qint64>(250));
    QVERIFY(!parseDuration(u"1.5h"));
    QVERIFY(!parseDuration(u"5"));
    QVERIFY(!parseDuration(u""));
    QVERIFY(!parseDuration(u"1h1h"));
    QCOMPARE(formatDuration(5'400'000), QStringLiteral("1h30m"));
    QCOMPARE(formatDuration(8 * 86'400'000LL), QStringLiteral("8d"));
    QCOMPARE(formatDuration(14 * 86'400'000LL), QStringLiteral("2w"));
    QCOMPARE(formatDuration(0), QStringLiteral("0s"));
}

QTEST_GUILESS_MAIN(TestTimeRange)
#include "tst_timerange.moc"
