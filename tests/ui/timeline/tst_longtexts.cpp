// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guiwatchdog.h"
#include "tests/ui/timeline/timelineworld.h"
#include "ui/common/noticebar.h"
#include "ui/timeline/bodyview.h"
#include "ui/timeline/importdialog.h"

#include <QtTest/QTest>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTextBrowser>

using namespace wardroom;
using namespace Qt::StringLiterals;

/// A megabyte in an event, a log of a hundred thousand lines to be taken in: neither holds the window up.
class TestLongTexts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bodyOfAMegabyte_data();
    void bodyOfAMegabyte();
    void shortBodyIsWhole();
    void importIsLimitedAndSaysSo();
};

void TestLongTexts::bodyOfAMegabyte_data()
{
    QTest::addColumn<QString>("text");
    constexpr qsizetype Megabyte = 1 << 20;
    const QString line = u"- **14:35** pool at `100 %`, see [the graph](https://example.org/x) of shop-api\n"_s;
    QTest::newRow("lists") << line.repeated(Megabyte / line.size() + 1);
    QTest::newRow("one word") << QString(Megabyte, u'x');
    QTest::newRow("stars") << QString(Megabyte, u'*');
}

void TestLongTexts::bodyOfAMegabyte()
{
    QFETCH(QString, text);
    BodyView view;
    view.resize(340, 400);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QElapsedTimer timer;
    timer.start();
    view.setText(text);
    view.grab();
    qInfo("shown after %lld ms", timer.elapsed());
    QVERIFY(view.allButton()->isVisible());
    QVERIFY(view.rendered()->toPlainText().size() <= 20'000);

    timer.start();
    QTest::mouseClick(view.allButton(), Qt::LeftButton);
    view.grab();
    qInfo("all of it after %lld ms", timer.elapsed());
    QVERIFY(view.showsAll() && !view.isEditing());
    QVERIFY(!view.allButton()->isVisible());
    QCOMPARE(view.source()->toPlainText().size(), text.size());
    QTest::keyClick(view.source(), Qt::Key_Escape);
    QVERIFY(!view.showsAll());
    QVERIFY(view.allButton()->isVisible());

    QTest::mouseClick(view.allButton(), Qt::LeftButton);
    view.edit(); // from there, too
    QVERIFY(view.isEditing());
    QTest::keyClick(view.source(), Qt::Key_Escape);
    QCOMPARE(view.text(), text);
    QTest::mouseClick(view.allButton(), Qt::LeftButton);
    view.setText(u"short"_s); // another event
    QVERIFY(!view.showsAll());
    QCOMPARE(view.rendered()->toPlainText(), u"short"_s);
}

void TestLongTexts::shortBodyIsWhole()
{
    BodyView view;
    view.show();
    view.setText(u"**pool** enlarged"_s);
    QVERIFY(!view.allButton()->isVisible());
    QCOMPARE(view.rendered()->toPlainText(), u"pool enlarged"_s);
}

void TestLongTexts::importIsLimitedAndSaysSo()
{
    TimelineWorld world;
    QVERIFY(world.declare());
    world.show({1280, 800});
    ImportDialog *dialog = world.editor->openImport();
    dialog->setText(u"14:35 pool enlarged\n14:36 errors fall\n"_s);
    QTRY_COMPARE(dialog->model().rowCount(), 2);
    QVERIFY(dialog->limit()->text().isEmpty());

    QString log;
    for (int i = 0; i < 130'000; ++i)
        log += u"%1:%2 event %3\n"_s.arg(i / 5416 % 24, 2, 10, QLatin1Char('0')).arg(i / 90 % 60, 2, 10, QLatin1Char('0')).arg(i);
    GuiWatchdog watchdog;
    dialog->setText(log);
    const double taken = watchdog.longestMs();
    watchdog.forget();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->isReading(), 60'000);
    qInfo("the text went in within %.0f ms, reading it held the window up for %.0f ms", taken, watchdog.longestMs());
    QCOMPARE(dialog->model().rowCount(), 10'000);
    QVERIFY2(dialog->limit()->text().contains(u"10,000"_s), qPrintable(dialog->limit()->text()));
    QVERIFY2(dialog->limit()->text().contains(u"first 2,000,000 characters"_s), qPrintable(dialog->limit()->text()));
    dialog->setText({});
    QTRY_COMPARE(dialog->model().rowCount(), 0);
    QVERIFY(dialog->limit()->text().isEmpty());
}

QTEST_MAIN(TestLongTexts)
#include "tst_longtexts.moc"
