// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboards/gridarrangement.h"

#include <QtTest/QTest>

using namespace wardroom;

namespace {

GridPos placeOf(const std::vector<GridItem> &items, int id)
{
    for (const GridItem &item : items) {
        if (item.id == id)
            return item.grid;
    }
    return {-1, -1, 0, 0};
}

bool areApart(const std::vector<GridItem> &items)
{
    for (const GridItem &a : items) {
        for (const GridItem &b : items) {
            const bool beside = a.grid.x + a.grid.w <= b.grid.x || b.grid.x + b.grid.w <= a.grid.x;
            const bool above = a.grid.y + a.grid.h <= b.grid.y || b.grid.y + b.grid.h <= a.grid.y;
            if (a.id != b.id && !beside && !above)
                return false;
        }
    }
    return true;
}

/// Two beside each other, a wide one below.
std::vector<GridItem> three()
{
    return {{1, {0, 0, 12, 8}}, {2, {12, 0, 12, 8}}, {3, {0, 8, 24, 8}}};
}

} // namespace

class TestGridArrangement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gapsClose();
    void whatIsInTheWayGoesDown();
    void growingPushes();
    void aPanelGoesUpIntoTheRoomThatWasLeft();
    void placesAreKeptWithinTheGrid_data();
    void placesAreKeptWithinTheGrid();
    void unknownPanelChangesNothing();
    void manyMovesNeverOverlap();
};

void TestGridArrangement::gapsClose()
{
    const auto items = compacted({{1, {0, 5, 12, 8}}, {2, {0, 40, 24, 4}}, {3, {12, 90, 12, 2}}});
    QCOMPARE(placeOf(items, 1), (GridPos{0, 0, 12, 8}));
    QCOMPARE(placeOf(items, 2), (GridPos{0, 8, 24, 4}));
    QCOMPARE(placeOf(items, 3), (GridPos{12, 12, 12, 2})); // not past the one above it
}

void TestGridArrangement::whatIsInTheWayGoesDown()
{
    const auto items = arranged(three(), 3, {0, 0, 24, 8});
    QCOMPARE(placeOf(items, 3), (GridPos{0, 0, 24, 8}));
    QCOMPARE(placeOf(items, 1), (GridPos{0, 8, 12, 8}));
    QCOMPARE(placeOf(items, 2), (GridPos{12, 8, 12, 8}));
}

void TestGridArrangement::growingPushes()
{
    const auto items = arranged(three(), 1, {0, 0, 18, 10});
    QCOMPARE(placeOf(items, 1), (GridPos{0, 0, 18, 10}));
    QCOMPARE(placeOf(items, 2).y, 10);
    QCOMPARE(placeOf(items, 3).y, 18);
}

void TestGridArrangement::aPanelGoesUpIntoTheRoomThatWasLeft()
{
    const auto items = arranged({{1, {0, 0, 24, 8}}, {2, {0, 8, 24, 8}}}, 1, {0, 8, 24, 8});
    QCOMPARE(placeOf(items, 2).y, 0);
    QCOMPARE(placeOf(items, 1).y, 8);
}

void TestGridArrangement::placesAreKeptWithinTheGrid_data()
{
    QTest::addColumn<GridPos>("wanted");
    QTest::addColumn<GridPos>("given");
    QTest::newRow("left of it") << GridPos{-5, 0, 6, 4} << GridPos{0, 0, 6, 4};
    QTest::newRow("right of it") << GridPos{22, 0, 6, 4} << GridPos{18, 0, 6, 4};
    QTest::newRow("too wide") << GridPos{3, 0, 99, 4} << GridPos{0, 0, 24, 4};
    QTest::newRow("nothing") << GridPos{3, -7, 0, 0} << GridPos{3, 0, 1, 1};
    QTest::newRow("too tall") << GridPos{0, 0, 6, 9000} << GridPos{0, 0, 6, TallestPanel};
}

void TestGridArrangement::placesAreKeptWithinTheGrid()
{
    QFETCH(GridPos, wanted);
    QFETCH(GridPos, given);
    QCOMPARE(withinGrid(wanted), given);
    QCOMPARE(placeOf(arranged({{1, {0, 0, 6, 4}}}, 1, wanted), 1), given);
}

void TestGridArrangement::unknownPanelChangesNothing()
{
    QCOMPARE(arranged(three(), 99, {0, 0, 24, 8}), three());
}

void TestGridArrangement::manyMovesNeverOverlap()
{
    std::vector<GridItem> items;
    for (int i = 0; i < 40; ++i)
        items.push_back({i + 1, {(i % 4) * 6, i / 4 * 5, 6, 5}});
    for (int move = 0; move < 400; ++move) {
        const int id = 1 + move * 7 % 40;
        const GridPos to{move * 5 % 24, move * 11 % 50, 1 + move * 3 % 24, 1 + move * 13 % 20};
        items = arranged(std::move(items), id, to);
        QCOMPARE(items.size(), std::size_t(40));
        QVERIFY2(areApart(items), qPrintable(QString::number(move)));
        QCOMPARE(compacted(items), items);
    }
}

QTEST_GUILESS_MAIN(TestGridArrangement)
#include "tst_gridarrangement.moc"
