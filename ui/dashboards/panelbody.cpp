// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboards/panelbody.h"

#include <QtWidgets/QBoxLayout>

namespace wardroom {

QVBoxLayout *PanelBody::bareColumn()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    return column;
}

} // namespace wardroom
