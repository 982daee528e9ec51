// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clirun.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace wardroom;
using namespace Qt::StringLiterals;

/// Each run is a process of its own as far as the store is concerned: what it shows was on the disk.
class TestCliIncident : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void life();
    void identities();
    void refused_data();
    void refused();
    void milestones();
    void negativeTimes();
    void verbatim();
    void filters();
    void sharing();
    void damagedFiles();
    void sample();

private:
    struct Answer
    {
        int code = -1;
        QString out;
        QString err;
        QJsonDocument json() const { return QJsonDocument::fromJson(out.toUtf8()); }
    };
    Answer run(QStringList arguments) const;
    QJsonObject object(QStringList arguments) const { return run(std::move(arguments) << u"-o"_s << u"json"_s).json().object(); }
    QJsonArray array(QStringList arguments) const { return run(std::move(arguments) << u"-o"_s << u"json"_s).json().array(); }
    QJsonObject declare(const QString &title) const { return object({u"declare"_s, u"--title"_s, title}); }
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_store;
};

void TestCliIncident::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = path(u"one.db"_s);
}

TestCliIncident::Answer TestCliIncident::run(QStringList arguments) const
{
    arguments.prepend(u"incident"_s);
    arguments << u"--store"_s << m_store << u"--as"_s << u"Ana"_s;
    CliRun cli(arguments);
    const int code = cli.exitCode();
    return {code, cli.out(), cli.err()};
}

void TestCliIncident::life()
{
    const QJsonObject made = object({u"declare"_s, u"--title"_s, u"Login"_s, u"--severity"_s, u"2"_s, u"--impact"_s, u"some"_s, u"--commander"_s, u"Ben"_s, u"--alert"_s,
                                     u"alertname=\"X\", service=login"_s});
    const QString id = made["id"_L1].toString();
    QVERIFY(!QUuid::fromString(id).isNull());
    QCOMPARE(made["severity"_L1].toString(), u"SEV-2"_s);
    QCOMPARE(made["declaredBy"_L1].toString(), u"Ana"_s);
    QCOMPARE(made["alerts"_L1].toArray().size(), 1);
    QCOMPARE(run({u"add"_s, id, u"pool exhausted"_s, u"--lane"_s, u"detection"_s, u"--star"_s}).code, 0);
    QCOMPARE(run({u"set"_s, id, u"status"_s, u"monitoring"_s}).code, 0);
    QCOMPARE(run({u"set"_s, id, u"severity"_s, u"1"_s}).code, 0);
    QCOMPARE(run({u"set"_s, id, u"scribe"_s, u"Carla"_s}).code, 0);
    QCOMPARE(run({u"set"_s, id, u"summary"_s, u"all of it"_s}).code, 0);
    const QJsonObject shown = object({u"show"_s, id});
    QCOMPARE(shown["id"_L1].toString(), id);
    QCOMPARE(shown["status"_L1].toString(), u"monitoring"_s);
    QCOMPARE(shown["severity"_L1].toString(), u"SEV-1"_s);
    QCOMPARE(shown["roles"_L1].toObject()["scribe"_L1].toString(), u"Carla"_s);
    QVERIFY(shown["milestones"_L1].toObject()["mitigated"_L1].isString());
    QCOMPARE(shown["checklist"_L1].toArray().size(), 10);
    const QJsonArray events = shown["events"_L1].toArray();
    const auto added = std::find_if(events.begin(), events.end(), [](const QJsonValue &event) { return event["title"_L1].toString() == u"pool exhausted"_s; });
    QVERIFY(added != events.end());
    QCOMPARE((*added)["lane"_L1].toString(), u"detection"_s);
    QVERIFY((*added)["starred"_L1].toBool());
    const Answer table = run({u"show"_s, id});
    QVERIFY(table.out.contains(u"pool exhausted"_s) && table.out.contains(u"INC-"_s));
    QVERIFY(run({u"show"_s, id, u"-o"_s, u"csv"_s}).out.startsWith(u"time,end,lane"_s));
}

void TestCliIncident::identities()
{
    const QString number = declare(u"one"_s)["number"_L1].toString();
    const QString id = declare(u"two"_s)["id"_L1].toString();
    QCOMPARE(object({u"show"_s, number.toLower()})["title"_L1].toString(), u"one"_s);
    QCOMPARE(object({u"show"_s, id.left(30)})["title"_L1].toString(), u"two"_s);
    QCOMPARE(object({u"show"_s, u'{' + id + u'}'})["title"_L1].toString(), u"two"_s);
    const Answer several = run({u"show"_s, id.left(4)});
    QCOMPARE(several.code, 1);
    QVERIFY(several.err.contains(u"2 incidents"_s));
}

