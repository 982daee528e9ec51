// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboards/alertlistbody.h"

#include "models/overview/activealertsmodel.h"
#include "services/core/clock.h"
#include "ui/common/errortext.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTreeView>

namespace wardroom {

using namespace Qt::StringLiterals;

AlertListBody::AlertListBody(ViewContext &context, QWidget *parent)
    : PanelBody(parent)
    , m_context(context)
    , m_model(new ActiveAlertsModel({u"instance"_s, u"service"_s, u"job"_s}, this))
    , m_view(new QTreeView)
{
    m_view->setModel(m_model);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->header()->setSectionResizeMode(ActiveAlertsModel::NameColumn, QHeaderView::Stretch);
    for (const int column : {ActiveAlertsModel::ValueColumn, ActiveAlertsModel::StateColumn})
        m_view->setColumnHidden(column, true);
    QVBoxLayout *column = bareColumn();
    column->addWidget(m_view, 1);
    column->addStretch();
    connect(&context, &ViewContext::sessionChanged, this, &AlertListBody::followSession);
    followSession();
}

void AlertListBody::followSession()
{
    disconnect(m_feed);
    if (const auto &session = m_context.session(); session && session->alerts())
        m_feed = connect(session->alerts(), &AlertFeed::updated, this, &AlertListBody::take);
    take();
}

void AlertListBody::take()
{
    const auto &session = m_context.session();
    const AlertFeed *feed = session ? session->alerts() : nullptr;
    m_model->setAlerts(feed ? feed->alerts() : std::vector<Alert>(), feed ? feed->silences() : std::vector<Silence>(),
                       defaultPriorities());
}

bool AlertListBody::fill(const PanelContent &content)
{
    m_view->setAccessibleName(content.placed.title);
    m_model->setFormat(content.format, content.nowMs);
    take();
    m_view->setHidden(m_model->rowCount() == 0);
    return true;
}

QString AlertListBody::notice() const
{
    const auto &session = m_context.session();
    const AlertFeed *feed = session ? session->alerts() : nullptr;
    if (!feed)
        return tr("This environment has no Alertmanager.");
    if (!feed->hasData())
        return feed->error() ? errorText(*feed->error()).text() : QString();
    return m_model->rowCount() == 0 ? tr("No alerts") : QString();
}

} // namespace wardroom
