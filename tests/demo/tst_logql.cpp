// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/logqlevaluator.h"
#include "services/demo/logqllexer.h"
#include "services/demo/logqlparser.h"

#include <QtTest/QTest>

#include <cmath>

using namespace wardroom;

/// The demo's LogQL: what it accepts and refuses, what pipelines let pass, what metric queries count.
class TestLogQl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refuses_data();
    void refuses();
    void writesBack_data();
    void writesBack();
    void selects_data();
    void selects();
    void parsedLabelsAreAdded();
    void takenNamesAreExtracted();
    void brokenJsonIsMarked();
    void valueThatIsNoNumberIsMarked();
    void lineFormatAndDecolorize();
    void dropAndKeep();
    void counts_data();
    void counts();
    void windowExcludesItsStart();
    void stepsMoveTheWindow();
    void quantileInterpolates();
    void seriesLimit();
    void pipelineErrorStopsAMetricQuery();
    void durations_data();
    void durations();

private:
    QStringList linesOf(const QString &query) const;
    Result<LogQlEvaluator::Value> valueAt(const QString &query, qint64 seconds) const;

    DemoLogStore m_store;
};

namespace {

constexpr qint64 Second = 1'000'000'000;
constexpr qint64 Base = 1'795'190'000 * Second;

Labels labels(const char *app, const char *level)
{
    return Labels{{QStringLiteral("app"), QLatin1String(app)},
                  {QStringLiteral("level"), QLatin1String(level)},
                  {QStringLiteral("env"), QStringLiteral("production")}};
}

} // namespace

void TestLogQl::initTestCase()
{
    const int error = m_store.stream(labels("shop-api", "ERROR"));
    const int info = m_store.stream(labels("shop-api", "INFO"));
    const int search = m_store.stream(labels("search", "INFO"));
    const auto add = [this](int stream, int second, const char *text, const char *trace = "") {
        m_store.append({Base + second * Second, stream, text, trace});
    };
    add(error, 1,
        R"({"msg":"timed out","status":503,"duration":30004,"user":"u_1","http":{"route":"/checkout"}})",
        "aaaa");
    add(info, 2, R"({"msg":"ok","status":200,"duration":12.5,"user":"u_2"})", "bbbb");
    add(info, 3, R"({"msg":"slow","status":200,"duration":1500,"user":"u_1"})");
    add(search, 4, R"(ts=1 level=info msg="query done" took=24ms size=2KB user=u_1)");
    add(search, 5, R"(ts=2 level=info msg="query \"late\"" took=1.5s size=3MB)");
    add(error, 6, R"(not json at all (at Foo.java:7))");
    add(error, 7, "\x1b[31mred\x1b[0m");
}

QStringList TestLogQl::linesOf(const QString &query) const
{
    const auto pipeline = parseLogQlPipeline(query);
    if (!pipeline)
        return {QStringLiteral("refused: ") + pipeline.error().detail};
    const LogQlPipelineRun run(*pipeline, m_store);
    QStringList numbers;
    for (const DemoLogLine &line : m_store.lines()) {
        LogQlLine out;
        if (run.takesStream(line.stream) && run.process(line, out))
            numbers.append(QString::number((line.timeNs - Base) / Second));
    }
    return numbers;
}

Result<LogQlEvaluator::Value> TestLogQl::valueAt(const QString &query, qint64 seconds) const
{
    const auto parsed = parseLogQl(query);
    if (!parsed)
        return failure(parsed.error());
    LogQlEvaluator evaluator(m_store);
    const qint64 timeNs = Base + seconds * Second;
    return evaluator.evaluate(std::get<LogQlExpr>(*parsed), {timeNs, timeNs, 0});
}

