// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/matcherrow.h"

#include "ui/common/restyle.h"
#include "ui/common/retranslate.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/wardroomstyle.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>

namespace wardroom {

namespace {

struct Operator
{
    bool isRegex;
    bool isEqual;
};
// In the order of the combo box.
constexpr Operator Operators[] = {{false, true}, {false, false}, {true, true}, {true, false}};

int operatorIndex(const Matcher &matcher)
{
    return (matcher.isRegex ? 2 : 0) + (matcher.isEqual ? 0 : 1);
}

} // namespace

MatcherRow::MatcherRow(const Matcher &matcher, const QStringList &labelNames, QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(matcher.name))
    , m_operator(new QComboBox)
    , m_value(new QLineEdit(matcher.value))
{
    for (const Operator &op : Operators)
        m_operator->addItem(Matcher{{}, {}, op.isRegex, op.isEqual}.operatorText());
    m_operator->setCurrentIndex(operatorIndex(matcher));
    m_name->setCompleter(new QCompleter(labelNames, m_name));
    auto *remove = new QToolButton;
    remove->setIcon(icon(IconId::Close));
    remove->setAutoRaise(true);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_name, 5);
    layout->addWidget(m_operator);
    layout->addWidget(m_value, 10);
    layout->addWidget(remove);

    connect(m_name, &QLineEdit::textChanged, this, &MatcherRow::edited);
    connect(m_value, &QLineEdit::textChanged, this, &MatcherRow::edited);
    connect(m_operator, &QComboBox::currentIndexChanged, this, &MatcherRow::edited);
    connect(remove, &QToolButton::clicked, this, &MatcherRow::removeRequested);
    onRestyle(this, [this] {
        for (QWidget *field : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_operator),
                               static_cast<QWidget *>(m_value)})
            field->setFont(fontFor(this, TextRole::Code));
        m_operator->setFixedWidth(scaled(this, 56));
    });
    onRetranslate(this, [this, remove] {
        m_name->setAccessibleName(tr("Label"));
        m_operator->setAccessibleName(tr("Comparison"));
        m_value->setAccessibleName(tr("Value"));
        remove->setToolTip(tr("Remove this matcher"));
        remove->setAccessibleName(tr("Remove this matcher"));
    });
}

Matcher MatcherRow::matcher() const
{
    const Operator op = Operators[std::max(0, m_operator->currentIndex())];
    return {m_name->text().trimmed(), m_value->text(), op.isRegex, op.isEqual};
}

} // namespace wardroom
