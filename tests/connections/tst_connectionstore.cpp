// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/connections/connectionstore.h"

#include "services/connections/connectionjson.h"
#include "services/core/clock.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace wardroom;

class TestConnectionStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void jsonRoundTrip();
    void badFieldsAreNamed_data();
    void badFieldsAreNamed();
    void changesSurvive();
    void signalsTellRows();
    void namesAreUnique();
    void duplicateCountsUp();
    void unknownFieldsAreKept();
    void nothingSecretIsWritten();
    void secretsInTheFileAreHandedOut();
    void brokenFileIsKeptAside();
    void badEntryStaysInTheFile();
    void twoConnectionsWithOneName();
    void exportAndImport();
    void importIsAllOrNothing_data();
    void importIsAllOrNothing();
    void importDropsSecretFields();
    void refusedWhereItCannotBeWritten();

private:
    static Connection production();
    void writeFile(const QByteArray &text) const;
    QByteArray readFile() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    ManualClock m_clock{1'795'183'200'000}; // 2026-11-20T14:00:00Z
};

void TestConnectionStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("connections.json"));
}

Connection TestConnectionStore::production()
{
    Connection connection;
    connection.id = QUuid::createUuid();
    connection.name = QStringLiteral("production");
    connection.colour = 3;
    Endpoint prometheus;
    prometheus.url = QUrl(QStringLiteral("https://prom.example/base?x=1"));
    prometheus.authentication = Endpoint::Authentication::Basic;
    prometheus.userName = QStringLiteral("anna");
    prometheus.headers = {{QStringLiteral("X-Scope-OrgID"), QStringLiteral("team-a"), false},
                          {QStringLiteral("X-Key"), {}, true}};
    prometheus.caFile = QStringLiteral("/etc/ca.pem");
    prometheus.clientCertificateFile = QStringLiteral("/etc/me.pem");
    prometheus.clientKeyFile = QStringLiteral("/etc/me.key");
    prometheus.connectTimeoutMs = 1'000;
    prometheus.totalTimeoutMs = 10'000;
    prometheus.maxBodyBytes = 1LL << 33;
    connection.prometheus = prometheus;
    Endpoint peer;
    peer.url = QUrl(QStringLiteral("http://am-1.example:9093"));
    Endpoint other;
    other.url = QUrl(QStringLiteral("http://am-2.example:9093"));
    other.authentication = Endpoint::Authentication::Bearer;
    connection.alertmanagers = {peer, other};
    connection.deploymentsQuery = QStringLiteral("changes(build_info[5m]) > 0");
    return connection;
}

void TestConnectionStore::writeFile(const QByteArray &text) const
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

QByteArray TestConnectionStore::readFile() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestConnectionStore::jsonRoundTrip()
{
    const Connection connection = production();
    const auto read = connectionFromJson(connectionToJson(connection));
    QVERIFY(read);
    QCOMPARE(*read, connection);
    const auto bare = connectionFromJson({{QStringLiteral("name"), QStringLiteral(" a ")}});
    QVERIFY(bare);
    QVERIFY(!bare->id.isNull());
    QCOMPARE(bare->name, QStringLiteral("a"));
    QVERIFY(!bare->prometheus && !bare->loki && bare->alertmanagers.isEmpty());
}

