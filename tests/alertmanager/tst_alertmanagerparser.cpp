// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/alertmanager/alertmanagerparser.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace wardroom;

class TestAlertmanagerParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void alert();
    void absentFieldsAndUnsetTimes();
    void emptyLists();
    void groups();
    void silences();
    void silenceIds();
    void receiversAndStatus();
    void notTheApi_data();
    void notTheApi();
    void silenceBody();
    void errorSentences();
};

void TestAlertmanagerParser::alert()
{
    const auto alerts = alertmanager::parseAlerts(R"([{
        "annotations":{"summary":"<b>5xx</b> at 29 %"},"endsAt":"2026-11-20T15:10:00.000Z","fingerprint":"a1b2",
        "receivers":[{"name":"pager"},{"name":"slack"}],"startsAt":"2026-11-20T14:52:30.500+00:00",
        "status":{"inhibitedBy":["ff00"],"silencedBy":["s-1","s-2"],"mutedBy":["night"],"state":"suppressed"},
        "updatedAt":"2026-11-20T14:53:00.000Z","generatorURL":"http://p.example/graph?g0.expr=up",
        "labels":{"alertname":"HighErrorRate","service":"shop-api"}}])");
    QVERIFY(alerts);
    QCOMPARE(alerts->size(), 1U);
    const Alert &alert = alerts->front();
    QCOMPARE(alert.fingerprint, QStringLiteral("a1b2"));
    QCOMPARE(alert.name(), QStringLiteral("HighErrorRate"));
    QCOMPARE(alert.annotations.value(u"summary"), QStringLiteral("<b>5xx</b> at 29 %"));
    QCOMPARE(alert.state, Alert::State::Suppressed);
    QCOMPARE(alert.silencedBy, QStringList({QStringLiteral("s-1"), QStringLiteral("s-2")}));
    QCOMPARE(alert.inhibitedBy, QStringList(QStringLiteral("ff00")));
    QCOMPARE(alert.mutedBy, QStringList(QStringLiteral("night")));
    QCOMPARE(alert.receivers, QStringList({QStringLiteral("pager"), QStringLiteral("slack")}));
    QCOMPARE(alert.startsAtMs, 1795186350500);
    QCOMPARE(alert.endsAtMs, 1795187400000);
    QCOMPARE(alert.generatorUrl, QUrl(QStringLiteral("http://p.example/graph?g0.expr=up")));
}

void TestAlertmanagerParser::absentFieldsAndUnsetTimes()
{
    const auto alerts = alertmanager::parseAlerts(
        R"([{"labels":{"alertname":"A","b":"c"},"startsAt":"2026-11-20T14:52:30Z","endsAt":"0001-01-01T00:00:00.000Z",
             "status":{"state":"active","silencedBy":null}}, {"labels":{"alertname":"A","b":"d"}}])");
    QVERIFY(alerts);
    QCOMPARE(alerts->size(), 2U);
    QCOMPARE(alerts->front().endsAtMs, 0);
    QCOMPARE(alerts->front().state, Alert::State::Active);
    QVERIFY(alerts->front().silencedBy.isEmpty());
    QVERIFY(!alerts->front().fingerprint.isEmpty());
    QVERIFY(alerts->front().fingerprint != alerts->back().fingerprint);
}

void TestAlertmanagerParser::emptyLists()
{
    QVERIFY(alertmanager::parseAlerts("[]")->empty());
    QVERIFY(alertmanager::parseSilences("null\n")->empty());
}

void TestAlertmanagerParser::groups()
{
    const auto groups = alertmanager::parseGroups(
        R"([{"alerts":[{"fingerprint":"1","labels":{"alertname":"A"}},{"fingerprint":"2","labels":{"alertname":"B"}}],
             "labels":{"service":"shop"},"receiver":{"name":"pager"}},{"labels":{},"receiver":{"name":"mail"}}])");
    QVERIFY(groups);
    QCOMPARE(groups->size(), 2U);
    QCOMPARE(groups->front().receiver, QStringLiteral("pager"));
    QCOMPARE(groups->front().labels, Labels({{QStringLiteral("service"), QStringLiteral("shop")}}));
    QCOMPARE(groups->front().alerts.size(), 2U);
    QVERIFY(groups->back().alerts.empty());
}

