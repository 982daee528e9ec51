// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rangepopup.h"

#include "models/view/viewcontext.h"
#include "services/core/clock.h"
#include "services/render/format.h"
#include "ui/common/textlabel.h"
#include "ui/shell/rangetext.h"
#include "ui/theme/fonts.h"
#include "ui/theme/wardroomstyle.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace wardroom {

namespace {
constexpr int Columns = 2;
}

RangePopup::RangePopup(ViewContext &view, QWidget *parent)
    : Popup(parent)
    , m_view(view)
{
    auto *row = new QHBoxLayout(this);
    row->setSpacing(scaled(this, 16));
    row->addWidget(createQuickChoices());
    row->addWidget(createTyped());
    connect(m_field, &QLineEdit::textChanged, this, &RangePopup::interpret);
    connect(m_field, &QLineEdit::returnPressed, this, &RangePopup::apply);
    connect(m_apply, &QPushButton::clicked, this, &RangePopup::apply);
    const TimeRange &range = view.range();
    m_field->setText(range.to == TimePoint::relative(0)
                         ? range.from.text(view.zone())
                         : QStringLiteral("%1 – %2").arg(range.from.text(view.zone()), range.to.text(view.zone())));
    m_field->selectAll();
    m_field->setFocus();
}

QWidget *RangePopup::createQuickChoices()
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(scaled(this, 4));
    const auto ranges = quickRanges();
    const int rows = static_cast<int>(ranges.size() + Columns - 1) / Columns;
    for (int i = 0; i < static_cast<int>(ranges.size()); ++i) {
        const qint64 length = ranges[static_cast<std::size_t>(i)];
        auto *button = new QPushButton(RangeText::last(length));
        button->setCheckable(true);
        button->setChecked(m_view.range() == TimeRange::last(length));
        button->setFlat(true);
        connect(button, &QPushButton::clicked, this, [this, length] {
            m_view.setRange(TimeRange::last(length));
            close();
        });
        grid->addWidget(button, i % rows, i / rows);
    }
    return box;
}

QWidget *RangePopup::createTyped()
{
    auto *box = new QWidget;
    box->setFixedWidth(scaled(this, 300));
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    auto *title = new TextLabel(TextRole::Base, Token::TextSecondary);
    title->setText(tr("Time range"));
    m_field = new QLineEdit;
    m_field->setFont(fontFor(this, TextRole::Code));
    m_field->setAccessibleName(tr("Time range"));
    title->setBuddy(m_field);
    m_meaning = new TextLabel(TextRole::Base, Token::TextMuted);
    m_meaning->setWordWrap(true);
    m_meaning->setMinimumHeight(scaled(this, 64));
    m_meaning->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_apply = new QPushButton(tr("Show this range"));
    setButtonRole(m_apply, ButtonRole::Primary);
    column->addWidget(title);
    column->addWidget(m_field);
    column->addWidget(m_meaning);
    column->addStretch();
    column->addWidget(m_apply, 0, Qt::AlignRight);
    return box;
}

void RangePopup::interpret()
{
    const qint64 now = m_view.clock().nowMs();
    const auto range = TimeRange::parse(m_field->text(), now, m_view.zone());
    m_typed = range ? std::optional(*range) : std::nullopt;
    setInvalid(m_field, !range);
    m_apply->setEnabled(range.has_value());
    if (range) {
        const TimeSpan span = range->resolve(now, m_view.zone());
        const Formatter format(languageOf(), m_view.zone());
        m_meaning->setText(tr("From %1\nto %2").arg(format.dateTime(span.fromMs), format.dateTime(span.toMs)));
        m_meaning->setToken(Token::TextMuted);
    } else {
        m_meaning->setText(RangeText::problem());
        m_meaning->setToken(Token::Error);
    }
}

void RangePopup::apply()
{
    if (!m_typed)
        return;
    m_view.setRange(*m_typed);
    close();
}

} // namespace wardroom