void TestCliIncident::refused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QStringList &arguments, int code) { QTest::newRow(name) << arguments << code; };
    row("no title", {u"declare"_s}, 2);
    row("empty title", {u"declare"_s, u"--title"_s, u" "_s}, 2);
    row("severity", {u"declare"_s, u"--title"_s, u"t"_s, u"--severity"_s, u"5"_s}, 2);
    row("year 9999", {u"declare"_s, u"--title"_s, u"t"_s, u"--started"_s, u"9999-01-01 00:00"_s}, 2);
    row("no time", {u"declare"_s, u"--title"_s, u"t"_s, u"--started"_s, u"soon"_s}, 2);
    row("future", {u"declare"_s, u"--title"_s, u"t"_s, u"--started"_s, u"2099-01-01 00:00"_s}, 1);
    row("alert", {u"declare"_s, u"--title"_s, u"t"_s, u"--alert"_s, u"a=~b"_s}, 2);
    row("zone", {u"declare"_s, u"--title"_s, u"t"_s, u"--zone"_s, u"Moon"_s}, 2);
    row("show nothing", {u"show"_s}, 2);
    row("unknown", {u"show"_s, u"INC-1999-001"_s}, 1);
    row("add to unknown", {u"add"_s, u"INC-1999-001"_s, u"x"_s}, 1);
    row("add nothing", {u"add"_s, u"INC-1999-001"_s}, 2);
    row("lane", {u"add"_s, u"INC-1999-001"_s, u"x"_s, u"--lane"_s, u"fast"_s}, 2);
    row("field", {u"set"_s, u"INC-1999-001"_s, u"colour"_s, u"red"_s}, 2);
    row("status", {u"set"_s, u"INC-1999-001"_s, u"status"_s, u"dancing"_s}, 2);
    row("list status", {u"list"_s, u"--status"_s, u"dancing"_s}, 2);
    row("export without file", {u"export"_s}, 2);
    row("import nothing", {u"import"_s}, 2);
    row("import absent", {u"import"_s, u"nowhere.wardroom"_s}, 1);
}

void TestCliIncident::refused()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    const Answer answer = run(arguments);
    QCOMPARE(answer.code, code);
    QCOMPARE(answer.err.count(u'\n'), 1);
    QVERIFY(answer.out.isEmpty());
    QVERIFY(array({u"list"_s}).isEmpty());
}

void TestCliIncident::milestones()
{
    const QString id = object({u"declare"_s, u"--title"_s, u"t"_s, u"--started"_s, u"-2h"_s, u"--zone"_s, u"UTC"_s})["id"_L1].toString();
    QCOMPARE(run({u"set"_s, id, u"acknowledged"_s, u"1 hour ago"_s}).code, 0);
    const Answer answer = run({u"set"_s, id, u"detected"_s, u"10 minutes ago"_s});
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.err.contains(u"detected must not be later than acknowledged"_s), qPrintable(answer.err));
    QCOMPARE(run({u"set"_s, id, u"resolved"_s, u"2099-01-01 00:00"_s}).code, 1);
    QCOMPARE(run({u"set"_s, id, u"resolved"_s, u"9999-01-01 00:00"_s}).code, 1);
    QCOMPARE(run({u"set"_s, id, u"acknowledged"_s, u"none"_s}).code, 0);
    const QJsonObject milestones = object({u"set"_s, id, u"detected"_s, u"10 minutes ago"_s})["milestones"_L1].toObject();
    QVERIFY(milestones["detected"_L1].isString());
    QVERIFY(milestones["acknowledged"_L1].isNull());
}

void TestCliIncident::negativeTimes()
{
    const QString id = object({u"declare"_s, u"--title"_s, u"t"_s, u"--started"_s, u"-2h"_s})["id"_L1].toString();
    QVERIFY(object({u"set"_s, id, u"detected"_s, u"-5m"_s})["milestones"_L1].toObject()["detected"_L1].isString());
    QCOMPARE(object({u"add"_s, id, u"-5 users"_s, u"--at"_s, u"-3m"_s})["title"_L1].toString(), u"-5 users"_s);
}

void TestCliIncident::verbatim()
{
    const QString title = u"<b>🚨</b> & \"中文\" /status resolved"_s;
    const QString id = declare(title)["id"_L1].toString();
    const QString body = QString(1'000'000, u'x') + u"\n</script>\u202e end"_s;
    QCOMPARE(object({u"add"_s, id, title + u'\n' + body})["body"_L1].toString(), body);
    const QJsonObject shown = object({u"show"_s, id});
    QCOMPARE(shown["title"_L1].toString(), title);
    const QJsonObject event = shown["events"_L1].toArray().last().toObject();
    QCOMPARE(event["title"_L1].toString(), title);
    QCOMPARE(event["body"_L1].toString(), body);
    const QString line(2000, u'y');
    QCOMPARE(object({u"add"_s, id, line})["body"_L1].toString(), line);
}

