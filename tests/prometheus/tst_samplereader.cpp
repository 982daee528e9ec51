// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/prometheus/samplereader.h"

#include <QtTest/QTest>

#include <bit>
#include <cmath>
#include <cstring>
#include <limits>
#include <memory>

using namespace wardroom;

/// The sample notation, on text of exactly its length: one byte too far and the sanitizer stops the test.
class TestSampleReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values_data();
    void values();
    void refusedValues_data();
    void refusedValues();
    void times_data();
    void times();
    void refusedTimes_data();
    void refusedTimes();
    void lists_data();
    void lists();
    void refusedLists_data();
    void refusedLists();
    void everyCutIsRefused();
    void secondsToMilliseconds();
};

namespace {

/// Text without anything readable behind it.
class ExactText
{
public:
    explicit ExactText(std::string_view text)
        : m_bytes(std::make_unique<char[]>(text.size()))
        , m_size(text.size())
    {
        std::memcpy(m_bytes.get(), text.data(), text.size());
    }
    std::string_view view() const { return {m_bytes.get(), m_size}; }

private:
    std::unique_ptr<char[]> m_bytes;
    std::size_t m_size;
};

std::optional<SampleReader::Sample> read(const QByteArray &json)
{
    const ExactText text({json.constData(), static_cast<std::size_t>(json.size())});
    return SampleReader(text.view()).sample();
}

} // namespace

void TestSampleReader::values_data()
{
    constexpr double Infinity = std::numeric_limits<double>::infinity();
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("expected");
    QTest::newRow("zero") << QByteArray("0") << 0.0;
    QTest::newRow("whole") << QByteArray("123456789012345") << 123456789012345.0;
    QTest::newRow("sixteen digits") << QByteArray("9007199254740993") << 9007199254740992.0;
    QTest::newRow("above 2^53") << QByteArray("18446744073709551616") << 18446744073709551616.0;
    QTest::newRow("fraction") << QByteArray("0.1") << 0.1;
    QTest::newRow("seventeen digits") << QByteArray("0.30000000000000004") << 0.30000000000000004;
    QTest::newRow("tiny") << QByteArray("1e-67") << 1e-67;
    QTest::newRow("smallest") << QByteArray("5e-324") << 5e-324;
    QTest::newRow("largest") << QByteArray("1.7976931348623157e+308") << 1.7976931348623157e308;
    QTest::newRow("Go's alert value") << QByteArray("1e+00") << 1.0;
    QTest::newRow("negative") << QByteArray("-273.15") << -273.15;
    QTest::newRow("plus") << QByteArray("+5") << 5.0;
    QTest::newRow("+Inf") << QByteArray("+Inf") << Infinity;
    QTest::newRow("Inf") << QByteArray("Inf") << Infinity;
    QTest::newRow("-Inf") << QByteArray("-Inf") << -Infinity;
    QTest::newRow("NaN") << QByteArray("NaN") << std::numeric_limits<double>::quiet_NaN();
}

void TestSampleReader::values()
{
    QFETCH(QByteArray, text);
    QFETCH(double, expected);
    const auto sample = read("[1,\"" + text + "\"]");
    QVERIFY(sample);
    if (std::isnan(expected)) {
        QVERIFY(std::isnan(sample->value));
    } else {
        QCOMPARE(std::bit_cast<quint64>(sample->value), std::bit_cast<quint64>(expected));
    }
}

void TestSampleReader::refusedValues_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", "+", "-", "+-1", "abc", "1x", "1 ", " 1", "1e", "0x10", "1,5", "1e400", "--1", "1\\u0030"})
        QTest::newRow(*text ? text : "empty") << QByteArray(text);
}

void TestSampleReader::refusedValues()
{
    QFETCH(QByteArray, text);
    QVERIFY(!read("[1,\"" + text + "\"]"));
}

void TestSampleReader::times_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("ms");
    QTest::newRow("zero") << QByteArray("0") << qint64(0);
    QTest::newRow("whole") << QByteArray("1700000000") << qint64(1'700'000'000'000);
    QTest::newRow("fraction") << QByteArray("1435781451.781") << qint64(1'435'781'451'781);
    QTest::newRow("one digit") << QByteArray("1.5") << qint64(1500);
    QTest::newRow("rounds down") << QByteArray("1.0004") << qint64(1000);
    QTest::newRow("rounds up") << QByteArray("1.0005") << qint64(1001);
    QTest::newRow("carries") << QByteArray("1.9996") << qint64(2000);
    QTest::newRow("negative") << QByteArray("-0.001") << qint64(-1);
    QTest::newRow("long before") << QByteArray("-62135596800.250") << qint64(-62'135'596'800'250);
    QTest::newRow("huge") << QByteArray("12345678123456.555") << qint64(12'345'678'123'456'555);
    QTest::newRow("last") << QByteArray("9223372036854774.999") << qint64(9'223'372'036'854'774'999);
    QTest::newRow("exponent") << QByteArray("1.7e9") << qint64(1'700'000'000'000);
    QTest::newRow("many digits") << QByteArray("1.00000000000000000000000000000001") << qint64(1000);
}

