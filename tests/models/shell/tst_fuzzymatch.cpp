// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shell/fuzzymatch.h"

#include <QtTest/QTest>

using namespace wardroom;

class TestFuzzyMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
    void better_data();
    void better();
};

void TestFuzzyMatch::matches_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("match");
    QTest::newRow("empty") << "" << "Refresh now" << true;
    QTest::newRow("prefix") << "ref" << "Refresh now" << true;
    QTest::newRow("case") << "REF" << "refresh" << true;
    QTest::newRow("initials") << "rn" << "Refresh now" << true;
    QTest::newRow("words in order") << "last 6" << "Last 6 hours" << true;
    QTest::newRow("wrong order") << "wn" << "now" << false;
    QTest::newRow("absent") << "x" << "Refresh now" << false;
    QTest::newRow("longer than text") << "nowww" << "now" << false;
    QTest::newRow("nothing to search") << "a" << "" << false;
    QTest::newRow("Chinese") << QStringLiteral("設定") << QStringLiteral("開啟設定") << true;
    QTest::newRow("letters repeat") << "ee" << "refresh" << true;
    QTest::newRow("letters repeat too often") << "eee" << "refresh" << false;
}

void TestFuzzyMatch::matches()
{
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    QFETCH(bool, match);
    QCOMPARE(fuzzyScore(pattern, text).has_value(), match);
}

void TestFuzzyMatch::better_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("good");
    QTest::addColumn<QString>("worse");
    QTest::newRow("start of the text") << "log" << "Logs" << "Catalog";
    QTest::newRow("start of a word") << "now" << "Refresh now" << "Snowy day";
    QTest::newRow("together") << "dark" << "Dark" << "Data marker";
    QTest::newRow("shorter") << "set" << "Settings" << "Settings of everything";
    QTest::newRow("initials before scattered") << "fs" << "Full screen" << "Offset";
}

void TestFuzzyMatch::better()
{
    QFETCH(QString, pattern);
    QFETCH(QString, good);
    QFETCH(QString, worse);
    const auto goodScore = fuzzyScore(pattern, good);
    const auto worseScore = fuzzyScore(pattern, worse);
    QVERIFY(goodScore);
    QVERIFY(worseScore);
    QVERIFY2(*goodScore > *worseScore, qPrintable(QStringLiteral("%1 against %2").arg(*goodScore).arg(*worseScore)));
}

QTEST_GUILESS_MAIN(TestFuzzyMatch)
#include "tst_fuzzymatch.moc"
