// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandtable.h"
#include "services/connections/connectionstore.h"
#include "tests/app/clirun.h"
#include "tests/support/testserver.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace wardroom;

namespace {

const QByteArray UpVector = R"({"status":"success","data":{"resultType":"vector","result":[
    {"metric":{"__name__":"up","job":"shop"},"value":[1763650000.25,"1"]},
    {"metric":{"job":"訂單"},"value":[1763650000.25,"NaN"]}]},"warnings":["one store is down"]})";
const QByteArray TwoAlerts = R"([
    {"fingerprint":"a1","labels":{"alertname":"HighErrorRate","severity":"critical"},"annotations":{},
     "status":{"state":"active","silencedBy":[],"inhibitedBy":[]},"receivers":[{"name":"web"}],
     "startsAt":"2025-11-20T14:46:40.000Z","endsAt":"0001-01-01T00:00:00.000Z","updatedAt":"2025-11-20T14:46:40.000Z"},
    {"fingerprint":"b2","labels":{"alertname":"DiskFull","severity":"warning"},"annotations":{},
     "status":{"state":"suppressed","silencedBy":["s"],"inhibitedBy":[]},"receivers":[{"name":"web"}],
     "startsAt":"2025-11-20T14:46:40.000Z","endsAt":"0001-01-01T00:00:00.000Z","updatedAt":"2025-11-20T14:46:40.000Z"}])";
const QByteArray TwoSilences = R"([
    {"id":"s1","status":{"state":"active"},"matchers":[{"name":"job","value":"a.*","isRegex":true,"isEqual":true}],
     "startsAt":"2025-11-20T14:46:40.000Z","endsAt":"2099-11-20T14:46:40.000Z","updatedAt":"2025-11-20T14:46:40.000Z",
     "createdBy":"anna","comment":"maintenance"},
    {"id":"s2","status":{"state":"expired"},"matchers":[{"name":"job","value":"b","isRegex":false,"isEqual":true}],
     "startsAt":"2025-11-20T14:46:40.000Z","endsAt":"2025-11-20T15:46:40.000Z","updatedAt":"2025-11-20T14:46:40.000Z",
     "createdBy":"anna","comment":"over"}])";
const QByteArray TwoLines = R"({"status":"success","data":{"resultType":"streams","result":[
    {"stream":{"app":"shop","level":"error"},"values":[["1763650000000000002","second"],["1763650000000000001","first"]]}],
    "stats":{}}})";

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class TestCliCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wrongUsage_data();
    void wrongUsage();
    void help();
    void instantQuery();
    void queryAtATime();
    void rangeQuery();
    void csv();
    void serverSaysNo();
    void serverIsAway();
    void credentialsFromTheEnvironment();
    void alertsByMatcher();
    void partialCluster();
    void silences();
    void logs();
    void manyLogsInPages();
    void logMetrics();
    void storedConnections();
    void exportAndImport();

private:
    QString serverUrl() const { return m_server->url().toString(); }
    QJsonDocument json(const CliRun &run) const { return QJsonDocument::fromJson(run.out().toUtf8()); }

    std::unique_ptr<TestServer> m_server;
};

void TestCliCommands::init()
{
    m_server = std::make_unique<TestServer>();
}

