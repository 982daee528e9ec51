// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/alerts/priority.h"

#include <QtTest/QTest>

using namespace wardroom;

class TestPriority : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaultsAreShipped();
    void otherLabelAndFallback();
    void roundTrip();
    void brokenDataIsNamed_data();
    void brokenDataIsNamed();
};

void TestPriority::defaultsAreShipped()
{
    const PriorityMapping mapping = defaultPriorities();
    const auto of = [&mapping](const char *severity) {
        return mapping.of(Labels({{QStringLiteral("severity"), QString::fromLatin1(severity)}}));
    };
    QCOMPARE(of("critical"), Priority::P0);
    QCOMPARE(of("CRITICAL"), Priority::P0);
    QCOMPARE(of("high"), Priority::P1);
    QCOMPARE(of("warning"), Priority::P2);
    QCOMPARE(of("info"), Priority::P3);
    QCOMPARE(of("something"), Priority::P3);
    QCOMPARE(mapping.of(Labels()), Priority::P3);
}

void TestPriority::otherLabelAndFallback()
{
    const auto mapping = parsePriorities(R"({"label":"prio","default":"p1","values":{"A":"p0"}})");
    QVERIFY(mapping);
    QCOMPARE(mapping->of(Labels({{QStringLiteral("prio"), QStringLiteral("a")}})), Priority::P0);
    QCOMPARE(mapping->of(Labels({{QStringLiteral("severity"), QStringLiteral("critical")}})), Priority::P1);
}

void TestPriority::roundTrip()
{
    PriorityMapping mapping = defaultPriorities();
    QVERIFY(!mapping.values.isEmpty());
    mapping.values.insert(QStringLiteral("嚴重"), Priority::P1);
    mapping.fallback = Priority::P2;
    QCOMPARE(*parsePriorities(prioritiesToJson(mapping)), mapping);
}

void TestPriority::brokenDataIsNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("garbage") << QByteArray("{");
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("unknown priority") << QByteArray(R"({"values":{"critical":"P9"}})");
    QTest::newRow("unknown default") << QByteArray(R"({"default":"high"})");
}

void TestPriority::brokenDataIsNamed()
{
    QFETCH(QByteArray, json);
    const auto mapping = parsePriorities(json);
    QVERIFY(!mapping);
    QCOMPARE(mapping.error().kind, ErrorKind::Storage);
    QVERIFY(mapping.error().detail.contains(QLatin1String("priorities")));
}

QTEST_GUILESS_MAIN(TestPriority)
#include "tst_priority.moc"
