// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboards/adhocfilters.h"
#include "services/dashboards/dashboarddocument.h"
#include "services/dashboards/queryplan.h"

#include <QtTest/QTest>

using namespace wardroom;
using namespace Qt::StringLiterals;

/// Ad hoc variables: what their files hold, and what queries become by them.
class TestAdHocFilters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void operators();
    void onlyTheirDatasource_data();
    void onlyTheirDatasource();
    void queriesAreFiltered();
    void logQueriesAreFiltered();
    void typedFilters();
    void reportNamesWhatIsNotApplied();

private:
    static DashboardDocument document(const QByteArray &variable, const QByteArray &panels = {});
    static VariableValues valuesOf(const Dashboard &dashboard);
    static QStringList texts(const VariableValue &value);
};

DashboardDocument TestAdHocFilters::document(const QByteArray &variable, const QByteArray &panels)
{
    auto documents = parseDashboards("{\"panels\":[" + panels + "],\"templating\":{\"list\":[" + variable + "]}}", u"x.json"_s);
    return documents ? documents->front() : DashboardDocument();
}

VariableValues TestAdHocFilters::valuesOf(const Dashboard &dashboard)
{
    VariableValues values;
    for (const Variable &variable : dashboard.variables)
        values.set(variable.name, {variable.current.chosen, {}, false, false, true});
    return values;
}

QStringList TestAdHocFilters::texts(const VariableValue &value)
{
    QStringList result;
    for (const VariableOption &option : value.chosen)
        result << option.value;
    return result;
}

void TestAdHocFilters::operators()
{
    const DashboardDocument read = document(R"({"name":"f","type":"adhoc","filters":[
        {"key":"a","operator":"=","value":"1"},{"key":"b","operator":"!=","value":"say \"x\""},
        {"key":"c","operator":"=~","value":"x.*"},{"key":"d","operator":"!~","value":"y"},
        {"key":"e","operator":"=|","value":"p","values":["p.q","r"]},{"key":"g","operator":"!=|","values":["s"]},
        {"key":"h","operator":"<","value":"5"},{"key":"","operator":"=","value":"5"},null],
        "baseFilters":[{"key":"z","operator":"=","value":"0"}]})");
    const Variable &variable = read.dashboard.variables.at(0);
    QCOMPARE(texts(variable.current),
             (QStringList{uR"(z="0")"_s, uR"(a="1")"_s, uR"(b!="say \"x\"")"_s, uR"(c=~"x.*")"_s, uR"(d!~"y")"_s,
                          uR"(e=~"p\\.q|r")"_s, uR"(g!~"s")"_s}));
    QCOMPARE(variable.unusableFilters, 2);
}

void TestAdHocFilters::onlyTheirDatasource_data()
{
    QTest::addColumn<QByteArray>("filters");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<bool>("applied");
    const QByteArray a = R"({"type":"prometheus","uid":"a"})";
    const QByteArray b = R"({"type":"prometheus","uid":"b"})";
    QTest::newRow("the same") << a << a << true;
    QTest::newRow("another") << a << b << false;
    QTest::newRow("the default") << QByteArray("null") << b << true;
    QTest::newRow("a name of old files") << QByteArray("\"Main\"") << b << true;
    QTest::newRow("chosen by a variable") << QByteArray(R"({"type":"prometheus","uid":"${ds}"})") << b << true;
    const QByteArray loki = R"({"type":"loki","uid":"l"})";
    QTest::newRow("Loki's for Prometheus") << loki << a << false;
    QTest::newRow("Prometheus' for Loki") << a << loki << false;
    QTest::newRow("the default's for Loki") << QByteArray("null") << loki << false;
    QTest::newRow("Loki's") << loki << loki << true;
    QTest::newRow("another Loki's") << QByteArray(R"({"type":"loki","uid":"k"})") << loki << false;
    QTest::newRow("MySQL's") << QByteArray(R"({"type":"mysql","uid":"m"})") << a << false;
}

void TestAdHocFilters::onlyTheirDatasource()
{
    QFETCH(QByteArray, filters);
    QFETCH(QByteArray, target);
    QFETCH(bool, applied);
    const Dashboard dashboard =
        document(R"({"name":"f","type":"adhoc","filters":[{"key":"a","operator":"=","value":"1"}],"datasource":)" + filters + "}",
                 R"({"id":1,"type":"timeseries","targets":[{"refId":"A","expr":"up","datasource":)" + target + "}]}")
            .dashboard;
    const Panel &panel = dashboard.panels.at(0);
    const auto matchers =
        adHocMatchers(dashboard, dashboard.effectiveDatasource(panel, panel.targets.at(0)), valuesOf(dashboard));
    QCOMPARE(matchers.size(), applied ? 1U : 0U);
}