void TestAlertmanagerParser::silences()
{
    const auto silences = alertmanager::parseSilences(
        R"([{"id":"s-1","status":{"state":"pending"},"updatedAt":"2026-11-20T14:52:30Z","comment":"c","createdBy":"anna",
             "endsAt":"2026-11-20T16:00:00Z","startsAt":"2026-11-20T15:00:00Z",
             "matchers":[{"isRegex":false,"name":"a","value":"x"},{"isEqual":false,"isRegex":true,"name":"b","value":"y|z"}]},
            {"id":"s-2","status":{"state":"expired"}},{"id":"s-3"}])");
    QVERIFY(silences);
    QCOMPARE(silences->size(), 3U);
    const Silence &first = silences->front();
    QCOMPARE(first.state, Silence::State::Pending);
    QCOMPARE(first.matchers.size(), 2U);
    QVERIFY2(first.matchers[0].isEqual, "absent means equal");
    QCOMPARE(first.matchers[1], Matcher({QStringLiteral("b"), QStringLiteral("y|z"), true, false}));
    QCOMPARE((*silences)[1].state, Silence::State::Expired);
    QCOMPARE((*silences)[2].state, Silence::State::Active);
}

void TestAlertmanagerParser::silenceIds()
{
    QCOMPARE(*alertmanager::parseSilenceId(R"({"silenceID":"abc"})"), QStringLiteral("abc"));
    QVERIFY(!alertmanager::parseSilenceId("{}"));
    QVERIFY(!alertmanager::parseSilence("{}"));
}

void TestAlertmanagerParser::receiversAndStatus()
{
    QCOMPARE(*alertmanager::parseReceivers(R"([{"name":"a"},{"name":"b"}])"),
             QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    const auto status = alertmanager::parseStatus(
        R"({"cluster":{"name":"01","peers":[{"address":"127.0.0.1:1","name":"01"}],"status":"ready"},
            "config":{"original":"route:\n"},"uptime":"2026-11-20T14:52:30Z","versionInfo":{"version":"0.25.0"}})");
    QVERIFY(status);
    QCOMPARE(status->version, QStringLiteral("0.25.0"));
    QCOMPARE(status->clusterStatus, QStringLiteral("ready"));
    QCOMPARE(status->peers, QStringList(QStringLiteral("01")));
    QCOMPARE(status->configYaml, QStringLiteral("route:\n"));
    QCOMPARE(status->startedAtMs, 1795186350000);
}

void TestAlertmanagerParser::notTheApi_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("html") << QByteArray("<html><title>Log in</title></html>");
    QTest::newRow("cut") << QByteArray(R"([{"labels":{"a":)");
    QTest::newRow("API v1") << QByteArray(R"({"status":"success","data":[]})");
    QTest::newRow("list of texts") << QByteArray(R"(["a"])");
    QTest::newRow("number") << QByteArray("7");
}

void TestAlertmanagerParser::notTheApi()
{
    QFETCH(QByteArray, body);
    const auto alerts = alertmanager::parseAlerts(body);
    QVERIFY(!alerts);
    QCOMPARE(alerts.error().kind, ErrorKind::Protocol);
    const auto status = alertmanager::parseStatus(body);
    QVERIFY(!status);
    QCOMPARE(status.error().kind, ErrorKind::Protocol);
}

void TestAlertmanagerParser::silenceBody()
{
    Silence silence;
    silence.matchers = {{QStringLiteral("a"), QStringLiteral("x\"y"), false, false}};
    silence.startsAtMs = 1795186350123;
    silence.endsAtMs = 1795189950123;
    silence.createdBy = QStringLiteral("anna");
    silence.comment = QStringLiteral("退版");
    QJsonObject object = QJsonDocument::fromJson(alertmanager::silenceJson(silence)).object();
    QVERIFY(!object.contains(QLatin1String("id")));
    QCOMPARE(object.value(QLatin1String("startsAt")).toString(), QStringLiteral("2026-11-20T14:52:30.123Z"));
    QCOMPARE(object.value(QLatin1String("comment")).toString(), QStringLiteral("退版"));
    const QJsonObject matcher = object.value(QLatin1String("matchers")).toArray().at(0).toObject();
    QCOMPARE(matcher.value(QLatin1String("isEqual")).toBool(true), false);
    QCOMPARE(matcher.value(QLatin1String("value")).toString(), QStringLiteral("x\"y"));
    silence.id = QStringLiteral("s-1");
    object = QJsonDocument::fromJson(alertmanager::silenceJson(silence)).object();
    QCOMPARE(object.value(QLatin1String("id")).toString(), QStringLiteral("s-1"));
}

void TestAlertmanagerParser::errorSentences()
{
    QCOMPARE(alertmanager::errorSentence(QStringLiteral("\"end time can't be in the past\"")),
             QStringLiteral("end time can't be in the past"));
    QCOMPARE(alertmanager::errorSentence(
                 QStringLiteral("{\"code\":602,\"message\":\"matchers in body is required\"}")),
             QStringLiteral("matchers in body is required"));
    QCOMPARE(alertmanager::errorSentence(QStringLiteral("bad gateway")), QStringLiteral("bad gateway"));
}

QTEST_GUILESS_MAIN(TestAlertmanagerParser)
#include "tst_alertmanagerparser.moc"
