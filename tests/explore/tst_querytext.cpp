// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/explore/maskedquery.h"
#include "services/explore/promqlcompletion.h"
#include "services/explore/queryerrorplace.h"
#include "services/explore/querymacros.h"
#include "services/explore/rawanswer.h"

#include <QtTest/QTest>

#include <limits>

using namespace wardroom;
using namespace Qt::StringLiterals;

/// Macros, places of errors, what completion offers and raw answers: the pure functions.
class TestQueryText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void macros_data();
    void macros();
    void sourceOffsets();
    void errorPlaces_data();
    void errorPlaces();
    void metrics();
    void labelsAndValues();
    void durations();
    void masks();
    void rawVector();
    void rawMatrixStops();
};

namespace {
const QueryWindow Window{{1'700'000'000'000, 1'700'003'600'000}, 30'000, 15'000};
} // namespace

void TestQueryText::macros_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << u"up"_s << u"up"_s;
    QTest::newRow("rate interval") << u"rate(a[$__rate_interval])"_s << u"rate(a[1m])"_s;
    QTest::newRow("interval") << u"a[$__interval:${__interval}]"_s << u"a[30s:30s]"_s;
    QTest::newRow("range") << u"increase(a[$__range]) / $__range_s"_s << u"increase(a[3600s]) / 3600"_s;
    QTest::newRow("milliseconds") << u"[[__interval_ms]] + $__range_ms"_s << u"30000 + 3600000"_s;
    QTest::newRow("format") << u"a[${__rate_interval:raw}]"_s << u"a[1m]"_s;
    QTest::newRow("in a comment") << u"a # $__interval"_s << u"a # $__interval"_s;
    QTest::newRow("unknown") << u"a{b=\"x\"} * $factor"_s << u"a{b=\"x\"} * $factor"_s;
}

void TestQueryText::macros()
{
    QFETCH(QString, query);
    QTEST(expandedQuery(query, Window).text, "expected");
    const QStringList unknown = expandedQuery(query, Window).unknown;
    QCOMPARE(unknown, query.contains(u"$factor") ? QStringList{u"$factor"_s} : QStringList());
}

void TestQueryText::sourceOffsets()
{
    const QString query = u"rate(a[$__rate_interval]) + rate(b[$__range]) )"_s;
    const ExpandedQuery sent = expandedQuery(query, Window);
    for (const QString &word : {u"rate"_s, u"a["_s, u"b["_s, u" )"_s})
        QCOMPARE(sent.sourceOffset(sent.text.lastIndexOf(word)), query.lastIndexOf(word));
    QCOMPARE(sent.sourceOffset(sent.text.indexOf(u"1m") + 1), query.indexOf(u'$'));
    QCOMPARE(sent.sourceOffset(sent.text.size()), query.size());
}

void TestQueryText::errorPlaces_data()
{
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("message");
    QTest::addColumn<int>("offset"); // -1: none
    QTest::newRow("prometheus")
        << u"invalid parameter \"query\": 1:5: parse error: unexpected identifier \"b\""_s << u"sum b"_s
        << u"parse error: unexpected identifier \"b\""_s << 4;
    QTest::newRow("second line") << u"2:3: parse error: x"_s << u"a +\n  )"_s << u"parse error: x"_s << 6;
    QTest::newRow("bytes, not characters")
        << u"1:8: parse error: x"_s << u"{a=\"\u00e4\"} )"_s << u"parse error: x"_s << 6;
    QTest::newRow("beyond the end") << u"1:99: parse error: x"_s << u"abc"_s << u"parse error: x"_s << 3;
    QTest::newRow("message over lines")
        << u"1:1: parse error: a\nb"_s << u"x"_s << u"parse error: a\nb"_s << 0;
    QTest::newRow("no place") << u"query timed out"_s << u"x"_s << u"query timed out"_s << -1;
    QTest::newRow("a time is no place") << u"at 12:30: sorry"_s << u"x"_s << u"at 12:30: sorry"_s << -1;
}

void TestQueryText::errorPlaces()
{
    QFETCH(QString, detail);
    QFETCH(QString, query);
    QFETCH(int, offset);
    const QueryErrorPlace place = queryErrorPlace(detail, query);
    QTEST(place.message, "message");
    QCOMPARE(static_cast<int>(place.offset.value_or(-1)), offset);
}

