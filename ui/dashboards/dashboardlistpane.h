// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/dashboards/dashboardlibrary.h"

#include <QtWidgets/QWidget>

class QPushButton;
class QSortFilterProxyModel;
class QTreeView;

namespace wardroom {

class DashboardListModel;
class ElidedLabel;
class NoticeBar;
class SearchField;
class TextLabel;

/// The dashboards to choose from, with a search; asks for files and folders.
class DashboardListPane final : public QWidget
{
    Q_OBJECT
public:
    explicit DashboardListPane(QWidget *parent = nullptr);

    void setBundled(const std::vector<LibraryEntry> &entries);
    /// @p folder empty: none was chosen.
    void setOwn(const QString &folder, std::vector<LibraryEntry> entries);
    /// The folder can not be read, or a file can not be opened.
    void showError(const QString &sentence);
    const LibraryEntry *entry(const QString &id) const;

    QTreeView *view() const { return m_view; }
    SearchField *searchField() const { return m_search; }
    QPushButton *newButton() const { return m_new; }

Q_SIGNALS:
    void openRequested(const QString &id);
    void newRequested(); ///< an empty one
    void fileRequested(); ///< a person wants to open a file
    void folderRequested(); ///< … or to choose the folder

private:
    void createLayout();
    void retranslate();
    void showFolder();
    void expand();

    DashboardListModel *m_model;
    QSortFilterProxyModel *m_found;
    TextLabel *m_title;
    SearchField *m_search;
    QPushButton *m_new;
    QPushButton *m_file;
    QPushButton *m_folderButton;
    ElidedLabel *m_folderLabel;
    NoticeBar *m_error;
    QTreeView *m_view;
    QString m_folder;
};

} // namespace wardroom
