// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/backups.h"
#include "services/store/evidencetable.h"
#include "tests/store/storeworld.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtTest/QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace wardroom;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 PageSize = 4096;
constexpr qint64 DayMs = 86'400'000;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, qint64 from, qint64 size)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(from));
    QCOMPARE(file.write(QByteArray(size, '\xaa')), size);
}

/// No file of this process grows beyond that while it lives: what a full disk does.
class SmallFiles
{
public:
    explicit SmallFiles(rlim_t most)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{most, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallFiles() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    SmallFiles(const SmallFiles &) = delete;
    SmallFiles &operator=(const SmallFiles &) = delete;

private:
    rlimit m_before = {};
};

} // namespace

class TestRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newerFileIsRefusedUntouched();
    void anotherProgramsFileIsRefusedUntouched();
    void damagedPages_data();
    void damagedPages();
    void damagedBeginningIsRestoredFromTheBackup();
    void damagedBackupIsPassedOver();
    void withoutBackupItStartsAnew();
    void logLeftBehindIsReadToo();
    void damagedWhileAnotherHasItOpen();
    void noBackupOfADamagedStore();
    void verifyFindsWhatDoesNotFit();
    void backupsAreKeptForFourteenDays();
    void fullDisk();
    void readOnlyFile();

private:
    /// Two incidents with events, a backup, and more events after it.
    static void fill(StoreWorld &world, int before, int after);
    static QString folderOf(const StoreWorld &world) { return QFileInfo(world.file).absolutePath(); }
    static QStringList damagedFiles(const StoreWorld &world) { return QDir(folderOf(world)).entryList({u"*-damaged-*.db"_s}); }
};

void TestRecovery::fill(StoreWorld &world, int before, int after)
{
    const auto journal = world.open();
    QVERIFY2(journal, qPrintable(world.problem));
    const QUuid incident = newId();
    for (int i = 0; i < before + after; ++i) {
        if (i == before)
            QVERIFY(journal->backup());
        QVERIFY(journal->append(changeOf(eventEdit(newId(), incident, u"event %1 "_s.arg(i) + QString(200, u'x')))));
    }
    const QByteArray data = "evidence";
    QVERIFY(journal->put({sha256Of(data), data}));
}

void TestRecovery::newerFileIsRefusedUntouched()
{
    StoreWorld world;
    QVERIFY(world.open()->append(changeOf(incidentEdit(newId(), u"A"_s))));
    QVERIFY((*Database::open(world.file, Database::Access::ReadWrite))->runOnce(u"PRAGMA user_version = 99"_s));
    const QByteArray before = contentOf(world.file);
    QVERIFY(!world.open());
    QVERIFY2(world.problem.contains(u"newer version"), qPrintable(world.problem));
    QCOMPARE(contentOf(world.file), before);
    QVERIFY(damagedFiles(world).isEmpty());
    QVERIFY(!QFile::exists(world.file + u"-wal"_s));
    QVERIFY(!QFile::exists(folderOf(world) + u"/backups"_s));
}

void TestRecovery::anotherProgramsFileIsRefusedUntouched()
{
    StoreWorld world;
    world.file = world.folder.filePath(u"notes.db"_s);
    QVERIFY((*Database::open(world.file, Database::Access::ReadWrite))->runOnce(u"CREATE TABLE note (text)"_s));
    const QByteArray before = contentOf(world.file);
    QVERIFY(!world.open());
    QVERIFY2(world.problem.contains(u"another program"), qPrintable(world.problem));
    QCOMPARE(contentOf(world.file), before);

    world.file = world.folder.filePath(u"letter.txt"_s);
    const QByteArray letter = QByteArray("Dear Sir, ").repeated(1'000);
    QFile file(world.file);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(letter) == letter.size());
    file.close();
    QVERIFY(!world.open());
    QCOMPARE(contentOf(world.file), letter);
}

void TestRecovery::damagedPages_data()
{
    QTest::addColumn<double>("from");
    QTest::addColumn<int>("pages");
    QTest::newRow("a page at the beginning") << 0.02 << 1;
    QTest::newRow("a page in the middle") << 0.5 << 1;
    QTest::newRow("a quarter") << 0.3 << 40;
    QTest::newRow("the end") << 0.9 << 12;
}

