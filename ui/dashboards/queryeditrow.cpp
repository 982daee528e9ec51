// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboards/queryeditrow.h"

#include "ui/common/noticebar.h"
#include "ui/common/retranslate.h"
#include "ui/common/textlabel.h"
#include "ui/dashboards/dashboardeditor.h"
#include "ui/theme/icons.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>

#include <chrono>

namespace wardroom {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto TypingPause = 500ms;
const QString Formats[] = {u"time_series"_s, u"table"_s, u"heatmap"_s};

int formatIndex(Target::Format format)
{
    return format == Target::Format::Table ? 1 : format == Target::Format::Heatmap ? 2 : 0;
}

} // namespace

QueryEditRow::QueryEditRow(DashboardEditor &editor, const Target &target, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_refId(target.refId)
    , m_name(new TextLabel(TextRole::PanelTitle))
    , m_hide(new QToolButton)
    , m_remove(new QToolButton)
    , m_expression(new PromqlEditor)
    , m_notice(new NoticeBar(NoticeBar::Kind::Info))
    , m_legendLabel(new TextLabel(TextRole::Base, Token::TextSecondary))
    , m_legend(new QLineEdit)
    , m_instant(new QCheckBox)
    , m_format(new QComboBox)
{
    m_name->setText(m_refId);
    m_expression->setMinimumWidth(1); // as wide as the inspector, whatever it would like
    m_hide->setCheckable(true);
    m_hide->setIcon(icon(IconId::Pause));
    m_remove->setIcon(icon(IconId::Close));
    for (int i = 0; i < 3; ++i)
        m_format->addItem(QString());
    m_typed.setSingleShot(true);
    m_typed.setInterval(TypingPause);
    createLayout();
    onRetranslate(this, [this] { retranslate(); });
    setTarget(target);
    connectFields();
}

void QueryEditRow::createLayout()
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_name);
    head->addStretch(1);
    head->addWidget(m_hide);
    head->addWidget(m_remove);
    auto *fields = new QHBoxLayout;
    fields->addWidget(m_legendLabel);
    fields->addWidget(m_legend, 1);
    auto *form = new QHBoxLayout;
    form->addWidget(m_format);
    form->addWidget(m_instant);
    form->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_expression);
    layout->addWidget(m_notice);
    layout->addLayout(fields);
    layout->addLayout(form);
    m_legendLabel->setBuddy(m_legend);
}

void QueryEditRow::connectFields()
{
    connect(m_expression, &QPlainTextEdit::textChanged, &m_typed, qOverload<>(&QTimer::start));
    connect(m_expression, &QueryEdit::runRequested, this, &QueryEditRow::takeExpression);
    connect(&m_typed, &QTimer::timeout, this, &QueryEditRow::takeExpression);
    connect(m_legend, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_editor.setTarget(m_refId, TargetOption::LegendFormat, JsonValue::string(text), u"legend "_s + m_refId);
    });
    connect(m_instant, &QCheckBox::toggled, this, [this](bool instant) {
        m_editor.setTarget(m_refId, TargetOption::Instant, JsonValue::boolean(instant));
    });
    connect(m_format, &QComboBox::activated, this, [this](int index) {
        m_editor.setTarget(m_refId, TargetOption::Format, JsonValue::string(Formats[index]));
    });
    connect(m_hide, &QToolButton::toggled, this, [this](bool hidden) {
        m_editor.setTarget(m_refId, TargetOption::Hidden, hidden ? JsonValue::boolean(true) : JsonValue());
    });
    connect(m_remove, &QToolButton::clicked, this, [this] { m_editor.removeTarget(m_refId); });
}

void QueryEditRow::takeExpression()
{
    m_typed.stop();
    if (!m_foreign)
        m_editor.setTarget(m_refId, TargetOption::Expr, JsonValue::string(m_expression->query()), u"expr "_s + m_refId);
}

void QueryEditRow::setTarget(const Target &target)
{
    m_foreign = target.language == QueryLanguage::Foreign && !target.expr.isEmpty();
    m_expression->setReadOnly(m_foreign);
    m_notice->setText(m_foreign ? tr("This query is in a language that Wardroom does not speak. It stays as it is.")
                                : QString());
    if (m_expression->query() != target.expr && !m_typed.isActive()) {
        m_expression->setQuery(target.expr);
        m_typed.stop();
    }
    if (m_legend->text() != target.legendFormat)
        m_legend->setText(target.legendFormat);
    const QSignalBlocker blockInstant(m_instant);
    m_instant->setChecked(target.instant);
    const QSignalBlocker blockHide(m_hide);
    m_hide->setChecked(target.hidden);
    m_format->setCurrentIndex(formatIndex(target.format));
}

void QueryEditRow::retranslate()
{
    m_expression->setAccessibleName(tr("Query %1").arg(m_refId));
    m_legendLabel->setText(tr("Legend"));
    m_legend->setPlaceholderText(u"{{instance}}"_s);
    m_legend->setAccessibleName(tr("Legend of query %1").arg(m_refId));
    m_instant->setText(tr("Instant"));
    m_instant->setToolTip(tr("Asks for the newest value only"));
    m_hide->setToolTip(tr("Do not run this query"));
    m_hide->setAccessibleName(m_hide->toolTip());
    m_remove->setToolTip(tr("Remove query %1").arg(m_refId));
    m_remove->setAccessibleName(m_remove->toolTip());
    m_format->setItemText(0, tr("Time series"));
    m_format->setItemText(1, tr("Table"));
    m_format->setItemText(2, tr("Heatmap"));
    m_format->setAccessibleName(tr("Form of the answer"));
}

} // namespace wardroom