void TestLogQl::refuses_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const char *query, const char *sentence) {
        QTest::newRow(name) << QString::fromUtf8(query) << QString::fromUtf8(sentence);
    };
    // The first four are Loki 3.4.2's own words, from recordings.
    row("end", R"({app="checkout-api")",
        "parse error at line 1, col 20: syntax error: unexpected $end, expecting } or ,");
    row("empty-compatible", R"({app=~".*"})",
        R"(parse error : queries require at least one regexp or equality matcher that does not have an empty-compatible value. For instance, app=~".*" does not meet this requirement, but app=~".+" will)");
    row("regex", R"({app="a"} |~ "(")",
        R"(parse error : stage '|~ "("' : error parsing regexp: missing closing ): `(`)");
    row("empty", "", "parse error at line 1, col 1: syntax error: unexpected $end");
    row("no value", "{app=}", "parse error at line 1, col 6: syntax error: unexpected }, expecting STRING");
    row("no operator", "{app}",
        "parse error at line 1, col 5: syntax error: unexpected }, expecting = or != or =~ or !~");
    row("open text", R"({app="a)", "parse error at line 1, col 6: literal not terminated");
    row("second line", "{app=\"a\"}\n  |= ",
        "parse error at line 2, col 6: syntax error: unexpected $end, expecting STRING");
    row("unknown stage", R"({app="a"} | pattern "<_>")",
        "parse error at line 1, col 21: syntax error: unexpected STRING, expecting = or != or =~ or !~");
    row("unknown function", R"(stddev({app="a"}))",
        "parse error at line 1, col 1: syntax error: unexpected IDENTIFIER");
    row("no range", R"(rate({app="a"}))",
        "parse error at line 1, col 15: syntax error: unexpected ), expecting RANGE");
    row("trailing", R"({app="a"} foo)", "parse error at line 1, col 11: syntax error: unexpected IDENTIFIER");
    row("odd character", R"({app="a"} ; )",
        "parse error at line 1, col 11: syntax error: unexpected character ';'");
    row("unwrap needed", R"(sum_over_time({app="a"}[1m]))",
        "parse error : invalid aggregation sum_over_time without unwrap");
    row("negative only", R"({app!="a"})",
        R"(parse error : queries require at least one regexp or equality matcher that does not have an empty-compatible value. For instance, app!="a" does not meet this requirement, but app=~".+" will)");
    row("window beyond reason", R"(rate({app="a"}[9999999y]))",
        "parse error at line 1, col 16: not a valid duration string: \"9999999y\"");
}

void TestLogQl::refuses()
{
    QFETCH(QString, query);
    QFETCH(QString, sentence);
    const auto parsed = parseLogQl(query);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().kind, ErrorKind::BadQuery);
    QCOMPARE(parsed.error().detail, sentence);
}

void TestLogQl::writesBack_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *query, const char *text) {
        QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(text);
    };
    row(R"({app="a"}|json|line_format "{{.msg}}")", R"({app="a"} | json | line_format "{{.msg}}")");
    row(R"({ app = "a" , b!~"c" }|="x" or "y"!="z")", R"({app="a", b!~"c"} |= "x" or "y" != "z")");
    row(R"(sum by(app)(rate({a="b"}[5m])))", R"(sum by (app) (rate({a="b"}[5m])))");
    row(R"(sum(count_over_time({a="b"}[1h] offset 1d))without(pod))",
        R"(sum without (pod) (count_over_time({a="b"}[1h] offset 1d)))");
    row(R"({a="b"}|logfmt|took>1s and (x="1" or y<=5KB))",
        R"({a="b"} | logfmt | ( took>1s , ( x="1" or y<=5KB ) ))");
    row(R"(topk(3,rate({a="b"}[1m]))*100)", R"((topk(3,rate({a="b"}[1m])) * 100))");
    row(R"(quantile_over_time(0.95,{a="b"}|json|unwrap duration(took)[1m])by(app))",
        R"(quantile_over_time(0.95,{a="b"} | json | unwrap duration(took)[1m]) by (app))");
    row("{a=\"b\"} # a comment\n| drop c, d | keep e | decolorize",
        R"({a="b"} | drop c, d | keep e | decolorize)");
}

void TestLogQl::writesBack()
{
    QFETCH(QString, query);
    QFETCH(QString, text);
    const auto parsed = parseLogQl(query);
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().detail));
    QCOMPARE(toString(*parsed), text);
    const auto again = parseLogQl(text);
    QVERIFY(again);
    QCOMPARE(toString(*again), text);
}

