// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/firstpaint.h"

#include <QtTest/QTest>
#include <QtWidgets/QMainWindow>

using namespace wardroom;

namespace {

class CountingWidget final : public QWidget
{
public:
    int paints = 0;

protected:
    void paintEvent(QPaintEvent *) override { ++paints; }
};

} // namespace

class TestFirstPaint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesOnceAfterThePaint();
    void otherWindowsDoNotCount();
    void windowGoneBefore();
};

void TestFirstPaint::comesOnceAfterThePaint()
{
    QMainWindow window;
    auto *central = new CountingWidget;
    window.setCentralWidget(central);
    int calls = 0;
    int paintsThen = 0;
    onFirstPaint(&window, [&] {
        ++calls;
        paintsThen = central->paints;
    });
    QCOMPARE(calls, 0);
    window.show();
    QTRY_COMPARE(calls, 1);
    QCOMPARE(paintsThen, 1);
    central->update();
    QTRY_COMPARE(central->paints, 2);
    QCOMPARE(calls, 1);
}

void TestFirstPaint::otherWindowsDoNotCount()
{
    QWidget awaited;
    CountingWidget other;
    bool called = false;
    onFirstPaint(&awaited, [&called] { called = true; });
    other.show();
    QTRY_VERIFY(other.paints > 0);
    QCoreApplication::sendPostedEvents();
    QVERIFY(!called);
}

void TestFirstPaint::windowGoneBefore()
{
    auto window = std::make_unique<QWidget>();
    onFirstPaint(window.get(), [] { QFAIL("the window is gone"); });
    window.reset();
    CountingWidget other;
    other.show();
    QTRY_VERIFY(other.paints > 0);
}

QTEST_MAIN(TestFirstPaint)
#include "tst_firstpaint.moc"
