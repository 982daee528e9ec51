// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboards/panelbody.h"

#include <QtWidgets/QBoxLayout>

namespace wardroom {

QString PanelBody::cutText(std::size_t shown, std::size_t all)
{
    if (all <= shown)
        return {};
    return tr("The first %1 of %2 values are shown. Narrow the query to see the others.").arg(shown).arg(all);
}

QVBoxLayout *PanelBody::bareColumn()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    return column;
}

} // namespace wardroom
