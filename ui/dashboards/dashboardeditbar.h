// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/error.h"

#include <QtWidgets/QWidget>

#include <functional>

class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

namespace wardroom {

class DashboardEditor;
class NoticeBar;

/// What stands over the panels while a dashboard is edited: title, new panels, undo, saving. What became of the file is
/// told by two notices, which whoever makes the bar puts where they are seen while nobody edits, too.
///
/// Ctrl+Z undoes, Ctrl+Shift+Z does it again, Ctrl+S saves, Ctrl+Shift+S saves a copy.
class DashboardEditBar final : public QWidget
{
    Q_OBJECT
public:
    /// @p folder says where copies go by default. @p editor must outlive it.
    DashboardEditBar(DashboardEditor &editor, std::function<QString()> folder, QWidget *parent = nullptr);

    /// Saves, or asks for a file where there is none to write to.
    void save();
    void saveAs();
    /// Runs @p then at once where nothing is unsaved; else asks, and runs it when the changes are saved or given up.
    void leave(std::function<void()> then);

    QLineEdit *title() const { return m_title; }
    QPushButton *addButton() const { return m_add; }
    QPushButton *saveButton() const { return m_save; }
    QPushButton *doneButton() const { return m_done; }
    /// The dashboard is to open with the window's range and refresh from now on.
    QToolButton *keepTimesButton() const { return m_keepTimes; }
    QToolButton *undoButton() const { return m_undo; }
    QToolButton *redoButton() const { return m_redo; }
    NoticeBar *changedNotice() const { return m_changed; }
    NoticeBar *errorNotice() const { return m_error; }
    void clearNotices();

Q_SIGNALS:
    void doneRequested();
    void keepTimesRequested();

private:
    void createTools();
    void createMenu();
    void createNotices();
    void connectEditor();
    void addShortcut(const QKeySequence &keys, const std::function<void()> &run);
    void retranslate();
    void showState();
    void addPanel(const QString &type, const QString &title);
    void showError(const QString &lead, const Error &error);

    DashboardEditor &m_editor;
    const std::function<QString()> m_folder;
    QLineEdit *m_title = nullptr;
    QPushButton *m_add = nullptr;
    QMenu *m_kinds = nullptr;
    QToolButton *m_keepTimes = nullptr;
    QToolButton *m_undo = nullptr;
    QToolButton *m_redo = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_saveAs = nullptr;
    QPushButton *m_done = nullptr;
    NoticeBar *m_changed = nullptr;
    NoticeBar *m_error = nullptr;
    std::function<void()> m_then; ///< once it is saved
};

} // namespace wardroom
