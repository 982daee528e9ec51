// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/series/matcher.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QTest>

using namespace wardroom;

/// Matchers: their text form, RE2's dialect, and what they hold for.
class TestMatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_data();
    void parse();
    void parseErrors_data();
    void parseErrors();
    void lists();
    void textRoundTrip();
    void evaluation_data();
    void evaluation();
    void re2Accepts_data();
    void re2Accepts();
    void re2Refuses_data();
    void re2Refuses();
    void runawayPatternGivesUp();
    void literals();
};

void TestMatcher::parse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("op");
    const auto row = [](const char *text, const char *name, const char *value, const char *op) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(name) << QString::fromUtf8(value)
                            << QString::fromUtf8(op);
    };
    row(R"(a="x")", "a", "x", "=");
    row(R"(a = "x")", "a", "x", "=");
    row("a=x", "a", "x", "=");
    row("a==x", "a", "x", "=");
    row("a!=x", "a", "x", "!=");
    row("a=~x.*", "a", "x.*", "=~");
    row(R"(a!~"x|y")", "a", "x|y", "!~");
    row(R"(a="")", "a", "", "=");
    row(R"(a="say \"hi\"\\\n")", "a", "say \"hi\"\\\n", "=");
    row(R"(a=~"shop-\d+\.de")", "a", R"(shop-\d+\.de)", "=~");
    row(R"(a=~"\bx")", "a", R"(\bx)", "=~");
    row("a=`raw\\d`", "a", "raw\\d", "=");
    row("a=~(x|y){1,2}", "a", "(x|y){1,2}", "=~");
    row(R"("my.label"="值")", "my.label", "值", "=");
    row("{a=x}", "a", "x", "=");
}

void TestMatcher::parse()
{
    QFETCH(QString, text);
    const auto matcher = parseMatcher(text);
    QVERIFY2(matcher, qPrintable(matcher ? QString() : matcher.error().detail));
    QTEST(matcher->name, "name");
    QTEST(matcher->value, "value");
    QTEST(QString(matcher->operatorText()), "op");
}

void TestMatcher::parseErrors_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "a", "a=", "=x", "a~x", "a=\"x", "1a=x", "{a=x", "a=\"x\"b=\"y\"", "a=x,b", "\"\"=x"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestMatcher::parseErrors()
{
    QFETCH(QString, text);
    const auto matcher = parseMatcher(text);
    QVERIFY(!matcher);
    QCOMPARE(matcher.error().kind, ErrorKind::BadQuery);
    QVERIFY(!matcher.error().detail.isEmpty());
}

void TestMatcher::lists()
{
    const std::vector<Matcher> both{{QStringLiteral("a"), QStringLiteral("x y"), false, true},
                                    {QStringLiteral("b"), QStringLiteral("z"), true, false}};
    for (const QStringView text :
         {u"{a=\"x y\",b!~\"z\"}", u"a=\"x y\" b!~z", u"  a=\"x y\" ,  b!~z, ", u"{ a=\"x y\", b!~z }"}) {
        const auto matchers = parseMatchers(text);
        QVERIFY2(matchers, qPrintable(text.toString()));
        QCOMPARE(*matchers, both);
    }
    QVERIFY(parseMatchers(u"")->empty());
    QVERIFY(parseMatchers(u"{}")->empty());
}

void TestMatcher::textRoundTrip()
{
    for (const QString &value :
         {QStringLiteral("x"), QStringLiteral("a\"b\\c\nd\te\r\u0001"), QStringLiteral("台北"), QString()}) {
        for (const bool regex : {false, true}) {
            const Matcher matcher{QStringLiteral("l"), value, regex, !regex};
            const auto again = parseMatcher(matcher.toString());
            QVERIFY(again);
            QCOMPARE(*again, matcher);
        }
    }
    QCOMPARE(Matcher({QStringLiteral("a b"), QStringLiteral("x")}).toString(),
             QStringLiteral("\"a b\"=\"x\""));
}

