// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/promql/promqlcontext.h"
#include "services/promql/promqlselectors.h"

#include <QtTest/QTest>

using namespace wardroom;
using Kind = PromqlContext::Kind;

Q_DECLARE_METATYPE(wardroom::PromqlContext::Kind)

/// What may be written where; the caret is the ‸ in the text.
class TestPromqlContext : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kind_data();
    void kind();
    void replaced_data();
    void replaced();
    void asksFor_data();
    void asksFor();
    void presentLabels();
    void neverBreaks();
    void selectors();
};

namespace {

PromqlContext at(QString text)
{
    const qsizetype caret = text.indexOf(u'‸');
    text.remove(caret, 1);
    return promqlContextAt(tokenizePromql(text), text, caret);
}

} // namespace

void TestPromqlContext::kind_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Kind>("expected");
    const auto row = [](const char *text, Kind kind) {
        QTest::newRow(text) << QString::fromUtf8(text) << kind;
    };
    row("‸", Kind::Expression);
    row("u‸", Kind::Expression);
    row("rate(‸", Kind::Expression);
    row("histogram_quantile(0.9, ‸", Kind::Expression);
    row("a + ‸", Kind::Expression);
    row("a and b‸", Kind::Expression);
    row("a * on(x) ‸", Kind::Expression);
    row("a > bool ‸", Kind::Expression);
    row("a ‸", Kind::Keyword);
    row("a an‸", Kind::Keyword);
    row("sum ‸", Kind::Keyword);
    row("sum b‸", Kind::Keyword);
    row("sum(a) ‸", Kind::Keyword);
    row("sum(a) by (x) ‸", Kind::Keyword);
    row("sum by (x) ‸", Kind::Nothing);
    row("rate(a[5m]) ‸", Kind::Keyword);
    row("a{b=\"c\"} ‸", Kind::Keyword);
    row("a{‸", Kind::LabelName);
    row("a{j‸", Kind::LabelName);
    row("a{b=\"c\",‸", Kind::LabelName);
    row("a{b=\"c\", ‸}", Kind::LabelName);
    row("a{b=\"c\"‸}", Kind::Nothing);
    row("a{b ‸}", Kind::Nothing);
    row("sum by (‸", Kind::LabelName);
    row("sum by (a, b‸) (c)", Kind::LabelName);
    row("a / on(‸) b", Kind::LabelName);
    row("a / ignoring(x) group_left(‸) b", Kind::LabelName);
    row("a{b=‸", Kind::LabelValue);
    row("a{b=\"‸", Kind::LabelValue);
    row("a{b=\"c‸\"}", Kind::LabelValue);
    row("a{b=\"c\"}‸", Kind::Keyword);
    row("a[‸", Kind::Duration);
    row("a[5‸", Kind::Duration);
    row("a[5m‸]", Kind::Duration);
    row("a[$‸]", Kind::Duration);
    row("a[1h:‸]", Kind::Duration);
    row("a offset ‸", Kind::Duration);
    row("a offset 5‸", Kind::Duration);
    row("a offset -‸", Kind::Duration);
    row("a offset -5‸", Kind::Duration);
    row("a - 5‸", Kind::Nothing);
    row("{\"‸", Kind::LabelName);
    row("{\"a.b‸\"}", Kind::LabelName);
    row("up{job=\"a\", \"b.c‸\"}", Kind::LabelName);
    row("sum by (\"a.b‸\") (c)", Kind::LabelName);
    row("{\"a.b\"‸}", Kind::Nothing);
    row("a @ ‸", Kind::AtModifier);
    row("a # b‸", Kind::Nothing);
    row("a # b\n+ ‸", Kind::Expression);
    row("5‸", Kind::Nothing);
    row("label_replace(a, \"b‸\"", Kind::Nothing);
}

void TestPromqlContext::kind()
{
    QFETCH(QString, text);
    QTEST(at(text).kind, "expected");
}

void TestPromqlContext::replaced_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("whole");
    const auto row = [](const char *text, const char *typed, const char *whole) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(typed)
                            << QString::fromUtf8(whole);
    };
    row("no‸de_load1", "no", "node_load1");
    row("a{jo‸b=\"x\"}", "jo", "job");
    row("a{job=\"sh‸op\"}", "sh", "shop");
    row("a{job=\"sh‸", "sh", "sh");
    row("a{job=~\"shop|or‸ders|x\"}", "or", "orders");
    row("a{job=~\"‸shop|orders\"}", "", "shop");
    row("rate(a[5‸m])", "5", "5m");
    row("a[$__ra‸]", "$__ra", "$__ra");
    row("a + ‸b", "", "");
    row("{\"a.‸b\"}", "a.", "\"a.b\"");
    row("{\"a.‸}", "a.", "\"a.");
    row("sum by (\"a.‸b\") (c)", "a.", "\"a.b\"");
}

