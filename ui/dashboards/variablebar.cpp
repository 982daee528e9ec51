// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboards/variablebar.h"

#include "ui/common/errortext.h"
#include "ui/common/flowlayout.h"
#include "ui/common/noticebar.h"
#include "ui/common/restyle.h"
#include "ui/dashboards/regextext.h"
#include "ui/dashboards/variablefield.h"
#include "ui/theme/wardroomstyle.h"

#include <QtWidgets/QBoxLayout>

#include <algorithm>

namespace wardroom {

using namespace Qt::StringLiterals;

namespace {

bool isShown(const Variable &variable)
{
    return variable.hide != Variable::Hide::Variable && variable.kind != VariableKind::Constant;
}

/// What a variable's author has to mend: no server that is away, which the panels tell of too.
QString complaintOf(const Variable &variable, const Error &error)
{
    if (error.kind != ErrorKind::BadQuery)
        return {};
    const QString ofRegex = regexText(SafeRegex::fromGrafana(variable.regex));
    return VariableBar::tr("Variable %1: %2").arg(variable.shownName(), ofRegex.isEmpty() ? errorText(error).text() : ofRegex);
}

/// Also of variables that are not shown: their values are asked with.
QString complaints(const std::vector<Variable> &variables, const ResolvedVariables &resolved)
{
    QStringList sentences;
    for (std::size_t i = 0; i < std::min(variables.size(), resolved.variables.size()); ++i) {
        if (const auto &error = resolved.variables[i].error)
            sentences << complaintOf(variables[i], *error);
    }
    sentences.removeAll(QString());
    return sentences.join(u'\n');
}

} // namespace

VariableBar::VariableBar(QWidget *parent)
    : QWidget(parent)
    , m_fieldsBox(new QWidget)
    , m_flow(new FlowLayout(m_fieldsBox))
    , m_notice(new NoticeBar(NoticeBar::Kind::Error))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_fieldsBox);
    column->addWidget(m_notice);
    m_flow->setContentsMargins(0, 0, 0, 0);
    onRestyle(this, [this] { m_flow->setSpacing(scaled(this, 12)); });
}

void VariableBar::setVariables(const std::vector<Variable> &variables, const ResolvedVariables &resolved,
                               const std::optional<Error> &error, const Formatter &format)
{
    QStringList names;
    for (const Variable &variable : variables) {
        if (isShown(variable))
            names << variable.name;
    }
    QStringList present;
    for (const VariableField *field : m_fields)
        present << field->variable().name;
    if (names != present)
        rebuild(variables);
    for (VariableField *field : m_fields) {
        const auto it = std::find_if(
            resolved.variables.begin(), resolved.variables.end(),
            [&](const ResolvedVariable &each) { return each.name == field->variable().name; });
        ResolvedVariable shown;
        if (it != resolved.variables.end())
            shown = *it;
        else if (const auto *entry = resolved.values.find(field->variable().name))
            shown.entry = *entry;
        field->setResolved(shown, format);
    }
    m_notice->setText(error ? tr("Variables refer to each other in a circle: %1. Their values are those of the file.")
                                  .arg(error->detail.section(u": "_s, -1))
                            : complaints(variables, resolved));
    m_fieldsBox->setVisible(!m_fields.empty());
    setVisible(!m_fields.empty() || !m_notice->text().isEmpty());
}

void VariableBar::rebuild(const std::vector<Variable> &variables)
{
    for (VariableField *field : m_fields) {
        m_flow->removeWidget(field);
        field->hide();
        field->deleteLater();
    }
    m_fields.clear();
    for (const Variable &variable : variables) {
        if (!isShown(variable))
            continue;
        auto *field = new VariableField(variable, m_fieldsBox);
        connect(field, &VariableField::chosen, this,
                [this, name = variable.name](const VariableValue &value) { Q_EMIT chosen(name, value); });
        m_flow->addWidget(field);
        field->show();
        m_fields.push_back(field);
    }
}

VariableField *VariableBar::field(const QString &variable) const
{
    const auto it = std::find_if(m_fields.begin(), m_fields.end(),
                                 [&](const VariableField *each) { return each->variable().name == variable; });
    return it == m_fields.end() ? nullptr : *it;
}

} // namespace wardroom
