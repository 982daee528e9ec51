// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace wardroom {

/// What the demo bar shows and steers. The application ties it to the demo stack.
class DemoControls : public QObject
{
    Q_OBJECT
public:
    enum class Phase {
        Starting, ///< servers and history are being prepared
        Healthy,
        Degrading, ///< the bad version is out, the pool leaks
        Failing, ///< the pool is exhausted
        Recovering,
        Failed, ///< the demo itself could not start or has ended; `problem` says why
    };
    struct Status
    {
        Phase phase = Phase::Starting;
        QString version; ///< of the shop
        double speed = 1;
        QString problem; ///< technical, with Phase::Failed
        friend bool operator==(const Status &, const Status &) = default;
    };

    using QObject::QObject;

    virtual Status status() const = 0;
    virtual void breakIt() = 0;
    virtual void deploy() = 0;
    virtual void rollBack() = 0;
    virtual void setSpeed(double speed) = 0;

Q_SIGNALS:
    void changed();
};

} // namespace wardroom
