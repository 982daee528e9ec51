// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>

#include <algorithm>
#include <vector>

namespace wardroom {

/// Fourth mechanism: a list that was polled again reaches its model as changes.
///
/// Steps are given in the order in which they must be applied, rows counted at the moment of each step, as
/// beginInsertRows and its kin want them. Rows of one step are contiguous.
struct DeltaStep
{
    enum class Kind { Remove, Move, Insert, Change };
    Kind kind = Kind::Change;
    int first = 0; ///< row in the list as it stands when the step is applied
    int last = 0; ///< inclusive
    int source = 0; ///< Insert and Change: row of `first` in the new list. Move: the row it comes from

    friend bool operator==(const DeltaStep &, const DeltaStep &) = default;
};

/// The steps that make @p before into @p after. A pure function.
/// @p idOf gives an item's stable, unique, hashable identity; @p same says whether two items of one identity
/// look the same. Cost is linear where the order is kept; an item that moved costs one Move step.
template <typename Item, typename IdOf, typename Same>
std::vector<DeltaStep> computeDelta(const std::vector<Item> &before, const std::vector<Item> &after, IdOf idOf,
                                    Same same)
{
    using Id = std::decay_t<decltype(idOf(after.front()))>;
    using Kind = DeltaStep::Kind;
    std::vector<DeltaStep> steps;
    QHash<Id, int> newRow;
    newRow.reserve(static_cast<qsizetype>(after.size()));
    for (int row = 0; row < static_cast<int>(after.size()); ++row)
        newRow.insert(idOf(after[static_cast<std::size_t>(row)]), row);

    // Removals, from the end, so that earlier rows keep their numbers.
    std::vector<const Item *> work;
    for (const Item &item : before)
        work.push_back(&item);
    for (int row = static_cast<int>(work.size()) - 1; row >= 0; --row) {
        if (newRow.contains(idOf(*work[static_cast<std::size_t>(row)])))
            continue;
        int first = row;
        while (first > 0 && !newRow.contains(idOf(*work[static_cast<std::size_t>(first) - 1])))
            --first;
        steps.push_back({Kind::Remove, first, row, 0});
        work.erase(work.begin() + first, work.begin() + row + 1);
        row = first;
    }

    QHash<Id, const Item *> kept;
    for (const Item *item : work)
        kept.insert(idOf(*item), item);

    const auto append = [&steps](Kind kind, int row, int source) {
        if (!steps.empty() && steps.back().kind == kind && steps.back().last + 1 == row
            && steps.back().source + (steps.back().last - steps.back().first) + 1 == source) {
            ++steps.back().last;
            return;
        }
        steps.push_back({kind, row, row, source});
    };

    // Left to right: rows before `row` are final.
    std::vector<DeltaStep> changes;
    std::size_t cursor = 0; // next item of `work` not yet placed
    std::vector<bool> placedEarly(work.size(), false);
    QHash<Id, std::size_t> workIndex;
    for (std::size_t i = 0; i < work.size(); ++i)
        workIndex.insert(idOf(*work[i]), i);
    for (int row = 0; row < static_cast<int>(after.size()); ++row) {
        const Item &item = after[static_cast<std::size_t>(row)];
        const Id id = idOf(item);
        const auto old = kept.constFind(id);
        if (old == kept.cend()) {
            append(Kind::Insert, row, row);
            continue;
        }
        while (cursor < work.size() && placedEarly[cursor])
            ++cursor;
        const std::size_t at = workIndex.value(id);
        if (at == cursor) {
            ++cursor;
        } else {
            // Its present row: everything final, plus what still waits before it.
            int waiting = 0;
            for (std::size_t i = cursor; i < at; ++i)
                waiting += placedEarly[i] ? 0 : 1;
            steps.push_back({Kind::Move, row, row, row + waiting});
            placedEarly[at] = true;
        }
        if (!same(**old, item)) {
            if (!changes.empty() && changes.back().last + 1 == row)
                ++changes.back().last;
            else
                changes.push_back({Kind::Change, row, row, row});
        }
    }
    steps.insert(steps.end(), changes.begin(), changes.end());
    return steps;
}

} // namespace wardroom
