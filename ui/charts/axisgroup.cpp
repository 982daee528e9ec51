// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/axisgroup.h"

namespace wardroom {

void AxisGroup::request(const QObject *member, AxisWidths widths)
{
    m_members.insert(member, widths);
    unite();
}

void AxisGroup::leave(const QObject *member)
{
    m_members.remove(member);
    unite();
}

void AxisGroup::unite()
{
    AxisWidths all;
    for (const AxisWidths &widths : std::as_const(m_members))
        all = all.united(widths);
    if (all == m_widths)
        return;
    m_widths = all;
    Q_EMIT widthsChanged();
}

} // namespace wardroom
