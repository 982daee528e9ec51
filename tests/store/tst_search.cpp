// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/storeworld.h"

#include <QtTest/QTest>

using namespace wardroom;
using namespace Qt::StringLiterals;

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void finds_data();
    void finds();
    void newestFirstAndLimited();
    void changesAreFollowed();
    void deletedIsNotFound();
    void letterThatIsEverywhere();
    void excerpts();
    void rebuiltAlike();

private:
    QUuid add(const QString &title, const QJsonObject &more = {});
    QStringList titles(const QString &text, int limit = 200);

    StoreWorld m_world;
    std::unique_ptr<Journal> m_journal;
    QUuid m_incident = newId();
};

QUuid TestSearch::add(const QString &title, const QJsonObject &more)
{
    const QUuid id = newId();
    Edit edit = eventEdit(id, m_incident, title);
    for (auto field = more.begin(); field != more.end(); ++field)
        edit.patch.insert(field.key(), field.value());
    return m_journal->append(changeOf(edit)) ? id : QUuid();
}

QStringList TestSearch::titles(const QString &text, int limit)
{
    QStringList found;
    const auto hits = m_journal->search(text, limit);
    for (std::size_t i = 0; hits && i < hits->size(); ++i)
        found.append((*m_journal->record(hits->at(i).id))->fields.value("title"_L1).toString());
    return found;
}

void TestSearch::initTestCase()
{
    m_journal = m_world.open();
    QVERIFY(m_journal->append(changeOf(incidentEdit(m_incident, u"Checkout latency"_s))));
    add(u"Connection pool enlarged"_s, {{u"lane"_s, u"action"_s}});
    add(u"資料庫連線故障"_s, {{u"body"_s, u"付款服務無法登入"_s}});
    add(u"数据库回滚"_s);
    add(u"Größe ÄNDERN"_s);
    add(u"error 500 \"quoted\" 50% a_b *"_s);
    add(u"ＦＵＬＬ　Ｗｉｄｔｈ"_s);
    add(u"fire 👩‍🚒 db"_s);
    add(u"nested"_s, {{u"labels"_s, QJsonObject{{u"service"_s, u"payments-api"_s}}}, {u"experts"_s, QJsonArray{u"Noor"_s}}});
}

void TestSearch::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    QTest::newRow("word") << u"pool"_s << u"Connection pool enlarged"_s;
    QTest::newRow("within a word") << u"nlarg"_s << u"Connection pool enlarged"_s;
    QTest::newRow("case") << u"CONNECTION"_s << u"Connection pool enlarged"_s;
    QTest::newRow("two words, any order") << u"enlarged conn"_s << u"Connection pool enlarged"_s;
    QTest::newRow("two characters") << u"故障"_s << u"資料庫連線故障"_s;
    QTest::newRow("two, at the beginning") << u"資料"_s << u"資料庫連線故障"_s;
    QTest::newRow("one character") << u"障"_s << u"資料庫連線故障"_s;
    QTest::newRow("another field") << u"登入"_s << u"資料庫連線故障"_s;
    QTest::newRow("over fields") << u"故障 登入"_s << u"資料庫連線故障"_s;
    QTest::newRow("simplified") << u"数据库"_s << u"数据库回滚"_s;
    QTest::newRow("four") << u"連線故障"_s << u"資料庫連線故障"_s;
    QTest::newRow("umlauts") << u"GRÖSSE"_s << u""_s;
    QTest::newRow("umlauts, case") << u"ändern"_s << u"Größe ÄNDERN"_s;
    QTest::newRow("quotes") << u"\"quoted\""_s << u"error 500 \"quoted\" 50% a_b *"_s;
    QTest::newRow("percent") << u"50%"_s << u"error 500 \"quoted\" 50% a_b *"_s;
    QTest::newRow("star") << u"*"_s << u"error 500 \"quoted\" 50% a_b *"_s;
    QTest::newRow("quote alone") << u"\" 500"_s << u"error 500 \"quoted\" 50% a_b *"_s;
    QTest::newRow("wide letters") << u"width"_s << u"ＦＵＬＬ　Ｗｉｄｔｈ"_s;
    QTest::newRow("emoji") << u"👩‍🚒"_s << u"fire 👩‍🚒 db"_s;
    QTest::newRow("short and long") << u"db fire"_s << u"fire 👩‍🚒 db"_s;
    QTest::newRow("two letters at the end") << u"db"_s << u"fire 👩‍🚒 db"_s;
    QTest::newRow("label") << u"payments"_s << u"nested"_s;
    QTest::newRow("list") << u"noor"_s << u"nested"_s;
    QTest::newRow("name of a lane is no text") << u"action"_s << u""_s;
    QTest::newRow("not there") << u"elephant"_s << u""_s;
    QTest::newRow("not there, short") << u"zq"_s << u""_s;
    QTest::newRow("trigrams there, word not") << u"poolarged"_s << u""_s;
    QTest::newRow("nothing") << u"  "_s << u""_s;
    QTest::newRow("long") << QString(5'000, u'a') << u""_s;
    QTest::newRow("half a character") << QString(QChar(0xd83d)) << u""_s;
}

