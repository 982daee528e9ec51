// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/rolesdialog.h"

#include "services/incident/incidentdesk.h"
#include "services/incident/incidentnames.h"
#include "ui/common/errortext.h"
#include "ui/common/incidenttext.h"
#include "ui/common/noticebar.h"
#include "ui/common/restyle.h"
#include "ui/common/retranslate.h"
#include "ui/theme/wardroomstyle.h"

#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace wardroom {

namespace {

void append(Change &change, const Change &more)
{
    change.edits.append(more.edits);
}

} // namespace

RolesDialog::RolesDialog(IncidentDesk &desk, Incident incident, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_incident(std::move(incident))
    , m_experts(new QLineEdit(m_incident.experts.join(QLatin1String(", "))))
    , m_problem(new NoticeBar(NoticeBar::Kind::Error))
    , m_form(new QFormLayout)
    , m_save(new QPushButton)
    , m_cancel(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        m_fields[i] = new QLineEdit(m_incident.roles[i]);
    createLayout();
    onRetranslate(this, [this] { retranslate(); });
    m_fields.front()->setFocus();
    m_fields.front()->selectAll();
}

void RolesDialog::createLayout()
{
    for (QLineEdit *field : m_fields)
        m_form->addRow(QStringLiteral(" "), field);
    m_form->addRow(QStringLiteral(" "), m_experts);
    m_save->setDefault(true);
    setButtonRole(m_save, ButtonRole::Primary);
    m_cancel->setAutoDefault(false);
    connect(m_save, &QPushButton::clicked, this, &RolesDialog::save);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_form);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    onRestyle(this, [this, layout] {
        const int margin = scaled(this, 16);
        layout->setContentsMargins(margin, margin, margin, margin);
        layout->setSpacing(scaled(this, 12));
        setMinimumWidth(scaled(this, 440));
    });
}

void RolesDialog::retranslate()
{
    setWindowTitle(tr("Who does what?"));
    const auto label = [this](QLineEdit *field, const QString &text) {
        if (auto *const row = qobject_cast<QLabel *>(m_form->labelForField(field)))
            row->setText(text);
        field->setAccessibleName(text);
    };
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        label(m_fields[i], IncidentText::role(AllRoles[i]));
        m_fields[i]->setPlaceholderText(IncidentText::notAssigned());
    }
    label(m_experts, IncidentText::experts());
    m_experts->setPlaceholderText(tr("Names, with commas between them"));
    m_save->setText(tr("Assign roles"));
    m_cancel->setText(tr("Cancel"));
}

void RolesDialog::save()
{
    if (m_request.isActive())
        return;
    Change change;
    const EditContext context = m_desk.context();
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        if (const QString name = m_fields[i]->text().trimmed(); name != m_incident.roles[i])
            append(change, setRole(m_incident, AllRoles[i], name, context));
    }
    if (const QStringList experts = namesIn(m_experts->text()); experts != m_incident.experts)
        append(change, setExperts(m_incident, experts, context));
    if (change.edits.isEmpty()) {
        accept();
        return;
    }
    m_request = m_desk.submit(change, this, [this](const Result<Receipt> &written) {
        if (written)
            accept();
        else
            m_problem->setText(errorText(written.error()).text());
    });
}

} // namespace wardroom
