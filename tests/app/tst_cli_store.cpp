// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/journal.h"
#include "services/store/uuid7.h"
#include "tests/app/clirun.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace wardroom;
using namespace Qt::StringLiterals;

class TestCliStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void verifyIsContent();
    void verifyTellsOfDamageAndLeavesIt();
    void rebuild();
    void absentStore();
    void wrongUsage();

private:
    QStringList with(const QString &what, const QStringList &more = {}) const
    {
        return QStringList{u"store"_s, what, u"--store"_s, m_file} + more;
    }
    static QJsonObject json(const CliRun &run) { return QJsonDocument::fromJson(run.out().toUtf8()).object(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestCliStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"wardroom.db"_s);
    const SystemClock clock;
    const auto journal = Journal::open({m_file, {}, u"Ana"_s, false}, clock);
    QVERIFY(journal);
    Change change;
    for (int i = 0; i < 200; ++i)
        change.edits.append({u"incident"_s, makeUuid7(clock.nowMs()), {{u"title"_s, QString(400, u't')}}});
    QVERIFY((*journal)->append(change));
}

void TestCliStore::verifyIsContent()
{
    CliRun run(with(u"verify"_s, {u"-o"_s, u"json"_s}));
    QCOMPARE(run.exitCode(), 0);
    QCOMPARE(json(run).value("operations"_L1).toInt(), 200);
    QCOMPARE(json(run).value("records"_L1).toInt(), 200);
    QVERIFY(json(run).value("problems"_L1).toArray().isEmpty());
    QCOMPARE(run.err(), QString());
}

void TestCliStore::verifyTellsOfDamageAndLeavesIt()
{
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2));
    file.write(QByteArray(20'000, '\xaa'));
    QVERIFY(file.seek(0));
    const QByteArray before = file.readAll();
    file.close();
    CliRun run(with(u"verify"_s));
    QCOMPARE(run.exitCode(), 1);
    QVERIFY(!run.err().isEmpty());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), before);
}

void TestCliStore::rebuild()
{
    CliRun run(with(u"rebuild"_s, {u"-o"_s, u"json"_s}));
    QCOMPARE(run.exitCode(), 0);
    QCOMPARE(json(run).value("operations"_L1).toInt(), 200);
    CliRun verify(with(u"verify"_s));
    QCOMPARE(verify.exitCode(), 0);
}

void TestCliStore::absentStore()
{
    m_file = m_folder->filePath(u"nowhere.db"_s);
    for (const QString &what : {u"verify"_s, u"rebuild"_s}) {
        CliRun run(with(what));
        QCOMPARE(run.exitCode(), 1);
        QVERIFY2(run.err().contains(u"there is no store"), qPrintable(run.err()));
        QVERIFY(!QFile::exists(m_file));
    }
}

void TestCliStore::wrongUsage()
{
    CliRun run(with(u"verify"_s, {u"surplus"_s}));
    QCOMPARE(run.exitCode(), 2);
}

QTEST_GUILESS_MAIN(TestCliStore)
#include "tst_cli_store.moc"
