// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/matchereditor.h"

#include "ui/alerts/matcherrow.h"
#include "ui/common/retranslate.h"
#include "ui/theme/icons.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace wardroom {

MatcherEditor::MatcherEditor(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_add(new QPushButton)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    m_add->setFlat(true);
    m_add->setIcon(icon(IconId::Plus, Token::Accent));
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        appendRow({})->nameField()->setFocus(Qt::OtherFocusReason);
        Q_EMIT edited();
    });
    onRetranslate(this, [this] { m_add->setText(tr("Add matcher")); });
}

void MatcherEditor::setMatchers(const std::vector<Matcher> &matchers)
{
    for (MatcherRow *row : m_rows)
        row->deleteLater();
    m_rows.clear();
    for (const Matcher &matcher : matchers)
        appendRow(matcher);
    if (m_rows.empty())
        appendRow({});
    Q_EMIT edited();
}

std::vector<Matcher> MatcherEditor::matchers() const
{
    std::vector<Matcher> matchers;
    for (const MatcherRow *row : m_rows) {
        const Matcher matcher = row->matcher();
        if (!matcher.name.isEmpty() || !matcher.value.isEmpty())
            matchers.push_back(matcher);
    }
    return matchers;
}

void MatcherEditor::setLabelNames(const QStringList &names)
{
    m_labelNames = names;
}

MatcherRow *MatcherEditor::appendRow(const Matcher &matcher)
{
    auto *row = new MatcherRow(matcher, m_labelNames, this);
    m_layout->insertWidget(static_cast<int>(m_rows.size()), row);
    m_rows.push_back(row);
    connect(row, &MatcherRow::edited, this, &MatcherEditor::edited);
    connect(row, &MatcherRow::removeRequested, this, [this, row] { removeRow(row); });
    return row;
}

void MatcherEditor::removeRow(MatcherRow *row)
{
    std::erase(m_rows, row);
    row->hide();
    row->deleteLater();
    Q_EMIT edited();
}

} // namespace wardroom
