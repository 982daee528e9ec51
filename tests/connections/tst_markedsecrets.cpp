// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/connections/connectionstore.h"
#include "services/connections/connectiontester.h"
#include "services/connections/sessionloader.h"
#include "services/core/clock.h"
#include "services/core/log.h"
#include "services/core/redaction.h"
#include "services/net/secretstore.h"
#include "services/settings/settings.h"
#include "tests/support/testserver.h"

#include <QtCore/QDirIterator>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace wardroom;

namespace {

const QString Password = QStringLiteral("MARKED-password/äö");
const QString Token = QStringLiteral("MARKED-token");
const QString Key = QStringLiteral("MARKED-key");

/// How a secret looks in a file, if it gets there.
QList<QByteArray> forms(const QString &secret)
{
    const QByteArray plain = secret.toUtf8();
    return {plain, plain.toBase64(), QUrl::toPercentEncoding(secret), ("anna:" + plain).toBase64()};
}

/// A server that is as indiscreet as can be: it repeats in its answers what it was sent.
TestServer::Response indiscreet(const TestServer::Request &request)
{
    const QByteArray sent = request.headers.value("authorization") + ' ' + request.headers.value("x-key");
    if (request.path().endsWith(QLatin1String("/labels")))
        return TestServer::error(401, "no entry with " + sent);
    if (request.path().contains(QLatin1String("silences")))
        return {.status = 302, .headers = {{"Location", "http://anna:" + Password.toUtf8().toPercentEncoding() + "@127.0.0.1:1/?token=" + sent.toPercentEncoding()}}};
    return TestServer::error(500, R"({"status":"error","error":"secret was )" + sent + "\"}");
}

} // namespace

/// A whole session with marked secrets, at the most talkative log level; afterwards no file that was written has them.
class TestMarkedSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noFileHoldsThem();

private:
    static Connection connectionTo(const TestServer &server);
    void checkFiles(const QString &folder);
};

Connection TestMarkedSecrets::connectionTo(const TestServer &server)
{
    Connection connection;
    connection.name = QStringLiteral("production");
    Endpoint endpoint;
    endpoint.url = server.url();
    endpoint.url.setUserName(QStringLiteral("anna"));
    endpoint.url.setPassword(Password);
    endpoint.headers = {{QStringLiteral("X-Key"), Key, true}};
    connection.prometheus = endpoint;
    connection.alertmanagers = {endpoint};
    endpoint.url.setUserInfo({});
    endpoint.authentication = Endpoint::Authentication::Bearer;
    connection.loki = endpoint;
    return connection;
}

void TestMarkedSecrets::checkFiles(const QString &folder)
{
    int files = 0;
    for (QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        ++files;
        for (const QString &secret : {Password, Token, Key}) {
            for (const QByteArray &form : forms(secret))
                QVERIFY2(!content.contains(form), qPrintable(file.fileName() + u' ' + QString::fromUtf8(form)));
        }
    }
    QCOMPARE(files, 4); // log, connections, settings, export
}

void TestMarkedSecrets::noFileHoldsThem()
{
    const QTemporaryDir folder;
    const SystemClock clock;
    const auto redactor = std::make_shared<Redactor>();
    Log log({.directory = folder.path(), .level = QStringLiteral("debug"), .toStandardError = false}, redactor);
    SecretStore secrets(redactor);
    TestServer server;
    server.setHandler(indiscreet);
    QObject guard;

    ConnectionStore store(folder.filePath(QStringLiteral("connections.json")), clock);
    const auto id = store.add(connectionTo(server));
    QVERIFY(id);
    ConnectionSecrets found = store.takeFoundSecrets().value(*id);
    QCOMPARE(found.prometheus.password, Password);
    found.loki.bearerToken = Token;
    bool saved = false;
    const RequestHandle saving = saveSecrets(*id, found, secrets, &guard, [&saved](const auto &) { saved = true; });
    QTRY_VERIFY(saved);

    std::shared_ptr<Session> session;
    const RequestHandle loading = loadSession(*store.find(*id), secrets, clock, &guard, [&session](auto r) { session = *r; });
    QTRY_VERIFY(session);
    std::vector<Error> errors;
    const auto keep = [&errors](const auto &result) { errors.push_back(result.error()); };
    const RequestHandle query = session->prometheus()->query(QStringLiteral("up"), {}, &guard, keep);
    const RequestHandle labels = session->loki()->labels({0, 1'000}, &guard, keep);
    const RequestHandle silences = session->alertmanager()->peer(0).silences(&guard, keep);
    const RequestHandle testing = testConnection(*store.find(*id), found, clock, &guard, {}, [&errors](const auto &reports) {
        for (const SourceReport &report : *reports)
            errors.push_back(*report.error);
    });
    QTRY_COMPARE_WITH_TIMEOUT(errors.size(), std::size_t(6), 20'000);
    for (const Error &error : errors) {
        qWarning("%s", qPrintable(describe(error))); // as the program would log it
        for (const QString &secret : {Password, Token, Key}) {
            for (const QByteArray &form : forms(secret))
                QVERIFY2(!describe(error).toUtf8().contains(form), qPrintable(describe(error)));
        }
    }

    Settings settings(folder.filePath(QStringLiteral("settings.json")), clock);
    settings.set(SettingKey::LastConnection, id->toString());
    QVERIFY(settings.save());
    QFile exported(folder.filePath(QStringLiteral("export.json")));
    QVERIFY(exported.open(QIODevice::WriteOnly));
    exported.write(store.exportJson());
    exported.close();
    log.flush();
    QVERIFY(server.requests().size() >= 6);
    checkFiles(folder.path());
}

QTEST_GUILESS_MAIN(TestMarkedSecrets)
#include "tst_markedsecrets.moc"
