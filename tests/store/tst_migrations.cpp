// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/backups.h"
#include "services/store/migrations.h"
#include "tests/store/storeworld.h"

#include <QtTest/QTest>

using namespace wardroom;
using namespace Qt::StringLiterals;

/// A store that an older program wrote: brought up by a script that is made up here, after a copy of it as it was.
class TestMigrations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void isCopiedThenMigrated();
    void failingScriptLeavesTheOldFormat();
    void withoutACopyNothingIsMigrated();
    void olderProgramRefusesTheNewFormat();

private:
    void addScript(const QByteArray &sql);
    int versionOf(const QString &file);

    std::unique_ptr<QTemporaryDir> m_scripts;
    std::unique_ptr<StoreWorld> m_world;
    QUuid m_incident;
};

void TestMigrations::init()
{
    m_world = std::make_unique<StoreWorld>();
    const auto journal = m_world->open();
    QVERIFY2(journal, qPrintable(m_world->problem));
    QCOMPARE(journal->notices(), QStringList()); // a new file needs no copy
    m_incident = newId();
    QVERIFY(journal->append(changeOf(incidentEdit(m_incident, u"Checkout fails"_s))));
    m_scripts = std::make_unique<QTemporaryDir>();
    const QDir shipped(u":/sql"_s);
    for (const QString &name : shipped.entryList({u"*.sql"_s}))
        QVERIFY(QFile::copy(shipped.filePath(name), m_scripts->filePath(name)));
}

void TestMigrations::cleanup()
{
    Migrations::useFolder({});
}

/// The next number after those shipped.
void TestMigrations::addScript(const QByteArray &sql)
{
    const int number = Migrations::newest() + 1;
    QFile file(m_scripts->filePath(u"%1_made_up.sql"_s.arg(number, 3, 10, QLatin1Char('0'))));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(sql) == sql.size());
    file.close();
    Migrations::useFolder(m_scripts->path());
    QCOMPARE(Migrations::newest(), number);
}

int TestMigrations::versionOf(const QString &file)
{
    const auto database = Database::open(file, Database::Access::ReadOnly);
    return database ? Migrations::versionOf(**database).value_or(-1) : -1;
}

void TestMigrations::isCopiedThenMigrated()
{
    const int before = Migrations::newest();
    addScript("-- made up\n\nCREATE TABLE made_up (word TEXT)\n\nINSERT INTO made_up VALUES ('here')\n");
    {
        const auto journal = m_world->open();
        QVERIFY2(journal, qPrintable(m_world->problem));
        QCOMPARE(journal->notices().size(), 1);
        QVERIFY(journal->record(m_incident) && *journal->record(m_incident));
    }
    QCOMPARE(versionOf(m_world->file), before + 1);
    const QStringList copies = Backups(m_world->file, {}).newestFirst();
    QCOMPARE(copies.size(), 1);
    QVERIFY2(copies.front().contains(u"version-%1-"_s.arg(before)), qPrintable(copies.front()));
    QCOMPARE(versionOf(copies.front()), before);

    // Opened once more, it is as it should be; and the copy is a whole store of the older program.
    QCOMPARE(m_world->open()->notices(), QStringList());
    Migrations::useFolder({});
    Journal::Options old = m_world->options();
    old.file = copies.front();
    const auto journal = m_world->open(old);
    QVERIFY2(journal, qPrintable(m_world->problem));
    QCOMPARE((*journal->record(m_incident))->fields.value(u"title"_s).toString(), u"Checkout fails"_s);
}

void TestMigrations::failingScriptLeavesTheOldFormat()
{
    const int before = Migrations::newest();
    addScript("CREATE TABLE made_up (word TEXT)\n\nINSERT INTO not_there VALUES (1)\n");
    QVERIFY(!m_world->open());
    QCOMPARE(versionOf(m_world->file), before);
    Migrations::useFolder({});
    const auto journal = m_world->open();
    QVERIFY2(journal, qPrintable(m_world->problem));
    QVERIFY(*journal->record(m_incident));
}

void TestMigrations::withoutACopyNothingIsMigrated()
{
    const int before = Migrations::newest();
    addScript("CREATE TABLE made_up (word TEXT)\n");
    Journal::Options options = m_world->options();
    options.backups = m_world->folder.filePath(u"in-the-way"_s);
    QFile inTheWay(options.backups);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QVERIFY(!m_world->open(options));
    QCOMPARE(versionOf(m_world->file), before);
}

void TestMigrations::olderProgramRefusesTheNewFormat()
{
    addScript("CREATE TABLE made_up (word TEXT)\n");
    QVERIFY(m_world->open());
    Migrations::useFolder({});
    QVERIFY(!m_world->open());
    QVERIFY2(m_world->problem.contains(u"newer version"_s), qPrintable(m_world->problem));
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
