// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/prometheus/prometheuserror.h"

#include <QtTest/QTest>

using namespace wardroom;
using namespace Qt::StringLiterals;

/// What the servers' error answers mean.
class TestPrometheusError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data();
    void kinds();
    void absentEndpointOfVictoriaMetrics();
    void otherFailuresStay();
    void errorWithoutReason();
};

void TestPrometheusError::kinds_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<std::optional<ErrorKind>>("kind");
    const auto row = [](const char *type, std::optional<ErrorKind> kind) { QTest::newRow(type) << QString::fromLatin1(type) << kind; };
    row("bad_data", ErrorKind::BadQuery);
    row("execution", ErrorKind::BadQuery);
    row("timeout", ErrorKind::Timeout);
    row("internal", ErrorKind::Server);
    row("unavailable", ErrorKind::Server);
    row("not_found", ErrorKind::NotFound);
    row("too_many_requests", ErrorKind::RateLimited);
    row("422", ErrorKind::BadQuery); // VictoriaMetrics
    row("429", ErrorKind::RateLimited);
    row("401", ErrorKind::Auth);
    row("503", ErrorKind::Server);
    row("quorum", std::nullopt);
    row("-5", std::nullopt);
    row("none", std::nullopt);
}

void TestPrometheusError::kinds()
{
    QFETCH(QString, type);
    QFETCH(std::optional<ErrorKind>, kind);
    QCOMPARE(kindOfErrorType(type), kind);
    QCOMPARE(errorOf({type, u"why"_s}).kind, kind.value_or(ErrorKind::Server));
    QCOMPARE(errorOf({type, u"why"_s}).detail, u"why"_s);
}

void TestPrometheusError::absentEndpointOfVictoriaMetrics()
{
    const QString detail = uR"(remoteAddr: "1.2.3.4:5"; requestURI: /x; unsupported path requested: "/x")"_s;
    for (const QString &words : {detail, uR"(remoteAddr: "1.2.3.4:5"; requestURI: /x?query=a+a+a…)"_s})
        QCOMPARE(explained({ErrorKind::BadQuery, 400, words, {}, false}), (Error{ErrorKind::NotFound, 400, words, {}, false}));
}

void TestPrometheusError::otherFailuresStay()
{
    const QUrl url(u"http://a:9090/api/v1/query"_s);
    for (const Error &error : {Error{ErrorKind::BadQuery, 400, u"1:5: parse error"_s, url, false},
                               Error{ErrorKind::Server, 503, u"starting"_s, url, true},
                               Error{ErrorKind::Network, 0, u"refused"_s, url, true}})
        QCOMPARE(explained(error), error);
}

void TestPrometheusError::errorWithoutReason()
{
    QVERIFY(!errorOf({}).detail.isEmpty());
}

QTEST_GUILESS_MAIN(TestPrometheusError)
#include "tst_prometheuserror.moc"