void TestCliCommands::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *line, const char *says) {
        QTest::newRow(line) << words(line) << QString::fromLatin1(says);
    };
    row("", "a command is missing");
    row("fly", "no command \"fly\"");
    row("connection", "\"connection\" is followed by one of: test, list");
    row("query --url http://h:1", "EXPR is missing");
    row("query --url http://h:1 a b", "in quotes");
    row("query --url http://h:1 up --nonsense", "nonsense");
    row("query --url http://h:1 up --time soon", "not a time");
    row("query --url http://h:1 up --output xml", "unknown output");
    row("query --url http://h:1 up --log-level loud", "unknown log level");
    row("query --url h up", "not the URL");
    row("query --url ftp://h up", "not the URL");
    row("query --url http://anna:geheim@h up", "WARDROOM_PASSWORD");
    row("query --url http://h:1 --connection prod up", "exclude each other");
    row("query --url http://h:1 --url http://h:2 up", "several URLs");
    row("query --url http://h:1 up --header nonsense", "not a header");
    row("query --url http://h:1 up --header Authorization:Bearer-x", "WARDROOM_BEARER_TOKEN");
    row("query --url http://h:1 up --timeout 0s", "above zero");
    row("query --url http://h:1 up --timeout fast", "fast");
    row("query --connection prod up", "none is stored");
    row("query up", "--url or --connection");
    row("query-range --url http://h:1 up --start now --end now-1h", "not after");
    row("query-range --url http://h:1 up --step 0s", "above zero");
    row("alerts --url http://h:1 severity", "severity");
    row("alerts --url http://h:1 a=~(", "(");
    row("alerts --url http://h:1 --state loud", "unknown state");
    row("silences --url http://h:1 extra", "unexpected argument");
    row("logs --url http://h:1 {} --limit 0", "--limit");
    row("logs --url http://h:1 {} --follow --end now", "exclude each other");
}

void TestCliCommands::wrongUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    CliRun run(arguments);
    QCOMPARE(run.exitCode(), 2);
    QCOMPARE(run.out(), QString());
    QCOMPARE(run.err().count(u'\n'), 1);
    QVERIFY2(run.err().contains(says), qPrintable(run.err()));
    QVERIFY(run.err().contains(QLatin1String("--help")));
    QVERIFY(!run.err().contains(QLatin1String("geheim")));
}

void TestCliCommands::help()
{
    CliRun overview({QStringLiteral("--help")});
    QCOMPARE(overview.exitCode(), 0);
    for (const CommandEntry &entry : commandTable()) {
        QVERIFY(overview.out().contains(entry.name));
        CliRun run(QString(entry.name).split(u' ') << QStringLiteral("--help"));
        QCOMPARE(run.exitCode(), 0);
        QVERIFY2(run.out().startsWith(QStringLiteral("Usage: wardroom-cli %1 [options]").arg(entry.name)), qPrintable(run.out()));
        QVERIFY(run.out().contains(QLatin1String("--output")));
        QVERIFY2(run.out().contains(QLatin1String("JSON")), qPrintable(run.out()));
        QCOMPARE(run.err(), QString());
    }
    CliRun version({QStringLiteral("--version")});
    QCOMPARE(version.exitCode(), 0);
    QVERIFY(version.out().contains(QLatin1String(WARDROOM_VERSION)));
}

void TestCliCommands::instantQuery()
{
    m_server->enqueue(TestServer::json(UpVector));
    CliRun run({QStringLiteral("query"), QStringLiteral("--url"), serverUrl(), QStringLiteral("up")});
    QCOMPARE(run.exitCode(), 0);
    QCOMPARE(run.out(), QStringLiteral("SERIES          TIME                      VALUE\n"
                                       "up{job=\"shop\"}  2025-11-20T14:46:40.250Z      1\n"
                                       "{job=\"訂單\"}    2025-11-20T14:46:40.250Z    NaN\n"));
    QCOMPARE(run.err(), QStringLiteral("wardroom-cli: warning: one store is down\n"));
    QCOMPARE(m_server->requests().first().parameter(QStringLiteral("query")), QStringLiteral("up"));
}

void TestCliCommands::queryAtATime()
{
    m_server->enqueue(TestServer::json(UpVector));
    CliRun run({QStringLiteral("query"), QStringLiteral("--url"), serverUrl(), QStringLiteral("up"), QStringLiteral("--time"),
                QStringLiteral("2025-11-20T14:46:40Z"), QStringLiteral("-o"), QStringLiteral("json")});
    QCOMPARE(run.exitCode(), 0);
    QCOMPARE(m_server->requests().first().parameter(QStringLiteral("time")).toDouble(), 1763650000.0);
    const QJsonObject answer = json(run).object();
    QCOMPARE(answer.value(u"resultType").toString(), QStringLiteral("vector"));
    QCOMPARE(answer.value(u"result").toArray().size(), 2);
    QCOMPARE(answer.value(u"result").toArray().at(1).toObject().value(u"value").toArray().at(1).toString(), QStringLiteral("NaN"));
    QCOMPARE(answer.value(u"warnings").toArray(), QJsonArray{QStringLiteral("one store is down")});
}

