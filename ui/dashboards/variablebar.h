// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/dashboards/dashboard.h"
#include "services/dashboards/variableresolver.h"
#include "services/render/format.h"

#include <QtWidgets/QWidget>

namespace wardroom {

class FlowLayout;
class NoticeBar;
class VariableField;

/// The variables of a dashboard, those that are not hidden; and what is wrong with them.
class VariableBar final : public QWidget
{
    Q_OBJECT
public:
    explicit VariableBar(QWidget *parent = nullptr);

    /// Fields of variables as before keep their widgets, and what is being typed.
    void setVariables(const std::vector<Variable> &variables, const ResolvedVariables &resolved,
                      const std::optional<Error> &error, const Formatter &format);
    VariableField *field(const QString &variable) const; ///< null where there is none

Q_SIGNALS:
    void chosen(const QString &variable, const wardroom::VariableValue &value);

private:
    void rebuild(const std::vector<Variable> &variables);

    QWidget *m_fieldsBox;
    FlowLayout *m_flow;
    NoticeBar *m_notice;
    std::vector<VariableField *> m_fields;
};

} // namespace wardroom