void TestCliIncident::filters()
{
    const QString first = object({u"declare"_s, u"--title"_s, u"Login fails"_s, u"--severity"_s, u"1"_s})["id"_L1].toString();
    const QString second = object({u"declare"_s, u"--title"_s, u"支付失敗"_s, u"--severity"_s, u"3"_s})["id"_L1].toString();
    QCOMPARE(run({u"add"_s, second, u"the pool is exhausted"_s}).code, 0);
    QCOMPARE(run({u"set"_s, first, u"status"_s, u"resolved"_s}).code, 0);
    const auto ids = [this](const QStringList &arguments) {
        QStringList found;
        for (const QJsonValue &incident : array(QStringList{u"list"_s} + arguments))
            found += incident["id"_L1].toString();
        return found;
    };
    QCOMPARE(ids({}), (QStringList{second, first}));
    QCOMPARE(ids({u"--status"_s, u"open"_s}), QStringList{second});
    QCOMPARE(ids({u"--status"_s, u"resolved,closed"_s}), QStringList{first});
    QCOMPARE(ids({u"--severity"_s, u"1"_s}), QStringList{first});
    QCOMPARE(ids({u"--search"_s, u"exhausted pool"_s}), QStringList{second});
    QCOMPARE(ids({u"--search"_s, u"支付"_s}), QStringList{second});
    QCOMPARE(ids({u"--search"_s, u"nowhere"_s}), QStringList{});
}

void TestCliIncident::sharing()
{
    const QJsonObject here = declare(u"here"_s);
    const QString id = here["id"_L1].toString();
    QCOMPARE(run({u"export"_s, id, u"--file"_s, path(u"a.wardroom"_s)}).code, 0);
    m_store = path(u"two.db"_s);
    const QJsonObject there = declare(u"there"_s);
    QCOMPARE(object({u"import"_s, path(u"a.wardroom"_s), u"--check"_s})["incidents"_L1].toArray().size(), 1);
    QCOMPARE(array({u"list"_s}).size(), 1);
    const QJsonObject merged = object({u"import"_s, path(u"a.wardroom"_s)});
    QVERIFY(merged["added"_L1].toInt() > 0);
    QCOMPARE(merged["added"_L1], merged["operations"_L1]);
    QCOMPARE(object({u"import"_s, path(u"a.wardroom"_s)})["added"_L1].toInt(), 0);
    // Two computers gave one number: the later one has a suffix, and both timelines say so.
    QCOMPARE(here["number"_L1], there["number"_L1]);
    const QString number = here["number"_L1].toString();
    QCOMPARE(object({u"show"_s, number})["title"_L1].toString(), u"here"_s);
    QCOMPARE(object({u"show"_s, number + u"-B"_s})["title"_L1].toString(), u"there"_s);
    for (const QString &name : {number, number + u"-B"_s}) {
        const QJsonArray events = object({u"show"_s, name})["events"_L1].toArray();
        QVERIFY(std::any_of(events.begin(), events.end(), [](const QJsonValue &event) { return event["kind"_L1].toString() == u"number"_s; }));
    }
    QCOMPARE(run({u"export"_s, u"--file"_s, path(u"all.wardroom"_s)}).code, 0);
    m_store = path(u"three.db"_s);
    QCOMPARE(run({u"import"_s, path(u"all.wardroom"_s)}).code, 0);
    QCOMPARE(array({u"list"_s}).size(), 2);
}

void TestCliIncident::damagedFiles()
{
    declare(u"here"_s);
    QCOMPARE(run({u"export"_s, u"--file"_s, path(u"a.wardroom"_s)}).code, 0);
    QFile file(path(u"a.wardroom"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray good = file.readAll();
    m_store = path(u"two.db"_s);
    QByteArray altered = good;
    altered[good.size() / 2] = static_cast<char>(altered[good.size() / 2] ^ 1);
    for (const QByteArray &bytes : {good.left(good.size() - 1), altered, QByteArray("PK\x03\x04 not ours"), QByteArray()}) {
        QFile bad(path(u"bad.wardroom"_s));
        QVERIFY(bad.open(QIODevice::WriteOnly | QIODevice::Truncate));
        bad.write(bytes);
        bad.close();
        for (const QStringList &more : {QStringList(), QStringList{u"--check"_s}}) {
            const Answer answer = run(QStringList{u"import"_s, bad.fileName()} + more);
            QCOMPARE(answer.code, 1);
            QCOMPARE(answer.err.count(u'\n'), 1);
        }
    }
    QVERIFY(array({u"list"_s}).isEmpty());
}

void TestCliIncident::sample()
{
    QCOMPARE(run({u"import"_s, u"--sample"_s}).code, 0);
    QCOMPARE(object({u"show"_s, u"INC-2025-001"_s})["actions"_L1].toArray().size(), 4);
    QCOMPARE(run({u"import"_s, u"--sample"_s, u"x"_s}).code, 2);
}

QTEST_GUILESS_MAIN(TestCliIncident)
#include "tst_cli_incident.moc"
