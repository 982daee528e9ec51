// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/logs/logqlscan.h"
#include "services/logs/logquery.h"

#include <QtTest/QTest>

using namespace wardroom;

class TestLogQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void selectors();
    void selectorMatchersOf();
    void replaceSelector();
    void linesOrNumbers_data();
    void linesOrNumbers();
    void addMatcher_data();
    void addMatcher();
    void removeMatcher();
    void addLineFilter_data();
    void addLineFilter();
    void lineFiltersComeAndGo();
    void labelFilters();
    void volume_data();
    void volume();
    void steps();
};

namespace {

Matcher equal(const char *name, const char *value)
{
    return {QString::fromLatin1(name), QString::fromLatin1(value)};
}

QString utf8(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

void TestLogQuery::selectors()
{
    QCOMPARE(
        selectorFor(
            {{utf8("app"), {utf8("shop")}}, {utf8("env"), {utf8("prod"), utf8("te.st")}}, {utf8("x"), {}}}),
        utf8(R"({app="shop", env=~"prod|te\\.st"})"));
    QCOMPARE(selectorFor({{utf8("app"), {utf8("a\"}\\")}}}), utf8(R"({app="a\"}\\"})"));
    QCOMPARE(selectorFor({}), QString());
    // What was built is read back as it was meant.
    const auto matchers = selectorMatchers(selectorFor({{utf8("app"), {utf8("a+b"), utf8("c|d")}}}));
    QVERIFY(matchers);
    const auto set = MatcherSet::compile(*matchers);
    QVERIFY(set->matches(Labels({{utf8("app"), utf8("c|d")}})));
    QVERIFY(!set->matches(Labels({{utf8("app"), utf8("c")}})));
}

void TestLogQuery::selectorMatchersOf()
{
    QCOMPARE(selectorMatchers(utf8("# {not=\"this\"}\n sum(rate({app=\"a\", b!~`x`} [1m]))"))->size(), 2U);
    QVERIFY(!selectorMatchers(utf8("1 + 1")));
    QVERIFY(!selectorMatchers(utf8("{app=\"a\"")));
}

void TestLogQuery::replaceSelector()
{
    QCOMPARE(withSelector(utf8("{a=\"1\"} |= \"x\" # note"), utf8("{b=\"2\"}")),
             utf8("{b=\"2\"} |= \"x\" # note"));
    QCOMPARE(withSelector(QString(), utf8("{b=\"2\"}")), utf8("{b=\"2\"}"));
}

void TestLogQuery::linesOrNumbers_data()
{
    QTest::addColumn<QString>("logql");
    QTest::addColumn<bool>("lines");
    const auto row = [](const char *logql, bool lines) { QTest::newRow(logql) << utf8(logql) << lines; };
    row("{a=\"1\"}", true);
    row("  # note\n{a=\"1\"} |= \"[5m]\" | json # end", true);
    row("{a=\"1\"} | line_format \"{{.x}}\"", true);
    row("{a=\"1\"} | (x=\"1\" or y=\"2\")", true);
    row("rate({a=\"1\"}[5m])", false);
    row("{a=\"1\"}[5m]", false);
    row("sum(rate({a=\"1\"}[5m])) / sum(rate({b=\"1\"}[5m]))", false);
    row("", false);
    row("{a=\"1\"", false);
    row("1+1", false);
}

void TestLogQuery::linesOrNumbers()
{
    QFETCH(QString, logql);
    QTEST(returnsLines(logql), "lines");
}

void TestLogQuery::addMatcher_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *before, const char *after) {
        QTest::newRow(before) << utf8(before) << utf8(after);
    };
    row("{a=\"1\"}", "{a=\"1\", app=\"shop\"}");
    row("{ a = \"1\" , app!=\"shop\" } |= \"}\"", "{a=\"1\", app=\"shop\"} |= \"}\"");
    row("{app=\"shop\" }", "{app=\"shop\" }"); // there already: untouched
    row("sum(rate({a=\"1\"}[5m])) / sum(rate({b=`}`}[5m]))",
        "sum(rate({a=\"1\", app=\"shop\"}[5m])) / sum(rate({b=\"}\", app=\"shop\"}[5m]))");
    row("1 + 1", "1 + 1");
}

void TestLogQuery::addMatcher()
{
    QFETCH(QString, before);
    QTEST(withMatcher(before, equal("app", "shop")), "after");
}

void TestLogQuery::removeMatcher()
{
    QCOMPARE(withoutMatcher(utf8("{a=\"1\", app=\"shop\"} | json"), equal("app", "shop")),
             utf8("{a=\"1\"} | json"));
    QCOMPARE(withoutMatcher(utf8("{a=\"1\"}"), equal("app", "shop")), utf8("{a=\"1\"}"));
}

