// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/storeworld.h"

#include <QtCore/QProcess>
#include <QtCore/QRandomGenerator>
#include <QtCore/QSet>
#include <QtCore/QTimer>
#include <QtTest/QTest>

using namespace wardroom;
using namespace Qt::StringLiterals;

namespace {

constexpr int Kills = 200;
constexpr int LongestLifeMs = 60; ///< after its first word

/// A process that writes, until it is killed at a moment nobody chose.
class Writer : public QObject
{
public:
    Writer(const QString &store, QRandomGenerator &random, QSet<QUuid> &saved)
        : m_random(random)
        , m_saved(saved)
    {
        // Now and then while it still opens the store.
        if (random.bounded(10) == 0)
            killLater(random.bounded(150));
        connect(&m_process, &QProcess::readyReadStandardOutput, this, [this] { killLater(m_random.bounded(LongestLifeMs)); });
        connect(&m_process, &QProcess::finished, this, [this] {
            takeOutput();
            m_finished = true;
        });
        m_process.start(QStringLiteral(WARDROOM_STORE_WRITER), {store});
    }
    bool isFinished() const { return m_finished; }
    bool wasKilled() const { return m_process.exitStatus() == QProcess::CrashExit; }
    QByteArray complaint() { return m_process.readAllStandardError(); }

private:
    void killLater(int ms)
    {
        if (!m_timer.isActive() && !m_timed)
            m_timer.singleShot(ms, &m_process, &QProcess::kill); // SIGKILL
        m_timed = true;
    }
    void takeOutput()
    {
        const QList<QByteArray> lines = m_process.readAllStandardOutput().split('\n');
        for (const QByteArray &line : lines.mid(0, lines.size() - 1)) // the last may be half a line
            m_saved.insert(QUuid::fromString(QString::fromLatin1(line)));
    }

    QRandomGenerator &m_random;
    QSet<QUuid> &m_saved;
    QTimer m_timer;
    QProcess m_process;
    bool m_timed = false;
    bool m_finished = false;
};

} // namespace

class TestStoreCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingSavedIsLost();
};

void TestStoreCrash::nothingSavedIsLost()
{
    StoreWorld world;
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    QSet<QUuid> saved;
    for (int kills = 0; kills < Kills; kills += 2) { // two at a time, on the same store
        Writer one(world.file, random, saved);
        Writer two(world.file, random, saved);
        QTRY_VERIFY_WITH_TIMEOUT(one.isFinished() && two.isFinished(), 30'000);
        QVERIFY2(one.wasKilled(), one.complaint().constData());
        QVERIFY2(two.wasKilled(), two.complaint().constData());
    }
    const auto journal = world.open();
    QVERIFY2(journal, qPrintable(world.problem));
    QVERIFY2(journal->notices().isEmpty(), qPrintable(journal->notices().join(u'\n')));
    QSet<QUuid> kept;
    const auto everything = journal->bundle({});
    for (const Operation &operation : everything->operations)
        kept.insert(operation.change);
    qInfo("%d changes were said to be saved, %d are there", int(saved.size()), int(kept.size()));
    QVERIFY(saved.size() > Kills);
    QCOMPARE((saved - kept).size(), 0);
    QCOMPARE(journal->verify()->problems.join(u'\n'), QString());
}

QTEST_GUILESS_MAIN(TestStoreCrash)
#include "tst_storecrash.moc"
