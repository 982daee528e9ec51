// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/incident/incidenttypes.h"

#include <QtWidgets/QWidget>

class QPushButton;
class QStandardItemModel;

namespace wardroom {

class IncidentDesk;
class ListPanel;
class RoomLook;
class TextLabel;
class ViewContext;

/// What the war room shows while no incident is chosen: the open ones to choose from, or that there is none
/// and what can be done about it.
class RoomEntrance final : public QWidget
{
    Q_OBJECT
public:
    RoomEntrance(IncidentDesk &desk, ViewContext &view, QWidget *parent = nullptr);

    void refresh();
    QPushButton *declareButton() const { return m_declare; }
    QPushButton *lastButton() const { return m_last; }
    QPushButton *sampleButton() const { return m_sample; }
    QWidget *list() const;

Q_SIGNALS:
    void chosen(const QUuid &incident);
    void declareRequested();
    void sampleRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void createLayout();
    void applyLook();

    IncidentDesk &m_desk;
    ViewContext &m_view;
    TextLabel *m_title = nullptr;
    TextLabel *m_text = nullptr;
    QStandardItemModel *m_open = nullptr;
    ListPanel *m_list = nullptr;
    QPushButton *m_declare = nullptr;
    QPushButton *m_last = nullptr;
    QPushButton *m_sample = nullptr;
    QUuid m_lastId;
};

} // namespace wardroom