void TestLogQl::selects_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("lines");
    const auto row = [](const char *query, const char *lines) {
        QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(lines);
    };
    row(R"({app="search"})", "4 5");
    row(R"({app=~"shop-.*", level!="INFO"})", "1 6 7");
    row(R"({app=~"shop"})", ""); // anchored
    row(R"({env="production", app!~"shop.*"})", "4 5");
    row(R"({env="production", pod=""})", "1 2 3 4 5 6 7"); // an absent label equals the empty value
    row(R"({service_name="search"})", "4 5");
    row(R"({env="production"} |= "timed out")", "1");
    row(R"({env="production"} |= "timed out" or "query")", "1 4 5");
    row(R"({env="production"} != "msg")", "6 7");
    row(R"({env="production"} |~ "(?i)QUERY|TIMED")", "1 4 5");
    row(R"({env="production"} !~ "json|msg")", "7");
    row("{env=\"production\"} |= `(at Foo.java:7)`", "6");
    row(R"({app="shop-api"} | json | status >= 500)", "1");
    row(R"({app="shop-api"} | json | duration > 1000)", "1 3");
    row(R"({app="shop-api"} | json | duration > 1000 and status = 200)", "3");
    row(R"({app="shop-api"} | json | duration > 1000, status=200)", "3");
    row(R"({app="shop-api"} | json | user="u_2" or status>=500)", "1 2");
    row(R"({app="shop-api"} | json | (user="u_2" or user="u_1") and level="INFO")", "2 3");
    row(R"({app="shop-api"} | json | user=~"u_.")", "1 2 3");
    row(R"({app="shop-api"} | json | http_route="/checkout")", "1");
    row(R"({app="search"} | logfmt | took > 100ms)", "5");
    row(R"({app="search"} | logfmt | size < 1MB)", "4");
    row(R"({app="search"} | logfmt | msg="query \"late\"")", "5");
    row(R"({app="shop-api"} | trace_id != "")", "1 2");
    row(R"({env="production"} | detected_level="error")", "1 6 7");
    row(R"({app="shop-api"} | json | __error__="JSONParserErr")", "6 7");
}

void TestLogQl::selects()
{
    QFETCH(QString, query);
    QFETCH(QString, lines);
    QCOMPARE(linesOf(query).join(u' '), lines);
}

namespace {

LogQlLine process(const DemoLogStore &store, const char *query, size_t index)
{
    const auto pipeline = parseLogQlPipeline(QString::fromUtf8(query));
    LogQlLine line;
    if (pipeline)
        LogQlPipelineRun(*pipeline, store).process(store.lines()[index], line);
    return line;
}

} // namespace

void TestLogQl::parsedLabelsAreAdded()
{
    const LogQlLine line = process(m_store, R"({app="shop-api"} | json)", 1);
    QCOMPARE(line.value(QStringLiteral("duration")), QStringLiteral("12.5"));
    QCOMPARE(line.labels(LogQlLine::Origin::Stream).size(), size_t(4));
    QCOMPARE(line.labels(LogQlLine::Origin::Metadata),
             (Labels{{QStringLiteral("detected_level"), QStringLiteral("info")},
                     {QStringLiteral("trace_id"), QStringLiteral("bbbb")}}));
    QCOMPARE(line.labels(LogQlLine::Origin::Parsed).size(), size_t(4));
}

void TestLogQl::takenNamesAreExtracted()
{
    const LogQlLine line = process(m_store, R"({app="search"} | logfmt)", 3);
    QCOMPARE(line.value(QStringLiteral("level")), QStringLiteral("INFO"));
    QCOMPARE(line.value(QStringLiteral("level_extracted")), QStringLiteral("info"));
}

void TestLogQl::brokenJsonIsMarked()
{
    const LogQlLine line = process(m_store, R"({app="shop-api"} | json)", 5);
    QCOMPARE(line.value(QStringLiteral("__error__")), QStringLiteral("JSONParserErr"));
    QCOMPARE(line.text, m_store.lines()[5].text);
}

