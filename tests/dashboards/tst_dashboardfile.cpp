// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboards/dashboardfile.h"
#include "services/dashboards/dashboardedit.h"
#include "tests/support/pending.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace wardroom;
using namespace Qt::StringLiterals;

namespace {

using Documents = std::vector<DashboardDocument>;

const QByteArray Content = R"j({"title":"T","panels":[{"id":1,"type":"stat"}],"x":9007199254740993})j";

bool writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// As long as it lives, a file that grows above @p bytes fails to be written, as on a full disk.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
};

} // namespace

class TestDashboardFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void savesInPlace();
    void savedByUsIsNoChange();
    void changedByOthers();
    void replacedByOthers();
    void takenAway();
    void neverWritesOverAChange();
    void keepMine();
    void saveAs();
    void fullDiskLosesNothing();
    void neverReplacesWhatIsNoFile();
    void readOnlyFolder();
    void whatIsSavedAsACopy_data();
    void whatIsSavedAsACopy();
    void writesThoughNobodyWaits();
    void fileNames();

private:
    bool openFile(DashboardFile &file);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    DashboardDocument m_document;
};

void TestDashboardFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"a.json"_s);
    QVERIFY(writeFile(m_path, Content));
}

bool TestDashboardFile::openFile(DashboardFile &file)
{
    Pending<Documents> opening;
    opening.handle = file.open(m_path, &opening.guard, opening.keep());
    if (!opening.wait() || !opening.isValue())
        return false;
    m_document = opening.value().front();
    return true;
}

void TestDashboardFile::savesInPlace()
{
    DashboardFile file;
    QVERIFY(openFile(file));
    QVERIFY(file.savesInPlace());
    Pending<void> saving;
    saving.handle = file.save(withTitle(m_document, u"New"_s), &saving.guard, saving.keep());
    QVERIFY(saving.wait());
    QVERIFY(saving.isValue());
    QVERIFY(contentOf(m_path).contains("\"New\""));
    QVERIFY(contentOf(m_path).contains("9007199254740993"));
}

void TestDashboardFile::savedByUsIsNoChange()
{
    DashboardFile file;
    QVERIFY(openFile(file));
    QSignalSpy changed(&file, &DashboardFile::changedOnDisk);
    Pending<void> saving;
    saving.handle = file.save(withTitle(m_document, u"New"_s), &saving.guard, saving.keep());
    QVERIFY(saving.wait());
    // Another's change right after is the first one that is told.
    QVERIFY(!changed.wait(600));
    QVERIFY(writeFile(m_path, Content));
    QTRY_COMPARE(changed.size(), 1);
}

void TestDashboardFile::changedByOthers()
{
    DashboardFile file;
    QVERIFY(openFile(file));
    QSignalSpy changed(&file, &DashboardFile::changedOnDisk);
    QVERIFY(writeFile(m_path, "{\"panels\":[]}"));
    QTRY_COMPARE(changed.size(), 1);
    // The same bytes again are no other change.
    QVERIFY(writeFile(m_path, "{\"panels\":[]}"));
    QVERIFY(!changed.wait(600));
    QVERIFY(writeFile(m_path, "{\"panels\":[1]}"));
    QTRY_COMPARE(changed.size(), 2);
}

void TestDashboardFile::replacedByOthers()
{
    DashboardFile file;
    QVERIFY(openFile(file));
    QSignalSpy changed(&file, &DashboardFile::changedOnDisk);
    for (int i = 1; i <= 2; ++i) {
        const QString other = m_folder->filePath(u"b.tmp"_s);
        QVERIFY(writeFile(other, "{\"panels\":[" + QByteArray::number(i) + "]}"));
        QVERIFY(QFile::remove(m_path) && QFile::rename(other, m_path));
        QTRY_COMPARE(changed.size(), i);
    }
}

void TestDashboardFile::takenAway()
{
    DashboardFile file;
    QVERIFY(openFile(file));
    QSignalSpy changed(&file, &DashboardFile::changedOnDisk);
    QVERIFY(QFile::remove(m_path));
    QTRY_COMPARE(changed.size(), 1);
    file.keepMine();
    Pending<void> saving;
    saving.handle = file.save(m_document, &saving.guard, saving.keep());
    QVERIFY(saving.wait());
    QVERIFY(saving.isValue());
    QCOMPARE(contentOf(m_path), documentText(m_document));
}

void TestDashboardFile::neverWritesOverAChange()
{
    DashboardFile file;
    QVERIFY(openFile(file));
    QSignalSpy changed(&file, &DashboardFile::changedOnDisk);
    const QByteArray theirs = "{\"title\":\"theirs\",\"panels\":[]}";
    QVERIFY(writeFile(m_path, theirs));
    // Before the watcher had its say.
    Pending<void> saving;
    saving.handle = file.save(withTitle(m_document, u"Mine"_s), &saving.guard, saving.keep());
    QVERIFY(saving.wait());
    QCOMPARE(saving.error().kind, ErrorKind::Storage);
    QCOMPARE(contentOf(m_path), theirs);
    QTRY_COMPARE(changed.size(), 1);
}

