// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/core/delta.h"

#include <QtTest/QTest>

#include <random>

using namespace wardroom;

namespace {

struct Item
{
    int id;
    int version;
    friend bool operator==(const Item &, const Item &) = default;
};

std::vector<DeltaStep> delta(const std::vector<Item> &before, const std::vector<Item> &after)
{
    return computeDelta(before, after, [](const Item &item) { return item.id; },
                        [](const Item &a, const Item &b) { return a == b; });
}

/// What a model does with the steps.
std::vector<Item> apply(std::vector<Item> list, const std::vector<Item> &after, const std::vector<DeltaStep> &steps)
{
    using Kind = DeltaStep::Kind;
    for (const DeltaStep &step : steps) {
        switch (step.kind) {
        case Kind::Remove:
            list.erase(list.begin() + step.first, list.begin() + step.last + 1);
            break;
        case Kind::Insert:
            list.insert(list.begin() + step.first, after.begin() + step.source,
                        after.begin() + step.source + (step.last - step.first) + 1);
            break;
        case Kind::Move: {
            const Item item = list[static_cast<std::size_t>(step.source)];
            list.erase(list.begin() + step.source);
            list.insert(list.begin() + step.first, item);
            break;
        }
        case Kind::Change:
            std::copy(after.begin() + step.source, after.begin() + step.source + (step.last - step.first) + 1,
                      list.begin() + step.first);
            break;
        }
    }
    return list;
}

} // namespace

class TestDelta : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalListsNeedNothing();
    void neighboursShareAStep();
    void randomHistoriesArrive();
};

void TestDelta::equalListsNeedNothing()
{
    QVERIFY(delta({{1, 0}, {2, 0}}, {{1, 0}, {2, 0}}).empty());
    QVERIFY(delta({}, {}).empty());
}

void TestDelta::neighboursShareAStep()
{
    const auto inserted = delta({{1, 0}}, {{7, 0}, {8, 0}, {1, 0}});
    QCOMPARE(inserted.size(), std::size_t(1));
    QCOMPARE(inserted.front(), (DeltaStep{DeltaStep::Kind::Insert, 0, 1, 0}));
    const auto removed = delta({{1, 0}, {2, 0}, {3, 0}}, {{3, 1}});
    QCOMPARE(removed.size(), std::size_t(2));
    QCOMPARE(removed.front(), (DeltaStep{DeltaStep::Kind::Remove, 0, 1, 0}));
    QCOMPARE(removed.back(), (DeltaStep{DeltaStep::Kind::Change, 0, 0, 0}));
}

void TestDelta::randomHistoriesArrive()
{
    std::mt19937 random(20261120); // NOLINT: the same histories each time
    for (int round = 0; round < 3000; ++round) {
        const auto make = [&random] {
            std::vector<int> ids(random() % 12);
            std::vector<int> pool(16);
            std::iota(pool.begin(), pool.end(), 0);
            std::shuffle(pool.begin(), pool.end(), random);
            std::copy_n(pool.begin(), ids.size(), ids.begin());
            if (random() % 2)
                std::sort(ids.begin(), ids.end());
            std::vector<Item> list;
            for (const int id : ids)
                list.push_back({id, static_cast<int>(random() % 2)});
            return list;
        };
        const auto before = make();
        const auto after = make();
        QCOMPARE(apply(before, after, delta(before, after)), after);
    }
}

QTEST_GUILESS_MAIN(TestDelta)
#include "tst_delta.moc"
