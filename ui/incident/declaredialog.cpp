// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/declaredialog.h"

#include "services/core/clock.h"
#include "services/incident/incidentdesk.h"
#include "services/render/format.h"
#include "ui/common/errortext.h"
#include "ui/common/incidenttext.h"
#include "ui/common/noticebar.h"
#include "ui/common/restyle.h"
#include "ui/common/retranslate.h"
#include "ui/common/segmentedrow.h"
#include "ui/common/textlabel.h"
#include "ui/incident/timefield.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QPushButton>

namespace wardroom {

namespace {
constexpr int LongestTitle = 300;
constexpr int Width = 560;
} // namespace

DeclareDialog::DeclareDialog(IncidentDesk &desk, const Clock &clock, IncidentDraft draft, const QTimeZone &zone, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_clock(clock)
    , m_draft(std::move(draft))
{
    setAttribute(Qt::WA_DeleteOnClose);
    createFields(zone);
    createLayout();
    createKeys();
    onRetranslate(this, [this] { retranslate(); });
    onRestyle(this, [this] { setMinimumWidth(scaled(this, Width)); });
    m_title->setFocus();
    m_title->selectAll();
}

void DeclareDialog::createFields(const QTimeZone &zone)
{
    m_title = new QLineEdit(m_draft.title);
    m_title->setMaxLength(LongestTitle);
    connect(m_title, &QLineEdit::textChanged, this, [this] {
        setInvalid(m_title, false);
        m_problem->setText({});
    });
    m_meaning = new TextLabel(TextRole::Base, Token::TextMuted);
    QList<QPushButton *> buttons;
    for (std::size_t i = 0; i < m_severities.size(); ++i) {
        m_severities[i] = new QPushButton(IncidentText::severity(AllSeverities[i]));
        m_severities[i]->setAutoDefault(false);
        setKeyHint(m_severities[i], QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i))));
        buttons += m_severities[i];
        connect(m_severities[i], &QPushButton::toggled, this, &DeclareDialog::showSeverity);
    }
    m_severityRow = segmentedRow(buttons);
    m_severities[static_cast<std::size_t>(m_draft.severity)]->setChecked(true);
    m_impact = new QLineEdit(m_draft.impact);
    m_commander = new QLineEdit(m_draft.commander.isEmpty() ? m_desk.context().actor : m_draft.commander);
    m_started = new TimeField(m_clock);
    m_started->setZone(zone);
    if (m_draft.startedMs > 0)
        m_started->setText(Formatter(languageOf(), zone).dateTime(m_draft.startedMs));
    m_problem = new NoticeBar(NoticeBar::Kind::Error);
}

void DeclareDialog::createLayout()
{
    m_declare = new QPushButton;
    m_declare->setDefault(true);
    setButtonRole(m_declare, ButtonRole::Primary);
    m_cancel = new QPushButton;
    m_cancel->setAutoDefault(false);
    connect(m_declare, &QPushButton::clicked, this, &DeclareDialog::declare);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_form = new QFormLayout;
    for (QWidget *field : std::initializer_list<QWidget *>{m_title, m_severityRow})
        m_form->addRow(QStringLiteral(" "), field);
    m_form->addRow(QString(), m_meaning);
    for (QWidget *field : std::initializer_list<QWidget *>{m_impact, m_commander, m_started})
        m_form->addRow(QStringLiteral(" "), field);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_declare);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_form);
    layout->addWidget(m_problem);
    layout->addSpacing(8);
    layout->addLayout(buttons);
    onRestyle(this, [this, layout] {
        const int margin = scaled(this, 16);
        layout->setContentsMargins(margin, margin, margin, margin);
        m_form->setVerticalSpacing(scaled(this, 8));
    });
}

void DeclareDialog::createKeys()
{
    for (std::size_t i = 0; i < m_severities.size(); ++i) {
        auto *key = new QShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i))), this);
        connect(key, &QShortcut::activated, m_severities[i], [button = m_severities[i]] { button->setChecked(true); });
    }
}

void DeclareDialog::retranslate()
{
    const auto label = [this](QWidget *field, const QString &text) {
        if (auto *const row = qobject_cast<QLabel *>(m_form->labelForField(field)))
            row->setText(text);
        field->setAccessibleName(text);
    };
    setWindowTitle(tr("Declare an incident?"));
    label(m_title, tr("What happens"));
    m_title->setPlaceholderText(tr("Checkout fails: the database's connections are used up"));
    label(m_severityRow, tr("Severity"));
    label(m_impact, tr("Impact"));
    m_impact->setPlaceholderText(tr("Who can not do what, as far as you know"));
    label(m_commander, tr("Commander"));
    label(m_started, tr("Started"));
    m_started->setPlaceholderText(tr("Now. Or 14:35, -10m, yesterday 23:10"));
    m_declare->setText(tr("Declare incident"));
    setKeyHint(m_declare, QKeySequence(Qt::Key_Return));
    m_cancel->setText(tr("Cancel"));
    for (std::size_t i = 0; i < m_severities.size(); ++i) {
        m_severities[i]->setToolTip(IncidentText::severityMeaning(AllSeverities[i]));
        m_severities[i]->setAccessibleName(IncidentText::severity(AllSeverities[i]) + QLatin1String(", ")
                                           + IncidentText::severityMeaning(AllSeverities[i]));
    }
    showSeverity();
}

Severity DeclareDialog::severity() const
{
    for (std::size_t i = 0; i < m_severities.size(); ++i) {
        if (m_severities[i]->isChecked())
            return AllSeverities[i];
    }
    return m_draft.severity;
}

void DeclareDialog::showSeverity()
{
    m_meaning->setText(tr("%1. In doubt take the higher one.").arg(IncidentText::severityMeaning(severity())));
}

std::optional<IncidentDraft> DeclareDialog::filledIn()
{
    IncidentDraft draft = m_draft;
    draft.title = m_title->text().simplified();
    draft.severity = severity();
    draft.impact = m_impact->text().trimmed();
    draft.commander = m_commander->text().trimmed();
    if (draft.title.isEmpty()) {
        setInvalid(m_title, true);
        m_problem->setText(IncidentText::refusal({Refusal::EmptyTitle, {}, {}}));
        m_title->setFocus();
        return std::nullopt;
    }
    const auto started = m_started->moment();
    if (!started || started->value_or(0) > m_clock.nowMs()) {
        m_problem->setText(started ? IncidentText::refusal({Refusal::MilestoneInFuture, Milestone::Started, {}})
                                   : tr("The start is not a time. Write 14:35, -10m or yesterday 23:10."));
        m_started->setFocus();
        return std::nullopt;
    }
    draft.startedMs = started->value_or(0);
    if (draft.detectedMs && *draft.detectedMs < started->value_or(m_clock.nowMs()))
        draft.detectedMs = std::nullopt; // a start after the alert says that the alert was about something else
    return draft;
}

void DeclareDialog::declare()
{
    const std::optional<IncidentDraft> draft = filledIn();
    if (!draft || m_request.isActive())
        return;
    setBusy(true);
    m_request = m_desk.declare(*draft, this, [this](const Result<QUuid> &id) {
        setBusy(false);
        if (!id) {
            m_problem->setText(errorText(id.error()).text(), tr("Nothing was declared."));
            return;
        }
        Q_EMIT declared(*id);
        accept();
    });
}

void DeclareDialog::setBusy(bool busy)
{
    m_declare->setEnabled(!busy);
    m_declare->setToolTip(busy ? tr("The incident is being written to the disk.") : QString());
}

} // namespace wardroom