void TestConnectionStore::badFieldsAreNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("field");
    QTest::newRow("no name") << QByteArray("{}") << "name";
    QTest::newRow("name") << QByteArray(R"({"name": 5})") << "name";
    QTest::newRow("id") << QByteArray(R"({"name": "a", "id": "x"})") << "id";
    QTest::newRow("colour") << QByteArray(R"({"name": "a", "colour": 12})") << "colour";
    QTest::newRow("endpoint") << QByteArray(R"({"name": "a", "loki": "http://x"})") << "loki";
    QTest::newRow("url") << QByteArray(R"({"name": "a", "loki": {"url": "http://[x"}})") << "url";
    QTest::newRow("authentication") << QByteArray(R"({"name": "a", "loki": {"url": "http://x", "authentication": "magic"}})")
                                    << "authentication";
    QTest::newRow("timeout") << QByteArray(R"({"name": "a", "loki": {"url": "http://x", "totalTimeoutMs": -5}})") << "totalTimeoutMs";
    QTest::newRow("headers") << QByteArray(R"({"name": "a", "alertmanagers": [{"url": "http://x", "headers": [5]}]})") << "headers";
}

void TestConnectionStore::badFieldsAreNamed()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, field);
    const auto read = connectionFromJson(QJsonDocument::fromJson(json).object());
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Storage);
    QCOMPARE(read.error().detail, QStringLiteral("the field \"%1\" is not understood").arg(field));
}

void TestConnectionStore::changesSurvive()
{
    Connection connection = production();
    {
        ConnectionStore store(m_path, m_clock);
        QVERIFY(store.connections().empty());
        QVERIFY(store.problems().isEmpty());
        QCOMPARE(store.add(connection), Result<QUuid>(connection.id));
        connection.name = QStringLiteral("live");
        QVERIFY(store.update(connection));
        Connection second;
        second.name = QStringLiteral("gone");
        const auto id = store.add(second);
        QVERIFY(id);
        QVERIFY(store.remove(*id));
        QCOMPARE(store.remove(*id).error().kind, ErrorKind::NotFound);
        QCOMPARE(store.update(second).error().kind, ErrorKind::NotFound);
    }
    const ConnectionStore store(m_path, m_clock);
    QCOMPARE(store.connections(), std::vector<Connection>{connection});
    QCOMPARE(*store.findByName(QStringLiteral("LIVE ")), connection);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(m_path).permissions() & others));
}

void TestConnectionStore::signalsTellRows()
{
    ConnectionStore store(m_path, m_clock);
    QSignalSpy added(&store, &ConnectionStore::added);
    QSignalSpy updated(&store, &ConnectionStore::updated);
    QSignalSpy removed(&store, &ConnectionStore::removed);
    const auto first = store.add(production());
    const auto second = store.duplicate(*first);
    QCOMPARE(added, QList<QVariantList>({{0}, {1}}));
    Connection changed = *store.find(*second);
    QVERIFY(store.update(changed)); // nothing differs
    changed.colour = 7;
    QVERIFY(store.update(changed));
    QCOMPARE(updated, QList<QVariantList>({{1}}));
    QVERIFY(store.remove(*first));
    QCOMPARE(removed, QList<QVariantList>({{0}}));
}

void TestConnectionStore::namesAreUnique()
{
    ConnectionStore store(m_path, m_clock);
    const auto first = store.add(production());
    QVERIFY(first);
    Connection second = production();
    second.name = QStringLiteral(" Production");
    QCOMPARE(store.checkName(second.name), ConnectionStore::NameProblem::Taken);
    QCOMPARE(store.checkName(second.name, *first), ConnectionStore::NameProblem::None);
    QCOMPARE(store.checkName(QStringLiteral(" ")), ConnectionStore::NameProblem::Empty);
    const auto refused = store.add(second);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::BadQuery);
    QCOMPARE(refused.error().detail, QStringLiteral("there is a connection \"Production\" already"));
    second.name = QStringLiteral("staging");
    QVERIFY(store.add(second));
    second.name = QStringLiteral("production");
    QVERIFY(!store.update(second));
    QCOMPARE(store.find(second.id)->name, QStringLiteral("staging"));
    second.name = QString();
    QVERIFY(!store.update(second));
}

void TestConnectionStore::duplicateCountsUp()
{
    ConnectionStore store(m_path, m_clock);
    const auto first = store.add(production());
    const auto second = store.duplicate(*first);
    const auto third = store.duplicate(*second);
    QVERIFY(second && third);
    QCOMPARE(store.find(*second)->name, QStringLiteral("production (2)"));
    QCOMPARE(store.find(*third)->name, QStringLiteral("production (3)"));
    QCOMPARE(store.find(*third)->prometheus, production().prometheus);
    QVERIFY(!store.duplicate(QUuid::createUuid()));
}

