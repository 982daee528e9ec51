// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/completionpopup.h"
#include "ui/explore/promqleditor.h"
#include "ui/explore/promqlhighlighter.h"
#include "ui/theme/appearance.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QTextBlock>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QVBoxLayout>

using namespace wardroom;
using namespace Qt::StringLiterals;

/// The editor by its keys: what is typed, offered, written and coloured.
class TestPromqlEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_appearance.apply({ThemeId::Dark, u"en"_s}); }
    void init();
    void completesByKeyboard();
    void labelThenValue();
    void escapeCloses();
    void enterWithoutListIsANewLine();
    void staysQuietAfterSpaces();
    void answerOfAnOlderPlaceIsIgnored();
    void pairs();
    void existingTextIsNotDoubled();
    void runs();
    void comments();
    void formatKey();
    void errorMark();
    void brackets();
    void colours();
    void coloursOverLines();
    void undo();
    void longNamesAreReadable();

private:
    void type(const QString &text) { QTest::keyClicks(m_editor.get(), text); }
    bool popupOpens()
    {
        return QTest::qWaitFor([this] { return m_editor->popup()->isVisible(); });
    }
    QStringList offered() const
    {
        QStringList list;
        for (int row = 0; row < m_editor->completions().rowCount(); ++row)
            list << m_editor->completions().completion(row).text;
        return list;
    }
    QColor colourAt(int position) const;

    Appearance m_appearance;
    std::unique_ptr<PromqlEditor> m_editor;
    QList<PromqlContext> m_asked;
};

void TestPromqlEditor::init()
{
    m_asked.clear();
    m_editor = std::make_unique<PromqlEditor>();
    m_editor->setCompleter(
        [this](const PromqlContext &context, QObject *guard, CompletionSource::Callback callback) {
            m_asked << context;
            auto [handle, completion] = makeRequest<PromqlCompletions>(guard, std::move(callback));
            PromqlCompletions list;
            switch (context.kind) {
            case PromqlContext::Kind::Expression: {
                list = metricCompletions({u"up"_s, u"http_requests_total"_s},
                                         {{u"up"_s, u"gauge"_s, u"Is it there?"_s, {}}});
                const PromqlCompletions functions = functionCompletions();
                list.insert(list.end(), functions.begin(), functions.end());
                break;
            }
            case PromqlContext::Kind::LabelName:
                list = labelCompletions({u"instance"_s, u"job"_s}, context);
                break;
            case PromqlContext::Kind::LabelValue:
                list = valueCompletions({u"node"_s, u"shop"_s}, context);
                break;
            case PromqlContext::Kind::Duration:
                list = durationCompletions(context.typed);
                break;
            default:
                break;
            }
            completion.finish(std::move(list));
            return std::move(handle);
        });
    m_editor->resize(600, 120);
    m_editor->show();
    m_editor->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
}

void TestPromqlEditor::completesByKeyboard()
{
    type(u"ht"_s);
    QVERIFY(popupOpens());
    QCOMPARE(offered().first(), u"http_requests_total"_s);
    QTest::keyClick(m_editor.get(), Qt::Key_Return);
    QCOMPARE(m_editor->query(), u"http_requests_total"_s);
    QVERIFY(!m_editor->popup()->isVisible());

    m_editor->setQuery({});
    type(u"rat"_s);
    QVERIFY(popupOpens());
    QCOMPARE(offered().first(), u"rate"_s);
    QTest::keyClick(m_editor.get(), Qt::Key_Down);
    QTest::keyClick(m_editor.get(), Qt::Key_Up);
    QTest::keyClick(m_editor.get(), Qt::Key_Tab);
    QCOMPARE(m_editor->query(), u"rate()"_s);
    QCOMPARE(m_editor->textCursor().position(), 5);
    QVERIFY(m_editor->hasFocus());
}

void TestPromqlEditor::labelThenValue()
{
    type(u"up{"_s);
    QCOMPARE(m_editor->query(), u"up{}"_s); // the partner came along
    QVERIFY(popupOpens());
    QCOMPARE(m_asked.size(), 2); // for "u" and for "{"
    type(u"jo"_s);
    QCOMPARE(offered(), QStringList{u"job"_s});
    QCOMPARE(m_asked.size(), 2); // more letters of the same place ask nobody
    QTest::keyClick(m_editor.get(), Qt::Key_Return);
    QCOMPARE(m_editor->query(), u"up{job=\"\"}"_s);
    QVERIFY(popupOpens()); // the values, at once
    QCOMPARE(m_asked.last().label, u"job"_s);
    QTest::keyClick(m_editor.get(), Qt::Key_Down);
    QTest::keyClick(m_editor.get(), Qt::Key_Return);
    QCOMPARE(m_editor->query(), u"up{job=\"shop\"}"_s);
    type(u"\""_s); // over the quote that is there
    QCOMPARE(m_editor->query(), u"up{job=\"shop\"}"_s);
    QCOMPARE(m_editor->textCursor().position(), 13);
}