void TestLogQuery::addLineFilter_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *before, const char *after) {
        QTest::newRow(before) << utf8(before) << utf8(after);
    };
    row("{a=\"1\"}", "{a=\"1\"} |= \"x\"");
    row("{a=\"1\"} | json  # note", "{a=\"1\"} | json |= \"x\"  # note");
    row("{a=\"1\"} # note\n | json", "{a=\"1\"} # note\n | json |= \"x\"");
    row("{a=\"1\"} |= \"# no comment\"", "{a=\"1\"} |= \"# no comment\" |= \"x\"");
    row("sum(rate({a=\"1\"} | json [5m]))", "sum(rate({a=\"1\"} | json |= \"x\" [5m]))");
    row("sum(rate({a=\"1\"}[5m])) / sum(rate({b=\"1\"}[5m]))",
        "sum(rate({a=\"1\"} |= \"x\"[5m])) / sum(rate({b=\"1\"} |= \"x\"[5m]))");
    row("avg_over_time({a=\"1\"} | json | unwrap ms [5m])",
        "avg_over_time({a=\"1\"} | json |= \"x\" | unwrap ms [5m])");
    row("{a=\"1\"} | (b=\"[\" or c=\")\")", "{a=\"1\"} | (b=\"[\" or c=\")\") |= \"x\"");
    row("{a=\"1\"} |= \"x\"", "{a=\"1\"} |= \"x\"");
    row("{a=\"1\"} |= \"x", "{a=\"1\"} |= \"x |= \"x\"");
    row("up", "up");
}

void TestLogQuery::addLineFilter()
{
    QFETCH(QString, before);
    QTEST(withLineFilter(before, LineFilter::Contains, utf8("x")), "after");
}

void TestLogQuery::lineFiltersComeAndGo()
{
    for (const char *base :
         {"{a=\"1\"}", "{a=\"1\"} | json", "sum(count_over_time({a=\"1\"} |= \"y\" [5m]))"}) {
        for (const QString &text :
             {utf8("x"), utf8("a \"quoted\" \\ {brace} `tick` # hash\nnext"), utf8("錯誤")}) {
            for (const LineFilter filter : {LineFilter::Contains, LineFilter::Excludes}) {
                const QString with = withLineFilter(utf8(base), filter, text);
                QVERIFY(with != utf8(base));
                QCOMPARE(withLineFilter(with, filter, text), with);
                QCOMPARE(withoutLineFilter(with, filter, text), utf8(base));
            }
        }
    }
    // The comparison of a label is no line filter.
    const QString label = utf8("{a=\"1\"} | json | status != \"500\"");
    QCOMPARE(withoutLineFilter(label, LineFilter::Excludes, utf8("500")), label);
    QCOMPARE(withLineFilter(label, LineFilter::Excludes, utf8("500")), label + utf8(" != \"500\""));
}

void TestLogQuery::labelFilters()
{
    QCOMPARE(withLabelFilter(utf8("{a=\"1\"} | json"), equal("status", "500")),
             utf8("{a=\"1\"} | json | status=\"500\""));
    const Matcher out{utf8("status"), utf8("5.."), true, false};
    QCOMPARE(withLabelFilter(utf8("{a=\"1\"}"), out), utf8("{a=\"1\"} | status!~\"5..\""));
    QCOMPARE(withLabelFilter(withLabelFilter(utf8("{a=\"1\"}"), out), out),
             utf8("{a=\"1\"} | status!~\"5..\""));
}

void TestLogQuery::volume_data()
{
    QTest::addColumn<QString>("logql");
    QTest::addColumn<QString>("counts");
    const auto row = [](const char *logql, const char *counts) {
        QTest::newRow(logql) << utf8(logql) << utf8(counts);
    };
    row("{a=\"1\"}", "sum by (level, detected_level) (count_over_time({a=\"1\"} [1m30s]))");
    row("# top\n{a=\"1\"} |= \"x\" # end",
        "sum by (level, detected_level) (count_over_time({a=\"1\"} |= \"x\" [1m30s]))");
    row("{a=\"1\"} | json | status >= 500",
        "sum by (level, detected_level, __error__) (count_over_time({a=\"1\"} | json | status >= 500 "
        "[1m30s]))");
    row("rate({a=\"1\"}[5m])", "");
    row("", "");
}

void TestLogQuery::volume()
{
    QFETCH(QString, logql);
    QTEST(volumeQuery(logql, 90'000), "counts");
}

void TestLogQuery::steps()
{
    const qint64 hour = 3'600'000;
    QCOMPARE(volumeStep({0, hour}, 60), 60'000);
    QCOMPARE(volumeStep({0, 6 * hour}, 100), 300'000);
    QCOMPARE(volumeStep({0, 1000}, 100), 1000);
    QCOMPARE(volumeStep({0, 3000 * hour}, 30), 5 * 24 * hour);
    QCOMPARE(volumeStep({0, 0}, 0), 1000);
}

QTEST_GUILESS_MAIN(TestLogQuery)
#include "tst_logquery.moc"
