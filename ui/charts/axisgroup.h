// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/render/chartlayout.h"

#include <QtCore/QHash>
#include <QtCore/QObject>

namespace wardroom {

/// Charts above each other: they share the width of their value axes, so that one moment lies on one upright
/// line.
class AxisGroup final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// What @p member needs, until it leaves.
    void request(const QObject *member, AxisWidths widths);
    void leave(const QObject *member);
    /// What all of them need.
    AxisWidths widths() const { return m_widths; }

Q_SIGNALS:
    void widthsChanged();

private:
    void unite();

    QHash<const QObject *, AxisWidths> m_members;
    AxisWidths m_widths;
};

} // namespace wardroom
