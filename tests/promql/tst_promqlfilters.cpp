// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/promql/promqlfilters.h"

#include <QtTest/QTest>

using namespace wardroom;
using namespace Qt::StringLiterals;

class TestPromqlFilters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySelector_data();
    void everySelector();
    void escaping();
    void severalMatchers();
    void withoutMatchers();
    void anyTextSurvives();
};

void TestPromqlFilters::everySelector_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *before, const char *after) {
        QTest::newRow(before) << QString::fromUtf8(before) << QString::fromUtf8(after);
    };
    row("up", R"(up{env="a"})");
    row("up{}", R"(up{env="a"})");
    row(R"(up{job="x"})", R"(up{job="x",env="a"})");
    row(R"(up{job="x", })", R"(up{job="x",env="a" })");
    row(R"({__name__=~"a.*"}[5m])", R"({__name__=~"a.*",env="a"}[5m])");
    row(R"({"http.requests"})", R"({"http.requests",env="a"})");
    row(R"(up{env="b"})", R"(up{env="b",env="a"})");
    row(R"(a / on (job) group_left (team) b{x="}"} * 2)", R"(a{env="a"} / on (job) group_left (team) b{x="}",env="a"} * 2)");
    row("sum by (job) (rate(http_total[5m] offset 1h))", R"(sum by (job) (rate(http_total{env="a"}[5m] offset 1h)))");
    row("topk(3, job:errors:rate5m) unless absent(up)", R"(topk(3, job:errors:rate5m{env="a"}) unless absent(up{env="a"}))");
    row("max_over_time(rate(a[1m])[10m:1m])", R"(max_over_time(rate(a{env="a"}[1m])[10m:1m]))");
    row("up # of { b", R"(up{env="a"} # of { b)");
    row("up{job=\"x\" # why\n}", "up{job=\"x\",env=\"a\" # why\n}");
    row(R"j(label_replace(up, "up", "$1", "job", "(.*)"))j", R"j(label_replace(up{env="a"}, "up", "$1", "job", "(.*)"))j");
    row("up @ end() + time()", R"(up{env="a"} @ end() + time())");
    row("new_function_of_theirs(up)", R"(new_function_of_theirs(up{env="a"}))");
    row("1 + Inf", "1 + Inf");
    row(R"(up{job="x)", R"(up{job="x)"); // the server says what is wrong
}

void TestPromqlFilters::everySelector()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QCOMPARE(withMatchers(before, {{u"env"_s, u"a"_s, false, true}}), after);
}

void TestPromqlFilters::escaping()
{
    const Matcher nasty{u"path"_s, u"C:\\x \"y\"\n} or vector(1) #"_s, false, true};
    QCOMPARE(withMatchers(u"up"_s, {nasty}), uR"(up{path="C:\\x \"y\"\n} or vector(1) #"})"_s);
    // In a regular expression backslashes are the pattern's own, so they are doubled for the string alone.
    QCOMPARE(withMatchers(u"up"_s, {{u"host"_s, uR"(a\.b|c)"_s, true, false}}), uR"(up{host!~"a\\.b|c"})"_s);
    QCOMPARE(withMatchers(u"up"_s, {{u"service.name"_s, u"x"_s, false, true}}), uR"(up{"service.name"="x"})"_s);
}

void TestPromqlFilters::severalMatchers()
{
    const std::vector<Matcher> both{{u"env"_s, u"a"_s, false, true}, {u"job"_s, u"b"_s, false, false}};
    QCOMPARE(withMatchers(u"up - up{z=\"1\"}"_s, both),
             uR"(up{env="a",job!="b"} - up{z="1",env="a",job!="b"})"_s);
}

void TestPromqlFilters::withoutMatchers()
{
    const QString odd = u"sum(  up{ } ) #"_s;
    QCOMPARE(withMatchers(odd, {}), odd);
}

void TestPromqlFilters::anyTextSurvives()
{
    for (const QString &text : {u""_s, u"}"_s, u"{"_s, u"a{b"_s, u"a}}"_s, u"(((("_s, u"a{,}"_s, u"\"a"_s, u"${x} [[y]]"_s, u"{}{}"_s}) {
        const QString after = withMatchers(text, {{u"env"_s, u"a"_s, false, true}});
        QVERIFY(after.size() >= text.size());
    }
    QCOMPARE(withMatchers(u"a{,}"_s, {{u"env"_s, u"a"_s, false, true}}), u"a{,env=\"a\"}"_s);
}

QTEST_APPLESS_MAIN(TestPromqlFilters)
#include "tst_promqlfilters.moc"