void TestCliCommands::rangeQuery()
{
    m_server->enqueue(TestServer::json(R"({"status":"success","data":{"resultType":"matrix","result":[
        {"metric":{"job":"a"},"values":[[1763650000,"1"],[1763650060,"+Inf"]]}]}})"));
    CliRun run(words("query-range up --start 1763650000 --end 1763653600 --step 1m -o csv --url") << serverUrl());
    QCOMPARE(run.exitCode(), 0);
    QCOMPARE(run.out(), QStringLiteral("job,time,value\r\n"
                                       "a,2025-11-20T14:46:40.000Z,1\r\n"
                                       "a,2025-11-20T14:47:40.000Z,+Inf\r\n"));
    const auto &request = m_server->requests().first();
    QCOMPARE(request.parameter(QStringLiteral("start")).toDouble(), 1763650000.0);
    QCOMPARE(request.parameter(QStringLiteral("end")).toDouble(), 1763653600.0);
    QCOMPARE(request.parameter(QStringLiteral("step")).toDouble(), 60.0);
}

void TestCliCommands::csv()
{
    m_server->enqueue(TestServer::json(UpVector));
    CliRun run(words("query up --output csv --url") << serverUrl());
    QCOMPARE(run.exitCode(), 0);
    QVERIFY(run.out().startsWith(QLatin1String("__name__,job,time,value\r\nup,shop,")));
}

void TestCliCommands::serverSaysNo()
{
    m_server->enqueue({.status = 400, .body = R"({"status":"error","errorType":"bad_data","error":"parse error: unexpected end"})"});
    CliRun run({QStringLiteral("query"), QStringLiteral("--url"), serverUrl(), QStringLiteral("up(")});
    QCOMPARE(run.exitCode(), 1);
    QCOMPARE(run.out(), QString());
    QCOMPARE(run.err().count(u'\n'), 1);
    QVERIFY2(run.err().contains(QLatin1String("parse error: unexpected end")), qPrintable(run.err()));
}

void TestCliCommands::serverIsAway()
{
    const QString url = serverUrl();
    m_server->stop();
    CliRun run({QStringLiteral("query"), QStringLiteral("--url"), url, QStringLiteral("up"), QStringLiteral("--timeout"), QStringLiteral("2s")});
    QCOMPARE(run.exitCode(), 1);
    QCOMPARE(run.err().count(u'\n'), 1);
    QVERIFY2(run.err().contains(QLatin1String("network")) || run.err().contains(QLatin1String("timeout")), qPrintable(run.err()));
}

void TestCliCommands::credentialsFromTheEnvironment()
{
    m_server->setHandler([](const TestServer::Request &) { return TestServer::error(401, "no, MARKED-TOKEN is wrong"); });
    CliRun bearer(words("query up --header X-Scope-OrgID:shop --url") << serverUrl());
    bearer.environment.insert(QStringLiteral("WARDROOM_BEARER_TOKEN"), QStringLiteral("MARKED-TOKEN"));
    QCOMPARE(bearer.exitCode(), 1);
    QCOMPARE(m_server->requests().first().headers.value("authorization"), QByteArray("Bearer MARKED-TOKEN"));
    QCOMPARE(m_server->requests().first().headers.value("x-scope-orgid"), QByteArray("shop"));
    QVERIFY2(!bearer.err().contains(QLatin1String("MARKED-TOKEN")), qPrintable(bearer.err()));

    CliRun basic(words("query up --url") << serverUrl());
    basic.environment.insert(QStringLiteral("WARDROOM_USER"), QStringLiteral("anna"));
    basic.environment.insert(QStringLiteral("WARDROOM_PASSWORD"), QStringLiteral("geheim"));
    QCOMPARE(basic.exitCode(), 1);
    QCOMPARE(m_server->requests().last().headers.value("authorization"), "Basic " + QByteArray("anna:geheim").toBase64());
}