void TestLogQl::valueThatIsNoNumberIsMarked()
{
    const LogQlLine line = process(m_store, R"({app="search"} | logfmt | took > 1)", 3);
    QCOMPARE(line.value(QStringLiteral("__error__")), QStringLiteral("LabelFilterErr"));
}

void TestLogQl::lineFormatAndDecolorize()
{
    QCOMPARE(process(m_store, R"({app="shop-api"} | json | line_format "{{.status}} {{ .msg }}!")", 0).text,
             QByteArray("503 timed out!"));
    QCOMPARE(process(m_store, R"({app="shop-api"} | decolorize)", 6).text, QByteArray("red"));
}

void TestLogQl::dropAndKeep()
{
    const LogQlLine kept = process(m_store, R"({app="shop-api"} | json | keep status, app)", 0);
    QCOMPARE(kept.labels(),
             (Labels{{QStringLiteral("app"), QStringLiteral("shop-api")},
                     {QStringLiteral("status"), QStringLiteral("503")}}));
    QVERIFY(!process(m_store, R"({app="shop-api"} | json | drop status)", 0).has(QStringLiteral("status")));
}

void TestLogQl::counts_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *query, const char *result) {
        QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(result);
    };
    row(R"(sum(count_over_time({env="production"}[1m])))", "{} 7");
    row(R"(sum by (app) (count_over_time({env="production"}[1m])))",
        R"({app="search"} 2, {app="shop-api"} 5)");
    row(R"(sum by (detected_level) (count_over_time({env="production"} |= "msg" [1m])))",
        R"({detected_level="error"} 1, {detected_level="info"} 4)");
    row(R"(sum without (level, env, service_name, detected_level, trace_id) (count_over_time({env="production"}[1m])))",
        R"({app="search"} 2, {app="shop-api"} 5)");
    row(R"(sum(rate({app="search"}[10s])))", "{} 0.2");
    row(R"(sum(bytes_over_time({app="shop-api"} |= "red" [1m])))", "{} 12");
    row(R"(max by (app) (count_over_time({app="search"}[1m])))", R"({app="search"} 2)");
    row(R"(count(count_over_time({app="shop-api"}[1m])))", "{} 4");
    row(R"(topk(1, sum by (app) (count_over_time({env="production"}[1m]))))", R"({app="shop-api"} 5)");
    row(R"(bottomk(1, sum by (app) (count_over_time({env="production"}[1m]))))", R"({app="search"} 2)");
    row(R"(sum by (app) (count_over_time({env="production"}[1m])) > 3)", R"({app="shop-api"} 5)");
    row(R"(sum by (app) (count_over_time({env="production"}[1m])) > bool 3)",
        R"({app="search"} 0, {app="shop-api"} 1)");
    row(R"(sum(count_over_time({app="search"}[1m])) / sum(count_over_time({env="production"}[1m])) * 7)",
        "{} 2");
    row(R"(1 + 2 * 3)", "7");
    row(R"(max_over_time({app="shop-api"} | json | __error__="" | unwrap duration [1m]) by (app))",
        R"({app="shop-api"} 30004)");
    row(R"(sum(sum_over_time({app="search"} | logfmt | unwrap duration(took) [1m])))", "{} 1.524");
    row(R"(avg_over_time({app="search"} | logfmt | unwrap bytes(size) [1m]) by (app))",
        R"({app="search"} 1501000)");
    row(R"(sum by (__error__) (count_over_time({app="shop-api"} | json [1m])))",
        R"({} 3, {__error__="JSONParserErr"} 2)");
    row(R"(absent_over_time({app="nobody"}[1m]))", "{} 1");
    row(R"(sum(count_over_time({app="nobody"}[1m])))", "");
}

void TestLogQl::counts()
{
    QFETCH(QString, query);
    QFETCH(QString, result);
    const auto value = valueAt(query, 10);
    QVERIFY2(value, value ? "" : qPrintable(value.error().detail));
    QStringList shown;
    if (value->isScalar)
        shown.append(QString::number(value->scalar));
    for (const auto &[labels, values] : value->vector) {
        QCOMPARE(values.size(), size_t(1));
        shown.append(labels.toString() + u' ' + QString::number(values.front(), 'g', 10));
    }
    QCOMPARE(shown.join(QStringLiteral(", ")), result);
}

