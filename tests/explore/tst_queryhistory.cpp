// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/core/clock.h"
#include "services/explore/queryhistory.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace wardroom;
using namespace Qt::StringLiterals;

class TestQueryHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void newestFirstAndOnce();
    void survivesARestart();
    void starsStay();
    void removed();
    void brokenFileIsKept();
    void unwritableFolderIsTold();
    void oddEntries();

private:
    QString file() const { return m_folder->filePath(u"history.json"_s); }
    static QStringList queries(const QueryHistory &history)
    {
        QStringList list;
        for (const HistoryEntry &entry : history.entries())
            list << entry.query;
        return list;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    ManualClock m_clock{1'700'000'000'000};
};

void TestQueryHistory::newestFirstAndOnce()
{
    QueryHistory history(file(), m_clock);
    QSignalSpy changes(&history, &QueryHistory::changed);
    history.add(u"up"_s);
    m_clock.advance(1000);
    history.add(u" rate(x[5m])\n"_s);
    m_clock.advance(1000);
    history.add(u"up"_s);
    history.add(u"  "_s);
    QCOMPARE(queries(history), (QStringList{u"up"_s, u"rate(x[5m])"_s}));
    QCOMPARE(history.entries()[0].runs, 2);
    QCOMPARE(history.entries()[0].lastRunMs, m_clock.nowMs());
    QCOMPARE(changes.count(), 3);
}

void TestQueryHistory::survivesARestart()
{
    {
        QueryHistory history(file(), m_clock);
        history.add(u"up"_s);
        history.setStarred(u"up"_s, true);
        m_clock.advance(1);
        history.add(u"down"_s);
    }
    const QueryHistory again(file(), m_clock);
    QCOMPARE(queries(again), (QStringList{u"down"_s, u"up"_s}));
    QVERIFY(again.entries()[1].starred);
    QVERIFY(!again.problem());
}

void TestQueryHistory::starsStay()
{
    QueryHistory history(file(), m_clock);
    history.add(u"starred"_s);
    history.setStarred(u"starred"_s, true);
    for (int i = 0; i < QueryHistory::MostUnstarred + 5; ++i)
        history.add(u"q%1"_s.arg(i));
    QCOMPARE(history.entries().size(), std::size_t(QueryHistory::MostUnstarred + 1));
    QCOMPARE(history.entries().back().query, u"starred"_s);
    QVERIFY(!queries(history).contains(u"q4"_s));
    QVERIFY(queries(history).contains(u"q5"_s));
    history.clear();
    QCOMPARE(queries(history), QStringList{u"starred"_s});
}

void TestQueryHistory::removed()
{
    QueryHistory history(file(), m_clock);
    history.add(u"a"_s);
    history.add(u"b"_s);
    history.remove(u"a"_s);
    history.remove(u"unknown"_s);
    QCOMPARE(queries(history), QStringList{u"b"_s});
}

void TestQueryHistory::brokenFileIsKept()
{
    QFile broken(file());
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("{\"queries\": [");
    broken.close();
    {
        QueryHistory history(file(), m_clock);
        QVERIFY(history.problem());
        QCOMPARE(history.problem()->kind, FileProblem::Kind::Broken);
        QVERIFY(QFile::exists(history.problem()->keptAs));
        history.add(u"a"_s);
    }
    QCOMPARE(queries(QueryHistory(file(), m_clock)), QStringList{u"a"_s});
}

void TestQueryHistory::unwritableFolderIsTold()
{
    QueryHistory history(u"/proc/nowhere/history.json"_s, m_clock);
    QSignalSpy problems(&history, &QueryHistory::problemFound);
    history.add(u"a"_s);
    QTRY_COMPARE(problems.count(), 1);
    QCOMPARE(queries(history), QStringList{u"a"_s});
}

void TestQueryHistory::oddEntries()
{
    QFile odd(file());
    QVERIFY(odd.open(QIODevice::WriteOnly));
    odd.write(
        R"({"version":1,"other":7,"queries":[5,{},{"query":" a "},{"query":"a","runs":9},{"query":"b","lastRunMs":9e12}]})");
    odd.close();
    {
        QueryHistory history(file(), m_clock);
        QCOMPARE(queries(history), (QStringList{u"b"_s, u"a"_s}));
        history.add(u"c"_s);
    }
    QVERIFY(odd.open(QIODevice::ReadOnly));
    QVERIFY(odd.readAll().contains("\"other\": 7"));
}

QTEST_GUILESS_MAIN(TestQueryHistory)
#include "tst_queryhistory.moc"
