// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboards/variablefield.h"

#include "ui/common/errortext.h"
#include "ui/common/textlabel.h"
#include "ui/dashboards/optionpopup.h"
#include "ui/shell/selectorbutton.h"
#include "ui/theme/wardroomstyle.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>

namespace wardroom {

namespace {
constexpr int TextWidth = 140;
constexpr qsizetype LongestValue = 32; // characters, in the bar
} // namespace

VariableField::VariableField(const Variable &variable, QWidget *parent)
    : QWidget(parent)
    , m_variable(variable)
    , m_label(new TextLabel(TextRole::Base, Token::TextSecondary))
{
    m_label->setText(variable.shownName());
    if (variable.hide == Variable::Hide::Label)
        m_label->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(this, 6));
    row->addWidget(m_label);
    if (variable.kind == VariableKind::TextBox) {
        m_edit = new QLineEdit;
        m_edit->setFixedWidth(scaled(this, TextWidth));
        m_edit->setAccessibleName(variable.shownName());
        row->addWidget(m_edit);
        connect(m_edit, &QLineEdit::editingFinished, this, [this] {
            if (m_edit->isModified())
                Q_EMIT chosen({{{m_edit->text(), m_edit->text()}}, false});
            m_edit->setModified(false);
        });
    } else if (variable.kind == VariableKind::AdHoc) {
        m_told = new TextLabel(TextRole::Base, Token::TextMuted);
        row->addWidget(m_told);
    } else {
        m_button = new SelectorButton;
        row->addWidget(m_button);
        connect(m_button, &QAbstractButton::clicked, this, &VariableField::openChoice);
    }
}

void VariableField::setResolved(const ResolvedVariable &resolved, const Formatter &format)
{
    m_resolved = resolved;
    showValue(format);
}

void VariableField::showValue(const Formatter &format)
{
    const VariableValues::Entry &entry = m_resolved.entry;
    const QString first = entry.chosen.empty() ? QString() : entry.chosen.front().text;
    if (m_edit) {
        if (!m_edit->hasFocus())
            m_edit->setText(first);
        return;
    }
    if (m_told) {
        QStringList filters;
        for (const auto &[name, value] : m_variable.filters)
            filters << name + QStringLiteral(" = ") + value;
        m_told->setText(filters.isEmpty() ? tr("no filters") : filters.join(QStringLiteral(", ")));
        m_told->setToolTip(tr("Ad hoc filters are kept, but not applied."));
        return;
    }
    const auto chosen = static_cast<qint64>(entry.chosen.size());
    const auto all = static_cast<qint64>(m_resolved.options.size());
    QString main = first.size() > LongestValue ? first.left(LongestValue) + u'…' : first;
    QString aside;
    if (entry.isAll) {
        main = tr("All");
        aside = all > 0 ? format.count(all) : QString();
    } else if (chosen > 1) {
        aside = tr("%1 of %2").arg(format.count(chosen), format.count(all));
    } else if (m_variable.kind == VariableKind::Interval && first == QLatin1String("auto")) {
        main = tr("auto");
        aside = entry.chosen.front().value;
    }
    m_button->setTexts(main.isEmpty() ? tr("none") : main, aside);
    m_button->setToolTip(m_resolved.error ? Qt::convertFromPlainText(errorText(*m_resolved.error).text()) : QString());
    m_button->setAccessibleName(QStringList{m_variable.shownName(), main, aside}.join(u' '));
}

void VariableField::openChoice()
{
    auto *popup = new OptionPopup(m_variable, m_resolved, this);
    connect(popup, &OptionPopup::chosen, this, &VariableField::chosen);
    popup->showUnder(m_button);
}

} // namespace wardroom
