// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/logs/logpager.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace wardroom;

using Direction = LokiClient::Direction;

/// Pages put together are the whole, whatever times fall on their borders.
class TestLogPager : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLineOnce_data();
    void everyLineOnce();
    void moreEqualTimesThanAPage();
    void moreEqualTimesThanTheServerGives();
    void emptyRange();
};

namespace {

/// The server's side: a store of lines that answers as Loki does.
struct Store
{
    std::vector<LogLine> lines; ///< oldest first
    int requests = 0;

    void add(qint64 timeNs, const QString &text)
    {
        LogLine line;
        line.timeNs = timeNs;
        line.text = text;
        line.stream = std::make_shared<const Labels>();
        lines.push_back(line);
    }

    std::vector<LogLine> answer(const LokiClient::RangeQuery &query)
    {
        ++requests;
        std::vector<LogLine> page;
        const auto take = [&](const LogLine &line) {
            if (line.timeNs >= query.startNs && line.timeNs < query.endNs
                && page.size() < static_cast<std::size_t>(query.limit))
                page.push_back(line);
        };
        if (query.direction == Direction::Forward)
            std::for_each(lines.begin(), lines.end(), take);
        else
            std::for_each(lines.rbegin(), lines.rend(), take);
        return page;
    }
};

QStringList readAll(Store &store, LogPager &pager)
{
    QStringList texts;
    while (!pager.atEnd() && store.requests < 1'000) {
        for (const LogLine &line : pager.accept(store.answer(pager.next())))
            texts << QString::number(line.timeNs) + u' ' + line.text;
    }
    return texts;
}

LokiClient::RangeQuery range(Direction direction, int limit)
{
    LokiClient::RangeQuery query;
    query.startNs = 0;
    query.endNs = 1'000'000;
    query.limit = limit;
    query.direction = direction;
    return query;
}

QStringList allOf(const Store &store, Direction direction)
{
    QStringList texts;
    for (const LogLine &line : store.lines)
        texts << QString::number(line.timeNs) + u' ' + line.text;
    if (direction == Direction::Backward)
        std::reverse(texts.begin(), texts.end());
    return texts;
}

} // namespace

void TestLogPager::everyLineOnce_data()
{
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<int>("limit");
    for (const int limit : {1, 2, 3, 7, 100, 1000}) {
        QTest::addRow("backward by %d", limit) << Direction::Backward << limit;
        QTest::addRow("forward by %d", limit) << Direction::Forward << limit;
    }
}

void TestLogPager::everyLineOnce()
{
    QFETCH(Direction, direction);
    QFETCH(int, limit);
    QRandomGenerator random(42);
    Store store;
    qint64 time = 1;
    for (int i = 0; i < 300; ++i) {
        time += random.bounded(3) == 0 ? 1 : 0; // runs of equal times
        store.add(time, QString(QChar(u'a' + random.bounded(3)))); // and of equal texts
    }
    LogPager pager(range(direction, limit));
    QCOMPARE(readAll(store, pager), allOf(store, direction));
    QVERIFY(!pager.skippedLines());
}

void TestLogPager::moreEqualTimesThanAPage()
{
    for (const Direction direction : {Direction::Backward, Direction::Forward}) {
        Store store;
        for (int i = 0; i < 500; ++i)
            store.add(100, QStringLiteral("same"));
        store.add(50, QStringLiteral("older"));
        std::rotate(store.lines.rbegin(), store.lines.rbegin() + 1, store.lines.rend());
        LogPager pager(range(direction, 10));
        QCOMPARE(readAll(store, pager), allOf(store, direction));
    }
}

void TestLogPager::moreEqualTimesThanTheServerGives()
{
    Store store;
    store.add(50, QStringLiteral("older"));
    for (int i = 0; i < LogPager::LargestPage + 100; ++i)
        store.add(100, QStringLiteral("same"));
    LogPager pager(range(Direction::Backward, 1'000));
    const QStringList texts = readAll(store, pager);
    QCOMPARE(texts.size(), LogPager::LargestPage + 1);
    QCOMPARE(texts.last(), QStringLiteral("50 older"));
    QVERIFY2(pager.skippedLines(), "what could not be had is told");
}

void TestLogPager::emptyRange()
{
    Store store;
    LogPager pager(range(Direction::Backward, 10));
    QVERIFY(!pager.atEnd());
    QVERIFY(readAll(store, pager).isEmpty());
    QVERIFY(pager.atEnd());
    QCOMPARE(store.requests, 1);
}

QTEST_GUILESS_MAIN(TestLogPager)
#include "tst_logpager.moc"
