// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/foldinggrid.h"
#include "ui/theme/appearance.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace wardroom;

class TestFoldingGrid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void folds_data();
    void folds();
    void rowsAreFilledEvenly();
    void lastTakesTheRest();
    void stretchHoldsInOneRow();
    void textScaleFolds();

private:
    std::unique_ptr<FoldingGrid> grid(int items);

    Appearance m_appearance;
    std::vector<QWidget *> m_items;
};

void TestFoldingGrid::init()
{
    m_appearance.apply({ThemeId::Dark, QStringLiteral("en")});
    m_items.clear();
}

std::unique_ptr<FoldingGrid> TestFoldingGrid::grid(int items)
{
    auto result = std::make_unique<FoldingGrid>(100);
    result->setGap(10);
    for (int i = 0; i < items; ++i) {
        m_items.push_back(new QWidget);
        result->add(m_items.back());
    }
    return result;
}

void TestFoldingGrid::folds_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("columns");
    QTest::newRow("all") << 650 << 6;
    QTest::newRow("one pixel short") << 649 << 3;
    QTest::newRow("three") << 320 << 3;
    QTest::newRow("two") << 210 << 2;
    QTest::newRow("one") << 209 << 1;
    QTest::newRow("less than one") << 40 << 1;
}

void TestFoldingGrid::folds()
{
    QFETCH(int, width);
    QFETCH(int, columns);
    const auto folding = grid(6);
    folding->resize(width, 300);
    folding->show();
    QCOMPARE(folding->columns(), columns);
    QVERIFY(folding->minimumSizeHint().width() <= 100);
}

void TestFoldingGrid::rowsAreFilledEvenly()
{
    const auto folding = grid(6);
    folding->setMostColumns(5); // 5 and 1 would leave a hole
    folding->resize(2000, 300);
    folding->show();
    QCOMPARE(folding->columns(), 3);
    QCOMPARE(m_items[0]->y(), m_items[2]->y());
    QVERIFY(m_items[3]->y() > m_items[0]->y());
    QCOMPARE(m_items[3]->x(), m_items[0]->x());
}

void TestFoldingGrid::lastTakesTheRest()
{
    const auto folding = grid(3);
    folding->resize(220, 300);
    folding->show();
    QCOMPARE(folding->columns(), 2);
    QTRY_COMPARE(m_items[2]->width(), 220);
    QSignalSpy changed(folding.get(), &FoldingGrid::columnsChanged);
    folding->resize(400, 300);
    QCOMPARE(changed.size(), 1);
    QTRY_COMPARE(m_items[2]->y(), m_items[0]->y());
    QCOMPARE(m_items[2]->geometry().right(), folding->rect().right());
}

void TestFoldingGrid::stretchHoldsInOneRow()
{
    FoldingGrid folding(100);
    auto *wide = new QWidget;
    auto *narrow = new QWidget;
    folding.add(wide, 3);
    folding.add(narrow, 1);
    folding.resize(400, 100);
    folding.show();
    QTRY_COMPARE(wide->width(), 300);
    QCOMPARE(narrow->width(), 100);
    folding.resize(150, 100);
    QTRY_COMPARE(wide->width(), 150);
    QCOMPARE(narrow->width(), 150);
}

void TestFoldingGrid::textScaleFolds()
{
    const auto folding = grid(3);
    folding->resize(320, 300);
    folding->show();
    QCOMPARE(folding->columns(), 3);
    m_appearance.apply({ThemeId::Dark, QStringLiteral("en"), 1.5});
    QTRY_COMPARE(folding->columns(), 2);
}

QTEST_MAIN(TestFoldingGrid)
#include "tst_foldinggrid.moc"