void TestAdHocFilters::queriesAreFiltered()
{
    const Dashboard dashboard = document(
        R"({"name":"f","type":"adhoc","filters":[{"key":"env","operator":"=","value":"$v"}]},
           {"name":"v","type":"custom","query":"x","current":{"text":"x","value":"x"}})",
        R"({"id":1,"type":"timeseries","targets":[{"refId":"A","expr":"up{job=\"$v\"} / $v","instant":true,"range":true},
            {"refId":"B","expr":"{app=\"x\"}","datasource":{"type":"loki","uid":"l"}}]})").dashboard;
    PlanContext context;
    context.span = {1'700'000'000'000, 1'700'003'600'000};
    const auto queries = planQueries(dashboard, dashboard.panels.at(0), valuesOf(dashboard), context);
    QCOMPARE(queries.size(), 3U);
    // A filter's own text is no template.
    for (std::size_t i = 0; i < 2; ++i)
        QCOMPARE(queries.at(i).query.expr, uR"(up{job="x",env="$v"} / x{env="$v"})"_s);
    QCOMPARE(queries.at(2).query.expr, uR"({app="x"})"_s);
}

void TestAdHocFilters::logQueriesAreFiltered()
{
    const Dashboard dashboard = document(
        R"({"name":"f","type":"adhoc","datasource":{"type":"loki","uid":"l"},"filters":[
            {"key":"env","operator":"=~","value":"a|b"},{"key":"app","operator":"!=","value":"y"}]})",
        R"J({"id":1,"type":"logs","datasource":{"type":"loki","uid":"l"},"targets":[
            {"refId":"A","expr":"{app=\"x\"} |= \"{\""},{"refId":"B","expr":"{app=\"x\"} | json | status > 1"},
            {"refId":"C","expr":"{} | json"},{"refId":"D","expr":"up","datasource":{"type":"prometheus","uid":"p"}}]},
           {"id":2,"type":"timeseries","targets":[{"refId":"A","datasource":{"type":"loki","uid":"l"},
            "expr":"rate({app=\"x\"}[1m]) / rate({app=\"x\"} | json | unwrap n [1m])"}]})J").dashboard;
    PlanContext context;
    context.span = {1'700'000'000'000, 1'700'003'600'000};
    const auto logs = planQueries(dashboard, dashboard.panels.at(0), valuesOf(dashboard), context);
    QCOMPARE(logs.size(), 4U);
    QCOMPARE(logs.at(0).query.expr, uR"({app="x", env=~"a|b", app!="y"} |= "{")"_s);
    // What the parser finds may be meant.
    QCOMPARE(logs.at(1).query.expr, uR"({app="x"} | json | status > 1 | env=~"a|b" | app!="y")"_s);
    QCOMPARE(logs.at(2).query.expr, uR"({env=~"a|b", app!="y"} | json)"_s);
    QCOMPARE(logs.at(3).query.expr, u"up"_s);
    const auto rates = planQueries(dashboard, dashboard.panels.at(1), valuesOf(dashboard), context);
    QCOMPARE(rates.size(), 1U);
    QCOMPARE(rates.at(0).query.expr,
             uR"(rate({app="x", env=~"a|b", app!="y"}[1m]) / )"
             uR"(rate({app="x"} | json | env=~"a|b" | app!="y" | unwrap n [1m]))"_s);
}

void TestAdHocFilters::typedFilters()
{
    const auto filters = filtersFromText(uR"(job=shop, env!~"dev|test")"_s);
    QVERIFY(filters);
    QCOMPARE(texts(*filters), (QStringList{uR"(job="shop")"_s, uR"(env!~"dev|test")"_s}));
    QVERIFY(filtersFromText({})->chosen.empty());
    for (const QString &bad : {u"job"_s, u"=x"_s, u"job=~\"(\""_s, u"job=\"x"_s}) {
        const auto refused = filtersFromText(bad);
        QVERIFY2(!refused, qPrintable(bad));
        QVERIFY(!refused.error().detail.isEmpty());
    }
}

void TestAdHocFilters::reportNamesWhatIsNotApplied()
{
    const auto losses = [](const QByteArray &variable) { return document(variable).report.losses.size(); };
    QCOMPARE(losses(R"({"name":"f","type":"adhoc","filters":[{"key":"a","operator":"=","value":"1"}]})"), 0U);
    QCOMPARE(losses(R"({"name":"f","type":"adhoc","filters":[{"key":"a","operator":">","value":"1"}]})"), 1U);
    QCOMPARE(losses(R"({"name":"f","type":"adhoc","datasource":{"type":"loki","uid":"l"}})"), 0U);
    QCOMPARE(losses(R"({"name":"f","type":"adhoc","datasource":{"type":"mysql","uid":"l"}})"), 1U);
}

QTEST_APPLESS_MAIN(TestAdHocFilters)
#include "tst_adhocfilters.moc"
