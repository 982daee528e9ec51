// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/core/clock.h"

#include <QtCore/QDateTime>

namespace wardroom {

Clock::~Clock() = default;

qint64 SystemClock::nowMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace wardroom
