// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/promql/promqlfunctions.h"
#include "services/promql/promqllexer.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <algorithm>

using namespace wardroom;

/// Pieces of PromQL: their kinds, and that nothing of the text is lost or taken twice.
class TestPromqlLexer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data();
    void kinds();
    void everyPrefixIsCovered_data() { kinds_data(); }
    void everyPrefixIsCovered();
    void unclosed();
    void unquoted();
    void functionTable();
    void corpus();
};

namespace {

/// "m up|b (|…": one letter a kind, so that a test reads as the query does. Spaces are left out.
QString spelled(const QString &text)
{
    static constexpr QLatin1String Letters("_cmlfaksndvobxi"); // by PromqlKind; x: comma
    QStringList pieces;
    for (const PromqlToken &token : tokenizePromql(text)) {
        if (token.kind != PromqlKind::Space)
            pieces << QString(Letters[static_cast<qsizetype>(token.kind)]) + u' ' + token.in(text).toString();
    }
    return pieces.join(u'|');
}

bool isCovered(const QString &text)
{
    qsizetype at = 0;
    for (const PromqlToken &token : tokenizePromql(text)) {
        if (token.offset != at || token.length <= 0)
            return false;
        at = token.end();
    }
    return at == text.size();
}

} // namespace

void TestPromqlLexer::kinds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("empty", "", "");
    row("metric", "up", "m up");
    row("recorded", "job:errors:rate5m", "m job:errors:rate5m");
    row("leading colon", ":node:sum", "m :node:sum");
    row("rate", "rate(up[5m])", "f rate|b (|m up|b [|d 5m|b ]|b )");
    row("metric named as a function", "rate + time", "m rate|o +|m time");
    row("function, then space", "rate \n (x)", "f rate|b (|m x|b )");
    row("selector", R"(up{job="a",le!~'b|c'})", R"(m up|b {|l job|o =|s "a"|x ,|l le|o !~|s 'b|c'|b })");
    row("keywords as labels", R"(a{by="x",sum=~"y"})", R"(m a|b {|l by|o =|s "x"|x ,|l sum|o =~|s "y"|b })");
    row("grouping", "sum by (le, job) (x)", "a sum|k by|b (|l le|x ,|l job|b )|b (|m x|b )");
    row("grouping behind", "SUM(x) WITHOUT(le)", "a SUM|b (|m x|b )|k WITHOUT|b (|l le|b )");
    row("matching", "a * on(x) group_left(y) b", "m a|o *|k on|b (|l x|b )|k group_left|b (|l y|b )|m b");
    row("after a list", "sum by (a) (rate(b[1h]))",
        "a sum|k by|b (|l a|b )|b (|f rate|b (|m b|b [|d 1h|b ]|b )|b )");
    row("quoted metric", R"({"http.requests", "le.x"="1"})",
        R"(b {|m "http.requests"|x ,|l "le.x"|o =|s "1"|b })");
    row("quoted in a list", R"(sum by ("a.b") (x))", R"(a sum|k by|b (|l "a.b"|b )|b (|m x|b ))");
    row("numbers", "1 1.5 .5 1e3 1e-9 0x1F 1_000 Inf nan",
        "n 1|n 1.5|n .5|n 1e3|n 1e-9|n 0x1F|n 1_000|n Inf|n nan");
    row("durations", "5m 1h30m 250ms 1y2w3d", "d 5m|d 1h30m|d 250ms|d 1y2w3d");
    row("no duration", "5minutes", "n 5|m minutes");
    row("subquery", "x[1h:5m] y[1h:]", "m x|b [|d 1h|o :|d 5m|b ]|m y|b [|d 1h|o :|b ]");
    row("offset", "x offset -5m", "m x|k offset|o -|d 5m");
    row("at", "x @ 1609746000.5 or y @ end()", "m x|o @|n 1609746000.5|k or|m y|o @|k end|b (|b )");
    row("metric named start", "start > 1", "m start|o >|n 1");
    row("comparison", "a >= bool 1 != b == c", "m a|o >=|k bool|n 1|o !=|m b|o ==|m c");
    row("comment", "a # b \"c\n+ d", "m a|c # b \"c|o +|m d");
    row("hash in a string", R"({a="#"} # c)", R"(b {|l a|o =|s "#"|b }|c # c)");
    row("raw string", "{a=`x\n\"#\\`}", "b {|l a|o =|s `x\n\"#\\`|b }");
    row("escapes", R"({a="\"\\",b='\''})", R"(b {|l a|o =|s "\"\\"|x ,|l b|o =|s '\''|b })");
    row("rate interval", "rate(a[$__rate_interval])", "f rate|b (|m a|b [|v $__rate_interval|b ]|b )");
    row("braced variable", "a[${x:raw}]", "m a|b [|v ${x:raw}|b ]");
    row("old variable", "a[[[interval]]] + [[v:csv]]", "m a|b [|v [[interval]]|b ]|o +|v [[v:csv]]");
    row("variable in a name", "a_${b}_c{$d=\"e\"}", "m a_|v ${b}|m _c|b {|v $d|o =|s \"e\"|b }");
    row("variable subquery", "a[$__range:$step]", "m a|b [|v $__range|o :|v $step|b ]");
    row("invalid", "a ; \u00e4\u00f6 $", "m a|i ;|i \u00e4\u00f6|i $");
    row("stray closers", ")]} a", "b )|b ]|b }|m a");
    row("unclosed brace", "rate(a{b=\"c\"[5m])", "f rate|b (|m a|b {|l b|o =|s \"c\"|b [|d 5m|b ]|b )");
    row("unclosed string", "a{b=\"c\nd", "m a|b {|l b|o =|s \"c|l d");
}

