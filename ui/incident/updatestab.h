// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/statusupdatesmodel.h"
#include "services/core/requesthandle.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <array>

class QComboBox;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace wardroom {

class FlatTable;
class IncidentDesk;
class IncidentFile;
class MarkLabel;
class NoticeBar;
class StateView;
class TextLabel;
class TimeField;
class ViewContext;

/// What was told to whom, and the next of it: audience, a text from a template, when the one after is due. Counts down to it.
class UpdatesTab final : public QWidget
{
    Q_OBJECT
public:
    UpdatesTab(IncidentDesk &desk, ViewContext &context, QWidget *parent = nullptr);

    void setFile(std::shared_ptr<IncidentFile> file);
    void setReadOnly(bool readOnly);
    StatusUpdatesModel &model() { return m_model; }
    QPlainTextEdit *textField() const { return m_text; }
    TimeField *nextField() const { return m_next; }
    QPushButton *postButton() const { return m_post; }
    QComboBox *templateBox() const { return m_template; }
    QString dueText() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *createComposer();
    QWidget *createList();
    void retranslate();
    void follow();
    void tick();
    void fillTemplates();
    void useTemplate(int index);
    Audience audience() const;
    std::optional<qint64> nextDue() const;
    void post();

    IncidentDesk &m_desk;
    ViewContext &m_context;
    std::shared_ptr<IncidentFile> m_file;
    StatusUpdatesModel m_model;
    MarkLabel *m_due = nullptr;
    TextLabel *m_everyLabel = nullptr;
    QSpinBox *m_every = nullptr;
    std::array<QPushButton *, 3> m_audiences{};
    QComboBox *m_template = nullptr;
    QPlainTextEdit *m_text = nullptr;
    TextLabel *m_nextLabel = nullptr;
    TimeField *m_next = nullptr;
    QPushButton *m_post = nullptr;
    NoticeBar *m_problem = nullptr;
    FlatTable *m_table = nullptr;
    StateView *m_state = nullptr;
    QTimer m_tick;
    RequestHandle m_request;
    bool m_readOnly = false;
};

} // namespace wardroom