void TestPromqlEditor::escapeCloses()
{
    type(u"u"_s);
    QVERIFY(popupOpens());
    QTest::keyClick(m_editor.get(), Qt::Key_Escape);
    QVERIFY(!m_editor->popup()->isVisible());
    QTest::keyClick(m_editor.get(), Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(popupOpens());
    QTest::keyClick(m_editor.get(), Qt::Key_Left);
    QVERIFY(!m_editor->popup()->isVisible());
}

void TestPromqlEditor::enterWithoutListIsANewLine()
{
    m_editor->setQuery(u"up"_s);
    m_editor->moveCursor(QTextCursor::End);
    QTest::keyClick(m_editor.get(), Qt::Key_Return);
    QCOMPARE(m_editor->query(), u"up\n"_s);
}

void TestPromqlEditor::staysQuietAfterSpaces()
{
    type(u"1 + "_s);
    QVERIFY(!m_editor->popup()->isVisible());
    QVERIFY(m_asked.isEmpty());
    QTest::keyClick(m_editor.get(), Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(popupOpens());
}

void TestPromqlEditor::answerOfAnOlderPlaceIsIgnored()
{
    type(u"u"_s); // asks; the answer is on its way
    QTest::keyClick(m_editor.get(), Qt::Key_Escape); // closes nothing yet, but is no wish for a list
    QTest::keyClick(m_editor.get(), Qt::Key_Backspace);
    QCoreApplication::sendPostedEvents();
    QVERIFY(!m_editor->popup()->isVisible());
}

void TestPromqlEditor::pairs()
{
    type(u"sum(up[5m])"_s);
    QCOMPARE(m_editor->query(), u"sum(up[5m])"_s);
    m_editor->setQuery(u"up"_s);
    m_editor->moveCursor(QTextCursor::Start);
    type(u"("_s);
    QCOMPARE(m_editor->query(), u"(up"_s); // no partner before a word
    m_editor->setQuery(u"# "_s);
    m_editor->moveCursor(QTextCursor::End);
    type(u"\"["_s);
    QCOMPARE(m_editor->query(), u"# \"["_s); // a comment is no code
}

void TestPromqlEditor::existingTextIsNotDoubled()
{
    m_editor->setQuery(u"rat(x)"_s);
    QTextCursor cursor = m_editor->textCursor();
    cursor.setPosition(3);
    m_editor->setTextCursor(cursor);
    QTest::keyClick(m_editor.get(), Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(popupOpens());
    QTest::keyClick(m_editor.get(), Qt::Key_Return);
    QCOMPARE(m_editor->query(), u"rate(x)"_s);

    m_editor->setQuery(u"up{jo=\"a\"}"_s);
    cursor.setPosition(5);
    m_editor->setTextCursor(cursor);
    QTest::keyClick(m_editor.get(), Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(popupOpens());
    QTest::keyClick(m_editor.get(), Qt::Key_Return);
    QCOMPARE(m_editor->query(), u"up{job=\"a\"}"_s);
}

void TestPromqlEditor::runs()
{
    QSignalSpy run(m_editor.get(), &QueryEdit::runRequested);
    type(u"u"_s);
    QVERIFY(popupOpens());
    QTest::keyClick(m_editor.get(), Qt::Key_Return, Qt::ControlModifier); // runs, though the list is open
    QCOMPARE(run.count(), 1);
    QVERIFY(!m_editor->popup()->isVisible());
    QTest::keyClick(m_editor.get(), Qt::Key_Enter, Qt::ShiftModifier);
    QCOMPARE(run.count(), 2);
    QCOMPARE(m_editor->query(), u"u"_s);
    // Shift+Enter runs what is written too, it takes nothing from an open list.
    type(u"p"_s);
    QVERIFY(popupOpens());
    QTest::keyClick(m_editor.get(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(run.count(), 3);
    QCOMPARE(m_editor->query(), u"up"_s);
    QVERIFY(!m_editor->popup()->isVisible());
}

void TestPromqlEditor::comments()
{
    m_editor->setQuery(u"sum(\n  up\n)"_s);
    m_editor->moveCursor(QTextCursor::Start);
    QTest::keyClick(m_editor.get(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(m_editor.get(), Qt::Key_Slash, Qt::ControlModifier);
    QCOMPARE(m_editor->query(), u"# sum(\n#   up\n)"_s);
    m_editor->moveCursor(QTextCursor::Start);
    QTest::keyClick(m_editor.get(), Qt::Key_Slash, Qt::ControlModifier);
    QCOMPARE(m_editor->query(), u"sum(\n#   up\n)"_s);
}

void TestPromqlEditor::formatKey()
{
    QSignalSpy format(m_editor.get(), &PromqlEditor::formatRequested);
    QTest::keyClick(m_editor.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(format.count(), 1);
    QVERIFY(m_editor->query().isEmpty());
}

void TestPromqlEditor::errorMark()
{
    m_editor->setQuery(u"sum b"_s);
    m_editor->markError(4);
    QCOMPARE(m_editor->errorOffset().value_or(-1), 4);
    QCOMPARE(m_editor->textCursor().position(), 4);
    const auto underlined = [this] {
        QStringList texts;
        const auto selections = m_editor->extraSelections();
        for (const auto &one : selections) {
            if (one.format.underlineStyle() == QTextCharFormat::WaveUnderline)
                texts << one.cursor.selectedText();
        }
        return texts;
    };
    QCOMPARE(underlined(), QStringList{u"b"_s});
    type(u"y"_s);
    QVERIFY(!m_editor->errorOffset());
    QVERIFY(underlined().isEmpty());
    m_editor->markError(99); // behind the end: the last piece
    QCOMPARE(underlined().size(), 1);
    m_editor->clearError();
    QVERIFY(underlined().isEmpty());
}

void TestPromqlEditor::brackets()
{
    m_editor->setQuery(u"sum(up)"_s);
    m_editor->moveCursor(QTextCursor::End);
    const auto marked = [this] {
        QList<int> places;
        const auto selections = m_editor->extraSelections();
        for (const auto &one : selections)
            places << one.cursor.selectionStart();
        std::sort(places.begin(), places.end());
        return places;
    };
    QCOMPARE(marked(), (QList<int>{3, 6}));
    QTest::keyClick(m_editor.get(), Qt::Key_Backspace);
    m_editor->moveCursor(QTextCursor::Start);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(m_editor.get(), Qt::Key_Right);
    QCOMPARE(marked(), QList<int>{3});
    QCOMPARE(m_editor->extraSelections().front().format.background().color(),
             themeOf(m_editor.get()).color(Token::P0Tint));
}

QColor TestPromqlEditor::colourAt(int position) const
{
    const QTextBlock block = m_editor->document()->findBlock(position);
    const auto formats = block.layout()->formats();
    for (const QTextLayout::FormatRange &range : formats) {
        const int at = position - block.position();
        if (range.start <= at && at < range.start + range.length)
            return range.format.foreground().color();
    }
    return {};
}

void TestPromqlEditor::colours()
{
    m_editor->setQuery(u"rate(up{job=\"a\"}[5m]) # c"_s);
    const Theme &theme = themeOf(m_editor.get());
    QCOMPARE(colourAt(0), theme.color(Token::SynFunc));
    QCOMPARE(colourAt(8), theme.color(Token::SynLabel));
    QCOMPARE(colourAt(12), theme.color(Token::SynString));
    QCOMPARE(colourAt(17), theme.color(Token::SynNumber));
    QCOMPARE(colourAt(22), theme.color(Token::SynComment));
    m_appearance.setTheme(ThemeId::Light);
    QCOMPARE(colourAt(0), Theme(ThemeId::Light).color(Token::SynFunc));
    m_appearance.setTheme(ThemeId::Dark);
}

void TestPromqlEditor::coloursOverLines()
{
    m_editor->setQuery(u"{a=`b\nc\nd`}"_s);
    const QColor string = themeOf(m_editor.get()).color(Token::SynString);
    QCOMPARE(colourAt(6), string); // "c", in the middle of a string over three lines
    QCOMPARE(colourAt(8), string);
    QTextCursor cursor(m_editor->document());
    cursor.setPosition(3);
    cursor.deleteChar(); // without the first quote it is none; only the first line was edited
    QVERIFY(colourAt(6) != string);
    m_editor->setQuery(u"rate\n\n"_s);
    QCOMPARE(colourAt(0), themeOf(m_editor.get()).color(Token::TextPrimary));
    m_editor->moveCursor(QTextCursor::End);
    type(u"("_s);
    QCOMPARE(colourAt(0), themeOf(m_editor.get()).color(Token::SynFunc)); // known two lines later
}

void TestPromqlEditor::undo()
{
    type(u"u"_s);
    QVERIFY(popupOpens());
    QTest::keyClick(m_editor.get(), Qt::Key_Return);
    QCOMPARE(m_editor->query(), u"up"_s);
    m_editor->undo();
    QCOMPARE(m_editor->query(), u"u"_s);
}

void TestPromqlEditor::longNamesAreReadable()
{
    const QString name(60, u'm');
    m_editor->setCompleter([&name](const PromqlContext &, QObject *guard, CompletionSource::Callback callback) {
        auto [handle, completion] = makeRequest<PromqlCompletions>(guard, std::move(callback));
        completion.finish(metricCompletions({name}, {}));
        return std::move(handle);
    });
    type(u"m"_s);
    QVERIFY(popupOpens());
    QFont code = m_editor->font();
    QVERIFY(m_editor->popup()->width() > QFontMetrics(code).horizontalAdvance(name) + 60);
}

QTEST_MAIN(TestPromqlEditor)
#include "tst_promqleditor.moc"
