// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/json/json.h"
#include "services/json/rfc3339.h"

#include <QtTest/QTest>

#include <cmath>

using namespace wardroom;

class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notJsonIsAProtocolError_data();
    void notJsonIsAProtocolError();
    void brokenUtf8IsRead();
    void membersOfOddTypesReadAsAbsent();
    void sampleValues();
    void rfc3339_data();
    void rfc3339();
    void rfc3339RoundTrip();
};

void TestJson::notJsonIsAProtocolError_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("blank") << QByteArray(" \n");
    QTest::newRow("html") << QByteArray("<!DOCTYPE html><title>Log in</title>");
    QTest::newRow("cut") << QByteArray(R"({"status":"success","data":{"resul)");
    QTest::newRow("nested") << QByteArray(100'000, '[');
    QTest::newRow("zeros") << QByteArray(64, '\0');
}

void TestJson::notJsonIsAProtocolError()
{
    QFETCH(QByteArray, body);
    const auto document = json::Document::parse(body, QLatin1String("the test"));
    QVERIFY(!document);
    QCOMPARE(document.error().kind, ErrorKind::Protocol);
    QVERIFY(document.error().detail.contains(QLatin1String("the test")));
}

void TestJson::brokenUtf8IsRead()
{
    const auto document = json::Document::parse("{\"line\":\"a\xff z\"}", QLatin1String("the test"));
    QVERIFY(document);
    const QString line = json::textIn(*json::asObject(document->root()), "line");
    QCOMPARE(line, QStringLiteral("a\uFFFD z"));
}

void TestJson::membersOfOddTypesReadAsAbsent()
{
    const auto document = json::Document::parse(
        R"({"n":null,"list":{},"i":"42","f":7.9,"huge":1e300,"b":"yes","texts":["a",1,null],"labels":{"a":"x","e":""}})",
        QLatin1String("the test"));
    QVERIFY(document);
    const auto object = *json::asObject(document->root());
    QVERIFY(!json::member(object, "n"));
    QVERIFY(!json::member(object, "absent"));
    QVERIFY(!json::arrayIn(object, "list"));
    QCOMPARE(json::integerIn(object, "i"), 42);
    QCOMPARE(json::integerIn(object, "f"), 7);
    QCOMPARE(json::integerIn(object, "huge"), 0);
    QVERIFY(json::boolIn(object, "b", true));
    QCOMPARE(json::textsIn(object, "texts"),
             QStringList({QStringLiteral("a"), QStringLiteral("1"), QString()}));
    QCOMPARE(json::labelsIn(object, "labels"), Labels({{QStringLiteral("a"), QStringLiteral("x")}}));
}

void TestJson::sampleValues()
{
    QCOMPARE(json::parseSampleValue("0.25"), 0.25);
    QCOMPARE(json::parseSampleValue("1e-67"), 1e-67);
    QCOMPARE(json::parseSampleValue("9007199254740993"), 9007199254740993.0);
    QVERIFY(std::isnan(*json::parseSampleValue("NaN")));
    QCOMPARE(json::parseSampleValue("+Inf"), std::numeric_limits<double>::infinity());
    QCOMPARE(json::parseSampleValue("-Inf"), -std::numeric_limits<double>::infinity());
    QCOMPARE(json::parseSampleValue("1e-400"), 0.0);
    QVERIFY(!json::parseSampleValue(""));
    QVERIFY(!json::parseSampleValue("1.5x"));
}

void TestJson::rfc3339_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("ms");
    QTest::newRow("zulu") << QByteArray("2026-11-20T14:52:30Z") << qint64(1795186350000);
    QTest::newRow("nanoseconds") << QByteArray("2026-11-20T14:52:30.123456789Z") << qint64(1795186350123);
    QTest::newRow("one digit") << QByteArray("2026-11-20T14:52:30.5Z") << qint64(1795186350500);
    QTest::newRow("east") << QByteArray("2026-11-20T22:52:30.000+08:00") << qint64(1795186350000);
    QTest::newRow("west") << QByteArray("2026-11-20T09:22:30-05:30") << qint64(1795186350000);
    QTest::newRow("before 1970") << QByteArray("1969-12-31T23:59:59.000Z") << qint64(-1000);
    QTest::newRow("leap day") << QByteArray("2024-02-29T00:00:00Z") << qint64(1709164800000);
    for (const char *bad :
         {"", "2026-11-20", "2026-13-20T14:52:30Z", "2026-11-20T25:52:30Z", "2026-11-20T14:52:30",
          "2026-11-20T14:52:30.Z", "2026-11-20T14:52:30Zx", "20x6-11-20T14:52:30Z"})
        QTest::addRow("bad: %s", bad) << QByteArray(bad) << qint64(-1);
}

void TestJson::rfc3339()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, ms);
    const auto parsed = parseRfc3339({text.constData(), static_cast<std::size_t>(text.size())});
    QCOMPARE(parsed.value_or(-1), ms);
}

void TestJson::rfc3339RoundTrip()
{
    QCOMPARE(formatRfc3339(1795186350123), QStringLiteral("2026-11-20T14:52:30.123Z"));
    for (qint64 ms = 0; ms < 4'000'000'000'000; ms += 123'456'789'123)
        QCOMPARE(parseRfc3339(formatRfc3339(ms).toStdString()), ms);
}

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