void TestSampleReader::times()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, ms);
    const auto sample = read('[' + text + ",\"7\"]");
    QVERIFY(sample);
    QCOMPARE(sample->timeMs, ms);
    QCOMPARE(sample->value, 7.0);
}

void TestSampleReader::refusedTimes_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", "-", ".5", "\"1\"", "9223372036854775.000", "99999999999999999999999999", "1e300", "NaN", "null"})
        QTest::newRow(*text ? text : "empty") << QByteArray(text);
}

void TestSampleReader::refusedTimes()
{
    QFETCH(QByteArray, text);
    QVERIFY(!read('[' + text + ",\"7\"]"));
}

void TestSampleReader::lists_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("count");
    QTest::newRow("none") << QByteArray("[]") << 0;
    QTest::newRow("space only") << QByteArray(" [ \n ] ") << 0;
    QTest::newRow("one") << QByteArray(R"([[1,"1"]])") << 1;
    QTest::newRow("compact") << QByteArray(R"([[1,"1"],[2,"2"],[3,"NaN"]])") << 3;
    QTest::newRow("pretty") << QByteArray("[\n  [\n    1,\n    \"1\"\n  ],\r\n\t[ 2 , \"2\" ]\n]\n") << 2;
}

void TestSampleReader::lists()
{
    QFETCH(QByteArray, json);
    QFETCH(int, count);
    const ExactText text({json.constData(), static_cast<std::size_t>(json.size())});
    Series series;
    QVERIFY(!SampleReader(text.view()).appendTo(series));
    QCOMPARE(series.times.size(), static_cast<std::size_t>(count));
    QCOMPARE(series.values.size(), static_cast<std::size_t>(count));
    for (std::size_t i = 0; i < series.size(); ++i)
        QCOMPARE(series.times[i], static_cast<qint64>(i + 1) * 1000);
}

void TestSampleReader::refusedLists_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("position");
    QTest::newRow("comma at the end") << QByteArray(R"([[1,"1"],])") << 9;
    QTest::newRow("no comma") << QByteArray(R"([[1,"1"][2,"2"]])") << 8;
    QTest::newRow("three fields") << QByteArray(R"([[1,"1","1"]])") << 7;
    QTest::newRow("number without quotes") << QByteArray("[[1,1]]") << 4;
    QTest::newRow("text after the end") << QByteArray(R"([[1,"1"]] x)") << 10;
    QTest::newRow("not a list") << QByteArray("{}") << 0;
}

void TestSampleReader::refusedLists()
{
    QFETCH(QByteArray, json);
    QFETCH(int, position);
    const ExactText text({json.constData(), static_cast<std::size_t>(json.size())});
    Series series;
    QCOMPARE(SampleReader(text.view()).appendTo(series), std::optional(static_cast<std::size_t>(position)));
}

void TestSampleReader::everyCutIsRefused()
{
    const QByteArray whole = R"([[1435781451.781,"0.25"],[-1e3,"-Inf"]])";
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const ExactText text({whole.constData(), static_cast<std::size_t>(length)});
        Series series;
        QVERIFY2(SampleReader(text.view()).appendTo(series), whole.left(length).constData());
    }
}

void TestSampleReader::secondsToMilliseconds()
{
    QCOMPARE(SampleReader::milliseconds(1.5), std::optional<qint64>(1500));
    QCOMPARE(SampleReader::milliseconds(-0.0004), std::optional<qint64>(0));
    QCOMPARE(SampleReader::milliseconds(1e16), std::nullopt);
    QCOMPARE(SampleReader::milliseconds(-1e300), std::nullopt);
    QCOMPARE(SampleReader::milliseconds(std::numeric_limits<double>::quiet_NaN()), std::nullopt);
    QCOMPARE(SampleReader::milliseconds(std::numeric_limits<double>::infinity()), std::nullopt);
}

QTEST_GUILESS_MAIN(TestSampleReader)
#include "tst_samplereader.moc"
