// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/demo/shopmoment.h"

#include <QtCore/QMetaType>

namespace wardroom {

/// What the demo bar shows.
struct DemoState
{
    ShopPhase phase = ShopPhase::Healthy;
    QString version; ///< of the stable instances
    QString canaryVersion;
    double speed = 1;
    int poolActive = 0;
    int poolMax = 0;
    int poolWaiting = 0;
    double degradation = 0; ///< 0…1

    friend bool operator==(const DemoState &, const DemoState &) = default;
};

} // namespace wardroom

Q_DECLARE_METATYPE(wardroom::DemoState)
