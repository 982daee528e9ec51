// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/render/format.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtTest/QTest>

#include <cmath>

using namespace wardroom;

/// The units of dashboards, by the names that dashboards have for them.
class TestUnits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namedRowsAreInOrder();
    void namesReadBack();
    void values_data();
    void values();
    void decimals();
    void momentsAreOfTheZone();
    void fromNow();
    void axisLeavesRatesToTheHead();
    void corpusUnitsAreKnown();
};

void TestUnits::namedRowsAreInOrder()
{
    QCOMPARE(Unit(Unit::None).name(), QStringLiteral("none"));
    QCOMPARE(Unit(Unit::Count).name(), QStringLiteral("count"));
    QCOMPARE(Unit(Unit::Percent).name(), QStringLiteral("percent"));
    QCOMPARE(Unit(Unit::PercentUnit).name(), QStringLiteral("percentunit"));
    QCOMPARE(Unit(Unit::Milliseconds).name(), QStringLiteral("ms"));
    QCOMPARE(Unit(Unit::BytesPerSecond).name(), QStringLiteral("Bps"));
    QCOMPARE(Unit(Unit::PerMinute).name(), QStringLiteral("cpm"));
    QCOMPARE(Unit(Unit::Moment).kind(), UnitKind::DateTime);
}

void TestUnits::namesReadBack()
{
    QSet<QString> seen;
    for (int row = 0; row < Unit::knownCount(); ++row) {
        const QString name = Unit::knownName(row);
        QVERIFY2(!seen.contains(name), qPrintable(name));
        seen.insert(name);
        if (row < Unit::Suffixed || row > Unit::Moment)
            QCOMPARE(Unit::fromName(name).name(), name);
    }
    for (const char *name : {"suffix:req", "prefix:Δ", "time:YYYY-MM"})
        QCOMPARE(Unit::fromName(QString::fromUtf8(name)).name(), QString::fromUtf8(name));
    QCOMPARE(Unit::fromName(u""), Unit(Unit::None));
    QCOMPARE(Unit::fromName(u"/ sec").name(), QStringLiteral("suffix:/ sec"));
}

