// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboards/placeholderbody.h"

#include "models/dashboards/importlossmodel.h"
#include "ui/common/errortext.h"
#include "ui/common/retranslate.h"
#include "ui/common/textlabel.h"
#include "ui/dashboards/tablebody.h"
#include "ui/theme/fonts.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

namespace wardroom {

PlaceholderBody::PlaceholderBody(QWidget *parent)
    : PanelBody(parent)
    , m_table(new TableBody)
    , m_hint(new TextLabel(TextRole::Base, Token::TextMuted))
    , m_toggle(new QPushButton)
    , m_json(new QPlainTextEdit)
{
    m_json->setReadOnly(true);
    m_json->hide();
    m_hint->setContentsMargins(12, 4, 12, 4);
    m_hint->setWordWrap(true);
    m_toggle->setCheckable(true);
    m_toggle->setFlat(true);
    QVBoxLayout *column = bareColumn();
    column->addWidget(m_table, 1);
    column->addWidget(m_hint);
    column->addWidget(m_json, 1);
    column->addWidget(m_toggle, 0, Qt::AlignLeft);
    connect(m_table, &PanelBody::linkRequested, this, &PanelBody::linkRequested);
    connect(m_toggle, &QPushButton::toggled, m_json, &QWidget::setVisible);
    onRetranslate(this, [this] {
        m_toggle->setText(tr("Definition"));
        m_json->setAccessibleName(tr("Definition of the panel, JSON"));
    });
}

bool PlaceholderBody::fill(const PanelContent &content)
{
    ImportLoss loss;
    loss.kind = content.panel.libraryPanel.isEmpty() ? LossKind::UnknownPanel : LossKind::LibraryPanel;
    loss.detail = content.panel.libraryPanel.isEmpty() ? content.panel.type : content.panel.libraryPanel;
    m_reason = ImportLossModel::sentence(loss);
    const bool hasTable = content.data.hasData() && m_table->fill(content);
    m_table->setVisible(hasTable);
    m_hint->setVisible(!hasTable);
    m_hint->setText(content.data.error ? errorText(*content.data.error).text() : tr("Its queries brought no data."));
    m_json->setFont(fontFor(this, TextRole::Code));
    if (!m_json->isVisible() || m_json->toPlainText().isEmpty())
        m_json->setPlainText(QString::fromUtf8(toJsonText(content.definition ? *content.definition : content.panel.options)));
    return true;
}

} // namespace wardroom