void TestQueryText::metrics()
{
    const std::vector<MetricMetadata> metadata{{u"http_seconds"_s, u"histogram"_s, u"How long."_s, {}},
                                               {u"up"_s, u"gauge"_s, u"Reachable?"_s, {}}};
    const PromqlCompletions found =
        metricCompletions({u"up"_s, u"http_seconds_bucket"_s, u"a.b"_s}, metadata);
    QCOMPARE(found.size(), std::size_t(3));
    QCOMPARE(found[0].detail, u"gauge"_s);
    QCOMPARE(found[1].help, u"How long."_s);
    QCOMPARE(found[1].insert, u"http_seconds_bucket"_s);
    QCOMPARE(found[2].insert, u"{\"a.b\"}"_s);
    QVERIFY(found[2].detail.isEmpty());
}

void TestQueryText::labelsAndValues()
{
    PromqlContext braces;
    braces.inBraces = true;
    braces.present = {u"job"_s};
    PromqlCompletions found = labelCompletions({u"__name__"_s, u"job"_s, u"x.y"_s}, braces);
    QCOMPARE(found.size(), std::size_t(2));
    QCOMPARE(found[1].insert, u"\"x.y\"=\"\""_s);
    QCOMPARE(found[1].caretBack, 1);
    found = labelCompletions({u"__name__"_s, u"job"_s}, PromqlContext());
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found[0].insert, u"job"_s);

    PromqlContext value;
    QCOMPARE(valueCompletions({u"a\"b\\"_s}, value)[0].insert, u"a\\\"b\\\\"_s);
    value.needsQuotes = true;
    QCOMPARE(valueCompletions({u"a"_s}, value)[0].insert, u"\"a\""_s);
    value.isRegex = true;
    QCOMPARE(valueCompletions({u"1.2"_s}, value)[0].insert, u"\"1\\\\.2\""_s);
}

void TestQueryText::durations()
{
    const auto texts = [](const QString &typed) {
        QStringList list;
        for (const PromqlCompletion &one : durationCompletions(typed))
            list << one.text;
        return list;
    };
    QCOMPARE(texts(u"15"_s).first(), u"15s"_s);
    QVERIFY(texts(u"1h3"_s).contains(u"1h3m"_s));
    QVERIFY(texts(u"5m"_s).contains(u"5m"_s));
    QCOMPARE(texts(QString()).first(), u"$__rate_interval"_s);
    QVERIFY(texts(u"$"_s).contains(u"$__range"_s));
}

void TestQueryText::masks()
{
    const QString query =
        u"rate($metric{a=\"$b\"}[$__rate_interval:${step}] offset $shift) * [[factor]] + x_$y"_s;
    const MaskedQuery masked(query);
    QVERIFY(!masked.text().contains(u"$__rate_interval"));
    QVERIFY(!masked.text().contains(u"[[factor]]"));
    QVERIFY(masked.text().contains(u"\"$b\"")); // a string is no trouble
    QCOMPARE(masked.unmasked(masked.text()), query);
    QVERIFY(!masked.hasComments());
    QVERIFY(MaskedQuery(u"a # b"_s).hasComments());
    QString many = u"$a"_s; // 1 and 11 must not be mixed up
    for (int i = 0; i < 12; ++i)
        many += u" + $v%1"_s.arg(i);
    QCOMPARE(MaskedQuery(many).unmasked(MaskedQuery(many).text()), many);
}

void TestQueryText::rawVector()
{
    QueryResult result;
    result.vector.push_back(
        {Labels{{u"__name__"_s, u"up"_s}, {u"job"_s, u"a"_s}}, 1'700'000'000'050, 0.1, {}});
    result.vector.push_back({Labels{}, -1500, std::numeric_limits<double>::infinity(), {}});
    QCOMPARE(rawAnswer(result, 10).text, u"up{job=\"a\"} 0.1 @1700000000.050\n{} +Inf @-1.500\n"_s);
}

void TestQueryText::rawMatrixStops()
{
    auto snapshot = std::make_shared<SeriesSnapshot>();
    for (int i = 0; i < 2; ++i)
        snapshot->series.push_back(
            {Labels{{u"i"_s, QString::number(i)}}, {1000, 2000, 3000}, {1, 2, 3}, {}, {}});
    QueryResult result;
    result.type = QueryResult::Type::Matrix;
    result.matrix = snapshot;
    QCOMPARE(rawAnswer(result, 100).text.count(u'\n'), 8);
    QCOMPARE(rawAnswer(result, 100).samplesLeftOut, 0);
    const RawAnswer cut = rawAnswer(result, 3);
    QCOMPARE(cut.text, u"{i=\"0\"}\n    1 @1.000\n    2 @2.000\n"_s);
    QCOMPARE(cut.samplesLeftOut, 4);
}

QTEST_GUILESS_MAIN(TestQueryText)
#include "tst_querytext.moc"