void TestUnits::values_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *unit, double value, const char *text) {
        QTest::addRow("%s %s", unit, text) << QString::fromUtf8(unit) << value << QString::fromUtf8(text);
    };
    row("ops", 12'840, "12.8 k ops/s");
    row("reqps", 12, "12 req/s");
    row("pps", 1.5e6, "1.5 M p/s");
    row("wps", 3, "3 wr/s");
    row("opm", 42, "42 ops/min");
    row("Bps", 1.2e6, "1.2 MB/s");
    row("binBps", 1.5 * 1024 * 1024, "1.5 MiB/s");
    row("bps", 2e9, "2 Gb/s");
    row("KBs", 1'500, "1.5 MB/s");
    row("MBs", 0.25, "250 kB/s");
    row("decbytes", 1'500, "1.5 kB");
    row("kbytes", 2'048, "2 MiB");
    row("mbytes", 0.5, "512 KiB");
    row("deckbytes", 2'000, "2 MB");
    row("ns", 1'500, "2 µs");
    row("ns", 12, "12 ns");
    row("µs", 1'500, "1.5 ms");
    row("m", 90, "1.5 h");
    row("h", 36, "36 h");
    row("d", 3, "3 d");
    row("s", 600, "10 min");
    row("s", 59.9, "59.9 s");
    row("dtdurations", 93'784, "1d 02h");
    row("dtdurations", -93'784, "−1d 02h");
    row("dtdurations", 0.25, "250 ms");
    row("dtdurations", 0, "0 s");
    row("dtdurationms", 61'000, "1m 01s");
    row("dthms", 3'723, "01:02:03");
    row("dthms", -3'723, "−01:02:03");
    row("dtdhms", 93'784, "1d 02:03:04");
    row("timeticks", 6'100, "1m 01s");
    row("cps", 5, "5 c/s");
    row("rps", 5, "5 rd/s");
    row("iops", 1'284, "1.28 k io/s");
    row("eps", 0.5, "0.5 evt/s");
    row("mps", 5, "5 msg/s");
    row("rowsps", 5, "5 rows/s");
    row("cpm", 5, "5 /min");
    row("recpm", 5, "5 rec/min");
    row("mamp", 250, "0.25 A");
    row("mamp", 25, "25 mA");
    row("µfarad", 4.7, "4.7 µF");
    row("μfarad", 4.7, "4.7 µF"); // the other letter for micro
    row("pfarad", 22, "22 pF");
    row("gwatt", 1.2, "1.2 GW");
    row("tflops", 3, "3 TFLOPS");
    row("GHs", 2, "2 GH/s");
    row("Tbits", 1.5, "1.5 Tb/s");
    row("TiBs", 2, "2 TiB/s");
    row("litre", 0.02, "20 mL");
    row("pressurembar", 25, "25 mbar");
    row("pressurehpa", 1'013, "1,013 hPa");
    row("conμgm3", 12, "12 µg/m³");
    row("currencySEK", 1'284, "1,284 kr");
    row("currencyTWD", 900, "NT$900");
    row("count:jobs", 3, "3 jobs");
    row("watt", 1'234, "1.23 kW");
    row("volt", 0.012, "12 mV");
    row("amp", 3.3, "3.3 A");
    row("celsius", 41.25, "41.3 °C");
    row("Hz", 2.4e9, "2.4 GHz");
    row("rotrpm", 1'200, "1.2 k rpm");
    row("currencyUSD", 1'284, "$1.28 k");
    row("currencyEUR", -3.5, "−€3.5");
    row("bool", 1, "True");
    row("bool_yes_no", 0, "No");
    row("bool_on_off", 1, "On");
    row("hex", 255, "FF");
    row("hex0x", 255, "0xFF");
    row("locale", 1'234'567, "1,234,567");
    row("sci", 12'345, "1.23e+04");
    row("suffix:req", 3, "3 req");
    row("/ sec", 12.5, "12.5 / sec");
    row("prefix:Δ", 2, "Δ2");
    row("currency:₿", 0.5, "₿0.5");
    row("dateTimeAsIso", 1'795'157'550'000, "2026-11-20 06:52:30");
    row("time:YYYY/MM/DD", 1'795'157'550'000, "2026/11/20");
    row("none", std::nan(""), "—");
    row("bool", std::nan(""), "—");
}

void TestUnits::values()
{
    QFETCH(QString, unit);
    QFETCH(double, value);
    QFETCH(QString, text);
    QCOMPARE(Formatter(Language::English).value(value, Unit::fromName(unit)), text);
}

void TestUnits::decimals()
{
    const Formatter format(Language::English);
    QCOMPARE(format.fixedValue(12.3456, Unit::fromName(u"percent"), 2), QStringLiteral("12.35 %"));
    QCOMPARE(format.fixedValue(12.3456, Unit::fromName(u"s"), 0), QStringLiteral("12 s"));
    QCOMPARE(format.fixedValue(1'284, Unit::fromName(u"short"), 3), QStringLiteral("1.284 k"));
    QCOMPARE(format.fixedValue(12.3456, Unit::fromName(u"percent"), {}),
             format.value(12.3456, Unit::Percent));
    QCOMPARE(format.axisLabel(20, 10, 40, Unit::Percent, 1), QStringLiteral("20.0 %"));
    QCOMPARE(format.axisLabel(0.25, 0.25, 1, Unit::None, 1),
             QStringLiteral("0.25")); // two ticks never read alike
}

void TestUnits::momentsAreOfTheZone()
{
    const Formatter taipei(Language::English, QTimeZone("Asia/Taipei"));
    QCOMPARE(taipei.value(1'795'157'550'000, Unit::fromName(u"dateTimeAsIso")),
             QStringLiteral("2026-11-20 14:52:30"));
}

void TestUnits::fromNow()
{
    const Unit unit = Unit::fromName(u"dateTimeFromNow");
    const Formatter format(Language::English);
    QCOMPARE(format.value(1'795'157'550'000, unit), QStringLiteral("2026-11-20 06:52:30"));
    QCOMPARE(format.at(1'795'157'550'000 + 664'000).value(1'795'157'550'000, unit),
             QStringLiteral("11m 04s ago"));
    QCOMPARE(format.at(1'795'157'550'000 - 664'000).value(1'795'157'550'000, unit), QStringLiteral("in 11m 04s"));
    const Unit today = Unit::fromName(u"dateTimeAsIsoNoDateIfToday");
    QCOMPARE(format.at(1'795'157'550'000 + 664'000).value(1'795'157'550'000, today), QStringLiteral("06:52:30"));
    QCOMPARE(format.at(1'795'157'550'000 + 86'400'000).value(1'795'157'550'000, today),
             QStringLiteral("2026-11-20 06:52:30"));
}

void TestUnits::axisLeavesRatesToTheHead()
{
    const Formatter format(Language::English);
    const Unit ops = Unit::fromName(u"ops");
    QCOMPARE(format.axisLabel(2'000, 500, 2'500, ops), QStringLiteral("2.0 k"));
    QCOMPARE(ops.headText(), QStringLiteral("ops/s"));
    QCOMPARE(Unit(Unit::Bytes).headText(), QString());
    QCOMPARE(format.axisLabel(50e6, 50e6, 150e6, Unit::BytesPerSecond), QStringLiteral("50 MB/s"));
}

/// What others' dashboards name is either in the table or a text that reads as a suffix.
void TestUnits::corpusUnitsAreKnown()
{
    const QString root = qEnvironmentVariable("WARDROOM_SHARED_DIR") + QStringLiteral("/corpora/grafana");
    if (!qEnvironmentVariableIsSet("WARDROOM_SHARED_DIR") || !QFile::exists(root))
        QSKIP("the corpus is not here");
    static const QRegularExpression unit(QStringLiteral("\"unit\"\\s*:\\s*\"([^\"]+)\""));
    static const QRegularExpression identifier(QStringLiteral("^[a-z][A-Za-z_0-9]*$"));
    QStringList unknown;
    for (QDirIterator it(root, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (auto match = unit.globalMatch(text); match.hasNext();) {
            const QString name = match.next().captured(1);
            const bool free = Unit::fromName(name).name().startsWith(QLatin1String("suffix:"));
            if (free && identifier.match(name).hasMatch() && !unknown.contains(name))
                unknown << name;
        }
    }
    QVERIFY2(unknown.size() <= 1, qPrintable(unknown.join(u' '))); // "rds" is a suffix its author made up
}

QTEST_GUILESS_MAIN(TestUnits)
#include "tst_units.moc"
