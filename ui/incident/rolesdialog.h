// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/requesthandle.h"
#include "services/incident/incidenttypes.h"

#include <QtWidgets/QDialog>

class QFormLayout;
class QLineEdit;
class QPushButton;

namespace wardroom {

class IncidentDesk;
class NoticeBar;

/// Who does what in an incident. Only what was changed is written; a commander's hand-over is noted with both names.
class RolesDialog final : public QDialog
{
    Q_OBJECT
public:
    RolesDialog(IncidentDesk &desk, Incident incident, QWidget *parent = nullptr);

    QLineEdit *field(IncidentRole role) const { return m_fields[static_cast<std::size_t>(role)]; }
    QLineEdit *expertsField() const { return m_experts; }

private:
    void createLayout();
    void retranslate();
    void save();

    IncidentDesk &m_desk;
    const Incident m_incident;
    std::array<QLineEdit *, RoleCount> m_fields{};
    QLineEdit *m_experts;
    NoticeBar *m_problem;
    QFormLayout *m_form;
    QPushButton *m_save;
    QPushButton *m_cancel;
    RequestHandle m_request;
};

} // namespace wardroom
