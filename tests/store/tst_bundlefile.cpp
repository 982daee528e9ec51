// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/bundlefile.h"

#include "services/store/bundlecodec.h"
#include "services/store/evidencetable.h"
#include "tests/store/storeworld.h"

#include <QtCore/QFile>
#include <QtCore/QRandomGenerator>
#include <QtCore/QtEndian>
#include <QtTest/QTest>

#include <sys/stat.h>

using namespace wardroom;
using namespace Qt::StringLiterals;

class TestBundleFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sameBytesForTheSame();
    void readsWhatWasWritten();
    void emptyBundle();
    void notSuchAFile();
    void cutShortAnywhere();
    void oneByteAlteredAnywhere();
    void futureVersion();
    void bombIsRefusedBeforeItUnpacks();
    void lyingSizes();
    void brokenOperation();
    void fileIsTheOwnersOnly();
    void evidenceOfAnIncidentGoesWithIt();

private:
    static QByteArray signedAgain(QByteArray bytes);
    static QString reason(const QByteArray &bytes);

    Bundle m_bundle;
    QByteArray m_bytes;
};

QByteArray TestBundleFile::signedAgain(QByteArray bytes)
{
    bytes.chop(32);
    return bytes + sha256Of(bytes);
}

QString TestBundleFile::reason(const QByteArray &bytes)
{
    const auto bundle = decodeBundle(bytes);
    return bundle ? u"read"_s : bundle.error().detail;
}

void TestBundleFile::initTestCase()
{
    StoreWorld world;
    const auto journal = world.open();
    const QUuid incident = newId();
    const QByteArray data = QByteArray("frozen data ").repeated(50);
    QVERIFY(journal->put({sha256Of(data), data}));
    QVERIFY(journal->append(Change().with(incidentEdit(incident, u"結帳 🔥"_s)).with(eventEdit(newId(), incident, u"event"_s))));
    QVERIFY(journal->append(changeOf(setFields(u"pin"_s, newId(), {{u"incident"_s, incident.toString()},
                                                                   {u"sha256"_s, QString::fromLatin1(sha256Of(data).toHex())}}))));
    QVERIFY(journal->undo(incident));
    m_bundle = *journal->bundle({});
    QCOMPARE(m_bundle.operations.size(), 4U);
    QCOMPARE(m_bundle.blobs.size(), 1U);
    m_bytes = encodeBundle(m_bundle);
}

void TestBundleFile::sameBytesForTheSame()
{
    Bundle shuffled = m_bundle;
    std::reverse(shuffled.operations.begin(), shuffled.operations.end());
    QCOMPARE(encodeBundle(shuffled), m_bytes);
}

void TestBundleFile::readsWhatWasWritten()
{
    const auto read = decodeBundle(m_bytes);
    QVERIFY(read);
    QCOMPARE(read->operations, m_bundle.operations);
    QCOMPARE(read->blobs.front().data, m_bundle.blobs.front().data);
    QVERIFY(m_bytes.size() < 2'000);
}

void TestBundleFile::emptyBundle()
{
    const auto read = decodeBundle(encodeBundle({}));
    QVERIFY(read);
    QVERIFY(read->operations.empty() && read->blobs.empty());
}

void TestBundleFile::notSuchAFile()
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("WAR"), QByteArray("%PDF-1.7 and so on ").repeated(10), QByteArray(200, '\0')})
        QVERIFY2(reason(bytes).contains(u"not a .wardroom file"), qPrintable(reason(bytes)));
    QVERIFY(!readBundle(u"/nowhere/at/all.wardroom"_s));
}

void TestBundleFile::cutShortAnywhere()
{
    for (qsizetype size = 8; size < m_bytes.size(); ++size)
        QVERIFY2(reason(m_bytes.left(size)).contains(u"cut short"), qPrintable(reason(m_bytes.left(size))));
    QVERIFY(reason(m_bytes + "x").contains(u"altered"));
}

