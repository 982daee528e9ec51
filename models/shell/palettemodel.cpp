// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shell/palettemodel.h"

#include "models/shell/fuzzymatch.h"

#include <algorithm>

namespace wardroom {

void PaletteModel::setCommands(std::vector<PaletteCommand> commands)
{
    beginResetModel();
    m_commands = std::move(commands);
    rank();
    endResetModel();
}

void PaletteModel::setFilter(const QString &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel(); // another question: another list
    m_filter = filter;
    rank();
    endResetModel();
}

void PaletteModel::rank()
{
    struct Match
    {
        int index;
        int score;
    };
    std::vector<Match> matches;
    for (std::size_t i = 0; i < m_commands.size(); ++i) {
        const PaletteCommand &command = m_commands[i];
        auto score = fuzzyScore(m_filter, command.title);
        // "theme dark": the group helps to find, but a title of its own counts more.
        if (const auto whole = fuzzyScore(m_filter, command.group + u' ' + command.title); whole && (!score || *whole - 100 > *score))
            score = *whole - 100;
        if (score)
            matches.push_back({static_cast<int>(i), *score});
    }
    if (!m_filter.trimmed().isEmpty())
        std::stable_sort(matches.begin(), matches.end(), [](const Match &a, const Match &b) { return a.score > b.score; });
    m_shown.clear();
    for (const Match &match : matches)
        m_shown.push_back(match.index);
}

void PaletteModel::run(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return;
    const auto run = m_commands[static_cast<std::size_t>(m_shown[static_cast<std::size_t>(index.row())])].run; // a copy: it may change the commands
    if (run)
        run();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteCommand &command = m_commands[static_cast<std::size_t>(m_shown[static_cast<std::size_t>(index.row())])];
    switch (role) {
    case Qt::DisplayRole:
        return command.title;
    case Qt::AccessibleTextRole:
        return command.group.isEmpty() ? command.title : QStringLiteral("%1: %2").arg(command.group, command.title);
    case GroupRole:
        return command.group;
    case ShortcutRole:
        return command.shortcut;
    default:
        return {};
    }
}

} // namespace wardroom
