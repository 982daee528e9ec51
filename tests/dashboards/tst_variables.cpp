// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboards/variablegraph.h"
#include "services/dashboards/variablequery.h"
#include "services/dashboards/saferegex.h"
#include "services/prometheus/querywindow.h"
#include "services/dashboards/queryplan.h"
#include "services/series/legend.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QTest>

using namespace wardroom;
using namespace Qt::StringLiterals;

namespace {

VariableValues::Entry entry(const QStringList &values, bool multi = true)
{
    VariableValues::Entry result;
    result.multi = multi;
    for (const QString &value : values)
        result.chosen.push_back({value.toUpper(), value});
    return result;
}

Variable variable(const QString &name, const QString &query, VariableKind kind = VariableKind::Query)
{
    Variable result;
    result.name = name;
    result.query = query;
    result.kind = kind;
    return result;
}

QStringList valuesOf(const std::vector<VariableOption> &options)
{
    QStringList values;
    for (const VariableOption &option : options)
        values << option.value;
    return values;
}

const MacroContext Macros{{1'700'000'000'000, 1'700'003'600'000}, 30'000, 15'000, QTimeZone::utc(), u"Board"_s};

} // namespace

class TestVariables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formats_data();
    void formats();
    void all();
    void forms();
    void macros_data();
    void macros();
    void legends_data();
    void legends();
    void legendsOfAQuery();
    void queries_data();
    void queries();
    void customLists();
    void regexFilters();
    void manyValuesAreCut();
    void endlessRegexEnds();
    void replacements();
    void sorting_data();
    void sorting();
    void orderOfDependencies();
    void circlesAreNamed();
    void dependents();
    void choices();
};

void TestVariables::formats_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("two");
    const auto row = [](const char *text, const char *one, const char *two) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(one) << QString::fromLatin1(two);
    };
    row("$v", R"(a\\.b)", R"((a\\.b|c\"d))");
    row("${v}", R"(a\\.b)", R"((a\\.b|c\"d))");
    row("[[v]]", R"(a\\.b)", R"((a\\.b|c\"d))");
    row("${v:pipe}", "a.b", "a.b|c\"d");
    row("[[v:pipe]]", "a.b", "a.b|c\"d");
    row("${v:regex}", R"(a\.b)", R"j((a\.b|c"d))j");
    row("${v:csv}", "a.b", "a.b,c\"d");
    row("${v:raw}", "a.b", "a.b,c\"d");
    row("${v:json}", R"("a.b")", R"(["a.b","c\"d"])");
    row("${v:glob}", "a.b", "{a.b,c\"d}");
    row("${v:queryparam}", "var-v=a.b", "var-v=a.b&var-v=c%22d");
    row("${v:doublequote}", R"("a.b")", R"("a.b","c\"d")");
    row("${v:singlequote}", "'a.b'", "'a.b','c\"d'");
    row("${v:sqlstring}", "'a.b'", "'a.b','c\"d'");
    row("${v:percentencode}", "a.b", "%7Ba.b%2Cc%22d%7D");
    row("${v:text}", "A.B", "A.B + C\"D");
    row("${v.text}", "A.B", "A.B + C\"D");
    row("${v:distributed}", "a.b", "a.b,v=c\"d");
    row("${v:lucene}", "a.b", R"j(("a.b" OR "c\"d"))j");
    row("x$v.y", R"(xa\\.b.y)", R"(x(a\\.b|c\"d).y)");
    row("$vx ${w} $5 [[q]]", "$vx ${w} $5 [[q]]", "$vx ${w} $5 [[q]]");
}

void TestVariables::formats()
{
    QFETCH(QString, text);
    QFETCH(QString, one);
    QFETCH(QString, two);
    VariableValues values;
    values.set(u"v"_s, entry({u"a.b"_s}));
    QCOMPARE(interpolate(text, values, Macros), one);
    values.set(u"v"_s, entry({u"a.b"_s, u"c\"d"_s}));
    QCOMPARE(interpolate(text, values, Macros), two);
}