void TestPromqlContext::replaced()
{
    QFETCH(QString, text);
    const PromqlContext context = at(text);
    QTEST(context.typed, "typed");
    text.remove(u'‸');
    QTEST(text.mid(context.from, context.to - context.from), "whole");
}

void TestPromqlContext::asksFor_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *text, const QStringList &selectors) {
        QTest::newRow(text) << QString::fromUtf8(text) << selectors;
    };
    const auto s = [](const char *text) { return QString::fromUtf8(text); };
    row("up{‸", {s("up")});
    row("up{job=\"a\",‸}", {s("up{job=\"a\"}")});
    row("up{job=\"a‸\"}", {s("up")});
    row("up{job=\"a‸\",zone=\"b\"}", {s("up{zone=\"b\"}")});
    row("up{zone=\"$zone\",job=\"‸\"}", {s("up")});
    row("{‸", {});
    row("{job=~\".*\",‸", {});
    row("{\"a.b\",‸", {s("{\"a.b\"}")});
    row("{\"a.b\",\"c.d\"=\"1\",‸", {s("{\"a.b\",\"c.d\"=\"1\"}")});
    row("{\"a.‸\"}", {});
    row("up{\"a.‸\"}", {s("up")});
    row("rate(a[5m]) / rate(b{‸[5m])", {s("b")});
    row("sum by (‸) (rate(a{x=\"1\"}[5m])) / c", {s("a{x=\"1\"}")});
    row("c / sum(a + b) by (‸)", {s("a"), s("b")});
    row("a * on(‸) b", {s("a"), s("b")});
}

void TestPromqlContext::asksFor()
{
    QFETCH(QString, text);
    QTEST(at(text).selectors, "expected");
}

void TestPromqlContext::presentLabels()
{
    QCOMPARE(at(QStringLiteral("a{b=\"x\", c‸, d=\"y\"}")).present,
             (QStringList{QStringLiteral("b"), QStringLiteral("d")}));
    QCOMPARE(at(QStringLiteral("sum by (a, ‸) (x)")).present, QStringList{QStringLiteral("a")});
    QCOMPARE(at(QStringLiteral("up{job=\"‸\"}")).label, QStringLiteral("job"));
    QVERIFY(at(QStringLiteral("up{job=~\"‸\"}")).isRegex);
    QVERIFY(at(QStringLiteral("up{job=‸")).needsQuotes);
    QCOMPARE(at(QStringLiteral("{\"a.b\", \"c.d\"=\"x\", \"e.‸\"}")).present, QStringList{QStringLiteral("c.d")});
    QVERIFY(at(QStringLiteral("{\"a.‸\"}")).orMetric);
    QVERIFY(!at(QStringLiteral("up{\"a.‸\"}")).orMetric); // has its metric
    QVERIFY(!at(QStringLiteral("{\"up.x\", \"a.‸\"}")).orMetric);
    QVERIFY(!at(QStringLiteral("sum by (\"a.‸\") (b)")).orMetric);
}

void TestPromqlContext::neverBreaks()
{
    const QString text = QStringLiteral("sum by (le, \"a.b\") (rate({\"x.y\", job=~\"a|$b\"}[5m:1m] offset "
                                        "1h)) > bool on(x) 5 # c\n or [[v]] @ end() ))]}");
    for (qsizetype i = 0; i <= text.size(); ++i) {
        for (qsizetype caret = 0; caret <= i; ++caret) {
            const QString part = text.left(i);
            const PromqlContext context = promqlContextAt(tokenizePromql(part), part, caret);
            QVERIFY(context.from <= caret && caret <= context.to && context.to <= part.size());
            const QString before = part.mid(context.from, caret - context.from);
            const bool inName = context.kind == Kind::LabelName && before.startsWith(u'"');
            QCOMPARE(context.typed, before.mid(inName ? 1 : 0));
        }
    }
}

void TestPromqlContext::selectors()
{
    const QString text = QStringLiteral("a{b=\"c\",d!~`e`} + rate({\"f.g\",h=\"$i\"}[5m]) + 1");
    const auto found = promqlSelectors(tokenizePromql(text), text);
    QCOMPARE(found.size(), std::size_t(2));
    QCOMPARE(found[0].text(), QStringLiteral("a{b=\"c\",d!~\"e\"}"));
    QCOMPARE(text.mid(found[0].offset, found[0].length), QStringLiteral("a{b=\"c\",d!~`e`}"));
    QCOMPARE(found[1].metric, QStringLiteral("f.g"));
    QVERIFY(found[1].matchers.empty());
}

QTEST_GUILESS_MAIN(TestPromqlContext)
#include "tst_promqlcontext.moc"
