// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/actiontablemodel.h"

#include <QtWidgets/QWidget>

class QLineEdit;
class QPushButton;

namespace wardroom {

class FlatTable;
class IncidentDesk;
class IncidentFile;
class NoticeBar;
class StateView;
class ViewContext;

/// What is to be improved after an incident: a table that is edited in place, and a field for the next item.
class ActionsTab final : public QWidget
{
    Q_OBJECT
public:
    ActionsTab(IncidentDesk &desk, ViewContext &context, QWidget *parent = nullptr);

    void setFile(std::shared_ptr<IncidentFile> file);
    void setReadOnly(bool readOnly);
    ActionTableModel &model() { return m_model; }
    FlatTable *table() const { return m_table; }
    QLineEdit *entryField() const { return m_entry; }

private:
    void createTable();
    QWidget *createBar();
    void retranslate();
    void follow();
    void add();
    void removeChosen();
    void openTracker();
    void updateButtons();

    IncidentDesk &m_desk;
    ViewContext &m_context;
    std::shared_ptr<IncidentFile> m_file;
    ActionTableModel m_model;
    FlatTable *m_table = nullptr;
    StateView *m_state = nullptr;
    NoticeBar *m_problem = nullptr;
    QLineEdit *m_entry = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace wardroom
