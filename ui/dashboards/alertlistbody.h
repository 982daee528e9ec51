// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/view/viewcontext.h"
#include "ui/dashboards/panelbody.h"

class QTreeView;

namespace wardroom {

class ActiveAlertsModel;

/// alertlist: what the environment's Alertmanager tells, whatever server the dashboard was made for.
class AlertListBody final : public PanelBody
{
    Q_OBJECT
public:
    explicit AlertListBody(ViewContext &context, QWidget *parent = nullptr);

    bool fill(const PanelContent &content) override;
    bool needsData() const override { return false; }
    QString notice() const override;

private:
    void followSession();
    void take();

    ViewContext &m_context;
    ActiveAlertsModel *m_model;
    QTreeView *m_view;
    QMetaObject::Connection m_feed;
};

} // namespace wardroom
