// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/warroom/checklistmodel.h"

#include <QtWidgets/QWidget>

class QLineEdit;
class QListView;
class QPushButton;

namespace wardroom {

class ElidedLabel;
class IncidentDesk;
class IncidentFile;
class TextLabel;
class ViewContext;

/// The response checklist. Space ticks, P says that it is in progress, F2 renames in the field above, Delete removes, Alt+Up and
/// Alt+Down move.
class ChecklistTab final : public QWidget
{
    Q_OBJECT
public:
    ChecklistTab(IncidentDesk &desk, ViewContext &context, QWidget *parent = nullptr);

    void setFile(std::shared_ptr<IncidentFile> file);
    void setReadOnly(bool readOnly);
    ChecklistModel &model() { return m_model; }
    QListView *list() const { return m_list; }
    QLineEdit *entryField() const { return m_entry; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *createBar();
    void createList();
    void retranslate();
    void follow();
    void enter();
    void startRenaming();
    void stopRenaming();
    void mark(CheckState (*next)(const CheckItem &));
    void move(int by);
    void removeCurrent();
    bool handleKey(const QKeyEvent &event);
    const CheckItem *current() const;

    IncidentDesk &m_desk;
    ViewContext &m_context;
    std::shared_ptr<IncidentFile> m_file;
    ChecklistModel m_model;
    QListView *m_list = nullptr;
    QLineEdit *m_entry = nullptr;
    QPushButton *m_add = nullptr;
    TextLabel *m_count = nullptr;
    ElidedLabel *m_keys = nullptr;
    QUuid m_renaming; ///< null: the field adds an item
    bool m_readOnly = false;
};

} // namespace wardroom