void TestVariables::all()
{
    VariableValues values;
    VariableValues::Entry every = entry({u"a"_s, u"b"_s});
    every.isAll = true;
    values.set(u"v"_s, every);
    QCOMPARE(interpolate(u"{x=~\"$v\"}"_s, values, Macros), u"{x=~\"(a|b)\"}"_s);
    QCOMPARE(interpolate(u"${v:text}"_s, values, Macros), u"All"_s);
    every.hasAllValue = true;
    every.allValue = u".+"_s;
    values.set(u"v"_s, every);
    QCOMPARE(interpolate(u"{x=~\"$v\"}"_s, values, Macros), u"{x=~\".+\"}"_s);
    QCOMPARE(interpolate(u"${v:pipe}"_s, values, Macros), u".+"_s);
}

void TestVariables::forms()
{
    VariableValues values;
    values.set(u"v"_s, entry({u"a.b\"c\\"_s}, false));
    QCOMPARE(interpolate(u"{x=\"$v\"}"_s, values, Macros), u"{x=\"a.b\\\"c\\\\\"}"_s);
    QCOMPARE(interpolate(u"CPU of $v"_s, values, Macros, DefaultFormat::Plain), u"CPU of a.b\"c\\"_s);
    // Titles are read by people.
    VariableValues::Entry named{{{u"Alpha"_s, u"a"_s}, {u"Beta"_s, u"b"_s}}, {}, false, false, true};
    values.set(u"named"_s, named);
    QCOMPARE(interpolatedTitle(u"$named, ${named:raw}"_s, values), u"Alpha + Beta, a,b"_s);
    QCOMPARE(interpolatedTitle(u"$named"_s, values, {}, DefaultFormat::Plain), u"a + b"_s);
    named.isAll = named.hasAllValue = true;
    named.allValue = u".+"_s;
    values.set(u"named"_s, named);
    QCOMPARE(interpolatedTitle(u"Row $named"_s, values), u"Row All"_s);
    values.setText(u"inner"_s, u"5m"_s);
    values.setText(u"outer"_s, u"$inner"_s);
    values.setText(u"loop"_s, u"$loop"_s);
    QCOMPARE(interpolate(u"[$outer]"_s, values, Macros), u"[5m]"_s);
    QCOMPARE(interpolate(u"$loop"_s, values, Macros), u"$loop"_s);
}

void TestVariables::macros_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(expected);
    };
    row("[$__interval]", "[30s]");
    row("${__interval}", "30s");
    row("$__interval_ms", "30000");
    row("[$__rate_interval]", "[1m]");
    row("$__range", "3600s");
    row("$__range_s", "3600");
    row("$__range_ms", "3600000");
    row("$__from", "1700000000000");
    row("${__from:date}", "2023-11-14T22:13:20.000Z");
    row("${__from:date:iso}", "2023-11-14T22:13:20.000Z");
    row("${__to:date:seconds}", "1700003600");
    row("${__from:date:YYYY-MM-DD}", "2023-11-14");
    row("$__nothing", "$__nothing");
    row("$__dashboard", "Board");
}

void TestVariables::macros()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(interpolate(text, {}, Macros), expected);
    QCOMPARE((QueryWindow{{}, 300'000, 15'000}.rateIntervalMs()), 315'000);
}

void TestVariables::legends_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("expected");
    QTest::newRow("empty") << QString() << u"up{a.b=\"z\", job=\"x\"}"_s;
    QTest::newRow("auto") << u"__auto"_s << u"up{a.b=\"z\", job=\"x\"}"_s;
    QTest::newRow("label") << u"{{job}}"_s << u"x"_s;
    QTest::newRow("spaced") << u"{{ job }} of {{nothing}}!"_s << u"x of !"_s;
    QTest::newRow("literal") << u"Requests"_s << u"Requests"_s;
    QTest::newRow("dotted") << u"{{a.b}}"_s << u"z"_s;
    QTest::newRow("broken") << u"{{job"_s << u"{{job"_s;
}

