// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/loglinemodel.h"
#include "ui/logs/logqledit.h"
#include "ui/logs/logqlhighlighter.h"
#include "ui/logs/logview.h"
#include "ui/logs/volumehistogram.h"
#include "ui/theme/appearance.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QtWidgets>

using namespace wardroom;

namespace {

std::vector<LogLine> lines(qint64 from, qint64 to)
{
    static const auto stream = std::make_shared<const Labels>(Labels{{QStringLiteral("pod"), QStringLiteral("api-1")}});
    std::vector<LogLine> list;
    for (qint64 ns = from; ns < to; ++ns) {
        LogLine line;
        line.timeNs = ns * 1'000'000;
        line.text = QStringLiteral("line %1 <b>\nsecond").arg(ns);
        line.stream = stream;
        line.level = static_cast<LogLevel>(ns % 6);
        list.push_back(std::move(line));
    }
    return list;
}

/// The time in ms of the line at the top of the view.
qint64 topLine(const LogView &view)
{
    const QModelIndex index = view.indexAt({20, 5});
    return index.isValid() ? view.lines()->line(index.row()).timeMs() : -1;
}

} // namespace

class TestLogView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_appearance.apply({ThemeId::Dark, QStringLiteral("en")}); }
    void scrollsAHundredThousand();
    void paintingCostIsThatOfTheScreen();
    void newLinesDoNotMoveWhatIsRead_data();
    void newLinesDoNotMoveWhatIsRead();
    void followsTheNewest_data();
    void followsTheNewest();
    void ringDropsWithoutJumping();
    void asksForOlderAtTheEnd();
    void keysMoveAndCopy();
    void wrapsAndStaysUsable();
    void longAndStrangeLines();
    void highlightsPieces();
    void editorRunsByShiftEnter();
    void histogramDragChoosesASpan();

private:
    Appearance m_appearance;
};

