// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/delta.h"

#include <QtCore/QAbstractItemModel>

#include <memory>

namespace wardroom {

/// Rows in groups, two levels, that come anew with every poll: what changed reaches the view as contiguous
/// row changes, so that selection, open groups and scrolling survive. Subclasses add columns. Rows need no
/// identity of their own: each comes with an id, and equal ids within a group are told apart by their order.
template <typename Group, typename Row> class GroupedRowsModel : public QAbstractItemModel
{
public:
    struct Entry
    {
        QString id;
        Row row;
        friend bool operator==(const Entry &, const Entry &) = default;
    };
    struct Section
    {
        QString id; ///< unique
        Group group;
        std::vector<Entry> entries;
    };

    using QAbstractItemModel::QAbstractItemModel;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override
    {
        if (!hasIndex(row, column, parent))
            return {};
        return createIndex(row, column, parent.isValid() ? at(parent.row()) : nullptr);
    }
    QModelIndex parent(const QModelIndex &child) const override
    {
        const Section *const above = sectionAbove(child);
        if (!above)
            return {};
        const auto found = std::find_if(m_sections.begin(), m_sections.end(),
                                        [above](const auto &s) { return s.get() == above; });
        return createIndex(static_cast<int>(found - m_sections.begin()), 0, nullptr);
    }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        if (!parent.isValid())
            return static_cast<int>(m_sections.size());
        return parent.column() == 0 && !sectionAbove(parent)
            ? static_cast<int>(at(parent.row())->entries.size())
            : 0;
    }

    /// Null for a row within a group.
    const Group *groupAt(const QModelIndex &index) const
    {
        return index.isValid() && !sectionAbove(index) ? &at(index.row())->group : nullptr;
    }
    /// Null for a group.
    const Row *rowAt(const QModelIndex &index) const
    {
        const Section *const above = index.isValid() ? sectionAbove(index) : nullptr;
        return above ? &above->entries[static_cast<std::size_t>(index.row())].row : nullptr;
    }

protected:
    void replaceSections(std::vector<Section> sections)
    {
        std::vector<QString> before;
        for (const auto &section : m_sections)
            before.push_back(section->id);
        std::vector<QString> after;
        for (Section &section : sections) {
            numberDoubles(section.entries);
            after.push_back(section.id);
        }
        const auto steps = computeDelta(
            before, after, [](const QString &id) { return id; }, std::equal_to());
        for (const DeltaStep &step : steps)
            applyToSections(step, sections);
        for (std::size_t i = 0; i < sections.size(); ++i)
            updateSection(static_cast<int>(i), sections[i]);
    }

    /// Every cell of a column may read differently now.
    void columnChanged(int column)
    {
        for (int row = 0; row < rowCount(); ++row) {
            const QModelIndex parent = index(row, 0);
            if (const int rows = rowCount(parent); rows > 0)
                Q_EMIT dataChanged(index(0, column, parent), index(rows - 1, column, parent));
        }
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
    }

private:
    using Kind = DeltaStep::Kind;

    Section *at(int row) const { return m_sections[static_cast<std::size_t>(row)].get(); }
    static Section *sectionAbove(const QModelIndex &index)
    {
        return static_cast<Section *>(index.internalPointer());
    }

    static void numberDoubles(std::vector<Entry> &entries)
    {
        QHash<QString, int> seen;
        for (Entry &entry : entries) {
            if (const int times = seen[entry.id]++; times > 0)
                entry.id += QStringLiteral("\n%1").arg(times);
        }
    }

    void applyToSections(const DeltaStep &step, std::vector<Section> &source)
    {
        const auto first = m_sections.begin() + step.first;
        if (step.kind == Kind::Remove) {
            beginRemoveRows({}, step.first, step.last);
            m_sections.erase(first, m_sections.begin() + step.last + 1);
            endRemoveRows();
        } else if (step.kind == Kind::Insert) {
            beginInsertRows({}, step.first, step.last);
            for (int i = 0; i <= step.last - step.first; ++i)
                m_sections.insert(
                    m_sections.begin() + step.first + i,
                    std::make_unique<Section>(source[static_cast<std::size_t>(step.source + i)]));
            endInsertRows();
        } else if (step.kind == Kind::Move) { // always upwards
            beginMoveRows({}, step.source, step.source, {}, step.first);
            std::rotate(first, m_sections.begin() + step.source, m_sections.begin() + step.source + 1);
            endMoveRows();
        }
    }

    void updateSection(int row, Section &after)
    {
        Section &held = *at(row);
        const auto steps = computeDelta(
            held.entries, after.entries, [](const Entry &entry) { return entry.id; }, std::equal_to());
        for (const DeltaStep &step : steps)
            applyToEntries(step, row, held.entries, after.entries);
        if (!(held.group == after.group)) {
            held.group = std::move(after.group);
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
    }

    void applyToEntries(const DeltaStep &step, int sectionRow, std::vector<Entry> &held,
                        const std::vector<Entry> &after)
    {
        const QModelIndex parent = index(sectionRow, 0);
        const auto first = held.begin() + step.first;
        const auto source = after.begin() + step.source;
        const int count = step.last - step.first + 1;
        switch (step.kind) {
        case Kind::Remove:
            beginRemoveRows(parent, step.first, step.last);
            held.erase(first, first + count);
            endRemoveRows();
            break;
        case Kind::Insert:
            beginInsertRows(parent, step.first, step.last);
            held.insert(first, source, source + count);
            endInsertRows();
            break;
        case Kind::Move:
            beginMoveRows(parent, step.source, step.source, parent, step.first);
            std::rotate(first, held.begin() + step.source, held.begin() + step.source + 1);
            endMoveRows();
            break;
        case Kind::Change:
            std::copy(source, source + count, first);
            Q_EMIT dataChanged(index(step.first, 0, parent), index(step.last, columnCount() - 1, parent));
            break;
        }
    }

    std::vector<std::unique_ptr<Section>>
        m_sections; ///< addresses are the internal pointers of the rows' indexes
};

} // namespace wardroom