void TestVariables::legends()
{
    QFETCH(QString, format);
    QFETCH(QString, expected);
    const Labels labels{{u"__name__"_s, u"up"_s}, {u"job"_s, u"x"_s}, {u"a.b"_s, u"z"_s}};
    if (format.isEmpty() || format == "__auto"_L1)
        expected = labels.toString();
    QCOMPARE(legendText(format, labels), expected);
}

void TestVariables::legendsOfAQuery()
{
    const Labels auth{{u"job"_s, u"auth"_s}};
    const Labels shop{{u"job"_s, u"shop"_s}};
    const Labels more{{u"env"_s, u"prod"_s}, {u"job"_s, u"shop"_s}};
    const Labels none;
    Target target;
    target.expr = u"sum(\n  up)"_s;
    target.legendFormat = u"__auto"_s;
    QCOMPARE(legendNames(target, {&auth, &shop}), (QStringList{u"auth"_s, u"shop"_s}));
    QCOMPARE(legendNames(target, {&auth, &more}), (QStringList{auth.toString(), more.toString()}));
    QCOMPARE(legendNames(target, {&none}), QStringList{u"sum( up)"_s});
    target.legendFormat.clear();
    QCOMPARE(legendNames(target, {&auth, &none}), (QStringList{auth.toString(), u"sum( up)"_s}));
    target.legendFormat = u"{{gone}}"_s;
    QCOMPARE(legendNames(target, {&none}), QStringList{u"sum( up)"_s});
}

void TestVariables::queries_data()
{
    using Kind = VariableQuery::Kind;
    QTest::addColumn<QString>("text");
    QTest::addColumn<VariableQuery>("query");
    const auto row = [](const char *text, const VariableQuery &query) {
        QTest::newRow(text) << QString::fromLatin1(text) << query;
    };
    row("label_values(up, job)", {Kind::LabelValues, u"up"_s, u"job"_s, {}, {}});
    row(" label_values( job ) ", {Kind::LabelValues, {}, u"job"_s, {}, {}});
    row(R"j(label_values(up{a="x,y", b=~"(c|d)"}, job))j", {Kind::LabelValues, uR"j(up{a="x,y", b=~"(c|d)"})j"_s, u"job"_s, {}, {}});
    row(R"(label_values({__name__=~"a{1,2}"}, le))", {Kind::LabelValues, uR"({__name__=~"a{1,2}"})"_s, u"le"_s, {}, {}});
    row("label_names()", {Kind::LabelNames, {}, {}, {}, {}});
    row("metrics(^node_.*)", {Kind::Metrics, {}, {}, u"^node_.*"_s, {}});
    row("query_result(topk(5, sum(x) by (a)))", {Kind::QueryResult, {}, {}, {}, u"topk(5, sum(x) by (a))"_s});
    row("up{job=\"a\"}", {Kind::Series, {}, {}, {}, u"up{job=\"a\"}"_s});
    row("", {});
}

void TestVariables::queries()
{
    QFETCH(QString, text);
    QFETCH(VariableQuery, query);
    QCOMPARE(parseVariableQuery(text), query);
}

void TestVariables::customLists()
{
    const std::vector<VariableOption> options = customOptions(u"a, First choice : one,two\\,three, b:c,, "_s);
    const std::vector<VariableOption> expected{
        {u"a"_s, u"a"_s}, {u"First choice"_s, u"one"_s}, {u"two,three"_s, u"two,three"_s}, {u"b:c"_s, u"b:c"_s}};
    QCOMPARE(options, expected);
    QCOMPARE(valuesOf(intervalOptions(u"auto, 1m,\"10m\" ,1h"_s)), (QStringList{u"1m"_s, u"10m"_s, u"1h"_s}));
}

