// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/warroom/roomlayout.h"

#include <QtTest/QTest>

using namespace wardroom;
using Heights = std::vector<int>;

class TestRoomLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spareRoomGoesByStretch()
    {
        QCOMPARE(shareHeights(320, 10, {{50, 100, 0, 1}, {50, 100, 1, 2}, {20, 40, 3, 3}}),
                 (Heights{100, 115, 85}));
    }
    void eachGivesWayDownToItsLeast()
    {
        QCOMPARE(shareHeights(160, 10, {{50, 100, 1, 1}, {50, 100, 1, 2}}), (Heights{75, 75}));
        QCOMPARE(shareHeights(110, 10, {{50, 100, 1, 1}, {50, 100, 1, 2}}), (Heights{50, 50}));
        const Heights uneven = shareHeights(200, 0, {{90, 100, 1, 1}, {50, 200, 1, 2}});
        QCOMPARE(uneven[0] + uneven[1], 200);
        QVERIFY(uneven[0] >= 90 && uneven[1] >= 50);
    }
    void theLeastNeededIsLeftOut()
    {
        const Heights heights = shareHeights(105, 10, {{50, 100, 1, 2}, {50, 100, 1, 9}, {40, 45, 0, 1}});
        QCOMPARE(heights[1], 0);
        QCOMPARE(heights[0] + heights[2], 95);
    }
    void oneAlwaysStays()
    {
        QCOMPARE(shareHeights(30, 10, {{50, 100, 1, 1}, {50, 100, 1, 2}})[1], 0);
        QVERIFY(shareHeights(30, 10, {{50, 100, 1, 1}, {50, 100, 1, 2}})[0] > 0);
        QVERIFY(shareHeights(30, 10, {}).empty());
    }
};

QTEST_GUILESS_MAIN(TestRoomLayout)
#include "tst_roomlayout.moc"