void TestBundleFile::oneByteAlteredAnywhere()
{
    for (qsizetype at = 0; at < m_bytes.size(); ++at) {
        QByteArray altered = m_bytes;
        altered[at] = static_cast<char>(altered[at] ^ (1 << (at % 8)));
        QVERIFY2(!decodeBundle(altered), qPrintable(QString::number(at)));
    }
}

void TestBundleFile::futureVersion()
{
    QByteArray future = m_bytes;
    qToBigEndian(quint32(7), future.data() + 8);
    QVERIFY(reason(future).contains(u"altered"));
    QVERIFY2(reason(signedAgain(future)).contains(u"later version"), qPrintable(reason(signedAgain(future))));
}

void TestBundleFile::bombIsRefusedBeforeItUnpacks()
{
    // A gigabyte that says so, as many small ones, and one that says it is small.
    const QByteArray zeros(64 << 20, '\0');
    QByteArray bomb = packSections({{BundleSection::Kind::Blob, zeros, sha256Of(zeros)}});
    QVERIFY(bomb.size() < (1 << 20));
    for (const quint64 claimed : {quint64(MostBytes) + 1, quint64(1) << 40, ~quint64(0), quint64(1) << 30, quint64(1000)}) {
        qToBigEndian(claimed, bomb.data() + 24 + 8);
        QVERIFY2(!decodeBundle(signedAgain(bomb)), qPrintable(QString::number(claimed)));
    }
    qToBigEndian(quint64(MostBytes) + 1, bomb.data() + 24 + 8);
    QVERIFY(reason(signedAgain(bomb)).contains(u"2048 MB"));
}

void TestBundleFile::lyingSizes()
{
    for (const qsizetype at : {12, 16, 24 + 4, 24 + 8, 24 + 16}) {
        QByteArray lying = m_bytes;
        lying[at + 3] = static_cast<char>(lying[at + 3] + 1);
        if (at == 16)
            continue; // of the whole file: only told where it was cut
        QVERIFY2(reason(signedAgain(lying)).contains(u"malformed") || reason(signedAgain(lying)).contains(u"unpacks"),
                 qPrintable(reason(signedAgain(lying))));
    }
    QRandomGenerator random(7);
    for (int i = 0; i < 500; ++i) { // whatever it says: an error or a bundle, never a crash
        QByteArray any = m_bytes;
        for (int j = 0; j < 4; ++j)
            any[random.bounded(int(any.size()))] = static_cast<char>(random.bounded(256));
        reason(signedAgain(any));
    }
}

void TestBundleFile::brokenOperation()
{
    for (const QByteArray &line : {QByteArray("{}"), QByteArray("[1]"), QByteArray("nonsense"),
                                   QByteArray(R"({"id":"x","hlc":1,"patch":{}})")}) {
        const QByteArray bytes = packSections({{BundleSection::Kind::Operations, line, sha256Of(line)}});
        QVERIFY2(reason(bytes).contains(u"operation 1"), qPrintable(reason(bytes)));
    }
}

void TestBundleFile::fileIsTheOwnersOnly()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.wardroom"_s);
    QVERIFY(writeBundle(path, m_bundle));
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(path).constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777, 0600U);
    QCOMPARE(readBundle(path)->operations, m_bundle.operations);
    QVERIFY(!writeBundle(folder.filePath(u"no/such/folder.wardroom"_s), m_bundle));
}

void TestBundleFile::evidenceOfAnIncidentGoesWithIt()
{
    StoreWorld world;
    const auto journal = world.open();
    QVERIFY(journal->merge(m_bundle));
    const QUuid other = newId();
    QVERIFY(journal->append(changeOf(incidentEdit(other, u"other"_s))));
    const QUuid incident = m_bundle.operations.front().entityId;
    QCOMPARE(journal->bundle({incident})->operations.size(), 4U);
    QCOMPARE(journal->bundle({incident})->blobs.size(), 1U);
    QCOMPARE(journal->bundle({other})->operations.size(), 1U);
    QCOMPARE(journal->bundle({other})->blobs.size(), 0U);
    QCOMPARE(journal->bundle({other, incident})->operations.size(), 5U);
}

QTEST_GUILESS_MAIN(TestBundleFile)
#include "tst_bundlefile.moc"