void TestDashboardFile::keepMine()
{
    DashboardFile file;
    QVERIFY(openFile(file));
    QSignalSpy changed(&file, &DashboardFile::changedOnDisk);
    QVERIFY(writeFile(m_path, "{\"panels\":[]}"));
    QTRY_COMPARE(changed.size(), 1);
    file.keepMine();
    Pending<void> saving;
    saving.handle = file.save(withTitle(m_document, u"Mine"_s), &saving.guard, saving.keep());
    QVERIFY(saving.wait());
    QVERIFY(saving.isValue());
    QVERIFY(contentOf(m_path).contains("Mine"));
}

void TestDashboardFile::saveAs()
{
    DashboardFile file;
    QVERIFY(openFile(file));
    const QString other = m_folder->filePath(u"new/folder/b.json"_s);
    Pending<void> saving;
    saving.handle = file.saveAs(m_document, other, &saving.guard, saving.keep());
    QVERIFY(saving.wait());
    QVERIFY(saving.isValue());
    QCOMPARE(file.path(), other);
    QCOMPARE(contentOf(m_path), Content);
    QSignalSpy changed(&file, &DashboardFile::changedOnDisk);
    QVERIFY(writeFile(other, Content));
    QTRY_COMPARE(changed.size(), 1);
}

void TestDashboardFile::fullDiskLosesNothing()
{
    DashboardFile file;
    QVERIFY(openFile(file));
    const DashboardDocument large = withTitle(m_document, QString(100'000, u'x'));
    {
        const FullDisk full(4096);
        Pending<void> saving;
        saving.handle = file.save(large, &saving.guard, saving.keep());
        QVERIFY(saving.wait());
        QCOMPARE(saving.error().kind, ErrorKind::Storage);
        QVERIFY(saving.error().detail.startsWith(m_path));
    }
    QCOMPARE(contentOf(m_path), Content);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"a.json"_s});
    Pending<void> again;
    again.handle = file.save(large, &again.guard, again.keep());
    QVERIFY(again.wait());
    QVERIFY(again.isValue());
    QCOMPARE(contentOf(m_path), documentText(large));
}

void TestDashboardFile::neverReplacesWhatIsNoFile()
{
    const QString pipe = m_folder->filePath(u"pipe.json"_s);
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    DashboardFile file;
    QVERIFY(openFile(file));
    Pending<void> saving;
    saving.handle = file.saveAs(m_document, pipe, &saving.guard, saving.keep());
    QVERIFY(saving.wait());
    QCOMPARE(saving.error().kind, ErrorKind::Storage);
    QVERIFY(QFileInfo::exists(pipe) && !QFileInfo(pipe).isFile());
}

void TestDashboardFile::readOnlyFolder()
{
    DashboardFile file;
    QVERIFY(openFile(file));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
    // Nothing stops root in a folder of its own; there /proc is one that can not be written to.
    const bool root = QFile(m_folder->filePath(u"probe"_s)).open(QIODevice::WriteOnly);
    Pending<void> saving;
    saving.handle = root ? file.saveAs(m_document, u"/proc/a.json"_s, &saving.guard, saving.keep())
                         : file.save(m_document, &saving.guard, saving.keep());
    const bool came = saving.wait();
    QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(came);
    QCOMPARE(saving.error().kind, ErrorKind::Storage);
    QCOMPARE(file.path(), m_path);
    QCOMPARE(contentOf(m_path), Content);
}

void TestDashboardFile::whatIsSavedAsACopy_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("inPlace");
    QTest::newRow("one") << u"a.json"_s << Content << true;
    QTest::newRow("several") << u"a.json"_s << "[" + Content + "," + Content + "]" << false;
    QTest::newRow("YAML") << u"a.yaml"_s << QByteArray("title: T\npanels: []\n") << false;
    QTest::newRow("second schema") << u"a.json"_s
                                   << QByteArray(R"j({"elements":{},"layout":{"kind":"GridLayout","spec":{"items":[]}}})j")
                                   << false;
}

void TestDashboardFile::whatIsSavedAsACopy()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(bool, inPlace);
    m_path = m_folder->filePath(name);
    QVERIFY(writeFile(m_path, content));
    DashboardFile file;
    QVERIFY(openFile(file));
    QCOMPARE(file.savesInPlace(), inPlace);
}

void TestDashboardFile::writesThoughNobodyWaits()
{
    DashboardFile file;
    QVERIFY(openFile(file));
    const DashboardDocument changed = withTitle(m_document, u"New"_s);
    QObject guard;
    {
        const RequestHandle dropped = file.save(changed, &guard, [](Result<void>) { QFAIL("nobody waits"); });
    }
    QTRY_COMPARE(contentOf(m_path), documentText(changed));
}

void TestDashboardFile::fileNames()
{
    const QString folder = m_folder->path();
    QCOMPARE(freeDashboardPath(folder, u"Node Exporter: Full (v1)"_s), folder + u"/node-exporter-full-v1.json"_s);
    QCOMPARE(freeDashboardPath(folder, u"A"_s), folder + u"/a-2.json"_s);
    QCOMPARE(freeDashboardPath(folder, u"../../etc"_s), folder + u"/etc.json"_s);
    QCOMPARE(freeDashboardPath(folder, u"資料庫"_s), folder + u"/資料庫.json"_s);
    QCOMPARE(freeDashboardPath(folder, u"?"_s), folder + u"/dashboard.json"_s);
}

QTEST_GUILESS_MAIN(TestDashboardFile)
#include "tst_dashboardfile.moc"