void TestLogView::scrollsAHundredThousand()
{
    LogLineModel model;
    LogView view;
    view.setLines(&model);
    view.resize(800, 600);
    view.show();
    model.replace(lines(0, 100'000));
    QCOMPARE(topLine(view), 99'999);
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
    const QModelIndex last = model.index(99'999, LogLineModel::LineColumn);
    QVERIFY(view.viewport()->rect().contains(view.visualRect(last)));
    view.scrollTo(model.index(50'000, LogLineModel::LineColumn), QAbstractItemView::PositionAtTop);
    QCOMPARE(topLine(view), 49'999);
    for (int row = 0; row < 100'000; row += 997) {
        view.setCurrentRow(row);
        QVERIFY(view.viewport()->rect().contains(view.visualRect(model.index(row, 0))));
    }
}

void TestLogView::paintingCostIsThatOfTheScreen()
{
    // Both lists are painted the same number of times; the long one may not cost much more.
    const auto paint = [](int count) {
        LogLineModel model;
        LogView view;
        view.setLines(&model);
        view.resize(1000, 700);
        view.show();
        model.replace(lines(0, count));
        view.grab();
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 10; ++i) {
            view.verticalScrollBar()->setValue(i * count / 20);
            view.grab();
        }
        return timer.nsecsElapsed();
    };
    const qint64 few = paint(200);
    const qint64 many = paint(100'000);
    qInfo("10 frames: 200 lines %lld ms, 100,000 lines %lld ms", few / 1'000'000, many / 1'000'000);
    QVERIFY(many < few * 20);
}

void TestLogView::newLinesDoNotMoveWhatIsRead_data()
{
    QTest::addColumn<LogOrder>("order");
    QTest::newRow("newest first") << LogOrder::NewestFirst;
    QTest::newRow("oldest first") << LogOrder::OldestFirst;
}

void TestLogView::newLinesDoNotMoveWhatIsRead()
{
    QFETCH(LogOrder, order);
    LogLineModel model;
    model.setOrder(order);
    LogView view;
    view.setLines(&model);
    view.resize(800, 400);
    view.show();
    model.replace(lines(1000, 2000));
    view.verticalScrollBar()->setValue(300);
    QVERIFY(!view.isAtNewest());
    const qint64 reading = topLine(view);
    model.addNewer(lines(2000, 2100));
    QCOMPARE(topLine(view), reading);
    model.addOlder(lines(500, 1000));
    QCOMPARE(topLine(view), reading);
}

void TestLogView::followsTheNewest_data()
{
    newLinesDoNotMoveWhatIsRead_data();
}

void TestLogView::followsTheNewest()
{
    QFETCH(LogOrder, order);
    LogLineModel model;
    model.setOrder(order);
    LogView view;
    view.setLines(&model);
    view.resize(800, 400);
    view.show();
    model.replace(lines(0, 500));
    QVERIFY(view.isAtNewest());
    QSignalSpy left(&view, &LogView::atNewestChanged);
    model.addNewer(lines(500, 600));
    QVERIFY(view.isAtNewest());
    const int newest = order == LogOrder::NewestFirst ? 0 : model.lineCount() - 1;
    QVERIFY(view.viewport()->rect().contains(view.visualRect(model.index(newest, 0))));
    QCOMPARE(left.count(), 0);
    view.verticalScrollBar()->setValue(order == LogOrder::NewestFirst ? 50 : 5);
    QCOMPARE(left.count(), 1);
    view.scrollToNewest();
    QCOMPARE(left.count(), 2);
    QCOMPARE(left.last().first().toBool(), true);
}

void TestLogView::ringDropsWithoutJumping()
{
    LogLineModel model(nullptr, 1000);
    LogView view;
    view.setLines(&model);
    view.resize(800, 400);
    view.show();
    model.replace(lines(0, 1000));
    view.verticalScrollBar()->setValue(200);
    const qint64 reading = topLine(view);
    model.addNewer(lines(1000, 1100)); // the hundred oldest, below, are let go
    QCOMPARE(topLine(view), reading);
    model.addOlder(lines(0, 100)); // and now the hundred newest, above
    QCOMPARE(topLine(view), reading);
}

void TestLogView::asksForOlderAtTheEnd()
{
    LogLineModel model;
    LogView view;
    view.setLines(&model);
    view.resize(800, 400);
    view.show();
    model.replace(lines(0, 1000));
    QSignalSpy wanted(&view, &LogView::oldestReached);
    view.verticalScrollBar()->setValue(500);
    QCOMPARE(wanted.count(), 0);
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
    QCOMPARE(wanted.count(), 1);
}

void TestLogView::keysMoveAndCopy()
{
    LogLineModel model;
    LogView view;
    view.setLines(&model);
    view.resize(800, 400);
    view.show();
    model.replace(lines(0, 100));
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.currentRow(), 0);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.currentRow(), 1);
    QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(view.selectionModel()->selectedRows().size(), 2);
    QTest::keySequence(&view, QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("line 98 <b>\nsecond\nline 97 <b>\nsecond"));
    QSignalSpy resume(&view, &LogView::resumeRequested);
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(resume.count(), 1);
    QSignalSpy chosen(&view, &LogView::currentLineChanged);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, {200, 22 * 4 + 5});
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(view.currentRow(), 4);
}

void TestLogView::wrapsAndStaysUsable()
{
    LogLineModel model;
    LogView view;
    view.setLines(&model);
    view.resize(600, 400);
    view.show();
    std::vector<LogLine> list = lines(0, 1000);
    for (LogLine &line : list)
        line.text = QStringLiteral("word ").repeated(60);
    model.replace(list);
    const int plain = view.visualRect(model.index(0, 0)).height();
    view.setWrapped(true);
    QVERIFY(view.visualRect(model.index(0, 0)).height() > 2 * plain);
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
    const QRect last = view.visualRect(model.index(999, 0));
    QVERIFY(last.isValid());
    QVERIFY(last.bottom() <= view.viewport()->height());
    view.grab();
}

void TestLogView::longAndStrangeLines()
{
    LogLineModel model;
    LogView view;
    view.setLines(&model);
    view.resize(600, 300);
    view.show();
    std::vector<LogLine> list = lines(0, 6);
    list[0].text = QString(9000, u'x');
    list[1].text.clear();
    list[2].text = QStringLiteral("\u202Eevil\u001b[31m red \u0007");
    list[3].text = QStringLiteral("約 34% 使用者 <img src=x>");
    list[4].stream.reset();
    list[5].text = QString(QChar::LineFeed).repeated(40);
    model.replace(list);
    view.grab();
    view.setWrapped(true);
    view.grab();
    QCOMPARE(model.index(3, LogLineModel::LineColumn).data().toString().count(u'\u202E'), 0);
}

void TestLogView::highlightsPieces()
{
    const QString text = QStringLiteral(R"({env="a\"b", app=~`x|y`} != "z" | json | duration > 1000ms # slow)");
    QStringList found;
    for (const LogQlHighlighter::Piece &piece : LogQlHighlighter::pieces(text)) {
        if (piece.token != Token::SynOperator)
            found << text.mid(piece.start, piece.length) + u'/' + QString::number(static_cast<int>(piece.token));
    }
    const auto token = [](Token t) { return QString::number(static_cast<int>(t)); };
    QCOMPARE(found, (QStringList{QStringLiteral("env/") + token(Token::SynLabel),
                                 QStringLiteral("\"a\\\"b\"/") + token(Token::SynString),
                                 QStringLiteral("app/") + token(Token::SynLabel),
                                 QStringLiteral("`x|y`/") + token(Token::SynString),
                                 QStringLiteral("\"z\"/") + token(Token::SynString),
                                 QStringLiteral("json/") + token(Token::SynFunc),
                                 QStringLiteral("duration/") + token(Token::SynLabel),
                                 QStringLiteral("1000ms/") + token(Token::SynNumber),
                                 QStringLiteral("# slow/") + token(Token::SynComment)}));
}

void TestLogView::editorRunsByShiftEnter()
{
    LogQlEdit edit;
    edit.show();
    QSignalSpy run(&edit, &LogQlEdit::runRequested);
    QTest::keyClicks(&edit, QStringLiteral("{app=\"shop\"}"));
    const int oneLine = edit.sizeHint().height();
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(run.count(), 0);
    QTRY_VERIFY(edit.sizeHint().height() > oneLine);
    QTest::keyClicks(&edit, QStringLiteral("| json"));
    QTest::keyClick(&edit, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(run.count(), 1);
    QCOMPARE(edit.query(), QStringLiteral("{app=\"shop\"}\n| json"));
    edit.goTo(2, 3);
    QCOMPARE(edit.textCursor().blockNumber(), 1);
    QCOMPARE(edit.textCursor().positionInBlock(), 2);
    edit.setQuery(QStringLiteral("x"));
    edit.undo();
    QVERIFY(edit.query().contains(u"json"));
}

void TestLogView::histogramDragChoosesASpan()
{
    VolumeHistogram histogram;
    histogram.resize(600, 110);
    histogram.show();
    VolumeBar bar{30'000, 40'000, {}};
    bar.counts[static_cast<std::size_t>(LogLevel::Error)] = 12;
    histogram.setBars(LogVolumeBars({0, 100'000}, 10'000, {bar}));
    QVERIFY(histogram.accessibleName().contains(u"12"));
    QSignalSpy chosen(&histogram, &VolumeHistogram::spanChosen);
    QSignalSpy hovered(&histogram, &VolumeHistogram::hovered);
    QTest::mousePress(&histogram, Qt::LeftButton, {}, {200, 40});
    QTest::mouseMove(&histogram, {400, 40});
    QTest::mouseRelease(&histogram, Qt::LeftButton, {}, {400, 40});
    QCOMPARE(chosen.count(), 1);
    QVERIFY(hovered.count() > 0);
    const auto span = chosen.front().front().value<TimeSpan>();
    QVERIFY(span.fromMs > 20'000 && span.fromMs < 40'000);
    QVERIFY(span.toMs > 55'000 && span.toMs < 80'000);
    QTest::mouseClick(&histogram, Qt::LeftButton, {}, {300, 40});
    QCOMPARE(chosen.count(), 1); // a click is no drag
    QSignalSpy back(&histogram, &VolumeHistogram::zoomBackRequested);
    QTest::mouseDClick(&histogram, Qt::LeftButton, {}, {300, 40});
    QCOMPARE(back.count(), 1);
}

QTEST_MAIN(TestLogView)
#include "tst_logview.moc"
