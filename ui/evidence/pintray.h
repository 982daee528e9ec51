// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evidence/pinlistmodel.h"
#include "services/core/requesthandle.h"
#include "ui/shell/popup.h"

class QComboBox;
class QPushButton;
class QTreeView;

namespace wardroom {

class IncidentDesk;
class NoticeBar;
class Pinner;
class StateView;
class TextLabel;
class ViewContext;
struct Change;

/// The pins that belong to no incident yet: filed, looked at or removed here.
class PinTray final : public Popup
{
    Q_OBJECT
public:
    /// All must outlive it.
    PinTray(ViewContext &context, IncidentDesk &desk, Pinner &pinner, QWidget *parent);

    QTreeView *list() const { return m_list; }
    QComboBox *incidents() const { return m_incidents; }
    QPushButton *fileButton() const { return m_file; }
    QPushButton *openButton() const { return m_open; }
    QPushButton *removeButton() const { return m_remove; }
    StateView *stateView() const { return m_state; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void createList();
    QWidget *createFoot();
    void retranslate();
    void showPins();
    void showIncidents();
    void updateButtons();
    std::vector<Pin> chosen() const;
    void file();
    void open();
    void remove();
    void submit(const Change &change);

    ViewContext &m_context;
    IncidentDesk &m_desk;
    Pinner &m_pinner;
    PinListModel m_pins;
    TextLabel *m_title;
    QTreeView *m_list;
    StateView *m_state;
    NoticeBar *m_failure;
    QComboBox *m_incidents;
    QPushButton *m_file;
    QPushButton *m_open;
    QPushButton *m_remove;
    RequestHandle m_writing;
};

} // namespace wardroom
