// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/dashboards/dashboardlibrary.h"

#include <QtCore/QAbstractItemModel>

namespace wardroom {

/// Dashboards to open, in groups: the bundled ones by their distance from the user (users' browsers, API,
/// application, infrastructure), then those of the person's own folder.
class DashboardListModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { TitleColumn, AboutColumn, StateColumn, ColumnCount };
    enum Role {
        IsGroupRole = Qt::UserRole, ///< bool
        IdRole, ///< LibraryEntry::id()
        ErrorRole, ///< bool: the file can not be read
        StatusRole, ///< int(ImportStatus)
        SearchRole, ///< text to search in: title, description, tags, file
    };
    enum Group { Users, Gateway, Application, Infrastructure, Own, GroupCount };

    explicit DashboardListModel(QObject *parent = nullptr);

    void setBundled(const std::vector<LibraryEntry> &entries);
    /// Of the folder; resets.
    void setOwn(std::vector<LibraryEntry> entries);
    /// Null where there is no entry with this id.
    const LibraryEntry *entry(const QString &id) const;
    QModelIndex indexOf(const QString &id) const;
    void retranslate();

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    static Group groupOf(const LibraryEntry &entry);
    static QString groupTitle(Group group);

private:
    struct Section
    {
        Group group = Own;
        std::vector<LibraryEntry> entries;
    };
    void rebuild();
    const LibraryEntry *entryAt(const QModelIndex &index) const;
    QVariant groupData(const QModelIndex &index, int role) const;
    QString text(const LibraryEntry &entry, int column) const;

    std::vector<LibraryEntry> m_bundled;
    std::vector<LibraryEntry> m_own;
    std::vector<Section> m_sections; ///< those that have entries
};

} // namespace wardroom
