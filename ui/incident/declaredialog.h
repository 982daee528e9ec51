// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/requesthandle.h"
#include "services/incident/incidentedits.h"

#include <QtWidgets/QDialog>

#include <array>

class QFormLayout;
class QLineEdit;
class QPushButton;

namespace wardroom {

class Clock;
class IncidentDesk;
class NoticeBar;
class TextLabel;
class TimeField;

/// Declares an incident in five seconds: the title, a severity by Alt+1 to Alt+4, Enter. What an alert or the window knows is
/// filled in already.
class DeclareDialog final : public QDialog
{
    Q_OBJECT
public:
    /// @p draft: what is known. @p zone: in which times are typed.
    DeclareDialog(IncidentDesk &desk, const Clock &clock, IncidentDraft draft, const QTimeZone &zone, QWidget *parent = nullptr);

    QLineEdit *titleField() const { return m_title; }
    TimeField *startedField() const { return m_started; }
    QPushButton *declareButton() const { return m_declare; }
    Severity severity() const;

Q_SIGNALS:
    void declared(const QUuid &id);

private:
    void createFields(const QTimeZone &zone);
    void createLayout();
    void createKeys();
    void retranslate();
    void showSeverity();
    std::optional<IncidentDraft> filledIn();
    void declare();
    void setBusy(bool busy);

    IncidentDesk &m_desk;
    const Clock &m_clock;
    const IncidentDraft m_draft;
    QFormLayout *m_form = nullptr;
    QLineEdit *m_title = nullptr;
    std::array<QPushButton *, 4> m_severities{};
    QWidget *m_severityRow = nullptr;
    TextLabel *m_meaning = nullptr;
    QLineEdit *m_impact = nullptr;
    QLineEdit *m_commander = nullptr;
    TimeField *m_started = nullptr;
    NoticeBar *m_problem = nullptr;
    QPushButton *m_declare = nullptr;
    QPushButton *m_cancel = nullptr;
    RequestHandle m_request;
};

} // namespace wardroom
