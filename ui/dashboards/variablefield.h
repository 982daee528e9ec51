// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/dashboards/variableresolver.h"
#include "services/render/format.h"

#include <QtWidgets/QWidget>

class QLineEdit;

namespace wardroom {

class SelectorButton;
class TextLabel;

/// One variable in the bar: its name and what it is. A choice opens a list to search in; a text is typed.
class VariableField final : public QWidget
{
    Q_OBJECT
public:
    explicit VariableField(const Variable &variable, QWidget *parent = nullptr);

    const Variable &variable() const { return m_variable; }
    void setResolved(const ResolvedVariable &resolved, const Formatter &format);
    /// The list of options, under the field.
    void openChoice();
    SelectorButton *button() const { return m_button; } ///< null where it is typed or told
    QLineEdit *edit() const { return m_edit; } ///< of texts and ad hoc filters; null where it is chosen

Q_SIGNALS:
    void chosen(const wardroom::VariableValue &value);

private:
    void createEdit();
    void takeText();
    void showText();
    void showValue(const Formatter &format);

    const Variable m_variable;
    ResolvedVariable m_resolved;
    TextLabel *m_label;
    SelectorButton *m_button = nullptr;
    QLineEdit *m_edit = nullptr;
    bool m_isTyped = false; ///< since the value was told last
    bool m_isWrong = false; ///< what was typed as filters can not be read
};

} // namespace wardroom