void TestConnectionStore::unknownFieldsAreKept()
{
    writeFile(R"({"version": 1, "later": 1, "connections": [{"name": "a", "later": 2,
        "prometheus": {"url": "http://p", "later": 3}, "alertmanagers": [{"url": "http://one", "later": 4}, {"url": "http://two"}]}]})");
    {
        ConnectionStore store(m_path, m_clock);
        Connection connection = store.connections().front();
        connection.name = QStringLiteral("b");
        connection.alertmanagers.removeLast();
        QVERIFY(store.update(connection));
    }
    const QJsonObject file = QJsonDocument::fromJson(readFile()).object();
    QCOMPARE(file.value(QLatin1String("later")).toInt(), 1);
    const QJsonObject entry = file.value(QLatin1String("connections")).toArray().at(0).toObject();
    QCOMPARE(entry.value(QLatin1String("name")).toString(), QStringLiteral("b"));
    QCOMPARE(entry.value(QLatin1String("later")).toInt(), 2);
    QCOMPARE(entry.value(QLatin1String("prometheus")).toObject().value(QLatin1String("later")).toInt(), 3);
    const QJsonArray peers = entry.value(QLatin1String("alertmanagers")).toArray();
    QCOMPARE(peers.size(), 1);
    QCOMPARE(peers.at(0).toObject().value(QLatin1String("later")).toInt(), 4);
}

void TestConnectionStore::nothingSecretIsWritten()
{
    Connection connection = production();
    connection.prometheus->url = QUrl(QStringLiteral("https://anna:MARKED@prom.example/"));
    connection.prometheus->headers = {{QStringLiteral("Authorization"), QStringLiteral("MARKED"), false},
                                      {QStringLiteral("X-Key"), QStringLiteral("MARKED"), true}};
    QVERIFY(!QJsonDocument(connectionToJson(connection)).toJson().contains("MARKED"));
    ConnectionStore store(m_path, m_clock);
    const auto id = store.add(connection);
    QVERIFY(id);
    QVERIFY(!readFile().contains("MARKED"));
    QVERIFY(!store.exportJson().contains("MARKED"));
    QVERIFY(store.find(*id)->prometheus->url.userInfo().isEmpty());
    const ConnectionSecrets found = store.takeFoundSecrets().value(*id);
    QCOMPARE(found.prometheus.password, QStringLiteral("MARKED"));
    QCOMPARE(found.prometheus.headerValues.value(QStringLiteral("X-Key")), QStringLiteral("MARKED"));
}

void TestConnectionStore::secretsInTheFileAreHandedOut()
{
    writeFile(R"({"connections": [{"name": "a", "loki": {"url": "http://anna:geheim@l"}}, {"name": "b"}]})");
    ConnectionStore store(m_path, m_clock);
    const Connection &connection = store.connections().front();
    QCOMPARE(connection.loki->url, QUrl(QStringLiteral("http://l")));
    QCOMPARE(connection.loki->authentication, Endpoint::Authentication::Basic);
    QCOMPARE(connection.loki->userName, QStringLiteral("anna"));
    const auto found = store.takeFoundSecrets();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.value(connection.id).loki.password, QStringLiteral("geheim"));
    QVERIFY(store.takeFoundSecrets().isEmpty());
}

void TestConnectionStore::brokenFileIsKeptAside()
{
    writeFile("{\"version\": 1, \"connec");
    ConnectionStore store(m_path, m_clock);
    QVERIFY(store.connections().empty());
    QCOMPARE(store.problems().size(), 1);
    const QString aside = m_path + QStringLiteral(".broken-20261120T140000");
    QCOMPARE(store.problems().constFirst().kind, FileProblem::Kind::Broken);
    QCOMPARE(store.problems().constFirst().keptAs, aside);
    QVERIFY(store.add(production()));
    QFile kept(aside);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), "{\"version\": 1, \"connec");
}

void TestConnectionStore::badEntryStaysInTheFile()
{
    writeFile(R"({"connections": [{"name": "good"}, {"name": "bad", "loki": 5}]})");
    ConnectionStore store(m_path, m_clock);
    QCOMPARE(store.connections().size(), std::size_t(1));
    QCOMPARE(store.problems().constFirst().kind, FileProblem::Kind::BadEntry);
    QCOMPARE(store.problems().constFirst().entry, QStringLiteral("bad"));
    QVERIFY(store.add(production()));
    const QJsonArray entries = QJsonDocument::fromJson(readFile()).object().value(QLatin1String("connections")).toArray();
    QCOMPARE(entries.size(), 3);
    QCOMPARE(entries.at(2).toObject().value(QLatin1String("loki")).toInt(), 5);
}

