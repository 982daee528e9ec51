// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/demostack.h"
#include "tests/support/toolrun.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QSet>
#include <QtCore/QStandardPaths>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace wardroom;

/// wardroom-cli says what promtool, amtool and curl say of the same real servers: those of the demonstration.
class TestCliAgreement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void instantQueries_data();
    void instantQueries();
    void rangeQuery();
    void badQuery();
    void alerts();
    void silences();
    void logs();
    void followedLogs();
    void connectionTest();

private:
    QString prometheus() const { return loopbackUrl(m_stack.ports().prometheus).toString(); }
    QString alertmanager() const { return loopbackUrl(m_stack.ports().alertmanager).toString(); }
    QString loki() const { return loopbackUrl(m_stack.ports().simulator).toString(); }

    static ToolRun cli(const QStringList &arguments);
    static QJsonDocument cliJson(const QStringList &arguments);
    static QJsonDocument curl(const QString &url, const QStringList &parameters = {});
    static QStringList sorted(const QJsonArray &array);
    ToolRun amtool(QStringList arguments) const;

    DemoStack m_stack{DemoStack::Options{DemoPrograms::find(), {}, false, 240}};
    /// A moment of the history, which no later sample changes.
    const qint64 m_moment = QDateTime::currentSecsSinceEpoch() / 60 * 60 - 1800;
};

ToolRun TestCliAgreement::cli(const QStringList &arguments)
{
    return runTool(QStringLiteral(WARDROOM_CLI), arguments);
}

QJsonDocument TestCliAgreement::cliJson(const QStringList &arguments)
{
    const ToolRun run = cli(arguments + QStringList{QStringLiteral("-o"), QStringLiteral("json")});
    if (run.exitCode != 0)
        qWarning("%s", run.err.constData());
    return QJsonDocument::fromJson(run.out);
}

QJsonDocument TestCliAgreement::curl(const QString &url, const QStringList &parameters)
{
    QStringList arguments{QStringLiteral("-sSG"), url};
    for (const QString &parameter : parameters)
        arguments += {QStringLiteral("--data-urlencode"), parameter};
    return QJsonDocument::fromJson(runTool(QStringLiteral("curl"), arguments).out);
}

/// The elements as text, as the order of series is not promised.
QStringList TestCliAgreement::sorted(const QJsonArray &array)
{
    QStringList texts;
    for (const QJsonValue &value : array)
        texts += QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    texts.sort();
    return texts;
}

ToolRun TestCliAgreement::amtool(QStringList arguments) const
{
    arguments += {QStringLiteral("--alertmanager.url"), alertmanager()};
    return runTool(QStringLiteral("amtool"), arguments);
}

