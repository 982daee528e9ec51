// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rangetext.h"

#include "services/render/format.h"

#include <QtTest/QTest>

using namespace wardroom;

class TestRangeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ranges_data();
    void ranges();
    void intervals();
    void zones();
    void choicesRise();

private:
    const QTimeZone m_zone = QTimeZone("Asia/Taipei");
    const qint64 m_now = QDateTime(QDate(2026, 11, 20), QTime(23, 46, 12), m_zone).toMSecsSinceEpoch();
};

void TestRangeText::ranges_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("main");
    QTest::addColumn<QString>("aside");
    // Without translation the English plural is not resolved; the numbers are what counts here.
    QTest::newRow("minutes") << "now-15m" << "Last 15 minutes" << "";
    QTest::newRow("hours") << "now-6h" << "Last 6 hours" << "";
    QTest::newRow("a day in hours") << "now-24h" << "Last 24 hours" << "";
    QTest::newRow("days") << "now-7d" << "Last 7 days" << "";
    QTest::newRow("odd") << "now-90s" << "Last 1m30s" << "";
    QTest::newRow("rounded") << "now-1d/d to now-1d/d" << QStringLiteral("now-1d/d – now-1d/d") << "";
    QTest::newRow("today") << "22:10 – 23:35" << QStringLiteral("22:10 – 23:35") << "";
    QTest::newRow("with seconds") << "22:10:05 – 23:35" << QStringLiteral("22:10:05 – 23:35:00") << "";
    QTest::newRow("another day") << "2026-11-18 22:10 – 23:35" << QStringLiteral("22:10 – 23:35") << "2026-11-18";
    QTest::newRow("over midnight") << "2026-11-18 23:30 – 00:15" << QStringLiteral("2026-11-18 23:30 – 2026-11-19 00:15") << "";
    QTest::newRow("since") << "22:10" << QStringLiteral("22:10:00 – now") << "";
}

void TestRangeText::ranges()
{
    QFETCH(QString, typed);
    QFETCH(QString, main);
    QFETCH(QString, aside);
    const auto range = TimeRange::parse(typed, m_now, m_zone);
    QVERIFY(range);
    const RangeText text = RangeText::of(*range, range->resolve(m_now, m_zone), Formatter(Language::English, m_zone), m_now);
    QCOMPARE(text.main, main);
    QCOMPARE(text.aside, aside);
}

void TestRangeText::intervals()
{
    QCOMPARE(RangeText::interval(0), QStringLiteral("Off"));
    QCOMPARE(RangeText::interval(15'000), QStringLiteral("15 s"));
    QCOMPARE(RangeText::interval(300'000), QStringLiteral("5 min"));
}

void TestRangeText::zones()
{
    QCOMPARE(RangeText::zone(m_zone, m_now), QStringLiteral("Taipei UTC+8"));
    QCOMPARE(RangeText::zone(QTimeZone::utc(), m_now), QStringLiteral("UTC"));
    QCOMPARE(RangeText::zone(QTimeZone("America/New_York"), m_now), QStringLiteral("New York UTC−5"));
}

void TestRangeText::choicesRise()
{
    QVERIFY(std::is_sorted(quickRanges().begin(), quickRanges().end()));
    QCOMPARE(quickRanges().size(), std::size_t(11));
    QCOMPARE(refreshIntervals().front(), 0);
    QVERIFY(std::is_sorted(refreshIntervals().begin(), refreshIntervals().end()));
}

QTEST_GUILESS_MAIN(TestRangeText)
#include "tst_rangetext.moc"
