// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/incident/incidenttypes.h"

#include <QtWidgets/QWidget>

class QPushButton;
class QTabBar;
class QToolButton;

namespace wardroom {

class ChipButton;
class IncidentDesk;
class TextLabel;
class TitleField;

/// The head of an incident: severity, number, title, status, commander, and the tabs of what there is about it. All of it is
/// changed in place.
class IncidentHeader final : public QWidget
{
    Q_OBJECT
public:
    explicit IncidentHeader(IncidentDesk &desk, QWidget *parent = nullptr);

    void show(const Incident &incident);
    void setReadOnly(bool readOnly);
    QTabBar *tabs() const { return m_tabs; }
    ChipButton *severityButton() const { return m_severity; }
    ChipButton *statusButton() const { return m_status; }
    QPushButton *rolesButton() const { return m_roles; }
    TitleField *titleField() const { return m_title; }

    /// That of the narrow arrangement, so that the wide one does not hold the window open.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void backRequested(); ///< to the list
    void warRoomRequested();
    void shareRequested();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void createParts();
    void createLayout();
    void retranslate();
    void apply();
    void placeTabs();
    void openRoles();

    IncidentDesk &m_desk;
    Incident m_incident;
    bool m_readOnly = false;
    QToolButton *m_back = nullptr;
    ChipButton *m_severity = nullptr;
    TextLabel *m_number = nullptr;
    QToolButton *m_copy = nullptr;
    TitleField *m_title = nullptr;
    ChipButton *m_status = nullptr;
    QPushButton *m_roles = nullptr;
    QToolButton *m_warRoom = nullptr;
    QToolButton *m_share = nullptr;
    QTabBar *m_tabs = nullptr;
};

} // namespace wardroom