void TestRecovery::damagedPages()
{
    QFETCH(const double, from);
    QFETCH(const int, pages);
    StoreWorld world;
    fill(world, 200, 100);
    const qint64 allPages = QFileInfo(world.file).size() / PageSize;
    overwrite(world.file, std::max<qint64>(1, qint64(double(allPages) * from)) * PageSize,
              std::min<qint64>(pages, allPages - 1 - qint64(double(allPages) * from)) * PageSize);
    const QByteArray damaged = contentOf(world.file);
    const auto journal = world.open();
    QVERIFY2(journal, qPrintable(world.problem));
    const QString notices = journal->notices().join(u'\n');
    QVERIFY2(notices.contains(u"damaged") && notices.contains(u"backup"), qPrintable(notices));
    QCOMPARE(damagedFiles(world).size(), 1);
    QCOMPARE(contentOf(folderOf(world) + u'/' + damagedFiles(world).constFirst()), damaged);
    QVERIFY2(notices.contains(damagedFiles(world).constFirst()), qPrintable(notices));
    const auto report = journal->verify();
    QCOMPARE(report->problems.join(u'\n'), QString());
    QVERIFY2(report->operations >= 200 && report->operations <= 300, qPrintable(QString::number(report->operations)));
    qInfo("%lld of 300 operations are there", static_cast<long long>(report->operations));
    if (pages == 1)
        QVERIFY2(report->operations >= 280, qPrintable(notices));
    QVERIFY(journal->append(changeOf(incidentEdit(newId(), u"life goes on"_s))));
}

void TestRecovery::damagedBeginningIsRestoredFromTheBackup()
{
    StoreWorld world;
    fill(world, 20, 5);
    overwrite(world.file, 0, PageSize);
    const auto journal = world.open();
    QVERIFY2(journal, qPrintable(world.problem));
    QCOMPARE(journal->verify()->operations, 25); // what was on that page was no operation
    QCOMPARE(journal->verify()->blobs, 1);
}

void TestRecovery::damagedBackupIsPassedOver()
{
    StoreWorld world;
    fill(world, 20, 5);
    world.clock.advance(DayMs);
    const QString newest = *world.open()->backup();
    overwrite(newest, PageSize, 2 * PageSize);
    overwrite(world.file, 0, PageSize);
    const auto journal = world.open();
    QVERIFY2(journal, qPrintable(world.problem));
    QVERIFY2(journal->notices().join(u'\n').contains(u"2025-11-20.db took its place"), qPrintable(journal->notices().join(u'\n')));
    QCOMPARE(journal->verify()->operations, 25);
}

void TestRecovery::withoutBackupItStartsAnew()
{
    StoreWorld world;
    QVERIFY(world.open()->append(changeOf(incidentEdit(newId(), u"A"_s))));
    overwrite(world.file, 0, PageSize);
    const auto journal = world.open();
    QVERIFY2(journal, qPrintable(world.problem));
    QVERIFY2(journal->notices().join(u'\n').contains(u"no backup"), qPrintable(journal->notices().join(u'\n')));
    QCOMPARE(journal->verify()->operations, 1); // read from the damaged file
    QCOMPARE(damagedFiles(world).size(), 1);
}

