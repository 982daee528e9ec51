// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/render/format.h"

#include <QtCore/QTranslator>
#include <QtTest/QTest>

#include <cmath>

using namespace wardroom;

namespace {

/// What the Chinese catalogue says for the words of ages.
class ChineseWords final : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (qstrcmp(context, "Format") != 0)
            return {};
        static const QHash<QByteArray, QString> words{{"%1m %2s", QStringLiteral("%1 分 %2 秒")},
                                                      {"%1d %2h", QStringLiteral("%1 天 %2 小時")},
                                                      {"%1 s", QStringLiteral("%1 秒")}};
        return words.value(source);
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class TestFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values_data();
    void values();
    void chinesePercent();
    void figures();
    void axisLabels_data();
    void axisLabels();
    void changes();
    void ages();
    void agesInChinese();
    void times();
    void languages();
};

void TestFormat::values_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<Unit>("unit");
    QTest::addColumn<QString>("text");
    const auto row = [](double value, Unit unit, const char *text) {
        QTest::addRow("%s %s", qPrintable(unit.name()), text) << value << unit << QString::fromUtf8(text);
    };
    row(18.4, Unit::Percent, "18.4 %");
    row(4.27, Unit::Percent, "4.3 %");
    row(0.184, Unit::PercentUnit, "18.4 %");
    row(0, Unit::Percent, "0 %");
    row(0.0423, Unit::Percent, "0.042 %");
    row(99.996, Unit::Percent, "99.9 %");
    row(100, Unit::Percent, "100 %");
    row(-2.4, Unit::Percent, "−2.4 %");
    row(4.81, Unit::Seconds, "4.81 s");
    row(2.1, Unit::Seconds, "2.10 s");
    row(12.4, Unit::Seconds, "12.4 s");
    row(0.773, Unit::Seconds, "773 ms");
    row(0.0008, Unit::Seconds, "800 µs");
    row(0.0048, Unit::Seconds, "4.8 ms");
    row(0.9999, Unit::Seconds, "1.00 s");
    row(4810, Unit::Milliseconds, "4.81 s");
    row(61, Unit::Milliseconds, "61 ms");
    row(0, Unit::Seconds, "0 s");
    row(1536, Unit::Bytes, "1.5 KiB");
    row(34e6, Unit::Bytes, "32.4 MiB");
    row(512, Unit::Bytes, "512 B");
    row(139.3, Unit::RequestsPerSecond, "139 req/s");
    row(12'840, Unit::RequestsPerSecond, "12.8 k req/s");
    row(78, Unit::PerMinute, "78 /min");
    row(1284, Unit::Count, "1,284");
    row(1'234'567, Unit::Count, "1,234,567");
    row(1284, Unit::Short, "1.28 k");
    row(999.96, Unit::Short, "1 k");
    row(100, Unit::Short, "100");
    row(12.5, Unit::None, "12.5");
    row(0.00042, Unit::None, "0.00042");
    row(-0.0, Unit::None, "0");
    row(1e20, Unit::None, "1e+20");
    row(std::nan(""), Unit::Percent, "—");
    row(HUGE_VAL, Unit::Seconds, "+Inf");
    row(-HUGE_VAL, Unit::Seconds, "−Inf");
}

void TestFormat::values()
{
    QFETCH(double, value);
    QFETCH(Unit, unit);
    QFETCH(QString, text);
    QCOMPARE(Formatter(Language::English).value(value, unit), text);
}

void TestFormat::chinesePercent()
{
    const Formatter format(Language::TraditionalChinese);
    QCOMPARE(format.value(18.4, Unit::Percent), QStringLiteral("18.4%"));
    QCOMPARE(format.value(4.81, Unit::Seconds), QStringLiteral("4.81 s"));
    QCOMPARE(format.axisLabel(40, 10, 40, Unit::Percent), QStringLiteral("40%"));
    QCOMPARE(format.change(10, 18.1, Unit::Count), QStringLiteral("+81%"));
}

void TestFormat::figures()
{
    const Formatter format(Language::English);
    const FormattedValue availability = format.parts(0.864'21, Unit::PercentUnit, Formatter::FigureDigits);
    QCOMPARE(availability.number, QStringLiteral("86.42"));
    QCOMPARE(availability.unit, QStringLiteral("%"));
    QCOMPARE(format.value(99.953, Unit::Percent, Formatter::FigureDigits), QStringLiteral("99.95 %"));
    QCOMPARE(format.value(99.9999, Unit::Percent, Formatter::FigureDigits), QStringLiteral("99.99 %"));
    QCOMPARE(format.value(0.000'105'7, Unit::PercentUnit, Formatter::FigureDigits), QStringLiteral("0.011 %"));
}

void TestFormat::axisLabels_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("step");
    QTest::addColumn<double>("largest");
    QTest::addColumn<Unit>("unit");
    QTest::addColumn<QString>("text");
    QTest::newRow("whole") << 400.0 << 100.0 << 500.0 << Unit(Unit::RequestsPerSecond) << QStringLiteral("400");
    QTest::newRow("share") << 0.25 << 0.25 << 1.0 << Unit(Unit::PercentUnit) << QStringLiteral("25 %");
    QTest::newRow("one scale for all") << 0.5 << 0.5 << 2.0 << Unit(Unit::Seconds) << QStringLiteral("0.5 s");
    QTest::newRow("equal decimals") << 2.0 << 0.5 << 2.0 << Unit(Unit::Seconds) << QStringLiteral("2.0 s");
    QTest::newRow("thousands") << 2000.0 << 500.0 << 2500.0 << Unit(Unit::RequestsPerSecond)
                               << QStringLiteral("2.0 k");
    QTest::newRow("small share") << 0.05 << 0.05 << 0.2 << Unit(Unit::Percent) << QStringLiteral("0.05 %");
}

