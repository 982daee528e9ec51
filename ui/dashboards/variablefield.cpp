// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboards/variablefield.h"

#include "services/dashboards/adhocfilters.h"
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
constexpr int FiltersWidth = 280;
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
    if (variable.kind == VariableKind::TextBox || variable.kind == VariableKind::AdHoc) {
        createEdit();
        row->addWidget(m_edit);
    } else {
        m_button = new SelectorButton;
        row->addWidget(m_button);
        connect(m_button, &QAbstractButton::clicked, this, &VariableField::openChoice);
    }
}

void VariableField::createEdit()
{
    const bool filters = m_variable.kind == VariableKind::AdHoc;
    m_edit = new QLineEdit;
    m_edit->setFixedWidth(scaled(this, filters ? FiltersWidth : TextWidth));
    m_edit->setAccessibleName(m_variable.shownName());
    if (filters)
        m_edit->setPlaceholderText(tr("label=\"value\", …"));
    connect(m_edit, &QLineEdit::editingFinished, this, [this] {
        if (std::exchange(m_isTyped, false))
            takeText();
    });
    connect(m_edit, &QLineEdit::textEdited, this, [this] { m_isTyped = true; });
}

void VariableField::takeText()
{
    if (m_variable.kind == VariableKind::TextBox) {
        Q_EMIT chosen({{{m_edit->text(), m_edit->text()}}, false});
        return;
    }
    const Result<VariableValue> filters = filtersFromText(m_edit->text());
    m_isWrong = !filters;
    setInvalid(m_edit, m_isWrong);
    m_edit->setToolTip(filters ? QString()
                               : tr("These filters can not be read, and those before them stay: %1")
                                     .arg(filters.error().detail.toHtmlEscaped()));
    if (filters)
        Q_EMIT chosen(*filters);
}

void VariableField::showText()
{
    if (m_edit->hasFocus() || m_isWrong)
        return;
    QStringList texts;
    for (const VariableOption &option : m_resolved.entry.chosen)
        texts << option.text;
    m_edit->setText(texts.join(QStringLiteral(", ")));
    m_edit->setCursorPosition(0);
}

void VariableField::setResolved(const ResolvedVariable &resolved, const Formatter &format)
{
    m_resolved = resolved;
    showValue(format);
}

void VariableField::showValue(const Formatter &format)
{
    const VariableValues::Entry &entry = m_resolved.entry;
    if (m_edit)
        return showText();
    const QString first = entry.chosen.empty() ? QString() : entry.chosen.front().text;
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
