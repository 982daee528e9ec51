// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/core/background.h"

namespace wardroom::detail {

std::shared_ptr<QObject> makeRelay()
{
    // The last owner may be the worker, but a QObject dies in its own thread. There it dies at once: as the program
    // ends nothing may be posted any more.
    return std::shared_ptr<QObject>(new QObject, [](QObject *relay) {
        if (relay->thread() == QThread::currentThread())
            delete relay;
        else
            relay->deleteLater();
    });
}

} // namespace wardroom::detail