void TestFormat::axisLabels()
{
    QFETCH(double, value);
    QFETCH(double, step);
    QFETCH(double, largest);
    QFETCH(Unit, unit);
    QFETCH(QString, text);
    QCOMPARE(Formatter(Language::English).axisLabel(value, step, largest, unit), text);
}

void TestFormat::changes()
{
    const Formatter format(Language::English);
    QCOMPARE(format.change(0.9992, 0.8642, Unit::PercentUnit), QStringLiteral("−13.5 pp"));
    QCOMPARE(format.change(80, 83, Unit::Percent), QStringLiteral("+3.0 pp"));
    QCOMPARE(format.change(80, 80.01, Unit::Percent), QStringLiteral("0 pp"));
    QCOMPARE(format.change(0.0875, 4.81, Unit::Seconds), QStringLiteral("× 55"));
    QCOMPARE(format.change(100, 181, Unit::Count), QStringLiteral("+81 %"));
    QCOMPARE(format.change(100, 60, Unit::Count), QStringLiteral("−40 %"));
    QCOMPARE(format.change(0, 5, Unit::Count), QString());
    QCOMPARE(format.change(std::nan(""), 5, Unit::Percent), QString());
}

void TestFormat::ages()
{
    const Formatter format(Language::English);
    QCOMPARE(format.age(4'300), QStringLiteral("4 s"));
    QCOMPARE(format.age(664'000), QStringLiteral("11m 04s"));
    QCOMPARE(format.age(11'520'000), QStringLiteral("3h 12m"));
    QCOMPARE(format.age(187'200'000), QStringLiteral("2d 04h"));
    QCOMPARE(format.age(-5'000), QStringLiteral("0 s"));
    QCOMPARE(format.duration(3'600'000), QStringLiteral("1 h"));
    QCOMPARE(format.duration(900'000), QStringLiteral("15 min"));
    QCOMPARE(format.duration(604'800'000), QStringLiteral("7 d"));
    QCOMPARE(format.duration(664'000), QStringLiteral("11m 04s"));
}

void TestFormat::agesInChinese()
{
    ChineseWords words;
    QVERIFY(QCoreApplication::installTranslator(&words));
    const Formatter format(Language::TraditionalChinese);
    QCOMPARE(format.age(664'000), QStringLiteral("11 分 4 秒"));
    QCOMPARE(format.age(187'200'000), QStringLiteral("2 天 4 小時"));
    QCOMPARE(format.age(4'000), QStringLiteral("4 秒"));
}

void TestFormat::times()
{
    const qint64 moment =
        QDateTime(QDate(2026, 11, 20), QTime(6, 52, 30, 914), QTimeZone::utc()).toMSecsSinceEpoch();
    const Formatter taipei(Language::English, QTimeZone("Asia/Taipei"));
    QCOMPARE(taipei.time(moment), QStringLiteral("14:52:30"));
    QCOMPARE(taipei.timeToMinute(moment), QStringLiteral("14:52"));
    QCOMPARE(taipei.timeToMs(moment), QStringLiteral("14:52:30.914"));
    QCOMPARE(taipei.dateTime(moment), QStringLiteral("2026-11-20 14:52:30"));
    QCOMPARE(taipei.utc(moment), QStringLiteral("2026-11-20 06:52:30 UTC"));
    QCOMPARE(taipei.zoneName(moment), QStringLiteral("UTC+8"));
    QCOMPARE(Formatter(Language::English, QTimeZone("Asia/Kolkata")).zoneName(moment),
             QStringLiteral("UTC+5:30"));
    QCOMPARE(Formatter(Language::English, QTimeZone("America/New_York")).zoneName(moment),
             QStringLiteral("UTC−5"));
    QCOMPARE(Formatter(Language::English).zoneName(moment), QStringLiteral("UTC"));
    // A chart of a week says the day, too.
    QCOMPARE(taipei.moment(moment, 7 * 86'400'000LL), QStringLiteral("2026-11-20 14:52:30"));
    QCOMPARE(taipei.moment(moment, 3'600'000), QStringLiteral("14:52:30"));
    QCOMPARE(taipei.moment(moment, 5'000), QStringLiteral("14:52:30.914"));
}

void TestFormat::languages()
{
    QCOMPARE(languageOf(QLocale(QStringLiteral("en_GB"))), Language::English);
    QCOMPARE(languageOf(QLocale(QStringLiteral("de_DE"))), Language::English);
    QCOMPARE(languageOf(QLocale(QStringLiteral("zh_TW"))), Language::TraditionalChinese);
    QCOMPARE(languageOf(QLocale(QStringLiteral("zh_CN"))), Language::SimplifiedChinese);
}

QTEST_GUILESS_MAIN(TestFormat)
#include "tst_format.moc"