void TestCliCommands::alertsByMatcher()
{
    m_server->setHandler([](const TestServer::Request &) { return TestServer::json(TwoAlerts); });
    CliRun all(words("alerts -o json --url") << serverUrl());
    QCOMPARE(all.exitCode(), 0);
    QCOMPARE(json(all).array().size(), 2);
    CliRun critical(words("alerts severity=~crit.* alertname!=DiskFull -o json --url") << serverUrl());
    QCOMPARE(critical.exitCode(), 0);
    QCOMPARE(json(critical).array().size(), 1);
    QCOMPARE(json(critical).array().first().toObject().value(u"fingerprint").toString(), QStringLiteral("a1"));
    CliRun suppressed(words("alerts --state suppressed --url") << serverUrl());
    QCOMPARE(suppressed.exitCode(), 0);
    QVERIFY(suppressed.out().contains(QLatin1String("DiskFull")) && !suppressed.out().contains(QLatin1String("HighErrorRate")));
}

void TestCliCommands::partialCluster()
{
    m_server->setHandler([](const TestServer::Request &) { return TestServer::json(TwoAlerts); });
    auto away = std::make_unique<TestServer>();
    const QString awayUrl = away->url().toString();
    away->stop();
    CliRun run(QStringList{QStringLiteral("alerts"), QStringLiteral("--url"), serverUrl(), QStringLiteral("--url"), awayUrl});
    QCOMPARE(run.exitCode(), 0);
    QVERIFY2(run.err().contains(QLatin1String("1 of 2 peers")), qPrintable(run.err()));
    QVERIFY(run.out().contains(QLatin1String("HighErrorRate")));
}

void TestCliCommands::silences()
{
    m_server->setHandler([](const TestServer::Request &) { return TestServer::json(TwoSilences); });
    CliRun current(words("silences --url") << serverUrl());
    QCOMPARE(current.exitCode(), 0);
    QVERIFY2(current.out().contains(QLatin1String("job=~\"a.*\"")), qPrintable(current.out()));
    QVERIFY(!current.out().contains(QLatin1String("s2")));
    CliRun all(words("silences --expired -o json --url") << serverUrl());
    QCOMPARE(all.exitCode(), 0);
    QCOMPARE(json(all).array().size(), 2);
}

void TestCliCommands::logs()
{
    m_server->setHandler([](const TestServer::Request &) { return TestServer::json(TwoLines); });
    CliRun run(words("logs {app=\"shop\"} --start 1763649000 --end 1763651000 --limit 7 -o json --url") << serverUrl());
    QCOMPARE(run.exitCode(), 0);
    const QJsonArray lines = json(run).array();
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(0).toObject().value(u"line").toString(), QStringLiteral("first"));
    QCOMPARE(lines.at(1).toObject().value(u"timeNs").toString(), QStringLiteral("1763650000000000002"));
    const auto &request = m_server->requests().first();
    QCOMPARE(request.parameter(QStringLiteral("query")), QStringLiteral("{app=\"shop\"}"));
    QCOMPARE(request.parameter(QStringLiteral("limit")), QStringLiteral("7"));
}

void TestCliCommands::manyLogsInPages()
{
    // 2,500 lines a microsecond apart; a server that hands out the newest of what is asked for.
    constexpr qint64 Base = 1'763'650'000'000'000'000;
    m_server->setHandler([](const TestServer::Request &request) {
        const qint64 end = std::min(request.parameter(QStringLiteral("end")).toLongLong(), Base + 2'500'000);
        QByteArray values;
        int left = request.parameter(QStringLiteral("limit")).toInt();
        for (qint64 ns = Base + (end - 1 - Base) / 1000 * 1000; ns >= Base && left > 0; ns -= 1000, --left)
            values += (values.isEmpty() ? "[\"" : ",[\"") + QByteArray::number(ns) + "\",\"line\"]";
        return TestServer::json(R"({"status":"success","data":{"resultType":"streams","result":[{"stream":{"app":"a"},"values":[)"
                                + values + R"(]}],"stats":{}}})");
    });
    CliRun all(words("logs {app=\"a\"} --start 1763649000 --end 1763651000 --limit 5000 -o json --url") << serverUrl());
    QCOMPARE(all.exitCode(), 0);
    QCOMPARE(json(all).array().size(), 2500);
    CliRun some(words("logs {app=\"a\"} --start 1763649000 --end 1763651000 --limit 1500 -o json --url") << serverUrl());
    QCOMPARE(some.exitCode(), 0);
    const QJsonArray lines = json(some).array();
    QCOMPARE(lines.size(), 1500);
    QCOMPARE(lines.last().toObject().value(u"timeNs").toString(), QString::number(Base + 2'499'000));
    QCOMPARE(lines.first().toObject().value(u"timeNs").toString(), QString::number(Base + 1'000'000));
}