void TestMatcher::evaluation_data()
{
    QTest::addColumn<QString>("matchers");
    QTest::addColumn<bool>("holds");
    // Against {app="shop", env="prod"}.
    QTest::newRow("equal") << QStringLiteral("app=shop") << true;
    QTest::newRow("all must hold") << QStringLiteral("app=shop env=test") << false;
    QTest::newRow("anchored") << QStringLiteral("app=~sho") << false;
    QTest::newRow("anchored alternatives") << QStringLiteral("app=~\"x|sho\"") << false;
    QTest::newRow("regex") << QStringLiteral("app=~\"sh.*\"") << true;
    QTest::newRow("negated") << QStringLiteral("app!=web") << true;
    QTest::newRow("negated regex") << QStringLiteral("app!~\"s.*\"") << false;
    QTest::newRow("missing equals empty") << QStringLiteral("team=\"\"") << true;
    QTest::newRow("missing is not x") << QStringLiteral("team!=x") << true;
    QTest::newRow("missing matches .*") << QStringLiteral("team=~\".*\"") << true;
    QTest::newRow("missing does not match .+") << QStringLiteral("team=~\".+\"") << false;
    QTest::newRow("case counts") << QStringLiteral("app=SHOP") << false;
    QTest::newRow("flag") << QStringLiteral("app=~\"(?i)SHOP\"") << true;
}

void TestMatcher::evaluation()
{
    QFETCH(QString, matchers);
    const auto set = MatcherSet::compile(*parseMatchers(matchers));
    QVERIFY(set);
    const Labels labels{{QStringLiteral("app"), QStringLiteral("shop")},
                        {QStringLiteral("env"), QStringLiteral("prod")}};
    QTEST(set->matches(labels), "holds");
}

void TestMatcher::re2Accepts_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *pattern, const char *text) {
        QTest::newRow(pattern) << QString::fromUtf8(pattern) << QString::fromUtf8(text);
    };
    row("a+?b", "aab");
    row("(?:a|b)*", "abba");
    row("(?P<x>a)(?<y>b)", "ab");
    row("(?i:A)b", "ab");
    row("(?s).", "\n");
    row(R"(\d{2,4}\.\w+)", "2026.x");
    row(R"([\]?*+{2}\d-]+)", "]?*+{2}7-");
    row("[[:alpha:]]+", "ab");
    row("[]a]+", "]a");
    row("[^]a]+", "xyz");
    row(R"(\Qa+*\E+)", "a+*");
    row("a{,2}", "a{,2}");
    row("", "");
    row(R"(\101)", "A");
}

void TestMatcher::re2Accepts()
{
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    const auto compiled = compileRe2(pattern);
    QVERIFY2(compiled, qPrintable(compiled ? QString() : compiled.error().detail));
    QVERIFY(compiled->match(text).hasMatch());
}

void TestMatcher::re2Refuses_data()
{
    QTest::addColumn<QString>("pattern");
    for (const char *pattern :
         {"(",        "a)",        "[a",      "*a",         R"((a)\1)", R"((?P<x>a)(?P=x))",
          "a(?=b)",   "a(?!b)",    "(?<=a)b", "(?<!a)b",    "(?>a)",    "a++",
          "a*+",      "a?+",       "a{2}+",   "a**",        "a{1001}",  "(?R)",
          "(?1)",     "(?(1)a|b)", "(?#c)",   "(*ACCEPT)a", R"(\Ka)",   R"(\Ga)",
          R"(\k<x>)", R"(\g1)",    R"(\R)",   "(?x: a )"})
        QTest::newRow(pattern) << QString::fromUtf8(pattern);
}

void TestMatcher::re2Refuses()
{
    QFETCH(QString, pattern);
    const auto compiled = compileRe2(pattern);
    QVERIFY(!compiled);
    QCOMPARE(compiled.error().kind, ErrorKind::BadQuery);
    QVERIFY(compiled.error().detail.contains(pattern));
}

void TestMatcher::runawayPatternGivesUp()
{
    const auto set = MatcherSet::compile({{QStringLiteral("a"), QStringLiteral("(x+x+)+y"), true, true}});
    QVERIFY(set);
    const Labels labels{{QStringLiteral("a"), QString(60, u'x')}};
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!set->matches(labels));
    QVERIFY2(timer.elapsed() < 5'000, "the step limit did not hold");
}

void TestMatcher::literals()
{
    const QString odd = QStringLiteral("a.b*c(d)|[e]{1}^$\\+?");
    QVERIFY(compileRe2(regexLiteral(odd))->match(odd).hasMatch());
    QCOMPARE(quotedLiteral(u"\"\\\n\u0007"), QStringLiteral("\"\\\"\\\\\\n\\u0007\""));
}

QTEST_GUILESS_MAIN(TestMatcher)
#include "tst_matcher.moc"