void TestCliAgreement::initTestCase()
{
    if (!m_stack.missingPackages().isEmpty())
        QSKIP(qPrintable(QStringLiteral("not installed: ") + m_stack.missingPackages().join(u' ')));
    for (const char *tool : {"promtool", "amtool", "curl"}) {
        if (QStandardPaths::findExecutable(QString::fromLatin1(tool)).isEmpty())
            QSKIP(qPrintable(QStringLiteral("not installed: ") + QString::fromLatin1(tool)));
    }
    QSignalSpy failed(&m_stack, &DemoStack::failed);
    m_stack.start();
    QTRY_VERIFY2_WITH_TIMEOUT(m_stack.isReady() || !failed.isEmpty(), "the demonstration does not start", 180'000);
    QVERIFY(failed.isEmpty());
}

void TestCliAgreement::instantQueries_data()
{
    QTest::addColumn<QString>("expr");
    for (const char *expr : {"up", "sum by (route) (rate(http_requests_total[5m]))", "vector(1) / 0", "0 / vector(0)", "scalar(vector(42))",
                             "histogram_quantile(0.95, sum by (le) (rate(http_request_duration_seconds_bucket[5m])))", "up[2m]",
                             "no_such_metric", "\"text\"", "1e-9 * vector(1)", "vector(9007199254740993)"})
        QTest::newRow(expr) << QString::fromLatin1(expr);
}

void TestCliAgreement::instantQueries()
{
    QFETCH(QString, expr);
    const QString time = QString::number(m_moment);
    const QJsonObject ours = cliJson({QStringLiteral("query"), QStringLiteral("--url"), prometheus(), QStringLiteral("--time"), time, expr}).object();
    const QJsonObject theirs = curl(prometheus() + QStringLiteral("/api/v1/query"), {QStringLiteral("query=") + expr, QStringLiteral("time=") + time})
                                   .object()
                                   .value(u"data")
                                   .toObject();
    QCOMPARE(ours.value(u"resultType"), theirs.value(u"resultType"));
    const bool isList = theirs.value(u"result").toArray().isEmpty() || theirs.value(u"result").toArray().first().isObject();
    if (!isList) {
        QCOMPARE(ours.value(u"result"), theirs.value(u"result"));
        return;
    }
    QCOMPARE(sorted(ours.value(u"result").toArray()), sorted(theirs.value(u"result").toArray()));

    const ToolRun promtool = runTool(QStringLiteral("promtool"), {QStringLiteral("query"), QStringLiteral("instant"), QStringLiteral("-o"), QStringLiteral("json"),
                                                                  QStringLiteral("--time"), time, prometheus(), expr});
    QCOMPARE(promtool.exitCode, 0);
    // promtool never writes an exponent, the server does: there the numbers agree, not the texts.
    if (!expr.contains(QLatin1String("1e-9")))
        QCOMPARE(sorted(ours.value(u"result").toArray()), sorted(QJsonDocument::fromJson(promtool.out).array()));
}

void TestCliAgreement::rangeQuery()
{
    const QString expr = QStringLiteral("sum by (status_code) (rate(http_requests_total[5m]))");
    const QString start = QString::number(m_moment - 3600);
    const QString end = QString::number(m_moment);
    const QJsonObject ours = cliJson({QStringLiteral("query-range"), QStringLiteral("--url"), prometheus(), QStringLiteral("--start"), start,
                                      QStringLiteral("--end"), end, QStringLiteral("--step"), QStringLiteral("30s"), expr})
                                 .object();
    const ToolRun promtool = runTool(QStringLiteral("promtool"),
                                     {QStringLiteral("query"), QStringLiteral("range"), QStringLiteral("-o"), QStringLiteral("json"), QStringLiteral("--start"), start,
                                      QStringLiteral("--end"), end, QStringLiteral("--step"), QStringLiteral("30s"), prometheus(), expr});
    const QJsonArray theirs = QJsonDocument::fromJson(promtool.out).array();
    QVERIFY2(!theirs.isEmpty(), promtool.err.constData());
    QCOMPARE(sorted(ours.value(u"result").toArray()), sorted(theirs));
}

void TestCliAgreement::badQuery()
{
    const QString expr = QStringLiteral("rate(up");
    const ToolRun ours = cli({QStringLiteral("query"), QStringLiteral("--url"), prometheus(), expr});
    const QString theirs = curl(prometheus() + QStringLiteral("/api/v1/query"), {QStringLiteral("query=") + expr}).object().value(u"error").toString();
    QCOMPARE(ours.exitCode, 1);
    QVERIFY(!theirs.isEmpty());
    QVERIFY2(ours.err.contains(theirs.toUtf8()), ours.err.constData());
    QCOMPARE(ours.err.count('\n'), 1);
}

void TestCliAgreement::alerts()
{
    for (const char *severity : {"critical", "warning"}) {
        const ToolRun added = amtool({QStringLiteral("alert"), QStringLiteral("add"), QStringLiteral("alertname=Agreement"), QStringLiteral("service=shop-api"),
                                      QStringLiteral("severity=") + QString::fromLatin1(severity)});
        QVERIFY2(added.exitCode == 0, added.err.constData());
    }
    const QString matcher = QStringLiteral("alertname=Agreement");
    const QJsonArray theirs = QJsonDocument::fromJson(amtool({QStringLiteral("alert"), QStringLiteral("query"), QStringLiteral("-o"), QStringLiteral("json"), QStringLiteral("-a"),
                                                              QStringLiteral("-s"), QStringLiteral("-i"), QStringLiteral("-u"), matcher})
                                                          .out)
                                  .array();
    const QJsonArray ours = cliJson({QStringLiteral("alerts"), QStringLiteral("--url"), alertmanager(), matcher}).array();
    QCOMPARE(theirs.size(), 2);
    const auto essence = [](const QJsonArray &alerts) {
        QSet<QString> essences;
        for (const QJsonValue &alert : alerts) {
            const QJsonObject labels = alert[u"labels"].toObject();
            essences += alert[u"fingerprint"].toString() + alert[u"startsAt"].toString() + QString::fromUtf8(QJsonDocument(labels).toJson());
        }
        return essences;
    };
    QCOMPARE(essence(ours), essence(theirs));

    const QJsonArray whole = cliJson({QStringLiteral("alerts"), QStringLiteral("--url"), alertmanager()}).array();
    QCOMPARE(essence(whole), essence(curl(alertmanager() + QStringLiteral("/api/v2/alerts")).array()));
}

void TestCliAgreement::silences()
{
    const ToolRun added = amtool({QStringLiteral("silence"), QStringLiteral("add"), QStringLiteral("-a"), QStringLiteral("anna"), QStringLiteral("-c"), QStringLiteral("agreed"),
                                  QStringLiteral("service=~shop-.*"), QStringLiteral("severity!=critical")});
    QVERIFY2(added.exitCode == 0, added.err.constData());
    const QJsonArray theirs = QJsonDocument::fromJson(amtool({QStringLiteral("silence"), QStringLiteral("query"), QStringLiteral("-o"), QStringLiteral("json")}).out).array();
    const QJsonArray ours = cliJson({QStringLiteral("silences"), QStringLiteral("--url"), alertmanager()}).array();
    QCOMPARE(theirs.size(), 1);
    QCOMPARE(ours.size(), 1);
    for (const QStringView key : {u"id", u"createdBy", u"comment", u"startsAt", u"endsAt"})
        QCOMPARE(ours[0][key], theirs[0][key]);
    QCOMPARE(sorted(ours[0][u"matchers"].toArray()), sorted(theirs[0][u"matchers"].toArray()));
}

void TestCliAgreement::logs()
{
    const QString query = QStringLiteral("{level=~\".+\"} |= \"order\"");
    const QString start = QString::number(m_moment - 900);
    const QString end = QString::number(m_moment);
    const QJsonArray ours = cliJson({QStringLiteral("logs"), QStringLiteral("--url"), loki(), QStringLiteral("--start"), start, QStringLiteral("--end"), end,
                                     QStringLiteral("--limit"), QStringLiteral("300"), query})
                                .array();
    const QJsonArray streams = curl(loki() + QStringLiteral("/loki/api/v1/query_range"),
                                    {QStringLiteral("query=") + query, QStringLiteral("start=") + start + QStringLiteral("000000000"),
                                     QStringLiteral("end=") + end + QStringLiteral("000000000"), QStringLiteral("limit=300")})
                                   .object()
                                   .value(u"data")
                                   .toObject()
                                   .value(u"result")
                                   .toArray();
    QStringList theirLines;
    for (const QJsonValue &stream : streams) {
        for (const QJsonValue &value : stream[u"values"].toArray())
            theirLines += value[0].toString() + value[1].toString();
    }
    QStringList ourLines;
    for (const QJsonValue &line : ours)
        ourLines += line[u"timeNs"].toString() + line[u"line"].toString();
    QVERIFY(std::is_sorted(ourLines.begin(), ourLines.end(), [](const QString &a, const QString &b) { return a.left(19) < b.left(19); }));
    theirLines.sort();
    ourLines.sort();
    QVERIFY(!theirLines.isEmpty());
    QCOMPARE(ourLines, theirLines);
}

void TestCliAgreement::followedLogs()
{
    QProcess follow;
    follow.start(QStringLiteral(WARDROOM_CLI), {QStringLiteral("logs"), QStringLiteral("--url"), loki(), QStringLiteral("--follow"), QStringLiteral("--limit"), QStringLiteral("1"),
                                                QStringLiteral("-o"), QStringLiteral("json"), QStringLiteral("{level=~\".+\"}")});
    QByteArray out;
    connect(&follow, &QProcess::readyReadStandardOutput, this, [&] { out += follow.readAllStandardOutput(); });
    QTRY_VERIFY_WITH_TIMEOUT(out.count('\n') >= 10, 60'000);
    // Ctrl+C ends it well.
    follow.terminate();
    QTRY_COMPARE_WITH_TIMEOUT(follow.state(), QProcess::NotRunning, 10'000);
    QCOMPARE(follow.exitStatus(), QProcess::NormalExit);
    QCOMPARE(follow.exitCode(), 0);
    out += follow.readAllStandardOutput();
    for (const QByteArray &line : out.trimmed().split('\n'))
        QVERIFY2(QJsonDocument::fromJson(line).isObject(), line.constData());
}

void TestCliAgreement::connectionTest()
{
    for (const auto &[kind, url] : {std::pair(QStringLiteral("prometheus"), prometheus()), std::pair(QStringLiteral("alertmanager"), alertmanager()),
                                    std::pair(QStringLiteral("loki"), loki())}) {
        const QJsonArray report = cliJson({QStringLiteral("connection"), QStringLiteral("test"), QStringLiteral("--url"), url, QStringLiteral("--kind"), kind}).array();
        QCOMPARE(report.size(), 1);
        QVERIFY(report[0][u"ok"].toBool());
        QVERIFY(report[0][u"version"].isString());
    }
    const ToolRun swapped = cli({QStringLiteral("connection"), QStringLiteral("test"), QStringLiteral("--url"), alertmanager(), QStringLiteral("--kind"), QStringLiteral("loki")});
    QCOMPARE(swapped.exitCode, 1);
    QCOMPARE(swapped.err.count('\n'), 1);
}

QTEST_GUILESS_MAIN(TestCliAgreement)
#include "tst_cliagreement.moc"
