// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/frozenalertview.h"

#include "models/alerts/alertmodel.h"
#include "services/evidence/alertjson.h"
#include "services/evidence/frozendata.h"
#include "ui/alerts/fieldlist.h"
#include "ui/common/retranslate.h"

#include <QtGui/QDesktopServices>
#include <QtWidgets/QBoxLayout>

namespace wardroom {

namespace {

std::vector<FieldList::Field> fieldsOf(const Labels &labels, bool mono)
{
    std::vector<FieldList::Field> fields;
    for (const auto &[name, value] : labels)
        fields.push_back({name, value, {}, mono});
    return fields;
}

} // namespace

FrozenAlertView::FrozenAlertView(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    for (FieldList **list : {&m_state, &m_labels, &m_annotations}) {
        *list = new FieldList;
        column->addWidget(*list);
        connect(*list, &FieldList::linkActivated, this, [](const QUrl &url) {
            if (url.isValid())
                QDesktopServices::openUrl(url);
        });
    }
    onRetranslate(this, [this] {
        m_state->setTitle(tr("State when it was pinned"));
        m_labels->setTitle(tr("Labels"));
        m_annotations->setTitle(tr("Annotations"));
        apply();
    });
}

void FrozenAlertView::setAlert(const FrozenAlert &alert)
{
    m_alert = alertOf(alert.alert);
    apply();
}

void FrozenAlertView::setFormat(const Formatter &format)
{
    m_format = format;
    apply();
}

void FrozenAlertView::apply()
{
    std::vector<FieldList::Field> fields{{tr("State"), alertStateText(alertState(m_alert)), {}}};
    fields.push_back({tr("Started"), m_format.dateTime(m_alert.startsAtMs), m_format.utc(m_alert.startsAtMs)});
    if (m_alert.endsAtMs > 0)
        fields.push_back({tr("Ends"), m_format.dateTime(m_alert.endsAtMs), m_format.utc(m_alert.endsAtMs)});
    if (!m_alert.receivers.isEmpty())
        fields.push_back({tr("Receivers"), m_alert.receivers.join(QStringLiteral(", ")), {}});
    if (m_alert.generatorUrl.isValid() && !m_alert.generatorUrl.isEmpty())
        fields.push_back({tr("Source"), m_alert.generatorUrl.toString(), {}});
    m_state->setFields(fields);
    m_labels->setFields(fieldsOf(m_alert.labels, true));
    m_annotations->setFields(fieldsOf(m_alert.annotations, false));
    m_annotations->setVisible(!m_alert.annotations.isEmpty());
}

} // namespace wardroom