void TestVariables::regexFilters()
{
    const QStringList values{u"node-1:9100"_s, u"db-1:9187"_s, u"node-2:9100"_s, u"node-1:9101"_s};
    QCOMPARE(valuesOf(filteredOptions(values, {})).size(), 4);
    QCOMPARE(valuesOf(filteredOptions(values, u"/^node/"_s)), (QStringList{values[0], values[2], values[3]}));
    QCOMPARE(valuesOf(filteredOptions(values, u"/(node-\\d+):.*/"_s)), (QStringList{u"node-1"_s, u"node-2"_s}));
    QCOMPARE(filteredOptions({values[1]}, u"/(?<text>\\w+)-\\d:(?<value>\\d+)/"_s).front(), (VariableOption{u"db"_s, u"9187"_s}));
    QCOMPARE(filteredOptions({u"up{job=\"a\"} 3 17"_s}, u"/job=\"(?<value>[^\"]+)\"/"_s).front(), (VariableOption{u"a"_s, u"a"_s}));
    QVERIFY(filteredOptions(values, u"/(/"_s).empty());
    QCOMPARE(valuesOf(filteredOptions(values, u"/NODE/i"_s)).size(), 3);
}

void TestVariables::manyValuesAreCut()
{
    QStringList values;
    for (int i = 0; i < MostVariableValues + 10; ++i)
        values << QString::number(i);
    QCOMPARE(static_cast<qsizetype>(filteredOptions(values, {}).size()), MostVariableValues);
}

