// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/dashboards/fieldconfig.h"

#include <QtWidgets/QToolButton>

namespace wardroom {

/// The links of a panel, in its head: one opens at a click, several in a menu. Hidden where there are none.
class PanelLinks final : public QToolButton
{
    Q_OBJECT
public:
    explicit PanelLinks(QWidget *parent = nullptr);

    void setLinks(const std::vector<DataLink> &links);

Q_SIGNALS:
    void chosen(const wardroom::DataLink &link);

private:
    void open();
    void describe();

    std::vector<DataLink> m_links;
};

} // namespace wardroom