void TestCliCommands::logMetrics()
{
    m_server->setHandler([](const TestServer::Request &) {
        return TestServer::json(R"({"status":"success","data":{"resultType":"matrix","result":[
            {"metric":{"app":"a"},"values":[[1763650000,"3"]]}],"stats":{}}})");
    });
    CliRun run(words("logs rate({app=\"a\"}[5m]) -o csv --url") << serverUrl());
    QCOMPARE(run.exitCode(), 0);
    QCOMPARE(run.out(), QStringLiteral("app,time,value\r\na,2025-11-20T14:46:40.000Z,3\r\n"));
    CliRun followed(words("logs rate({app=\"a\"}[5m]) --follow --url") << serverUrl());
    QCOMPARE(followed.exitCode(), 1);
    QVERIFY(followed.err().contains(QLatin1String("can be followed")));
}

void TestCliCommands::storedConnections()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("connections.json"));
    const SystemClock clock;
    ConnectionStore store(file, clock);
    Connection connection;
    connection.name = QStringLiteral("production");
    connection.prometheus = Endpoint{};
    connection.prometheus->url = m_server->url();
    QVERIFY(store.add(connection));
    m_server->setHandler([](const TestServer::Request &) { return TestServer::json(UpVector); });

    const auto exitCode = [&file](const char *line) {
        CliRun run(words(line));
        run.connectionsFile = file;
        return run.exitCode();
    };
    QCOMPARE(exitCode("query up --connection Production"), 0);
    QCOMPARE(exitCode("query up"), 0); // the only one with a Prometheus
    QCOMPARE(exitCode("query up --connection staging"), 2);
    QCOMPARE(exitCode("logs {} --connection production"), 2);
    QCOMPARE(m_server->requests().size(), 2);

    CliRun list(words("connection list -o json"));
    list.connectionsFile = file;
    QCOMPARE(list.exitCode(), 0);
    QCOMPARE(json(list).array().first().toObject().value(u"prometheus").toString(), serverUrl());
}

void TestCliCommands::exportAndImport()
{
    const QTemporaryDir folder;
    const SystemClock clock;
    ConnectionStore store(folder.filePath(QStringLiteral("one.json")), clock);
    Connection connection;
    connection.name = QStringLiteral("production");
    connection.loki = Endpoint{};
    connection.loki->url = QUrl(QStringLiteral("https://loki.example"));
    QVERIFY(store.add(connection));

    CliRun exported(words("connection export production"));
    exported.connectionsFile = store.filePath();
    QCOMPARE(exported.exitCode(), 0);
    QFile file(folder.filePath(QStringLiteral("export.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(exported.out().toUtf8());
    file.close();

    CliRun imported({QStringLiteral("connection"), QStringLiteral("import"), file.fileName()});
    imported.connectionsFile = folder.filePath(QStringLiteral("two.json"));
    QCOMPARE(imported.exitCode(), 0);
    const ConnectionStore second(imported.connectionsFile, clock);
    QVERIFY(second.findByName(QStringLiteral("production")));

    CliRun missing({QStringLiteral("connection"), QStringLiteral("import"), folder.filePath(QStringLiteral("none.json"))});
    missing.connectionsFile = imported.connectionsFile;
    QCOMPARE(missing.exitCode(), 1);
    QCOMPARE(missing.err().count(u'\n'), 1);
}

QTEST_GUILESS_MAIN(TestCliCommands)
#include "tst_cli_commands.moc"