void TestRecovery::logLeftBehindIsReadToo()
{
    StoreWorld world;
    StoreWorld crashed;
    fill(world, 0, 40);
    {
        const auto journal = world.open();
        for (int i = 0; i < 30; ++i)
            QVERIFY(journal->append(changeOf(incidentEdit(newId(), QString(i == 7 ? 50'000 : 5, u'x')))));
        // As a process leaves it that is killed: these are in the log.
        QVERIFY(QDir().mkpath(folderOf(crashed)));
        QVERIFY(QFile::copy(world.file, crashed.file));
        QVERIFY(QFile::copy(world.file + u"-wal"_s, crashed.file + u"-wal"_s));
    }
    overwrite(crashed.file, 20, PageSize - 20); // most of the first page, and with it all that tells what there is
    overwrite(crashed.file + u"-wal"_s, 0, 16); // the log's beginning: SQLite takes it for none
    const auto journal = crashed.open();
    QVERIFY2(journal, qPrintable(crashed.problem));
    const auto report = journal->verify();
    QCOMPARE(report->problems.join(u'\n'), QString());
    QCOMPARE(report->operations, 70);
    QVERIFY(journal->notices().join(u'\n').contains(u"damaged"));
}

void TestRecovery::damagedWhileAnotherHasItOpen()
{
    StoreWorld world;
    fill(world, 20, 5);
    const auto other = world.open();
    QVERIFY(other);
    overwrite(world.file, 0, PageSize);
    const QByteArray before = contentOf(world.file);
    const auto journal = world.open();
    if (!journal)
        QVERIFY2(world.problem.contains(u"restored"), qPrintable(world.problem));
    QVERIFY(damagedFiles(world).isEmpty());
    QCOMPARE(contentOf(world.file), before);
}

void TestRecovery::noBackupOfADamagedStore()
{
    StoreWorld world;
    fill(world, 50, 1);
    const auto journal = world.open();
    const qint64 pages = QFileInfo(world.file).size() / PageSize;
    overwrite(world.file, pages / 2 * PageSize, pages / 4 * PageSize);
    world.clock.advance(DayMs);
    QVERIFY(!journal->backup());
    QCOMPARE(QDir(folderOf(world) + u"/backups"_s).entryList(QDir::Files).size(), 1);
}

void TestRecovery::verifyFindsWhatDoesNotFit()
{
    const QStringList harms{
        u"UPDATE record SET fields = '{\"title\":\"other\"}'"_s,
        u"DELETE FROM record"_s,
        u"DELETE FROM search"_s,
        u"UPDATE search SET text = 'other'"_s,
        u"UPDATE evidence SET data = x'00', packing = 0"_s,
        u"INSERT INTO operation VALUES (99, x'00112233445566778899aabbccddeeff', 1, '', x'', 'event', "
        "x'00112233445566778899aabbccddeeff', x'', NULL, 0, 'no json')"_s,
    };
    for (const QString &harm : harms) {
        StoreWorld world;
        fill(world, 3, 0);
        QVERIFY2((*Database::open(world.file, Database::Access::ReadWrite))->runOnce(harm), qPrintable(harm));
        QVERIFY2(!world.open()->verify()->problems.isEmpty(), qPrintable(harm));
    }
    StoreWorld world;
    fill(world, 3, 0);
    QVERIFY(!(*Database::open(world.file, Database::Access::ReadWrite))->runOnce(u"DELETE FROM operation"_s));
    QVERIFY(!(*Database::open(world.file, Database::Access::ReadWrite))->runOnce(u"UPDATE operation SET hlc = 1"_s));
    QVERIFY(world.open()->verify()->problems.isEmpty());
}

void TestRecovery::backupsAreKeptForFourteenDays()
{
    StoreWorld world;
    const auto journal = world.open();
    for (int day = 0; day < 20; ++day) {
        QVERIFY(journal->append(changeOf(incidentEdit(newId(), u"A"_s))));
        QVERIFY(journal->backup());
        const auto path = journal->backup(); // twice a day: one file
        QVERIFY(path);
        struct stat status = {};
        QCOMPARE(::stat(QFile::encodeName(*path).constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777, 0600U);
        world.clock.advance(DayMs);
    }
    const QStringList names = QDir(folderOf(world) + u"/backups"_s).entryList(QDir::Files, QDir::Name);
    QCOMPARE(names.size(), 14);
    QCOMPARE(names.constFirst(), u"wardroom-2025-11-26.db"_s);
    QCOMPARE(names.constLast(), u"wardroom-2025-12-09.db"_s);
}

void TestRecovery::fullDisk()
{
    StoreWorld world;
    const auto journal = world.open();
    int saved = 0;
    for (int i = 0; i < 10; ++i, ++saved)
        QVERIFY(journal->append(changeOf(incidentEdit(newId(), u"A"_s))));
    {
        const SmallFiles full(rlim_t(QFileInfo(world.file + u"-wal"_s).size() + 40'000));
        QString why;
        for (int i = 0; i < 50; ++i) {
            const auto receipt = journal->append(changeOf(incidentEdit(newId(), QString(20'000, u'y'))));
            saved += receipt ? 1 : 0;
            if (!receipt)
                why = receipt.error().detail;
        }
        QVERIFY2(why.contains(u"disk"), qPrintable(why));
        QVERIFY(journal->recordsOfKind(u"incident"_s)); // reading goes on
    }
    {
        const SmallFiles full(2 * PageSize);
        QVERIFY(!journal->backup());
    }
    QVERIFY(journal->append(changeOf(incidentEdit(newId(), u"room again"_s))));
    QCOMPARE(journal->recordsOfKind(u"incident"_s)->size(), std::size_t(saved + 1));
    QCOMPARE(journal->verify()->problems.join(u'\n'), QString());
    QVERIFY(journal->backup());
    QVERIFY(QDir(folderOf(world) + u"/backups"_s).entryList({u"*.part"_s}).isEmpty());
}

void TestRecovery::readOnlyFile()
{
    if (::geteuid() == 0)
        QSKIP("the superuser may write anyway");
    StoreWorld world;
    fill(world, 3, 0);
    QVERIFY(QFile::setPermissions(world.file, QFile::ReadOwner));
    const auto journal = world.open();
    QVERIFY2(journal, qPrintable(world.problem));
    QVERIFY(journal->notices().join(u'\n').contains(u"only be read"));
    QVERIFY(journal->append(changeOf(incidentEdit(newId(), u"A"_s))).error().detail.contains(u"read-only"));
}

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