void TestLogQl::windowExcludesItsStart()
{
    // Lines at 4 and 5; the window (4, 5] holds one.
    const auto value = valueAt(QStringLiteral("sum(count_over_time({app=\"search\"}[1s]))"), 5);
    QVERIFY(value);
    QCOMPARE(value->vector.at(Labels()).front(), 1.0);
}

void TestLogQl::stepsMoveTheWindow()
{
    const auto parsed = parseLogQl(QStringLiteral("sum(count_over_time({env=\"production\"}[2s]))"));
    QVERIFY(parsed);
    LogQlEvaluator evaluator(m_store);
    const auto value =
        evaluator.evaluate(std::get<LogQlExpr>(*parsed), {Base, Base + 12 * Second, 2 * Second});
    QVERIFY(value);
    const std::vector<double> &counts = value->vector.at(Labels());
    QCOMPARE(counts.size(), size_t(7));
    QVERIFY(std::isnan(counts[0])); // no line: no sample
    QCOMPARE(counts[1], 2.0);
    QCOMPARE(counts[3], 2.0);
    QCOMPARE(counts[4], 1.0);
    QVERIFY(std::isnan(counts[5]));
    QCOMPARE(evaluator.work().lines, 7);
}

void TestLogQl::quantileInterpolates()
{
    const auto value =
        valueAt(QStringLiteral("quantile_over_time(0.5, {app=\"shop-api\"} | json | __error__=\"\" | "
                               "duration < 2000 | unwrap duration [1m]) by (app)"),
                10);
    QVERIFY(value);
    QCOMPARE(value->vector.begin()->second.front(), (12.5 + 1500) / 2);
}

void TestLogQl::seriesLimit()
{
    DemoLogStore store;
    const int stream = store.stream(labels("a", "INFO"));
    for (int i = 0; i < 600; ++i)
        store.append({Base + i, stream, "x", QByteArray::number(i)});
    LogQlEvaluator evaluator(store);
    const auto query = parseLogQl(QStringLiteral("count_over_time({app=\"a\"}[1m])"));
    const auto value = evaluator.evaluate(std::get<LogQlExpr>(*query), {Base + Second, Base + Second, 0});
    QVERIFY(!value);
    QCOMPARE(value.error().detail, QStringLiteral("maximum of series (500) reached for a single query"));
    const auto summed = parseLogQl(QStringLiteral("sum(count_over_time({app=\"a\"}[1m]))"));
    QVERIFY(evaluator.evaluate(std::get<LogQlExpr>(*summed), {Base + Second, Base + Second, 0}));
}

void TestLogQl::pipelineErrorStopsAMetricQuery()
{
    const auto value = valueAt(QStringLiteral("sum(count_over_time({app=\"shop-api\"} | json [1m]))"), 10);
    QVERIFY(!value);
    QVERIFY(value.error().detail.startsWith(u"pipeline error: 'JSONParserErr' for series: '{"));
}

void TestLogQl::durations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("seconds");
    QTest::newRow("compound") << QStringLiteral("1h30m") << 5400.0;
    QTest::newRow("fraction") << QStringLiteral("1.5s") << 1.5;
    QTest::newRow("ms") << QStringLiteral("250ms") << 0.25;
    QTest::newRow("µs") << QStringLiteral("3µs") << 3e-6;
    QTest::newRow("number") << QStringLiteral("30") << -1.0;
    QTest::newRow("unit") << QStringLiteral("3x") << -1.0;
    QTest::newRow("empty") << QString() << -1.0;
}

void TestLogQl::durations()
{
    QFETCH(QString, text);
    QFETCH(double, seconds);
    QCOMPARE(parseGoDuration(text).value_or(-1), seconds);
}

QTEST_APPLESS_MAIN(TestLogQl)
#include "tst_logql.moc"
