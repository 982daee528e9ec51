// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/incidentspage.h"

#include "services/incident/incidentdesk.h"
#include "ui/incident/flattable.h"
#include "ui/incident/incidentlist.h"
#include "ui/incident/incidentview.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QStackedWidget>

namespace wardroom {

IncidentsPage::IncidentsPage(IncidentDesk &desk, Pinner &pinner, ViewContext &context, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_list(new IncidentList(desk, context))
    , m_view(new IncidentView(desk, pinner, context))
    , m_stack(new QStackedWidget)
{
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connectParts();
}

void IncidentsPage::connectParts()
{
    connect(m_list, &IncidentList::openRequested, this, &IncidentsPage::showIncident);
    connect(m_list, &IncidentList::declareRequested, this, &IncidentsPage::declareRequested);
    connect(m_list, &IncidentList::importRequested, this, &IncidentsPage::importRequested);
    connect(m_list, &IncidentList::sampleRequested, this, &IncidentsPage::sampleRequested);
    connect(m_list, &IncidentList::shareRequested, this, &IncidentsPage::shareRequested);
    connect(m_list, &IncidentList::completeChanged, this, &Page::completeChanged);
    connect(m_view, &IncidentView::completeChanged, this, &Page::completeChanged);
    connect(m_view, &IncidentView::backRequested, this, &IncidentsPage::showList);
    connect(m_view, &IncidentView::warRoomRequested, this, &IncidentsPage::warRoomRequested);
    connect(m_view, &IncidentView::shareRequested, this, [this](const QUuid &id) { Q_EMIT shareRequested({id}); });
    auto *back = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Home), m_view);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, &IncidentsPage::showList);
}

bool IncidentsPage::isComplete() const
{
    return showsList() ? m_list->isComplete() : m_view->isComplete();
}

bool IncidentsPage::showsList() const
{
    return m_stack->currentWidget() == m_list;
}

void IncidentsPage::showList()
{
    m_list->select(m_view->incident());
    m_stack->setCurrentWidget(m_list);
    m_list->table()->setFocus();
    Q_EMIT completeChanged();
}

void IncidentsPage::showIncident(const QUuid &id)
{
    if (id.isNull())
        return;
    m_view->open(id);
    m_stack->setCurrentWidget(m_view);
    const Incident *const incident = m_desk.find(id);
    if (incident && incident->isOpen() && !m_readOnly)
        m_desk.setCurrent(id);
    Q_EMIT completeChanged();
}

void IncidentsPage::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_list->setReadOnly(readOnly);
    m_view->setReadOnly(readOnly);
}

} // namespace wardroom