void TestVariables::endlessRegexEnds()
{
    // Each takes for ever; together they must not take as long as all of them.
    const QStringList values(50'000, QString(40, u'a') + u'!');
    QElapsedTimer timer;
    timer.start();
    QVERIFY(filteredOptions(values, u"/^(a+)+$/"_s).empty());
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(SafeRegex::fromGrafana(u"/^(a+)+$/"_s).isGivenUp());
    QVERIFY(!SafeRegex::fromGrafana(u"/^(b+)+$/"_s).isGivenUp());
    QVERIFY(SafeRegex::fromGrafana(u"/^a+$/"_s).errorText().isEmpty());
}

void TestVariables::replacements()
{
    QCOMPARE(SafeRegex::fromGrafana(u"/(\\w+) (\\w+)/"_s).replaced(u"a b c d"_s, u"$2-$1$$"_s), u"b-a$ c d"_s);
    QCOMPARE(SafeRegex::fromGrafana(u"/(?<x>\\d)/g"_s).replaced(u"1a2"_s, u"<$<x>>"_s), u"<1>a<2>"_s);
    QCOMPARE(SafeRegex::fromGrafana(u"a"_s).replaced(u"banana"_s, u"[$&$9]"_s), u"b[a$9]nana"_s);
}

void TestVariables::sorting_data()
{
    using Sort = Variable::Sort;
    QTest::addColumn<Sort>("sort");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("none") << Sort::None << QStringList{u"b10"_s, u"A2"_s, u"a1"_s};
    QTest::newRow("up") << Sort::AlphabeticalUp << QStringList{u"A2"_s, u"a1"_s, u"b10"_s};
    QTest::newRow("down") << Sort::AlphabeticalDown << QStringList{u"b10"_s, u"a1"_s, u"A2"_s};
    QTest::newRow("number up") << Sort::NumericalUp << QStringList{u"a1"_s, u"A2"_s, u"b10"_s};
    QTest::newRow("number down") << Sort::NumericalDown << QStringList{u"b10"_s, u"A2"_s, u"a1"_s};
    QTest::newRow("any case") << Sort::AnyCaseUp << QStringList{u"a1"_s, u"A2"_s, u"b10"_s};
}

void TestVariables::sorting()
{
    QFETCH(Variable::Sort, sort);
    QFETCH(QStringList, expected);
    std::vector<VariableOption> options{{u"b10"_s, u"b10"_s}, {u"A2"_s, u"A2"_s}, {u"a1"_s, u"a1"_s}};
    sortOptions(options, sort);
    QCOMPARE(valuesOf(options), expected);
}

void TestVariables::orderOfDependencies()
{
    std::vector<Variable> variables{variable(u"pod"_s, u"label_values(x{ns=\"$ns\"}, pod)"_s),
                                    variable(u"ns"_s, u"label_values(x{c=~\"${c:regex}\"}, ns)"_s), variable(u"c"_s, u"label_values(c)"_s)};
    variables[2].datasource.uid = u"[[ds]]"_s;
    variables.push_back(variable(u"ds"_s, u"prometheus"_s, VariableKind::Datasource));
    const auto order = resolveOrder(variables);
    QVERIFY(order.has_value());
    QCOMPARE(*order, (std::vector<std::size_t>{3, 2, 1, 0}));
    QVERIFY(resolveOrder({variable(u"a"_s, u"$b"_s), variable(u"b"_s, u"$unknown"_s)}).has_value());
}

void TestVariables::circlesAreNamed()
{
    const auto order = resolveOrder({variable(u"x"_s, u"1"_s), variable(u"a"_s, u"$b"_s), variable(u"b"_s, u"${c}"_s), variable(u"c"_s, u"[[a]]"_s)});
    QVERIFY(!order.has_value());
    QCOMPARE(order.error().kind, ErrorKind::BadQuery);
    QVERIFY2(order.error().detail.endsWith(u"a → b → c → a"_s), qPrintable(order.error().detail));
    QVERIFY(!resolveOrder({variable(u"me"_s, u"$me"_s)}).has_value());
}

void TestVariables::dependents()
{
    const std::vector<Variable> variables{variable(u"a"_s, u"1"_s), variable(u"c"_s, u"$b"_s), variable(u"b"_s, u"$a"_s), variable(u"d"_s, u"2"_s)};
    QCOMPARE(dependentsOf(variables, u"a"_s), (std::vector<std::size_t>{2, 1}));
    QVERIFY(dependentsOf(variables, u"d"_s).empty());
}

void TestVariables::choices()
{
    const std::vector<VariableOption> options{{u"A"_s, u"a"_s}, {u"B"_s, u"b"_s}};
    Variable plain = variable(u"v"_s, {});
    QCOMPARE(chosenEntry(plain, options, {{{u"b"_s, u"b"_s}}, false}).chosen.front().text, u"B"_s);
    QCOMPARE(chosenEntry(plain, options, {{{u"x"_s, u"x"_s}}, false}).chosen.front().value, u"a"_s);
    QCOMPARE(chosenEntry(plain, {}, {{{u"x"_s, u"x"_s}}, false}).chosen.front().value, u"x"_s);
    QCOMPARE(chosenEntry(plain, options, {{{u"a"_s, u"a"_s}, {u"b"_s, u"b"_s}}, false}).chosen.size(), std::size_t(1));
    plain.multi = true;
    QCOMPARE(chosenEntry(plain, options, {{{u"a"_s, u"a"_s}, {u"b"_s, u"b"_s}}, false}).chosen.size(), std::size_t(2));
    QVERIFY(!chosenEntry(plain, options, {{}, true}).isAll);
    plain.includeAll = true;
    QVERIFY(chosenEntry(plain, options, {{}, true}).isAll);
    QVERIFY(!chosenEntry(plain, options, {{}, true}).hasAllValue);
    plain.hasAllValue = true;
    QVERIFY(!chosenEntry(plain, options, {{}, true}).hasAllValue); // an empty one counts as none
    plain.allValue = u".*"_s;
    QVERIFY(chosenEntry(plain, options, {{}, true}).hasAllValue);
}

QTEST_GUILESS_MAIN(TestVariables)
#include "tst_variables.moc"
