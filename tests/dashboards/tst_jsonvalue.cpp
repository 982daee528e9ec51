// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/json/jsonreader.h"

#include <QtTest/QTest>

using namespace wardroom;
using namespace Qt::StringLiterals;

class TestJsonValue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatItRead();
    void deterministicText();
    void equalByMeaning();
    void faultsHaveLineAndColumn_data();
    void faultsHaveLineAndColumn();
    void deepDocumentIsRefused();
    void manyMembers();
    void cancelled();
    void paths();
};

void TestJsonValue::keepsWhatItRead()
{
    const QByteArray text = R"({"z":9007199254740993,"a":1.10,"b":1e400,"t":"\u00e9\n\ud83d\ude00","h":"\ud800","n":null,"l":[true,false,{}]})";
    const auto json = readJson(text);
    QVERIFY(json.has_value());
    QCOMPARE(json->keys(), (QStringList{u"z"_s, u"a"_s, u"b"_s, u"t"_s, u"h"_s, u"n"_s, u"l"_s}));
    QCOMPARE(json->value(u"z").toInteger(), 9007199254740993);
    QCOMPARE(json->value(u"a").toText(), u"1.10"_s);
    QCOMPARE(json->value(u"t").toString(), u"é\n😀"_s);
    const QByteArray again = toCompactJson(*json);
    QVERIFY2(again.contains(R"("z":9007199254740993,"a":1.10,"b":1e400,)"), again.constData());
    QVERIFY(again.contains(R"("h":"\ud800")"));
    QCOMPARE(*readJson(again), *json);
}

void TestJsonValue::deterministicText()
{
    const auto json = readJson("\xEF\xBB\xBF { \"b\" : [ ] , \"a\" : { \"x\" : [1,\"q\\\"\"] } , \"e\":{} } ");
    QVERIFY(json.has_value());
    QCOMPARE(toJsonText(*json),
             QByteArray("{\n  \"b\": [],\n  \"a\": {\n    \"x\": [\n      1,\n      \"q\\\"\"\n    ]\n  },\n  \"e\": {}\n}\n"));
}

void TestJsonValue::equalByMeaning()
{
    QCOMPARE(*readJson(R"({"a":1,"b":[2.0]})"), *readJson(R"({"b":[2],"a":1.0})"));
    QVERIFY(!(*readJson("9007199254740993") == *readJson("9007199254740992")));
    QVERIFY(!(*readJson(R"([1,2])") == *readJson(R"([2,1])")));
    QVERIFY(!(*readJson(R"({"a":null})") == *readJson(R"({"b":null})")));
    QCOMPARE(readJson(R"({"a":1,"a":2})")->value(u"a").toInteger(), 2);
}

void TestJsonValue::faultsHaveLineAndColumn_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");
    QTest::newRow("empty") << QByteArray() << u"line 1, column 1:"_s;
    QTest::newRow("comma") << QByteArray("{\n  \"a\": 1,\n}") << u"line 3, column 1:"_s;
    QTest::newRow("no comma") << QByteArray("[1 2]") << u"line 1, column 4:"_s;
    QTest::newRow("characters") << QByteArray("{\"訂單\": x}") << u"line 1, column 8:"_s;
    QTest::newRow("cut") << QByteArray("{\"a\": [1, 2") << u"line 1, column 12:"_s;
    QTest::newRow("open text") << QByteArray("[\"abc") << u"line 1, column 6:"_s;
    QTest::newRow("line break in text") << QByteArray("[\"a\nb\"]") << u"line 1, column 4:"_s;
    QTest::newRow("escape") << QByteArray(R"(["\x"])") << u"line 1, column 4:"_s;
    QTest::newRow("unicode") << QByteArray(R"(["\u+12f"])") << u"line 1, column 4:"_s;
    QTest::newRow("more") << QByteArray("{} {}") << u"line 1, column 4:"_s;
    QTest::newRow("number") << QByteArray("[-]") << u"line 1, column 2:"_s;
    QTest::newRow("NaN") << QByteArray("[NaN]") << u"line 1, column 2:"_s;
}

void TestJsonValue::faultsHaveLineAndColumn()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, place);
    const auto json = readJson(text);
    QVERIFY(!json.has_value());
    QCOMPARE(json.error().kind, ErrorKind::Protocol);
    QVERIFY2(json.error().detail.startsWith(place), qPrintable(json.error().detail));
}

void TestJsonValue::deepDocumentIsRefused()
{
    QVERIFY(readJson(QByteArray(DeepestJson, '[') + QByteArray(DeepestJson, ']')).has_value());
    const auto json = readJson(QByteArray(1'000'000, '['));
    QVERIFY(!json.has_value());
    QVERIFY(json.error().detail.contains("nested too deeply"_L1));
}

void TestJsonValue::manyMembers()
{
    QByteArray text = "{";
    for (int i = 0; i < 1000; ++i)
        text += "\"k" + QByteArray::number(i % 500) + "\":" + QByteArray::number(i) + ',';
    const auto json = readJson(text.chopped(1) + '}');
    QVERIFY(json.has_value());
    QCOMPARE(json->size(), 500);
    QCOMPARE(json->value(u"k7").toInteger(), 507);
}

void TestJsonValue::cancelled()
{
    CancelToken cancel;
    cancel.cancel();
    const auto json = readJson("[1,2]", cancel);
    QVERIFY(!json.has_value());
    QCOMPARE(json.error().kind, ErrorKind::Cancelled);
}

void TestJsonValue::paths()
{
    JsonValue root = *readJson(R"({"panels":[{"id":1},{"id":2}]})");
    const JsonPath path{stepInto(u"panels"_s), stepInto(1), stepInto(u"id"_s)};
    QCOMPARE(findIn(root, path)->toInteger(), 2);
    const JsonValue before = root;
    *editIn(root, path) = JsonValue::integer(7);
    QCOMPARE(toCompactJson(root), QByteArray(R"({"panels":[{"id":1},{"id":7}]})"));
    QCOMPARE(before.value(u"panels").at(1).value(u"id").toInteger(), 2);
    QVERIFY(!findIn(root, {stepInto(u"panels"_s), stepInto(5)}));
    QVERIFY(!editIn(root, {stepInto(u"panels"_s), stepInto(5)}));
    *editIn(root, {stepInto(u"time"_s), stepInto(u"from"_s)}) = JsonValue::string(u"now-1h"_s);
    QVERIFY(toCompactJson(root).endsWith(R"(,"time":{"from":"now-1h"}})"));
}

QTEST_GUILESS_MAIN(TestJsonValue)
#include "tst_jsonvalue.moc"
