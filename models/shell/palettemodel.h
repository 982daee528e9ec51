// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QAbstractListModel>

#include <functional>
#include <vector>

namespace wardroom {

/// Something that the command palette can do.
struct PaletteCommand
{
    QString title;
    QString group; ///< "Theme", "Environment": told beside the title, and searched with it
    QString shortcut; ///< as written for people
    std::function<void()> run;
};

/// The commands that match what was typed, best first; all in their own order while nothing is typed.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { GroupRole = Qt::UserRole, ShortcutRole };

    using QAbstractListModel::QAbstractListModel;

    void setCommands(std::vector<PaletteCommand> commands);
    void setFilter(const QString &filter);
    /// Does the command of that row; nothing for an invalid index.
    void run(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void rank();

    std::vector<PaletteCommand> m_commands;
    std::vector<int> m_shown; ///< indexes of m_commands
    QString m_filter;
};

} // namespace wardroom
