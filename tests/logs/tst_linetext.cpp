// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/logs/linetext.h"

#include <QtTest/QTest>

using namespace wardroom;

class TestLineText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneRow_data();
    void oneRow();
    void cut();
    void wholeText();
    void nothingActsOnTheDisplay();
};

void TestLineText::oneRow_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QString &line, const QString &shown) {
        QTest::newRow(name) << line << shown;
    };
    row("plain", QStringLiteral("GET /api 200"), QStringLiteral("GET /api 200"));
    row("empty", QString(), QString());
    row("blank", QStringLiteral(" "), QStringLiteral(" "));
    row("colours", QStringLiteral("\u001b[1;31mERROR\u001b[0m x"), QStringLiteral("ERROR x"));
    row("link", QStringLiteral("\u001b]8;;http://x\u0007text\u001b]8;;\u001b\\"), QStringLiteral("text"));
    row("cursor", QStringLiteral("a\u001b[2Kb\u001b[?25lc"), QStringLiteral("abc"));
    row("lonely escape", QStringLiteral("a\u001b"), QStringLiteral("a"));
    row("broken sequence keeps its text", QStringLiteral("a\u001b[12\u0001b"), QStringLiteral("a[12\u2401b"));
    row("title that never ends keeps its text", QStringLiteral("a\u001b]0;evil"), QStringLiteral("a]0;evil"));
    row("lines", QStringLiteral("a\nb\r\nc\rd"), QStringLiteral("a⏎b⏎c⏎d"));
    row("last line end", QStringLiteral("a\n"), QStringLiteral("a"));
    row("tab", QStringLiteral("a\tb"), QStringLiteral("a    b"));
    row("control", QStringLiteral("a\u0007\u007fb") + QChar(0), QStringLiteral("a␇␡b␀"));
    row("direction", QStringLiteral("a\u202Eb"), QStringLiteral("a⟨U+202E⟩b"));
    row("right to left stays", QStringLiteral("مرحبا"), QStringLiteral("مرحبا"));
    row("zero width", QStringLiteral("a\u200Bb"), QStringLiteral("a⟨U+200B⟩b"));
    row("separator", QStringLiteral("a\u2028b"), QStringLiteral("a⟨U+2028⟩b"));
    row("html", QStringLiteral("<b>&amp;</b>"), QStringLiteral("<b>&amp;</b>"));
    row("emoji", QStringLiteral("😀 漢字"), QStringLiteral("😀 漢字"));
}

void TestLineText::oneRow()
{
    QFETCH(QString, line);
    QTEST(displayLine(line), "shown");
}

void TestLineText::cut()
{
    QCOMPARE(displayLine(QString(9'000, u'x'), 10), QString(10, u'x') + u'…');
    QCOMPARE(displayLine(QString(10, u'x'), 10), QString(10, u'x'));
    const QString faces = displayLine(QStringLiteral("a😀😀"), 2);
    QCOMPARE(faces, QStringLiteral("a…"));
}

void TestLineText::wholeText()
{
    QCOMPARE(displayText(u"a\r\n\tb\u001b[0m\u202e"), QStringLiteral("a\n\tb⟨U+202E⟩"));
    QCOMPARE(displayText(QString(9'000, u'x')).size(), 9'000);
}

void TestLineText::nothingActsOnTheDisplay()
{
    QString all;
    for (char16_t c = 0; c < 0xd800; ++c)
        all += QChar(c);
    const QString shown = displayLine(all, 1'000'000);
    for (const QChar c : shown) {
        QVERIFY2(c.category() != QChar::Other_Control, qPrintable(QString::number(c.unicode(), 16)));
        QVERIFY(c.direction() != QChar::DirRLO && c.direction() != QChar::DirLRO
                && c.direction() != QChar::DirPDF);
        QVERIFY(c != u'\n' && c != QChar(QChar::LineSeparator) && c != QChar(QChar::ParagraphSeparator));
    }
}

QTEST_GUILESS_MAIN(TestLineText)
#include "tst_linetext.moc"
