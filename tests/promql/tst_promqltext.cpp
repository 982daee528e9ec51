// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/promql/promqlbrackets.h"
#include "services/promql/promqlcomments.h"

#include <QtTest/QTest>

using namespace wardroom;

/// Brackets and comments.
class TestPromqlText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void brackets_data();
    void brackets();
    void comments_data();
    void comments();
};

void TestPromqlText::brackets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("caret");
    QTest::addColumn<int>("at"); // -1: none
    QTest::addColumn<int>("partner");
    QTest::newRow("none") << "a + b" << 2 << -1 << -1;
    QTest::newRow("behind the caret") << "sum(a)" << 3 << 3 << 5;
    QTest::newRow("before the caret") << "sum(a)" << 6 << 5 << 3;
    QTest::newRow("the one behind leads") << "((a))" << 1 << 1 << 3;
    QTest::newRow("nested") << "f(g(a[5m]){b=\"c\"})" << 1 << 1 << 17;
    QTest::newRow("in a string") << "a{b=\"(\"}" << 6 << -1 << -1;
    QTest::newRow("over a string") << "a{b=\"}\"}" << 1 << 1 << 7;
    QTest::newRow("unclosed") << "sum((a)" << 3 << 3 << -1;
    QTest::newRow("crossed") << "a(b]" << 1 << 1 << -1;
    QTest::newRow("stray") << ")" << 1 << 0 << -1;
}

void TestPromqlText::brackets()
{
    QFETCH(QString, text);
    QFETCH(int, caret);
    QFETCH(int, at);
    QFETCH(int, partner);
    const auto pair = promqlBracketAt(tokenizePromql(text), text, caret);
    QCOMPARE(pair.has_value(), at >= 0);
    if (!pair)
        return;
    QCOMPARE(pair->at, at);
    QCOMPARE(pair->partner.value_or(-1), partner);
}

void TestPromqlText::comments_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("one line") << "up"
                              << "# up";
    QTest::newRow("back") << "# up"
                          << "up";
    QTest::newRow("without space") << "#up"
                                   << "up";
    QTest::newRow("shared indentation") << "  a\n    b"
                                        << "  # a\n  #   b";
    QTest::newRow("and back") << "  # a\n  #   b"
                              << "  a\n    b";
    QTest::newRow("mixed becomes comment") << "# a\nb"
                                           << "# # a\n# b";
    QTest::newRow("empty lines stay") << "a\n\n  \nb"
                                      << "# a\n\n  \n# b";
    QTest::newRow("nothing") << ""
                             << "";
}

void TestPromqlText::comments()
{
    QFETCH(QString, before);
    QTEST(withCommentToggled(before.split(u'\n')).join(u'\n'), "after");
}

QTEST_GUILESS_MAIN(TestPromqlText)
#include "tst_promqltext.moc"