void TestPromqlLexer::kinds()
{
    QFETCH(QString, text);
    QTEST(spelled(text), "expected");
    QVERIFY(isCovered(text));
}

void TestPromqlLexer::everyPrefixIsCovered()
{
    QFETCH(QString, text);
    for (qsizetype i = 0; i <= text.size(); ++i) {
        QVERIFY2(isCovered(text.left(i)), qPrintable(text.left(i)));
        QVERIFY2(isCovered(text.mid(i)), qPrintable(text.mid(i)));
    }
}

void TestPromqlLexer::unclosed()
{
    const QString text = QStringLiteral("{a=\"b\", c='d");
    const PromqlTokens tokens = tokenizePromql(text);
    QList<bool> closed;
    for (const PromqlToken &token : tokens) {
        if (token.kind == PromqlKind::String)
            closed << token.closed;
    }
    QCOMPARE(closed, (QList<bool>{true, false}));
}

void TestPromqlLexer::unquoted()
{
    QCOMPARE(unquotedPromql(u"plain"), QStringLiteral("plain"));
    QCOMPARE(unquotedPromql(u"\"a\\\"b\\\\n\\n\""), QStringLiteral("a\"b\\n\n"));
    QCOMPARE(unquotedPromql(u"'it''s'"), QStringLiteral("it"));
    QCOMPARE(unquotedPromql(u"`a\\n`"), QStringLiteral("a\\n"));
    QCOMPARE(unquotedPromql(u"\"open"), QStringLiteral("open"));
    QCOMPARE(unquotedPromql(u"\"open\\"), QStringLiteral("open\\"));
}

void TestPromqlLexer::functionTable()
{
    const auto byName = [](const PromqlFunction &a, const PromqlFunction &b) {
        return QByteArray(a.name) < QByteArray(b.name);
    };
    QVERIFY(std::is_sorted(promqlFunctions().begin(), promqlFunctions().end(), byName));
    QVERIFY(std::is_sorted(promqlAggregations().begin(), promqlAggregations().end(), byName));
    for (const PromqlFunction &function : promqlFunctions()) {
        QCOMPARE(promqlFunction(QString::fromLatin1(function.name)), &function);
        QVERIFY(QByteArray(function.signature).startsWith(QByteArray(function.name) + '('));
        QVERIFY(helpOf(function).endsWith(u'.'));
    }
    QVERIFY(promqlFunction(u"histogram_quantile"));
    QVERIFY(!promqlFunction(u"RATE"));
    QVERIFY(promqlAggregation(u"TopK"));
    QVERIFY(!promqlFunction(u"sum"));
}

namespace {

void collect(const QJsonValue &value, QStringList &expressions)
{
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == QLatin1String("expr") && it->isString())
            expressions << it->toString();
        collect(*it, expressions);
    }
    const QJsonArray array = value.toArray();
    for (const QJsonValue &element : array)
        collect(element, expressions);
}

} // namespace

void TestPromqlLexer::corpus()
{
    const QString shared = qEnvironmentVariable("WARDROOM_SHARED_DIR");
    if (shared.isEmpty())
        QSKIP("WARDROOM_SHARED_DIR is not set");
    QStringList expressions;
    QDirIterator files(shared + QStringLiteral("/corpora/grafana"), {QStringLiteral("*.json")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
        collect(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()),
                expressions);
    }
    if (expressions.isEmpty())
        QSKIP("there is no corpus");
    // Queries of other languages stand under the same name, so only coverage is promised for all.
    static const QRegularExpression promql(
        QStringLiteral(R"(^\s*(sum|rate|avg|max|irate|increase|topk|histogram_quantile)\b)"));
    qsizetype checked = 0;
    qsizetype invalid = 0;
    for (const QString &expression : std::as_const(expressions)) {
        QVERIFY2(isCovered(expression), qPrintable(expression));
        if (!promql.match(expression).hasMatch() || expression.contains(u'|'))
            continue;
        ++checked;
        const PromqlTokens tokens = tokenizePromql(expression);
        invalid += std::any_of(tokens.begin(), tokens.end(),
                               [](const PromqlToken &t) { return t.kind == PromqlKind::Invalid; });
    }
    QVERIFY(checked > 0);
    qInfo("%lld expressions, %lld of %lld in PromQL have invalid characters",
          static_cast<long long>(expressions.size()), static_cast<long long>(invalid),
          static_cast<long long>(checked));
    QVERIFY(invalid * 200 < checked);
}

QTEST_GUILESS_MAIN(TestPromqlLexer)
#include "tst_promqllexer.moc"
