// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/dashboards/panel.h"
#include "ui/explore/promqleditor.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QToolButton;

namespace wardroom {

class DashboardEditor;
class NoticeBar;
class TextLabel;

/// One query of the panel that is edited: its text, legend and form.
class QueryEditRow final : public QWidget
{
    Q_OBJECT
public:
    /// @p editor must outlive it.
    QueryEditRow(DashboardEditor &editor, const Target &target, QWidget *parent = nullptr);

    const QString &refId() const { return m_refId; }
    /// What the document says now; a field that is being typed in keeps its text.
    void setTarget(const Target &target);
    PromqlEditor *expression() const { return m_expression; }
    QLineEdit *legend() const { return m_legend; }
    QCheckBox *instant() const { return m_instant; }
    QToolButton *removeButton() const { return m_remove; }

private:
    void createLayout();
    void connectFields();
    void retranslate();
    void takeExpression();

    DashboardEditor &m_editor;
    const QString m_refId;
    bool m_foreign = false;
    TextLabel *m_name;
    QToolButton *m_hide;
    QToolButton *m_remove;
    PromqlEditor *m_expression;
    NoticeBar *m_notice;
    TextLabel *m_legendLabel;
    QLineEdit *m_legend;
    QCheckBox *m_instant;
    QComboBox *m_format;
    QTimer m_typed; ///< a query is asked once its author pauses
};

} // namespace wardroom
