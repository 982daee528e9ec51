// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/core/background.h"

namespace wardroom::detail {

std::shared_ptr<QObject> makeRelay()
{
    // The last owner may be the worker, but a QObject dies in its own thread.
    return std::shared_ptr<QObject>(new QObject, [](QObject *relay) { relay->deleteLater(); });
}

} // namespace wardroom::detail