void TestConnectionStore::twoConnectionsWithOneName()
{
    writeFile(R"({"connections": [{"name": "a", "colour": 1}, {"name": "A", "colour": 2}]})");
    const ConnectionStore store(m_path, m_clock);
    QCOMPARE(store.connections().size(), std::size_t(2));
    QCOMPARE(store.connections().back().name, QStringLiteral("A (2)"));
    QCOMPARE(store.connections().back().colour, 2);
    QCOMPARE(store.problems().size(), 1);
    QCOMPARE(store.problems().constFirst().kind, FileProblem::Kind::Renamed);
    QCOMPARE(store.problems().constFirst().entry, QStringLiteral("A (2)"));
}

void TestConnectionStore::exportAndImport()
{
    ConnectionStore store(m_path, m_clock);
    const auto first = store.add(production());
    const auto second = store.duplicate(*first);
    QCOMPARE(QJsonDocument::fromJson(store.exportJson({*second})).object().value(QLatin1String("connections")).toArray().size(), 1);
    const QByteArray exported = store.exportJson();

    // At home: new ids, new names.
    const auto again = store.importJson(exported);
    QVERIFY(again);
    QCOMPARE(again->size(), 2);
    QCOMPARE(store.connections().size(), std::size_t(4));
    QCOMPARE(store.find(again->first())->name, QStringLiteral("production (3)"));
    QVERIFY(again->first() != *first);

    // Elsewhere: the same.
    ConnectionStore elsewhere(m_folder->filePath(QStringLiteral("other.json")), m_clock);
    QCOMPARE(elsewhere.importJson(exported), Result<QList<QUuid>>(QList<QUuid>{*first, *second}));
    QCOMPARE(*elsewhere.find(*first), *store.find(*first));
}

void TestConnectionStore::importIsAllOrNothing_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("garbage") << QByteArray("<html>");
    QTest::newRow("something else") << QByteArray(R"({"panels": []})");
    QTest::newRow("one bad") << QByteArray(R"({"connections": [{"name": "good"}, {"name": ""}]})");
    QTest::newRow("newer") << QByteArray(R"({"version": 2, "connections": [{"name": "good"}]})");
}

void TestConnectionStore::importIsAllOrNothing()
{
    QFETCH(QByteArray, json);
    ConnectionStore store(m_path, m_clock);
    QSignalSpy added(&store, &ConnectionStore::added);
    const auto imported = store.importJson(json);
    QVERIFY(!imported);
    QCOMPARE(imported.error().kind, ErrorKind::Storage);
    QVERIFY(!imported.error().detail.isEmpty());
    QVERIFY(store.connections().empty());
    QVERIFY(!QFile::exists(m_path));
    QCOMPARE(added.count(), 0);
}

void TestConnectionStore::importDropsSecretFields()
{
    ConnectionStore store(m_path, m_clock);
    const QByteArray json = R"({"connections": [{"name": "a", "api_key": "MARKED", "kept": "yes",
        "alertmanagers": [{"url": "http://x", "password": "MARKED", "kept": "yes"}]}]})";
    QVERIFY(store.importJson(json));
    QVERIFY(!readFile().contains("MARKED"));
    QCOMPARE(readFile().count("yes"), 2);
}

void TestConnectionStore::refusedWhereItCannotBeWritten()
{
    writeFile("a file where the folder should be");
    ConnectionStore store(m_path + QStringLiteral("/connections.json"), m_clock);
    QSignalSpy added(&store, &ConnectionStore::added);
    QCOMPARE(store.add(production()).error().kind, ErrorKind::Storage);
    QVERIFY(store.connections().empty());
    const QByteArray json = R"({"connections": [{"name": "a"}]})";
    QVERIFY(!store.importJson(json));
    QVERIFY(store.connections().empty());
    QCOMPARE(added.count(), 0);
}

QTEST_GUILESS_MAIN(TestConnectionStore)
#include "tst_connectionstore.moc"