void TestSearch::finds()
{
    QFETCH(const QString, text);
    QFETCH(const QString, title);
    QCOMPARE(titles(text), title.isEmpty() ? QStringList() : QStringList{title});
}

void TestSearch::newestFirstAndLimited()
{
    for (int i = 0; i < 5; ++i)
        add(u"series %1"_s.arg(i));
    QCOMPARE(titles(u"series"_s), (QStringList{u"series 4"_s, u"series 3"_s, u"series 2"_s, u"series 1"_s, u"series 0"_s}));
    QCOMPARE(titles(u"series"_s, 2), (QStringList{u"series 4"_s, u"series 3"_s}));
    QVERIFY(titles(u"series"_s, 0).isEmpty());
    const auto hits = m_journal->search(u"series"_s);
    QCOMPARE(hits->front().incident, m_incident);
    QCOMPARE(hits->front().entity, u"event"_s);
}

void TestSearch::changesAreFollowed()
{
    const QUuid id = add(u"walrus"_s);
    QCOMPARE(titles(u"walrus"_s).size(), 1);
    QVERIFY(m_journal->append(changeOf(titleEdit(id, u"penguin"_s))));
    QVERIFY(titles(u"walrus"_s).isEmpty());
    QCOMPARE(titles(u"penguin"_s).size(), 1);
}

void TestSearch::deletedIsNotFound()
{
    const QUuid id = add(u"giraffe"_s);
    QVERIFY(m_journal->append(changeOf(setFields(u"event"_s, id, {{QString(DeletedField), true}}))));
    QVERIFY(titles(u"giraffe"_s).isEmpty());
    QVERIFY(m_journal->append(changeOf(setFields(u"event"_s, id, {{QString(DeletedField), QJsonValue::Null}}))));
    QCOMPARE(titles(u"giraffe"_s).size(), 1);
    // With its incident everything in it goes.
    const QUuid other = newId();
    QVERIFY(m_journal->append(Change().with(incidentEdit(other, u"zoo"_s)).with(eventEdit(newId(), other, u"giraffe two"_s))));
    QCOMPARE(titles(u"giraffe"_s).size(), 2);
    QVERIFY(m_journal->append(changeOf(setFields(u"incident"_s, other, {{QString(DeletedField), true}}))));
    QCOMPARE(titles(u"giraffe"_s).size(), 1);
}

void TestSearch::letterThatIsEverywhere()
{
    Change change;
    for (int i = 0; i < 600; ++i) // more different terms begin with q than are looked up
        change.edits.append(eventEdit(newId(), m_incident, u"q%1%2"_s.arg(QChar(u'a' + i % 25)).arg(QChar(u'a' + i / 25))));
    QVERIFY(m_journal->append(change));
    QCOMPARE(titles(u"q"_s, 50).size(), 50);
    QCOMPARE(titles(u"q qcx"_s).size(), 1);
}

void TestSearch::excerpts()
{
    add(u"long"_s, {{u"body"_s, u"word "_s.repeated(100) + u"needle\n in it "_s + u"word "_s.repeated(100)}});
    const auto hits = m_journal->search(u"NEEDLE"_s);
    QCOMPARE(hits->size(), 1U);
    const QString excerpt = hits->front().excerpt;
    QVERIFY2(excerpt.contains(u"needle in it"), qPrintable(excerpt));
    QVERIFY(excerpt.startsWith(u'…') && excerpt.endsWith(u'…'));
    QVERIFY(excerpt.size() < 200);
}

void TestSearch::rebuiltAlike()
{
    QVERIFY(m_journal->rebuild());
    QCOMPARE(titles(u"故障"_s), QStringList{u"資料庫連線故障"_s});
    QCOMPARE(titles(u"series"_s, 1), QStringList{u"series 4"_s});
    QCOMPARE(m_journal->verify()->problems.join(u'\n'), QString());
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
