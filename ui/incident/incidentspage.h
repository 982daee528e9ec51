// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"

#include <QtCore/QList>
#include <QtCore/QUuid>

class QStackedWidget;

namespace wardroom {

class IncidentDesk;
class IncidentList;
class IncidentView;
class Pinner;
class ViewContext;

/// The list of incidents, and the one that is opened from it.
class IncidentsPage final : public Page
{
    Q_OBJECT
public:
    IncidentsPage(IncidentDesk &desk, Pinner &pinner, ViewContext &context, QWidget *parent = nullptr);

    bool isComplete() const override;
    void showList();
    void showIncident(const QUuid &id);
    bool showsList() const;
    void setReadOnly(bool readOnly);
    IncidentList *list() const { return m_list; }
    IncidentView *view() const { return m_view; }

Q_SIGNALS:
    void declareRequested();
    void importRequested();
    void sampleRequested();
    void shareRequested(const QList<QUuid> &incidents);
    void warRoomRequested(const QUuid &id);

private:
    void connectParts();

    IncidentDesk &m_desk;
    IncidentList *m_list;
    IncidentView *m_view;
    QStackedWidget *m_stack;
    bool m_readOnly = false;
};

} // namespace wardroom
