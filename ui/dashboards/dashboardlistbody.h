// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboards/panelbody.h"

class QListWidget;

namespace wardroom {

/// dashlist: the bundled dashboards, narrowed by the tags and the search of its options.
class DashboardListBody final : public PanelBody
{
    Q_OBJECT
public:
    explicit DashboardListBody(QWidget *parent = nullptr);

    bool fill(const PanelContent &content) override;
    bool needsData() const override { return false; }
    QListWidget *view() const { return m_view; }

private:
    QListWidget *m_view;
};

} // namespace wardroom
